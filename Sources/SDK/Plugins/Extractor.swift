/// A plugin that reads tags from files.
///
/// What it does is a `TagReader`'s: it emits the tags of one file after the other. Here stands what it says of itself.
///
/// Damaged input is the ordinary case: emit what can be read, report a `Problem` with its place for what cannot, and
/// never trap. Every extractor passes `ExtractorConformance`.
public protocol Extractor: TagReader {
    /// What the extractor is and which options it takes.
    static var descriptor: PluginDescriptor { get }

    /// The kinds of block that it reads. Blocks that no enabled extractor reads are listed in the record.
    static var blockKinds: Set<Block.Kind> { get }

    /// Makes an extractor with options that were checked against the descriptor's schema.
    ///
    /// - Throws: `ConfigurationError` for what a schema cannot express.
    init(options: Options) throws
}

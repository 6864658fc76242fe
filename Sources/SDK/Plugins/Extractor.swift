/// A plugin that reads tags from files.
///
/// An extractor keeps no state between files and is used by several workers at once. It asks the file for bytes and gets
/// them or `nil`; it need not care whether they are missing for good or still to be read, since the host reads what was
/// noted and asks again, discarding what was emitted before.
///
/// Damaged input is the ordinary case: emit what can be read, report a `Problem` with its place for what cannot, and
/// never trap. Every extractor passes `ExtractorConformance`.
public protocol Extractor: Sendable {
    /// What the extractor is and which options it takes.
    static var descriptor: PluginDescriptor { get }

    /// The kinds of block that it reads. Blocks that no enabled extractor reads are listed in the record.
    static var blockKinds: Set<Block.Kind> { get }

    /// Makes an extractor with options that were checked against the descriptor's schema.
    ///
    /// - Throws: `ConfigurationError` for what a schema cannot express.
    init(options: Options) throws

    /// Emits the tags of one file.
    func extract(from media: MediaFile, into record: inout RecordBuilder)
}

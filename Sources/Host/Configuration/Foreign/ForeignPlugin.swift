package import TaglineSDK

/// A plugin that is not built in, as the host uses it.
package protocol ForeignPlugin: Sendable {
    var descriptor: PluginDescriptor { get }

    /// Makes an extractor.
    ///
    /// - Throws: `ConfigurationError` if the plugin rejects an option, or does not start.
    func extractor(options: Options, limits: PluginLimits) throws -> ForeignExtractor

    /// Makes a sink.
    ///
    /// - Throws: `ConfigurationError` if the plugin rejects an option, or is none.
    func sink(options: Options) throws -> any SinkInstance
}

/// An extractor that is not built in, made.
package struct ForeignExtractor {
    package let reader: any TagReader
    /// The kinds of block that it reads.
    package let blockKinds: Set<Block.Kind>

    package init(reader: any TagReader, blockKinds: Set<Block.Kind>) {
        self.reader = reader
        self.blockKinds = blockKinds
    }
}

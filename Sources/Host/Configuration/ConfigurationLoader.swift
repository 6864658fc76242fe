internal import FoundationEssentials
public import TaglineSDK

/// Reads the registry and a pipeline, and answers with what to run or with everything that is wrong.
public struct ConfigurationLoader: Sendable {
    public var catalog: PluginCatalog
    /// The registry that the executable brings along, used where no other is found.
    public var embeddedRegistry: [UInt8]
    /// The version of the C contract that this host keeps.
    public var abi: ABIVersion
    /// What opens the plugins that are not built in; without it their options are not checked.
    package var foreign: (any PluginOpener)?
    /// A registry that the user named; nil to search for one.
    public var registryPath: String?
    public var environment: [String: String] = [:]
    /// What relative paths on the command line are relative to.
    public var workingDirectory = FileManager.default.currentDirectoryPath
    /// What `${shard}` stands for.
    public var shard = "0"
    /// How many shards run the pipeline.
    public var shardCount = 1

    public init(catalog: PluginCatalog, abi: ABIVersion, embeddedRegistry: [UInt8]) {
        self.catalog = catalog
        self.abi = abi
        self.embeddedRegistry = embeddedRegistry
    }

    /// Where a pipeline comes from.
    public enum Pipeline: Sendable {
        case file(String)
        /// One that was read already; relative paths are relative to the working directory.
        case text([UInt8], name: String)
        /// One that a command made of its arguments: nothing in it is interpolated, relative paths are relative to
        /// the working directory, and messages call it by the name given.
        case value(JSONValue, name: String)
    }

    /// The registry alone.
    ///
    /// - Throws: Everything that is wrong with it.
    public func registry() throws(ConfigurationErrors) -> RegistryDocument {
        let diagnostics = Diagnostics()
        return try diagnostics.outcome(readRegistry(diagnostics))
    }

    /// A pipeline with its plugins and options.
    ///
    /// - Parameter overrides: Each `key=value`, with a dotted path into the pipeline for a key.
    /// - Throws: Everything that is wrong with registry and pipeline.
    public func pipeline(
        _ pipeline: Pipeline, overrides: [String] = []
    ) throws(ConfigurationErrors) -> ResolvedPipeline {
        let diagnostics = Diagnostics()
        let registry = readRegistry(diagnostics)
        let reader = ConfigurationReader(diagnostics: diagnostics)
        let sinkReader = ConfigurationReader(diagnostics: diagnostics, demandsShard: shardCount > 1)
        let resolver = PipelineResolver(
            registry: registry, catalog: catalog, foreign: foreign, reader: reader, sinkReader: sinkReader)
        let resolved = readPipeline(pipeline, overrides, diagnostics)
            .flatMap(PipelineReader(reader: sinkReader).document)
            .flatMap(resolver.resolve)
        return try diagnostics.outcome(resolved)
    }

    private func readRegistry(_ diagnostics: Diagnostics) -> RegistryDocument? {
        let search = RegistrySearch(
            explicitPath: registryPath, environment: environment, workingDirectory: workingDirectory,
            embedded: embeddedRegistry)
        guard let found = search.find(diagnostics),
            let node = JSONParser.parse(found.bytes, origin: found.origin, diagnostics: diagnostics)
        else { return nil }
        let interpolation = Interpolation(
            environment: found.isTrusted ? environment : nil, shard: shard, diagnostics: diagnostics)
        let reader = RegistryReader(
            catalog: catalog, abi: abi, isTrusted: found.isTrusted, diagnostics: diagnostics)
        return reader.document(interpolation.apply(to: node))
    }

    private func readPipeline(
        _ pipeline: Pipeline, _ overrides: [String], _ diagnostics: Diagnostics
    ) -> JSONNode? {
        var document: JSONNode?
        switch pipeline {
        case .file(let path):
            let folder = ConfigurationFile.folder(of: path, workingDirectory: workingDirectory)
            document = ConfigurationFile.read(
                ConfigurationFile.resolve(path, in: workingDirectory), at: ConfigurationLocation(file: path),
                diagnostics: diagnostics
            ).flatMap {
                JSONParser.parse($0, origin: .init(file: path, folder: folder), diagnostics: diagnostics)
            }
        case .text(let text, let name):
            document = JSONParser.parse(
                text, origin: .init(file: name, folder: workingDirectory), diagnostics: diagnostics)
        case .value(let value, let name):
            document = JSONNode(value, origin: .init(file: name, folder: workingDirectory, forms: .none))
        }
        for override in overrides {
            guard let override = Override(override, workingDirectory: workingDirectory, diagnostics: diagnostics)
            else { continue }
            document = document.map(override.apply)
        }
        let interpolation = Interpolation(environment: environment, shard: shard, diagnostics: diagnostics)
        return document.map(interpolation.apply)
    }
}

internal import TaglineConfiguration
internal import TaglinePlatform
internal import TaglineSDK

/// Makes the plugins of a pipeline, and collects what is wrong with them.
struct PluginLoader {
    let plugins: PluginSet
    private(set) var errors: [ConfigurationError] = []

    init(plugins: PluginSet) {
        self.plugins = plugins
    }

    mutating func source(_ plugin: ResolvedPipeline.Plugin) -> (any Source)? {
        make(plugin, among: plugins.sources, id: { $0.descriptor.id }) { try $0.init(options: $1) }
    }

    mutating func extractor(_ plugin: ResolvedPipeline.Plugin) -> LoadedExtractor? {
        if plugin.entry.runtime != .builtin { return foreignExtractor(plugin) }
        return make(plugin, among: plugins.extractors, id: { $0.descriptor.id }) { type, options in
            var limits = RecordBuilder.Limits()
            if let tags = plugin.entry.limits.maxTags { limits.tags = tags }
            if let bytes = plugin.entry.limits.maxBytes { limits.bytes = bytes }
            return LoadedExtractor(
                id: plugin.id, extractor: try type.init(options: options), blockKinds: type.blockKinds, limits: limits)
        }
    }

    private mutating func foreignExtractor(_ plugin: ResolvedPipeline.Plugin) -> LoadedExtractor? {
        makeForeign(plugin) { foreign in
            let limits = PluginLimits(plugin.entry.limits)
            let made = try foreign.extractor(options: plugin.options, limits: limits)
            return LoadedExtractor(
                id: plugin.id, extractor: made.reader, blockKinds: made.blockKinds, limits: .init(tags: limits.maxTags))
        }
    }

    mutating func sink(_ plugin: ResolvedPipeline.Plugin) -> (any SinkInstance)? {
        if plugin.entry.runtime != .builtin { return makeForeign(plugin) { try $0.sink(options: plugin.options) } }
        return make(plugin, among: plugins.sinks, id: { $0.descriptor.id }) { try $0.init(options: $1) }
    }

    /// Looks whether there is a source or a sink, without making it.
    mutating func find(_ plugin: ResolvedPipeline.Plugin) {
        guard plugin.entry.runtime == .builtin else { return makeForeign(plugin) { _ in } ?? () }
        switch plugin.entry.kind {
        case .source: make(plugin, among: plugins.sources, id: { $0.descriptor.id }) { _, _ in }
        case .extractor: make(plugin, among: plugins.extractors, id: { $0.descriptor.id }) { _, _ in }
        case .sink: make(plugin, among: plugins.sinks, id: { $0.descriptor.id }) { _, _ in }
        }
    }

    @discardableResult
    private mutating func make<PluginType, Product>(
        _ plugin: ResolvedPipeline.Plugin, among types: [PluginType], id: (PluginType) -> String,
        _ make: (PluginType, Options) throws -> Product
    ) -> Product? {
        guard plugin.entry.runtime == .builtin else {
            reject(plugin, "a \(plugin.entry.kind) can be a built-in plugin only; \"\(plugin.id)\" is none")
            return nil
        }
        guard let type = types.first(where: { id($0) == plugin.id }) else {
            reject(plugin, "there is no built-in plugin \"\(plugin.id)\"")
            return nil
        }
        let storages = plugins.storages
        return collectingErrors(of: plugin) { try make(type, plugin.options.with(storages)) }
    }

    private mutating func makeForeign<Product>(
        _ plugin: ResolvedPipeline.Plugin, _ make: (any ForeignPlugin) throws -> Product
    ) -> Product? {
        guard let foreign = plugins.foreign else {
            reject(plugin, "the plugin \"\(plugin.id)\" is not built in, and no others can be opened here")
            return nil
        }
        return collectingErrors(of: plugin) { try make(foreign.plugin(plugin.entry)) }
    }

    private mutating func collectingErrors<Product>(
        of plugin: ResolvedPipeline.Plugin, _ make: () throws -> Product
    ) -> Product? {
        do {
            return try make()
        } catch {
            collect(error, of: plugin)
            return nil
        }
    }

    private mutating func collect(_ error: any Error, of plugin: ResolvedPipeline.Plugin) {
        switch error {
        case let error as ConfigurationError:
            // The registry's own errors have their place.
            errors.append(error.location.line == nil ? plugin.placing(error) : error)
        case let errors as ConfigurationErrors:
            self.errors += errors.errors.map(plugin.placing)
        default:
            errors.append(ConfigurationError(.wrongValue, "\(error)", at: plugin.location))
        }
    }

    private mutating func reject(_ plugin: ResolvedPipeline.Plugin, _ message: String) {
        errors.append(ConfigurationError(.unknownBuiltin, message, at: plugin.location))
    }
}

/// Identifies what made a record: the form, the extractors with versions and options, the validation.
enum Fingerprint {
    static func of(
        extractors: [ResolvedPipeline.Plugin], plugins: PluginSet, validation: PipelineDocument.Validation
    ) -> String {
        let parts = extractors.map { plugin in
            let version = plugins.descriptor(of: plugin.entry)?.version ?? ""
            return "\(plugin.id) \(version) \(plugin.options.canonicalText)"
        }
        let text = ([RecordJSON.schema, validation.identity] + parts).joined(separator: "\n")
        return String(SHA256.hexadecimal(Array(text.utf8)).prefix(16))
    }
}

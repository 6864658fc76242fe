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
        make(plugin, among: plugins.extractors, id: { $0.descriptor.id }) { type, options in
            var limits = RecordBuilder.Limits()
            if let tags = plugin.entry.limits.maxTags { limits.tags = tags }
            return LoadedExtractor(
                id: plugin.id, extractor: try type.init(options: options), blockKinds: type.blockKinds, limits: limits)
        }
    }

    mutating func sink(_ plugin: ResolvedPipeline.Plugin) -> (any SinkInstance)? {
        make(plugin, among: plugins.sinks, id: { $0.descriptor.id }) { try $0.init(options: $1) }
    }

    /// Looks whether there is a source or a sink, without making it.
    mutating func find(_ plugin: ResolvedPipeline.Plugin) {
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
            errors.append(
                ConfigurationError(
                    .unknownBuiltin, "this version of tagline runs built-in plugins only; \"\(plugin.id)\" is none",
                    at: plugin.location))
            return nil
        }
        guard let type = types.first(where: { id($0) == plugin.id }) else {
            errors.append(
                ConfigurationError(
                    .unknownBuiltin, "there is no built-in plugin \"\(plugin.id)\"", at: plugin.location))
            return nil
        }
        do {
            return try make(type, plugin.options.with(plugins.storages))
        } catch let error as ConfigurationError {
            errors.append(plugin.placing(error))
        } catch let error as ConfigurationErrors {
            errors += error.errors.map(plugin.placing)
        } catch {
            errors.append(ConfigurationError(.wrongValue, "\(error)", at: plugin.location))
        }
        return nil
    }
}

/// Identifies what made a record: the form, the extractors with versions and options, the validation.
enum Fingerprint {
    static func of(
        extractors: [ResolvedPipeline.Plugin], plugins: PluginSet, validation: ValidationLevel
    ) -> String {
        let parts = extractors.map { plugin in
            let version = plugins.descriptor(.extractor, id: plugin.id)?.version ?? ""
            return "\(plugin.id) \(version) \(plugin.options.canonicalText)"
        }
        let text = ([RecordJSON.schema, validation.rawValue] + parts).joined(separator: "\n")
        return String(SHA256.hexadecimal(Array(text.utf8)).prefix(16))
    }
}

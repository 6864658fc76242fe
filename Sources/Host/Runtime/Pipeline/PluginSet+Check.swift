public import TaglineConfiguration
public import TaglineSDK

extension PluginSet {
    /// What keeps the enabled plugins of a registry from being loaded.
    ///
    /// Extractors are made with the registry's options; sources and sinks, which take what only a pipeline says, are looked
    /// for.
    public func check(_ registry: RegistryDocument) -> [ConfigurationError] {
        var loader = PluginLoader(plugins: self)
        var errors: [ConfigurationError] = []
        for entry in registry.entries where entry.isEnabled && absent[entry.id] == nil {
            let diagnostics = Diagnostics()
            let options = options(of: entry, diagnostics)
            errors += diagnostics.errors
            guard diagnostics.errors.isEmpty else { continue }
            let plugin = ResolvedPipeline.Plugin(
                entry: entry, options: options, location: entry.location, optionsNode: entry.optionsNode)
            switch entry.kind {
            case .extractor: _ = loader.extractor(plugin)
            case .source, .sink: loader.find(plugin)
            }
        }
        return errors + loader.errors
    }

    /// The registry's options; those of a plugin that is not built in are checked now that it can be asked.
    private func options(of entry: RegistryDocument.Entry, _ diagnostics: Diagnostics) -> Options {
        let schema = descriptor(of: entry)?.options
        guard entry.runtime != .builtin, let schema, let node = entry.optionsNode else {
            return Options(checked: entry.options, for: schema)
        }
        let reader = ConfigurationReader(diagnostics: diagnostics)
        return Options(checked: reader.pluginLayer(node, schema), for: schema)
    }
}

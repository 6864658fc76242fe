public import TaglineSDK

extension PluginSet {
    /// What keeps the enabled plugins of a registry from being loaded.
    ///
    /// Extractors are made with the registry's options; sources and sinks, which take what only a pipeline says, are looked
    /// for.
    public func check(_ registry: RegistryDocument) -> [ConfigurationError] {
        var loader = PluginLoader(plugins: self)
        for entry in registry.entries where entry.isEnabled {
            let options = Options(checked: entry.options, for: descriptor(entry.kind, id: entry.id)?.options)
            let plugin = ResolvedPipeline.Plugin(
                entry: entry, options: options, location: entry.location, optionsNode: entry.optionsNode)
            switch entry.kind {
            case .extractor: _ = loader.extractor(plugin)
            case .source, .sink: loader.find(plugin)
            }
        }
        return loader.errors
    }
}

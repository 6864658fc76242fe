package import TaglineSDK

/// Opens the plugins of a registry that are not built in.
package protocol PluginOpener: Sendable {
    /// What a plugin says of itself.
    ///
    /// - Throws: `ConfigurationError` if it does not load.
    func descriptor(of entry: RegistryDocument.Entry) throws(ConfigurationError) -> PluginDescriptor

    /// A plugin, opened.
    ///
    /// - Throws: `ConfigurationError` if it does not load.
    func plugin(_ entry: RegistryDocument.Entry) throws(ConfigurationError) -> any ForeignPlugin
}

public import TaglineConfiguration
package import TaglineProcesses
public import TaglineSDK

/// The plugins that an executable has built in.
public struct PluginSet: Sendable {
    public let sources: [any Source.Type]
    public let extractors: [any Extractor.Type]
    public let sinks: [any Sink.Type]
    /// Where jobs can keep checkpoints, dead letters, reports and the files of sinks.
    public let storages: StorageSet
    /// What the registry names beside the built-in plugins.
    package let foreign: (any PluginOpener)?
    /// What decodes images in processes of their own; `nil` if there is none.
    let host: HostProgram?
    private let impliedSinks: [any Sink.Type]
    /// The built-in plugins that this executable lacks, and why.
    public let absent: [String: String]

    /// - Parameters:
    ///   - impliedSinks: sinks that belong to the executable's own commands, which a pipeline may name although no registry
    ///     lists them.
    ///   - storages: places beside the files of this computer, such as S3.
    ///   - foreign: what opens plugins that are not built in.
    ///   - host: the executable that decodes images in processes of their own; without one they are decoded in this
    ///     process.
    ///   - absent: the ids of built-in plugins that this executable lacks, and why.
    package init(
        sources: [any Source.Type], extractors: [any Extractor.Type], sinks: [any Sink.Type],
        impliedSinks: [any Sink.Type] = [], storages: [any Storage] = [], foreign: (any PluginOpener)? = nil,
        host: HostProgram? = nil, absent: [String: String] = [:]
    ) {
        self.absent = absent
        self.host = host
        self.sources = sources + [DirectorySource.self]
        self.extractors = extractors
        self.sinks = sinks + impliedSinks
        self.impliedSinks = impliedSinks
        self.foreign = foreign
        self.storages = StorageSet([FileStorage()] + storages)
    }

    /// What configuration is checked against.
    public var catalog: PluginCatalog {
        var catalog = PluginCatalog()
        for type in sources { catalog.add(.source, id: type.descriptor.id, schema: type.descriptor.options) }
        for type in extractors { catalog.add(.extractor, id: type.descriptor.id, schema: type.descriptor.options) }
        for type in sinks { catalog.add(.sink, id: type.descriptor.id, schema: type.descriptor.options) }
        for type in impliedSinks { catalog.imply(.sink, id: type.descriptor.id) }
        for (id, reason) in absent { catalog.addAbsent(id: id, reason: reason) }
        return catalog
    }

    /// What the plugin of a registry entry says of itself; `nil` if it does not load.
    public func descriptor(of entry: RegistryDocument.Entry) -> PluginDescriptor? {
        entry.runtime == .builtin ? descriptor(entry.kind, id: entry.id) : try? foreign?.descriptor(of: entry)
    }

    /// What a built-in plugin of a kind says of itself; `nil` if there is none of that id.
    public func descriptor(_ kind: RegistryDocument.Kind, id: String) -> PluginDescriptor? {
        switch kind {
        case .source: sources.first { $0.descriptor.id == id }?.descriptor
        case .extractor: extractors.first { $0.descriptor.id == id }?.descriptor
        case .sink: sinks.first { $0.descriptor.id == id }?.descriptor
        }
    }
}

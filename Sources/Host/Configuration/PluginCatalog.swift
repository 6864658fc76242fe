public import TaglineSDK

/// What the executable knows about plugins before it reads a registry: the built-in ones and their options.
public struct PluginCatalog: Sendable {
    private var schemas: [RegistryDocument.Kind: [String: OptionsSchema]] = [:]
    private var absent: [String: String] = [:]
    private var implied: [String: RegistryDocument.Kind] = [:]

    public init() {}

    /// Adds a plugin and the options it takes.
    public mutating func add(_ kind: RegistryDocument.Kind, id: String, schema: OptionsSchema) {
        schemas[kind, default: [:]][id] = schema
    }

    /// Names a built-in plugin that this build lacks, and why: listing it is no error, using it is.
    public mutating func addAbsent(id: String, reason: String) {
        absent[id] = reason
    }

    /// Lets pipelines name a built-in plugin that the registry in effect does not list, because a command needs it.
    public mutating func imply(_ kind: RegistryDocument.Kind, id: String) {
        implied[id] = kind
    }

    /// What a registry would say of a plugin that need not be listed; nil for any other id.
    func impliedEntry(_ id: String) -> RegistryDocument.Entry? {
        implied[id].map { kind in
            RegistryDocument.Entry(
                id: id, kind: kind, isEnabled: true, runtime: .builtin, options: [:],
                limits: .init(timeoutMs: nil, maxTags: nil, maxBytes: nil),
                location: ConfigurationLocation(file: "built-in plugins"), optionsNode: nil, runtimeNode: nil)
        }
    }

    /// The options of a plugin; nil for one that the catalog does not have.
    public func schema(_ kind: RegistryDocument.Kind, id: String) -> OptionsSchema? {
        schemas[kind]?[id]
    }

    /// The plugins of a kind, sorted.
    public func ids(_ kind: RegistryDocument.Kind) -> [String] {
        schemas[kind]?.keys.sorted() ?? []
    }

    /// Why this build lacks a built-in plugin that others have; nil for any other id.
    public func reasonForAbsence(of id: String) -> String? {
        absent[id]
    }
}

public import TaglineSDK

/// What the executable knows about plugins before it reads a registry: the built-in ones and their options.
public struct PluginCatalog: Sendable {
    private var schemas: [RegistryDocument.Kind: [String: OptionsSchema]] = [:]
    private var absent: [String: String] = [:]

    public init() {}

    /// Adds a plugin and the options it takes.
    public mutating func add(_ kind: RegistryDocument.Kind, id: String, schema: OptionsSchema) {
        schemas[kind, default: [:]][id] = schema
    }

    /// Names a built-in plugin that this build lacks, and why: listing it is no error, using it is.
    public mutating func addAbsent(id: String, reason: String) {
        absent[id] = reason
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

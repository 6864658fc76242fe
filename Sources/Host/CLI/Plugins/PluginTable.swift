internal import TaglineConfiguration
internal import TaglineHost

/// The plugins of a registry in columns.
struct PluginTable {
    let registry: RegistryDocument
    let plugins: PluginSet

    var text: String {
        let rows = registry.entries.map { entry in
            let descriptor = plugins.descriptor(entry.kind, id: entry.id)
            let absence = plugins.absent[entry.id]
            let state = absence != nil ? "absent" : entry.isEnabled ? "enabled" : "disabled"
            return [
                entry.id, entry.kind.rawValue, entry.runtime.name, state, descriptor?.version ?? "-",
                descriptor?.summary ?? absence ?? "",
            ]
        }
        return TextTable(rows: [["id", "kind", "runtime", "state", "version", "what it does"]] + rows).text
    }
}

extension RegistryDocument.Runtime {
    /// What the registry calls it.
    var name: String {
        switch self {
        case .builtin: "builtin"
        case .library: "library"
        case .process: "process"
        }
    }
}

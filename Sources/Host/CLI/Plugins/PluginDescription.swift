internal import TaglineConfiguration
internal import TaglineHost
internal import TaglineSDK

/// A plugin and the options it takes, for people.
struct PluginDescription {
    let entry: RegistryDocument.Entry
    /// Nil for a plugin that is not built in.
    let descriptor: PluginDescriptor?
    /// Why this executable does not have it, if it is built into others alone.
    let absence: String?

    var text: String {
        var lines = ["\(entry.id): \(entry.kind.rawValue), \(place)\(entry.isEnabled ? "" : ", disabled")"]
        if let descriptor {
            lines.append("\(descriptor.summary) (version \(descriptor.version))")
            lines.append("")
            lines.append(descriptor.options.options.isEmpty ? "It takes no options." : options(descriptor).text)
        } else if let absence {
            lines.append("This executable does not have it: \(absence).")
        } else {
            lines.append(
                "Its options are its own; the registry sets: \(entry.options.keys.sorted().joined(separator: ", "))")
        }
        return lines.joined(separator: "\n")
    }

    private var place: String {
        switch entry.runtime {
        case .builtin: "built in"
        case .library(let library): "library \(library.path)"
        case .process(let process): "process \(process.command.joined(separator: " "))"
        }
    }

    private func options(_ descriptor: PluginDescriptor) -> TextTable {
        TextTable(
            rows: [["option", "takes", "default", "meaning"]]
                + descriptor.options.options.map { option in
                    let value = entry.options[option.name] ?? option.defaultValue
                    let fallback = option.isRequired ? "required" : value?.canonicalText ?? "-"
                    return [option.name, option.kind.description, fallback, option.summary]
                })
    }
}

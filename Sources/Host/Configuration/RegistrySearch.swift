internal import TaglineSDK

/// Finds the plugin registry: named by the user, in the user's configuration folder, in the working directory, or the
/// copy in the executable.
struct RegistrySearch {
    let explicitPath: String?
    let environment: [String: String]
    let workingDirectory: String
    let embedded: [UInt8]

    /// A registry that was found.
    struct Found {
        let bytes: [UInt8]
        let origin: JSONNode.Origin
        /// False for one that merely lay in the working directory.
        let isTrusted: Bool
    }

    /// The first registry there is; nil after reporting that it cannot be read. A file that the user named has to be
    /// there, and one that is there has to be readable: falling through to another would run something else.
    func find(_ diagnostics: Diagnostics) -> Found? {
        if let path = explicitPath ?? nonempty("TAGLINE_PLUGINS") {
            return read(path, isTrusted: true, diagnostics)
        }
        if let path = userPath, ConfigurationFile.exists(path) {
            return read(path, isTrusted: true, diagnostics)
        }
        if ConfigurationFile.exists(ConfigurationFile.resolve("plugins.json", in: workingDirectory)) {
            return read("plugins.json", isTrusted: false, diagnostics)
        }
        let origin = JSONNode.Origin(file: "built-in plugins.json", folder: workingDirectory)
        return Found(bytes: embedded, origin: origin, isTrusted: true)
    }

    /// As the XDG Base Directory Specification has it, which ignores a folder that is not absolute.
    private var userPath: String? {
        if let folder = nonempty("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
            return folder + "/tagline/plugins.json"
        }
        return nonempty("HOME").map { $0 + "/.config/tagline/plugins.json" }
    }

    private func nonempty(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    private func read(_ path: String, isTrusted: Bool, _ diagnostics: Diagnostics) -> Found? {
        let origin = JSONNode.Origin(
            file: path, folder: ConfigurationFile.folder(of: path, workingDirectory: workingDirectory))
        let bytes = ConfigurationFile.read(
            ConfigurationFile.resolve(path, in: workingDirectory), at: ConfigurationLocation(file: path),
            diagnostics: diagnostics)
        return bytes.map { Found(bytes: $0, origin: origin, isTrusted: isTrusted) }
    }
}

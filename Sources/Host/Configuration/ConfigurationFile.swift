internal import FoundationEssentials
package import TaglineSDK

/// Files and paths, as configuration sees them.
package enum ConfigurationFile {
    /// More than any configuration is, and less than what would hurt to hold.
    package static let maximumBytes = 16 << 20

    /// The bytes of a file; nil after reporting why it cannot be read.
    package static func read(_ path: String, at location: ConfigurationLocation, diagnostics: Diagnostics) -> [UInt8]? {
        if let reason = whyUnreadable(path) {
            diagnostics.report(.unreadablePath, "cannot be read: \(reason)", at: location)
            return nil
        }
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            diagnostics.report(.unreadablePath, "cannot be read", at: location)
            return nil
        }
        guard data.count <= maximumBytes else {
            diagnostics.report(.unreadablePath, "is larger than \(maximumBytes >> 20) MiB", at: location)
            return nil
        }
        return [UInt8](data)
    }

    /// Whether there is a file or folder, readable or not.
    package static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path)
    }

    /// Why a file or folder cannot be read, or nil.
    package static func whyUnreadable(_ path: String) -> String? {
        if !exists(path) { return "no such file or folder" }
        return FileManager.default.isReadableFile(atPath: path) ? nil : "permission denied"
    }

    /// Whether the text names a place in the file system, rather than a URL or a standard stream.
    package static func isLocal(_ path: String) -> Bool {
        path != "-" && !path.contains("://")
    }

    /// A relative local path within its folder; anything else as it is.
    package static func resolve(_ path: String, in folder: String?) -> String {
        guard let folder, !folder.isEmpty, !path.hasPrefix("/"), isLocal(path) else { return path }
        let components = path.split(separator: "/").filter { $0 != "." }
        return ([folder == "/" ? "" : folder] + components.map(String.init)).joined(separator: "/")
    }

    /// The folder in which a file is.
    package static func folder(of path: String, workingDirectory: String) -> String {
        let path = resolve(path, in: workingDirectory)
        guard let slash = path.lastIndex(of: "/") else { return workingDirectory }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}

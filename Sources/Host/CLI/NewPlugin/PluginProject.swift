internal import FoundationEssentials

/// What a plugin can be begun in.
enum PluginLanguage: String, CaseIterable {
    case c, swift, python
}

/// The files to begin a plugin with.
struct PluginProject {
    let name: String
    let language: PluginLanguage
    /// The version of the C contract that libraries are built against.
    let abi: String

    /// One file of a project, by its path in the project's folder.
    struct File {
        let path: String
        let text: String
        var isExecutable = false
    }

    /// Whether a text can be the name of a project, and a part of file names and of an id.
    static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, ("a"..."z").contains(first) else { return false }
        return text.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
    }

    /// The id by which a registry knows the plugin.
    var id: String { "org.example.\(name)" }

    /// The name as those of modules and functions are: `sharp_edges`.
    var moduleName: String { name.replacing("-", with: "_") }

    /// The name as those of types and groups are: `SharpEdges`.
    var typeName: String {
        name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// What the user is told to do next.
    var nextSteps: String {
        """
        \(name)/ is ready. Go on with:
          cd \(name) && make && make test
          tagline inspect --plugins plugins.json PHOTO.jpg
        """
    }

    private var files: [File] {
        switch language {
        case .c: cFiles
        case .swift: swiftFiles
        case .python: pythonFiles
        }
    }

    /// Writes the project into a folder of its name, which must not be there yet.
    ///
    /// - Returns: what went wrong, if something did.
    func write() -> String? {
        let manager = FileManager.default
        guard !manager.fileExists(atPath: name) else { return "\(name) is there already" }
        do {
            for file in files {
                let path = name + "/" + file.path
                let folder = path.split(separator: "/").dropLast().joined(separator: "/")
                try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
                try Data(file.text.utf8).write(to: URL(filePath: path))
                if file.isExecutable { try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path) }
            }
            return nil
        } catch {
            return "cannot write \(name): \(error)"
        }
    }

    /// A registry with what is built in, so that it can stand in the place of the one that is used otherwise.
    ///
    /// - Parameter runtime: the members of the plugin's `runtime`.
    func registry(runtime: String) -> File {
        File(
            path: "plugins.json",
            text: """
                {
                  "manifestVersion": 1,
                  "plugins": [
                    {"id": "directory", "kind": "source", "runtime": {"type": "builtin"}},

                    {"id": "file", "kind": "extractor", "runtime": {"type": "builtin"}},
                    {"id": "exif", "kind": "extractor", "runtime": {"type": "builtin"}},
                    {"id": "gps", "kind": "extractor", "runtime": {"type": "builtin"}},
                    {"id": "makernotes", "kind": "extractor", "runtime": {"type": "builtin"}},
                    {"id": "png", "kind": "extractor", "runtime": {"type": "builtin"}},
                    {"id": "\(id)", "kind": "extractor", "runtime": {\(runtime)},
                     "options": {}, "limits": {"timeoutMs": 5000}},

                    {"id": "jsonl", "kind": "sink", "runtime": {"type": "builtin"}},
                    {"id": "csv", "kind": "sink", "runtime": {"type": "builtin"}}
                  ]
                }

                """)
    }
}

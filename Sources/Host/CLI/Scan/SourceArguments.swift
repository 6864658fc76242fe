internal import ArgumentParser
internal import TaglineHost
internal import TaglineSDK

/// The arguments that say which files are read.
struct SourceArguments: ParsableArguments {
    @Argument(help: "Folders and files.", completion: .file())
    var paths: [String] = []

    @Option(
        help: ArgumentHelp("Read the files that LIST names, one a line; - is standard input.", valueName: "list"),
        completion: .file())
    var filesFrom: String?

    @Option(help: ArgumentHelp("Only files that match, such as '*.jpg' or '2024/**'. Repeatable.", valueName: "glob"))
    var include: [String] = []

    @Option(help: ArgumentHelp("No files that match. Repeatable.", valueName: "glob"))
    var exclude: [String] = []

    @Option(help: ArgumentHelp("Only files changed since, such as 2024-05-01.", valueName: "time"))
    var changedSince: String?

    @Flag(help: "Also record files that are no media.")
    var allFiles = false

    func validate() throws {
        if paths.isEmpty, filesFrom == nil {
            throw ValidationError("name a folder or a file to read, or a list of them with --files-from")
        }
    }

    /// Whether all paths lead somewhere; tells those that do not.
    func arePresent(_ reporter: Reporter) -> Bool {
        let missing = paths.filter { !LocalPath.exists($0) }
        for path in missing { reporter.error("\(path): no such file or folder") }
        return missing.isEmpty
    }

    /// The source of a pipeline.
    var source: JSONValue {
        [
            "plugin": "directory",
            "options": .members([
                "paths": .strings(paths), "filesFrom": filesFrom.map(JSONValue.string), "include": .strings(include),
                "exclude": .strings(exclude), "changedSince": changedSince.map(JSONValue.string),
                "allFiles": .flag(allFiles),
            ]),
        ]
    }
}

internal import ArgumentParser
internal import TaglineHost
internal import TaglineSDK

/// The arguments that say which files are read.
struct SourceArguments: ParsableArguments {
    @Argument(help: "Folders and files, or s3://bucket/prefix.", completion: .file())
    var paths: [String] = []

    @Option(
        help: ArgumentHelp(
            "Read the files that LIST names, paths or file: URIs, one a line; - is standard input.", valueName: "list"),
        completion: .file())
    var filesFrom: String?

    @Option(help: ArgumentHelp("Only files that match, such as '*.jpg' or '2024/**'. Repeatable.", valueName: "glob"))
    var include: [String] = []

    @Option(help: ArgumentHelp("No files that match, such as 'private/' or '*.png'. Repeatable.", valueName: "glob"))
    var exclude: [String] = []

    @Option(help: ArgumentHelp("Only files changed since, such as 2024-05-01.", valueName: "time"))
    var changedSince: String?

    @Flag(help: "Also record files that are no media.")
    var allFiles = false

    @OptionGroup var bucket: S3Arguments

    func validate() throws {
        if paths.isEmpty, filesFrom == nil {
            throw ValidationError("name a folder or a file to read, or a list of them with --files-from")
        }
        try bucket.check(paths)
        guard S3Arguments.areObjects(paths) else { return }
        if paths.count > 1 { throw ValidationError("one s3://bucket/prefix is read at a time") }
        if filesFrom != nil {
            throw ValidationError("--files-from names files of this computer; leave out \(paths[0])")
        }
    }

    /// Whether all paths lead somewhere; tells those that do not.
    func arePresent(_ reporter: Reporter) -> Bool {
        if S3Arguments.areObjects(paths) { return true }
        let missing = paths.filter { !LocalPath.exists($0) }
        for path in missing { reporter.error("\(path): no such file or folder") }
        return missing.isEmpty
    }

    /// The source of a pipeline.
    var source: JSONValue {
        let changedSince = changedSince.map(JSONValue.string)
        if S3Arguments.areObjects(paths) {
            let (name, prefix) = S3Arguments.parts(of: paths[0])
            return bucket.source([
                "bucket": .string(name), "prefix": prefix.isEmpty ? nil : .string(prefix), "include": .strings(include),
                "exclude": .strings(exclude), "changedSince": changedSince, "allFiles": .flag(allFiles),
            ])
        }
        return [
            "plugin": "directory",
            "options": .members([
                "paths": .strings(paths), "filesFrom": filesFrom.map(JSONValue.string), "include": .strings(include),
                "exclude": .strings(exclude), "changedSince": changedSince, "allFiles": .flag(allFiles),
            ]),
        ]
    }
}

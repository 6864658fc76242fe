internal import ArgumentParser
internal import TaglineHost
internal import TaglineSDK

/// `tagline inspect`: what is in a few files.
struct InspectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what is in images.",
        discussion: """
            tagline inspect photo.jpg
            tagline inspect --json photo.jpg | jq .summary
            tagline inspect --binary ThumbnailImage photo.jpg > thumbnail.jpg
            tagline inspect s3://photos/2024/photo.jpg --region eu-west-1
            """)

    @Argument(help: "Files, and folders whose files are shown; or s3://bucket/key.", completion: .file())
    var paths: [String]

    @Flag(name: .shortAndLong, help: "Enter folders within folders.")
    var recursive = false

    @Flag(name: .shortAndLong, help: "Show every tag.")
    var all = false

    @Flag(help: "Print records in JSON, one a line; with --style exiftool as one list.")
    var json = false

    @Option(help: "The shape of records in JSON.")
    var style = RecordStyle.native

    @Option(help: "How enumerations are shown.")
    var values = RecordJSON.Values.labels

    @Flag(name: .shortAndLong, help: "Show numbers instead of labels, as exiftool -n does.")
    var numeric = false

    @Flag(name: .shortAndLong, help: "Also show tags that nobody knows.")
    var unknown = false

    @Option(name: .shortAndLong, help: ArgumentHelp("Write the data of this tag only.", valueName: "tag"))
    var binary: String?

    @OptionGroup var bucket: S3Arguments

    @OptionGroup var common: CommonOptions

    func validate() throws {
        try bucket.check(paths)
        if let path = paths.first(where: { $0.hasPrefix("s3://") && ($0.hasSuffix("/") || isBucket($0)) }) {
            throw ValidationError("\(path) is no object: name one, as s3://bucket/key, or use tagline scan \(path)")
        }
        if style == .exiftool, !json { throw ValidationError("--style exiftool is a style of --json") }
        if [all, json, binary != nil].count(where: \.self) > 1 {
            throw ValidationError("choose one of --all, --json and --binary")
        }
        if let binary { _ = try Arguments.fields([binary]) }
    }

    func run() async throws {
        let job = common.job(showsProgress: false)
        try await job.perform {
            let document = pipeline.document(for: try job.loader.registry(), .builtin)
            let isExifTool = style == .exiftool
            let outcome = try await job.run(job.load(document)) { error in
                job.reporter.error(isExifTool ? ExifToolFormat.message(of: error) : error.description)
            }
            let status = outcome.status()
            let isFinding = outcome.statistics.unreadable > 0 && [.success, .tryAgain].contains(status)
            return isFinding ? .findings : status
        }
    }

    private var pipeline: InspectPipeline {
        let output: InspectPipeline.Output =
            switch (binary, json, style) {
            case (.some, _, _): .terminal(.binary)
            case (_, true, .exiftool): .terminal(.exiftool)
            case (_, true, .native): .records
            default: .terminal(all || unknown ? .tags : .summary)
            }
        return InspectPipeline(
            source: source, isSingle: paths.count == 1 && !recursive, output: output,
            values: numeric ? .numbers : values,
            showsUnknown: unknown, tag: binary)
    }

    private var source: JSONValue {
        if S3Arguments.areObjects(paths) { return bucket.source(["objects": .strings(paths)]) }
        return [
            "plugin": "directory",
            "options": .members(["paths": .strings(paths), "recursive": .bool(recursive)]),
        ]
    }

    private func isBucket(_ path: String) -> Bool { S3Arguments.parts(of: path).rest.isEmpty }
}

internal import ArgumentParser
internal import TaglineHost
internal import TaglineSDK

/// `tagline scan`: folders into files of records, without a configuration.
struct ScanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan",
        abstract: "Read folders of images into JSON Lines or tables.",
        discussion: """
            tagline scan ~/Pictures --to photos.csv
            tagline scan ~/Pictures --where 'make=Canon' --fields path,taken,latitude,longitude --to canon.tsv
            tagline scan ~/Pictures | jq -r 'select(.summary.iso > 3200) | .path'
            tagline scan s3://photos/2024/ --region eu-west-1 --to photos.jsonl
            """)

    @OptionGroup var input: SourceArguments

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp(
            "Write here: .jsonl, .csv or .tsv, also with .gz; - is JSON Lines on standard output, the default. "
                + "Repeatable.", valueName: "file"),
        completion: .file())
    var outputs: [String] = []

    @Option(help: ArgumentHelp("Write these fields only, such as path,make,GPS:*.", valueName: "list"))
    var fields: [String] = []

    @Option(
        name: .customLong("where"),
        help: ArgumentHelp(
            "Write only images for which this holds, such as 'make=Canon', 'iso>=800' or latitude. Repeatable.",
            valueName: "condition"))
    var conditions: [String] = []

    @Option(name: .customLong("validate"), help: "How thoroughly images are checked by the codec of their format.")
    var level = ValidationLevel.header

    @Option(help: "The shape of records in JSON.")
    var style: RecordStyle?

    @Option(help: "How enumerations are written in JSON.")
    var values: RecordJSON.Values?

    @Flag(help: "Add to files that exist.")
    var append = false

    @Flag(help: "Replace files that exist.")
    var replace = false

    @Option(
        help: ArgumentHelp(
            "Keep the progress in this folder; the same command then goes on where an earlier one ended, however it ended.",
            valueName: "folder"),
        completion: .directory)
    var resume: String?

    @Flag(help: "Start anew, whatever the folder of --resume says.")
    var fresh = false

    @Option(
        name: [.customShort("j", allowingJoined: true), .long],
        help: ArgumentHelp("How many files are read at once.", valueName: "n"))
    var jobs: Int?

    @Option(help: "End with status 1 if there is such an image.")
    var failOn: FailOn?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        try Arguments.check(jobs: jobs)
        _ = try (Arguments.fields(fields), Arguments.filter(conditions), destinations)
        if append, replace { throw ValidationError("choose one of --append and --replace") }
        if resume != nil, try destinations.contains(.standardOutput) {
            throw ValidationError("--resume needs a file to write to: --to FILE")
        }
        if fresh, resume == nil { throw ValidationError("--fresh goes with --resume") }
    }

    func run() async throws {
        let job = common.job()
        try await job.perform {
            guard input.arePresent(job.reporter) else { return .usage }
            let document = try pipeline.document
            let configuration = try job.load(document)
            let origin = RunOrigin.document(document, registry: common.registry)
            let outcome = try await job.run(
                configuration, where: Arguments.filter(conditions),
                .init(isFresh: fresh, conditions: ["--where": "\(conditions)"], origin: origin))
            let summary = ClosingSummary(outcome, validation: level, traffic: NetworkTraffic.all)
            job.reporter.summary(summary)
            try await job.write(summary, of: outcome, to: configuration.report)
            return outcome.status(failOn: failOn)
        }
    }

    private var destinations: [Destination] {
        get throws {
            do {
                return outputs.isEmpty ? [.standardOutput] : try outputs.map(Destination.init(_:))
            } catch {
                throw ValidationError("--to: \(error)")
            }
        }
    }

    private var pipeline: ScanPipeline {
        get throws {
            ScanPipeline(
                source: input.source, destinations: try destinations, validation: level, jobs: jobs,
                fields: try Arguments.fields(fields), style: style, values: values,
                existing: append ? "append" : replace ? "replace" : nil, resume: resume)
        }
    }
}

internal import ArgumentParser
internal import TaglineHost
internal import TaglineSDK

/// `tagline validate`: which images are damaged, and why.
struct ValidateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Decode images and list those that are damaged.",
        discussion: """
            tagline validate ~/Pictures
            Ends with status 1 if an image is damaged, is no image, or cannot be read.
            """)

    @OptionGroup var input: SourceArguments

    @Option(help: "How thoroughly images are checked.")
    var level = ValidationLevel.full

    @Flag(help: "Print the verdict on every file, as one JSON object a line.")
    var json = false

    @Option(
        name: [.customShort("j", allowingJoined: true), .long],
        help: ArgumentHelp("How many files are read at once.", valueName: "n"))
    var jobs: Int?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        try Arguments.check(jobs: jobs)
        if level == .none { throw ValidationError("--level takes header or full") }
    }

    func run() async throws {
        let job = common.job()
        try await job.perform {
            let outcome = try await job.run(job.load(document)) { job.reporter.error($0.description) }
            job.reporter.note(ValidationSummary(outcome: outcome, level: level).line)
            let status = outcome.status(failOn: .damaged)
            let isFinding = outcome.statistics.unreadable > 0 && [.success, .tryAgain].contains(status)
            return isFinding ? .findings : status
        }
    }

    /// No extractor has a part in it.
    private var document: JSONValue {
        let format = json ? TerminalSink.Format.verdicts : .damage
        return .members([
            "pipelineVersion": 1,
            "source": input.source,
            "validation": ["level": .string(level.rawValue)],
            "extractors": [],
            "sinks": [["plugin": "terminal", "options": ["format": .string(format.rawValue)]]],
            "concurrency": jobs.map { ["workers": .integer(Int64($0))] },
        ])
    }
}

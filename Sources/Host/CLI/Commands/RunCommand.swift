internal import ArgumentParser
internal import TaglineHost
internal import TaglineSDK

/// `tagline run`: a pipeline that a file describes.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run a pipeline.",
        discussion: "tagline init writes a pipeline to start from; tagline check tells what is wrong with one.")

    @Argument(help: "The file that describes the pipeline.", completion: .file(extensions: ["json"]))
    var pipeline: String

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "Put a value into the pipeline, such as source.options.path=photos. Repeatable.", valueName: "key=value"))
    var overrides: [String] = []

    @Flag(help: "List what would be read and written, and do nothing.")
    var dryRun = false

    @Option(
        name: [.customShort("j", allowingJoined: true), .long],
        help: ArgumentHelp("How many files are read at once.", valueName: "n"))
    var jobs: Int?

    @Option(help: "End with status 1 if there is such an image.")
    var failOn: FailOn?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        try Arguments.check(jobs: jobs)
    }

    func run() async throws {
        let job = common.job()
        try await job.perform {
            let configuration = try job.loader.pipeline(.file(pipeline), overrides: overrides + workers)
            for key in configuration.idleKeys { job.reporter.warning("\"\(key)\" has no effect in this version") }
            if dryRun { return try await DryRun(job: job, configuration: configuration).list() }
            let outcome = try await job.run(configuration)
            let level = ValidationLevel(rawValue: configuration.validation.level.rawValue) ?? .header
            let summary = ClosingSummary(outcome, validation: level, traffic: NetworkTraffic.all)
            job.reporter.summary(summary)
            if let report = configuration.report { try await RunReport(summary: summary).write(to: report.path) }
            return outcome.status(failOn: failOn)
        }
    }

    private var workers: [String] { jobs.map { ["concurrency.workers=\($0)"] } ?? [] }
}

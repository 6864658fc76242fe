internal import ArgumentParser
internal import FoundationEssentials
internal import TaglineConfiguration
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

    @Flag(help: "Start anew, whatever the checkpoint says.")
    var fresh = false

    @Flag(help: "Only what stands in the dead letters of earlier runs, as tagline replay does.")
    var onlyFailed = false

    @Option(help: ArgumentHelp("Read one of n parts of the items, such as 0/4.", valueName: "i/n"))
    var shard: String?

    @Option(
        name: [.customShort("j", allowingJoined: true), .long],
        help: ArgumentHelp("How many files are read at once.", valueName: "n"))
    var jobs: Int?

    @Option(help: "End with status 1 if there is such an image.")
    var failOn: FailOn?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        try Arguments.check(jobs: jobs)
        _ = try part
    }

    func run() async throws {
        var job = common.job()
        let part = try part
        let batch: BatchRun? = BatchRun(job.loader.environment)
        if let part { (job.loader.shard, job.loader.shardCount) = (String(part.index), part.count) }
        try await job.perform { [job] in
            let overrides = overrides + workers
            let configuration = try load(job, overrides, batch)
            if dryRun { return try await DryRun(job: job, configuration: configuration).list() }
            if onlyFailed { return try await job.replay(deadLetters(of: configuration), of: configuration) }
            let origin = RunOrigin.file(pipeline, overrides: overrides, shard: part, registry: common.registry)
            let outcome = try await job.run(
                configuration, .init(isFresh: fresh, shard: part, origin: origin), as: batch)
            let level = ValidationLevel(rawValue: configuration.validation.level.rawValue) ?? .header
            let summary = ClosingSummary(outcome, validation: level, traffic: NetworkTraffic.all)
            job.reporter.summary(summary)
            try await job.write(summary, of: outcome, to: configuration.report)
            return outcome.status(failOn: failOn)
        }
    }

    private func deadLetters(of configuration: ResolvedPipeline) throws -> String {
        if let letters = configuration.deadLetter { return letters.path }
        throw ValidationError("--only-failed needs a pipeline with dead letters; this one has no \"deadLetter\"")
    }

    private func load(
        _ job: Job, _ overrides: [String], _ batch: BatchRun?
    ) throws(ConfigurationErrors) -> ResolvedPipeline {
        let configuration = try job.loader.pipeline(.file(pipeline), overrides: overrides)
        guard let deadline = batch?.overrides(configuration.limits), !deadline.isEmpty else { return configuration }
        return try job.loader.pipeline(.file(pipeline), overrides: overrides + deadline)
    }

    /// The shard that was asked for, or that of a child of an array job.
    private var part: Shard? {
        get throws {
            guard let shard else { return try BatchRun.shard(ProcessInfo.processInfo.environment) }
            guard let part = Shard(shard) else {
                throw ValidationError("--shard takes a number and how many there are, such as 0/4, not \(shard)")
            }
            return part
        }
    }

    private var workers: [String] { jobs.map { ["concurrency.workers=\($0)"] } ?? [] }
}

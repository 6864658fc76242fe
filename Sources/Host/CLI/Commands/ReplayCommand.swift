internal import ArgumentParser
internal import TaglineHost
internal import TaglineSDK

/// `tagline replay`: sends dead letters again.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Send dead letters again.",
        discussion: """
            Records that a sink did not take go to it again, items that could not be read are read anew. What fails again
            stays in the file; when nothing does, the file is removed.
            """)

    @Argument(help: "The file of dead letters that a run has written.", completion: .file(extensions: ["jsonl"]))
    var deadLetters: String

    @Option(
        help: ArgumentHelp("The pipeline to use instead of the one that the file names.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var pipeline: String?

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let job = common.job()
        try await job.perform {
            let replay = Replay(deadLetters, storages: PluginSet.builtin.storages)
            let configuration = try await configuration(of: replay, job)
            Signals.watch()
            let outcome = try await replay.run(configuration, plugins: .builtin, job.observer())
            job.tell(outcome)
            let level = ValidationLevel(rawValue: configuration.validation.level.rawValue) ?? .header
            job.reporter.summary(ClosingSummary(outcome, validation: level))
            return outcome.status(failOn: .deadLetters)
        }
    }

    private func configuration(of replay: Replay, _ job: Job) async throws -> ResolvedPipeline {
        if let pipeline { return try job.loader.pipeline(.file(pipeline)) }
        return try await RunOrigin.configuration(replay.origin(), job)
    }
}

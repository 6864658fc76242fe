internal import ArgumentParser
internal import TaglineConfiguration
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
            let replay = Replay(deadLetters, storages: job.storages)
            return try await job.replay(deadLetters, of: configuration(of: replay, job))
        }
    }

    private func configuration(of replay: Replay, _ job: Job) async throws -> ResolvedPipeline {
        if let pipeline { return try job.loader.pipeline(.file(pipeline)) }
        return try await RunOrigin.configuration(replay.origin(), job)
    }
}

internal import ArgumentParser
internal import TaglineHost
internal import TaglinePlatform

extension PluginsCommand {
    /// `tagline plugins measure`: how fast an extractor that is not built in answers.
    struct Measure: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "measure", abstract: "Measure how fast an extractor that is not built in answers.")

        @Argument(help: "The id of the plugin.") var id: String

        @Argument(help: "The image to ask about, again and again.", completion: .file()) var photo: String

        @Option(help: "How many times to ask.") var count = 100_000

        @Option(
            name: [.customShort("j", allowingJoined: true), .long],
            help: ArgumentHelp("How many workers ask at once.", valueName: "n"))
        var jobs = 1

        @OptionGroup var common: CommonOptions

        func validate() throws { try Arguments.check(jobs: jobs) }

        func run() async throws {
            let job = common.job(showsProgress: false)
            try await job.perform {
                let registry = try job.loader.registry()
                guard let entry = registry[id], entry.kind == .extractor, entry.runtime != .builtin else {
                    job.reporter.error("\(registry.file) has no extractor \"\(id)\" that is not built in")
                    return .usage
                }
                let speed = try await PluginSpeed.measure(entry, .builtin, path: photo, files: count, workers: jobs)
                StandardStream.output.writeLine(speed.description)
                return .success
            }
        }
    }
}

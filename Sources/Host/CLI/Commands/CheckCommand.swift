internal import ArgumentParser
internal import TaglineHost
internal import TaglinePlatform

/// `tagline check`: everything that is wrong with a pipeline, before it costs anything.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a pipeline and the registry without running it.",
        discussion: """
            Ends with status 78 if the configuration is wrong, and 76 if a plugin does not load. With --connect also with 78 if \
            something has to be mended (credentials, a bucket's name), and 75 if it may work another time (the network).
            """)

    @Argument(help: "The file that describes the pipeline.", completion: .file(extensions: ["json"]))
    var pipeline: String

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp("Put a value into the pipeline, as for run. Repeatable.", valueName: "key=value"))
    var overrides: [String] = []

    @Flag(help: "Also ask source, sinks and storages whether they can be reached.")
    var connect = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let job = common.job(showsProgress: false)
        try await job.perform {
            let configuration = try job.loader.pipeline(.file(pipeline), overrides: overrides)
            let made = try job.make(configuration)
            StandardStream.output.writeLine("\(pipeline) is fine")
            for line in PipelineDescription(configuration: configuration).lines {
                StandardStream.output.writeLine("  " + line)
            }
            return connect ? await job.connect(made, configuration) : .success
        }
    }
}

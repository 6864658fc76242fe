internal import ArgumentParser
internal import TaglineHost

/// What every command that reads images understands.
struct CommonOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false

    @Flag(name: .customLong("no-progress"), help: "Do not tell how far it is.")
    var hidesProgress = false

    @Option(name: .customLong("log-format"), help: "How messages are written.")
    var logFormat = LogFormat.text

    @Option(
        name: .customLong("plugins"),
        help: ArgumentHelp("The plugin registry to use instead of the one that is found.", valueName: "registry"),
        completion: .file(extensions: ["json"]))
    var registry: String?

    /// - Parameter showsProgress: whether the command has progress to tell.
    func job(showsProgress: Bool = true) -> Job {
        Job(
            reporter: Reporter(
                format: logFormat, isQuiet: quiet, showsProgress: showsProgress && !hidesProgress),
            registryPath: registry)
    }
}

internal import FoundationEssentials
internal import TaglineHost
internal import TaglineSDK

/// Loads configurations and runs them: what the commands have in common.
struct Job {
    let reporter: Reporter
    let loader: ConfigurationLoader
    private let plugins = PluginSet.builtin

    /// Where checkpoints, manifests, reports and the files of sinks can be.
    var storages: StorageSet { plugins.storages }

    init(reporter: Reporter, registryPath: String?) {
        self.reporter = reporter
        var loader = ConfigurationLoader(
            catalog: plugins.catalog, embeddedRegistry: PackageResources.plugins_json)
        loader.foreign = plugins.foreign
        loader.registryPath = registryPath
        loader.environment = ProcessInfo.processInfo.environment
        // Relative paths stay as they were typed, which is how records and messages are to name files.
        loader.workingDirectory = ""
        self.loader = loader
    }

    /// Runs what a command does, tells what goes wrong, and ends with the status that says so.
    func perform(_ body: () async throws -> ExitStatus) async throws {
        let status: ExitStatus
        do {
            status = try await body()
        } catch let errors as ConfigurationErrors {
            for error in errors.errors { reporter.error(ArgumentPlaces.text(of: error)) }
            let isUsage = errors.errors.allSatisfy {
                $0.location.file == ArgumentPlaces.document && !$0.code.concernsRegistry
            }
            status = isUsage ? .usage : ExitStatus(rawValue: errors.exitCode) ?? .configuration
        } catch let error as SourceError {
            reporter.error(error.description)
            status = ExitStatus(error)
        } catch let error as SinkError {
            reporter.error(error.description)
            status = error.isTransient ? .tryAgain : .configuration
        }
        if status != .success { throw status.exitCode }
    }

    /// Checks a pipeline that a command made of its arguments.
    func load(_ document: JSONValue) throws(ConfigurationErrors) -> ResolvedPipeline {
        try loader.pipeline(.value(document, name: ArgumentPlaces.document))
    }

    /// Makes the plugins of a pipeline.
    func make(_ configuration: ResolvedPipeline) throws(ConfigurationErrors) -> Pipeline {
        try Pipeline(configuration, plugins: plugins)
    }

    /// Asks whether what a pipeline needs can be reached, and tells it.
    ///
    /// - Returns: how that is told to the shell.
    func connect(_ pipeline: Pipeline, _ configuration: ResolvedPipeline) async -> ExitStatus {
        let connections = await pipeline.connect(configuration, storages: plugins.storages)
        for connection in connections {
            if let failure = connection.failure {
                reporter.error("\(connection.name): \(failure)")
            } else {
                StandardStream.output.writeLine("  \(connection.name): reached")
            }
        }
        let failures = connections.filter { $0.failure != nil }
        if failures.isEmpty { return .success }
        return failures.allSatisfy(\.isTransient) ? .tryAgain : .configuration
    }

    /// Runs a pipeline to its end, or until a signal comes.
    func run(
        _ configuration: ResolvedPipeline, where filter: Filter? = nil,
        unreadable: @escaping @Sendable (SourceError) -> Void = { _ in }
    ) async throws -> Pipeline.Outcome {
        let pipeline = try make(configuration)
        Signals.watch()
        let outcome = try await pipeline.run(
            .init(
                accepts: { record in filter?.accepts(record) ?? true }, unreadable: unreadable,
                progress: { [reporter] step in reporter.progress(step) }, isStopped: { Signals.isStopped }))
        reporter.clearProgress()
        if Signals.isStopped { reporter.warning("stopped early; the files that were begun are done") }
        if let outage = outcome.outage { reporter.error(outage.description) }
        for sink in outcome.sinks {
            for reason in sink.reasons { reporter.error(reason) }
            if let failure = sink.failure { reporter.error("\(sink.name): \(failure)") }
        }
        return outcome
    }
}

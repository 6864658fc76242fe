internal import FoundationEssentials
internal import TaglineConfiguration
internal import TaglineHost
internal import TaglineLoading
internal import TaglinePlatform
internal import TaglineProcesses
internal import TaglineSDK

/// Loads configurations and runs them: what the commands have in common.
struct Job {
    let reporter: Reporter
    var loader: ConfigurationLoader
    private let plugins = PluginSet.builtin

    /// Where checkpoints, manifests, reports and the files of sinks can be.
    var storages: StorageSet { plugins.storages }

    init(reporter: Reporter, registryPath: String?) {
        self.reporter = reporter
        var loader = ConfigurationLoader(
            catalog: plugins.catalog, abi: ForeignPlugins.abi, embeddedRegistry: PackageResources.plugins_json)
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
        do { status = try await body() } catch { status = try tell(error) }
        if status != .success { throw status.exitCode }
    }

    /// Tells an error.
    ///
    /// - Returns: the status that says so.
    /// - Throws: errors that are for somebody else to tell.
    private func tell(_ error: any Error) throws -> ExitStatus {
        switch error {
        case let errors as ConfigurationErrors:
            for error in errors.errors { reporter.error(ArgumentPlaces.text(of: error)) }
            let isUsage = errors.errors.allSatisfy {
                $0.location.file == ArgumentPlaces.document && !$0.code.concernsRegistry
            }
            return isUsage ? .usage : ExitStatus(rawValue: errors.exitCode) ?? .configuration
        case let error as SourceError:
            reporter.error(error.description)
            return ExitStatus(error)
        case let error as SinkError:
            reporter.error(error.description)
            return error.isTransient ? .tryAgain : .configuration
        case let error as StorageError:
            reporter.error(error.description)
            return error.kind == .failed ? .configuration : .tryAgain
        case let error as CheckpointMismatch:
            reporter.error(error.description)
            return .configuration
        case let error as ThreadError:
            reporter.error(error.description)
            return .tryAgain
        case let error as ProcessError:
            reporter.error(error.description)
            return .tryAgain
        default: throw error
        }
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
        _ configuration: ResolvedPipeline, where filter: Filter? = nil, _ mode: Pipeline.Mode = .init(),
        as batch: BatchRun? = nil, unreadable: (@Sendable (SourceError) -> Void)? = nil
    ) async throws -> Pipeline.Outcome {
        let pipeline = try make(configuration)
        Signals.watch()
        let observer = observer(where: filter, unreadable: unreadable)
        let outcome = try await silenceWatch.during {
            if let batch {
                try await batch.run(pipeline, of: configuration, observer, mode)
            } else {
                try await pipeline.run(observer, mode)
            }
        }
        tell(outcome)
        return outcome
    }

    private var silenceWatch: SilenceWatch {
        SilenceWatch(
            silences: { NetworkTraffic.silences(of: .seconds(3)) }, tell: { [reporter] in reporter.warning($0) })
    }

    /// Sends dead letters again.
    func replay(_ path: String, of configuration: ResolvedPipeline) async throws -> ExitStatus {
        Signals.watch()
        let outcome = try await silenceWatch.during {
            try await Replay(path, storages: storages).run(configuration, plugins: plugins, observer())
        }
        tell(outcome)
        let level = ValidationLevel(rawValue: configuration.validation.level.rawValue) ?? .header
        reporter.summary(ClosingSummary(outcome, validation: level))
        return outcome.status(failOn: .deadLetters)
    }

    /// What watches a run, and ends it when a signal comes.
    func observer(
        where filter: Filter? = nil, unreadable: (@Sendable (SourceError) -> Void)? = nil
    ) -> Pipeline.Observer {
        .init(
            accepts: { record in filter?.accepts(record) ?? true },
            unreadable: unreadable ?? { [reporter] in reporter.unreadable($0) },
            progress: { [reporter] step in reporter.progress(step) }, isStopped: { Signals.isStopped },
            waits: { [reporter] sentence in reporter.note(sentence) },
            hang: { [reporter] item in
                reporter.error("\(PercentEncoding.readable(item.path)): reading it does not come to an end")
                ExitStatus.tryAgain.exitAtOnce()
            })
    }

    /// Tells what a run came across that somebody should know.
    func tell(_ outcome: Pipeline.Outcome) {
        reporter.clearProgress()
        for trouble in outcome.troubles { reporter.error(trouble) }
        for warning in outcome.warnings { reporter.warning(warning) }
    }

    /// Writes the report of a run, if the pipeline asks for one. That of a job which was complete before is written only if
    /// it is missing.
    ///
    /// - Throws: `StorageError` if it cannot be written.
    func write(_ summary: ClosingSummary, of outcome: Pipeline.Outcome, to report: PipelineDocument.File?) async throws
    {
        guard let report else { return }
        let location = StorageLocation(report.path)
        let storage = try plugins.storages.storage(of: location)
        if outcome.resumption == .wasComplete, try await storage.read(location) != nil { return }
        try await storage.write(summary.report, to: location, if: .always)
    }
}

public import TaglineConfiguration
internal import TaglinePlatform
public import TaglineSDK

/// One source, N extractors and M sinks, made from a configuration and run once.
///
/// Workers are threads of their own: each takes chunks of items from the source, makes records of them, encodes them for
/// every sink and puts them into the sinks' lanes. Each sink has a task on a thread of its own, and so has the bookkeeper,
/// which writes dead letters and checkpoints.
public final class Pipeline: Sendable {
    let source: any Source
    let processor: ItemProcessor
    let sinks: [PipelineSink]
    let workers: Int
    let itemsInFlight: Int
    let bytesInFlight: Int
    let skipsDamaged: Bool
    let limits: PipelineDocument.Limits
    let deadLetter: PipelineDocument.File?
    let checkpoint: PipelineDocument.Checkpoint?
    let incremental: PipelineDocument.File?
    let storages: StorageSet
    let plugins: PluginSet
    let configuration: ResolvedPipeline
    /// How many local items a worker takes at once: a few milliseconds of work, so that threads seldom wake each other.
    private static let localChunk = 96
    /// The same where whole images are decoded, each of which takes milliseconds itself: a folder of few is shared out too.
    private static let decodedChunk = 4
    /// How many items of a remote source are listed ahead: two pages of S3, so that nobody waits for the next.
    private static let listedAhead = 2000

    /// Makes every plugin that the configuration names.
    ///
    /// - Throws: `ConfigurationErrors` with everything that the plugins find wrong with their options.
    public init(_ configuration: ResolvedPipeline, plugins: PluginSet) throws(ConfigurationErrors) {
        var loader = PluginLoader(plugins: plugins)
        let source = loader.source(configuration.source)
        let extractors = configuration.extractors.compactMap { loader.extractor($0) }
        sinks = configuration.sinks.compactMap { sink in
            loader.sink(sink.plugin).map {
                PipelineSink(
                    name: sink.name, sink: $0, behavior: $0.behavior, isRequired: sink.isRequired,
                    retry: sink.retry)
            }
        }
        let errors = loader.errors + WrittenPaths.conflicts(configuration)
        guard errors.isEmpty, let source else { throw ConfigurationErrors(errors) }
        self.source = source
        self.plugins = plugins
        self.configuration = configuration
        processor = ItemProcessor(
            source: source, extractors: extractors, validator: Validator(configuration.validation, host: plugins.host),
            fingerprint: Fingerprint.of(
                extractors: configuration.extractors, plugins: plugins, validation: configuration.validation))
        workers = configuration.concurrency.workers ?? Platform.processorCount
        itemsInFlight = configuration.concurrency.items ?? workers * source.itemsInFlightPerWorker
        bytesInFlight = configuration.concurrency.bytesInFlight ?? 64 << 20
        skipsDamaged = configuration.validation.onDamaged == .skip
        limits = configuration.limits
        deadLetter = configuration.deadLetter
        checkpoint = configuration.checkpoint
        incremental = configuration.incremental
        storages = plugins.storages
    }

    /// Starts to list what a run would read.
    ///
    /// - Throws: `SourceError` if nothing can be listed.
    public func list() throws -> any ItemListing {
        try source.list()
    }

    /// Runs it.
    ///
    /// - Throws: `SourceError`, `SinkError`, `StorageError`, `CheckpointMismatch`, `ThreadError` or `ProcessError` if nothing
    ///   could be started.
    public func run(_ observer: Observer = Observer(), _ mode: Mode = Mode()) async throws -> Outcome {
        try await PipelineRun(self, observer, mode).run()
    }

    /// How many chunks are listed ahead.
    var chunksAhead: Int { source.readsAtOnce ? 2 * workers : Self.listedAhead }

    /// How many items a worker takes at once.
    var chunkSize: Int {
        guard source.readsAtOnce else { return 1 }
        let chunk = processor.validator.level == .full ? Self.decodedChunk : Self.localChunk
        return min(chunk, max(1, checkpoint?.everyRecords ?? chunk))
    }
}

/// A sink of a pipeline.
struct PipelineSink: Sendable {
    let name: String
    let sink: any SinkInstance
    let behavior: SinkBehavior
    let isRequired: Bool
    let retry: PipelineDocument.Retry
}

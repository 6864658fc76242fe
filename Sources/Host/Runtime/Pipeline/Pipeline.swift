public import TaglineSDK
internal import Synchronization

/// One source, N extractors and M sinks, made from a configuration and run once.
///
/// Workers are threads of their own: each takes chunks of items from the source, makes records of them, encodes them for
/// every sink and puts them into the sinks' lanes. Each sink has a task on a thread of its own.
public struct Pipeline: Sendable {
    let source: any Source
    private let processor: ItemProcessor
    let sinks: [NamedSink]
    private let workers: Int
    private let itemsInFlight: Int
    private let bytesInFlight: Int
    private let skipsDamaged: Bool
    /// How many local items a worker takes at once: a few milliseconds of work, so that threads seldom wake each other.
    private static let localChunk = 96
    /// How many items of a remote source are listed ahead: two pages of S3, so that nobody waits for the next.
    private static let listedAhead = 2000

    struct NamedSink: Sendable {
        let name: String
        let sink: any SinkInstance
        let behavior: SinkBehavior
        let isRequired: Bool
        let retry: PipelineDocument.Retry
    }

    /// What narrows a run beyond its configuration, and what watches it.
    public struct Observer: Sendable {
        /// Whether a record goes to the sinks; called on the workers.
        public var accepts: @Sendable (Record) -> Bool
        /// Changes a record before it goes to the sinks; called on the workers.
        public var transform: @Sendable (inout Record) -> Void
        /// Called for each item that cannot be read; on the workers.
        public var unreadable: @Sendable (SourceError) -> Void
        /// Called after each chunk with what was done; on the workers.
        public var progress: @Sendable (_ done: Step) -> Void
        /// Asked before each chunk whether to end early. Chunks that were begun are finished and written.
        public var isStopped: @Sendable () -> Bool

        public init(
            accepts: @escaping @Sendable (Record) -> Bool = { _ in true },
            transform: @escaping @Sendable (inout Record) -> Void = { _ in },
            unreadable: @escaping @Sendable (SourceError) -> Void = { _ in },
            progress: @escaping @Sendable (Step) -> Void = { _ in },
            isStopped: @escaping @Sendable () -> Bool = { false }
        ) {
            self.accepts = accepts
            self.transform = transform
            self.unreadable = unreadable
            self.progress = progress
            self.isStopped = isStopped
        }
    }

    /// How far a run has come since it last told.
    public struct Step: Sendable {
        /// Items that are done.
        public let items: Int
        /// How many of them have a problem or could not be read.
        public let troubled: Int
    }

    /// How a run ended.
    public struct Outcome: Sendable {
        public let statistics: RunStatistics
        /// By sink, in the order of the configuration.
        public let sinks: [SinkReport]
        /// How long it took, in seconds.
        public let seconds: Double
        /// Whether a required sink or the source went down, so that the run stopped early.
        public let isIncomplete: Bool
        /// Why the source went down, if it did.
        public let outage: SourceError?
    }

    /// The books of one sink.
    public struct SinkReport: Sendable {
        public let name: String
        public let accepted: Int
        public let existing: Int
        public let rejected: Int
        /// The first few reasons of rejections.
        public let reasons: [String]
        /// Why the sink went down, if it did.
        public let failure: String?
    }

    /// Makes every plugin that the configuration names.
    ///
    /// - Throws: `ConfigurationErrors` with everything that the plugins find wrong with their options.
    public init(_ configuration: ResolvedPipeline, plugins: PluginSet) throws(ConfigurationErrors) {
        var loader = PluginLoader(plugins: plugins)
        let source = loader.source(configuration.source)
        let extractors = configuration.extractors.compactMap { loader.extractor($0) }
        sinks = configuration.sinks.compactMap { sink in
            loader.sink(sink.plugin).map {
                NamedSink(
                    name: sink.name, sink: $0, behavior: $0.behavior, isRequired: sink.isRequired,
                    retry: sink.retry)
            }
        }
        guard loader.errors.isEmpty, let source else { throw ConfigurationErrors(loader.errors) }
        self.source = source
        let level = ValidationLevel(rawValue: configuration.validation.level.rawValue) ?? .header
        processor = ItemProcessor(
            source: source, extractors: extractors, validator: Validator(level: level),
            fingerprint: Fingerprint.of(extractors: configuration.extractors, plugins: plugins, validation: level))
        workers = configuration.concurrency.workers ?? Platform.processorCount
        itemsInFlight = configuration.concurrency.items ?? workers * source.itemsInFlightPerWorker
        bytesInFlight = configuration.concurrency.bytesInFlight ?? 64 << 20
        skipsDamaged = configuration.validation.onDamaged == .skip
    }

    /// Starts to list what a run would read.
    ///
    /// - Throws: `SourceError` if nothing can be listed.
    public func list() throws -> any ItemListing {
        try source.list()
    }

    /// Runs it.
    ///
    /// - Throws: `SourceError` or `SinkError` if nothing could be started.
    public func run(_ observer: Observer = Observer()) async throws -> Outcome {
        let start = Platform.monotonicNanoseconds
        Platform.keepFreedMemory()
        let feed = ItemFeed(
            try source.list(), chunkSize: source.readsAtOnce ? Self.localChunk : 1,
            limit: source.readsAtOnce ? 2 * workers : Self.listedAhead)
        try await open()
        let threads = (0..<workers).map { _ in TaskThread() }
        defer { for thread in threads { thread.stop() } }
        let tasks = sinks.map { sink in
            SinkTask(
                name: sink.name, sink: sink.sink, behavior: sink.behavior,
                lane: Lane(
                    isOrdered: sink.behavior.isOrdered, window: 4 * workers + itemsInFlight,
                    byteLimit: max(1, bytesInFlight / max(1, sinks.count))),
                isRequired: sink.isRequired, retry: sink.retry)
        }
        let isStopped = Atomic(false)
        async let books = runSinks(tasks) {
            isStopped.store(true, ordering: .relaxed)
            feed.stop()
        }
        let statistics = await runWorkers(threads, feed, tasks.map(\.lane), observer)
        await processor.close()
        for task in tasks { task.lane.finish() }
        let reports = await books
        return Outcome(
            statistics: statistics, sinks: reports,
            seconds: Double(Platform.monotonicNanoseconds - start) / 1e9,
            isIncomplete: isStopped.load(ordering: .relaxed) || statistics.outage != nil, outage: statistics.outage)
    }

    /// Opens the sinks; if one cannot be opened, closes those that are.
    private func open() async throws {
        var opened: [any SinkInstance] = []
        for sink in sinks {
            do {
                try await sink.sink.open()
                opened.append(sink.sink)
            } catch {
                for sink in opened { try? await sink.close() }
                throw error
            }
        }
    }

    private func runSinks(_ tasks: [SinkTask], onFailure: @escaping @Sendable () async -> Void) async -> [SinkReport] {
        await withTaskGroup(of: (Int, SinkTask.Books).self) { group in
            for (index, task) in tasks.enumerated() {
                let thread = TaskThread()
                group.addTask(executorPreference: thread) {
                    defer { thread.stop() }
                    return (index, await task.run(onFailure: onFailure))
                }
            }
            var books: [Int: SinkTask.Books] = [:]
            for await (index, book) in group { books[index] = book }
            return tasks.enumerated().map { index, task in
                let book = books[index] ?? SinkTask.Books()
                return SinkReport(
                    name: task.name, accepted: book.accepted, existing: book.existing, rejected: book.rejected,
                    reasons: book.reasons, failure: book.failure)
            }
        }
    }

    private func runWorkers(
        _ threads: [TaskThread], _ feed: ItemFeed, _ lanes: [Lane], _ observer: Observer
    ) async -> RunStatistics {
        await withTaskGroup(of: RunStatistics.self) { group in
            let listing = TaskThread()
            defer { listing.stop() }
            group.addTask(executorPreference: listing) {
                var statistics = RunStatistics()
                statistics.outage = await feed.run()
                return statistics
            }
            for index in 0..<max(itemsInFlight, threads.count) {
                group.addTask(executorPreference: threads[index % threads.count]) {
                    var statistics = RunStatistics()
                    while !observer.isStopped(), statistics.outage == nil, let chunk = await feed.next() {
                        await work(on: chunk, of: feed, lanes, observer, &statistics)
                    }
                    feed.stop()
                    return statistics
                }
            }
            return await group.reduce(into: RunStatistics()) { $0.add($1) }
        }
    }

    private func work(
        on chunk: ItemFeed.Chunk, of feed: ItemFeed, _ lanes: [Lane], _ observer: Observer,
        _ statistics: inout RunStatistics
    ) async {
        var encoded: [[Encoded]] = Array(repeating: [], count: sinks.count)
        let troubledBefore = statistics.withProblems + statistics.unreadable
        var ahead = ItemsAhead(chunk.items, processor)
        defer { ahead.abandon() }
        for (offset, item) in chunk.items.enumerated() where statistics.outage == nil {
            statistics.listed += 1
            switch item {
            case .failure(let error):
                statistics.count(error)
                observer.unreadable(error)
            case .success:
                switch await ahead.outcome(of: offset) {
                case .unreadable(let error) where error.outage != nil:
                    statistics.listed -= 1
                    statistics.outage = error
                    feed.stop()
                case .unreadable(let error):
                    statistics.count(error)
                    observer.unreadable(error)
                case .skipped(let reason): statistics.countSkipped(reason)
                case .recorded(var record):
                    statistics.count(record)
                    let isUnwanted = skipsDamaged && record.validation.verdict == .damaged
                    guard !isUnwanted, observer.accepts(record) else {
                        statistics.countSkipped(isUnwanted ? "damaged" : "filtered")
                        continue
                    }
                    observer.transform(&record)
                    for (index, sink) in sinks.enumerated() {
                        encoded[index].append(
                            Encoded(
                                sequence: chunk.firstItem + offset, key: record.uri, payload: sink.sink.encode(record)))
                    }
                }
            }
        }
        for (index, lane) in lanes.enumerated() { await lane.put(encoded[index], sequence: chunk.sequence) }
        observer.progress(
            Step(
                items: chunk.items.count, troubled: statistics.withProblems + statistics.unreadable - troubledBefore))
    }
}

internal import TaglinePlatform
internal import TaglineSDK

/// The moving parts of a run, from the feed to the sinks.
struct RunFlow: Sendable {
    let ledger: Ledger
    let sinks: [SinkTask]
    let bookkeeper: Bookkeeper
    let failureLimit: FailureLimit
    private let feed: ItemFeed
    private let workers: [Worker]
    private let threads: Int
    private let monitor: RunMonitor
    private let processor: ItemProcessor
    private let control: RunControl

    init(_ parts: RunParts, _ control: RunControl) {
        let pipeline = parts.pipeline
        let window = 4 * pipeline.workers + pipeline.itemsInFlight
        let everyItems = pipeline.checkpoint?.everyRecords ?? 1000
        let failureLimit = FailureLimit(pipeline.limits, control)
        let ledger = Ledger(
            from: parts.state.progress, sinkNames: parts.sinks.map(\.name), keepsLetters: parts.letters != nil,
            accountLimit: 2 * window + max(2 * everyItems, 4096) / pipeline.chunkSize)
        let sinks = parts.sinks.enumerated().map { index, sink in
            let waitsForFlush = (parts.checkpoint != nil || parts.letters != nil) && !sink.behavior.isDurable
            return SinkTask(
                name: sink.name, sink: sink.sink, behavior: sink.behavior,
                lane: Lane(
                    isInOrder: sink.behavior.isOrdered || waitsForFlush, window: window,
                    byteLimit: max(1, pipeline.bytesInFlight / max(1, parts.sinks.count))),
                isRequired: sink.isRequired, waitsForFlush: waitsForFlush,
                account: SinkAccount(
                    index: index, ledger: ledger, mark: parts.state.marks?[sink.name], waitsForFlush: waitsForFlush,
                    failureLimit: failureLimit),
                writer: BatchWriter(sink: sink.sink, retry: sink.retry), control: control)
        }
        let desks = (0..<max(pipeline.itemsInFlight, pipeline.workers)).map { WorkerDesk(slot: parts.notes?.slot($0)) }
        workers = desks.map { desk in
            Worker(
                processor: pipeline.processor, sinks: parts.sinks, lanes: sinks.map(\.lane), ledger: ledger,
                control: control, failureLimit: failureLimit, observer: parts.observer,
                skipsDamaged: pipeline.skipsDamaged,
                journal: parts.sinks.count > pipeline.sinks.count ? pipeline.sinks.count : nil,
                quarantined: parts.state.quarantined, desk: desk)
        }
        bookkeeper = Bookkeeper(
            ledger: ledger, sinks: sinks, letters: parts.letters, checkpoint: parts.checkpoint, state: parts.state,
            everyItems: everyItems, control: control)
        monitor = RunMonitor(
            control: control, feed: parts.feed, ledger: ledger, desks: desks, limits: pipeline.limits,
            // Often enough to renew a lease four times before it ends.
            alarmPause: .milliseconds(
                pipeline.checkpoint.map { min($0.everyMs, $0.leaseMs / 4) } ?? 1000),
            isStopped: parts.observer.isStopped,
            hang: { item in
                await parts.checkpoint?.quarantine(item.place)
                parts.observer.hang(item)
            })
        self.ledger = ledger
        self.sinks = sinks
        self.failureLimit = failureLimit
        self.control = control
        processor = pipeline.processor
        feed = parts.feed
        threads = pipeline.workers
    }

    /// Runs until everything is written and flushed, or the run ends early.
    ///
    /// - Throws: `ThreadError` if there are no threads to run on.
    func run() async throws {
        let workerThreads = try (0..<threads).map { _ in try TaskThread() }
        let sinkThreads = try sinks.map { _ in try TaskThread() }
        let listing = try TaskThread()
        defer { for thread in workerThreads + sinkThreads + [listing] { thread.stop() } }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await monitor.run() }
            // Not cancelled with the rest: a checkpoint that is on its way is written to its end.
            async let books: Void = bookkeeper.run()
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await runSinks(sinkThreads) }
                await runWorkers(workerThreads, listing)
                await processor.close()
                for sink in sinks { sink.lane.finish() }
            }
            ledger.finish()
            await books
            group.cancelAll()
        }
    }

    private func runWorkers(_ threads: [TaskThread], _ listing: TaskThread) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask(executorPreference: listing) {
                if let outage = await feed.run() { control.stop(.outage(outage)) }
            }
            await withTaskGroup(of: Void.self) { group in
                for (index, worker) in workers.enumerated() {
                    group.addTask(executorPreference: threads[index % threads.count]) { await worker.run(feed) }
                }
            }
            feed.stop()
            // The listing may be waiting for somebody else's next line.
            group.cancelAll()
        }
    }

    /// Runs the tasks of the sinks; after the time of grace, those that still wait for their sinks are cancelled.
    private func runSinks(_ threads: [TaskThread]) async {
        await withTaskGroup(of: Bool.self) { group in
            for (sink, thread) in zip(sinks, threads) {
                group.addTask(executorPreference: thread) {
                    await sink.run()
                    return true
                }
            }
            group.addTask {
                while !control.isGraceOver {
                    if (try? await Task.sleep(for: .milliseconds(50))) == nil { break }
                }
                return false
            }
            var running = sinks.count
            for await isSink in group {
                if isSink { running -= 1 }
                if !isSink || running == 0 { group.cancelAll() }
            }
        }
    }
}

/// What a run is put together from.
struct RunParts: Sendable {
    let pipeline: Pipeline
    /// The sinks of the pipeline, and behind them the journal of an incremental run.
    let sinks: [PipelineSink]
    let observer: Pipeline.Observer
    let feed: ItemFeed
    /// What earlier runs came to, and where the sinks are.
    let state: CheckpointState
    let checkpoint: CheckpointFile?
    let letters: DeadLetterFile?
    let notes: CrashNotes?
}

internal import TaglinePlatform
internal import TaglineSDK

/// One run of a pipeline: what is made for it, in the order in which it is begun and ended.
struct PipelineRun: Sendable {
    private let pipeline: Pipeline
    private let observer: Pipeline.Observer
    private let mode: Pipeline.Mode
    private let identity: RunIdentity
    private let sinks: [PipelineSink]
    private let control = RunControl()
    private let start = Platform.monotonicNanoseconds

    init(_ pipeline: Pipeline, _ observer: Pipeline.Observer, _ mode: Pipeline.Mode) {
        self.pipeline = pipeline
        self.observer = observer
        self.mode = mode
        let identity = RunIdentity(pipeline.configuration, plugins: pipeline.plugins, mode)
        self.identity = identity
        let journal = pipeline.incremental.map { file in
            Journal(path: file.path, identity: identity.hashOfTheRest, storages: pipeline.storages)
        }
        sinks =
            pipeline.sinks
            + [journal].compactMap(\.self).map {
                PipelineSink(
                    name: Journal.name, sink: $0, behavior: $0.behavior, isRequired: true,
                    retry: .init(maxAttempts: 8, maxElapsedMs: 60_000))
            }
    }

    func run() async throws -> Pipeline.Outcome {
        Platform.keepFreedMemory()
        try pipeline.processor.validator.prepare()
        // Checkpoints and dead letters are written here, which blocks.
        let thread = try TaskThread()
        defer { thread.stop() }
        return try await withTaskExecutorPreference(thread) {
            let job = try await JobState.open(
                pipeline, sinks: sinks.map(\.name), identity, isFresh: mode.isFresh, waits: observer.waits)
            do {
                let outcome = try await run(job)
                await job.checkpoint?.close()
                return outcome
            } catch {
                job.notes?.disarm()
                await job.checkpoint?.close()
                throw error
            }
        }
    }

    private func run(_ job: JobState) async throws -> Pipeline.Outcome {
        if job.state.isComplete {
            if let path = WrittenPaths.missing(of: pipeline.configuration) {
                throw SinkError("what was written to \(path) is gone since the job was done; start with --fresh")
            }
            return outcome(job.state.progress, [], [], .wasComplete)
        }
        let feed = try await feed(behind: job.state.progress)
        let sinks = OpenSinks(sinks: sinks)
        var state = job.state
        state.marks = try await sinks.open(at: job.state.marks)
        let letters = deadLetterFile()
        do {
            if let checkpoint = job.checkpoint {
                try await letters?.open(at: state.letters)
                state.letters = await letters?.mark
                try await checkpoint.save(state)
            }
            let parts = RunParts(
                pipeline: pipeline, sinks: self.sinks, observer: observer, feed: feed, state: state,
                checkpoint: job.checkpoint,
                letters: letters, notes: job.notes)
            let flow = RunFlow(parts, control)
            try await flow.run()
            let endings = await finish(flow, sinks, job, letters)
            let listed = job.state.progress.statistics.listed
            return outcome(
                flow.ledger.settled.progress, flow.sinks.map(\.account), endings,
                listed > 0 ? .resumed(behind: listed) : .begun, excess: flow.failureLimit.excess)
        } catch {
            await sinks.end()
            await letters?.close()
            throw error
        }
    }

    /// Ends the books and the sinks.
    private func finish(
        _ flow: RunFlow, _ sinks: OpenSinks, _ job: JobState, _ letters: DeadLetterFile?
    ) async -> [OpenSinks.Ending] {
        await flow.bookkeeper.finish()
        let isWhole = control.earlyEnd == nil
        let endings = await sinks.end { isWhole && !flow.sinks[$0].account.isDown }
        for (sink, ending) in zip(flow.sinks.indices, endings) {
            guard let failure = ending.failure else { continue }
            flow.sinks[sink].goDown(failure)
            // What an optional sink could not complete nobody can rely on.
            if !flow.sinks[sink].isRequired { flow.ledger.revokeAll(sink: sink) }
        }
        await letters?.close()
        await job.checkpoint?.end(isComplete: control.earlyEnd == nil)
        job.notes?.disarm()
        return endings
    }

    private func feed(behind progress: Progress) async throws -> ItemFeed {
        ItemFeed(
            firstItem: progress.statistics.listed, chunkSize: pipeline.chunkSize, limit: pipeline.chunksAhead,
            next: try await entries(behind: progress.place))
    }

    /// What gives the workers their entries, one after the other.
    private func entries(behind place: ItemPlace?) async throws -> @Sendable () async throws -> ItemFeed.Entry? {
        if let entries = mode.entries { return entries }
        let items = try items(behind: place)
        guard let incremental = pipeline.incremental, !mode.isFresh else {
            return { try await items().map { .item($0) } }
        }
        let join = try await JournalJoin(
            StorageLocation(incremental.path), identity: identity.hashOfTheRest, storages: pipeline.storages)
        if let place { try await join.skip(to: place) }
        let feed = IncrementalFeed(join, items)
        return { try await feed.next() }
    }

    /// What gives the items of this run's shard.
    private func items(behind place: ItemPlace?) throws -> @Sendable () async throws -> Item? {
        if let shard = mode.shard, let listing = try pipeline.source.list(after: place, of: shard) {
            return { try await listing.next() }
        }
        let listing = try pipeline.source.list(after: place)
        guard let shard = mode.shard else { return { try await listing.next() } }
        return {
            while let item = try await listing.next() {
                if shard.contains(item.path) { return item }
            }
            return nil
        }
    }

    private func deadLetterFile() -> DeadLetterFile? {
        pipeline.deadLetter.map { file in
            DeadLetterFile(
                path: file.path, storages: pipeline.storages,
                heading: DeadLetterHeading.json(origin: mode.origin, identity, sinks: pipeline.sinks.map(\.name)))
        }
    }

    private func outcome(
        _ progress: Progress, _ accounts: [SinkAccount], _ endings: [OpenSinks.Ending],
        _ resumption: Pipeline.Resumption,
        excess: Int? = nil
    ) -> Pipeline.Outcome {
        let reports = pipeline.sinks.enumerated().map { index, sink in
            let counts = progress.sinks[index]
            let troubles = accounts.isEmpty ? nil : accounts[index].troubles
            return Pipeline.SinkReport(
                name: sink.name, accepted: counts.accepted, existing: counts.existing, skipped: counts.skipped,
                deadLettered: counts.deadLettered, lost: counts.lost, notMeant: counts.notMeant,
                reasons: troubles?.reasons ?? [], failure: troubles?.failure?.message,
                remains: endings.isEmpty ? nil : endings[index].remains)
        }
        return Pipeline.Outcome(
            statistics: progress.statistics, sinks: reports,
            seconds: Double(Platform.monotonicNanoseconds - start) / 1e9,
            earlyEnd: control.earlyEnd ?? excess.map { .failures($0) }, resumption: resumption,
            deadLetters: pipeline.deadLetter?.path)
    }
}

internal import TaglineSDK

/// Takes chunks of items, makes records of them, and puts these into the lanes of the sinks.
struct Worker: Sendable {
    let processor: ItemProcessor
    let sinks: [PipelineSink]
    let lanes: [Lane]
    let ledger: Ledger
    let control: RunControl
    let failureLimit: FailureLimit
    let observer: Pipeline.Observer
    let skipsDamaged: Bool
    /// The index of the journal among the sinks, in an incremental run.
    let journal: Int?
    let quarantined: Set<ItemPlace>
    let desk: WorkerDesk

    /// Encoded records of one sink that are put into its lane before their chunk is complete, in bytes.
    private static let pieceBytes = 2 << 20

    /// What a worker has made of a chunk so far.
    private struct Draft {
        let chunk: ItemFeed.Chunk
        var encoded: [[Encoded]]
        var bytes: [Int]
        var statistics = RunStatistics()
        var failures: [(index: Int, error: SourceError)] = []
        /// Records that are meant for one sink only, by that sink.
        var meantFor: [Int: Int] = [:]
        /// Entries that were dealt with.
        var done = 0

        init(_ chunk: ItemFeed.Chunk, sinks: Int) {
            self.chunk = chunk
            encoded = Array(repeating: [], count: sinks)
            bytes = Array(repeating: 0, count: sinks)
        }

        mutating func add(_ payload: [UInt8], _ key: String, sink: Int) {
            encoded[sink].append(Encoded(sequence: chunk.firstItem + done, key: key, payload: payload))
            bytes[sink] += payload.count
        }

        mutating func fail(_ error: SourceError) {
            statistics.count(error)
            failures.append((done, error))
        }
    }

    /// Works until there is nothing more to do, or the run is to end.
    func run(_ feed: ItemFeed) async {
        while !isStopping, let chunk = await feed.nextChunk() {
            await ledger.open(chunk)
            await work(on: chunk)
        }
    }

    private var isStopping: Bool {
        if !control.isStopping, observer.isStopped() { control.stop(.asked) }
        return control.isStopping
    }

    private func work(on chunk: ItemFeed.Chunk) async {
        var draft = Draft(chunk, sinks: sinks.count)
        var ahead = ItemsAhead(chunk.entries, processor, quarantined: quarantined)
        for entry in chunk.entries {
            guard !isStopping, await deal(with: entry, &ahead, &draft) else { break }
            draft.done += 1
            for sink in sinks.indices where draft.bytes[sink] >= Self.pieceBytes {
                // A wait for a sink is not the item's.
                desk.clear()
                await put(&draft, sink: sink, end: .none)
            }
        }
        ahead.abandon()
        desk.clear()
        let end: Lane.Piece.End = draft.done == chunk.entries.count ? .chunk : .run
        for sink in sinks.indices { await put(&draft, sink: sink, end: end) }
        ledger.close(
            chunk.sequence, done: draft.done, draft.statistics, failures: draft.failures, meantFor: draft.meantFor)
        let troubled = draft.statistics.withProblems + draft.statistics.unreadable
        let damaged = draft.statistics.verdicts[.damaged, default: 0]
        failureLimit.add(items: draft.done, failures: draft.statistics.unreadable + damaged)
        observer.progress(.init(items: draft.done, troubled: troubled))
    }

    private func put(_ draft: inout Draft, sink: Int, end: Lane.Piece.End) async {
        let records = draft.encoded[sink]
        (draft.encoded[sink], draft.bytes[sink]) = ([], 0)
        await lanes[sink].put(.init(chunk: draft.chunk.sequence, records: records[...], end: end))
    }

    /// Deals with an entry of a chunk.
    ///
    /// - Returns: false if it could not be dealt with, because the source is down.
    private func deal(with entry: ItemFeed.Entry, _ ahead: inout ItemsAhead, _ draft: inout Draft) async -> Bool {
        switch entry {
        case .failure(let error):
            draft.statistics.listed += 1
            draft.fail(error)
            observer.unreadable(error)
        case .encoded(let payload, let item, let sink):
            draft.statistics.listed += 1
            draft.add(payload, item.uri, sink: sink)
            draft.meantFor[sink, default: 0] += 1
        case .gone(let count):
            draft.statistics.gone += count
        case .item(let item, let onlySink):
            return await deal(with: item, onlySink, &ahead, &draft)
        case .known(let item, _):
            return await deal(with: item, nil, &ahead, &draft)
        }
        return true
    }

    private func deal(
        with item: Item, _ onlySink: Int?, _ ahead: inout ItemsAhead, _ draft: inout Draft
    ) async -> Bool {
        desk.begin(item)
        let outcome = await ahead.outcome(of: draft.done, cost: &draft.statistics.cost)
        draft.statistics.slowest.add(item, nanoseconds: desk.nanoseconds)
        if case .unreadable(let error) = outcome, error.outage != nil {
            control.stop(.outage(error))
            return false
        }
        draft.statistics.listed += 1
        if let journal, let line = journalLine(item, outcome) { draft.add(line, item.uri, sink: journal) }
        finish(consume outcome, onlySink, &draft)
        return true
    }

    /// What the next run needs to know of an item; nothing of one that has to be tried again.
    private func journalLine(_ item: Item, _ outcome: ItemProcessor.Outcome) -> [UInt8]? {
        switch outcome {
        case .unreadable: return nil
        case .unchanged(let entry): return entry.line
        case .recorded(let record):
            return JournalEntry(
                place: item.place, version: record.version, fingerprint: record.fingerprint,
                outcome: JournalEntry.recorded
            ).line
        case .skipped(let reason):
            return processor.source.version(of: item).map {
                JournalEntry(place: item.place, version: $0, fingerprint: processor.fingerprint, outcome: reason).line
            }
        }
    }

    private func finish(_ outcome: consuming ItemProcessor.Outcome, _ onlySink: Int?, _ draft: inout Draft) {
        switch consume outcome {
        case .unreadable(let error):
            draft.fail(error)
            observer.unreadable(error)
        case .skipped(let reason):
            draft.statistics.countSkipped(reason)
        case .unchanged:
            draft.statistics.countSkipped("unchanged")
        case .recorded(var record):
            draft.statistics.count(record)
            let isUnwanted = skipsDamaged && record.validation.verdict == .damaged
            guard !isUnwanted, observer.accepts(record) else {
                return draft.statistics.countSkipped(isUnwanted ? "damaged" : "filtered")
            }
            observer.transform(&record)
            if let onlySink { draft.meantFor[onlySink, default: 0] += 1 }
            for index in sinks.indices where index != journal && (onlySink == nil || onlySink == index) {
                draft.add(sinks[index].sink.encode(record), record.uri, sink: index)
            }
        }
    }
}

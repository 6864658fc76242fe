internal import Synchronization
internal import TaglineSDK

/// The account of one sink: which records of which chunks are under way, which wait for a flush, and whether it is down.
final class SinkAccount: Sendable {
    private struct Settlement {
        let chunk: Int
        var counts = SinkCounts()
        var failures: [Ledger.Failure] = []
        /// Records that count as accepted when the sink has been flushed.
        var written: [Int] = []
    }

    private struct State {
        /// Batches of a chunk that are under way, and whether its last one is among them.
        var underWay: [Int: (batches: Int, hasEnd: Bool)] = [:]
        var unflushed: [(settlement: Settlement, isEnd: Bool)] = []
        var failure: SinkError?
        var downSince = ContinuousClock.now
        var reasons: [String] = []
        /// Records that were written and wait for a flush that decides what they were.
        var unconfirmed = 0
        var mark: SinkMark?
        /// Marks by barrier, until they are asked for.
        var marks: [Int: SinkMark?] = [:]
        var waiting: [(barrier: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())
    private let index: Int
    private let ledger: Ledger
    /// Whether records come to their end with a flush only.
    private let waitsForFlush: Bool
    private let failureLimit: FailureLimit

    /// How long an optional sink that is down is left alone.
    private static let probePause = Duration.seconds(15)

    /// - Parameters:
    ///   - mark: where the sink is when it has been opened.
    ///   - waitsForFlush: whether records come to their end with a flush only.
    init(index: Int, ledger: Ledger, mark: SinkMark?, waitsForFlush: Bool, failureLimit: FailureLimit) {
        self.index = index
        self.ledger = ledger
        self.waitsForFlush = waitsForFlush
        self.failureLimit = failureLimit
        state.withLock { $0.mark = mark }
    }

    /// Why the sink is down, if it is, and the first few reasons why it did not take records.
    var troubles: (failure: SinkError?, reasons: [String]) { state.withLock { ($0.failure, $0.reasons) } }

    /// Whether the sink is down.
    var isDown: Bool { state.withLock { $0.failure != nil } }

    /// Whether a sink that is down may have come back.
    var mayTryAgain: Bool {
        state.withLock { state in
            guard state.failure?.isTransient == true, state.downSince + Self.probePause < .now else { return false }
            // The others wait for what this attempt shows.
            state.downSince = .now
            return true
        }
    }

    func goDown(_ failure: SinkError) {
        state.withLock { state in
            state.failure = failure
            state.downSince = .now
        }
    }

    func comeBack() {
        state.withLock { $0.failure = nil }
    }

    /// Notes that a batch is under way.
    func begin(_ batch: Lane.Batch) {
        state.withLock { state in
            for run in batch.runs {
                var entry = state.underWay[run.chunk] ?? (0, false)
                entry.batches += 1
                if run.isEnd { entry.hasEnd = true }
                state.underWay[run.chunk] = entry
            }
        }
    }

    /// Settles a batch all of whose records came to the same end.
    func settle(_ batch: Lane.Batch, as outcome: BatchWriter.Outcome) {
        settle(batch, outcomes: Array(repeating: outcome, count: batch.records.count))
    }

    /// Settles a batch, with one outcome for each record.
    func settle(_ batch: Lane.Batch, outcomes: [BatchWriter.Outcome]) {
        var offset = 0
        for run in batch.runs {
            let range = offset..<offset + run.count
            offset += run.count
            settle(settlement(run.chunk, batch.records[range], outcomes[range]))
        }
    }

    /// Counts as accepted what was written before a flush.
    func settleFlushed() {
        state.withLock { $0.unconfirmed = 0 }
        for (settlement, isEnd) in takeUnflushed() {
            var counts = settlement.counts
            counts.accepted += settlement.written.count
            ledger.settle(settlement.chunk, sink: index, counts, settlement.failures, isEnd: isEnd)
        }
    }

    /// Takes what was written since the last flush as not taken, because a flush failed.
    ///
    /// - Parameter keepsThem: whether the chunks stay unsettled, since the run ends and is to be gone on with before them.
    func failUnflushed(_ failure: SinkError, keepsThem: Bool) {
        let unconfirmed = state.withLock { state in
            defer { state.unconfirmed = 0 }
            return state.unconfirmed
        }
        ledger.revoke(unconfirmed, sink: index)
        if keepsThem { return }
        for (settlement, isEnd) in takeUnflushed() {
            let failures = settlement.written.map {
                Ledger.Failure(sequence: $0, code: "sink-down", reason: failure.message, attempts: 1, payload: nil)
            }
            ledger.settle(
                settlement.chunk, sink: index, settlement.counts, settlement.failures + failures, isEnd: isEnd)
        }
    }

    /// Notes that the sink was marked behind a chunk; `Int.max` is the end.
    ///
    /// - Parameter mark: where it is; `nil` if it has no marks, or is where it was.
    func reach(barrier: Int, mark: SinkMark?) {
        let woken = state.withLock { state in
            state.mark = mark ?? state.mark
            state.marks[barrier] = state.mark
            defer { state.waiting.removeAll { $0.barrier <= barrier } }
            return state.waiting.filter { $0.barrier <= barrier }
        }
        for waiter in woken { waiter.continuation.resume() }
    }

    /// Waits until the sink was marked behind a chunk, or at its end.
    ///
    /// - Returns: where it was then.
    func mark(behind chunk: Int) async -> SinkMark? {
        await withCheckedContinuation { continuation in
            let goesOn = state.withLock { state in
                if state.marks[chunk] != nil || state.marks[.max] != nil { return true }
                state.waiting.append((chunk, continuation))
                return false
            }
            if goesOn { continuation.resume() }
        }
        return state.withLock { $0.marks.removeValue(forKey: chunk) ?? $0.mark }
    }

    /// Where the sink was when it was marked last.
    var lastMark: SinkMark? { state.withLock(\.mark) }

    private func takeUnflushed() -> [(settlement: Settlement, isEnd: Bool)] {
        state.withLock { state in
            defer { state.unflushed = [] }
            return state.unflushed
        }
    }

    private func settlement(
        _ chunk: Int, _ records: ArraySlice<Encoded>, _ outcomes: ArraySlice<BatchWriter.Outcome>
    ) -> Settlement {
        var settlement = Settlement(chunk: chunk)
        for (record, outcome) in zip(records, outcomes) {
            switch outcome {
            case .accepted where waitsForFlush: settlement.written.append(record.sequence)
            case .accepted: settlement.counts.accepted += 1
            case .existing: settlement.counts.existing += 1
            case .skipped: settlement.counts.skipped += 1
            case .failed(let code, let reason, let attempts):
                note("\(record.key): \(reason)")
                settlement.failures.append(
                    .init(
                        sequence: record.sequence, code: code, reason: reason, attempts: attempts,
                        payload: record.payload))
            }
        }
        if !settlement.failures.isEmpty { failureLimit.add(items: 0, failures: settlement.failures.count) }
        return settlement
    }

    private func settle(_ settlement: Settlement) {
        let isEnd = state.withLock { state -> Bool? in
            var isEnd = false
            if var entry = state.underWay[settlement.chunk] {
                entry.batches -= 1
                isEnd = entry.batches == 0 && entry.hasEnd
                state.underWay[settlement.chunk] = isEnd ? nil : entry
            }
            guard waitsForFlush else {
                state.unconfirmed += settlement.counts.accepted
                return isEnd
            }
            state.unflushed.append((settlement, isEnd))
            return nil
        }
        guard let isEnd else { return }
        ledger.settle(settlement.chunk, sink: index, settlement.counts, settlement.failures, isEnd: isEnd)
    }

    private func note(_ reason: String) {
        state.withLock { if $0.reasons.count < 10 { $0.reasons.append(reason) } }
    }
}

internal import TaglineSDK

/// Writes dead letters, and the checkpoint behind them, while a run goes on.
///
/// For a checkpoint each sink that has to be flushed is marked behind the same chunk. When all is settled up to there, the
/// letters that belong to it are made durable, and then the checkpoint: it is never ahead of what it promises.
struct Bookkeeper: Sendable {
    let ledger: Ledger
    let sinks: [SinkTask]
    let letters: DeadLetterFile?
    let checkpoint: CheckpointFile?
    /// The checkpoint's other contents.
    let state: CheckpointState
    let everyItems: Int
    let control: RunControl

    /// Keeps the books until the run ends.
    func run() async {
        guard letters != nil || checkpoint != nil else { return }
        var keptItems = 0
        var keptChunk = -1
        while !Task.isCancelled, control.earlyEnd?.endsBookkeeping != true {
            await ledger.reach(closedItems: keptItems + everyItems)
            if ledger.isAtEnd || Task.isCancelled { return }
            let items = ledger.closedItems
            if let chunk = await keep(behind: keptChunk) {
                (keptItems, keptChunk) = (items, chunk)
            } else if items >= keptItems + everyItems {
                // Sinks are behind the workers: there is nothing new to keep yet.
                try? await Task.sleep(for: .milliseconds(2))
            }
        }
    }

    /// Keeps the books of a run that has ended, with all sinks flushed.
    func finish() async {
        let isExact = control.earlyEnd?.endsBookkeeping != true
        // A sink that went down has no mark behind what others have done since, and the next run makes the letters anew.
        guard isExact || checkpoint == nil, let settled = ledger.takeSettled(behind: nil),
            await write(settled.letters), let checkpoint
        else { return }
        var marks: [String: SinkMark] = [:]
        for sink in sinks { marks[sink.name] = sink.account.lastMark }
        await save(settled.progress, marks, to: checkpoint)
    }

    /// - Returns: the chunk behind which the books were kept, or `nil` if there is nothing new.
    private func keep(behind kept: Int) async -> Int? {
        let flushed = sinks.filter(\.waitsForFlush)
        // All lanes stand still until the barrier is known, so that none of them is past it.
        let chunk = flushed.map { $0.lane.hold() }.max() ?? ledger.settled.chunks - 1
        guard chunk > kept else {
            for sink in flushed { sink.lane.release() }
            await renewLease()
            return nil
        }
        for sink in flushed { sink.lane.setBarrier(at: chunk) }
        var marks: [String: SinkMark] = [:]
        for sink in sinks { marks[sink.name] = sink.account.lastMark }
        for sink in flushed { marks[sink.name] = await sink.account.mark(behind: chunk) }
        await ledger.reach(chunk)
        // At the end sinks have been marked behind everything, and the last checkpoint says so.
        guard control.earlyEnd?.endsBookkeeping != true,
            let settled = ledger.takeSettled(behind: flushed.isEmpty && !ledger.isAtEnd ? nil : chunk),
            await write(settled.letters)
        else { return nil }
        if let checkpoint { await save(settled.progress, marks, to: checkpoint) }
        return settled.chunks - 1
    }

    private func write(_ settled: [DeadLetter]) async -> Bool {
        guard let letters, let failure = await letters.append(settled) else { return true }
        control.stop(.bookkeeping(reason: failure.message, isTransient: failure.isTransient))
        return false
    }

    /// Renews the lease if that is due; where that fails for a reason that can pass, it is due again.
    private func renewLease() async {
        do {
            try await checkpoint?.renewLease()
        } catch let error as StorageError where error.kind == .transient {
            return
        } catch {
            fail(error)
        }
    }

    private func save(_ progress: Progress, _ marks: [String: SinkMark], to file: CheckpointFile) async {
        var state = state
        state.progress = progress
        state.marks = marks
        state.letters = await letters?.mark
        if let place = progress.place { state.suspects = state.suspects.filter { $0.key > place } }
        var backoff = Backoff(.init(maxAttempts: 8, maxElapsedMs: 60_000))
        while true {
            do {
                return try await file.save(state)
            } catch {
                guard (error as? StorageError)?.kind == .transient, await backoff.wait() else { return fail(error) }
            }
        }
    }

    private func fail(_ error: any Error) {
        let isTransient = (error as? StorageError)?.kind != .failed
        control.stop(.bookkeeping(reason: "\(error)", isTransient: isTransient))
    }
}

extension EarlyEnd {
    /// Whether the last checkpoint is the one that counts, because nothing durable can be said of what came later.
    var endsBookkeeping: Bool {
        switch self {
        case .sinkDown, .bookkeeping: true
        default: false
        }
    }
}

internal import Synchronization
internal import TaglinePlatform
internal import TaglineSDK

/// Keeps account of every chunk until all of its records have come to an end at every sink, and so knows up to where a
/// run is done.
///
/// A chunk is opened when a worker takes it, closed when the worker has put all its records into the lanes, and settled
/// by each sink when that is done with them. Nothing here is called for single records.
final class Ledger: Sendable {
    /// What became of one record that a sink did not take.
    struct Failure: Sendable {
        /// The record's place in source order.
        let sequence: Int
        let code: String
        let reason: String
        let attempts: Int
        let payload: [UInt8]?
    }

    private struct Account {
        let chunk: ItemFeed.Chunk
        /// How many sinks have not settled it; the worker counts as one more.
        var awaited: Int
        var progress: Progress
        var letters: [DeadLetter] = []
        var endsRun = false
    }

    private struct State {
        var progress: Progress
        var accounts: [Int: Account] = [:]
        /// The first chunk that is not settled.
        var next = 0
        /// Whether nothing more is going to be settled.
        var isAtEnd = false
        /// Whether nobody waits to open a chunk, because the run ends early.
        var opensAll = false
        /// Items in chunks that were closed.
        var closedItems = 0
        var letters: [DeadLetter] = []
        var alarms = 0
        var waiting: [Waiter] = []

        /// Those who wait for what has come.
        mutating func takeWoken() -> [Waiter] {
            guard !waiting.isEmpty else { return [] }
            let areDone = waiting.map { $0.isDone(self) }
            guard areDone.contains(true) else { return [] }
            let woken = zip(waiting, areDone).filter(\.1).map(\.0)
            waiting = zip(waiting, areDone).filter { !$0.1 }.map(\.0)
            return woken
        }
    }

    private struct Waiter {
        let isDone: @Sendable (State) -> Bool
        let continuation: CheckedContinuation<Void, Never>
    }

    private let state: Mutex<State>
    private let sinkNames: [String]
    private let keepsLetters: Bool
    private let accountLimit: Int

    /// Letters that wait for their file before workers do.
    private static let letterLimit = 4096

    /// - Parameters:
    ///   - progress: what earlier runs came to.
    ///   - keepsLetters: whether there is a file for dead letters.
    ///   - accountLimit: how many chunks may be unsettled before workers wait.
    init(from progress: Progress, sinkNames: [String], keepsLetters: Bool, accountLimit: Int) {
        state = Mutex(State(progress: progress))
        self.sinkNames = sinkNames
        self.keepsLetters = keepsLetters
        self.accountLimit = accountLimit
    }

    /// Opens the account of a chunk; waits while too many are unsettled, unless the run ends early.
    func open(_ chunk: ItemFeed.Chunk) async {
        await wait { [accountLimit] state in
            state.isAtEnd || state.opensAll || chunk.sequence == state.next
                || chunk.sequence < state.next + accountLimit && state.letters.count < Self.letterLimit
        }
        state.withLock { state in
            state.accounts[chunk.sequence] = Account(
                chunk: chunk, awaited: sinkNames.count + 1, progress: Progress(sinks: sinkNames.count))
        }
    }

    /// Notes what the worker has to say of a chunk.
    ///
    /// - Parameters:
    ///   - done: how many of its entries were dealt with; fewer than all if the run stops within it.
    ///   - failures: items that could not be read, by their index in the chunk.
    ///   - meantFor: records that went to one sink only, by that sink.
    func close(
        _ chunk: Int, done: Int, _ statistics: RunStatistics, failures: [(index: Int, error: SourceError)],
        meantFor: [Int: Int]
    ) {
        update(chunk) { account, state in
            account.awaited -= 1
            account.progress.statistics.add(statistics)
            account.endsRun = done < account.chunk.entries.count
            account.progress.place = account.chunk.lastPlace(of: done)
            state.closedItems += done
            for (only, count) in meantFor {
                for sink in sinkNames.indices where sink != only { account.progress.sinks[sink].notMeant += count }
            }
            for failure in failures {
                guard keepsLetters else { continue }
                let entry = account.chunk.entries[failure.index]
                account.letters.append(
                    DeadLetter(
                        sequence: account.chunk.firstItem + failure.index, stage: stage(of: entry), item: entry.item,
                        key: entry.item?.uri ?? failure.error.place,
                        code: failure.error.code.rawValue, reason: failure.error.message, attempts: 1, payload: nil,
                        time: Platform.now))
            }
        }
    }

    private func stage(of entry: ItemFeed.Entry) -> DeadLetter.Stage {
        if case .item(_, let sink?) = entry { .write(sink: sinkNames[sink]) } else { .read }
    }

    /// Notes what became of records of a chunk at one sink.
    ///
    /// - Parameter isEnd: whether these were the last ones.
    func settle(_ chunk: Int, sink: Int, _ counts: SinkCounts, _ failures: [Failure], isEnd: Bool) {
        update(chunk) { account, _ in
            if isEnd { account.awaited -= 1 }
            var counts = counts
            if keepsLetters { counts.deadLettered += failures.count } else { counts.lost += failures.count }
            account.progress.sinks[sink].add(counts)
            for failure in failures where keepsLetters {
                let entry = account.chunk.entries[failure.sequence - account.chunk.firstItem]
                account.letters.append(
                    DeadLetter(
                        sequence: failure.sequence, stage: .write(sink: sinkNames[sink]), item: entry.item,
                        key: entry.item?.uri ?? "",
                        code: failure.code, reason: failure.reason, attempts: failure.attempts,
                        payload: failure.payload, time: Platform.now))
            }
        }
    }

    /// What is settled without a gap, with the letters that belong to it and were not taken yet.
    typealias Settled = (progress: Progress, chunks: Int, letters: [DeadLetter])

    /// What is settled now.
    var settled: Settled { state.withLock { ($0.progress, $0.next, $0.letters) } }

    /// What is settled now, if it ends behind a chunk; its letters count as taken.
    ///
    /// - Parameter chunk: behind which it has to end; `nil` for anywhere. Sinks go on settling at any moment, so that
    ///   what is told apart from what is taken could be something else.
    func takeSettled(behind chunk: Int?) -> Settled? {
        let (result, woken) = state.withLock { state -> (Settled?, [Waiter]) in
            if let chunk, state.next != chunk + 1 { return (nil, []) }
            let settled = (state.progress, state.next, state.letters)
            state.letters = []
            return (settled, state.takeWoken())
        }
        for waiter in woken { waiter.continuation.resume() }
        return result
    }

    /// Takes back that a sink accepted any record, because it could not be completed.
    func revokeAll(sink: Int) {
        revoke(.max, sink: sink)
    }

    /// Takes back that a sink accepted so many records, the latest, because it could not make them durable.
    func revoke(_ count: Int, sink: Int) {
        state.withLock { state in
            var rest = count
            for chunk in state.accounts.keys.sorted(by: >) {
                rest -= state.accounts[chunk]?.progress.sinks[sink].revoke(upTo: rest) ?? 0
            }
            _ = state.progress.sinks[sink].revoke(upTo: rest)
        }
    }

    /// Whether nothing more is going to be settled.
    var isAtEnd: Bool { state.withLock(\.isAtEnd) }

    /// Items in chunks that workers are done with.
    var closedItems: Int { state.withLock(\.closedItems) }

    /// Waits until a chunk and all before it are settled, or nothing more will be.
    func reach(_ chunk: Int) async {
        await wait { $0.next > chunk || $0.isAtEnd }
    }

    /// Waits until workers are done with so many items in all, until the next alarm, or until letters pile up.
    func reach(closedItems: Int) async {
        let alarms = state.withLock(\.alarms)
        await wait {
            $0.closedItems >= closedItems || $0.alarms > alarms || $0.isAtEnd
                || $0.letters.count >= Self.letterLimit / 2
        }
    }

    /// Wakes who waits for items to be done, because it is time to look.
    func raiseAlarm() {
        change { $0.alarms += 1 }
    }

    /// Says that the run ends early: a sink that it cannot do without may be down, and then nothing is settled any more that
    /// workers could wait for.
    func endEarly() {
        change { $0.opensAll = true }
    }

    /// Says that nothing more is opened or settled, so that nobody waits.
    func finish() {
        change { $0.isAtEnd = true }
    }

    private func change(_ change: (inout State) -> Void) {
        let woken = state.withLock { state in
            change(&state)
            return state.takeWoken()
        }
        for waiter in woken { waiter.continuation.resume() }
    }

    private func update(_ chunk: Int, _ change: (inout Account, inout State) -> Void) {
        let woken = state.withLock { state in
            guard var account = state.accounts.removeValue(forKey: chunk) else { return [Waiter]() }
            change(&account, &state)
            state.accounts[chunk] = account
            while !state.isAtEnd, let account = state.accounts[state.next], account.awaited == 0 {
                state.progress.add(account.progress)
                state.letters += account.letters.sorted { $0.sequence < $1.sequence }
                state.accounts[state.next] = nil
                state.next += 1
                // What comes behind it is done at some sinks and not at others.
                state.isAtEnd = account.endsRun
            }
            return state.takeWoken()
        }
        for waiter in woken { waiter.continuation.resume() }
    }

    private func wait(until isDone: @escaping @Sendable (State) -> Bool) async {
        await withCheckedContinuation { continuation in
            let goesOn = state.withLock { state in
                if isDone(state) { return true }
                state.waiting.append(Waiter(isDone: isDone, continuation: continuation))
                return false
            }
            if goesOn { continuation.resume() }
        }
    }
}

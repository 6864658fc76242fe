internal import Synchronization
internal import TaglineSDK

/// The bounded queue in front of one sink: workers put encoded chunks in, the sink's task takes batches out.
///
/// For an ordered sink, chunks that come early wait for those in front of them. A worker that is too far ahead, or that
/// finds too many bytes waiting, waits too; the one with the next chunk never does, so that they cannot all wait.
final class Lane: Sendable {
    private struct State {
        var nextSequence = 0
        var early: [Int: [Encoded]] = [:]
        var ready: [Encoded] = []
        var readyBytes = 0
        var isFinished = false
        var consumer: CheckedContinuation<Void, Never>?
        var producers: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let isOrdered: Bool
    private let window: Int
    private let byteLimit: Int

    /// - Parameters:
    ///   - window: how many chunks a worker may be ahead of the one that comes next.
    ///   - byteLimit: how many bytes may wait before workers do.
    init(isOrdered: Bool, window: Int, byteLimit: Int) {
        self.isOrdered = isOrdered
        self.window = window
        self.byteLimit = byteLimit
    }

    /// Puts a chunk in. Every chunk number must come, if only with no records.
    func put(_ chunk: [Encoded], sequence: Int) async {
        while !tryPut(chunk, sequence) {
            await withCheckedContinuation { continuation in
                let goesOn = state.withLock { state in
                    if mayEnter(sequence, state) { return true }
                    state.producers.append(continuation)
                    return false
                }
                if goesOn { continuation.resume() }
            }
        }
    }

    /// Takes what is there, at most `limit` records; waits if there is nothing; `nil` at the end.
    func take(upTo limit: Int) async -> [Encoded]? {
        while true {
            let (batch, producers, isAtEnd) = state.withLock { state in
                let batch = Array(state.ready.prefix(limit))
                state.ready.removeFirst(batch.count)
                state.readyBytes -= batch.reduce(0) { $0 + $1.payload.count }
                defer { if !batch.isEmpty { state.producers = [] } }
                return (batch, batch.isEmpty ? [] : state.producers, state.isFinished && state.ready.isEmpty)
            }
            for producer in producers { producer.resume() }
            if !batch.isEmpty { return batch }
            if isAtEnd { return nil }
            await withCheckedContinuation { continuation in
                let goesOn = state.withLock { state in
                    if !state.ready.isEmpty || state.isFinished { return true }
                    state.consumer = continuation
                    return false
                }
                if goesOn { continuation.resume() }
            }
        }
    }

    /// Says that no more chunks come.
    func finish() {
        wake { $0.isFinished = true }
    }

    private func tryPut(_ chunk: [Encoded], _ sequence: Int) -> Bool {
        var isIn = false
        wake { state in
            guard mayEnter(sequence, state) else { return }
            isIn = true
            guard isOrdered else { return add(chunk, to: &state) }
            state.early[sequence] = chunk
            while let next = state.early.removeValue(forKey: state.nextSequence) {
                add(next, to: &state)
                state.nextSequence += 1
            }
        }
        return isIn
    }

    private func add(_ chunk: [Encoded], to state: inout State) {
        state.ready.append(contentsOf: chunk)
        state.readyBytes += chunk.reduce(0) { $0 + $1.payload.count }
    }

    private func mayEnter(_ sequence: Int, _ state: State) -> Bool {
        if isOrdered, sequence > state.nextSequence + window { return false }
        return state.readyBytes < byteLimit || (isOrdered && sequence == state.nextSequence && state.ready.isEmpty)
    }

    /// Changes the state and wakes the consumer, and the workers if the next chunk may have come nearer.
    private func wake(_ change: (inout State) -> Void) {
        let (consumer, producers) = state.withLock { state in
            let before = state.nextSequence
            change(&state)
            let hasWork = !state.ready.isEmpty || state.isFinished
            let consumer = hasWork ? state.consumer : nil
            if hasWork { state.consumer = nil }
            let producers = state.nextSequence != before ? state.producers : []
            if state.nextSequence != before { state.producers = [] }
            return (consumer, producers)
        }
        consumer?.resume()
        for producer in producers { producer.resume() }
    }
}

internal import Synchronization
internal import TaglineSDK

/// The bounded queue in front of one sink: workers put pieces of chunks in, the sink's task takes batches out.
///
/// In a lane that is in order, pieces that come early wait for those in front of them. A worker that is too far ahead,
/// or that finds too many bytes waiting, waits too; the one with the next chunk waits for nothing but the sink, so that
/// they cannot all wait for each other.
final class Lane: Sendable {
    /// Records of one chunk: all of them, or a part.
    struct Piece: Sendable {
        let chunk: Int
        var records: ArraySlice<Encoded>
        /// What comes behind this piece.
        var end = End.none

        enum End: Sendable {
            /// More of the chunk.
            case none
            /// The next chunk.
            case chunk
            /// Nothing more that is wanted: the run stops within this chunk.
            case run
        }
    }

    /// What a sink is given at once.
    struct Batch: Sendable {
        /// Records of a chunk that follow each other in the batch.
        struct Run: Sendable {
            let chunk: Int
            var count: Int
            var isEnd: Bool
        }

        var records: [Encoded] = []
        var runs: [Run] = []
    }

    /// What there is to take.
    enum Taken: Sendable {
        case batch(Batch)
        /// All chunks up to this one were taken, and no other, so that the sink can be marked there.
        case barrier(chunk: Int)
        case end
    }

    private typealias Waiter = CheckedContinuation<Void, Never>

    private struct State {
        var next = 0
        var last = Int.max
        var early: [Int: [Piece]] = [:]
        var ready = FIFO<Piece>()
        /// The bytes of what waits, early or ready.
        var bytes = 0
        var readyBytes = 0
        /// The last chunk that was taken to its end.
        var taken = -1
        /// The last chunk of which something was taken.
        var begun = -1
        var barrier: Int?
        /// The last chunk that is given out until the barrier is known.
        var hold: Int?
        var isFinished = false
        var consumer: Waiter?
        var producers: [Waiter] = []
    }

    private let state = Mutex(State())
    private let isInOrder: Bool
    private let window: Int
    private let byteLimit: Int

    /// - Parameters:
    ///   - isInOrder: whether chunks are given out in source order.
    ///   - window: how many chunks a worker may be ahead of the one that comes next.
    ///   - byteLimit: how many bytes may wait before workers do.
    init(isInOrder: Bool, window: Int, byteLimit: Int) {
        self.isInOrder = isInOrder
        self.window = window
        self.byteLimit = byteLimit
    }

    /// Puts a piece in. Every chunk must come to its end, if only with no records.
    func put(_ piece: Piece) async {
        let bytes = piece.records.reduce(0) { $0 + $1.payload.count }
        while !tryPut(piece, bytes) {
            await withCheckedContinuation { continuation in
                let goesOn = state.withLock { state in
                    if mayEnter(piece, state) { return true }
                    state.producers.append(continuation)
                    return false
                }
                if goesOn { continuation.resume() }
            }
        }
    }

    /// Takes what is there, at most `limit` records; waits if there is nothing.
    func take(upTo limit: Int) async -> Taken {
        while true {
            let (taken, producers) = state.withLock { state -> (Taken?, [Waiter]) in
                let taken = tryTake(upTo: limit, from: &state)
                guard case .batch = taken else { return (taken, []) }
                defer { state.producers = [] }
                return (taken, state.producers)
            }
            for producer in producers { producer.resume() }
            if let taken { return taken }
            await withCheckedContinuation { continuation in
                let goesOn = state.withLock { state in
                    if hasWork(state) { return true }
                    state.consumer = continuation
                    return false
                }
                if goesOn { continuation.resume() }
            }
        }
    }

    /// Gives out no further chunk until a barrier is set, or the lane is released.
    ///
    /// - Returns: the last chunk of which something was taken; -1 for none.
    func hold() -> Int {
        state.withLock { state in
            state.hold = state.begun
            return state.begun
        }
    }

    /// Goes on after `hold`.
    func release() {
        wake { $0.hold = nil }
    }

    /// Gives out no chunk behind this one before `take` has answered that it was come to.
    func setBarrier(at chunk: Int) {
        wake { state in
            state.barrier = chunk
            state.hold = nil
        }
    }

    /// Says that no more pieces come.
    func finish() {
        wake { $0.isFinished = true }
    }

    private func tryPut(_ piece: Piece, _ bytes: Int) -> Bool {
        var isIn = false
        wake { state in
            guard mayEnter(piece, state) else { return }
            isIn = true
            guard piece.chunk <= state.last else { return }
            if piece.end == .run { state.last = piece.chunk }
            state.bytes += bytes
            guard isInOrder, piece.chunk != state.next else { return add(piece, bytes, to: &state) }
            state.early[piece.chunk, default: []].append(piece)
        }
        return isIn
    }

    /// Adds a piece whose turn it is, and those that were waiting for its end.
    private func add(_ piece: Piece, _ bytes: Int, to state: inout State) {
        state.ready.append(piece)
        state.readyBytes += bytes
        guard isInOrder, piece.end != .none else { return }
        state.next += 1
        guard state.next <= state.last, let early = state.early.removeValue(forKey: state.next) else { return }
        for piece in early { add(piece, piece.records.reduce(0) { $0 + $1.payload.count }, to: &state) }
    }

    private func mayEnter(_ piece: Piece, _ state: State) -> Bool {
        if piece.chunk > state.last || state.isFinished { return true }
        guard isInOrder else { return state.bytes < byteLimit }
        if piece.chunk == state.next { return state.readyBytes < byteLimit || state.ready.isEmpty }
        return piece.chunk <= state.next + window && state.bytes < byteLimit
    }

    private func tryTake(upTo limit: Int, from state: inout State) -> Taken? {
        if let barrier = dueBarrier(state) {
            state.barrier = nil
            return .barrier(chunk: barrier)
        }
        var batch = Batch()
        while batch.records.count < limit, var piece = state.ready.first, mayLeave(piece, state) {
            let rest = limit - batch.records.count
            var part = piece
            if piece.records.count > rest {
                part.records = piece.records.prefix(rest)
                part.end = .none
                piece.records = piece.records.dropFirst(rest)
                state.ready.replaceFirst(with: piece)
            } else {
                state.ready.removeFirst()
                if piece.end != .none { state.taken = piece.chunk }
            }
            state.begun = piece.chunk
            let bytes = part.records.reduce(0) { $0 + $1.payload.count }
            state.bytes -= bytes
            state.readyBytes -= bytes
            batch.add(part)
        }
        if !batch.runs.isEmpty { return .batch(batch) }
        return state.isFinished && state.ready.isEmpty ? .end : nil
    }

    /// The barrier, if all that is before it was taken.
    private func dueBarrier(_ state: State) -> Int? {
        guard let barrier = state.barrier else { return nil }
        if state.taken >= barrier || state.isFinished && state.ready.isEmpty { return barrier }
        return nil
    }

    private func hasWork(_ state: State) -> Bool {
        if dueBarrier(state) != nil { return true }
        guard let first = state.ready.first else { return state.isFinished }
        return mayLeave(first, state)
    }

    /// Whether a piece may be given out.
    private func mayLeave(_ piece: Piece, _ state: State) -> Bool {
        piece.chunk <= state.barrier ?? .max && piece.chunk <= state.hold ?? .max
    }

    /// Changes the state and wakes the consumer, and the workers if the next chunk may have come nearer.
    private func wake(_ change: (inout State) -> Void) {
        let (consumer, producers) = state.withLock { state -> (Waiter?, [Waiter]) in
            let (next, last) = (state.next, state.last)
            change(&state)
            let hasWork = hasWork(state)
            let consumer = hasWork ? state.consumer : nil
            if hasWork { state.consumer = nil }
            guard state.next != next || state.last != last || state.isFinished else { return (consumer, []) }
            defer { state.producers = [] }
            return (consumer, state.producers)
        }
        consumer?.resume()
        for producer in producers { producer.resume() }
    }
}

extension Lane.Batch {
    /// Adds the records of a piece.
    fileprivate mutating func add(_ piece: Lane.Piece) {
        records.append(contentsOf: piece.records)
        if runs.last?.chunk == piece.chunk {
            runs[runs.count - 1].count += piece.records.count
            runs[runs.count - 1].isEnd = piece.end != .none
        } else {
            runs.append(Run(chunk: piece.chunk, count: piece.records.count, isEnd: piece.end != .none))
        }
    }
}

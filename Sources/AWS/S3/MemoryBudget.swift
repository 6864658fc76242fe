#if AWS
internal import Synchronization

/// Bytes that whole objects may take up together. Who wants more than is left waits for its turn.
final class MemoryBudget: Sendable {
    private struct State {
        var free: Int
        var waiting: [(bytes: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    /// In bytes.
    let size: Int
    private let state: Mutex<State>

    init(_ size: Int) {
        self.size = size
        state = Mutex(State(free: size))
    }

    /// Takes bytes out, at most the whole of it.
    func take(_ bytes: Int) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                guard state.waiting.isEmpty, state.free >= bytes else {
                    state.waiting.append((bytes, continuation))
                    return false
                }
                state.free -= bytes
                return true
            }
            if isThere { continuation.resume() }
        }
    }

    /// Puts bytes back.
    func giveBack(_ bytes: Int) {
        let served = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.free += bytes
            var served: [CheckedContinuation<Void, Never>] = []
            while let first = state.waiting.first, first.bytes <= state.free {
                state.free -= first.bytes
                served.append(state.waiting.removeFirst().continuation)
            }
            return served
        }
        for task in served { task.resume() }
    }
}
#endif

internal import Synchronization

/// How many requests are in flight: fewer while the table throttles, more again while it does not.
///
/// A throttled answer takes one from the limit; as many good answers as are in flight give one back. So a table that is
/// asked for more than it has refuses about one request in `limit`, and nothing has to be known of its capacity.
final class RequestGate: Sendable {
    private struct State {
        var limit: Double
        var inFlight = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    /// What an answer says of the table.
    enum Answer { case good, throttled, other }

    private let ceiling: Double
    private let state: Mutex<State>

    init(ceiling: Int) {
        self.ceiling = Double(ceiling)
        state = Mutex(State(limit: Double(ceiling)))
    }

    /// How many requests may be in flight now.
    var limit: Int { state.withLock { Int($0.limit) } }

    /// Waits until a request may be sent.
    func enter() async {
        await withCheckedContinuation { continuation in
            let mayGo = state.withLock { state in
                guard state.inFlight < Int(state.limit) else {
                    state.waiting.append(continuation)
                    return false
                }
                state.inFlight += 1
                return true
            }
            if mayGo { continuation.resume() }
        }
    }

    /// Says that a request was answered, and lets those go that may.
    func leave(_ answer: Answer) {
        let next = state.withLock { state in
            state.inFlight -= 1
            switch answer {
            case .good: state.limit = min(ceiling, state.limit + 1 / state.limit)
            case .throttled: state.limit = max(1, state.limit - 1)
            case .other: break
            }
            let count = max(0, min(state.waiting.count, Int(state.limit) - state.inFlight))
            let next = Array(state.waiting.prefix(count))
            state.waiting.removeFirst(count)
            state.inFlight += count
            return next
        }
        for continuation in next { continuation.resume() }
    }
}

internal import Synchronization

/// A queue between tasks that holds a few elements at the most: who puts waits for room, who takes waits for an element.
final class BoundedQueue<Element: Sendable>: Sendable {
    private struct State {
        var elements = FIFO<Element>()
        var isFinished = false
        var givers: [CheckedContinuation<Void, Never>] = []
        var takers: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let limit: Int

    /// - Parameter limit: how many elements it holds.
    init(limit: Int) {
        self.limit = limit
    }

    /// Puts an element in.
    ///
    /// - Returns: false if the queue is finished, so that nobody takes it any more.
    func put(_ element: Element) async -> Bool {
        while true {
            // One element is for one taker: hundreds may wait for it.
            let (isDone, taker) = state.withLock { state -> (Bool?, CheckedContinuation<Void, Never>?) in
                if state.isFinished { return (false, nil) }
                guard state.elements.count < limit else { return (nil, nil) }
                state.elements.append(element)
                return (true, state.takers.popLast())
            }
            taker?.resume()
            if let isDone { return isDone }
            await wait(in: \.givers) { $0.elements.count >= limit && !$0.isFinished }
        }
    }

    /// Takes the oldest element; `nil` when the queue is finished and empty.
    func take() async -> Element? {
        while true {
            let (element, isAtEnd, giver) = state.withLock { state in
                guard let element = state.elements.removeFirst() else {
                    return (Element?.none, state.isFinished, CheckedContinuation<Void, Never>?.none)
                }
                return (element, false, state.givers.popLast())
            }
            giver?.resume()
            if element != nil || isAtEnd { return element }
            await wait(in: \.takers) { $0.elements.isEmpty && !$0.isFinished }
        }
    }

    /// Says that nothing more is put in.
    ///
    /// - Parameter discarding: whether what is in it is not wanted any more.
    func finish(discarding: Bool = false) {
        let waiting = state.withLock { state in
            state.isFinished = true
            if discarding { state.elements = FIFO() }
            defer { (state.givers, state.takers) = ([], []) }
            return state.givers + state.takers
        }
        for task in waiting { task.resume() }
    }

    /// Waits to be woken, unless what is waited for has come in the meantime.
    private func wait(
        in line: WritableKeyPath<State, [CheckedContinuation<Void, Never>]>, while mustWait: (State) -> Bool
    ) async {
        await withCheckedContinuation { continuation in
            let goesOn = state.withLock { state in
                guard mustWait(state) else { return true }
                state[keyPath: line].append(continuation)
                return false
            }
            if goesOn { continuation.resume() }
        }
    }
}

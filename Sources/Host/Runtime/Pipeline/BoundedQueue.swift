internal import Synchronization

/// A queue between tasks that holds a few elements at the most: who puts waits for room, who takes waits for an element.
final class BoundedQueue<Element: Sendable>: Sendable {
    private struct State {
        var elements: [Element] = []
        var isFinished = false
        var givers: [CheckedContinuation<Void, Never>] = []
        var takers: [CheckedContinuation<Void, Never>] = []

        /// Those whose turn may have come.
        mutating func wakeAll() -> [CheckedContinuation<Void, Never>] {
            defer { (givers, takers) = ([], []) }
            return givers + takers
        }
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
            let (isDone, waiting) = state.withLock { state -> (Bool?, [CheckedContinuation<Void, Never>]) in
                if state.isFinished { return (false, []) }
                guard state.elements.count < limit else { return (nil, []) }
                state.elements.append(element)
                return (true, state.wakeAll())
            }
            for task in waiting { task.resume() }
            if let isDone { return isDone }
            await wait(in: \.givers) { $0.elements.count >= limit && !$0.isFinished }
        }
    }

    /// Takes the oldest element; `nil` when the queue is finished and empty.
    func take() async -> Element? {
        while true {
            let (element, isAtEnd, waiting) = state.withLock { state in
                guard !state.elements.isEmpty else {
                    return (Element?.none, state.isFinished, [CheckedContinuation<Void, Never>]())
                }
                return (state.elements.removeFirst(), false, state.wakeAll())
            }
            for task in waiting { task.resume() }
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
            if discarding { state.elements = [] }
            return state.wakeAll()
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

internal import Synchronization
internal import TaglineSDK

/// A question to a plugin, and the answer when it has come.
final class PluginRequest: Sendable {
    /// What a plugin answered, or why it did not.
    typealias Answer = Result<PluginMessage, ChildFault>

    private struct State {
        var answer: Answer?
        /// Parts of an answer that is not complete.
        var parts: [PluginMessage] = []
        var waker: (@Sendable () -> Void)?
    }

    private static let lastID = Atomic(0)

    /// Tells it from all others of this process.
    let id: Int
    /// What is sent.
    let bytes: [UInt8]
    /// Whether it may be asked again when the child dies over it, because asking changes nothing.
    let isRepeatable: Bool
    private let state = Mutex(State())

    /// - Parameter message: makes the message with an id.
    init(isRepeatable: Bool, _ message: (_ id: Int) -> [UInt8]) {
        id = Self.lastID.add(1, ordering: .relaxed).newValue
        bytes = message(id)
        self.isRepeatable = isRepeatable
    }

    /// Adds a part of the answer.
    func add(_ part: PluginMessage) {
        state.withLock { $0.parts.append(part) }
    }

    /// Forgets what was answered so far, since it is asked again.
    func beginAgain() {
        state.withLock { state in
            state.parts = []
            state.answer = nil
        }
    }

    /// Hands on what the plugin asks for before it can answer.
    func interrupt(_ question: PluginMessage) {
        wake { $0.answer = .success(question) }
    }

    /// Goes on waiting for the answer, since the plugin has got what it asked for.
    func goOn() {
        state.withLock { $0.answer = nil }
    }

    /// Ends the waiting. An answer that follows parts is put together of them.
    func complete(_ answer: Answer) {
        wake { state in
            state.answer = Self.joined(state.parts, answer)
            state.parts = []
        }
    }

    private func wake(_ change: (inout State) -> Void) {
        let waker = state.withLock { state in
            change(&state)
            defer { state.waker = nil }
            return state.waker
        }
        waker?()
    }

    /// Takes the answer, for which one task at a time waits.
    func answer() async -> Answer {
        while true {
            await withCheckedContinuation { continuation in
                if wakes({ continuation.resume() }) { continuation.resume() }
            }
            if let answer = taken { return answer }
        }
    }

    /// Takes the answer, blocking the thread until it is there.
    func waitForAnswer() -> Answer {
        while true {
            let isHere = Monitor(false)
            if !wakes({ isHere.change { $0 = true } }) { _ = isHere.wait { $0 ? true : nil } }
            if let answer = taken { return answer }
        }
    }

    /// Whether the answer is here already; if not, says who is to be woken.
    private func wakes(_ waker: @escaping @Sendable () -> Void) -> Bool {
        state.withLock { state in
            if state.answer != nil { return true }
            state.waker = waker
            return false
        }
    }

    /// The answer; `nil` if it was taken back, since the child died that was to go on.
    private var taken: Answer? { state.withLock { $0.answer } }

    private static func joined(_ parts: [PluginMessage], _ answer: Answer) -> Answer {
        guard !parts.isEmpty else { return answer }
        var whole = PluginMessage(joining: parts)
        switch answer {
        case .success(let last):
            whole.add(last)
        case .failure(let fault):
            whole.fault = fault
        }
        return .success(whole)
    }
}

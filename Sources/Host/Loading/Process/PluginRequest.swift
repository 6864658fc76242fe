internal import Synchronization
internal import TaglineProcesses
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
    ///
    /// - Returns: what wakes whoever waits.
    func ask(_ question: PluginMessage) -> (@Sendable () -> Void)? {
        change { $0.answer = .success(question) }
    }

    /// Goes on waiting for the answer, since the plugin has got what it asked for.
    func goOn() {
        state.withLock { $0.answer = nil }
    }

    /// Ends the waiting.
    func complete(_ answer: Answer) {
        settle(answer)?()
    }

    /// Takes the answer. One that follows parts is put together of them.
    ///
    /// - Returns: what wakes whoever waits.
    func settle(_ answer: Answer) -> (@Sendable () -> Void)? {
        change { state in
            state.answer = Self.joined(state.parts, answer)
            state.parts = []
        }
    }

    private func change(_ change: (inout State) -> Void) -> (@Sendable () -> Void)? {
        state.withLock { state in
            change(&state)
            defer { state.waker = nil }
            return state.waker
        }
    }

    /// Takes the answer, for which one task at a time waits.
    ///
    /// - Parameter prepare: called if it is not there yet.
    func answer(beforeWaiting prepare: () -> Void = {}) async -> Answer {
        while true {
            if let answer = taken { return answer }
            prepare()
            await withCheckedContinuation { continuation in
                if wakes({ continuation.resume() }) { continuation.resume() }
            }
        }
    }

    /// Takes the answer, blocking the thread until it is there.
    ///
    /// - Parameter prepare: called if it is not there yet.
    func waitForAnswer(beforeWaiting prepare: () -> Void) -> Answer {
        while true {
            if let answer = taken { return answer }
            prepare()
            let isHere = Monitor(false)
            if !wakes({ isHere.change { $0 = true } }) { _ = isHere.wait { $0 ? true : nil } }
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
        switch answer {
        case .success(let last): return .success(PluginMessage(joining: parts + [last]))
        case .failure(let fault): return .success(PluginMessage(joining: parts, fault: fault))
        }
    }
}

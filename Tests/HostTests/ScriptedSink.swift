import Synchronization
import TaglineSDK

/// A sink that a test tells how to behave, and asks what it got.
struct ScriptedSink: Sink {
    static let descriptor = PluginDescriptor(
        id: "scripted", version: "1", summary: "A sink for tests",
        options: OptionsSchema(.string("script", required: true, "Which script it plays.")))
    static let behavior = SinkBehavior(isOrdered: true, batchSize: 7)

    /// What a sink does, and what became of it.
    final class Script: Sendable {
        struct State {
            var keys: [String] = []
            var opened = 0
            var closed = 0
            var flushed = 0
            var attempts: [String: Int] = [:]
            /// How many keys there were at each flush that succeeded.
            var flushedKeys = 0
        }

        /// What pipelines call it.
        let name = String(UInt64.random(in: 0 ... .max), radix: 36)
        let state = Mutex(State())
        let failsToOpen: Bool
        /// How many outcomes an answer has at the most.
        let answerLimit: Int
        let flush: @Sendable (_ attempt: Int) throws -> Void
        let failsToClose: Bool
        let outcome: @Sendable (_ key: String, _ attempt: Int) throws -> WriteOutcome

        init(
            failsToOpen: Bool = false, failsToClose: Bool = false, answerLimit: Int = .max,
            outcome: @escaping @Sendable (String, Int) throws -> WriteOutcome = { _, _ in .accepted },
            flush: @escaping @Sendable (Int) throws -> Void = { _ in }
        ) {
            self.failsToOpen = failsToOpen
            self.failsToClose = failsToClose
            self.answerLimit = answerLimit
            self.flush = flush
            self.outcome = outcome
        }

        var keys: [String] { state.withLock { $0.keys } }
    }

    private static let scripts = Mutex<[String: Script]>([:])

    /// Makes a script known by its name.
    static func register(_ script: Script) {
        scripts.withLock { $0[script.name] = script }
    }

    private let script: Script

    init(options: Options) throws {
        script = Self.scripts.withLock { $0[options.string("script") ?? ""] } ?? Script()
    }

    func open() async throws {
        if script.failsToOpen { throw SinkError("it cannot be opened") }
        script.state.withLock { $0.opened += 1 }
    }

    func encode(_ record: Record) -> [UInt8] { Array(record.pathText.utf8) }

    func write(_ batch: [Encoded]) async throws -> [WriteOutcome] {
        var outcomes: [WriteOutcome] = []
        for record in batch.prefix(script.answerLimit) {
            let key = String(decoding: record.payload, as: UTF8.self)
            let attempt = script.state.withLock { state in
                state.attempts[key, default: 0] += 1
                return state.attempts[key] ?? 0
            }
            let outcome = try script.outcome(key, attempt)
            if outcome == .accepted { script.state.withLock { $0.keys.append(key) } }
            outcomes.append(outcome)
        }
        return outcomes
    }

    func flush() async throws {
        let attempt = script.state.withLock { state in
            state.flushed += 1
            return state.flushed
        }
        try script.flush(attempt)
        script.state.withLock { $0.flushedKeys = $0.keys.count }
    }

    func mark() async throws -> SinkMark? { SinkMark(["keys": script.state.withLock(\.flushedKeys)]) }

    func open(at mark: SinkMark) async throws {
        try await open()
        script.state.withLock { state in
            state.keys = Array(state.keys.prefix(mark["keys"] ?? 0))
            state.flushedKeys = state.keys.count
        }
    }

    func close() async throws {
        script.state.withLock { $0.closed += 1 }
        if script.failsToClose { throw SinkError("it cannot be completed") }
    }
}

/// The same without order: many batches are written at once, and what is accepted is durable.
struct LooseSink: Sink {
    static let descriptor = PluginDescriptor(
        id: "loose", version: "1", summary: "A sink for tests", options: ScriptedSink.descriptor.options)
    static let behavior = SinkBehavior(isOrdered: false, batchSize: 5, writesAtOnce: 4, isDurable: true)

    private let base: ScriptedSink

    init(options: Options) throws { base = try ScriptedSink(options: options) }

    func open() async throws { try await base.open() }

    func encode(_ record: Record) -> [UInt8] { base.encode(record) }

    func write(_ batch: [Encoded]) async throws -> [WriteOutcome] {
        await Task.yield()
        return try await base.write(batch)
    }

    func flush() async throws {}

    func close() async throws { try await base.close() }
}

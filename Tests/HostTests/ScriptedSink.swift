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
        }

        let state = Mutex(State())
        let failsToOpen: Bool
        let outcome: @Sendable (_ key: String, _ attempt: Int) throws -> WriteOutcome

        init(
            failsToOpen: Bool = false,
            outcome: @escaping @Sendable (String, Int) throws -> WriteOutcome = { _, _ in .accepted }
        ) {
            self.failsToOpen = failsToOpen
            self.outcome = outcome
        }

        var keys: [String] { state.withLock { $0.keys } }
    }

    private static let scripts = Mutex<[String: Script]>([:])

    /// Makes a script known by a name.
    static func register(_ script: Script, as name: String) {
        scripts.withLock { $0[name] = script }
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
        for record in batch {
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

    func flush() async throws { script.state.withLock { $0.flushed += 1 } }

    func close() async throws { script.state.withLock { $0.closed += 1 } }
}

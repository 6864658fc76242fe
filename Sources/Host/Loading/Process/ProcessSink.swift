internal import TaglineSDK

/// A sink that a program is, told over pipes what to write.
struct ProcessSink: SinkInstance {
    let behavior: SinkBehavior
    private let session: ProcessSinkSession
    private let json: RecordJSON

    init(_ setup: PluginWorker.Setup, _ greeting: PluginGreeting) {
        behavior = greeting.behavior
        json = RecordJSON(values: greeting.values)
        session = ProcessSinkSession(PluginWorker(setup), greeting.behavior)
    }

    func open() async throws { try await session.open() }

    func encode(_ record: Record) -> [UInt8] {
        var bytes: [UInt8] = []
        json.append(record, to: &bytes)
        return bytes
    }

    func write(_ batch: [Encoded]) async throws -> [WriteOutcome] { try await session.write(batch) }

    func flush() async throws { try await session.flush() }

    func close() async throws { try await session.close() }

    func abandon() async -> String? {
        await session.abandon()
        return nil
    }
}

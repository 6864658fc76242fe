internal import TaglineSDK

/// Writes what the next run needs to read only what is new or changed. To the pipeline it is one more sink, so that it is in
/// source order, durable with the others, and gone on with like them; it takes the place of the former journal when the run
/// has come to its end.
struct Journal: SinkInstance {
    /// What the books call it.
    static let name = "(incremental)"
    let behavior = SinkBehavior(isOrdered: true)
    private let output: FileOutput
    private let heading: String

    /// - Parameter identity: what has to be the same for the next run to go by this journal.
    init(path: String, identity: String, storages: StorageSet) {
        output = FileOutput(path: path, existing: .replace, storages: storages)
        heading = Self.heading(identity)
    }

    /// What every journal begins with.
    static let beginning = "tagline.journal/"

    /// The first line of a journal.
    static func heading(_ identity: String) -> String { "\(beginning)1 \(identity)" }

    func open() async throws { try await start(at: nil) }

    func open(at mark: SinkMark) async throws { try await start(at: mark) }

    private func start(at mark: SinkMark?) async throws {
        if try await output.open(at: mark).isEmpty { try await output.write([Array((heading + "\n").utf8)]) }
    }

    /// Its lines are made of items rather than of records.
    func encode(_ record: Record) -> [UInt8] { [] }

    func write(_ batch: [Encoded]) async throws -> [WriteOutcome] {
        try await output.write(batch.map(\.payload))
        return batch.map { _ in .accepted }
    }

    func flush() async throws { try await output.flush() }

    func mark() async throws -> SinkMark? { await output.mark }

    func close() async throws { try await output.close() }

    func abandon() async -> String? { await output.abandon() }
}

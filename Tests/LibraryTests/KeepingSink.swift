import Synchronization
import TaglineSDK

/// Keeps records for a test to look at.
struct KeepingSink: Sink {
    static let descriptor = PluginDescriptor(
        id: "keeping", version: "1", summary: "Keeps records",
        options: OptionsSchema(.string("box", required: true, "Where to.")))
    static let behavior = SinkBehavior(isOrdered: false)

    final class Box: Sendable {
        let records = Mutex<[String: Record]>([:])
    }

    static let boxes = Mutex<[String: Box]>([:])
    private let box: Box

    init(options: Options) {
        box = Self.boxes.withLock { $0[options.string("box") ?? ""] ?? Box() }
    }

    func open() async throws {}

    func encode(_ record: Record) -> [UInt8] {
        box.records.withLock { $0[record.pathText] = record }
        return []
    }

    func write(_ batch: [Encoded]) async throws -> [WriteOutcome] { batch.map { _ in .accepted } }

    func flush() async throws {}

    func close() async throws {}
}

internal import Synchronization

/// A file as numbered parts in a storage. A part is written once and whole; those behind a mark do not count and are
/// removed when the output is opened at it.
final class OutputParts: OutputTarget {
    let bufferSize = 8 << 20
    let isLive = false
    let size: Int
    private let location: StorageLocation
    private let storage: any Storage
    private let first: [StoredEntry]
    private let next: Mutex<Int>

    private init(_ location: StorageLocation, _ storage: any Storage, _ parts: [StoredEntry], next: Int) {
        self.location = location
        self.storage = storage
        first = parts
        size = parts.reduce(0) { $0 + $1.size }
        self.next = Mutex(next)
    }

    /// Opens an output.
    ///
    /// - Parameter mark: the number of parts that count.
    static func open(
        _ location: StorageLocation, _ existing: FileOutput.Existing, _ storages: StorageSet, at mark: SinkMark?
    ) async throws(SinkError) -> OutputParts {
        try await call { () async throws in
            let storage = try storages.storage(of: location)
            var parts = try await storage.list(location.partPrefix).filter {
                location.partNumber(of: $0.location) != nil
            }
            let count = mark?["parts"] ?? (existing == .replace ? 0 : nil)
            if let count {
                for part in parts where (location.partNumber(of: part.location) ?? 0) >= count {
                    try await storage.delete(part.location)
                    Failpoint.reach("parts.deleted")
                }
                parts.removeAll { (location.partNumber(of: $0.location) ?? 0) >= count }
                guard mark == nil || parts.count == count else {
                    throw SinkError(
                        "\(location) has \(parts.count) parts, and the checkpoint says \(count); start with --fresh")
                }
            } else if existing == .fail, !parts.isEmpty {
                throw SinkError(
                    "\(location) has parts and is not overwritten unasked; append to it, replace it or choose another name"
                )
            }
            let next = parts.compactMap { location.partNumber(of: $0.location) }.max().map { $0 + 1 } ?? 0
            return OutputParts(location, storage, parts, next: next)
        }
    }

    var mark: SinkMark? { SinkMark(["parts": next.withLock { $0 }]) }

    func head(count: Int) async throws(SinkError) -> [UInt8] {
        guard let part = first.first(where: { $0.size > 0 }) else { return [] }
        return try await Self.call { try await storage.read(part.location, range: 0..<min(count, part.size)) }
    }

    func lastByte() async throws(SinkError) -> UInt8? {
        guard let part = first.last(where: { $0.size > 0 }) else { return nil }
        return try await Self.call { try await storage.read(part.location, range: part.size - 1..<part.size).last }
    }

    func write(_ bytes: inout [UInt8]) async throws(SinkError) {
        let number = next.withLock { $0 }
        let part = bytes
        Failpoint.reach("part.before")
        _ = try await Self.call { try await storage.write(part, to: location.part(number), if: .always) }
        Failpoint.reach("part.after")
        bytes.removeAll(keepingCapacity: true)
        next.withLock { $0 = number + 1 }
    }

    func synchronize() async throws(SinkError) {}

    func finish() async throws(SinkError) {}

    func abandon() -> String? { nil }

    private static func call<Value>(_ body: () async throws -> Value) async throws(SinkError) -> Value {
        do {
            return try await body()
        } catch let error as SinkError {
            throw error
        } catch let error as StorageError {
            throw SinkError(error.message, isTransient: error.kind == .transient)
        } catch {
            throw SinkError("\(error)")
        }
    }
}

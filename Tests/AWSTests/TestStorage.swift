import Synchronization
import TaglineSDK

/// A storage in memory, for documents that tests make.
final class TestStorage: Storage {
    let scheme: String
    private let objects: Mutex<[String: [UInt8]]>
    private let isListed: Bool

    /// - Parameter isListed: whether it answers what there is.
    init(scheme: String = "file", _ objects: [String: [UInt8]], isListed: Bool = true) {
        self.scheme = scheme
        self.isListed = isListed
        self.objects = Mutex(objects)
    }

    func read(_ location: StorageLocation) async throws -> StoredObject? {
        objects.withLock { $0[location.text] }.map { StoredObject(bytes: $0, version: StorageVersion(tag: "1")) }
    }

    func read(_ location: StorageLocation, range: Range<Int>) async throws -> [UInt8] {
        guard let bytes = objects.withLock({ $0[location.text] }) else {
            throw StorageError(.failed, "\(location) is not there")
        }
        return Array(bytes[range.clamped(to: 0..<bytes.count)])
    }

    func write(
        _ bytes: [UInt8], to location: StorageLocation, if condition: StorageCondition
    ) async throws -> StorageVersion {
        objects.withLock { $0[location.text] = bytes }
        return StorageVersion(tag: "1")
    }

    func list(_ prefix: StorageLocation) async throws -> [StoredEntry] {
        guard isListed else { throw StorageError(.transient, "\(prefix) does not answer") }
        return objects.withLock { objects in
            objects.filter { $0.key.hasPrefix(prefix.text) }.map {
                StoredEntry(location: StorageLocation($0.key), size: $0.value.count)
            }
        }
    }

    func delete(_ location: StorageLocation) async throws {
        objects.withLock { $0[location.text] = nil }
    }
}

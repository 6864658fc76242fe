import Synchronization
import TaglinePlatform
import TaglineSDK

/// Objects in memory, with conditional writes and without locks, as S3 has them.
final class MemoryStorage: Storage {
    let scheme = "memory"
    private let objects = Mutex<[String: StoredObject]>([:])

    func read(_ location: StorageLocation) async throws -> StoredObject? {
        objects.withLock { $0[location.text] }
    }

    func read(_ location: StorageLocation, range: Range<Int>) async throws -> [UInt8] {
        Array(objects.withLock { $0[location.text]?.bytes ?? [] }[range])
    }

    func write(
        _ bytes: [UInt8], to location: StorageLocation, if condition: StorageCondition
    ) async throws -> StorageVersion {
        // Equal bytes have equal versions, as ETags are.
        let version = StorageVersion(tag: SHA256.hexadecimal(bytes))
        return try objects.withLock { objects in
            let present = objects[location.text]?.version
            let holds =
                switch condition {
                case .always: true
                case .absent: present == nil
                case .unchanged(let version): present == version
                }
            guard holds else { throw StorageError(.conflict, "\(location) was changed") }
            objects[location.text] = StoredObject(bytes: bytes, version: version)
            return version
        }
    }

    func list(_ prefix: StorageLocation) async throws -> [StoredEntry] {
        objects.withLock { objects in
            objects.filter { $0.key.hasPrefix(prefix.text) }.sorted { $0.key < $1.key }.map {
                StoredEntry(location: StorageLocation($0.key), size: $0.value.bytes.count)
            }
        }
    }

    func delete(_ location: StorageLocation) async throws {
        objects.withLock { $0[location.text] = nil }
    }
}

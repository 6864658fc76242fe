public import TaglineSDK

/// Variables of the environment as documents that can be read: `env://NAME`.
///
/// What a scheduler passes to a job, such as a short list of objects, needs no file then, where there is no disk.
public struct EnvironmentStorage: Storage {
    public let scheme = "env"
    private let environment: [String: String]

    public init(_ environment: [String: String]) {
        self.environment = environment
    }

    public func read(_ location: StorageLocation) async throws -> StoredObject? {
        environment[location.path].map { StoredObject(bytes: Array($0.utf8), version: StorageVersion(tag: "")) }
    }

    public func read(_ location: StorageLocation, range: Range<Int>) async throws -> [UInt8] {
        guard let object = try await read(location) else {
            throw StorageError(.failed, "the environment variable \(location.path) is not set")
        }
        return Array(object.bytes[range.clamped(to: object.bytes.indices)])
    }

    public func write(
        _ bytes: [UInt8], to location: StorageLocation, if condition: StorageCondition
    ) async throws -> StorageVersion {
        throw StorageError(.failed, "\(location) cannot be written: it is a variable of the environment")
    }

    public func list(_ prefix: StorageLocation) async throws -> [StoredEntry] {
        let names = environment.keys.filter { $0.hasPrefix(prefix.path) }.sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        return names.map { name in
            StoredEntry(
                location: StorageLocation("\(scheme)://\(name)"), size: environment[name]?.utf8.count ?? 0)
        }
    }

    public func delete(_ location: StorageLocation) async throws {
        throw StorageError(.failed, "\(location) cannot be removed: it is a variable of the environment")
    }
}

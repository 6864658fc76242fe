/// A place where a job keeps files of its own: checkpoints, dead letters, reports, and the parts that file sinks write.
///
/// An object is written whole and never changed in place, which is all that object stores can do; what grows is written as
/// numbered parts (`StorageLocation.part(_:)`). A storage never retries: it says whether an error is transient, and who
/// calls it retries.
public protocol Storage: Sendable {
    /// How its locations begin: `s3` for `s3://bucket/key`. The files of this computer have the scheme `file`.
    var scheme: String { get }

    /// Reads an object.
    ///
    /// - Returns: its bytes and version, or `nil` if there is none.
    /// - Throws: `StorageError` if that cannot be told.
    func read(_ location: StorageLocation) async throws -> StoredObject?

    /// Reads a range of an object, as far as the object has it.
    ///
    /// - Throws: `StorageError` if it cannot be read or is not there.
    func read(_ location: StorageLocation, range: Range<Int>) async throws -> [UInt8]

    /// Writes an object, durably, as one: readers see the old bytes or the new, never a part.
    ///
    /// - Returns: its new version.
    /// - Throws: `StorageError`, of the kind `conflict` if the condition does not hold; then nothing was written.
    @discardableResult
    func write(
        _ bytes: [UInt8], to location: StorageLocation, if condition: StorageCondition
    ) async throws -> StorageVersion

    /// The objects whose locations begin with this one, in the bytewise order of their locations.
    ///
    /// - Throws: `StorageError` if they cannot be listed.
    func list(_ prefix: StorageLocation) async throws -> [StoredEntry]

    /// Removes an object; one that is not there is no error.
    ///
    /// - Throws: `StorageError` if it cannot be removed.
    func delete(_ location: StorageLocation) async throws

    /// Asks whether objects can be reached at a location, and writes nothing.
    ///
    /// - Throws: `StorageError` that says what is in the way and what to do.
    func connect(to location: StorageLocation) async throws

    /// Keeps other processes from a location until the lock is released, or its owner has ended in whatever way.
    ///
    /// - Returns: `nil` if this storage has no such locks; who wants to be alone then has to watch the object's version.
    /// - Throws: `StorageError`, of the kind `conflict` if another has it.
    func lock(_ location: StorageLocation) async throws -> (any StorageLock)?
}

extension Storage {
    public func connect(to location: StorageLocation) async throws {}

    public func lock(_ location: StorageLocation) async throws -> (any StorageLock)? { nil }
}

/// A lock on a location.
public protocol StorageLock: Sendable {
    /// Lets others in.
    func release()
}

/// An object as it was read.
public struct StoredObject: Sendable, Equatable {
    public let bytes: [UInt8]
    public let version: StorageVersion

    public init(bytes: [UInt8], version: StorageVersion) {
        self.bytes = bytes
        self.version = version
    }
}

/// An object as a listing tells of it.
public struct StoredEntry: Sendable, Equatable {
    public let location: StorageLocation
    /// Its size, in bytes.
    public let size: Int

    public init(location: StorageLocation, size: Int) {
        self.location = location
        self.size = size
    }
}

/// Tells two states of an object apart: an ETag, a hash. Nobody but the storage knows what is in it.
public struct StorageVersion: Sendable, Hashable {
    public let tag: String

    public init(tag: String) { self.tag = tag }
}

/// What has to hold for an object to be written.
public enum StorageCondition: Sendable, Hashable {
    case always
    /// There is no such object (`If-None-Match: *`).
    case absent
    /// It is still the one that was read or written before (`If-Match`).
    case unchanged(StorageVersion)
}

/// Why an object cannot be read or written.
public struct StorageError: Error, Sendable, CustomStringConvertible {
    public let kind: Kind
    /// What is wrong and what to do, as a sentence that names the location.
    public let message: String

    public enum Kind: Sendable {
        /// The condition of a write does not hold, or another has the lock.
        case conflict
        /// The same may succeed later.
        case transient
        /// Denied, no such bucket, a wrong name: somebody has to mend something.
        case failed
    }

    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    public var description: String { message }
}

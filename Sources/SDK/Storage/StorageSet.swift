/// The storages that a job can reach, found by the scheme of a location.
public struct StorageSet: Sendable {
    private let storages: [any Storage]

    public init(_ storages: [any Storage] = []) {
        self.storages = storages
    }

    /// The schemes that there are storages for, sorted.
    public var schemes: [String] { storages.map(\.scheme).sorted() }

    /// The storage of a location.
    ///
    /// - Throws: `StorageError` if there is none for its scheme.
    public func storage(of location: StorageLocation) throws(StorageError) -> any Storage {
        if let storage = storages.first(where: { $0.scheme == location.scheme }) { return storage }
        throw StorageError(
            .failed, "\(location): there is no storage for \(location.scheme):// in this build")
    }

    /// This set with one more storage.
    public func adding(_ storage: any Storage) -> StorageSet {
        StorageSet(storages + [storage])
    }
}

#if AWS
internal import TaglineSDK

/// The objects that a manifest names, as the items of a source.
final class ManifestListing: ItemListing {
    private let manifest: Manifest
    private let shard: Shard?
    private let position: Int?
    private let client: S3Client
    private let storages: StorageSet
    private let filter: S3ObjectFilter
    // A listing is asked from one thread only: the protocol says so.
    private nonisolated(unsafe) var entries: ManifestEntries?

    /// - Parameters:
    ///   - shard: which part of the manifest.
    ///   - position: where the entry stands behind which to begin.
    init(
        _ manifest: Manifest, of shard: Shard?, after position: Int?, client: S3Client, storages: StorageSet,
        filter: S3ObjectFilter
    ) {
        self.manifest = manifest
        self.shard = shard
        self.position = position
        self.client = client
        self.storages = storages
        self.filter = filter
    }

    func next() async throws -> Item? {
        let entries: ManifestEntries
        if let opened = unsafe self.entries {
            entries = opened
        } else {
            entries = try await manifest.entries(of: shard, after: position, client: client, storages: storages)
            unsafe self.entries = entries
        }
        while let (entry, position) = try await entries.next() {
            switch entry {
            case .passedOver: continue
            case .malformed:
                throw SourceError(manifest.location.text, .malformed, "the entry at \(position) names no object")
            case .object(let object):
                if filter.accepts(object) { return object.item(isNamed: true, position: position) }
            }
        }
        return nil
    }
}
#endif

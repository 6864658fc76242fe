/// Writes a manifest as its objects are listed, and notes which part of it each shard is.
public struct ManifestWriter: Sendable {
    private var bounds: ShardBounds
    private var bytes = 0
    private var pending: [UInt8] = []

    /// How much is kept before it is worth to be written.
    private static let chunk = 1 << 20

    public init(objectsPerShard: Int) {
        bounds = ShardBounds(objectsPerShard: objectsPerShard)
    }

    /// Adds the next object.
    public mutating func append(_ object: ObjectReference) {
        let start = pending.count
        object.appendLine(to: &pending)
        bounds.append(lineOf: pending.count - start)
        bytes += object.bytes ?? 0
    }

    /// What is to be written next, once it is worth it.
    public mutating func takeChunk() -> [UInt8]? {
        pending.count >= Self.chunk ? takeRest() : nil
    }

    /// What is left to be written.
    public mutating func takeRest() -> [UInt8] {
        defer { pending = [] }
        return pending
    }

    /// The index of all that was added.
    ///
    /// - Parameter manifest: the manifest's URI.
    public func index(of manifest: String) -> ShardIndex {
        ShardIndex(manifest: manifest, bytes: bytes, shards: bounds.shards)
    }
}

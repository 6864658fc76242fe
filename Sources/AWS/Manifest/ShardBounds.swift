/// Divides a list of unknown length among the children of an array job while it is written.
///
/// A shard has so many objects at first. When there are more shards than an array can have children, neighbours are
/// joined: memory stays bounded however long the list becomes, and shards stay of one size.
public struct ShardBounds: Sendable {
    /// The most children that an array job can have.
    ///
    /// Source: https://docs.aws.amazon.com/batch/latest/userguide/array_jobs.html
    public static let mostChildren = 10_000

    /// A part of a manifest: whole lines.
    public struct Shard: Sendable, Equatable {
        /// Where it stands in the manifest, in bytes.
        public var range: Range<Int>
        public var objects: Int

        public init(range: Range<Int>, objects: Int) {
            self.range = range
            self.objects = objects
        }
    }

    public private(set) var shards: [Shard] = []
    private var objectsPerShard: Int
    private let limit: Int

    public init(objectsPerShard: Int, limit: Int = ShardBounds.mostChildren) {
        self.objectsPerShard = max(1, objectsPerShard)
        self.limit = max(1, limit)
    }

    /// Adds the next line.
    ///
    /// - Parameter bytes: its length with its end.
    public mutating func append(lineOf bytes: Int) {
        let start = shards.last?.range.upperBound ?? 0
        if let last = shards.last, last.objects < objectsPerShard {
            shards[shards.count - 1].range = last.range.lowerBound..<(start + bytes)
            shards[shards.count - 1].objects += 1
            return
        }
        shards.append(Shard(range: start..<(start + bytes), objects: 1))
        if shards.count > limit { joinNeighbours() }
    }

    private mutating func joinNeighbours() {
        objectsPerShard *= 2
        shards = stride(from: 0, to: shards.count, by: 2).map { index in
            guard index + 1 < shards.count else { return shards[index] }
            let (first, second) = (shards[index], shards[index + 1])
            return Shard(
                range: first.range.lowerBound..<second.range.upperBound, objects: first.objects + second.objects)
        }
    }
}

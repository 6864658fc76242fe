/// What it took to read items.
public struct ReadCost: Sendable, Equatable {
    /// Reads that the source was asked for.
    public var reads = 0
    /// What they gave, in bytes.
    public var bytes = 0

    mutating func add(_ other: ReadCost) {
        reads += other.reads
        bytes += other.bytes
    }
}

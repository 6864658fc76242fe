internal import TaglineAWS

/// Some of the shards of a run, such as those whose children failed: `3,17-19,42`.
///
/// The children of an array job are always counted from 0; by this list each learns which shard it is.
public struct ShardSelection: Sendable, Equatable {
    /// Ascending, each once.
    public let shards: [Int]

    public init(_ shards: some Sequence<Int>) {
        self.shards = Set(shards).sorted()
    }

    /// Reads what `text` writes.
    ///
    /// - Returns: `nil` for what is no such list, or an empty one.
    public init?(_ text: String) {
        var shards: [Int] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard ends.count <= 2, let first = ends[0], let last = ends[ends.count - 1], first >= 0, first <= last,
                last - first < ShardBounds.mostChildren
            else { return nil }
            shards += first...last
        }
        self.init(shards)
    }

    /// The list, with runs of neighbours as ranges.
    public var text: String {
        ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
    }

    /// The list in pieces whose texts have so many bytes at the most, since a job's parameters are bounded.
    func pieces(ofBytes limit: Int) -> [ShardSelection] {
        var pieces: [[Int]] = []
        var bytes = 0
        for range in ranges {
            let length = ShardSelection(range).text.utf8.count + 1
            if pieces.isEmpty || bytes + length > limit {
                pieces.append([])
                bytes = 0
            }
            pieces[pieces.count - 1] += range
            bytes += length
        }
        return pieces.map { ShardSelection($0) }
    }

    private var ranges: [ClosedRange<Int>] {
        shards.reduce(into: []) { ranges, shard in
            if let last = ranges.last, last.upperBound + 1 == shard {
                ranges[ranges.count - 1] = last.lowerBound...shard
            } else {
                ranges.append(shard...shard)
            }
        }
    }
}

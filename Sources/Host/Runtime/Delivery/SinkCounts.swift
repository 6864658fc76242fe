/// What became of the records of one sink, in numbers.
struct SinkCounts: Sendable, Equatable {
    /// Written, and durable.
    var accepted = 0
    /// There already.
    var existing = 0
    /// Not kept, because the sink was told not to keep such records.
    var skipped = 0
    /// Written to the dead letters.
    var deadLettered = 0
    /// Not taken, and kept nowhere.
    var lost = 0
    /// Meant for other sinks only.
    var notMeant = 0

    /// Counts records as lost that were counted as accepted.
    ///
    /// - Returns: how many, at most as many as there are.
    mutating func revoke(upTo limit: Int) -> Int {
        let count = min(accepted, limit)
        accepted -= count
        lost += count
        return count
    }

    mutating func add(_ other: SinkCounts) {
        accepted += other.accepted
        existing += other.existing
        skipped += other.skipped
        deadLettered += other.deadLettered
        lost += other.lost
        notMeant += other.notMeant
    }
}

/// Counts by key, quick where few keys come again and again, as formats and problem codes do.
struct Tally<Key: Hashable & Sendable>: Sendable {
    private var common: [(key: Key, count: Int, sum: Int)] = []
    private var rare: [Key: (count: Int, sum: Int)] = [:]

    /// Different keys that are counted by themselves; hostile files cannot make a job remember more.
    private static var limit: Int { 10_000 }

    /// Counts a key once, or so many times.
    ///
    /// - Parameter amount: what is added up beside the count.
    mutating func add(_ key: Key, amount: Int = 0, count: Int = 1) {
        for index in common.indices where common[index].key == key {
            common[index].count += count
            common[index].sum += amount
            return
        }
        if common.count < 12 {
            common.append((key, count, amount))
        } else {
            guard let before = rare[key] ?? (rare.count < Self.limit ? (0, 0) : nil) else { return }
            rare[key] = (before.count + count, before.sum + amount)
        }
    }

    /// Adds the counts of another tally.
    mutating func add(_ other: Tally) {
        for entry in other.common { add(entry.key, amount: entry.sum, count: entry.count) }
        for (key, value) in other.rare { add(key, amount: value.sum, count: value.count) }
    }

    /// The counts, and what was added up beside them.
    var totals: [Key: (count: Int, sum: Int)] {
        common.reduce(into: rare) { totals, entry in
            let before = totals[entry.key] ?? (0, 0)
            totals[entry.key] = (before.count + entry.count, before.sum + entry.sum)
        }
    }

    /// The counts.
    var counts: [Key: Int] { totals.mapValues(\.count) }
}

/// Counts by key, quick where few keys come again and again, as formats and problem codes do.
struct Tally<Key: Hashable & Sendable>: Sendable {
    private var common: [(key: Key, count: Int, sum: Int)] = []
    private var rare: [Key: (count: Int, sum: Int)] = [:]

    /// Counts one more of a key.
    ///
    /// - Parameter amount: what is added up beside the count.
    mutating func add(_ key: Key, amount: Int = 0) {
        for index in common.indices where common[index].key == key {
            common[index].count += 1
            common[index].sum += amount
            return
        }
        if common.count < 12 {
            common.append((key, 1, amount))
        } else {
            let before = rare[key] ?? (0, 0)
            rare[key] = (before.count + 1, before.sum + amount)
        }
    }

    /// Adds the counts of another tally.
    mutating func add(_ other: Tally) {
        for (key, value) in other.totals {
            let before = rare[key] ?? (0, 0)
            rare[key] = (before.count + value.count, before.sum + value.sum)
        }
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

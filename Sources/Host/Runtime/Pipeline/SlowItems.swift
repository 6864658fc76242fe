internal import TaglineSDK

/// The few items that took longest.
struct SlowItems: Sendable {
    private(set) var items: [(nanoseconds: UInt64, item: Item)] = []

    private static let limit = 10

    /// Keeps an item if it is among the slowest.
    mutating func add(_ item: Item, nanoseconds: UInt64) {
        if items.count == Self.limit, let fastest = items.last, fastest.nanoseconds >= nanoseconds { return }
        let place = items.firstIndex { $0.nanoseconds < nanoseconds } ?? items.endIndex
        items.insert((nanoseconds, item), at: place)
        if items.count > Self.limit { items.removeLast() }
    }

    mutating func add(_ other: SlowItems) {
        for (nanoseconds, item) in other.items { add(item, nanoseconds: nanoseconds) }
    }
}

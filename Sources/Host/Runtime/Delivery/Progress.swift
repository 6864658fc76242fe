internal import TaglineSDK

/// How far a run has come: what is true of all items up to a place in source order.
struct Progress: Sendable {
    var statistics = RunStatistics()
    /// By sink, in the order of the configuration.
    var sinks: [SinkCounts]
    /// The last item; `nil` before the first.
    var place: ItemPlace?

    init(sinks: Int) {
        self.sinks = Array(repeating: SinkCounts(), count: sinks)
    }

    mutating func add(_ other: Progress) {
        statistics.add(other.statistics)
        for index in sinks.indices { sinks[index].add(other.sinks[index]) }
        place = other.place ?? place
    }
}

internal import FoundationEssentials
public import TaglineAWS

/// The closing report of one shard of a run, or of several together: the counts that are added up.
public struct ShardReport: Sendable, Equatable, Decodable {
    public private(set) var listed = 0
    public private(set) var recorded = 0
    public private(set) var unreadable = 0
    public private(set) var skipped: [String: Int] = [:]
    public private(set) var problems: [String: Int] = [:]
    public private(set) var sinks: [Sink] = []

    /// The books of one sink.
    public struct Sink: Sendable, Equatable, Decodable {
        public let name: String
        public fileprivate(set) var accepted: Int
        public fileprivate(set) var existing: Int
        public fileprivate(set) var rejected: Int
    }

    /// Of no shard.
    public init() {}

    /// Reads a report.
    ///
    /// - Throws: `EventError` if it is none.
    public init(json: [UInt8]) throws(EventError) {
        guard let report = try? JSONDecoder().decode(ShardReport.self, from: Data(json)) else {
            throw EventError("it is no report of a run")
        }
        self = report
    }

    /// Adds the counts of another shard.
    public mutating func add(_ other: ShardReport) {
        listed += other.listed
        recorded += other.recorded
        unreadable += other.unreadable
        skipped.merge(other.skipped, uniquingKeysWith: +)
        problems.merge(other.problems, uniquingKeysWith: +)
        for sink in other.sinks {
            if let index = sinks.firstIndex(where: { $0.name == sink.name }) {
                sinks[index].accepted += sink.accepted
                sinks[index].existing += sink.existing
                sinks[index].rejected += sink.rejected
            } else {
                sinks.append(sink)
            }
        }
    }
}

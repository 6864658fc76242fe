public import TaglineSDK

/// What a run came across, in numbers.
public struct RunStatistics: Sendable {
    /// Items that the source listed.
    public internal(set) var listed = 0
    /// Items that got a record.
    public internal(set) var recorded = 0
    /// Items that were passed over, by reason.
    public var skipped: [String: Int] { skippedTally.counts }
    /// Items and folders that could not be read, with the first few reasons.
    public internal(set) var unreadable = 0
    public internal(set) var unreadableReasons: [String] = []
    /// Records by format.
    public var formats: [String: Int] { formatTally.counts }
    /// Records by make and model.
    public var cameras: [String: Int] { cameraTally.counts }
    /// Records by the codec's verdict.
    public var verdicts: [Validation.Verdict: Int] { verdictTally.counts }
    /// Records that have a problem, and problems by code.
    public internal(set) var withProblems = 0
    public var problems: [String: Int] { problemTally.counts }
    /// Records with a position.
    public internal(set) var positions = 0
    /// Blocks that nobody read: how many and how large in all, by kind.
    public var unread: [Block.Kind: (count: Int, bytes: Int)] {
        Dictionary(uniqueKeysWithValues: unreadTally.totals.map { (Block.Kind(rawValue: $0), ($1.count, $1.sum)) })
    }
    /// The size of all items, in bytes.
    public internal(set) var bytes = 0

    /// Items that an earlier run listed and that are not there any more.
    public internal(set) var gone = 0
    /// What it took to read them.
    public internal(set) var cost = ReadCost()
    /// The items that took longest, in this run.
    var slowest = SlowItems()

    var skippedTally = Tally<String>()
    var formatTally = Tally<String>()
    var cameraTally = Tally<String>()
    var verdictTally = Tally<Validation.Verdict>()
    var problemTally = Tally<String>()
    var unreadTally = Tally<String>()

    mutating func count(_ record: Record) {
        recorded += 1
        bytes += record.source.bytes
        formatTally.add(record.format?.name ?? "unrecognised")
        verdictTally.add(record.validation.verdict)
        if let model = record.summary.model { cameraTally.add(model) }
        if record.summary.latitude != nil { positions += 1 }
        if !record.problems.isEmpty {
            withProblems += 1
            for problem in record.problems { problemTally.add(problem.code.rawValue) }
        }
        for block in record.unread { unreadTally.add(block.kind.rawValue, amount: block.bytes) }
    }

    mutating func countSkipped(_ reason: String) {
        skippedTally.add(reason)
    }

    mutating func count(_ error: SourceError) {
        unreadable += 1
        if unreadableReasons.count < 10 { unreadableReasons.append(error.description) }
    }

    mutating func add(_ other: RunStatistics) {
        listed += other.listed
        recorded += other.recorded
        unreadable += other.unreadable
        unreadableReasons = Array((unreadableReasons + other.unreadableReasons).prefix(10))
        withProblems += other.withProblems
        positions += other.positions
        bytes += other.bytes
        gone += other.gone
        cost.add(other.cost)
        slowest.add(other.slowest)
        skippedTally.add(other.skippedTally)
        formatTally.add(other.formatTally)
        cameraTally.add(other.cameraTally)
        verdictTally.add(other.verdictTally)
        problemTally.add(other.problemTally)
        unreadTally.add(other.unreadTally)
    }
}

public import TaglineSDK

/// What a run came across, in numbers.
public struct RunStatistics: Sendable {
    /// Items that the source listed.
    public internal(set) var listed = 0
    /// Items that got a record.
    public internal(set) var recorded = 0
    /// Items that were passed over, by reason.
    public internal(set) var skipped: [String: Int] = [:]
    /// Items and folders that could not be read, with the first few reasons.
    public internal(set) var unreadable = 0
    public internal(set) var unreadableReasons: [String] = []
    /// Records by format.
    public internal(set) var formats: [String: Int] = [:]
    /// Records by make and model.
    public internal(set) var cameras: [String: Int] = [:]
    /// Records by the codec's verdict.
    public internal(set) var verdicts: [Validation.Verdict: Int] = [:]
    /// Records that have a problem, and problems by code.
    public internal(set) var withProblems = 0
    public internal(set) var problems: [String: Int] = [:]
    /// Records with a position.
    public internal(set) var positions = 0
    /// Blocks that nobody read: how many and how large in all, by kind.
    public internal(set) var unread: [Block.Kind: (count: Int, bytes: Int)] = [:]
    /// The size of all items, in bytes.
    public internal(set) var bytes = 0

    mutating func count(_ record: Record) {
        recorded += 1
        bytes += record.source.bytes
        formats[record.format?.name ?? "unrecognised", default: 0] += 1
        verdicts[record.validation.verdict, default: 0] += 1
        if let model = record.summary.model { cameras[model, default: 0] += 1 }
        if record.summary.latitude != nil { positions += 1 }
        if !record.problems.isEmpty {
            withProblems += 1
            for problem in record.problems { problems[problem.code.rawValue, default: 0] += 1 }
        }
        for block in record.unread {
            let before = unread[block.kind] ?? (0, 0)
            unread[block.kind] = (before.count + 1, before.bytes + block.bytes)
        }
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
        skipped.merge(other.skipped, uniquingKeysWith: +)
        formats.merge(other.formats, uniquingKeysWith: +)
        cameras.merge(other.cameras, uniquingKeysWith: +)
        verdicts.merge(other.verdicts, uniquingKeysWith: +)
        problems.merge(other.problems, uniquingKeysWith: +)
        unread.merge(other.unread) { ($0.count + $1.count, $0.bytes + $1.bytes) }
    }
}

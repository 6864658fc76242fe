/// What extractors find in one file, one extractor after the other.
public struct RecordBuilder {
    /// The tags, in the order found.
    public private(set) var tags: [Tag] = []
    /// The problems, in the order found.
    public private(set) var problems: [Problem] = []
    /// The parts inside blocks that were recognised but not decoded, to be listed as unread.
    public private(set) var unread: [UnreadBlock] = []
    private var limits: Limits
    private var plugin = ""
    /// How much there was when the extractor at work began.
    private var start = (tags: 0, problems: 0, unread: 0)
    /// How many bytes the values of the extractor at work take.
    private var bytes = 0
    /// Whether it has reached its limit.
    private var isFull = false

    /// How many tags few photos have more of.
    private static let usualTags = 192

    /// How much one extractor may emit for one file.
    public struct Limits: Sendable {
        /// Tags at the most.
        public var tags: Int
        /// Problems at the most: a damaged file can have one at each entry.
        public var problems: Int
        /// Bytes of raw values at the most: the entries of a damaged file can all have the same large value.
        public var bytes: Int

        public init(tags: Int = 20_000, problems: Int = 100, bytes: Int = .max) {
            self.tags = tags
            self.problems = problems
            self.bytes = bytes
        }
    }

    /// A builder without anything in it.
    public init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Begins the part of an extractor: its limits count from here, and its problems bear its id.
    public mutating func begin(_ plugin: String, limits: Limits) {
        self.plugin = plugin
        self.limits = limits
        start = (tags.count, problems.count, unread.count)
        (bytes, isFull) = (0, false)
    }

    /// Discards what the extractor at work has emitted, since it is run again.
    public mutating func beginAgain() {
        tags.removeLast(tags.count - start.tags)
        problems.removeLast(problems.count - start.problems)
        unread.removeLast(unread.count - start.unread)
        (bytes, isFull) = (0, false)
    }

    /// Adds a tag. Beyond a limit it is dropped, and a problem says so once.
    public mutating func emit(_ tag: consuming Tag) {
        guard tags.count - start.tags < limits.tags else { return reachLimit(limits.tags, "tags (limits.maxTags)") }
        bytes += tag.raw.bytes.count
        guard bytes <= limits.bytes else {
            bytes -= tag.raw.bytes.count
            return reachLimit(limits.bytes, "bytes of values (limits.maxBytes)")
        }
        if tags.isEmpty { tags.reserveCapacity(Self.usualTags) }
        tags.append(tag)
    }

    private mutating func reachLimit(_ limit: Int, _ what: StaticString) {
        guard !isFull else { return }
        isFull = true
        problems.append(Problem(.limit, "more than \(limit) \(what); the rest was left out", plugin: plugin))
    }

    /// Gives a tag that was emitted another form.
    ///
    /// - Parameter index: its place in `tags`.
    package mutating func replaceTag(at index: Int, with tag: consuming Tag) { tags[index] = tag }

    /// Adds a problem. Beyond the limit it is dropped.
    public mutating func report(_ problem: Problem) {
        guard problems.count - start.problems < limits.problems else { return }
        problems.append(problem)
        if problem.plugin.isEmpty { problems[problems.count - 1].plugin = plugin }
    }

    /// Lists a part that was recognised but not decoded.
    public mutating func leaveUnread(_ block: UnreadBlock) {
        unread.append(block)
    }
}

/// A block that no enabled extractor read, so that nothing is silently ignored.
public struct UnreadBlock: Sendable, Equatable {
    /// Its kind.
    public let kind: Block.Kind
    /// Its label, such as a maker note's vendor; empty if it has none.
    public let label: String
    /// Its size, in bytes.
    public let bytes: Int

    public init(kind: Block.Kind, label: String = "", bytes: Int) {
        self.kind = kind
        self.label = label
        self.bytes = bytes
    }
}

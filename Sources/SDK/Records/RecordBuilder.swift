/// What one extractor finds in one file.
public struct RecordBuilder {
    /// The tags, in the order found.
    public private(set) var tags: [Tag] = []
    /// The problems, in the order found.
    public private(set) var problems: [Problem] = []
    /// The parts inside blocks that were recognised but not decoded, to be listed as unread.
    public private(set) var unread: [UnreadBlock] = []
    private let limits: Limits

    /// How much one extractor may emit for one file.
    public struct Limits: Sendable {
        /// Tags at the most.
        public var tags: Int
        /// Problems at the most: a damaged file can have one at each entry.
        public var problems: Int

        public init(tags: Int = 20_000, problems: Int = 100) {
            self.tags = tags
            self.problems = problems
        }
    }

    /// A builder for one extractor.
    public init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Adds a tag. Beyond the limit it is dropped, and a problem says so once.
    public mutating func emit(_ tag: Tag) {
        guard tags.count < limits.tags else {
            if tags.count == limits.tags, problems.last?.code != .limit {
                problems.append(Problem(.limit, "more than \(limits.tags) tags; the rest was left out"))
            }
            return
        }
        tags.append(tag)
    }

    /// Adds a problem. Beyond the limit it is dropped.
    public mutating func report(_ problem: Problem) {
        guard problems.count < limits.problems else { return }
        problems.append(problem)
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

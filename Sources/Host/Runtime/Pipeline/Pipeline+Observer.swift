public import TaglineSDK

extension Pipeline {
    /// What narrows a run beyond its configuration, and what watches it.
    public struct Observer: Sendable {
        /// Whether a record goes to the sinks; called on the workers.
        public var accepts: @Sendable (Record) -> Bool
        /// Changes a record before it goes to the sinks; called on the workers.
        public var transform: @Sendable (inout Record) -> Void
        /// Called for each item that cannot be read; on the workers.
        public var unreadable: @Sendable (SourceError) -> Void
        /// Called after each chunk with what was done; on the workers.
        public var progress: @Sendable (_ done: Step) -> Void
        /// Asked between items whether to end early. What was begun is finished and written.
        public var isStopped: @Sendable () -> Bool
        /// Called before a run waits for another to let go of its checkpoint, with a sentence for the log.
        public var waits: @Sendable (String) -> Void
        /// Called when a worker hangs at an item, which cannot be ended: whoever is called had better end the process. The
        /// checkpoint then says that the item is to be passed over.
        public var hang: @Sendable (Item) -> Void

        public init(
            accepts: @escaping @Sendable (Record) -> Bool = { _ in true },
            transform: @escaping @Sendable (inout Record) -> Void = { _ in },
            unreadable: @escaping @Sendable (SourceError) -> Void = { _ in },
            progress: @escaping @Sendable (Step) -> Void = { _ in },
            isStopped: @escaping @Sendable () -> Bool = { false },
            waits: @escaping @Sendable (String) -> Void = { _ in },
            hang: @escaping @Sendable (Item) -> Void = { _ in }
        ) {
            self.accepts = accepts
            self.transform = transform
            self.unreadable = unreadable
            self.progress = progress
            self.isStopped = isStopped
            self.waits = waits
            self.hang = hang
        }
    }

    /// What sort of run it is.
    public struct Mode: Sendable {
        /// Whether a checkpoint is disregarded.
        public var isFresh: Bool
        /// The part of the source's items that is read.
        public var shard: Shard?
        /// What else decides which records there are, by name, so that a checkpoint of other conditions is not gone on with.
        public var conditions: [String: String]
        /// What the file of dead letters says of the run, so that they can be sent again.
        public var origin: JSONValue
        /// What is dealt with instead of all that the source lists.
        var entries: (@Sendable () async throws -> ItemFeed.Entry?)?

        public init(
            isFresh: Bool = false, shard: Shard? = nil, conditions: [String: String] = [:],
            origin: JSONValue = .object([])
        ) {
            self.conditions = conditions
            self.isFresh = isFresh
            self.shard = shard
            self.origin = origin
        }
    }

    /// How far a run has come since it last told.
    public struct Step: Sendable {
        /// Items that are done.
        public let items: Int
        /// How many of them have a problem or could not be read.
        public let troubled: Int
    }
}

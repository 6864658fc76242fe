internal import TaglineSDK

/// Gives the items of a source with what the last run left of them, and tells of those that are gone.
actor IncrementalFeed {
    private let join: JournalJoin
    private let nextItem: @Sendable () async throws -> Item?
    private var pending: ItemFeed.Entry?
    private var isAtEnd = false

    init(_ join: JournalJoin, _ nextItem: @escaping @Sendable () async throws -> Item?) {
        self.join = join
        self.nextItem = nextItem
    }

    /// The next entry; `nil` at the end.
    ///
    /// - Throws: `SourceError`, also if the journal cannot be read on.
    func next() async throws -> ItemFeed.Entry? {
        if let pending {
            self.pending = nil
            return pending
        }
        guard !isAtEnd else { return nil }
        guard let item = try await nextItem() else {
            isAtEnd = true
            let gone = try await read { try await join.rest() }
            return gone > 0 ? .gone(count: gone) : nil
        }
        let (entry, gone) = try await read { try await join.entry(of: item) }
        guard gone > 0 else { return .known(item, entry) }
        pending = .known(item, entry)
        return .gone(count: gone)
    }

    private func read<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let error as StorageError {
            throw SourceError(
                "the journal of the last run", "unreadable", error.message,
                outage: error.kind == .transient ? .transient : .permanent)
        }
    }
}

internal import TaglineSDK

/// Goes through the journal of the last run side by side with the listing, since both are in source order. It holds one line.
///
/// It is asked by the feed only, one item after the other.
actor JournalJoin {
    private let lines: StorageLines?
    private var entry: JournalEntry?
    private var isBegun = false

    /// - Parameter identity: what the journal has to have been made with; any other is disregarded.
    /// - Throws: `StorageError` if it cannot be read.
    init(_ location: StorageLocation, identity: String, storages: StorageSet) async throws {
        let lines = try await StorageLines(location, storages: storages)
        let heading = try await lines.next().map { String(decoding: $0, as: UTF8.self) }
        self.lines = heading == Journal.heading(identity) ? lines : nil
    }

    /// Passes over what the run has come past that is gone on with.
    func skip(to place: ItemPlace) async throws {
        try await advance { $0 <= place }
    }

    /// What the last run left of an item.
    ///
    /// - Returns: its entry, and how many items before it the source does not list any more.
    func entry(of item: Item) async throws -> (entry: JournalEntry?, gone: Int) {
        let gone = try await advance { $0 < item.place }
        guard let lines, let match = entry, match.place == item.place else { return (nil, gone) }
        entry = try await next(lines)
        return (match, gone)
    }

    /// How many entries are left behind the last item.
    func rest() async throws -> Int {
        try await advance { _ in true }
    }

    @discardableResult
    private func advance(while isBefore: (ItemPlace) -> Bool) async throws -> Int {
        guard let lines else { return 0 }
        var count = 0
        if !isBegun {
            isBegun = true
            entry = try await next(lines)
        }
        while let entry, isBefore(entry.place) {
            count += 1
            self.entry = try await next(lines)
        }
        return count
    }

    private func next(_ lines: StorageLines) async throws -> JournalEntry? {
        while let line = try await lines.next() {
            if let entry = JournalEntry(line: line) { return entry }
        }
        return nil
    }
}

internal import TaglineSDK

/// The items of a chunk, some of which are begun before their turn, so that readers elsewhere have enough to do.
struct ItemsAhead {
    private let processor: ItemProcessor
    private let entries: [ItemFeed.Entry]
    private let quarantined: Set<ItemPlace>
    private var begun: [ItemProcessor.Begun] = []
    private static var nothing: ItemProcessor.Begun { .ended(.skipped(reason: "done")) }

    /// - Parameter quarantined: items that are not to be read.
    init(_ entries: [ItemFeed.Entry], _ processor: ItemProcessor, quarantined: Set<ItemPlace>) {
        self.entries = entries
        self.processor = processor
        self.quarantined = quarantined
    }

    /// How the item at an index ends. Indices come in order.
    ///
    /// - Parameter cost: what it took to read it is added to it.
    mutating func outcome(of index: Int, cost: inout ReadCost) async -> ItemProcessor.Outcome {
        while begun.count < min(entries.count, index + processor.itemsAtOnce) {
            switch entries[begun.count] {
            case .item(let item, _): begun.append(await begin(item))
            case .known(let item, let entry): begun.append(await begin(item, unlessAs: entry))
            case .failure, .encoded, .gone: begun.append(Self.nothing)
            }
        }
        let item = begun[index]
        begun[index] = Self.nothing
        let outcome = await processor.finish(item)
        if case .opened(let open) = item { cost.add(open.rounds.cost) }
        return outcome
    }

    private func begin(_ item: Item, unlessAs entry: JournalEntry?) async -> ItemProcessor.Begun {
        guard let entry, entry.fingerprint == processor.fingerprint,
            processor.source.version(of: item) == entry.version
        else { return await begin(item) }
        return .ended(.unchanged(entry))
    }

    private func begin(_ item: Item) async -> ItemProcessor.Begun {
        guard !quarantined.isEmpty, quarantined.contains(item.place) else { return await processor.begin(item) }
        return .ended(
            .unreadable(
                SourceError(
                    PercentEncoding.readable(item.path), "quarantined",
                    "it is not read, because runs crashed or hung while it was read")))
    }

    /// Lets go of the items that were begun and are not wanted any more.
    func abandon() {
        for case .opened(let item) in begun { item.reader.close() }
    }
}

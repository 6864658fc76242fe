internal import TaglineSDK

/// The items of a chunk, some of which are begun before their turn, so that readers elsewhere have enough to do.
struct ItemsAhead {
    private let processor: ItemProcessor
    private let items: [Result<Item, SourceError>]
    private var begun: [ItemProcessor.Begun] = []

    init(_ items: [Result<Item, SourceError>], _ processor: ItemProcessor) {
        self.items = items
        self.processor = processor
    }

    /// How the item at an index ends. Indices come in order.
    mutating func outcome(of index: Int) async -> ItemProcessor.Outcome {
        while begun.count < min(items.count, index + processor.itemsAtOnce) {
            switch items[begun.count] {
            case .success(let item): begun.append(await processor.begin(item))
            case .failure(let error): begun.append(.ended(.unreadable(error)))
            }
        }
        let item = begun[index]
        begun[index] = .ended(.skipped(reason: "done"))
        return await processor.finish(item)
    }

    /// Lets go of the items that were begun and are not wanted any more.
    func abandon() {
        for case .opened(let item) in begun { item.reader.close() }
    }
}

internal import TaglineSDK

/// Hands the items of a source to the workers in numbered chunks, a few of them listed in advance.
struct ItemFeed: Sendable {
    /// Something that a worker deals with.
    enum Entry: Sendable {
        /// An item to be read, for all sinks or for one.
        case item(Item, onlySink: Int? = nil)
        /// An item of an incremental run, with what the last run left of it.
        case known(Item, JournalEntry?)
        /// Items that the last run listed and that are not there any more.
        case gone(count: Int)
        /// A part of the source that could not be listed.
        case failure(SourceError)
        /// A record as a sink encoded it in an earlier run.
        case encoded([UInt8], Item, sink: Int)

        var item: Item? {
            switch self {
            case .item(let item, _), .known(let item, _), .encoded(_, let item, _): item
            case .failure, .gone: nil
            }
        }
    }

    /// Entries that follow each other in source order.
    struct Chunk: Sendable {
        /// The chunk's place in source order, from 0.
        let sequence: Int
        /// The place of its first entry in source order.
        let firstItem: Int
        let entries: [Entry]

        /// The place of the last item among the first so many entries.
        func lastPlace(of count: Int) -> ItemPlace? {
            entries.prefix(count).last { $0.item != nil }?.item?.place
        }
    }

    private let next: @Sendable () async throws -> Entry?
    private let firstItem: Int
    private let chunkSize: Int
    private let queue: BoundedQueue<Chunk>

    /// - Parameters:
    ///   - firstItem: the place of the first entry in source order.
    ///   - limit: how many chunks are listed in advance.
    ///   - next: gives the next entry; asked from one thread only.
    init(
        firstItem: Int = 0, chunkSize: Int, limit: Int, next: @escaping @Sendable () async throws -> Entry?
    ) {
        self.next = next
        self.firstItem = firstItem
        self.chunkSize = chunkSize
        queue = BoundedQueue(limit: limit)
    }

    /// Lists until the end, until it is stopped, or until the source is down. It runs on a thread of its own, because
    /// listing folders blocks.
    ///
    /// - Returns: why the source cannot be listed any further, if so.
    func run() async -> SourceError? {
        var sequence = 0
        var firstItem = firstItem
        while true {
            let (entries, end) = await list()
            if !entries.isEmpty {
                let chunk = Chunk(sequence: sequence, firstItem: firstItem, entries: entries)
                guard await queue.put(chunk) else { return nil }
                sequence += 1
                firstItem += entries.count
            }
            guard let end else { continue }
            queue.finish()
            return end.outage
        }
    }

    /// The next chunk, or `nil` at the end.
    func nextChunk() async -> Chunk? {
        await queue.take()
    }

    /// Hands out nothing any more.
    func stop() {
        queue.finish(discarding: true)
    }

    /// Why there is nothing more to list.
    private struct End {
        let outage: SourceError?
    }

    private func list() async -> (entries: [Entry], end: End?) {
        var entries: [Entry] = []
        entries.reserveCapacity(chunkSize)
        while entries.count < chunkSize {
            do {
                guard let entry = try await next() else { return (entries, End(outage: nil)) }
                entries.append(entry)
            } catch let error as SourceError {
                if error.outage != nil { return (entries, End(outage: error)) }
                entries.append(.failure(error))
            } catch {
                entries.append(.failure(SourceError("", "unreadable", "\(error)")))
            }
        }
        return (entries, nil)
    }
}

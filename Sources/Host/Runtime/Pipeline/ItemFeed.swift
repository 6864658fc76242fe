internal import TaglineSDK

/// Hands the items of a source to the workers in numbered chunks, a few of them listed in advance.
struct ItemFeed: Sendable {
    /// Items that follow each other in source order.
    struct Chunk: Sendable {
        /// The chunk's place in source order, from 0.
        let sequence: Int
        /// The place of its first item in source order, from 0.
        let firstItem: Int
        let items: [Result<Item, SourceError>]
    }

    private let listing: any ItemListing
    private let chunkSize: Int
    private let queue: BoundedQueue<Chunk>

    /// - Parameter limit: how many chunks are listed in advance.
    init(_ listing: any ItemListing, chunkSize: Int, limit: Int) {
        self.listing = listing
        self.chunkSize = chunkSize
        queue = BoundedQueue(limit: limit)
    }

    /// Lists until the end, until it is stopped, or until the source is down. It runs on a thread of its own, because
    /// listing folders blocks.
    ///
    /// - Returns: why the source cannot be listed any further, if so.
    func run() async -> SourceError? {
        var sequence = 0
        var itemCount = 0
        while true {
            let (items, end) = await list()
            if !items.isEmpty {
                let chunk = Chunk(sequence: sequence, firstItem: itemCount, items: items)
                guard await queue.put(chunk) else { return nil }
                sequence += 1
                itemCount += items.count
            }
            guard let end else { continue }
            queue.finish()
            return end.outage
        }
    }

    /// The next chunk, or `nil` at the end.
    func next() async -> Chunk? {
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

    private func list() async -> (items: [Result<Item, SourceError>], end: End?) {
        var items: [Result<Item, SourceError>] = []
        items.reserveCapacity(chunkSize)
        while items.count < chunkSize {
            do {
                guard let item = try await listing.next() else { return (items, End(outage: nil)) }
                items.append(.success(item))
            } catch let error as SourceError {
                if error.outage != nil { return (items, End(outage: error)) }
                items.append(.failure(error))
            } catch {
                items.append(.failure(SourceError("", "unreadable", "\(error)")))
            }
        }
        return (items, nil)
    }
}

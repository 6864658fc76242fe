internal import TaglineSDK

/// Hands the items of a source to the workers in numbered chunks.
///
/// It lives on a thread of its own, because listing folders blocks.
actor ItemFeed {
    /// Items that follow each other in source order.
    struct Chunk: Sendable {
        /// The chunk's place in source order, from 0.
        let sequence: Int
        /// The place of its first item in source order, from 0.
        let firstItem: Int
        let items: [Result<Item, SourceError>]
    }

    nonisolated let thread: DedicatedThread
    private let listing: any ItemListing
    private let chunkSize: Int
    private var sequence = 0
    private var itemCount = 0
    private var isAtEnd = false
    private var isListing = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe thread.asUnownedSerialExecutor() }

    init(_ listing: any ItemListing, chunkSize: Int) {
        self.listing = listing
        self.chunkSize = chunkSize
        thread = DedicatedThread(for: .actor)
    }

    /// The next chunk, or `nil` at the end.
    func next() async -> Chunk? {
        await takeTurn()
        defer { passTurn() }
        guard !isAtEnd else { return nil }
        var items: [Result<Item, SourceError>] = []
        items.reserveCapacity(chunkSize)
        while items.count < chunkSize {
            do {
                guard let item = try await listing.next() else {
                    isAtEnd = true
                    break
                }
                items.append(.success(item))
            } catch let error as SourceError {
                items.append(.failure(error))
            } catch {
                items.append(.failure(SourceError("", "unreadable", "\(error)")))
            }
        }
        guard !items.isEmpty else { return nil }
        defer {
            sequence += 1
            itemCount += items.count
        }
        return Chunk(sequence: sequence, firstItem: itemCount, items: items)
    }

    /// While the listing is awaited an actor lets other callers in, whose chunks would share the items of this one.
    private func takeTurn() async {
        guard isListing else {
            isListing = true
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    private func passTurn() {
        if waiting.isEmpty { isListing = false } else { waiting.removeFirst().resume() }
    }

    /// Hands out nothing any more.
    func stop() {
        isAtEnd = true
    }
}

/// One of so many parts of what a source lists, for one of so many processes.
public struct Shard: Sendable, Equatable {
    /// Which one, from 0.
    public let index: Int
    /// How many there are.
    public let count: Int

    /// - Returns: `nil` if there is no such part.
    public init?(_ index: Int, of count: Int) {
        guard count > 0, (0..<count).contains(index) else { return nil }
        self.index = index
        self.count = count
    }
}

/// Where a sink is in what it writes: what it needs to go on exactly there. It stands in checkpoints.
public struct SinkMark: Sendable, Equatable {
    /// Names that mean something to the sink alone, and their numbers.
    public let numbers: [String: Int]

    public init(_ numbers: [String: Int]) {
        self.numbers = numbers
    }

    /// The number of a name.
    public subscript(name: String) -> Int? { numbers[name] }
}

internal import Synchronization

/// The name of a fact, as a number that is quickly compared.
struct FactName: Hashable, Sendable, ExpressibleByStringLiteral {
    private let number: Int

    init(_ name: String) {
        number = Self.numbers.withLock { numbers in
            if let known = numbers[name] { return known }
            numbers[name] = numbers.count
            return numbers.count - 1
        }
    }

    init(stringLiteral name: String) { self.init(name) }

    static let make: FactName = "Make"
    static let model: FactName = "Model"
    static let software: FactName = "Software"
    static let fileType: FactName = "FileType"
    static let tiffType: FactName = "TIFFType"

    /// The names that tables and readers use, of which there are some hundreds.
    private static let numbers = Mutex<[String: Int]>([:])
}

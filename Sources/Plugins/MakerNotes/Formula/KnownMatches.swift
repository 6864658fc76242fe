internal import Synchronization
internal import TaglineSDK

/// Which patterns of the tables the name of a camera matches, as far as that was asked.
///
/// Conditions on the model stand in front of most entries of a note, and the pictures of a folder are from few cameras: what was
/// found once need not be looked for again.
final class KnownMatches: Sendable {
    /// Two bits a pattern: whether it was tried, and whether it matches.
    private let words = InlineArray<128, Atomic<UInt64>> { _ in Atomic(0) }
    private let text: Bytes
    private static let patternsPerWord = 32
    private static let numbers = Atomic(0)
    private static let texts = Memo<[UInt8], KnownMatches>()

    private init(_ text: [UInt8]) {
        self.text = Bytes(text)
    }

    /// What is known of a text.
    static func of(_ text: [UInt8]) -> KnownMatches { texts.value(of: text, KnownMatches.init) }

    /// A number for one more pattern.
    static func nextNumber() -> Int { numbers.wrappingAdd(1, ordering: .relaxed).oldValue }

    /// Whether the text matches.
    func matches(_ pattern: Pattern) -> Bool {
        // There is room for several times the patterns of all tables.
        guard let number = pattern.number, number / Self.patternsPerWord < words.count else {
            return pattern.matches(text)
        }
        let word = number / Self.patternsPerWord
        let shift = UInt64(number % Self.patternsPerWord * 2)
        let known = words[word].load(ordering: .relaxed) >> shift
        if known & 1 != 0 { return known & 2 != 0 }
        let isMatch = pattern.matches(text)
        words[word].bitwiseOr((isMatch ? 3 : 1) << shift, ordering: .relaxed)
        return isMatch
    }
}

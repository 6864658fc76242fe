internal import Synchronization
internal import TaglineSDK

/// Which patterns of the tables the name of a camera matches, as far as that was asked.
///
/// Conditions on the model stand in front of most entries of a note, and the pictures of a folder are from few cameras: what was
/// found once need not be looked for again.
@safe
final class KnownMatches: @unchecked Sendable {
    // SAFETY: the pointer is never changed, and what it points to are atomics.
    /// Two bits a pattern: whether it was tried, and whether it matches.
    private let words: UnsafeMutablePointer<Atomic<UInt64>>
    private let text: Bytes
    private static let patternsPerWord = 32
    private static let wordCount = 128
    private static let numbers = Atomic(0)
    private static let texts = Memo<[UInt8], KnownMatches>()

    private init(_ text: [UInt8]) {
        self.text = Bytes(text)
        unsafe words = .allocate(capacity: Self.wordCount)
        for index in 0..<Self.wordCount { unsafe (words + index).initialize(to: Atomic(0)) }
    }

    deinit {
        unsafe words.deinitialize(count: Self.wordCount)
        unsafe words.deallocate()
    }

    /// What is known of a text.
    static func of(_ text: [UInt8]) -> KnownMatches { texts.value(of: text, KnownMatches.init) }

    /// A number for one more pattern, or `nil` where there are enough of them.
    static func nextNumber() -> Int? {
        let number = numbers.wrappingAdd(1, ordering: .relaxed).oldValue
        return number < wordCount * patternsPerWord ? number : nil
    }

    /// Whether the text matches.
    func matches(_ pattern: Pattern) -> Bool {
        guard let number = pattern.number else { return pattern.matches(text) }
        let word = number / Self.patternsPerWord
        let shift = UInt64(number % Self.patternsPerWord * 2)
        let known = unsafe words[word].load(ordering: .relaxed) >> shift
        if known & 1 != 0 { return known & 2 != 0 }
        let isMatch = pattern.matches(text)
        unsafe words[word].bitwiseOr((isMatch ? 3 : 1) << shift, ordering: .relaxed)
        return isMatch
    }
}

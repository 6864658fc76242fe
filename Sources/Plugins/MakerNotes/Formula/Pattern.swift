internal import TaglineSDK

/// A regular expression over bytes: what the conditions on models and signatures need, and no more.
///
/// `^ $ \b . [a-z] \d \w \s \x00 (a|b) (?:a) (?!a) ? * + {2,3}`, and the options `i` and `s`.
/// A lookup takes a bounded number of steps, so that no input can make it slow.
final class Pattern: Sendable {
    let root: Node
    private let program: PatternProgram
    private let ignoresCase: Bool
    /// Whether it matches at the start alone.
    private let isAnchored: Bool
    /// The bytes that a match can begin with, or `nil` for any or none.
    private let firstBytes: ByteSet?
    /// The number under which it is remembered what matches; a pattern that tables use has one.
    let number: Int?

    indirect enum Node: Sendable {
        case empty
        case set(ByteSet)
        case literal([UInt8])
        case sequence([Node])
        case choice([Node])
        case group(Node, number: Int)
        case repeated(Node, least: Int, most: Int, isLazy: Bool)
        case start, end, wordBoundary, notWordBoundary
        case lookahead(Node, isNegative: Bool)
    }

    /// - Returns: `nil` if the source is no expression of this kind.
    convenience init?(_ source: String, options: String, number: Int? = nil) {
        var parser = PatternParser(Array(source.utf8), dotMatchesNewline: options.contains("s"))
        guard let root = parser.parse() else { return nil }
        self.init(root, ignoresCase: options.contains("i"), number: number)
    }

    private init(_ root: Node, ignoresCase: Bool = false, number: Int? = nil) {
        self.root = root
        program = PatternProgram(root)
        self.ignoresCase = ignoresCase
        isAnchored = root.isAnchored
        firstBytes = ignoresCase ? root.firstBytes?.withBothCases : root.firstBytes
        self.number = number
    }

    /// A pattern that matches nothing.
    static let nothing = Pattern(.set(ByteSet()))

    /// The pattern of a source that stands in the code.
    // Not inlined, so that the code of its making is not repeated for each of them.
    @inline(never)
    static func known(_ source: String, options: String = "") -> Pattern {
        Pattern(source, options: options) ?? nothing
    }

    func matches(_ text: Bytes) -> Bool { firstMatch(in: text, from: 0, capturing: false) != nil }

    func matches(_ text: [UInt8]) -> Bool { matches(Bytes(text)) }

    /// What a group matched, 0 being the whole.
    func capture(_ group: Int, in text: [UInt8]) -> [UInt8]? {
        firstMatch(in: Bytes(text), from: 0)?.groups[group].map { Array(text[$0]) }
    }

    /// What the groups of the first match matched, by number, 0 being the whole; `nil` if there is no match.
    func captures(in text: [UInt8]) -> [Int: [UInt8]]? {
        firstMatch(in: Bytes(text), from: 0)?.groups.mapValues { Array(text[$0]) }
    }

    /// The text with the first match, or all of them, replaced; `$1` stands for a group.
    func replacing(_ text: [UInt8], with template: [UInt8], all: Bool) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        while let match = firstMatch(in: Bytes(text), from: position) {
            result += text[position..<match.range.lowerBound]
            result += Self.expand(template, match.groups, text)
            position = match.range.upperBound
            if match.range.isEmpty {
                guard position < text.count else { break }
                result.append(text[position])
                position += 1
            }
            if !all { break }
        }
        return position < text.count ? result + text[position...] : result
    }

    private static func expand(_ template: [UInt8], _ groups: [Int: Range<Int>], _ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < template.count {
            if template[index] == UInt8(ascii: "$"), index + 1 < template.count, template[index + 1] &- 0x30 < 10 {
                if let range = groups[Int(template[index + 1] - 0x30)] { result += text[range] }
                index += 2
            } else {
                result.append(template[index])
                index += 1
            }
        }
        return result
    }

    private func firstMatch(
        in text: Bytes, from start: Int, capturing: Bool = true
    ) -> (range: Range<Int>, groups: [Int: Range<Int>])? {
        let last = isAnchored ? 0 : text.count
        // The first byte tells most texts apart: no matcher is made for those.
        guard var position = candidate(in: text, from: start, through: last) else { return nil }
        var matcher = PatternMatcher(program, text, ignoresCase: ignoresCase, capturing: capturing)
        while true {
            if let end = matcher.match(at: position) {
                guard capturing else { return (position..<end, [:]) }
                var groups = matcher.groups
                groups[0] = position..<end
                return (position..<end, groups)
            }
            guard !matcher.isExhausted, let next = candidate(in: text, from: position + 1, through: last) else {
                return nil
            }
            position = next
        }
    }

    /// The next place at which a match can begin.
    private func candidate(in text: Bytes, from start: Int, through last: Int) -> Int? {
        guard let firstBytes else { return start <= last ? start : nil }
        var position = start
        while position <= last, let byte = text.byte(at: position) {
            if firstBytes.contains(byte) { return position }
            position += 1
        }
        return nil
    }
}

extension Pattern.Node {
    /// Whether a match can only be at the start of the text.
    fileprivate var isAnchored: Bool {
        switch self {
        case .start: true
        case .sequence(let nodes): nodes.first?.isAnchored ?? false
        case .choice(let nodes): !nodes.isEmpty && nodes.allSatisfy(\.isAnchored)
        case .group(let node, _): node.isAnchored
        default: false
        }
    }

    /// The bytes that a match can begin with; `nil` if that cannot be told, or if it can be empty.
    fileprivate var firstBytes: ByteSet? {
        switch self {
        case .set(let set): return set
        case .literal(let bytes): return bytes.first.map { ByteSet($0...$0) }
        case .sequence(let nodes): return nodes.first { !$0.isPlace }?.firstBytes
        case .choice(let nodes):
            var all = ByteSet()
            for node in nodes {
                guard let bytes = node.firstBytes else { return nil }
                all.formUnion(bytes)
            }
            return all
        case .group(let node, _): return node.firstBytes
        case .repeated(let node, let least, _, _): return least > 0 ? node.firstBytes : nil
        default: return nil
        }
    }

    /// Whether it is about the place alone, so that what follows it begins there.
    private var isPlace: Bool {
        switch self {
        case .start, .wordBoundary, .notWordBoundary: true
        default: false
        }
    }
}

/// A set of bytes.
struct ByteSet: Sendable {
    private var words: InlineArray<4, UInt64> = .init(repeating: 0)

    init(_ ranges: ClosedRange<UInt8>...) {
        for range in ranges { insert(range) }
    }

    mutating func insert(_ range: ClosedRange<UInt8>) {
        for byte in range { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
    }

    mutating func formUnion(_ other: ByteSet) {
        for index in words.indices { words[index] |= other.words[index] }
    }

    /// The set with the other case of each of its letters.
    var withBothCases: ByteSet {
        var set = self
        for byte: UInt8 in 0x41...0x5A where contains(byte) || contains(byte | 0x20) {
            set.insert(byte...byte)
            set.insert((byte | 0x20)...(byte | 0x20))
        }
        return set
    }

    /// The byte, if it is a set of one.
    var onlyByte: UInt8? {
        var found: UInt8?
        for index in words.indices where words[index] != 0 {
            guard found == nil, words[index].nonzeroBitCount == 1 else { return nil }
            found = UInt8(index * 64 + words[index].trailingZeroBitCount)
        }
        return found
    }

    var inverted: ByteSet {
        var set = self
        for index in words.indices { set.words[index] = ~words[index] }
        return set
    }

    func contains(_ byte: UInt8?) -> Bool { byte.map { contains($0) } ?? false }

    func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] & 1 << UInt64(byte & 63) != 0 }

    static let digit = ByteSet(0x30...0x39)
    static let word = ByteSet(0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A)
    static let space = ByteSet(0x09...0x0D, 0x20...0x20)
}

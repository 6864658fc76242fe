/// A pattern in which `*` stands for any characters and `?` for one; ASCII letters match in either case.
struct Glob: Sendable, Equatable {
    private let pattern: [UInt8]
    /// Whether it has a `*` or a `?` at all.
    let isWildcard: Bool

    init(_ pattern: some StringProtocol) {
        self.pattern = pattern.utf8.map(\.lowercased)
        isWildcard = pattern.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
    }

    /// Whether the whole of a text matches.
    func matches(_ text: String) -> Bool {
        if !isWildcard, text.utf8.count != pattern.count { return false }
        return matches(text.utf8)
    }

    private func matches(_ text: String.UTF8View) -> Bool {
        var position = text.startIndex
        var index = 0
        // Where to take up again when what follows the last star does not match: one character further on.
        var star: (index: Int, position: String.Index)?
        while position < text.endIndex {
            if index < pattern.count, pattern[index] == UInt8(ascii: "*") {
                star = (index, position)
                index += 1
            } else if index < pattern.count, pattern[index] == UInt8(ascii: "?") {
                index += 1
                position = Self.endOfCharacter(at: position, in: text)
            } else if index < pattern.count, pattern[index] == text[position].lowercased {
                index += 1
                text.formIndex(after: &position)
            } else if let last = star {
                let next = text.index(after: last.position)
                star = (last.index, next)
                (index, position) = (last.index + 1, next)
            } else {
                return false
            }
        }
        return pattern[index...].allSatisfy { $0 == UInt8(ascii: "*") }
    }

    private static func endOfCharacter(at start: String.Index, in text: String.UTF8View) -> String.Index {
        var end = text.index(after: start)
        while end < text.endIndex, text[end] & 0xC0 == 0x80 { text.formIndex(after: &end) }
        return end
    }
}

extension UInt8 {
    /// An ASCII capital as a small letter, anything else as it is.
    var lowercased: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
    }
}

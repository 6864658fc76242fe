/// A pattern of paths: `*` and `?` within a name, `**` across folders, `[a-z]`, case not regarded.
///
/// A pattern without a slash is one of names: `*.jpg` matches in every folder. What a folder matches, all that lies in it
/// does: `private` is every file and folder of that name, `private/` the folders alone.
package struct PathGlob: Sendable {
    private let pattern: [UInt8]
    private let isOfFolders: Bool

    package init(_ pattern: String) {
        var text = pattern.utf8[...]
        while text.last == UInt8(ascii: "/") { text.removeLast() }
        isOfFolders = text.endIndex < pattern.utf8.endIndex
        let isAnchored = text.contains(UInt8(ascii: "/"))
        if text.starts(with: "./".utf8) { text.removeFirst() }
        if text.first == UInt8(ascii: "/") { text.removeFirst() }
        self.pattern = (isAnchored ? [] : Array("**/".utf8)) + text.map(Self.folded)
    }

    /// Whether a path matches, or a folder that it lies in. That of a folder ends in a slash.
    package func matches(_ path: [UInt8]) -> Bool {
        let path = path.map(Self.folded)
        if !isOfFolders, Self.matches(pattern[...], path[...]) { return true }
        return path.indices.contains { path[$0] == UInt8(ascii: "/") && Self.matches(pattern[...], path[..<$0]) }
    }

    private static func folded(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    /// Matches with one place to come back to for `*` and one for `**`, so that time stays proportional to the product
    /// of the lengths whatever the pattern.
    private static func matches(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
        var (p, s) = (pattern.startIndex, path.startIndex)
        var star: (p: Int, s: Int)?
        var globstar: (p: Int, s: Int)?
        while s < path.endIndex || p < pattern.endIndex {
            if pattern[p...].starts(with: Array("**/".utf8)) {
                globstar = (p + 3, s)
                star = nil
                p += 3
                continue
            }
            if pattern[p...].elementsEqual(Array("**".utf8)) { return true }
            if p < pattern.endIndex, pattern[p] == UInt8(ascii: "*") {
                star = (p + 1, s)
                p += 1
                continue
            }
            if s < path.endIndex, p < pattern.endIndex, let next = step(pattern, p, path[s]) {
                p = next
                s += 1
            } else if let (at, from) = star, from < path.endIndex, path[from] != UInt8(ascii: "/") {
                star = (at, from + 1)
                (p, s) = (at, from + 1)
            } else if let (at, from) = globstar, let slash = path[from...].firstIndex(of: UInt8(ascii: "/")) {
                globstar = (at, slash + 1)
                star = nil
                (p, s) = (at, slash + 1)
            } else {
                return false
            }
        }
        return true
    }

    /// The place in the pattern behind what one byte matches, or `nil` if it does not.
    private static func step(_ pattern: ArraySlice<UInt8>, _ p: Int, _ byte: UInt8) -> Int? {
        switch pattern[p] {
        case UInt8(ascii: "?"):
            return byte == UInt8(ascii: "/") ? nil : p + 1
        case UInt8(ascii: "["):
            guard let end = pattern[(p + 1)...].firstIndex(of: UInt8(ascii: "]")), end > p + 1 else { fallthrough }
            return setMatches(pattern[(p + 1)..<end], byte) ? end + 1 : nil
        default:
            return pattern[p] == byte ? p + 1 : nil
        }
    }

    private static func setMatches(_ set: ArraySlice<UInt8>, _ byte: UInt8) -> Bool {
        let isInverted = set.first == UInt8(ascii: "!") || set.first == UInt8(ascii: "^")
        var rest = isInverted ? set.dropFirst() : set
        var isMember = false
        while let low = rest.first {
            rest = rest.dropFirst()
            if rest.count >= 2, rest.first == UInt8(ascii: "-"), let high = rest.dropFirst().first {
                isMember = isMember || (low <= high && (low...high).contains(byte))
                rest = rest.dropFirst(2)
            } else {
                isMember = isMember || low == byte
            }
        }
        return isMember != isInverted
    }
}

internal import TaglineSDK

/// Texts of Nikon's bodies, which are mostly in upper case, as ExifTool shows them.
enum NikonText {
    /// The text without blanks at its end and with words in lower case but for their first letter. What has no vowel is
    /// no word, and what is longer than 60 bytes is cut.
    static func withWordsInLowerCase(_ text: [UInt8]) -> [UInt8] {
        guard text.count <= 60 else { return Array(text.prefix(55)) + Array("[...]".utf8) }
        var text = text[..<(text.lastIndex { !space.contains($0) }.map { $0 + 1 } ?? 0)].map { $0 }
        guard text.contains(where: isVowel) else { return text }
        if lower(&text, where: { isVowel($0.first ?? 0) && $0.count > 1 }) {
            text = capitals.replacing(text, with: Array("AF".utf8), all: false)
            // Some bodies write a letter behind the end of the text.
            text = garbage.replacing(text, with: [], all: false)
        }
        if lower(&text, where: { $0.dropFirst().contains(where: isVowel) }) {
            text = raw.replacing(text, with: Array("RAW".utf8), all: false)
        }
        return text
    }

    private static let space: [UInt8] = [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D]
    private static let capitals = Pattern.known("\\bAf\\b")
    private static let raw = Pattern.known("\\bRaw\\b")
    private static let garbage = Pattern.known("  +.$", options: "s")

    private static func isVowel(_ byte: UInt8) -> Bool { "AEIOUY".utf8.contains(byte) }

    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

    /// Writes the capitals at the beginnings of words in lower case but for the first of each, where a run of them fits.
    ///
    /// - Returns: whether there was one.
    private static func lower(_ text: inout [UInt8], where fits: (ArraySlice<UInt8>) -> Bool) -> Bool {
        var hasChanged = false
        var index = 0
        while index < text.count {
            let isBoundary = index == 0 || !ByteSet.word.contains(text[index - 1])
            guard isBoundary, isCapital(text[index]) else {
                index += 1
                continue
            }
            let end = text[index...].firstIndex { !isCapital($0) } ?? text.count
            if fits(text[index..<end]) {
                for place in (index + 1)..<end { text[place] |= 0x20 }
                hasChanged = true
            }
            index = end
        }
        return hasChanged
    }
}

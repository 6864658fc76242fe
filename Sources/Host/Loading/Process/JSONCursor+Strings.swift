extension JSONCursor {
    /// Takes a string.
    mutating func string() throws(Failure) -> String {
        guard peek() == UInt8(ascii: "\"") else { throw .unexpected("a string") }
        index += 1
        let start = index
        while index < text.endIndex {
            switch text[index] {
            case UInt8(ascii: "\""):
                index += 1
                return try decoded(text[start..<index - 1])
            case UInt8(ascii: "\\"): return try escapedString(from: start)
            case 0..<0x20: throw isSyntaxError
            default: index += 1
            }
        }
        throw isSyntaxError
    }

    private func decoded(_ bytes: ArraySlice<UInt8>) throws(Failure) -> String {
        // `String(validating:)` of a slice takes ten times as long (`make bench`).
        guard let utf8 = try? UTF8Span(validating: bytes.span) else { throw isSyntaxError }
        return String(copying: utf8)
    }

    private mutating func escapedString(from start: Int) throws(Failure) -> String {
        var bytes = Array(text[start..<index])
        while index < text.endIndex {
            let byte = text[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return try decoded(bytes[...])
            case UInt8(ascii: "\\"): try bytes.append(contentsOf: escape().utf8)
            case 0..<0x20: throw isSyntaxError
            default: bytes.append(byte)
            }
        }
        throw isSyntaxError
    }

    private mutating func escape() throws(Failure) -> String {
        guard index < text.endIndex else { throw isSyntaxError }
        index += 1
        switch text[index - 1] {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "u"): return String(try escapedCharacter())
        default: throw isSyntaxError
        }
    }

    private mutating func escapedCharacter() throws(Failure) -> Unicode.Scalar {
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        // Half of a surrogate pair: the other half has to follow.
        guard first < 0xDC00, index + 1 < text.endIndex, text[index] == UInt8(ascii: "\\"),
            text[index + 1] == UInt8(ascii: "u")
        else { return "\u{FFFD}" }
        index += 2
        let second = try hexadecimal()
        guard (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws(Failure) -> UInt32 {
        guard index + 4 <= text.endIndex,
            let number = UInt32(String(decoding: text[index..<index + 4], as: UTF8.self), radix: 16)
        else { throw isSyntaxError }
        index += 4
        return number
    }
}

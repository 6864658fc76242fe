/// Strings of JSON (RFC 8259, section 7), eight bytes at a time.
extension JSONBuffer {
    /// Appends a string with its quotes.
    package mutating func appendString(_ text: String) {
        let utf8 = text.utf8.span
        unsafe utf8.withUnsafeBytes { unsafe appendString($0, isUTF8: true) }
    }

    /// Appends bytes as a string with its quotes. What is not UTF-8 becomes U+FFFD.
    mutating func appendString(_ bytes: Bytes) {
        unsafe bytes.withUnsafeBytes { unsafe appendString($0, isUTF8: false) }
    }

    /// Appends the name of a member, with the comma before it if it is not the first, and the colon behind it.
    mutating func appendName(_ name: String, isFirst: Bool) {
        if !isFirst { append(UInt8(ascii: ",")) }
        appendString(name)
        append(UInt8(ascii: ":"))
    }

    /// Appends the name of a member, which needs no escaping and is not the first, with comma and colon.
    @inline(__always)
    mutating func appendName(_ name: StaticString) {
        append(",\"")
        append(name)
        append("\":")
    }

    /// Appends a string with its quotes.
    ///
    /// - Parameter isUTF8: whether the text is known to be UTF-8; if not, what is none becomes U+FFFD.
    mutating func appendString(_ text: UnsafeRawBufferPointer, isUTF8: Bool) {
        let special = PlainText(isUTF8: isUTF8)
        var isPlain = false
        unsafe append(atMost: text.count + 10) { target in
            unsafe target.storeBytes(of: UInt8(ascii: "\""), as: UInt8.self)
            isPlain = unsafe special.copy(text, to: target + 1)
            unsafe target.storeBytes(of: UInt8(ascii: "\""), toByteOffset: text.count + 1, as: UInt8.self)
            return isPlain ? text.count + 2 : 1
        }
        if isPlain { return }
        unsafe appendEscaped(text, special)
        append(UInt8(ascii: "\""))
    }

    @inline(never)
    private mutating func appendEscaped(_ text: UnsafeRawBufferPointer, _ plain: PlainText) {
        var index = 0
        while index < text.count {
            let byte = unsafe text[index]
            if plain.contains(byte) {
                let count = unsafe plain.length(in: text, from: index)
                unsafe append(UnsafeRawBufferPointer(rebasing: text[index..<index + count]))
                index += count
            } else if byte < 0x80 {
                appendEscape(byte)
                index += 1
            } else {
                index += unsafe appendCharacter(UnsafeRawBufferPointer(rebasing: text[index...]))
            }
        }
    }

    /// Appends a character beyond ASCII or, where there is none, U+FFFD for one byte.
    ///
    /// - Returns: how many bytes the character takes.
    private mutating func appendCharacter(_ text: UnsafeRawBufferPointer) -> Int {
        let length = unsafe UTF8Repair.sequenceLength(text)
        if length == 0 {
            append("\u{FFFD}")
            return 1
        }
        unsafe append(UnsafeRawBufferPointer(rebasing: text[..<length]))
        return length
    }

    private mutating func appendEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case 0x08: append("\\b")
        case 0x09: append("\\t")
        case 0x0A: append("\\n")
        case 0x0C: append("\\f")
        case 0x0D: append("\\r")
        default:
            unsafe append(atMost: 6) { target in
                let prefix: UInt32 = 0x3030_755C  // \u00
                unsafe target.storeBytes(of: prefix.littleEndian, as: UInt32.self)
                unsafe target.storeBytes(of: 0x30 + byte >> 4, toByteOffset: 4, as: UInt8.self)
                let last = byte & 15 < 10 ? 0x30 + byte & 15 : 0x37 + byte & 15
                unsafe target.storeBytes(of: last, toByteOffset: 5, as: UInt8.self)
                return 6
            }
        }
    }
}

/// Text that JSON has as it is: no control character, no quotation mark, no backslash; and where the text is not known
/// to be UTF-8, nothing beyond ASCII.
private struct PlainText {
    /// The bits of eight bytes that must not be set.
    private let forbidden: UInt64

    init(isUTF8: Bool) {
        forbidden = isUTF8 ? 0 : Self.tops
    }

    private static var ones: UInt64 { 0x0101_0101_0101_0101 }
    private static var tops: UInt64 { 0x8080_8080_8080_8080 }

    /// The top bit of every byte that is not plain, and maybe of bytes above the lowest one of them.
    ///
    /// Source: A. Mycroft's test for a zero byte, by way of S. E. Anderson, "Bit Twiddling Hacks".
    @inline(__always)
    private func marks(_ word: UInt64) -> UInt64 {
        let control = word &- 0x20 &* Self.ones
        let quote = (word ^ 0x22 &* Self.ones) &- Self.ones
        let backslash = (word ^ 0x5C &* Self.ones) &- Self.ones
        return (control | quote | backslash) & ~word & Self.tops | word & forbidden
    }

    /// Whether a byte is plain.
    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x22 && byte != 0x5C && (byte < 0x80 || forbidden == 0)
    }

    /// Copies text, writing up to eight bytes behind its end.
    ///
    /// - Returns: whether all of it is plain.
    @inline(__always)
    func copy(_ text: UnsafeRawBufferPointer, to target: UnsafeMutableRawPointer) -> Bool {
        let count = text.count
        guard count >= 8 else {
            let word = unsafe Self.shortWord(text)
            unsafe target.storeBytes(of: word.littleEndian, as: UInt64.self)
            return marks(word) == 0
        }
        var found: UInt64 = 0
        var index = 0
        while index < count - 8 {
            found |= unsafe copyWord(text, to: target, at: index)
            index += 8
        }
        return unsafe found | copyWord(text, to: target, at: count - 8) == 0
    }

    @inline(__always)
    private func copyWord(_ text: UnsafeRawBufferPointer, to target: UnsafeMutableRawPointer, at index: Int) -> UInt64 {
        let word = unsafe text.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        unsafe target.storeBytes(of: word, toByteOffset: index, as: UInt64.self)
        return marks(word)
    }

    /// Fewer than eight bytes, the first one lowest, with blanks behind them.
    @inline(__always)
    private static func shortWord(_ text: UnsafeRawBufferPointer) -> UInt64 {
        let count = text.count
        var word: UInt64 = 0
        if count >= 4 {
            let low = unsafe UInt32(littleEndian: text.loadUnaligned(as: UInt32.self))
            let high = unsafe UInt32(littleEndian: text.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
            word = UInt64(low) | UInt64(high) << UInt64(8 * (count - 4))
        } else if count > 0 {
            word = unsafe UInt64(text[0]) | UInt64(text[count / 2]) << UInt64(8 * (count / 2))
            word |= unsafe UInt64(text[count - 1]) << UInt64(8 * (count - 1))
        }
        return word | (0x20 &* ones) << UInt64(8 * count)
    }

    /// How many bytes from an index on are plain.
    func length(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start
        while index + 8 <= text.count {
            let word = unsafe UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let found = marks(word)
            if found != 0 { return index - start + found.trailingZeroBitCount / 8 }
            index += 8
        }
        let word = unsafe Self.shortWord(UnsafeRawBufferPointer(rebasing: text[index...]))
        return Swift.min(text.count, index + marks(word).trailingZeroBitCount / 8) - start
    }
}

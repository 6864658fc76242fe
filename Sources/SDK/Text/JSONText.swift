/// Writing JSON (RFC 8259) into a buffer, without a tree in between.
extension [UInt8] {
    /// Appends characters that need no escaping.
    @inlinable
    public mutating func append(_ text: StaticString) {
        unsafe append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends a string with its quotes.
    public mutating func appendJSON(_ text: String) {
        append(UInt8(ascii: "\""))
        appendEscaped(text)
        append(UInt8(ascii: "\""))
    }

    /// Appends bytes as a string with its quotes. What is not UTF-8 becomes U+FFFD.
    public mutating func appendJSON(_ bytes: Bytes) {
        append(UInt8(ascii: "\""))
        let isASCII = unsafe bytes.withUnsafeBytes { buffer in
            guard unsafe buffer.allSatisfy({ $0 < 0x80 }) else { return false }
            unsafe appendEscaped(buffer)
            return true
        }
        if !isASCII {
            var valid: [UInt8] = []
            UTF8Repair.append(bytes, to: &valid, replacement: [0xEF, 0xBF, 0xBD])
            unsafe valid.withUnsafeBytes { unsafe appendEscaped($0) }
        }
        append(UInt8(ascii: "\""))
    }

    /// Appends a number; one that JSON has no form for becomes `null`.
    public mutating func appendJSON(_ number: Double, significantDigits: Int) {
        if number.isFinite { appendShortest(number, significantDigits: significantDigits) } else { append("null") }
    }

    /// Appends text with what JSON must not contain escaped.
    mutating func appendEscaped(_ text: String) {
        // A string made by Swift always lends its bytes; one that is bridged is copied first.
        let isDone: Void? = unsafe text.utf8.withContiguousStorageIfAvailable {
            unsafe appendEscaped(UnsafeRawBufferPointer($0))
        }
        if isDone == nil { unsafe Array(text.utf8).withUnsafeBytes { unsafe appendEscaped($0) } }
    }

    /// Appends UTF-8 with what JSON must not contain escaped: whatever stands between two escapes at once.
    private mutating func appendEscaped(_ utf8: UnsafeRawBufferPointer) {
        var start = 0
        for index in utf8.indices {
            let byte = unsafe utf8[index]
            if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { continue }
            unsafe append(contentsOf: UnsafeRawBufferPointer(rebasing: utf8[start..<index]))
            appendEscape(byte)
            start = index + 1
        }
        unsafe append(contentsOf: UnsafeRawBufferPointer(rebasing: utf8[start...]))
    }

    private mutating func appendEscape(_ byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
        case 0x08: append(UInt8(ascii: "b"))
        case 0x09: append(UInt8(ascii: "t"))
        case 0x0A: append(UInt8(ascii: "n"))
        case 0x0C: append(UInt8(ascii: "f"))
        case 0x0D: append(UInt8(ascii: "r"))
        default:
            append("u00")
            append(contentsOf: [byte >> 4, byte & 15].map { $0 < 10 ? 0x30 + $0 : 0x37 + $0 })
        }
    }
}

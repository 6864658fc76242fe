/// Writing JSON (RFC 8259) into a buffer, without a tree in between.
extension [UInt8] {
    /// Appends characters that need no escaping.
    public mutating func append(_ text: StaticString) {
        let bytes = unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        append(addingCapacity: bytes.count) { unsafe $0.append(bytes.span) }
    }

    /// Appends a string with its quotes.
    public mutating func appendJSON(_ text: String) {
        appendJSON(text.utf8.span)
    }

    /// Appends UTF-8 as a string with its quotes.
    mutating func appendJSON(_ utf8: Span<UInt8>) {
        appendString(utf8, StringFrame())
    }

    /// Appends bytes as a string with its quotes. What is not UTF-8 becomes U+FFFD.
    public mutating func appendJSON(_ bytes: Bytes) {
        guard bytes.array.contains(where: { $0 >= 0x80 }) else { return appendJSON(bytes.array.span) }
        var valid: [UInt8] = []
        UTF8Repair.append(bytes, to: &valid, replacement: [0xEF, 0xBF, 0xBD])
        appendJSON(valid.span)
    }

    /// Appends the name of a member, with the comma before it if it is not the first, and the colon behind it.
    mutating func appendName(_ name: String, isFirst: Bool) {
        appendString(name.utf8.span, StringFrame(comma: !isFirst, colon: true))
    }

    /// Appends a number; one that JSON has no form for becomes `null`.
    public mutating func appendJSON(_ number: Double, significantDigits: Int) {
        if number.isFinite { appendShortest(number, significantDigits: significantDigits) } else { append("null") }
    }

    /// What stands around a string.
    private struct StringFrame {
        var comma = false
        var colon = false
    }

    private mutating func appendString(_ utf8: Span<UInt8>, _ frame: StringFrame) {
        guard Self.needsEscaping(utf8) else {
            // One check of the capacity for all parts: see "JSON out" in the benchmarks.
            return append(addingCapacity: utf8.count + 4) { output in
                if frame.comma { output.append(UInt8(ascii: ",")) }
                output.append(UInt8(ascii: "\""))
                output.append(utf8)
                output.append(UInt8(ascii: "\""))
                if frame.colon { output.append(UInt8(ascii: ":")) }
            }
        }
        append(frame.comma ? ",\"" : "\"")
        appendEscaped(utf8)
        append(frame.colon ? "\":" : "\"")
    }

    /// Without a way out of the loop, so that it runs over many bytes at a time.
    private static func needsEscaping(_ utf8: Span<UInt8>) -> Bool {
        var isFound = false
        for index in utf8.indices {
            let byte = utf8[index]
            isFound = isFound || byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
        }
        return isFound
    }

    /// Appends UTF-8 with what JSON must not contain escaped.
    private mutating func appendEscaped(_ utf8: Span<UInt8>) {
        for index in utf8.indices {
            let byte = utf8[index]
            if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
                append(byte)
            } else {
                appendEscape(byte)
            }
        }
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

extension OutputSpan<UInt8> {
    /// Appends bytes, for which there has to be room.
    mutating func append(_ bytes: Span<UInt8>) {
        precondition(bytes.count <= freeCapacity)
        unsafe bytes.withUnsafeBytes { source in
            unsafe withUnsafeMutableBufferPointer { target, count in
                unsafe UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(target)[count...])
                    .copyMemory(from: source)
                count += source.count
            }
        }
    }
}

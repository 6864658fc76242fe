/// Writing JSON (RFC 8259) into an array, without a tree in between.
extension [UInt8] {
    /// Appends characters that need no escaping.
    public mutating func append(_ text: StaticString) {
        let bytes = unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        append(addingCapacity: bytes.count) { unsafe $0.append(bytes.span) }
    }

    /// Appends a string with its quotes.
    public mutating func appendJSON(_ text: String) {
        appendJSON(expecting: text.utf8.count + 10) { $0.appendString(text) }
    }

    /// Appends UTF-8 as a string with its quotes.
    mutating func appendJSON(_ utf8: Span<UInt8>) {
        unsafe utf8.withUnsafeBytes { bytes in
            appendJSON(expecting: bytes.count + 10) { unsafe $0.appendString(bytes, isUTF8: true) }
        }
    }

    /// Appends bytes as a string with its quotes. What is not UTF-8 becomes U+FFFD.
    public mutating func appendJSON(_ bytes: Bytes) {
        appendJSON(expecting: bytes.count + 10) { $0.appendString(bytes) }
    }

    /// Appends the name of a member, with the comma before it if it is not the first, and the colon behind it.
    mutating func appendName(_ name: String, isFirst: Bool) {
        appendJSON(expecting: name.utf8.count + 12) { $0.appendName(name, isFirst: isFirst) }
    }

    /// Appends a number; one that JSON has no form for becomes `null`.
    public mutating func appendJSON(_ number: Double, significantDigits: Int) {
        appendJSON(expecting: 48) { $0.append(number, significantDigits: significantDigits) }
    }

    /// Appends a tag value: numbers as numbers, text as strings, several as an array.
    public mutating func appendJSON(_ value: TagValue) {
        appendJSON(expecting: 64) { $0.append(value) }
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

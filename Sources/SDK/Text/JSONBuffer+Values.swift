/// What the file holds and what was made of it.
extension JSONBuffer {
    /// Appends a tag value: numbers as numbers, text as strings, several as an array.
    mutating func append(_ value: TagValue) {
        switch value {
        case .integer(let number): append(number)
        case .real(let number, let digits): append(number, significantDigits: Int(digits))
        case .text(let text): appendString(text)
        case .bytes(let bytes): appendString(bytes)
        case .vector(let elements), .list(let elements):
            append("[")
            for index in elements.indices {
                if index > 0 { append(",") }
                append(elements[index])
            }
            append("]")
        case .binary(let count, let offset): appendBinary(count: count, offset: offset)
        }
    }

    /// Appends the size and the place of data that is not for reading.
    mutating func appendBinary(count: Int, offset: Int) {
        append("{\"binary\":")
        append(Int64(count))
        if offset >= 0 {
            append(",\"offset\":")
            append(Int64(offset))
        }
        append("}")
    }

    /// Appends the elements of a value without making anything of them first.
    mutating func appendElements(of raw: borrowing RawValue) {
        if raw.type.isBytes { return unsafe raw.withUnsafeText { unsafe appendString($0, isUTF8: false) } }
        let count = raw.count
        if count == 1 { return appendElement(of: raw, at: 0) }
        if count == 0 { return append("\"\"") }
        append("[")
        if raw.type.isInteger {
            appendIntegers(of: raw)
        } else {
            for index in 0..<count {
                if index > 0 { append(",") }
                appendElement(of: raw, at: index)
            }
        }
        append("]")
    }

    /// Appends several whole numbers with commas between them, whose type is looked at once and not for each.
    private mutating func appendIntegers(of raw: borrowing RawValue) {
        unsafe raw.bytes.withUnsafeBytes { bytes in
            switch raw.type {
            case .int8s: unsafe appendNumbers(Int8.self, bytes, raw.order)
            case .int16u: unsafe appendNumbers(UInt16.self, bytes, raw.order)
            case .int16s: unsafe appendNumbers(Int16.self, bytes, raw.order)
            case .int32u, .ifd: unsafe appendNumbers(UInt32.self, bytes, raw.order)
            case .int32s: unsafe appendNumbers(Int32.self, bytes, raw.order)
            case .int64u, .ifd64: unsafe appendNumbers(UInt64.self, bytes, raw.order)
            case .int64s: unsafe appendNumbers(Int64.self, bytes, raw.order)
            default: unsafe appendNumbers(UInt8.self, bytes, raw.order)
            }
        }
    }

    private mutating func appendNumbers<Number: FixedWidthInteger & BitwiseCopyable>(
        _: Number.Type, _ bytes: UnsafeRawBufferPointer, _ order: ByteOrder
    ) {
        let size = MemoryLayout<Number>.size
        for index in 0..<bytes.count / size {
            if index > 0 { append(",") }
            let stored = unsafe bytes.loadUnaligned(fromByteOffset: index * size, as: Number.self)
            append(Int64(clamping: order == .littleEndian ? stored.littleEndian : stored.bigEndian))
        }
    }

    @inline(__always)
    private mutating func appendElement(of raw: borrowing RawValue, at index: Int) {
        switch raw.type {
        case .rational64u, .rational64s:
            guard let rational = raw.rational(at: index) else { return append("\"\"") }
            if rational.denominator != 0 { return append(rational) }
            append(rational.numerator == 0 ? "\"undef\"" : "\"inf\"")
        case .float, .double:
            append(raw.real(at: index) ?? 0, significantDigits: 15)
        default:
            append(raw.integer(at: index) ?? 0)
        }
    }
}

extension JSONBuffer {
    /// Appends the value of what the file holds.
    @inline(__always)
    mutating func appendValue(of raw: borrowing RawValue, _ definition: TagDefinition) {
        switch definition.reading {
        case .elements: appendElements(of: raw)
        case .trimmedText where raw.type.isBytes:
            unsafe raw.withUnsafeText { unsafe appendString($0.trimmingTrailingSpace(), isUTF8: false) }
        case .trimmedText: appendElements(of: raw)
        case .size: appendBinary(count: raw.dataSize, offset: raw.offset)
        case .elementsUpTo(let limit):
            let count = raw.textCount
            if count > limit { appendBinary(count: count, offset: raw.offset) } else { appendElements(of: raw) }
        case .function(let read): append(read(raw))
        }
    }

    /// Appends the print of what the file holds; a label goes from its table to the buffer.
    @inline(__always)
    mutating func appendLabel(of raw: borrowing RawValue, _ definition: TagDefinition) {
        if let labels = definition.labelsOfElements {
            if raw.type.isBytes {
                if let label = unsafe raw.withUnsafeText({ unsafe labels.bytes(of: $0) }) {
                    return unsafe appendString(label, isUTF8: true)
                }
            } else if raw.count == 1, let number = raw.integer(), let label = unsafe labels.bytes(of: number) {
                return unsafe appendString(label, isUTF8: true)
            }
        }
        append(definition.printed(of: raw))
    }

    /// Appends a moment as a string.
    mutating func appendString(_ moment: Timestamp) {
        let date = CivilDate(secondsSince1970: moment.seconds)
        guard date.hasFourDigits else { return appendString(moment.iso8601) }
        append(UInt8(ascii: "\""))
        unsafe append(atMost: 20) { unsafe date.writeISO8601(to: $0) }
        append(UInt8(ascii: "\""))
    }

    /// Appends a path as a string to read.
    mutating func appendPath(_ path: [UInt8]) {
        unsafe path.withUnsafeBytes { bytes in
            var union: UInt8 = 0
            for index in bytes.indices { unsafe union |= bytes[index] }
            if union >= 0x80 { return appendString(PercentEncoding.readable(path)) }
            unsafe appendString(bytes, isUTF8: true)
        }
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func trimmingTrailingSpace() -> UnsafeRawBufferPointer {
        var end = count
        while end > 0, unsafe self[end - 1] == 0x20 || (0x09...0x0D).contains(self[end - 1]) { end -= 1 }
        return unsafe UnsafeRawBufferPointer(rebasing: self[..<end])
    }
}

extension RawValue {
    /// Lends the bytes of a text up to its first NUL, of other types all bytes, for the duration of the call.
    @inline(__always)
    func withUnsafeText<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let endsAtNUL = type == .string || type == .utf8
        return unsafe bytes.withUnsafeBytes { bytes in
            guard endsAtNUL, let end = unsafe bytes.firstIndex(of: 0) else { return unsafe body(bytes) }
            return unsafe body(UnsafeRawBufferPointer(rebasing: bytes[..<end]))
        }
    }
}

/// Text in 16-bit units, as UTF-8.
public enum UTF16Text {
    /// The text up to its first NUL, as UTF-8.
    ///
    /// A byte order mark wins over the order that is given. An odd byte at the end does not count. A surrogate without its
    /// partner becomes the three bytes that its number would have, which no reader of UTF-8 takes for a character.
    ///
    /// - Parameters:
    ///   - order: the order of the bytes in a unit.
    ///   - isGuess: the other order is taken if it fits better.
    ///   - pairsSurrogates: two surrogates make one character, as in UTF-16; if not, the text is UCS-2.
    public static func utf8(
        _ bytes: Bytes, _ order: ByteOrder, isGuess: Bool = false, pairsSurrogates: Bool = true
    ) -> Bytes {
        var order = order
        var bytes = bytes
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
            order = bytes.byte(at: 0) == 0xFE ? .bigEndian : .littleEndian
            bytes = bytes.dropFirst(2)
        } else if isGuess {
            order = betterOrder(bytes, order)
        }
        let reader = ByteReader(bytes, order)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var offset = 0
        while let unit = reader.uint16(at: offset), unit != 0 {
            offset += 2
            if pairsSurrogates, unit & 0xFC00 == 0xD800, let low = reader.uint16(at: offset), low & 0xFC00 == 0xDC00 {
                offset += 2
                appendScalar(0x10000 + UInt32(unit & 0x3FF) << 10 + UInt32(low & 0x3FF), to: &text)
            } else {
                appendScalar(UInt32(unit), to: &text)
            }
        }
        return Bytes(text)
    }

    /// The order in which the low bytes are the more varied ones, or in which the high bytes are zero more often.
    private static func betterOrder(_ bytes: Bytes, _ order: ByteOrder) -> ByteOrder {
        let reader = ByteReader(bytes, order)
        var seenHigh = Array(repeating: false, count: 256)
        var seenLow = seenHigh
        var (highs, lows, zeroHighs, zeroLows) = (0, 0, 0, 0)
        for offset in stride(from: 0, to: bytes.count - 1, by: 2) {
            let unit = reader.uint16(at: offset) ?? 0
            let (high, low) = (Int(unit >> 8), Int(unit & 0xFF))
            if !seenHigh[high] { highs += 1 }
            if !seenLow[low] { lows += 1 }
            seenHigh[high] = true
            seenLow[low] = true
            if high == 0 { zeroHighs += 1 }
            if low == 0 { zeroLows += 1 }
        }
        guard highs > lows || (highs == lows && zeroLows > zeroHighs) else { return order }
        return order == .bigEndian ? .littleEndian : .bigEndian
    }

    private static func appendScalar(_ scalar: UInt32, to text: inout [UInt8]) {
        func continuation(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (scalar >> shift) & 0x3F) }
        switch scalar {
        case 0..<0x80:
            text.append(UInt8(scalar))
        case 0x80..<0x800:
            text.append(UInt8(0xC0 | scalar >> 6))
            text.append(continuation(0))
        case 0x800..<0x10000:
            text.append(UInt8(0xE0 | scalar >> 12))
            text.append(continuation(6))
            text.append(continuation(0))
        default:
            text.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
            text.append(continuation(12))
            text.append(continuation(6))
            text.append(continuation(0))
        }
    }
}

/// Makes valid UTF-8 of bytes that may not be.
///
/// Source: Unicode 15, section 3.9, table 3-7, "Well-Formed UTF-8 Byte Sequences".
public enum UTF8Repair {
    /// Appends bytes, with a replacement for each byte that is part of no well-formed sequence.
    public static func append(_ bytes: Bytes, to output: inout [UInt8], replacement: [UInt8]) {
        let array = bytes.array
        var index = array.startIndex
        while index < array.endIndex {
            let length = sequenceLength(array[index...])
            if length > 0 {
                output.append(contentsOf: array[index..<index + length])
                index += length
            } else {
                output.append(contentsOf: replacement)
                index += 1
            }
        }
    }

    /// The length in bytes of the well-formed sequence at the start, or 0.
    @inlinable
    public static func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int {
        let start = bytes.startIndex
        let lead = bytes[start]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        guard bytes.count >= length, second.contains(bytes[start + 1]) else { return 0 }
        for index in (start + 2)..<max(start + 2, start + length) where bytes[index] & 0xC0 != 0x80 { return 0 }
        return length
    }
}

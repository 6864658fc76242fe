/// Makes valid UTF-8 of bytes that may not be.
///
/// Source: Unicode 15, section 3.9, table 3-7, "Well-Formed UTF-8 Byte Sequences".
public enum UTF8Repair {
    /// Appends bytes, with a replacement for each byte that is part of no well-formed sequence.
    public static func append(_ bytes: Bytes, to output: inout [UInt8], replacement: [UInt8]) {
        unsafe bytes.withUnsafeBytes { bytes in
            var written = 0
            var index = 0
            while index < bytes.count {
                let length =
                    unsafe bytes[index] < 0x80
                    ? 1 : unsafe sequenceLength(UnsafeRawBufferPointer(rebasing: bytes[index...]))
                if length == 0 {
                    unsafe output.append(contentsOf: bytes[written..<index])
                    output.append(contentsOf: replacement)
                    written = index + 1
                }
                index += max(1, length)
            }
            unsafe output.append(contentsOf: bytes[written...])
        }
    }

    /// The length in bytes of the well-formed sequence at the start, or 0.
    public static func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int {
        unsafe bytes.withUnsafeBytes { unsafe sequenceLength($0) }
    }

    /// The length in bytes of the well-formed sequence at the start, or 0.
    static func sequenceLength(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard let lead = unsafe bytes.first else { return 0 }
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
        guard bytes.count >= length, second.contains(unsafe bytes[1]) else { return 0 }
        for index in 2..<max(2, length) where unsafe bytes[index] & 0xC0 != 0x80 { return 0 }
        return length
    }
}

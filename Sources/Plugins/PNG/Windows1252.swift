internal import TaglineSDK

/// Windows code page 1252, which is what writers of "Latin-1" text use.
///
/// Source: Unicode, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT; a byte that it leaves undefined stands for its own
/// number.
enum Windows1252 {
    /// The text as UTF-8; ASCII costs no copy.
    static func utf8(_ bytes: Bytes) -> Bytes {
        if bytes.array.allSatisfy({ $0 < 0x80 }) { return bytes }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 4)
        for byte in bytes.array {
            let scalar = (0x80...0x9F).contains(byte) ? upper[Int(byte - 0x80)] : UInt16(byte)
            if scalar < 0x80 {
                text.append(byte)
            } else if scalar < 0x800 {
                text.append(0xC0 | UInt8(scalar >> 6))
                text.append(0x80 | UInt8(scalar & 0x3F))
            } else {
                text.append(0xE0 | UInt8(scalar >> 12))
                text.append(0x80 | UInt8(scalar >> 6 & 0x3F))
                text.append(0x80 | UInt8(scalar & 0x3F))
            }
        }
        return Bytes(text)
    }

    private static let upper: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
        0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
    ]
}

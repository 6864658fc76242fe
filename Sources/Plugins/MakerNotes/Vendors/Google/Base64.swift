internal import TaglineSDK

/// Base64 (RFC 4648) as it stands in XMP: lines may be broken.
enum Base64 {
    /// The bytes of a text, up to what belongs to none.
    static func decoded(_ text: Bytes) -> [UInt8] {
        // Looked up here, and not for each character.
        let values = values
        return [UInt8](capacity: text.count / 4 * 3 + 3) { bytes in
            var bits: UInt32 = 0
            var count: UInt32 = 0
            for character in text.array {
                let value = values[Int(character)]
                if value == space { continue }
                if value == none { break }
                bits = bits << 6 | UInt32(value)
                count += 6
                guard count >= 8 else { continue }
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
    }

    /// What each character is worth, or `space` or `none`.
    private static let values: [UInt8] = (0...UInt8.max).map { character in
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character - 97 + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - 48 + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        case 0x20, 0x09, 0x0A, 0x0C, 0x0D: space
        default: none
        }
    }
    private static let space: UInt8 = 0xFE
    private static let none: UInt8 = 0xFF
}

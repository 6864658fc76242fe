internal import TaglineSDK

/// The dates of XMP (ISO 8601) in the form of EXIF.
enum XMPDate {
    /// The date with colons and a space, or as it is if it is none.
    static func exif(_ bytes: Bytes) -> Bytes {
        guard hasDigits(bytes, 0..<4) else { return bytes }
        var text = Array(bytes.array)
        let isFull =
            isDash(bytes, 4) && hasDigits(bytes, 5..<7) && isDash(bytes, 7) && hasDigits(bytes, 8..<10)
            && hasDigits(bytes, 11..<13) && bytes.byte(at: 13) == UInt8(ascii: ":") && hasDigits(bytes, 14..<16)
            && (bytes.byte(at: 10) == UInt8(ascii: "T") || bytes.byte(at: 10) == UInt8(ascii: " "))
        guard isFull else { return Bytes(text.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: ":") : $0 }) }
        text[4] = UInt8(ascii: ":")
        text[7] = UInt8(ascii: ":")
        text[10] = UInt8(ascii: " ")
        return Bytes(text)
    }

    private static func isDash(_ bytes: Bytes, _ index: Int) -> Bool { bytes.byte(at: index) == UInt8(ascii: "-") }

    private static func hasDigits(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        range.allSatisfy { index in bytes.byte(at: index).map { (0x30...0x39).contains($0) } ?? false }
    }
}

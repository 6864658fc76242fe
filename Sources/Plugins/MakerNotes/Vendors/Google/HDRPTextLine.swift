internal import TaglineSDK

/// A line of a note in text that begins with a capital letter.
///
/// ```
/// Summary:                     a name; its value is what follows up to the next such line
/// ShotParams                   the same
/// Payload frame: some text     a name and its value; " (base64)" in front of the colon says that the value is encoded
/// Exposure was short           a remark: neither a name nor a colon
/// ```
/// One space may stand in front. Source: ExifTool 13.58, module Google.
struct HDRPTextLine {
    let kind: Kind
    /// Where its first letter stands.
    let start: Int
    /// Where it ends: the offset of its line feed, or the count of bytes.
    let end: Int

    enum Kind {
        /// A value of its own, if it has one.
        case name(Substring, value: Bytes?)
        case remark(String)
    }

    static func headings(of text: Bytes) -> [HDRPTextLine] {
        var headings: [HDRPTextLine] = []
        var place = 0
        while place < text.count {
            let end = text.endOfLine(from: place)
            let start = text.byte(at: place) == UInt8(ascii: " ") ? place + 1 : place
            if let first = text.byte(at: start), (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first),
                let line = text.slice(at: start, count: end - start)
            {
                headings.append(HDRPTextLine(kind: kind(line), start: start, end: end))
            }
            place = end + 1
        }
        return headings
    }

    private static func kind(_ line: Bytes) -> Kind {
        let text = String(decoding: line.array, as: UTF8.self)
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
            let isName = line.array.allSatisfy { ByteSet.word.contains($0) }
            return isName ? .name(text[...], value: nil) : .remark(text)
        }
        var name = String(decoding: line.prefix(colon).array, as: UTF8.self)[...]
        var value = line.dropFirst(colon + 1)
        if value.byte(at: 0) == UInt8(ascii: " ") { value = value.dropFirst(1) }
        let isEncoded = name.hasSuffix(encoded)
        if isEncoded { name = name.dropLast(encoded.utf8.count) }
        guard !value.isEmpty else { return .name(name, value: nil) }
        return .name(name, value: isEncoded ? Bytes(Base64.decoded(value)) : value)
    }

    private static let encoded = " (base64)"
}

/// The text of a value in JSON, by ExifTool's rules.
///
/// Source: ExifTool 13.58, the function that escapes JSON in its command line program, and its repair of UTF-8.
extension [UInt8] {
    /// Appends a value's text: a number as it is, a truth value in small letters, anything else as a string.
    ///
    /// A line end behind a number or a truth value is not seen by ExifTool's rules, and is left out here.
    mutating func appendExifToolText(_ text: Span<UInt8>) {
        let end = text.count > 0 && text[text.count - 1] == UInt8(ascii: "\n") ? text.count - 1 : text.count
        let line = text.extracting(..<end)
        if Self.isExifToolNumber(line) {
            append(addingCapacity: end) { $0.append(line) }
        } else if Self.isWord(line, "true") {
            append("true")
        } else if Self.isWord(line, "false") {
            append("false")
        } else {
            appendExifToolString(text)
        }
    }

    private mutating func appendExifToolString(_ text: Span<UInt8>) {
        if Self.isPlain(text) { return appendJSON(text) }
        append(UInt8(ascii: "\""))
        let bytes = text.indices.map { text[$0] }
        var index = 0
        while index < bytes.count {
            let length = Swift.max(1, UTF8Repair.sequenceLength(bytes[index...]))
            appendExifToolCharacter(bytes[index..<index + length])
            index += length
        }
        append(UInt8(ascii: "\""))
    }

    private mutating func appendExifToolCharacter(_ character: ArraySlice<UInt8>) {
        let first = character[character.startIndex]
        switch first {
        case 0: break
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case UInt8(ascii: "\t"): append("\\t")
        case UInt8(ascii: "\n"): append("\\n")
        case UInt8(ascii: "\r"): append("\\r")
        case 1..<0x20:
            append(first < 0x10 ? "\\u000" : "\\u001")
            append(first & 15 < 10 ? 0x30 + first & 15 : 0x37 + first & 15)
        case 0x80...0xFF where character.count == 1: append(UInt8(ascii: "?"))
        case 0xEF where character.elementsEqual([0xEF, 0xBF, 0xBE]) || character.elementsEqual([0xEF, 0xBF, 0xBF]):
            // ExifTool takes the two noncharacters at the end of the first plane for damage.
            append("???")
        default: append(contentsOf: character)
        }
    }

    /// Whether the escapes of JSON as written elsewhere are ExifTool's.
    private static func isPlain(_ text: Span<UInt8>) -> Bool {
        for index in text.indices {
            switch text[index] {
            case 0x20...0x7F, UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): continue
            default: return false
            }
        }
        return true
    }

    private static func isWord(_ text: Span<UInt8>, _ word: StaticString) -> Bool {
        guard text.count == word.utf8CodeUnitCount else { return false }
        for index in text.indices where unsafe text[index].lowercased != word.utf8Start[index] { return false }
        return true
    }

    /// Whether a text is `-?(\d|[1-9]\d{1,14})(\.\d{1,16})?(e[-+]?\d{1,3})?` in either case: the numbers that every
    /// reader of JSON gets right.
    private static func isExifToolNumber(_ text: Span<UInt8>) -> Bool {
        var index = at(0, text) == UInt8(ascii: "-") ? 1 : 0
        let isLeadingZero = at(index, text) == UInt8(ascii: "0")
        guard skipDigits(1...(isLeadingZero ? 1 : 15), in: text, from: &index) else { return false }
        if at(index, text) == UInt8(ascii: ".") {
            index += 1
            guard skipDigits(1...16, in: text, from: &index) else { return false }
        }
        if at(index, text).lowercased == UInt8(ascii: "e") {
            index += 1
            let sign = at(index, text)
            if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { index += 1 }
            guard skipDigits(1...3, in: text, from: &index) else { return false }
        }
        return index == text.count
    }

    /// The character at an index, 0 behind the end.
    private static func at(_ index: Int, _ text: Span<UInt8>) -> UInt8 {
        index < text.count ? text[index] : 0
    }

    private static func skipDigits(_ counts: ClosedRange<Int>, in text: Span<UInt8>, from index: inout Int) -> Bool {
        let start = index
        while at(index, text) >= UInt8(ascii: "0"), at(index, text) <= UInt8(ascii: "9") { index += 1 }
        return counts.contains(index - start)
    }
}

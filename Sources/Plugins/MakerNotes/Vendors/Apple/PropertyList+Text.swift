internal import TaglineSDK

/// Property lists as ExifTool prints them: `{_0=1,_1=-0.5}`.
extension PropertyList.Object {
    /// The text of what is no container.
    var text: String? {
        switch self {
        case .word(let word): word
        case .integer(let number): String(number)
        case .real(let number): TagValue.number(number).description
        // 11,323 days lie between the first days of 1970 and 2001.
        case .date(let seconds): CalendarText.date(secondsSince1970: seconds + 978_307_200)
        case .string(let text): text
        case .data(let bytes): TagValue.bytes(bytes).description
        case .array, .dictionary: nil
        }
    }

    /// The value of a tag, or nothing for one that cannot be shown.
    var tagValue: TagValue? {
        switch self {
        case .integer(let number): .integer(number)
        case .real(let number): .number(number)
        case .data(let bytes): .binary(count: bytes.count, offset: -1)
        case .array(let elements): .list(elements.compactMap { $0.isDictionary ? nil : $0.tagValue })
        case .dictionary: .text(serialized())
        case .word, .date, .string: text.map(TagValue.text)
        }
    }

    private var isDictionary: Bool {
        if case .dictionary = self { true } else { false }
    }

    /// A name begins with no digit; ExifTool 13.58 puts a line there, 12.57 did not.
    private static func name(ofKey key: String) -> String { key.first?.isNumber == true ? "_" + key : key }

    /// The object in one line. A bar stands before what would end it.
    private func serialized(inside closing: Character? = nil) -> String {
        switch self {
        case .dictionary(let entries):
            let fields = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                .map { "\(Self.name(ofKey: $0.key))=\($0.value.serialized(inside: "}"))" }
            return "{" + fields.joined(separator: ",") + "}"
        case .array(let elements):
            return "[" + elements.map { $0.serialized(inside: "]") }.joined(separator: ",") + "]"
        default:
            let text = text ?? ""
            let escaped = text.map { $0 == closing || $0 == "," || $0 == "|" ? "|\($0)" : String($0) }.joined()
            guard let first = escaped.first, first.isWhitespace || first == "[" || first == "{" else { return escaped }
            return "|" + escaped
        }
    }
}

import ExifPlugin
import TaglineSDK
import Testing

/// A field and what ExifTool says of it.
struct Golden: Sendable, CustomTestStringConvertible {
    let id: UInt32
    let raw: RawValue
    /// What `exiftool -n` prints.
    let value: String
    /// What `exiftool` prints.
    let printed: String

    /// A field whose bytes are given as hexadecimal digits, big-endian.
    init(_ id: UInt32, _ type: FieldType, _ digits: String, _ value: String, _ printed: String? = nil) {
        let nibbles = digits.compactMap(\.hexDigitValue)
        let bytes = stride(from: 0, to: nibbles.count - 1, by: 2).map { UInt8(nibbles[$0] << 4 | nibbles[$0 + 1]) }
        self.init(id, RawValue(type, Bytes(bytes), .bigEndian), value, printed ?? value)
    }

    /// A field of ASCII.
    init(_ id: UInt32, text: String, _ value: String, _ printed: String? = nil) {
        self.init(id, RawValue(.string, Bytes(Array(text.utf8)), .bigEndian), value, printed ?? value)
    }

    private init(_ id: UInt32, _ raw: RawValue, _ value: String, _ printed: String) {
        self.id = id
        self.raw = raw
        self.value = value
        self.printed = printed
    }

    /// The tag, with the type that its row asks for.
    var tag: TaglineSDK.Tag? {
        guard let definition = ExifTags.table[id] else { return nil }
        let traits = definition.traits
        let type: FieldType =
            traits.contains(.readAsText)
            ? .string
            : traits.contains(.readAsBytes) ? .undef : raw.type == .undef && raw.count == 1 ? .int8u : raw.type
        return TaglineSDK.Tag(group: "IFD0", definition, RawValue(type, raw.bytes, raw.order))
    }

    var testDescription: String { "\(ExifTags.table[id]?.name ?? "?"): \(printed)" }
}

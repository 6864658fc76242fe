import TaglinePlugin
import TaglineSDK

/// What is in this library: the one line that makes it a plugin.
@c(tagline_plugin_entry)
public func entry(_ host: OpaquePointer?) -> UnsafeRawPointer? { PluginExport.entry(DuckyExtractor.self) }

/// Reads the quality and the texts that Photoshop's "Save for Web" leaves in a JPEG's APP12 segment.
///
/// ```
/// "Ducky" | number (2) | length (2) | value | number (2) | length (2) | value | ... | 00 00
/// ```
/// All numbers are big endian. A text is a count of characters (4) and that many units of UTF-16.
public struct DuckyExtractor: Extractor {
    public static let descriptor = PluginDescriptor(
        id: "example.ducky", version: "1.0", summary: "Quality and texts of Photoshop's \"Save for Web\"",
        options: OptionsSchema(.bool("texts", default: true, "Whether the comment and the copyright are read.")))

    public static let blockKinds: Set<Block.Kind> = [.app]

    private static let table = TagTable([
        TagDefinition(1, "Quality", .custom(.quantity, print: { .text("\($0.description)%") })),
        TagDefinition(2, "Comment", .text),
        TagDefinition(3, "Copyright", .text),
    ])

    private let readsTexts: Bool

    public init(options: Options) throws {
        readsTexts = options.bool("texts")
    }

    public func extract(from media: MediaFile, into record: inout RecordBuilder) {
        for block in media.blocks(.app) {
            if block.label.hasPrefix("APP12 Ducky") {
                read(block, of: media, into: &record)
            } else {
                record.leaveUnread(UnreadBlock(kind: block.kind, label: block.label, bytes: block.count))
            }
        }
    }

    private func read(_ block: Block, of media: MediaFile, into record: inout RecordBuilder) {
        guard let bytes = media.bytes(of: block)?.dropFirst(5) else { return }
        let reader = ByteReader(bytes, .bigEndian)
        var offset = 0
        while let number = reader.uint16(at: offset), number != 0 {
            let place = block.offset + 5 + offset
            guard let length = reader.uint16(at: offset + 2),
                let value = bytes.slice(at: offset + 4, count: Int(length))
            else { return record.report(Problem(.truncated, "a Ducky field is cut short", offset: place)) }
            offset += 4 + value.count
            guard let definition = Self.table[UInt32(number)] else { continue }
            if definition.conversion.kind == .quantity {
                record.emit(Tag(group: "Ducky", definition, RawValue(.int32u, value, .bigEndian, offset: place + 4)))
            } else if readsTexts {
                let text = UTF16Text.utf8(value.dropFirst(4), .bigEndian)
                record.emit(Tag(group: "Ducky", definition, RawValue(.utf8, text, .bigEndian, offset: place + 8)))
            }
        }
    }
}

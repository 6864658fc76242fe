internal import TaglineSDK

/// Reads Adobe's segment, which says how the colours of a JPEG are encoded.
///
/// ```
/// "Adobe" | version (2) | flags 0 (2) | flags 1 (2) | colour transform
/// ```
/// Source: Adobe Technical Note 5116, section 18.
enum AdobeReader {
    /// Reads what stands behind the identifier.
    static func read(_ block: Block, of media: MediaFile, into record: inout RecordBuilder) {
        guard let bytes = media.bytes(of: block) else { return }
        for (offset, type, definition) in fields {
            guard let field = bytes.slice(at: offset, count: type.size) else {
                return record.report(Problem(.truncated, "the Adobe segment is too short", offset: block.offset))
            }
            record.emit(
                Tag(group: "Adobe", definition, RawValue(type, field, .bigEndian, offset: block.offset + offset)))
        }
    }

    private static let fields: [(Int, FieldType, TagDefinition)] = [
        (0, .int16u, .permanent(0, "DCTEncodeVersion")),
        (2, .int16u, .permanent(1, "APP14Flags0", .flags("15=Encoded with Blend=1 downsampling"))),
        (4, .int16u, .permanent(2, "APP14Flags1", .flags(""))),
        (6, .int8u, .permanent(3, "ColorTransform", .labels("0=Unknown (RGB or CMYK)\n1=YCbCr\n2=YCCK"))),
    ]
}

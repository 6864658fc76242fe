internal import TaglineSDK

/// Reads the segments of JFIF.
///
/// ```
/// "JFIF" 00 | version (2) | unit | X density (2) | Y density (2) | thumbnail width | height | RGB thumbnail
/// "JFXX" 00 | 10: JPEG thumbnail, 11: width, height, palette, pixels, 13: width, height, RGB pixels
/// ```
/// Source: JFIF 1.02, pages 5 and 6.
enum JFIFReader {
    /// Reads what stands behind the identifier `JFIF`.
    static func read(_ block: Block, of media: MediaFile, into record: inout RecordBuilder) {
        guard let bytes = media.bytes(of: block) else { return }
        if bytes.count < 9 { record.report(Problem(.truncated, "the JFIF segment is too short", offset: block.offset)) }
        func emit(_ definition: TagDefinition, _ type: FieldType, at offset: Int, count: Int = 1) {
            guard let field = bytes.slice(at: offset, count: count * type.size) else { return }
            record.emit(
                Tag(group: "JFIF", definition, RawValue(type, field, .bigEndian, offset: block.offset + offset)))
        }
        emit(Tags.version, .int8u, at: 0, count: 2)
        emit(Tags.unit, .int8u, at: 2)
        emit(Tags.xResolution, .int16u, at: 3)
        emit(Tags.yResolution, .int16u, at: 5)
        let width = Int(bytes.byte(at: 7) ?? 0)
        let height = Int(bytes.byte(at: 8) ?? 0)
        if width > 0 { emit(Tags.thumbnailWidth, .int8u, at: 7) }
        if height > 0 { emit(Tags.thumbnailHeight, .int8u, at: 8) }
        let size = min(3 * width * height, bytes.count - 9)
        if size > 0 {
            let raw = RawValue(unread: .undef, size: size, offset: block.offset + 9)
            record.emit(Tag(group: "JFIF", Tags.thumbnailTIFF, raw))
        }
    }

    /// Reads what stands behind the identifier `JFXX`.
    static func readExtension(_ block: Block, of media: MediaFile, into record: inout RecordBuilder) {
        guard block.count > 0, let start = media.bytes(at: block.offset, count: min(block.count, 3)) else { return }
        let size = block.count - 1
        let isSized = start.byte(at: 1) != 0 || start.byte(at: 2) != 0
        let definition: TagDefinition
        switch start.byte(at: 0) {
        case 0x10: definition = Tags.thumbnailImage
        case 0x11 where size > 770 && isSized, 0x13 where size > 2 && isSized: definition = Tags.thumbnailTIFF
        default: return record.report(Problem(.malformed, "the JFXX segment holds no thumbnail", offset: block.offset))
        }
        record.emit(Tag(group: "JFXX", definition, RawValue(unread: .undef, size: size, offset: block.offset + 1)))
    }

    private enum Tags {
        static let version = TagDefinition.permanent(0, "JFIFVersion", .custom(.label, print: print))
        static let unit = TagDefinition.permanent(2, "ResolutionUnit", .labels("0=None\n1=inches\n2=cm"), .yielding)
        static let xResolution = TagDefinition.permanent(3, "XResolution", .quantity, .yielding)
        static let yResolution = TagDefinition.permanent(5, "YResolution", .quantity, .yielding)
        static let thumbnailWidth = TagDefinition.permanent(7, "ThumbnailWidth")
        static let thumbnailHeight = TagDefinition.permanent(8, "ThumbnailHeight")
        static let thumbnailTIFF = TagDefinition.permanent(9, "ThumbnailTIFF", .binary)
        static let thumbnailImage = TagDefinition.permanent(0x10, "ThumbnailImage", .binary)

        /// A version of two numbers prints as 1.02.
        private static let print: Conversion.ToPrint = { value in
            guard case .vector(let parts) = value, parts.count == 2 else { return value }
            let minor = parts[1].description
            return .text("\(parts[0].description).\(minor.utf8.count < 2 ? "0" : "")\(minor)")
        }
    }
}

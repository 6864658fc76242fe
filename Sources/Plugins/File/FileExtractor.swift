public import TaglineSDK
internal import TaglineMedia

/// The `file` extractor: what a file is, and what the segments of a JPEG say that describe its picture.
///
/// Groups are `File`, `JFIF`, `JFXX` and `Adobe`. Names and values are ExifTool's.
public struct FileExtractor: Extractor {
    public static let descriptor = PluginDescriptor(
        id: "file", version: "1.0",
        summary: "Format, MIME type, dimensions, components and comments, and the JFIF and Adobe segments")

    public static let blockKinds: Set<Block.Kind> = [.frame, .comment, .jfif, .jfxx, .adobe]

    public init(options: Options) throws {}

    public func extract(from media: MediaFile, into record: inout RecordBuilder) {
        format(media.format, into: &record)
        byteOrder(of: media, into: &record)
        if media.format.container == .isobmff { size(media.image, into: &record) }
        for block in media.blocks {
            switch block.kind {
            case .frame: FrameReader.read(block, of: media, into: &record)
            case .comment: comment(block, of: media, into: &record)
            case .jfif: JFIFReader.read(block, of: media, into: &record)
            case .jfxx: JFIFReader.readExtension(block, of: media, into: &record)
            case .adobe: AdobeReader.read(block, of: media, into: &record)
            default: break
            }
        }
    }

    private func format(_ format: MediaFormat, into record: inout RecordBuilder) {
        record.emit(Tag(group: "File", FileTags.type, RawValue(text: format.name)))
        record.emit(Tag(group: "File", FileTags.fileExtension, RawValue(text: format.fileExtension.uppercased())))
        record.emit(Tag(group: "File", FileTags.mime, RawValue(text: format.mime)))
    }

    private func size(_ image: ImageProperties, into record: inout RecordBuilder) {
        guard let width = image.width, let height = image.height else { return }
        record.emit(Tag(group: "File", FileTags.width, RawValue(integer: width)))
        record.emit(Tag(group: "File", FileTags.height, RawValue(integer: height)))
    }

    /// The byte order of the first Exif block that tells one. ExifTool tells none for BigTIFF.
    private func byteOrder(of media: MediaFile, into record: inout RecordBuilder) {
        var found: Bytes?
        for block in media.blocks where block.kind == .exif {
            // Each is asked for before one is looked at, since a remote source answers in rounds.
            guard let start = media.bytes(at: block.offset, count: min(block.count, 4)) else { continue }
            if found == nil, Self.tellsByteOrder(start) { found = start }
        }
        if let start = found ?? PNGRawProfile.tiffs(in: media).first(where: Self.tellsByteOrder) {
            record.emit(Tag(group: "File", FileTags.byteOrder, RawValue(.string, start.prefix(2), .bigEndian)))
        }
    }

    private static func tellsByteOrder(_ start: Bytes) -> Bool {
        (start.starts(with: "II") || start.starts(with: "MM"))
            && start.prefix(4).dropFirst(2).firstIndex(of: 0x2B) == nil
    }

    /// A comment, without the NULs that some software puts behind it.
    private func comment(_ block: Block, of media: MediaFile, into record: inout RecordBuilder) {
        guard let bytes = media.bytes(of: block) else { return }
        let text = bytes.prefix(bytes.array.lastIndex { $0 != 0 }.map { $0 - bytes.array.startIndex + 1 } ?? 0)
        record.emit(Tag(group: "File", FileTags.comment, RawValue(.undef, text, .bigEndian, offset: block.offset)))
    }
}

/// The rows of the tags that belong to the file as such.
enum FileTags {
    static let type = TagDefinition.permanent(0, "FileType", .text)
    static let fileExtension = TagDefinition.permanent(
        1, "FileTypeExtension", .custom(.label, print: { .text($0.description.lowercased()) }))
    static let mime = TagDefinition.permanent(2, "MIMEType", .text)
    static let byteOrder = TagDefinition.permanent(
        3, "ExifByteOrder", .labels("II=Little-endian (Intel, II)\nMM=Big-endian (Motorola, MM)"))
    static let comment = TagDefinition.permanent(4, "Comment", .text)
    static let width = TagDefinition.permanent(10, "ImageWidth")
    static let height = TagDefinition.permanent(11, "ImageHeight")
}

internal import TaglineMedia
public import TaglineSDK

/// The `makernotes` extractor: what the vendors of cameras say in notes of their own.
///
/// Groups are the vendors (`Canon`, `CanonCustom`, `Nikon`), names and forms are ExifTool's. What is not decoded is listed as
/// unread with the vendor's name.
public struct MakerNotesExtractor: Extractor {
    public static let descriptor = PluginDescriptor(
        id: "makernotes", version: "1.0", summary: "Maker notes: those of Canon; other vendors' are listed as unread",
        options: OptionsSchema(
            .list("vendors", of: .string, "The vendors whose notes are read, such as Canon; all of them if not set."),
            .bool("unknown", default: false, "Whether tags that nobody knows the meaning of are kept."),
            .bool("binary", default: true, "Whether tables of binary data inside the notes are taken apart.")))

    public static let blockKinds: Set<Block.Kind> = [.makerNote]

    /// MakerNote, PrintImageMatching, which is a note of the same kind, and DNGPrivateData, where raw files have more of them.
    private static let tags: Set<UInt16> = [0x927C, 0xC4A5, 0xC634]

    private let noteOptions: NoteOptions
    private let vendors: Set<String>?

    public init(options: Options) throws {
        noteOptions = NoteOptions(keepsUnknown: options.bool("unknown"), readsBinary: options.bool("binary"))
        vendors = options.strings("vendors").map { Set($0.map { $0.lowercased() }) }
    }

    public func extract(from media: MediaFile, into record: inout RecordBuilder) {
        for structure in media.tiffStructures {
            for directory in structure.directories {
                for entry in directory.entries where Self.tags.contains(entry.tag) && entry.size > 0 {
                    read(entry, in: structure, of: media, into: &record)
                }
            }
        }
    }

    private func read(
        _ entry: TIFFEntry, in structure: TIFFStructure, of media: MediaFile, into record: inout RecordBuilder
    ) {
        guard let signatures = VendorRegistry.signatures else { return }
        let reader = NoteReader(facts: facts(structure, media), options: noteOptions, contents: media.contents)
        let outer = NoteDirectory(
            source: structure.source, start: 0, length: structure.source.length, base: 0, order: structure.order,
            table: signatures)
        reader.readNote(
            NoteEntry(
                id: Int(entry.tag), type: entry.type, count: entry.count, place: entry.valueOffset, size: entry.size),
            of: outer, vendors: vendors)
        reader.finish()
        reader.emitPlacedImages()
        for tag in reader.tags { record.emit(tag) }
        for problem in reader.problems { record.report(problem) }
        for block in reader.unread { record.leaveUnread(block) }
    }

    private func facts(_ structure: TIFFStructure, _ media: MediaFile) -> [String: TagValue] {
        func text(_ tag: UInt16) -> TagValue {
            .bytes(structure.value(tag, in: "IFD0")?.text.trimmingTrailingSpace() ?? Bytes())
        }
        let isTIFF = media.format.container == .tiff
        return [
            "Make": text(0x010F), "Model": text(0x0110), "Software": text(0x0131),
            "FileType": .text(isTIFF ? "TIFF" : media.format.name),
            "TIFFType": .text(isTIFF ? media.format.name : "APP1"),
        ]
    }
}

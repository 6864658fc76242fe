internal import TaglineMedia
public import TaglineSDK

/// The `makernotes` extractor: what the vendors of cameras say in notes of their own.
///
/// Groups are the vendors (`Canon`, `CanonCustom`, `Nikon`), names and forms are ExifTool's. What is not decoded is listed as
/// unread with the vendor's name.
public struct MakerNotesExtractor: Extractor {
    public static let descriptor = PluginDescriptor(
        id: "makernotes", version: "1.0",
        summary: "Maker notes of Canon, Nikon, Sony and the other large vendors; the rest is listed as unread",
        options: OptionsSchema(
            .list("vendors", of: .string, "The vendors whose notes are read, such as Canon; all of them if not set."),
            .bool("unknown", default: false, "Whether tags that nobody knows the meaning of are kept."),
            .bool("binary", default: true, "Whether tables of binary data inside the notes are taken apart.")))

    public static let blockKinds: Set<Block.Kind> = [.makerNote, .noteSegment]

    /// MakerNote; PrintImageMatching, Kodak's two directories, Leaf's and Microsoft's data, which are notes of the same kind; and
    /// DNGPrivateData, where raw files have more of them.
    private static func isNote(_ tag: UInt16) -> Bool {
        switch tag {
        case 0x927C, 0xC4A5, 0x8290, 0xFE00, 0x8606, 0x4748, 0xC634: true
        default: false
        }
    }

    private let noteOptions: NoteOptions

    public init(options: Options) throws {
        noteOptions = NoteOptions(
            vendors: options.strings("vendors").map { Set($0.map { $0.lowercased() }) },
            keepsUnknown: options.bool("unknown"), readsBinary: options.bool("binary"))
    }

    public func extract(from media: MediaFile, into record: inout RecordBuilder) {
        let structures = media.tiffStructures
        var notes: [ReadNote] = []
        for structure in structures {
            // Leaf's files have the same data in two directories.
            var seen: Set<Int> = []
            for directory in structure.directories {
                for entry in directory.entries where Self.isNote(entry.tag) && entry.size > 0 {
                    guard seen.insert(entry.valueOffset).inserted else { continue }
                    let place = NoteEntry(
                        id: Int(entry.tag), type: entry.type, count: entry.count, place: entry.valueOffset,
                        size: entry.size)
                    let note = read(
                        place, structure.source, structure.order, beside: structure, of: media, into: &record)
                    if let note { notes.append(note) }
                }
            }
        }
        for block in media.blocks where block.kind == .noteSegment {
            let source = TIFFSource(media.contents, parts: block.ranges)
            let whole = NoteEntry(
                id: NoteReader.segmentTag, type: .undef, count: source.length, place: 0, size: source.length)
            _ = read(whole, source, .bigEndian, beside: structures.first, of: media, into: &record)
        }
        guard let first = structures.first else { return }
        readHiddenNotes(of: media, beside: first, into: &record)
        if let lens = LensID.tag(notes, in: record.tags, first, media) { record.emit(lens) }
    }

    /// Reads a note.
    ///
    /// - Parameter structure: what tells the camera.
    private func read(
        _ entry: NoteEntry, _ source: TIFFSource, _ order: ByteOrder, beside structure: TIFFStructure?,
        of media: MediaFile, into record: inout RecordBuilder
    ) -> ReadNote? {
        guard let signatures = VendorRegistry.signatures else { return nil }
        let first = record.tags.count
        let reader = NoteReader(
            facts: facts(structure, media), options: noteOptions, contents: media.contents, record: &record)
        let outer = NoteDirectory(
            source: source, start: 0, length: source.length, base: 0, order: order, table: signatures)
        reader.readNote(entry, of: outer)
        reader.finish(&record)
        return ReadNote(vendor: reader.vendorName, facts: reader.facts, tags: first..<record.tags.count)
    }

    /// Reads notes that neither a tag nor a segment of their own leads to.
    private func readHiddenNotes(of media: MediaFile, beside structure: TIFFStructure, into record: inout RecordBuilder)
    {
        for place in HiddenNotes.all where place.isExpected(in: media, structure) {
            guard noteOptions.vendors?.contains(place.vendor.lowercased()) ?? true else { continue }
            let reader = NoteReader(
                facts: facts(structure, media), options: noteOptions, contents: media.contents, record: &record)
            place.read(media, reader)
            reader.finish(&record)
        }
    }

    private func facts(_ structure: TIFFStructure?, _ media: MediaFile) -> NoteFacts {
        func text(_ tag: UInt16) -> TagValue {
            .bytes(Bytes((structure?.value(tag, in: "IFD0")?.text.trimmingTrailingSpace() ?? Bytes()).elements))
        }
        let isTIFF = media.format.container == .tiff
        return NoteFacts([
            .make: text(0x010F), .model: text(0x0110), .software: text(0x0131),
            .fileType: .text(isTIFF ? "TIFF" : media.format.name),
            .tiffType: .text(isTIFF ? media.format.name : "APP1"),
        ])
    }
}

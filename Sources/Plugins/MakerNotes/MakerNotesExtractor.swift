internal import Glibc
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
    private static let tags: Set<UInt16> = [0x927C, 0xC4A5, 0x8290, 0xFE00, 0x8606, 0x4748, 0xC634]

    private let noteOptions: NoteOptions

    public init(options: Options) throws {
        noteOptions = NoteOptions(
            vendors: options.strings("vendors").map { Set($0.map { $0.lowercased() }) },
            keepsUnknown: options.bool("unknown"), readsBinary: options.bool("binary"))
    }

    public func extract(from media: MediaFile, into record: inout RecordBuilder) {
        let structures = media.tiffStructures
        for structure in structures {
            // Leaf's files have the same data in two directories.
            var seen: Set<Int> = []
            for directory in structure.directories {
                for entry in directory.entries where Self.tags.contains(entry.tag) && entry.size > 0 {
                    guard seen.insert(entry.valueOffset).inserted else { continue }
                    let place = NoteEntry(
                        id: Int(entry.tag), type: entry.type, count: entry.count, place: entry.valueOffset,
                        size: entry.size)
                    read(place, structure.source, structure.order, beside: structure, of: media, into: &record)
                }
            }
        }
        for block in media.blocks where block.kind == .noteSegment {
            let source = TIFFSource(media.contents, parts: block.ranges)
            let whole = NoteEntry(
                id: NoteReader.segmentTag, type: .undef, count: source.length, place: 0, size: source.length)
            read(whole, source, .bigEndian, beside: structures.first, of: media, into: &record)
        }
        readTrailer(of: media, beside: structures.first, into: &record)
    }

    /// Reads a note.
    ///
    /// - Parameter structure: what tells the camera.
    private func read(
        _ entry: NoteEntry, _ source: TIFFSource, _ order: ByteOrder, beside structure: TIFFStructure?,
        of media: MediaFile, into record: inout RecordBuilder
    ) {
        guard let signatures = VendorRegistry.signatures else { return }
        let reader = NoteReader(facts: facts(structure, media), options: noteOptions, contents: media.contents)
        let outer = NoteDirectory(
            source: source, start: 0, length: source.length, base: 0, order: order, table: signatures)
        reader.readNote(entry, of: outer)
        emit(reader, into: &record)
        if let structure, let lens = lensID(reader, structure) { record.emit(lens) }
    }

    /// Reads what a telephone of Samsung's wrote behind its picture. The end of other files is left unread.
    private func readTrailer(of media: MediaFile, beside structure: TIFFStructure?, into record: inout RecordBuilder) {
        // Most files are none of Samsung's: that is told before anything is made for them.
        guard media.format.container == .jpeg, noteOptions.vendors?.contains("samsung") ?? true,
            let make = structure?.value(0x010F, in: "IFD0")?.text.trimmingTrailingSpace(), make.count == 7,
            String(decoding: make.array, as: UTF8.self).lowercased() == "samsung"
        else { return }
        let reader = NoteReader(facts: facts(structure, media), options: noteOptions, contents: media.contents)
        SamsungTrailer.read(reader)
        emit(reader, into: &record)
    }

    private func emit(_ reader: NoteReader, into record: inout RecordBuilder) {
        reader.finish()
        reader.emitPlacedImages()
        for tag in reader.tags { record.emit(tag) }
        for problem in reader.problems { record.report(problem) }
        for block in reader.unread { record.leaveUnread(block) }
    }

    /// The lens that ExifTool composes of the note's tags and of EXIF's.
    private func lensID(_ note: NoteReader, _ structure: TIFFStructure) -> Tag? {
        guard let identify = VendorRegistry.vendors.first(where: { $0.name == note.vendorName })?.identifyLens else {
            return nil
        }
        let lens = LensIdentification(
            focalLength: structure.value(0x920A, in: "ExifIFD")?.real(),
            // APEX units: the square root of two to this power is the f-number.
            maxAperture: structure.value(0x9205, in: "ExifIFD")?.real().map { pow(2, $0 / 2) },
            model: structure.value(0xA434, in: "ExifIFD").map {
                String(decoding: $0.text.trimmingTrailingSpace().array, as: UTF8.self)
            })
        guard let (value, name) = identify(note.tags, lens, note.facts) else { return nil }
        return Tag(
            group: "Composite", name: "LensID", RawValue(value, offset: -1),
            .custom(.label, value: nil, print: { _ in .text(name) }))
    }

    private func facts(_ structure: TIFFStructure?, _ media: MediaFile) -> [String: TagValue] {
        func text(_ tag: UInt16) -> TagValue {
            .bytes(Bytes((structure?.value(tag, in: "IFD0")?.text.trimmingTrailingSpace() ?? Bytes()).elements))
        }
        let isTIFF = media.format.container == .tiff
        return [
            "Make": text(0x010F), "Model": text(0x0110), "Software": text(0x0131),
            "FileType": .text(isTIFF ? "TIFF" : media.format.name),
            "TIFFType": .text(isTIFF ? media.format.name : "APP1"),
        ]
    }
}

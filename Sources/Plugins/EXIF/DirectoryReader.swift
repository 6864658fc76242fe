internal import TaglineMedia
internal import TaglineSDK

/// Emits the tags of TIFF directories.
struct DirectoryReader {
    let structure: TIFFStructure
    let media: MediaFile
    let keepsUnknown: Bool
    private let isRW2: Bool

    init(structure: TIFFStructure, media: MediaFile, keepsUnknown: Bool) {
        self.structure = structure
        self.media = media
        self.keepsUnknown = keepsUnknown
        isRW2 = structure.magic == 0x55
    }

    /// Emits the tags of one directory.
    func read(_ directory: TIFFDirectory, into record: inout RecordBuilder) {
        var state = DirectoryState(name: directory.name, format: media.format)
        for entry in directory.entries {
            read(entry, of: directory, &state, into: &record)
        }
        if let image = state.placedStripImage { emit(image, of: directory, into: &record) }
        if let image = state.placedInterchangeImage { emit(image, of: directory, into: &record) }
        if let image = ReducedImage(directory, of: structure) {
            record.emit(
                Tag(
                    group: directory.name, name: image.name, RawValue(unread: .undef, size: image.fileSize, offset: -1),
                    .binary))
        }
    }

    /// Emits an image inside the file; one that lies outside is told by its size alone.
    private func emit(
        _ image: DirectoryState.PlacedImage, of directory: TIFFDirectory, into record: inout RecordBuilder
    ) {
        guard image.size > 0 else { return }
        let offset = structure.source.base + image.offset
        let isInFile = offset >= 0 && image.size <= media.length && offset <= media.length - image.size
        if !isInFile {
            record.report(
                Problem(
                    .badOffset, "\(directory.name) \(image.name) lies outside the file",
                    offset: structure.source.base + directory.offset))
        }
        record.emit(
            Tag(
                group: directory.name, name: image.name,
                RawValue(unread: .undef, size: image.size, offset: isInFile ? offset : -1), .binary))
    }

    private func read(
        _ entry: TIFFEntry, of directory: TIFFDirectory, _ state: inout DirectoryState, into record: inout RecordBuilder
    ) {
        if TIFFField.isPointer(entry.tag) || TIFFField.blockKind(of: entry, in: structure) != nil { return }
        if let variant = state.variant(of: entry.tag) {
            return read(entry, as: variant, of: directory, &state, into: &record)
        }
        let table = isRW2 && directory.name == "IFD0" ? RW2Tags.table : ExifTags.table
        if let definition = table[UInt32(entry.tag)] {
            guard keepsUnknown || !definition.traits.contains(.unknown) else { return }
            read(entry, as: definition, of: directory, &state, into: &record)
        } else if keepsUnknown {
            read(entry, as: Self.unknown(entry), of: directory, &state, into: &record)
        }
    }

    private func read(
        _ entry: TIFFEntry, as definition: TagDefinition, of directory: TIFFDirectory,
        _ state: inout DirectoryState, into record: inout RecordBuilder
    ) {
        let type = type(of: entry, for: definition.traits)
        if definition.conversion.kind == .binary, type.isBytes {
            let raw = RawValue(unread: type, size: entry.size, offset: structure.source.base + entry.valueOffset)
            return record.emit(Tag(group: directory.name, definition, raw))
        }
        guard isReasonable(entry, definition, directory, into: &record) else { return }
        guard let raw = structure.value(of: entry, as: type) else {
            return record.report(
                Problem(
                    .notRead, "\(directory.name) \(definition.name) was not read",
                    offset: structure.source.base + entry.valueOffset))
        }
        if definition.traits.contains(.omittedIfEmpty), raw.text.isEmpty { return }
        state.note(entry.tag, raw)
        let isOffset = definition.traits.contains(.offset)
        record.emit(Tag(group: directory.name, definition, isOffset ? fromFileStart(raw) : raw))
    }

    /// The definition of a tag that no table knows.
    private static func unknown(_ entry: TIFFEntry) -> TagDefinition {
        let digits = String(entry.tag, radix: 16)
        let name = "Exif_0x" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        return TagDefinition(UInt32(entry.tag), name, entry.type.isBytes ? .binary : .quantity, [.unknown])
    }

    private func type(of entry: TIFFEntry, for traits: TagDefinition.Traits) -> FieldType {
        if traits.contains(.readAsText) { return .string }
        if traits.contains(.readAsBytes) { return .undef }
        return entry.type == .undef && entry.count == 1 ? .int8u : entry.type
    }

    /// Whether an array is short enough to be worth reading; a longer one is told by its size.
    private func isReasonable(
        _ entry: TIFFEntry, _ definition: TagDefinition, _ directory: TIFFDirectory, into record: inout RecordBuilder
    ) -> Bool {
        guard !entry.type.isBytes else { return true }
        let place = structure.source.base + entry.valueOffset
        // A transfer function has three curves of 65,536 points at the most (TIFF 6.0, section 20).
        if entry.count > 100_000, !(definition.name == "TransferFunction" && entry.count == 196_608) {
            record.report(
                Problem(
                    .limit, "Ignoring \(directory.name) \(definition.name) with excessive count", offset: place))
            return false
        }
        if entry.count > 500, definition.traits.contains(.longArray) {
            let text = "(large array of \(entry.count) \(entry.type.name) values)"
            record.emit(Tag(group: directory.name, name: definition.name, RawValue(text: text, offset: place)))
            return false
        }
        return true
    }

    /// Offsets as they count from the start of the file rather than from the TIFF header.
    private func fromFileStart(_ raw: RawValue) -> RawValue {
        guard structure.source.base != 0, raw.type.isInteger else { return raw }
        let offsets = (0..<raw.count).compactMap { raw.integer(at: $0) }.map { $0 &+ Int64(structure.source.base) }
        return RawValue(integers: offsets, offset: raw.offset)
    }
}

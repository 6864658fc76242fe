internal import TaglineMedia
internal import TaglineSDK

extension NoteReader {
    /// The tag of maker notes in EXIF.
    private static let noteTag = 0x927C
    /// What ExifTool shows of a text of unknown meaning, in bytes.
    private static let longestText = 64
    /// What stands for it where the note is a segment of its own.
    static let segmentTag = 0

    /// Reads a maker note: finds its vendor, and so how it begins, and takes it apart.
    ///
    /// - Parameter outer: what the note stands in; its offsets count from the base of that.
    func readNote(_ entry: NoteEntry, of outer: NoteDirectory) {
        var scope = scope(for: outer, tag: entry.id)
        scope.format = entry.type
        scope.count = entry.count
        scope.size = entry.size
        scope.place = entry.place - outer.base
        guard let bytes = outer.source.bytes(at: entry.place, count: min(entry.size, 128)) else {
            return report(.notRead, "the maker note was not read", at: outer, offset: entry.place)
        }
        scope.setBytes(bytes)
        let known = row(RowNumber(entry.id), in: outer.table, scope)
        // Other tags than that of the notes hold other things as well.
        guard known != nil || entry.id == Self.noteTag || entry.id == Self.segmentTag else { return }
        guard let row = known, let layout = row.directory else {
            if let known, options.vendors == nil { return emit(known, asWhole: entry, of: outer) }
            return leaveUnread(make, count: entry.size)
        }
        guard options.vendors?.contains(row.name.lowercased()) ?? true, row.table(of: layout, "Notes") != nil else {
            return leaveUnread(row.name, count: entry.size)
        }
        keepFacts(of: row, in: scope)
        vendorName = String(Substring(layout.table.utf8.prefix { $0 != UInt8(ascii: ".") }))
        repairPolicy = layout.base != nil ? .never : layout.repair
        noteRange = outer.fileOffset(entry.place)..<outer.fileOffset(entry.place + entry.size)
        read(layout, of: row, entry, in: outer, scope)
    }

    /// Emits a note that is not taken apart: a short text as what it says, all others by their size.
    private func emit(_ row: NoteTag, asWhole entry: NoteEntry, of outer: NoteDirectory) {
        let offset = outer.fileOffset(entry.place)
        if row.definition.conversion.kind == .text, entry.size <= Self.longestText,
            let bytes = outer.source.bytes(at: entry.place, count: entry.size)
        {
            return append(Tag(group: "ExifIFD", row.definition, RawValue(.string, bytes, outer.order, offset: offset)))
        }
        append(
            Tag(
                group: "ExifIFD", TagDefinition(UInt32(Self.noteTag), row.name, .binary),
                RawValue(unread: .undef, size: entry.size, offset: offset)))
        leaveUnread(make, count: entry.size)
    }

    private var make: String { facts[.make]?.description ?? "" }
}

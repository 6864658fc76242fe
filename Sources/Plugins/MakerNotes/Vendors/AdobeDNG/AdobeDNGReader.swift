internal import TaglineMedia
internal import TaglineSDK

/// Reads the private data of DNG files that Adobe's converter made.
///
/// ```
/// "Adobe" 00     then, at even places:
/// "MakN"  size   II or MM, where the note was in the raw file, the note
/// "SR2 "  size   the same with Sony's private directory
/// "Koda"  size   II or MM, count; each entry: number, type, count, value     (numbers in front of values are big endian)
/// "MRW "  size   four bytes, the blocks of Minolta's header
/// ```
/// What the note says outside itself is lost. Other kinds are listed as unread.
///
/// Source: ExifTool 12.57, module DNG.
enum AdobeDNGReader {
    /// The tag of maker notes in EXIF.
    private static let noteTag = 0x927C

    static let read: NoteDirectoryReader = { directory, note in
        let start = directory.fileOffset(directory.start)
        guard start >= 0, directory.length <= note.contents.length - start else { return }
        var data = directory
        data.source = TIFFSource(note.contents, range: start..<start + directory.length)
        var place = 6
        while place + 8 <= data.length, note.takeEntry(), let header = data.source.bytes(at: place, count: 8),
            let size = ByteReader(header, .bigEndian).uint32(at: 4).map(Int.init)
        {
            guard size <= data.length - place - 8 else {
                return note.report(.truncated, "Adobe private data is corrupt", at: directory)
            }
            data.start = place + 8
            var part = data
            part.length = size
            read(String(decoding: header.prefix(4).array, as: UTF8.self), part, note)
            place += 8 + size + size % 2
        }
    }

    private static func read(_ kind: String, _ part: NoteDirectory, _ note: NoteReader) {
        switch kind {
        case "MakN": readNote(part, note)
        case "SR2 ": readSR2(part, note)
        case "Koda": readEntries(part, note)
        case "MRW ": readMRW(part, note)
        default: note.leaveUnread("AdobeDNG \(kind)", count: part.length)
        }
    }

    /// The byte order in front of a part, and where the part stood, which its offsets count from.
    private static func header(_ part: NoteDirectory) -> (order: ByteOrder, place: Int)? {
        guard let bytes = part.source.bytes(at: part.start, count: 6),
            let place = ByteReader(bytes, .bigEndian).uint32(at: 2), let order = order(bytes)
        else { return nil }
        return (order, Int(place))
    }

    private static func order(_ mark: Bytes) -> ByteOrder? {
        mark.starts(with: "II") ? .littleEndian : mark.starts(with: "MM") ? .bigEndian : nil
    }

    private static func readNote(_ part: NoteDirectory, _ note: NoteReader) {
        guard let header = header(part), let signatures = VendorRegistry.signatures else { return }
        // Camera Raw copies the note of a JPEG from 12 bytes in front of it.
        let isMisplaced = part.source.bytes(at: part.start + 6, count: 4)?.starts(with: [0, 0, 0, 1]) ?? false
        let size = isMisplaced ? 18 : 6
        guard part.length > size else { return }
        let place = part.start + size
        let outer = NoteDirectory(
            source: part.source, start: 0, length: part.source.length, base: place - header.place, order: header.order,
            table: signatures)
        note.readNote(
            NoteEntry(id: noteTag, type: .undef, count: part.length - size, place: place, size: part.length - size),
            of: outer)
    }

    private static func readSR2(_ part: NoteDirectory, _ note: NoteReader) {
        guard let header = header(part), part.length > 6,
            let table = TableLibrary.shared.table("SR2Private", of: "Sony")
        else { return }
        var directory = part
        directory.table = table
        directory.order = header.order
        directory.start += 6
        directory.length -= 6
        directory.base = directory.start - header.place
        directory.depth += 1
        note.read(directory)
    }

    private static func readEntries(_ part: NoteDirectory, _ note: NoteReader) {
        guard let table = TableLibrary.shared.table("IFD", of: "Kodak"), let bytes = part.bytes(),
            let order = order(bytes),
            let count = ByteReader(bytes, .bigEndian).uint16(at: 2)
        else { return }
        var directory = part
        directory.table = table
        directory.order = order
        directory.depth += 1
        let reader = ByteReader(bytes, .bigEndian)
        var place = 4
        for _ in 0..<count where note.takeEntry() {
            guard let id = reader.uint16(at: place), let code = reader.uint16(at: place + 2),
                let count = reader.uint32(at: place + 4).map(Int.init), let type = FieldType(rawValue: code),
                count * type.size <= bytes.count - place - 8
            else {
                return note.report(.truncated, "Adobe's copy of Kodak's directory is cut short", at: directory)
            }
            let size = count * type.size
            if size > 0 {
                note.readEntry(
                    NoteEntry(id: Int(id), type: type, count: count, place: part.start + place + 8, size: size),
                    of: directory)
            }
            place += 8 + size
        }
    }

    private static func readMRW(_ part: NoteDirectory, _ note: NoteReader) {
        guard let table = TableLibrary.shared.table("Main", of: "MinoltaRaw"), part.length > 4, let bytes = part.bytes()
        else { return }
        let length = UInt32(part.length - 4)
        let size = (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) }
        var directory = part
        directory.table = table
        directory.source = TIFFSource(
            note.contents, joined: Bytes(Array("\0MRM".utf8) + size + Array(bytes.dropFirst(4).array)),
            base: part.fileOffset(part.start) - 4)
        directory.start = 0
        directory.length = directory.source.length
        directory.depth += 1
        note.read(directory)
    }
}

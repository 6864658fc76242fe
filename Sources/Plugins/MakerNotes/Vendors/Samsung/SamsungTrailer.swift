internal import TaglineMedia
internal import TaglineSDK

/// What Samsung's telephones write behind a JPEG file: elements, and at the end a directory of them.
///
/// ```
/// element    ? (16 bits)   type (16)   size of the name (32)   name   data
/// directory  "SEFH"   version (32)   count (32)   for each: ? (16)   type (16)   how far before the directory (32)   size (32)
/// end        size of the directory (32)   "SEFT"
/// ```
/// Always little endian. A block of another type may stand behind: its size, then four letters. Source: ExifTool 12.57.
enum SamsungTrailer {
    private static let directoryLimit = 0x10000

    static func read(_ media: MediaFile, _ note: NoteReader) {
        let contents = media.contents
        guard var end = end(contents), let table = TableLibrary.shared.table("Trailer", of: "Samsung") else { return }
        while end > 8, let tail = contents.bytes(at: end - 8, count: 8),
            let size = ByteReader(tail, .littleEndian).uint32(at: 0).map(Int.init), size < directoryLimit, size >= 4,
            size + 8 < end, let block = contents.bytes(at: end - 8 - size, count: size)
        {
            end -= size + 8
            guard tail.dropFirst(4).starts(with: "SEFT") else { continue }
            guard block.starts(with: "SEFH") else {
                // Samsung's gallery changes the size of the directory, so that this reaches before the trailer.
                guard let rest = block.firstOffset(of: "\0\0SEFT") else { return }
                note.report(
                    .malformed, "Trailer likely corrupted by Samsung Gallery", at: directory(end, size, table, note))
                end += rest + 6
                continue
            }
            return readElements(ByteReader(block, .littleEndian), directory(end, size, table, note), note)
        }
    }

    private static func directory(_ start: Int, _ size: Int, _ table: NoteTable, _ note: NoteReader) -> NoteDirectory {
        NoteDirectory(
            source: TIFFSource(note.contents, range: 0..<note.contents.length), start: start, length: size, base: 0,
            order: .littleEndian, table: table, depth: 1)
    }

    /// Where the trailer ends, if the file ends with one.
    private static func end(_ contents: FileContents) -> Int? {
        guard contents.length > 6, let tail = contents.bytes(at: contents.length - 6, count: 6) else { return nil }
        if tail.starts(with: "\0\0SEFT") { return contents.length }
        return tail.starts(with: "QDIOBS") ? contents.length - 2 : nil
    }

    private static func readElements(_ reader: ByteReader, _ directory: NoteDirectory, _ note: NoteReader) {
        guard let count = reader.uint32(at: 8).map(Int.init), 12 + 12 * count <= directory.length else { return }
        for number in 0..<count {
            let entry = 12 + 12 * number
            guard note.takeEntry(), let type = reader.uint16(at: entry + 2).map(Int.init),
                let back = reader.uint32(at: entry + 4).map(Int.init),
                let size = reader.uint32(at: entry + 8).map(Int.init), back <= directory.start, size <= back, size >= 8
            else { return note.report(.malformed, "Error processing Samsung trailer", at: directory) }
            guard directory.table.rows.has(RowNumber(type)) else { continue }
            guard readElement(type, directory.start - back, size, directory, note) else { return }
        }
    }

    /// Reads an element: the tag of its name, where that has one, and its own.
    private static func readElement(
        _ type: Int, _ start: Int, _ size: Int, _ directory: NoteDirectory, _ note: NoteReader
    ) -> Bool {
        guard let head = directory.source.bytes(at: start, count: 8),
            let nameSize = ByteReader(head, .littleEndian).uint32(at: 4).map(Int.init), nameSize + 8 <= size
        else { return false }
        guard let name = directory.source.bytes(at: start + 8, count: nameSize) else { return false }
        note.facts["SamsungTagName"] = .bytes(name)
        if directory.table.rows.has(RowNumber(type + 0x10000)) {
            note.emit(type + 0x10000, RawValue(.undef, name, .littleEndian, offset: start + 8), in: directory)
        }
        let place = start + 8 + nameSize
        let scope = note.scope(for: directory, tag: type)
        guard let row = note.row(RowNumber(type), in: directory.table, scope) else { return true }
        let data = NoteEntry(
            id: type, type: .undef, count: size - 8 - nameSize, place: place, size: size - 8 - nameSize)
        if let layout = row.directory {
            note.read(layout, of: row, data, in: directory, scope)
        } else if row.definition.conversion.kind == .binary {
            note.emit(row, RawValue(unread: .undef, size: data.size, offset: place), in: directory, scope)
        } else if data.size < directoryLimit, let bytes = directory.source.bytes(at: place, count: data.size) {
            note.emit(row, RawValue(.undef, bytes, .littleEndian, offset: place), in: directory, scope)
        }
        return true
    }

    /// The size of a depth map, which stands behind a mark whose place differs from model to model.
    static let dualShot: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes(upTo: 96), data.count == 96,
            let place = (32..<93).first(where: { place in
                (1...9).contains(data.byte(at: place) ?? 0) && data.dropFirst(place + 1).starts(with: [0, 0xFF, 0xFF])
            }), place % 4 == 0, let sizes = directory.source.bytes(at: directory.start + place + 4, count: 8)
        else { return }
        for (index, id) in [16, 17].enumerated() {
            guard let size = ByteReader(sizes, .littleEndian).uint32(at: index * 4),
                place + 8 + index * 4 <= directory.length
            else { return }
            let offset = directory.fileOffset(directory.start + place + 4 + index * 4)
            note.emit(id, RawValue(integers: [Int64(size)], offset: offset), in: directory)
        }
    }

    /// The settings of a portrait: `"DOFS"`, version 3, and numbers with their names.
    static let singleShot: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes(upTo: directoryLimit), data.starts(with: "DOFS") else { return }
        let reader = ByteReader(data, .littleEndian)
        guard reader.uint32(at: 4) == 3, reader.uint32(at: 12).map(Int.init) == directory.length,
            let count = reader.uint16(at: 16)
        else { return }
        var place = 18
        for _ in 0..<count {
            guard note.takeEntry(), let nameSize = reader.uint8(at: place + 1).map(Int.init),
                let name = data.slice(at: place + 2, count: nameSize),
                let size = reader.uint16(at: place + 2 + nameSize).map(Int.init)
            else { return }
            place += 4 + nameSize
            guard size <= data.count - place else { return }
            if size == 4, let number = reader.uint32(at: place), nameSize > 0,
                name.array.allSatisfy({ ByteSet.word.contains($0) })
            {
                let text = String(decoding: name.array, as: UTF8.self)
                note.append(
                    Tag(
                        group: directory.table.group,
                        TagDefinition(0, UnlistedTag.name(text), .quantity),
                        RawValue(integers: [Int64(number)], offset: directory.fileOffset(directory.start + place))))
            }
            place += size
        }
    }

    /// Milliseconds since 1970 as a date with its fraction, in UTC.
    static let date: FormulaFunction = .of { arguments in
        let time = arguments.first?.flatMap { $0 }?.leadingNumber ?? 0
        guard time != 0, time.magnitude < 1e16 else { return .text("0000:00:00 00:00:00") }
        let seconds = (time / 1000).rounded(.down)
        let fraction = String(Int(time - seconds * 1000) + 1000).dropFirst()
        return .text("\(CalendarText.date(secondsSince1970: seconds)).\(fraction)+00:00")
    }
}

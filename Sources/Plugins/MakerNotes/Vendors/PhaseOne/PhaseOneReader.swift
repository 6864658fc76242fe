internal import TaglineMedia
internal import TaglineSDK

/// Directories of Phase One: a mark that tells the byte order, where the entries stand, then those.
///
/// ```
/// header   mark (8 bytes)   offset of the entries (32 bits)
/// entries  count   ?   then for each: number, size of an element, size, value or its offset      all of 32 bits
/// ```
/// The entries of the sensor's calibration do not tell the size of an element.
enum PhaseOneReader {
    private static let entryCounts = 2...300

    static let read: NoteDirectoryReader = { directory, note in
        let hasElementSize = directory.table.name == "Main"
        guard let header = directory.source.bytes(at: directory.start, count: 12),
            let order = order(of: header, isNote: hasElementSize)
        else {
            return note.report(.malformed, "Unrecognized \(directory.table.name) directory version", at: directory)
        }
        var directory = directory
        directory.order = order
        directory.base = directory.start
        let entrySize = hasElementSize ? 16 : 12
        guard let first = ByteReader(header, order).uint32(at: 8).map(Int.init),
            let head = directory.source.bytes(at: directory.start + first, count: 8),
            let count = ByteReader(head, order).uint32(at: 0).map(Int.init), entryCounts.contains(count),
            first + 8 + entrySize * count <= directory.length,
            let entries = directory.source.bytes(at: directory.start + first + 8, count: entrySize * count)
        else {
            return note.report(.malformed, "Bad \(directory.table.name) directory", at: directory)
        }
        let reader = ByteReader(entries, order)
        for number in 0..<count {
            let at = number * entrySize
            guard note.takeEntry(), let id = reader.uint32(at: at).map(Int.init),
                let size = reader.uint32(at: at + entrySize - 8).map(Int.init),
                let stored = reader.uint32(at: at + entrySize - 4).map(Int.init)
            else { return }
            let place = size > 4 ? stored : first + 8 + at + entrySize - 4
            guard size <= 0x7FFF_FFFF, place <= directory.length, size <= directory.length - place else {
                return note.report(
                    .badOffset, "Invalid offset for \(directory.table.name) entry \(number)", at: directory)
            }
            let element = hasElementSize ? reader.uint32(at: at + 4).map(Int.init) ?? 1 : size % 4 == 0 ? 4 : 1
            read(id, type(element, hasElementSize), at: directory.start + place, size, in: directory, note)
        }
    }

    private static func order(of header: Bytes, isNote: Bool) -> ByteOrder? {
        let marks: [(StaticString, ByteOrder)] = [("IIII", .littleEndian), ("MMMM", .bigEndian)]
        guard let order = marks.first(where: { header.starts(with: $0.0) })?.1 else { return nil }
        let rest = header.dropFirst(4)
        if isNote {
            let isKnown = order == .littleEndian ? rest.dropFirst(1).starts(with: "waR") : rest.starts(with: "Raw")
            return isKnown ? order : nil
        }
        return ByteReader(rest, order).uint32(at: 0) == 1 ? order : nil
    }

    private static func type(_ elementSize: Int, _ isTold: Bool) -> FieldType {
        switch elementSize {
        case 1: isTold ? .string : .undef
        case 2: .int16s
        case 4: .int32s
        default: .undef
        }
    }

    private static func read(
        _ id: Int, _ type: FieldType, at place: Int, _ size: Int, in directory: NoteDirectory, _ note: NoteReader
    ) {
        guard let row = note.row(RowNumber(id), in: directory.table, note.scope(for: directory, tag: id)) else {
            return
        }
        if let name = row.directory?.table, let table = TableLibrary.shared.table(name, of: "PhaseOne") {
            var child = directory
            child.table = table
            child.start = place
            child.length = size
            child.depth += 1
            return note.read(child)
        }
        let offset = directory.fileOffset(place)
        var type = row.format?.fieldType ?? type
        if row.definition.conversion.kind == .binary && type.isBytes || size / type.size > 100_000 {
            return note.emit(id, RawValue(unread: .undef, size: size, offset: offset), in: directory)
        }
        guard let bytes = directory.source.bytes(at: place, count: size) else {
            return note.report(.notRead, "\(row.name) was not read", at: directory, offset: place)
        }
        // The exponent of a number near one; whole numbers are not as large.
        if type == .int32s, let first = ByteReader(bytes, directory.order).uint32(at: 0),
            (121..<140).contains(first >> 23 & 0xFF)
        {
            type = .float
        }
        note.emit(id, RawValue(type, bytes, directory.order, offset: offset), in: directory)
    }
}

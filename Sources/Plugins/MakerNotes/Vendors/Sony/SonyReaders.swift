internal import TaglineMedia
internal import TaglineSDK

/// Directories that only Sony builds this way.
enum SonyReaders {
    /// A block of binary data that is enciphered as a whole.
    static let enciphered: NoteDirectoryReader = { directory, note in
        guard let bytes = directory.bytes() else { return }
        let isDouble = note.facts["DoubleCipher"].map { $0.description == "1" } ?? false
        var plain = directory
        plain.source = TIFFSource(
            note.contents, joined: SonyCipher.decipher(bytes, times: isDouble ? 2 : 1),
            base: directory.fileOffset(directory.start))
        plain.start = 0
        plain.base = 0
        plain.length = bytes.count
        note.readBinary(plain)
    }

    /// Blocks by number: how many, their whole size, then a number and an offset for each, all of 16 bits.
    ///
    /// A block ends where the next one starts; of two that start at the same place neither has a size.
    static let moreInfo: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes(), data.count >= 4 else { return }
        let reader = ByteReader(data, directory.order)
        guard let count = reader.uint16(at: 0).map(Int.init), let total = reader.uint16(at: 2).map(Int.init) else {
            return
        }
        guard count <= 50 else {
            return note.report(.malformed, "Possibly corrupted MoreInfo data", at: directory)
        }
        guard data.count >= 4 + count * 4 else {
            return note.report(.truncated, "Truncated MoreInfo data", at: directory)
        }
        let entries = (0..<count).compactMap { number -> (id: Int, offset: Int)? in
            guard let id = reader.uint16(at: 4 + number * 4), let offset = reader.uint16(at: 6 + number * 4) else {
                return nil
            }
            return (Int(id), Int(offset))
        }
        let isLengthGood = total <= data.count && entries.allSatisfy { $0.offset <= total || $0.offset > data.count }
        if !isLengthGood { note.report(.malformed, "The length of the MoreInfo data is wrong", at: directory) }
        let end = isLengthGood ? total : data.count
        let offsets = entries.map(\.offset).sorted() + [0xFFFF]
        for entry in entries where entry.offset <= data.count {
            guard note.takeEntry(), let place = offsets.firstIndex(of: entry.offset) else { return }
            let size = min(offsets[place + 1], end) - entry.offset
            if size > 0 { readBlock(entry.id, at: entry.offset, size, of: directory, note) }
        }
    }

    private static func readBlock(
        _ id: Int, at offset: Int, _ size: Int, of directory: NoteDirectory, _ note: NoteReader
    ) {
        guard let row = note.row(RowNumber(id), in: directory.table, note.scope(for: directory, tag: id)) else {
            return
        }
        if let name = row.directory?.table, let table = TableLibrary.shared.table(name, of: "Sony") {
            var child = directory
            child.table = table
            child.start += offset
            child.length = size
            child.depth += 1
            note.read(child)
        } else if let bytes = directory.source.bytes(at: directory.start + offset, count: size) {
            let place = directory.fileOffset(directory.start + offset)
            note.emit(id, RawValue(.undef, bytes, directory.order, offset: place), in: directory)
        }
    }
}

internal import TaglineMedia
internal import TaglineSDK

/// The blocks of an MRW header: a mark that tells the byte order, a size, then a name and a size for each block.
enum MinoltaRawReader {
    /// The row of each block's name.
    private static let rows: [String: RowNumber] = ["\0PRD": 0, "\0RIF": 1, "\0WBG": 2]

    static let read: NoteDirectoryReader = { directory, note in
        guard let mark = directory.source.bytes(at: directory.start, count: 4),
            mark.starts(with: "\0MRM") || mark.starts(with: "\0MRI"),
            let main = TableLibrary.shared.table("Main", of: "MinoltaRaw")
        else {
            return note.report(.malformed, "MRW format error", at: directory)
        }
        let order: ByteOrder = mark.starts(with: "\0MRM") ? .bigEndian : .littleEndian
        func size(at place: Int) -> Int? {
            directory.source.bytes(at: place + 4, count: 4).flatMap { ByteReader($0, order).uint32(at: 0) }.map {
                Int($0)
            }
        }
        guard let length = size(at: directory.start) else { return }
        var place = directory.start + 8
        let end = place + length
        while place < end, note.takeEntry(), let name = directory.source.bytes(at: place, count: 4),
            let count = size(at: place)
        {
            place += 8
            if let row = rows[String(decoding: name.array, as: UTF8.self)],
                let table = main.rows.firstTag(row)?.directory?.table,
                let block = TableLibrary.shared.table(table, of: "MinoltaRaw")
            {
                var child = directory
                child.table = block
                child.order = order
                child.start = place
                child.length = min(count, directory.source.length - place)
                child.depth += 1
                if child.length > 0 { note.read(child) }
            }
            place += count
        }
        if place != end { note.report(.malformed, "MRW format error", at: directory, offset: place) }
    }
}

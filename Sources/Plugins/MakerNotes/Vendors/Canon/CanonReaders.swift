internal import TaglineMedia
internal import TaglineSDK

/// Directories that only Canon builds this way.
enum CanonReaders {
    /// Custom functions of the older kind: a size, then 16-bit words with the number of a function and its setting.
    static let customFunctions: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes() else { return }
        let reader = ByteReader(data, directory.order)
        guard let size = reader.uint16(at: 0).map(Int.init),
            size == data.count || size + 2 == data.count && note.facts[.model]?.description.contains("D60") == true
        else {
            return note.report(.malformed, "Invalid CanonCustom data", at: directory)
        }
        for place in stride(from: 2, to: data.count - 1, by: 2) {
            guard note.takeEntry(), let word = reader.uint16(at: place) else { return }
            let raw = RawValue(integers: [Int64(word & 0xFF)], offset: directory.fileOffset(directory.start + place))
            note.emit(Int(word >> 8), raw, in: directory)
        }
    }

    /// Custom functions of the newer kind, in groups.
    ///
    /// ```
    /// header  size (16 bits)  ?  number of groups
    /// group   number, size from here on, number of functions
    /// entry   number of the function, count, count settings      all of 32 bits
    /// ```
    static let customFunctions2: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes() else { return }
        let reader = ByteReader(data, directory.order)
        guard let size = reader.uint16(at: 0), size == data.count, size >= 8 else {
            return note.report(.malformed, "Invalid CanonCustom2 data", at: directory)
        }
        var place = 8
        while let length = reader.uint32(at: place + 4).map(Int.init), reader.uint32(at: place + 8) != nil, length >= 8
        {
            let end = place + 4 + length
            guard end <= data.count else {
                let number = reader.uint32(at: place) ?? 0
                return note.report(.malformed, "Corrupted CanonCustom2 group \(number)", at: directory)
            }
            readGroup(reader, from: place + 12, to: end, of: directory, note)
            place = end
        }
    }

    private static func readGroup(
        _ reader: ByteReader, from start: Int, to end: Int, of directory: NoteDirectory, _ note: NoteReader
    ) {
        var place = start
        while place + 8 < end, note.takeEntry(), let id = reader.uint32(at: place).map(Int.init),
            var count = reader.uint32(at: place + 4).map(Int.init)
        {
            guard count <= (end - place - 8) / 4 else { return }
            let next = place + 8 + count * 4
            // The firmware 1.0.0 of the EOS-1D X Mark III counts one too few here.
            if id == 0x70C, count == 0x66, next + 8 < end, reader.uint32(at: next + 4) == 0x70F { count += 1 }
            guard let bytes = reader.bytes.slice(at: place + 8, count: count * 4) else { return }
            let offset = directory.fileOffset(directory.start + place + 8)
            note.emit(id, RawValue(.int32s, bytes, directory.order, offset: offset), in: directory)
            place += 8 + count * 4
        }
    }

    /// Creative filters: a number and a size for each, then parameters with a number, a count and values.
    static let filters: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes(), data.count >= 8 else { return }
        let reader = ByteReader(data, directory.order)
        var place = 8
        for number in 0..<min(reader.uint32(at: 4) ?? 0, 1000) {
            guard let size = reader.uint32(at: place + 4).map(Int.init), let count = reader.uint32(at: place + 8),
                size <= data.count - place - 4
            else {
                return note.report(.truncated, "Truncated data for filter \(number)", at: directory)
            }
            let next = place + 4 + size
            place += 12
            for _ in 0..<min(count, 1000) {
                guard note.takeEntry(), let id = reader.uint32(at: place).map(Int.init),
                    let elements = reader.uint32(at: place + 4).map(Int.init), elements <= (data.count - place - 8) / 4,
                    let bytes = data.slice(at: place + 8, count: elements * 4)
                else {
                    return note.report(.truncated, "Truncated value for filter \(number)", at: directory)
                }
                let offset = directory.fileOffset(directory.start + place + 8)
                note.emit(id, RawValue(.int32s, bytes, directory.order, offset: offset), in: directory)
                place += 8 + elements * 4
            }
            place = next
        }
    }
}

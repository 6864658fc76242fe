internal import TaglineMedia
internal import TaglineSDK

/// Directories that only Nikon builds this way.
enum NikonReaders {
    /// The directory of the note, which is looked through for the keys of the cipher first: records that need them may
    /// stand before the tags that hold them.
    static let main: NoteDirectoryReader = { directory, note in
        let keys = NikonKeys(directory, model: note.facts[.model]?.description ?? "")
        note.facts["NikonSerialKey"] = keys.serial.map { .integer(Int64($0)) }
        note.facts["NikonCountKey"] = keys.count.map { .integer(Int64($0)) }
        if directory.depth == 1 {
            note.readRepaired(directory)
        } else {
            note.readIFD(directory)
        }
    }

    /// A record of binary data that is enciphered from the byte `start` on and whose table begins at the byte `offset`.
    ///
    /// With `offsets`, a table of offsets stands there: their count, and for each where a part starts. A part ends where
    /// the next one starts.
    static let encrypted: NoteDirectoryReader = { directory, note in
        guard let serial = note.facts["NikonSerialKey"]?.wholeNumber,
            let count = note.facts["NikonCountKey"]?.wholeNumber
        else {
            let missing = note.facts["NikonSerialKey"] == nil ? "SerialNumber" : "ShutterCount"
            note.report(.malformed, "Can't decrypt Nikon information (no \(missing) key)", at: directory)
            return
        }
        guard let bytes = directory.bytes() else { return }
        let cipher = NikonCipher(
            serial: UInt8(truncatingIfNeeded: serial), count: UInt32(truncatingIfNeeded: count))
        let data = cipher.deciphered(bytes, from: directory.arguments["start"] ?? 0)
        var plain = directory
        plain.source = TIFFSource(note.contents, joined: data, base: directory.fileOffset(directory.start))
        plain.start = directory.arguments["offset"] ?? 0
        plain.base = 0
        plain.length = max(0, data.count - plain.start)
        if let place = directory.arguments["offsets"] {
            plain.ends = ends(ByteReader(data, directory.order), at: place)
        }
        note.readBinary(plain)
    }

    private static func ends(_ reader: ByteReader, at place: Int) -> [Int: Int] {
        guard let count = reader.uint32(at: place).map(Int.init), count <= (reader.bytes.count - place - 4) / 4 else {
            return [:]
        }
        let starts = (0..<count).compactMap { reader.uint32(at: place + 4 + 4 * $0).map(Int.init) }.filter { $0 != 0 }
            .sorted()
        return Dictionary(
            zip(starts, starts.dropFirst() + [reader.bytes.count]), uniquingKeysWith: { first, _ in first })
    }

    /// A list of settings: a header of 24 bytes, which ends with their count, then for each a number, a byte of unknown
    /// meaning, a byte that is always 4, and a value of 32 bits.
    static let settings: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes(), data.count >= 24 else { return }
        let reader = ByteReader(data, directory.order)
        let stored = reader.uint32(at: 20).map(Int.init) ?? 0
        let available = (data.count - 24) / 8
        if available < stored {
            note.report(.truncated, "Missing \(stored - available) NikonSettings entries", at: directory)
        }
        for number in 0..<min(stored, available) {
            let place = 24 + number * 8
            guard note.takeEntry(), let id = reader.uint16(at: place).map(Int.init), reader.uint8(at: place + 3) == 4,
                let value = data.slice(at: place + 4, count: 4)
            else { return }
            let offset = directory.fileOffset(directory.start + place + 4)
            note.emit(id, RawValue(.int32u, value, directory.order, offset: offset), in: directory)
        }
    }

    /// What Nikon Capture did: after 22 bytes, entries with a number, 14 bytes of unknown meaning, a size that counts
    /// itself, and the value. Always little endian.
    static let capture: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes() else { return }
        var directory = directory
        directory.order = .littleEndian
        let reader = ByteReader(data, .littleEndian)
        var place = 22
        while place + 22 < data.count, note.takeEntry(), let id = reader.uint32(at: place).map(Int.init),
            let stored = reader.uint32(at: place + 18).map(Int.init)
        {
            place += 22
            // The size of the histogram leaves four bytes out.
            let size = stored - 4
            guard size >= 0, size <= data.count - place else { return }
            let whole = id == histogram ? min(size + 4, data.count - place) : size
            readCaptured(id, place, whole, directory, note)
            place += whole
        }
    }

    private static let histogram = 0x083A_1A25

    private static func readCaptured(
        _ id: Int, _ place: Int, _ size: Int, _ directory: NoteDirectory, _ note: NoteReader
    ) {
        let scope = note.scope(for: directory, tag: id)
        guard let row = note.row(RowNumber(id), in: directory.table, scope), note.isWanted(row) else { return }
        let start = directory.start + place
        if let subdirectory = row.directory {
            let entry = NoteEntry(id: id, type: .undef, count: size, place: start, size: size)
            return note.read(subdirectory, of: row, entry, in: directory, scope)
        }
        guard let format = row.format else { return }
        let count = format == .string || format == .undef ? size : format.size
        guard count <= size, let bytes = directory.source.bytes(at: start, count: count) else { return }
        note.emit(row, format.value(bytes, directory.order, offset: directory.fileOffset(start)), in: directory, scope)
    }

    /// Offsets of other directories: a count, then entries of 12 bytes with a number and a value of 32 bits each.
    static let captureOffsets: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes() else { return }
        let reader = ByteReader(data, directory.order)
        guard let count = reader.uint16(at: 0).map(Int.init), count * 12 + 2 <= data.count else { return }
        for number in 0..<count {
            let place = 2 + number * 12
            guard note.takeEntry(), let id = reader.uint32(at: place).map(Int.init),
                let value = data.slice(at: place + 4, count: 4)
            else { return }
            let offset = directory.fileOffset(directory.start + place)
            note.emit(id, RawValue(.int32u, value, directory.order, offset: offset), in: directory)
        }
    }

    /// A colour profile, which is nothing of Nikon's.
    static let iccProfile: NoteDirectoryReader = { directory, note in
        note.leaveUnread("Nikon ICC profile", count: directory.length)
    }
}

internal import TaglineMedia
internal import TaglineSDK

/// The start of a maker note: its directory, its byte order, and what its offsets count from.
extension NoteReader {
    /// Looks for a directory in the first bytes of a note whose layout differs from camera to camera.
    func readLocated(_ directory: NoteDirectory) {
        guard let found = located(directory) else {
            return report(.unsupported, "Unrecognized MakerNotes", at: directory)
        }
        readRepaired(found)
    }

    /// Reads the directory of a note, with its base repaired if need be.
    func readRepaired(_ directory: NoteDirectory) {
        var directory = directory
        let policy = repairPolicy
        if let repair = BaseRepair(directory, policy, facts: facts) {
            let outcome = repair.outcome()
            if let message = outcome.message { report(.badOffset, message, at: directory) }
            directory.base += outcome.shift
            directory.repair = outcome.shift
            if outcome.isEntryBased { directory.isEntryBased = true }
        }
        readIFD(directory)
    }

    private func located(_ directory: NoteDirectory) -> NoteDirectory? {
        let length = min(directory.length, directory.source.length - directory.start)
        guard length >= 14 else { return nil }
        for offset in stride(from: 0, through: min(32, length - 14), by: 2) {
            if let found = tiff(directory, at: offset, length) ?? bare(directory, at: offset) { return found }
        }
        return nil
    }

    /// A TIFF header with a directory behind it.
    private func tiff(_ directory: NoteDirectory, at offset: Int, _ length: Int) -> NoteDirectory? {
        guard let header = directory.source.bytes(at: directory.start + offset, count: 8) else { return nil }
        let order: ByteOrder
        if header.starts(with: "II\u{2A}\0") {
            order = .littleEndian
        } else if header.starts(with: "MM\0\u{2A}") {
            order = .bigEndian
        } else {
            return nil
        }
        guard let pointer = ByteReader(header, order).uint32(at: 4).map(Int.init), pointer >= 8,
            pointer + offset + 14 <= length
        else { return nil }
        var found = directory
        found.order = order
        found.base = directory.start + offset
        found.start += pointer + offset
        found.length -= pointer + offset
        return found
    }

    /// A directory by itself: a small count, entries of possible types.
    private func bare(_ directory: NoteDirectory, at offset: Int) -> NoteDirectory? {
        let start = directory.start + offset
        guard let countBytes = directory.source.bytes(at: start, count: 2),
            var count = ByteReader(countBytes, directory.order).uint16(at: 0), count != 0
        else { return nil }
        var found = directory
        if count & 0xFF == 0 {
            found.order = directory.order == .bigEndian ? .littleEndian : .bigEndian
            count >>= 8
        } else if count & 0xFF00 != 0 {
            return nil
        }
        let behind = directory.source.length - directory.start - (offset + 2 + 12 * Int(count))
        guard behind >= 4 || behind == 2 || behind == 0,
            let bytes = directory.source.bytes(at: start, count: 2 + 12 * Int(count)),
            hasSoundEntries(
                ByteReader(bytes, found.order), Int(count), length: directory.source.length - directory.start)
        else { return nil }
        found.start = start
        found.length -= offset
        return found
    }

    private func hasSoundEntries(_ reader: ByteReader, _ entryCount: Int, length: Int) -> Bool {
        let make = facts[.make]?.description ?? ""
        for number in 0..<entryCount {
            let at = 2 + number * 12
            guard let type = reader.uint16(at: at + 2), let count = reader.uint32(at: at + 4) else { return false }
            if type == 0 {
                if count == 0, number != 0 { continue }
                if number == entryCount - 1, facts[.model]?.description.contains("EOS 40D") == true { continue }
            }
            // Some DSC cameras write rubbish behind their eighth entry.
            if entryCount == 12, make == "SONY", number >= 8 { continue }
            if type == 16, make == "Apple" { continue }
            guard (1...13).contains(type), count & 0xFF00_0000 == 0 else { return false }
            guard entryCount == 1, let size = FieldType(rawValue: type).map({ Int(count) * $0.size }), size > 4 else {
                continue
            }
            guard size <= length, let offset = reader.uint32(at: at + 8), offset <= 0x10000 else { return false }
        }
        return true
    }
}

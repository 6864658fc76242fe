internal import TaglineMedia
internal import TaglineSDK

/// The private directories of Sony's raw files, parts of which are encrypted.
enum SonyRawReaders {
    /// The chain of directories in the notes of SRF files.
    ///
    /// The second is encrypted with a key that stands in the notes, the others with a key that the second has. The seventh
    /// repeats what the EXIF says.
    static let srf: NoteDirectoryReader = { directory, note in
        let end = directory.start + min(directory.length, directory.source.length - directory.start)
        guard end < 1 << 24, let whole = directory.source.bytes(at: 0, count: end) else { return }
        var current = directory
        var bytes = Array(whole.array)
        for number in 0..<6 {
            guard note.takeEntry(), readLink(number, current, bytes, base: directory.source.base, note) else { return }
            let reader = ByteReader(Bytes(bytes), directory.order)
            guard let count = reader.uint16(at: current.start).map(Int.init),
                let next = reader.uint32(at: current.start + 2 + count * 12).map({ Int($0) + directory.base }),
                next > current.start, next < end
            else { return }
            if let (key, length) = key(of: number + 1, at: next, directory, bytes, note) {
                let range = next..<min(end, next + length)
                bytes.replaceSubrange(range, with: SonyCipher.decrypt(Bytes(Array(bytes[range])), key: key).array)
            }
            current.start = next
            current.length = end - next
        }
    }

    private static func readLink(
        _ number: Int, _ directory: NoteDirectory, _ bytes: [UInt8], base: Int, _ note: NoteReader
    ) -> Bool {
        guard let table = TableLibrary.shared.table(number < 2 ? "SRF" : "SRF2", of: "Sony") else { return false }
        var link = directory
        link.table = table.inGroup("SRF\(number)")
        link.depth += 1
        link.source = TIFFSource(note.contents, joined: Bytes(bytes), base: base)
        note.readIFD(link)
        return true
    }

    private static func key(
        of number: Int, at next: Int, _ directory: NoteDirectory, _ bytes: [UInt8], _ note: NoteReader
    ) -> (UInt32, length: Int)? {
        switch number {
        case 1:
            // The place of the key is told in words from this place on.
            let place = directory.start + 0x8DDC
            guard place < bytes.count,
                let key = ByteReader(Bytes(bytes), .bigEndian).uint32(at: place + 4 * Int(bytes[place]))
            else { return nil }
            return (key, 0x8DDC + next - directory.start)
        case 2:
            return note.facts["SRF2Key"].map { (UInt32(truncatingIfNeeded: $0.wholeNumber), bytes.count - next) }
        default:
            return nil
        }
    }

    /// The private directory of SR2 and ARW files, and the encrypted directories that it leads to.
    static let sr2: NoteDirectoryReader = { directory, note in
        for fact: FactName in ["SR2SubIFDOffset", "SR2SubIFDLength", "SR2SubIFDKey"] { note.facts[fact] = nil }
        if let start = directory.source.bytes(at: directory.start, count: 4), start.starts(with: "\0MR") {
            return MinoltaRawReader.read(directory, note)
        }
        note.readIFD(directory)
        guard let offsets = note.facts["SR2SubIFDOffset"]?.parts.map({ Int(clamping: $0.wholeNumber) }),
            let length = note.facts["SR2SubIFDLength"].map({ Int(clamping: $0.wholeNumber) }),
            let key = note.facts["SR2SubIFDKey"], let first = offsets.first, first > 0, length > 0, length < 1 << 22,
            let table = TableLibrary.shared.table("SR2SubIFD", of: "Sony")
        else { return }
        guard let bytes = directory.source.bytes(at: first, count: length) else {
            return note.report(.badOffset, "Error reading SR2 data", at: directory)
        }
        let plain = SonyCipher.decrypt(bytes, key: UInt32(truncatingIfNeeded: key.wholeNumber))
        for offset in offsets.prefix(20) {
            var child = directory
            child.table = table
            child.source = TIFFSource(note.contents, joined: plain, base: directory.fileOffset(first))
            child.start = offset - first
            child.length = length - child.start
            child.base = -first
            child.depth += 1
            guard child.start >= 0, child.length > 0 else { continue }
            note.read(child)
        }
    }
}

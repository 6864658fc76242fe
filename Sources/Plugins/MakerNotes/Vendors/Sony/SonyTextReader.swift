internal import TaglineMedia
internal import TaglineSDK

/// The notes of some small cameras that are logs in text (`SONY PIC`), with a directory of the usual kind at times.
enum SonyTextReader {
    /// The row of each word that is followed by a value worth a tag, in the order in which they are looked for.
    private static let words: [(word: StaticString, row: Int)] = [
        ("barcode:", 8), ("BarCode:", 2), ("BC:", 1), ("Capt:", 3), ("FWVer:", 4), ("Temp:", 5), ("Temp:Clbt:", 6),
        ("VR Enable C:", 7),
    ]
    /// Shorter texts are chance.
    private static let leastLength = 33

    static let read: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes() else { return }
        readDirectory(directory, data, note)
        var number = 0
        var hasBarcode = false
        for text in texts(in: data.array) {
            guard note.takeEntry() else { return }
            number += 1
            let offset = directory.fileOffset(directory.start + text.startIndex - data.array.startIndex)
            note.append(
                Tag(
                    group: directory.table.group, TagDefinition(UInt32(99 + number), "TextInfo\(number)", .binary),
                    RawValue(unread: .undef, size: text.count, offset: offset)))
            for (word, row) in words where row != 1 || !hasBarcode {
                guard let value = value(behind: Array("\(word)".utf8), in: text) else { continue }
                if row == 1 || row == 2 || row == 8 { hasBarcode = true }
                note.emit(row, RawValue(.utf8, Bytes(Array(value)), directory.order, offset: -1), in: directory)
            }
        }
    }

    private static func readDirectory(_ directory: NoteDirectory, _ data: Bytes, _ note: NoteReader) {
        guard data.count >= 26, let table = TableLibrary.shared.table("Main", of: "Sony") else { return }
        var child = directory
        child.start += 12
        child.length -= 12
        child.table = table
        child.depth += 1
        if let count = ByteReader(data, child.order).uint16(at: 12), count > 256 {
            child.order = child.order == .bigEndian ? .littleEndian : .bigEndian
        }
        let reader = ByteReader(data, child.order)
        guard let count = reader.uint16(at: 12), (1...255).contains(count), let type = reader.uint16(at: 16),
            (1...10).contains(type)
        else { return }
        note.readIFD(child)
    }

    /// Runs of printable characters that begin with a letter, a digit or `_`.
    private static func texts(in bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var texts: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        while start < bytes.endIndex {
            guard ByteSet.word.contains(bytes[start]) else {
                start += 1
                continue
            }
            let end = bytes[(start + 1)...].firstIndex { !isPrintable($0) } ?? bytes.endIndex
            if end - start >= leastLength { texts.append(bytes[start..<end]) }
            start = end
        }
        return texts
    }

    private static func isPrintable(_ byte: UInt8) -> Bool {
        (0x20...0x7E).contains(byte) || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    /// What stands behind the first occurrence of a word that has a value.
    private static func value(behind word: [UInt8], in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var start = text.startIndex
        while start + word.count <= text.endIndex {
            defer { start += 1 }
            guard text[start] == word[0], text[start...].starts(with: word),
                start == text.startIndex || !ByteSet.word.contains(text[start - 1])
            else { continue }
            let value = text[(start + word.count)...].drop { isSpace($0) }
            let end = value.firstIndex { isSpace($0) || ";,:".utf8.contains($0) } ?? value.endIndex
            if end > value.startIndex { return value[..<end] }
        }
        return nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

internal import TaglineSDK

/// Directories that only Ricoh builds this way.
enum RicohReaders {
    /// The row of each key of a text.
    private static let rows = ["Rev": 1, "Rv": 1, "Rg": 2, "Gg": 3, "Bg": 4]

    /// Keys with numbers in hexadecimal: `Rev0104;Rg3A;Gg40;`.
    static let text: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes(upTo: 1 << 16), data.byte(at: 0) != 0 else { return }
        guard data.starts(with: "Rev") || data.starts(with: "Rv") else {
            return note.report(.malformed, "Bad Ricoh maker notes", at: directory)
        }
        var text = Array(data.array)[...]
        while let end = text.firstIndex(of: UInt8(ascii: ";")), note.takeEntry() {
            if let match = field?.captures(in: Array(text[..<end])), let key = match[1], let value = match[2],
                let row = rows[String(decoding: key, as: UTF8.self)]
            {
                let offset = directory.fileOffset(directory.start + end - value.count)
                note.emit(row, RawValue(.string, Bytes(value), directory.order, offset: offset), in: directory)
            }
            text = text[(end + 1)...]
        }
    }

    private static let field = Pattern("([A-Z][a-z]{1,2})([0-9A-F]+)$", options: "")
}

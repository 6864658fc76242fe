internal import TaglineSDK

/// Reads notes that are texts: `VER:0100QTY:FINE`.
enum JVCReader {
    /// The row of each key.
    private static let rows = ["VER": 1, "QTY": 2]

    /// Keys of capital letters, each with a colon and a value of four characters, or of three at the end.
    static let text: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes(upTo: 1 << 16) else { return }
        let text = Array(data.array)
        var start = 0
        var index = 0
        while index < text.count, note.takeEntry() {
            let byte = text[index]
            if byte == UInt8(ascii: ":"), index > start, text.count - index > 3 {
                let value = text[(index + 1)...].prefix(4)
                if let row = rows[String(decoding: text[start..<index], as: UTF8.self)] {
                    let offset = directory.fileOffset(directory.start + value.startIndex)
                    note.emit(
                        row, RawValue(.undef, Bytes(Array(value)), directory.order, offset: offset), in: directory)
                }
                index = value.endIndex
                start = index
            } else {
                index += 1
                if !(0x41...0x5A).contains(byte) { start = index }
            }
        }
    }
}

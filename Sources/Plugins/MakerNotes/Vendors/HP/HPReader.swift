internal import TaglineSDK

/// Reads notes that are texts with a preview behind them.
enum HPReader {
    private static let lensShading = Pattern("Lens Shading:\\s*([\\x20-\\x7f]+)", options: "i")
    private static let serialNumber = Pattern("Serial Number:\\s*([\\x20-\\x7f]+)", options: "i")

    static let text: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes() else { return }
        var text = Array(data.array)
        if let image = image(in: text) {
            note.emit(3, RawValue(unread: .undef, size: image.count, offset: offset(image, directory)), in: directory)
            text.removeSubrange(image.lowerBound...)
        }
        for (row, pattern) in [(1, lensShading), (2, serialNumber)] {
            guard let value = pattern?.capture(1, in: text) else { continue }
            note.emit(row, RawValue(.string, Bytes(value), directory.order, offset: -1), in: directory)
        }
    }

    /// The row of each element.
    private static let rows = ["FWRV": 1, "CMSN": 2]

    /// Elements of four letters, a type, a size and data each, all of 32 bits; one of the type 0x10001 has elements in it.
    static let elements: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes() else { return }
        let reader = ByteReader(data, .littleEndian)
        var place = 0
        while place + 12 < data.count, note.takeEntry(), let type = reader.uint32(at: place + 4),
            let size = reader.uint32(at: place + 8).map(Int.init), size <= data.count - place - 12,
            let value = data.slice(at: place + 12, count: size)
        {
            let start = directory.start + place + 12
            if type == 0x10001 {
                var inner = directory
                inner.start = start
                inner.length = size
                inner.depth += 1
                note.read(inner)
            } else if let id = data.slice(at: place, count: 4),
                let row = rows[String(decoding: id.array, as: UTF8.self)]
            {
                note.emit(
                    row, RawValue(.undef, value, .littleEndian, offset: directory.fileOffset(start)), in: directory)
            }
            place += 12 + size
        }
    }

    /// From the first start of a JPEG file with a quantization table to the last end of one.
    private static func image(in text: [UInt8]) -> Range<Int>? {
        guard text.count >= 6,
            let start = (0..<(text.count - 5)).first(where: { text[$0...].starts(with: [0xFF, 0xD8, 0xFF, 0xDB]) }),
            let end = ((start + 4)..<(text.count - 1)).last(where: { text[$0] == 0xFF && text[$0 + 1] == 0xD9 })
        else { return nil }
        return start..<(end + 2)
    }

    private static func offset(_ image: Range<Int>, _ directory: NoteDirectory) -> Int {
        directory.fileOffset(directory.start + image.lowerBound)
    }
}

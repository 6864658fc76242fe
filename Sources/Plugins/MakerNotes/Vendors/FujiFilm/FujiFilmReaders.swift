internal import TaglineSDK

/// Directories that only Fujifilm builds this way.
enum FujiFilmReaders {
    /// People whom the camera recognised: offsets and sizes of their records, then the records.
    ///
    /// ```
    /// record  +30 length and offset of the name    +46 category    +54 length and offset of the birthday
    /// ```
    static let faces: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes() else { return }
        let reader = ByteReader(data, directory.order)
        func number(at place: Int) -> Int? { reader.uint32(at: place).map(Int.init) }
        func text(at place: Int) -> RawValue? {
            guard let length = number(at: place), let start = number(at: place + 4), start <= data.count,
                length <= data.count - start, let bytes = data.slice(at: start, count: length)
            else { return nil }
            return RawValue(.undef, bytes, directory.order, offset: directory.fileOffset(directory.start + start))
        }
        for face in 0..<8 {
            guard note.takeEntry(), let record = number(at: face * 8), let size = number(at: face * 8 + 4), size >= 62,
                record <= data.count, size <= data.count - record, let name = text(at: record + 30)
            else { return }
            note.emit(face * 3 + 1, name, in: directory)
            guard let birthday = text(at: record + 54) else { return }
            note.emit(face * 3 + 3, date(birthday), in: directory)
            if let category = data.slice(at: record + 46, count: 1) {
                let offset = directory.fileOffset(directory.start + record + 46)
                note.emit(face * 3 + 2, RawValue(.int8u, category, directory.order, offset: offset), in: directory)
            }
        }
    }

    private static let digits = Pattern.known("(\\d{4})(\\d{2})(\\d{2})")

    /// A birthday as a date.
    private static func date(_ raw: RawValue) -> RawValue {
        let text = digits.replacing(Array(raw.bytes.array), with: Array("$1:$2:$3".utf8), all: false)
        return RawValue(.undef, Bytes(text), .littleEndian, offset: raw.offset)
    }
}

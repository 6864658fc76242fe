internal import TaglineSDK

/// Notes of Pentax that are not directories.
enum PentaxReaders {
    /// Lines of text; the version of the firmware stands behind `F/W Version:`.
    static let text: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes(upTo: 1 << 16),
            let found = Pattern("F/W Version:\\s*([\\x20-\\x7f]+)", options: "i")?.capture(1, in: Array(data.array))
        else { return }
        note.emit(0, RawValue(.string, Bytes(found), directory.order, offset: -1), in: directory)
    }
}

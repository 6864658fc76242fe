internal import TaglineSDK

/// Reads the two forms of the notes of Google's camera.
enum GoogleReaders {
    /// Protocol buffers. Messages are entered where the table has rows of theirs.
    static let messages: NoteDirectoryReader = { directory, note in
        guard let bytes = directory.bytes() else { return }
        var paths: Set<Int> = []
        for group in directory.table.rows.groups {
            var path = group.number.id >> 8
            while path > 0 {
                paths.insert(path)
                path >>= 8
            }
        }
        readMessage(bytes, path: 0, within: paths, directory, note)
    }

    private static func readMessage(
        _ bytes: Bytes, path: Int, within paths: Set<Int>, _ directory: NoteDirectory, _ note: NoteReader
    ) {
        var message = ProtocolBuffer(bytes)
        while !message.isAtEnd, note.takeEntry() {
            guard let field = message.next() else {
                return note.report(.malformed, "Protobuf format error", at: directory)
            }
            guard field.number < 0x100 else { continue }
            let id = path << 8 | field.number
            if directory.table.rows.has(RowNumber(id)) {
                if let raw = raw(field.value, id, directory, note) { note.emit(id, raw, in: directory) }
            } else if paths.contains(id), case .data(let bytes) = field.value {
                readMessage(bytes, path: id, within: paths, directory, note)
            }
        }
    }

    /// A value as the row of its number reads it, or `nil` for one of another type.
    private static func raw(
        _ value: ProtocolBuffer.Value, _ id: Int, _ directory: NoteDirectory, _ note: NoteReader
    ) -> RawValue? {
        let row = note.row(RowNumber(id), in: directory.table, note.scope(for: directory, tag: id))
        let offset = directory.fileOffset(directory.start)
        switch (value, row?.format) {
        case (.number(let number), .int64u?): return RawValue(integers: [Int64(clamping: number)], offset: offset)
        case (.fixed(let bytes), .float?) where bytes.count == 4:
            return RawValue(.float, bytes, .littleEndian, offset: offset)
        case (.data(let bytes), nil): return RawValue(.undef, bytes, .littleEndian, offset: offset)
        default: return nil
        }
    }

    /// Text: lines that begin with a capital letter are names, with a value behind the colon or in the lines below.
    static let text: NoteDirectoryReader = { directory, note in
        guard let bytes = directory.bytes() else { return }
        var pending: (name: Substring, start: Int)?
        for line in HDRPTextLine.headings(of: bytes) {
            if let open = pending { append(open.name, bytes, open.start..<line.start, directory, note) }
            pending = nil
            switch line.kind {
            case .remark(let text):
                note.append(Tag(group: "Google", TagDefinition(0, "ProcessingNotes", .text), RawValue(text: text)))
            case .name(let name, let value?): append(name, value, 0..<value.count, directory, note)
            case .name(let name, nil): pending = (name, line.end + 1)
            }
            guard note.takeEntry() else { return }
        }
        if let open = pending { append(open.name, bytes, open.start..<bytes.count, directory, note) }
    }

    private static func append(
        _ name: Substring, _ bytes: Bytes, _ range: Range<Int>, _ directory: NoteDirectory, _ note: NoteReader
    ) {
        guard !range.isEmpty, let value = bytes.slice(at: range.lowerBound, count: range.count) else { return }
        let known = TableLibrary.shared.labels("Google.texts")?[Array(name.utf8)]
        let raw = RawValue(.undef, value, .littleEndian, offset: directory.fileOffset(directory.start))
        note.append(
            Tag(
                group: directory.table.group,
                TagDefinition(0, known ?? tagName(name), known != nil ? .binary : .text), raw))
    }

    /// `Some new thing` becomes `SomeNewThing`.
    private static func tagName(_ name: Substring) -> String {
        let words = name.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) && $0 != "_" && $0 != "-" }
        return UnlistedTag.name(words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined())
    }
}

internal import TaglineSDK

/// Directories that only Olympus builds this way.
enum OlympusReaders {
    /// Pairs of names and values as text, parted by blanks or ends of lines, with headings in brackets:
    /// `[picture info] Resolution=2 [Camera Info] Type=SR92`. A value may have blanks in it.
    static let text: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes(upTo: 1 << 16) else { return }
        let text = Array(data.array)
        for (name, value) in pairs(text) {
            guard note.takeEntry() else { return }
            let raw = RawValue(
                .string, Bytes(Array(text[value])), directory.order,
                offset: directory.fileOffset(directory.start + value.lowerBound))
            switch String(decoding: text[name], as: UTF8.self) {
            case "Resolution": note.emit(1, raw, in: directory)
            case "Type": note.emit(2, raw, in: directory)
            case let other:
                note.append(Tag(group: directory.table.group, TagDefinition(0, UnlistedTag.name(other), .text), raw))
            }
        }
    }

    private static func isName(_ byte: UInt8) -> Bool {
        ByteSet.word.contains(byte) || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "-")
    }

    /// Where the names and the values are.
    private static func pairs(_ text: [UInt8]) -> [(name: Range<Int>, value: Range<Int>)] {
        let names = names(in: text)
        return names.enumerated().compactMap { number, name in
            let start = name.upperBound + 1
            var end = number + 1 < names.count ? names[number + 1].lowerBound : text.count
            if let stop = text[start..<end].firstIndex(where: { $0 < 0x20 || $0 > 0x7E || $0 == UInt8(ascii: "[") }) {
                end = stop
            }
            while end > start, text[end - 1] == 0x20 { end -= 1 }
            return end > start ? (name, start..<end) : nil
        }
    }

    /// The words that an equals sign follows.
    private static func names(in text: [UInt8]) -> [Range<Int>] {
        text.indices.compactMap { index in
            guard text[index] == UInt8(ascii: "="), index > 0, isName(text[index - 1]) else { return nil }
            var start = index
            while start > 0, isName(text[start - 1]) { start -= 1 }
            return start..<index
        }
    }
}

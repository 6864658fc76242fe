internal import TaglineMedia
internal import TaglineSDK

/// Directories that only Kodak builds this way.
enum KodakReaders {
    private static func order(_ mark: Bytes?) -> ByteOrder? {
        guard let mark else { return nil }
        if mark.starts(with: "II") { return .littleEndian }
        return mark.starts(with: "MM") ? .bigEndian : nil
    }

    /// A directory behind a mark of its byte order.
    static let marked: NoteDirectoryReader = { directory, note in
        guard let order = order(directory.source.bytes(at: directory.start, count: 2)) else {
            return note.report(.malformed, "Invalid Kodak \(directory.table.name) directory", at: directory)
        }
        var directory = directory
        directory.order = order
        directory.start += 2
        directory.length -= 2
        note.readIFD(directory)
    }

    /// A TIFF structure behind `Meta` and two NULs.
    static let meta: NoteDirectoryReader = { directory, note in
        let header = directory.start + 6
        let bytes = directory.source.bytes(at: header, count: 8)
        guard let order = order(bytes), let bytes,
            let offset = ByteReader(bytes, order).uint32(at: 4).map(Int.init)
        else {
            return note.report(.malformed, "Kodak's segment Meta has no TIFF header", at: directory)
        }
        var directory = directory
        directory.order = order
        directory.base = header
        directory.start = header + offset
        directory.length = max(0, directory.source.length - directory.start)
        note.readIFD(directory)
    }

    /// The numbers of the rows by what stands in front of the colon.
    private static let rows: [String: Int] = [
        "AF Function": 1, "Actual Compensation": 2, "Aperture": 3, "Auto Bracket": 4, "Brightness Value": 5,
        "Camera": 6, "Camera body": 7, "Compensation": 8, "Date": 9, "Exposure Bias": 10, "Exposure Mode": 11,
        "Firmware Version": 12, "Flash Compensation": 13, "Flash Fired": 14, "Flash Sync Mode": 15,
        "Focal Length": 16, "Height": 17, "ISO": 18, "ISO Speed": 19, "Image Number": 20, "Lens": 21,
        "Max Aperture": 22, "Meter Mode": 23, "Min Aperture": 24, "Popup Flash": 25, "Serial Number": 26,
        "Shooting Mode": 27, "Shutter": 28, "Temperature": 29, "Time": 30, "White balance": 31, "Width": 32,
    ]

    /// Lines of text, a name and a value in each.
    static let texts: NoteDirectoryReader = { directory, note in
        guard let bytes = directory.bytes(upTo: 1 << 16) else { return }
        var others: [TagValue] = []
        var isUnderstood = false
        let text = bytes.array.prefix { $0 != 0 }
        for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where note.takeEntry() {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
                let other = trimmed(line)
                if !other.isEmpty { others.append(.bytes(Bytes(Array(other)))) }
                continue
            }
            let name = String(decoding: line[..<colon], as: UTF8.self)
            let value = Array(line[(colon + 1)...].drop { ByteSet.space.contains($0) })
            let raw = RawValue(.string, Bytes(value), directory.order)
            isUnderstood = true
            if let row = rows[name] {
                note.emit(row, raw, in: directory)
            } else {
                note.append(Tag(group: directory.table.group, TagDefinition(0, tagName(name), .text), raw))
            }
        }
        if !isUnderstood {
            return note.report(.malformed, "Can't parse Kodak TextualInfo data", at: directory)
        }
        guard !others.isEmpty else { return }
        let list = Conversion.custom(.text, value: { [others] _ in .list(others) }, print: nil)
        note.append(
            Tag(group: directory.table.group, TagDefinition(0, "OtherInfo", list), RawValue(text: "")))
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let end = line.lastIndex { !ByteSet.space.contains($0) }.map { $0 + 1 } ?? line.startIndex
        return line[..<end].drop { ByteSet.space.contains($0) }
    }

    /// A name without its blanks: each word behind a letter begins with a capital, behind a capital with a line too.
    private static func tagName(_ text: String) -> String {
        var name: [UInt8] = []
        var last: UInt8 = 0
        for word in text.utf8.split(whereSeparator: { ByteSet.space.contains($0) }) {
            guard let first = word.first else { continue }
            if isLetter(last), isLetter(first) {
                if !isLower(last) { name.append(UInt8(ascii: "_")) }
                name.append(first & 0xDF)
                name += word.dropFirst()
            } else {
                name += word
            }
            last = word.last ?? 0
        }
        name.removeAll { !ByteSet.word.contains($0) && $0 != UInt8(ascii: "-") }
        return name.isEmpty ? "NoName" : UnlistedTag.name(String(decoding: name, as: UTF8.self))
    }

    private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) }
}

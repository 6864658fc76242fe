internal import TaglineMedia
internal import TaglineSDK

/// Reads FLIR's records.
///
/// ```
/// 00  "FFF" or "AFF", 00     04  what wrote it, 16 bytes
/// 14  version, 100 to 199, which tells the byte order
/// 18  where the records are listed     1c  how many
/// ```
/// An entry of the list has 32 bytes: the record's type at 00, where it starts at 0c, its size at 10.
///
/// Source: ExifTool 12.57, module FLIR, and the references there.
enum FLIRReaders {
    private static let headerSize = 0x40
    private static let entrySize = 0x20

    static let records: NoteDirectoryReader = { directory, note in
        guard let header = directory.bytes(upTo: headerSize), header.count == headerSize else { return }
        guard let order = order(of: header) else {
            return note.report(.malformed, "the version of the FLIR records is unknown", at: directory)
        }
        var directory = directory
        directory.order = order
        let reader = ByteReader(header, order)
        note.emit(
            0, RawValue(.string, header.dropFirst(4).prefix(16), order, offset: directory.fileOffset(4)), in: directory)
        guard let place = reader.uint32(at: 0x18).map(Int.init), let count = reader.uint32(at: 0x1C).map(Int.init),
            let list = directory.source.bytes(at: directory.start + place, count: count * entrySize)
        else {
            return note.report(.truncated, "the list of FLIR records is cut short", at: directory)
        }
        for number in 0..<count {
            guard note.takeEntry() else { return note.report(.limit, "too many FLIR records", at: directory) }
            guard read(ByteReader(list, order), number, of: directory, note) else {
                return note.report(.truncated, "FLIR record \(number) is cut short", at: directory)
            }
        }
    }

    private static func order(of header: Bytes) -> ByteOrder? {
        [ByteOrder.bigEndian, .littleEndian].first { order in
            ByteReader(header, order).uint32(at: 0x14).map { (100..<200).contains($0) } ?? false
        }
    }

    private static func read(
        _ list: ByteReader, _ number: Int, of directory: NoteDirectory, _ note: NoteReader
    ) -> Bool {
        let entry = number * entrySize
        guard let type = list.uint16(at: entry).map(Int.init), let place = list.uint32(at: entry + 0x0C).map(Int.init),
            let size = list.uint32(at: entry + 0x10).map(Int.init)
        else { return false }
        // A record of type 0 is a free place.
        guard type != 0 else { return true }
        guard directory.source.contains(directory.start + place, count: size) else { return false }
        note.readEntry(
            NoteEntry(id: type, type: .undef, count: size, place: directory.start + place, size: size), of: directory)
        return true
    }

    /// The order in which a number below 256 at an offset of the record was written.
    static func order(of directory: NoteDirectory, at offset: Int = 0) -> ByteOrder {
        guard let bytes = directory.source.bytes(at: directory.start + offset, count: 2),
            let number = ByteReader(bytes, directory.order).uint16(at: 0), number >= 0x100
        else { return directory.order }
        return directory.order == .bigEndian ? .littleEndian : .bigEndian
    }

    /// Binary data in the order that its first number tells.
    static let ordered: NoteDirectoryReader = { directory, note in
        var directory = directory
        directory.order = order(of: directory)
        note.readBinary(directory)
    }

    /// Texts behind 12 bytes, each in a line of its own: `.1.label text "Sp1"`.
    static let texts: NoteDirectoryReader = { directory, note in
        guard directory.length > 12, let bytes = directory.bytes(upTo: 1 << 16) else { return }
        var rest = bytes.dropFirst(12)
        rest = rest.firstIndex(of: 0).map { rest.prefix($0) } ?? rest
        if let time = generated?.capture(1, in: Array(rest.array)) {
            note.emit(0, RawValue(.string, Bytes(time), directory.order), in: directory)
        }
        for line in rest.array.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where note.takeEntry() {
            append(Array(line), in: directory, note)
        }
    }

    private static let generated = Pattern("# Generated at (.*?)[\\n\\r]", options: "")
    private static let text = Pattern(".(\\d+).(label|value|param) (unicode|text) \"(.*)\"", options: "")

    private static func append(_ line: [UInt8], in directory: NoteDirectory, _ note: NoteReader) {
        guard let text, let number = text.capture(1, in: line), let kind = text.capture(2, in: line),
            let form = text.capture(3, in: line), let value = text.capture(4, in: line)
        else { return }
        let name = TagValue.bytes(Bytes(kind)).description
        let content = Array(form) == Array("unicode".utf8) ? unescaped(Array(value)) : Array(value)
        note.append(
            Tag(
                group: directory.table.group,
                TagDefinition(0, UnlistedTag.name(name + TagValue.bytes(Bytes(number)).description), .text),
                RawValue(.utf8, Bytes(content), directory.order)))
    }

    /// A text whose characters outside ASCII are written `\00b0`.
    private static func unescaped(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var rest = text[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                result.append(byte)
                continue
            }
            let digits = rest.prefix(4)
            if digits.count == 4, let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) {
                result += Array(String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
                rest = rest.dropFirst(4)
            } else if let escaped = rest.popFirst() {
                result.append(escaped)
            }
        }
        return result
    }

    /// The tools with which temperatures were measured, one behind the other.
    ///
    /// ```
    /// 00  size     04  size of the parameters     0a  type     24  the parameters, then the label in UTF-16
    /// ```
    static let measurements: NoteDirectoryReader = { directory, note in
        guard let bytes = directory.bytes(upTo: 1 << 16) else { return }
        let order = order(of: directory)
        let reader = ByteReader(bytes, order)
        var place = 12
        var number = 1
        while let size = reader.uint16(at: place).map(Int.init), size >= 0x28, place + size <= bytes.count,
            let parameterSize = reader.uint16(at: place + 4).map(Int.init), let type = reader.uint16(at: place + 10),
            note.takeEntry()
        {
            let tool = "Meas\(number)"
            append(RawValue(integers: [Int64(type)]), "\(tool)Type", labels: true, in: directory, note)
            let parameters = place + 0x24
            guard let values = bytes.slice(at: parameters, count: parameterSize) else { return }
            append(RawValue(.int16u, values, order), "\(tool)Params", in: directory, note)
            let label = stride(from: parameters + parameterSize, to: place + size - 1, by: 2)
                .lazy.map { reader.uint16(at: $0) ?? 0 }.prefix { (0x20...0x7F).contains($0) }
            append(
                RawValue(text: String(decoding: Array(label), as: UTF16.self)), "\(tool)Label", in: directory, note)
            place += size
            number += 1
        }
    }

    private static func append(
        _ raw: RawValue, _ name: String, labels: Bool = false, in directory: NoteDirectory, _ note: NoteReader
    ) {
        let types = labels ? directory.table.rows.firstTag(1)?.definition.conversion : nil
        let conversion = types ?? (raw.type == .utf8 ? .text : .quantity)
        note.append(Tag(group: directory.table.group, TagDefinition(0, name, conversion), raw))
    }
}

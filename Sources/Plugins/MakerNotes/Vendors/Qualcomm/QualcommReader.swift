internal import TaglineSDK

/// Reads Qualcomm's camera attributes: a header of 27 bytes, then values with their names.
///
/// ```
/// size of the value (16 bits)   size of the name (8)   name   format (8)   ? (32)   value
/// ```
/// Always little endian. Source: ExifTool 12.57, which found out what the formats are.
enum QualcommReader {
    private static let headerSize = 27
    private static let formats: [FieldType] = [.int8u, .int8s, .int16u, .int16s, .int32u, .int32s, .float, .double]

    static let attributes: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes() else { return }
        let reader = ByteReader(data, .littleEndian)
        var place = headerSize
        while place + 3 < data.count, note.takeEntry(), let size = reader.uint16(at: place).map(Int.init),
            let nameSize = reader.uint8(at: place + 2).map(Int.init), place + 8 + nameSize + size <= data.count,
            let id = data.slice(at: place + 3, count: nameSize), let format = reader.uint8(at: place + 3 + nameSize)
        {
            place += 8 + nameSize
            if let name = name(Array(id.array)), let value = data.slice(at: place, count: size) {
                let offset = directory.fileOffset(directory.start + place)
                let type = Int(format) < formats.count ? formats[Int(format)] : .undef
                note.append(
                    Tag(
                        group: directory.table.group, TagDefinition(0, name, type == .undef ? .binary : .quantity),
                        RawValue(type, value, .littleEndian, offset: offset)))
            }
            place += size
        }
    }

    /// The name of a tag that is made of its id: `af_trace_positions[1]` becomes `AFTracePositions01`.
    ///
    /// - Returns: `nil` for an id without letters and digits.
    static func name(_ id: [UInt8]) -> String? {
        var name = id
        if let abbreviation = abbreviation?.capture(1, in: id) {
            name.replaceSubrange(..<abbreviation.count, with: upper(abbreviation))
        } else if let first = id.first {
            name[0] = upper([first])[0]
        }
        for index in name.indices.dropFirst() where name[index - 1] == UInt8(ascii: "_") {
            name[index] = upper([name[index]])[0]
        }
        if let digits = subscripted?.capture(1, in: name) {
            name.removeLast(digits.count + 2)
            name += Array((digits.count < 2 ? "_0" : "_").utf8) + digits
        }
        name.removeAll { !ByteSet.word.contains($0) && $0 != UInt8(ascii: "-") }
        for join in joins { name = join?.replacing(name, with: Array("$1$2".utf8), all: true) ?? name }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }

    /// What is written in capitals at the start of a name.
    private static let abbreviation = Pattern("^(asf|awb|aec|afr|af_|la_|r2_tl|tl)", options: "")
    private static let subscripted = Pattern("\\[(\\d+)\\]$", options: "")
    /// The lines between words that are left out.
    private static let joins = [
        Pattern("_([A-Z][a-z])", options: ""), Pattern("([a-z0-9])_([A-Z])", options: ""),
        Pattern("([A-Za-z])_(\\d)", options: ""),
    ]

    private static func upper(_ bytes: [UInt8]) -> [UInt8] {
        bytes.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
    }
}

internal import TaglineSDK

/// Reads GoPro's metadata format, GPMF.
///
/// ```
/// key (four letters)   type (a letter; 0: more of these)   size of an element (8 bits)   count (16)   elements, padded to 4
/// ```
/// Always big endian. Source: https://github.com/gopro/gpmf-parser
enum GoProReader {
    private static let types: [UInt8: FieldType] = [
        UInt8(ascii: "b"): .int8s, UInt8(ascii: "B"): .int8u, UInt8(ascii: "c"): .string, UInt8(ascii: "s"): .int16s,
        UInt8(ascii: "S"): .int16u, UInt8(ascii: "l"): .int32s, UInt8(ascii: "L"): .int32u, UInt8(ascii: "f"): .float,
        UInt8(ascii: "d"): .double, UInt8(ascii: "F"): .undef, UInt8(ascii: "G"): .undef, UInt8(ascii: "j"): .int64s,
        UInt8(ascii: "J"): .int64u, UInt8(ascii: "U"): .undef,
    ]
    /// The keys of what holds more keys, a device and a stream.
    private static let containers: [StaticString] = ["DEVC", "STRM"]

    static let keys: NoteDirectoryReader = { directory, note in
        guard let data = directory.bytes() else { return }
        let reader = ByteReader(data, .bigEndian)
        var place = 0
        while let key = reader.uint32(at: place), key != 0, note.takeEntry(), let type = reader.uint8(at: place + 4),
            let size = reader.uint8(at: place + 5).map(Int.init),
            let count = reader.uint16(at: place + 6).map(Int.init),
            let value = data.slice(at: place + 8, count: size * count)
        {
            let start = directory.start + place + 8
            if type == 0, containers.contains(where: { data.dropFirst(place).starts(with: $0) }) {
                var inner = directory
                inner.start = start
                inner.length = value.count
                inner.depth += 1
                note.read(inner)
            } else if !value.isEmpty, let type = types[type] {
                note.emit(
                    Int(key), RawValue(type, value, .bigEndian, offset: directory.fileOffset(start)), in: directory)
            }
            place += 8 + (value.count + 3) & ~3
        }
    }
}

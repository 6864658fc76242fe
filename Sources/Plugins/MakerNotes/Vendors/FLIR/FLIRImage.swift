internal import TaglineMedia
internal import TaglineSDK

/// Reads the images in FLIR's records.
///
/// ```
/// 00  byte order     02  width     04  height     20  the image: PNG, JPEG or numbers of 16 bits
/// ```
/// Numbers without a header get one of TIFF, so that what is taken out of the file can be opened.
enum FLIRImage {
    static let read: NoteDirectoryReader = { directory, note in
        let arguments = directory.arguments
        let order = FLIRReaders.order(of: directory, at: arguments["orderAt"] ?? 0)
        let dataAt = arguments["dataAt"] ?? 0x20
        guard directory.length > dataAt,
            let header = directory.bytes(upTo: dataAt + 8),
            let width = ByteReader(header, order).uint16(at: arguments["sizeAt"] ?? 2),
            let height = ByteReader(header, order).uint16(at: (arguments["sizeAt"] ?? 2) + 2)
        else { return }
        note.emit(1, RawValue(integers: [Int64(width)]), in: directory)
        note.emit(2, RawValue(integers: [Int64(height)]), in: directory)
        let size = directory.length - dataAt
        var kind = kind(header.dropFirst(dataAt))
        if kind == "DAT", arguments["anySize"] == nil {
            if size != Int(width) * Int(height) * 2 {
                note.report(.malformed, "an image of FLIR has an unknown format", at: directory)
            } else if order == .littleEndian {
                kind = "TIFF"
            }
        }
        note.emit(3, RawValue(text: kind), in: directory)
        let header16 = kind == "TIFF" ? tiffHeader(UInt32(width), UInt32(height)) : []
        if let image = value(at: dataAt, size: size, header: header16, of: directory) {
            note.emit(4, image, in: directory)
        }
    }

    private static func kind(_ bytes: Bytes) -> String {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "PNG" }
        return bytes.starts(with: [0xFF, 0xD8, 0xFF]) ? "JPG" : "DAT"
    }

    /// Data that stands in the file in one piece is not read.
    private static func value(at place: Int, size: Int, header: [UInt8], of directory: NoteDirectory) -> RawValue? {
        let start = directory.start + place
        if header.isEmpty, directory.source.fileRanges(at: start, count: size).count == 1 {
            return RawValue(unread: .undef, size: size, offset: directory.fileOffset(start))
        }
        guard let bytes = directory.source.bytes(at: start, count: size) else { return nil }
        return RawValue(
            .undef, header.isEmpty ? bytes : Bytes(header + Array(bytes.array)), .littleEndian,
            offset: directory.fileOffset(start))
    }

    /// A TIFF header of one strip of 16-bit numbers, with the entries that ExifTool writes.
    private static func tiffHeader(_ width: UInt32, _ height: UInt32) -> [UInt8] {
        let short: UInt16 = 3, long: UInt16 = 4, rational: UInt16 = 5
        let entries: [(tag: UInt16, type: UInt16, value: UInt32)] = [
            (0x00FE, long, 0), (0x0100, long, width), (0x0101, long, height), (0x0102, short, 16), (0x0103, short, 1),
            (0x0106, short, 1), (0x0111, long, 0xCC), (0x0115, short, 1), (0x0116, long, height),
            (0x0117, long, width &* height &* 2), (0x011A, rational, 0xBC), (0x011B, rational, 0xC4),
            (0x011C, short, 1),
            (0x0128, short, 2),
        ]
        var fields: [(number: UInt32, size: Int)] = [(0x2A_4949, 4), (8, 4), (UInt32(entries.count), 2)]
        for entry in entries {
            fields += [(UInt32(entry.tag), 2), (UInt32(entry.type), 2), (1, 4), (entry.value, 4)]
        }
        fields += [(0, 4), (16, 2), (16, 2), (16, 2), (72, 4), (1, 4), (72, 4), (1, 4)]
        return fields.flatMap { field in
            (0..<field.size).map { UInt8(truncatingIfNeeded: field.number >> UInt32(8 * $0)) }
        }
    }

    /// A sound file, which begins within the first 16 bytes.
    static let readAudio: NoteDirectoryReader = { directory, note in
        guard let start = directory.bytes(upTo: 20),
            let place = (0...16).first(where: {
                start.dropFirst($0).starts(with: "RIFF")
            })
        else {
            return note.report(.malformed, "the sound of the FLIR image has an unknown format", at: directory)
        }
        if let sound = value(at: place, size: directory.length - place, header: [], of: directory) {
            note.emit(0, sound, in: directory)
        }
    }
}

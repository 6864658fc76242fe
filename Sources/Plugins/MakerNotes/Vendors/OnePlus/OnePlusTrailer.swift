internal import TaglineMedia
internal import TaglineSDK

extension Vendor {
    /// OnePlus's telephones: what they write behind a picture.
    static let onePlus = Vendor(
        "OnePlus", [OnePlusTrailer.table],
        functions: [
            // Five bytes of what nobody knows, then a name.
            "device": .of { arguments in
                guard let bytes = arguments.first.flatMap({ $0 })?.utf8 else { return nil }
                let name = Bytes(Array(bytes.dropFirst(5).prefix { $0 != 0 }))
                let number = Bytes(Array(bytes.prefix(5))).hexadecimal(uppercase: false)
                return .bytes(Bytes(Array("0x\(number) ".utf8) + name.array))
            }
        ])
}

/// What OnePlus's telephones write behind a JPEG file.
///
/// ```
/// data      of the entries, which tell how far each begins before the list
/// list      [{"name": "watermark.device", "offset": 100, "length": 20}, ...]   00
/// end       "jxrs"   size of list and end (32 bits, little endian)
/// ```
/// Source: ExifTool 13.58, module Trailer.
enum OnePlusTrailer {
    static let table: StaticString = #"""
        table Trailer ifd
        1 JSONInfo text
        2 Device | value: device(x)
        """#

    private static let endSize = 8
    private static let limit = 65_536
    private static let device = "watermark.device"

    static func read(_ media: MediaFile, _ note: NoteReader) {
        let length = media.length
        guard length > endSize, let tail = media.bytes(at: length - endSize, count: endSize), tail.starts(with: "jxrs"),
            let size = ByteReader(tail, .littleEndian).uint32(at: 4).map(Int.init), size > endSize,
            size < min(length, limit), let list = media.bytes(at: length - size, count: size - endSize),
            let table = TableLibrary.shared.table("Trailer", of: "OnePlus")
        else { return }
        let start = length - size
        let directory = NoteDirectory(
            source: TIFFSource(media.contents, range: 0..<length), start: start, length: list.count, base: 0,
            order: .bigEndian, table: table, depth: 1)
        let text = list.trimmingTrailing(0)
        note.emit(1, RawValue(.undef, text, .bigEndian, offset: start), in: directory)
        guard let entries = TrailerEntry.list(text) else {
            return note.report(.malformed, "Error parsing OnePlus JSON information", at: directory)
        }
        for entry in entries where entry.name == device {
            guard let offset = entry.offset, let count = entry.length, (1...start).contains(offset),
                (1...limit).contains(count), let bytes = media.bytes(at: start - offset, count: count)
            else { continue }
            note.emit(2, RawValue(.undef, bytes, .bigEndian, offset: start - offset), in: directory)
        }
    }
}

internal import TaglineMedia
internal import TaglineSDK

extension Vendor {
    /// Vivo's telephones: what they write behind a picture.
    static let vivo = Vendor("Vivo", [VivoTrailer.table])
}

/// What Vivo's telephones write behind a JPEG file.
///
/// ```
/// "streamdata"   a JPEG file   "streaminfo" or "streamcoun" ...    the highlights of the picture; not always there
/// "vivo{"        a JSON object   "}" 00                            settings
/// FF FF FF FF 1B 2A 39 48 57 66 75 84 93 A2 B1                     the end of the trailer
/// ```
/// Source: ExifTool 13.58, module Trailer.
enum VivoTrailer {
    static let table: StaticString = #"""
        table Trailer ifd
        1 HDRImage binary
        2 JSONInfo text
        """#

    private static let end: [UInt8] = [
        0xFF, 0xFF, 0xFF, 0xFF, 0x1B, 0x2A, 0x39, 0x48, 0x57, 0x66, 0x75, 0x84, 0x93, 0xA2, 0xB1,
    ]
    /// Settings are small and stand at the end of the trailer, which does not tell its size.
    private static let settingsLimit = 65_536
    private static let limit = 10_000_000

    static func read(_ media: MediaFile, _ note: NoteReader) {
        let length = media.length
        guard length > end.count, media.bytes(at: length - end.count, count: end.count)?.starts(with: end) == true,
            let table = TableLibrary.shared.table("Trailer", of: "Vivo")
        else { return }
        let start = max(0, length - settingsLimit)
        guard let bytes = media.bytes(at: start, count: length - start) else { return }
        let directory = NoteDirectory(
            source: TIFFSource(media.contents, range: 0..<length), start: start, length: length - start, base: 0,
            order: .bigEndian, table: table, depth: 1)
        if let mark = imageEnd(in: bytes) { readImage(upTo: start + mark, directory, note) }
        if let settings = bytes.firstOffset(of: "vivo{\""), let end = bytes.firstOffset(of: "}\0", from: settings),
            let text = bytes.slice(at: settings + 4, count: end - settings - 3)
        {
            note.emit(2, RawValue(.undef, text, .bigEndian, offset: start + settings + 4), in: directory)
        }
    }

    /// Where the image of the highlights ends.
    private static func imageEnd(in bytes: Bytes) -> Int? {
        bytes.firstOffset(of: "streaminfo") ?? bytes.firstOffset(of: "streamcoun")
    }

    private static func readImage(upTo end: Int, _ directory: NoteDirectory, _ note: NoteReader) {
        let first = max(0, note.contents.length - limit)
        let mark: StaticString = "streamdata"
        guard end > first, let bytes = note.contents.bytes(at: first, count: end - first),
            let place = bytes.firstOffset(of: mark).map({ $0 + mark.utf8CodeUnitCount }),
            bytes.dropFirst(place).starts(with: [0xFF, 0xD8, 0xFF])
        else { return }
        note.emit(1, RawValue(unread: .undef, size: bytes.count - place, offset: first + place), in: directory)
    }
}

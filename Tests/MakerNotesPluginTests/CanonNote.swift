import TaglineMedia
import TaglineSDK
import TaglineTestSupport

@testable import MakerNotesPlugin

/// Files with a maker note, made of bytes.
struct CanonNote {
    var make = "Canon"
    var model = "Canon EOS 40D"
    var isBigEndian = false
    /// The entries of the note.
    var entries: [TIFFBuilder.Entry]

    /// A note with a text, a number and an array that is taken apart.
    init(isBigEndian: Bool = false) {
        let builder = TIFFBuilder(isBigEndian: isBigEndian, [])
        self.init(
            isBigEndian: isBigEndian,
            [
                builder.short(0x0001, 10, 2, 0, 3, 0), builder.short(0x0002, 2, 55, 907, 605),
                .ascii(0x0006, "Canon EOS 40D"), .ascii(0x0007, "Firmware 1.0.8"), builder.long(0x0008, 1_001_234),
                .ascii(0x0009, "Jane Doe"), builder.long(0x0010, 0x8000_0190),
            ])
    }

    init(isBigEndian: Bool = false, _ entries: [TIFFBuilder.Entry]) {
        self.isBigEndian = isBigEndian
        self.entries = entries
    }

    /// The bytes of the note as a directory whose offsets count from the header of the structure around it.
    ///
    /// The note stands behind `lead` bytes of that structure.
    private func note(behind lead: Int) -> [UInt8] {
        let padding = TIFFBuilder.Entry.undefined(0xFFFF, [UInt8](repeating: 0, count: max(0, lead - 26)))
        let whole = TIFFBuilder(isBigEndian: isBigEndian, [.init([padding]), .init(entries)]).build()
        return Array(whole[lead...])
    }

    /// A TIFF structure with the note, changed by `damage`.
    func tiff(_ damage: (inout [UInt8]) -> Void = { _ in }) -> [UInt8] {
        let first: [TIFFBuilder.Entry] = [.ascii(0x010F, make), .ascii(0x0110, model), .pointer(0x8769, to: 1)]
        func structure(_ note: [UInt8]) -> [UInt8] {
            TIFFBuilder(isBigEndian: isBigEndian, [.init(first), .init([.undefined(0x927C, note)])]).build()
        }
        let marker = [UInt8](repeating: 0xA5, count: 64)
        let lead = structure(marker).count - marker.count
        var note = note(behind: lead)
        damage(&note)
        return structure(note)
    }

    func jpeg() -> [UInt8] {
        JPEGBuilder().exif(tiff()).frame(width: 640, height: 480).build()
    }

    /// What the extractor says of a file.
    static func read(_ file: [UInt8], options: [String: JSONValue] = [:]) throws -> RecordBuilder {
        var builder = RecordBuilder()
        guard let media = MediaFile.read(FileContents(file)) else { return builder }
        let options = try Options(options, for: MakerNotesExtractor.descriptor.options)
        try MakerNotesExtractor(options: options).extract(from: media, into: &builder)
        return builder
    }
}

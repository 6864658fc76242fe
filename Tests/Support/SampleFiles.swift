/// Small whole files with much metadata, made of bytes.
public enum SampleFiles {
    /// A TIFF structure with EXIF, GPS, interoperability and thumbnail directories.
    public static func tiff(isBigEndian: Bool) -> [UInt8] {
        typealias Entry = TIFFBuilder.Entry
        var builder = TIFFBuilder(isBigEndian: isBigEndian, [])
        let first: [Entry] = [
            builder.short(0x0100, 640), builder.short(0x0101, 480), .ascii(0x010F, "Acme Cameras"),
            .ascii(0x0110, "Acme One"), builder.short(0x0112, 6), builder.rational(0x011A, (72, 1)),
            .ascii(0x0132, "2008:05:30 15:56:01"), .pointer(0x8769, to: 1), .pointer(0x8825, to: 3),
        ]
        let exif: [Entry] = [
            builder.rational(0x829A, (1, 160)), builder.rational(0x829D, (71, 10)), builder.short(0x8827, 100),
            .undefined(0x9000, Array("0232".utf8)), .ascii(0x9003, "2008:05:30 15:56:01"),
            .undefined(0x9101, [1, 2, 3, 0]), builder.short(0x9209, 16), builder.rational(0x920A, (135, 1)),
            .undefined(0x9286, Array("UNICODE\0".utf8) + [0, 65, 0, 66]), .ascii(0x9291, "07"), .pointer(0xA005, to: 2),
            builder.rational(0xA432, (18, 1), (55, 1), (35, 10), (56, 10)), .ascii(0xA434, "Acme 18-55"),
        ]
        let gps: [Entry] = [
            Entry(0x0000, type: 1, count: 4, .bytes([2, 3, 0, 0])), .ascii(0x0001, "S"),
            builder.rational(0x0002, (43, 1), (28, 1), (281, 100)), .ascii(0x0003, "E"),
            builder.rational(0x0004, (11, 1), (53, 1), (645, 100)), builder.rational(0x0006, (125, 10)),
            builder.rational(0x0007, (14, 1), (56, 1), (1, 1)), .ascii(0x001D, "2008:05:30"),
        ]
        let thumbnail: [Entry] = [builder.short(0x0103, 6), builder.long(0x0201, 8), builder.long(0x0202, 4)]
        builder.directories = [
            .init(first, next: 4), .init(exif), .init([.ascii(0x0001, "R98"), .undefined(0x0002, Array("0100".utf8))]),
            .init(gps), .init(thumbnail),
        ]
        return builder.build()
    }

    /// A JPEG whose Exif block is `tiff(isBigEndian:)`.
    public static func jpeg() -> [UInt8] {
        JPEGBuilder()
            .segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 0, 0])
            .exif(tiff(isBigEndian: true)).frame(width: 640, height: 480).build()
    }
}

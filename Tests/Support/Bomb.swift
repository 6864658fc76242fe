internal import TaglineSDK

/// A small file that asks for far more memory or time than any image is worth.
public struct Bomb: Sendable, CustomStringConvertible {
    /// What is in it, and its ending.
    public let name: String
    /// The code of a problem that its record has.
    public let code: String
    /// Makes it.
    public let bytes: @Sendable () -> [UInt8]

    public var description: String { name }

    /// All of them.
    public static let all = [
        Bomb("two gigabytes of compressed text.png", "limit") { png(of: "zTXt", "Comment\0\0") },
        Bomb("two gigabytes of international text.png", "limit") { png(of: "iTXt", "Comment\0\u{1}\0en\0\0") },
        Bomb("two gigabytes of colour profiles.png", "limit") { png(of: "iCCP", "profile\0\0") },
        Bomb("two gigabytes of raw profiles.png", "limit") { png(of: "zTXt", "Raw profile type exif\0\0") },
        Bomb("4,225 megapixels.png", "limit") {
            TestPNG.file([.header(width: 65_000, height: 65_000), .pixels(20), .end])
        },
        Bomb("a hundred thousand texts.png", "limit") {
            TestPNG.file([.header()] + (0..<100_000).map { .text("k\($0)", "v") } + [.pixels(20), .end])
        },
        Bomb("65,500 x 65,500.jpg", "limit") { JPEGBuilder().frame(width: 65_500, height: 65_500).build(pixels: 100) },
        Bomb("4,294 megapixels.tif", "limit") {
            TIFFBuilder([.init(page(width: 65_536, height: 65_536))]).build()
        },
        Bomb("10,000 pages.tif", "limit") {
            let last = 9_999
            let pages = (0...last).map {
                TIFFBuilder.Directory(page(width: 1, height: 1), next: $0 < last ? $0 + 1 : nil)
            }
            return TIFFBuilder(pages).build()
        },
        Bomb("a million entries that overlap.tif", "bad-offset", overlappingEntries),
        Bomb("65,000 entries with one text.tif", "limit", sharedText),
        Bomb("two million segments.jpg", "limit") {
            [0xFF, 0xD8] + (0..<2_000_000).flatMap { _ in [0xFF, 0xE1, 0, 2] as [UInt8] } + [0xFF, 0xD9]
        },
    ]

    private init(_ name: String, _ code: String, _ bytes: @escaping @Sendable () -> [UInt8]) {
        (self.name, self.code, self.bytes) = (name, code, bytes)
    }

    /// A PNG with 32 chunks, each of which inflates to 64 MiB of zeros.
    private static func png(of type: String, _ start: String) -> [UInt8] {
        TestPNG.file(
            [.header()] + Array(repeating: .init(type, Array(start.utf8) + zeros), count: 32) + [.pixels(20), .end])
    }

    /// A zlib stream (RFC 1950) of 64 MiB of zeros without its checksum, which nobody should come to: what stands in a gzip
    /// member between the header and the trailer is the same.
    private static let zeros =
        [0x78, 0x01] + (Gzip.member([UInt8](repeating: 0, count: 64 << 20)) ?? []).dropFirst(10).dropLast(8)

    /// A directory of 65,000 texts that are all the same megabyte of the file.
    private static func sharedText() -> [UInt8] {
        let tags: [UInt16] = [0x010D, 0x010E, 0x010F, 0x0110, 0x0131, 0x013B, 0x8298]
        let (entries, length) = (65_000, 1_000_000)
        var file: [UInt8] = [0x4D, 0x4D, 0, 42, 0, 0, 0, 8]
        func append(_ number: Int, bytes: Int) {
            for byte in (0..<bytes).reversed() { file.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
        }
        append(entries, bytes: 2)
        for index in 0..<entries {
            append(Int(tags[index % tags.count]), bytes: 2)
            append(2, bytes: 2)
            append(length, bytes: 4)
            append(8 + 2 + 12 * entries + 4, bytes: 4)
        }
        append(0, bytes: 4)
        return file + [UInt8](repeating: 0xE9, count: length)
    }

    private static func page(width: UInt32, height: UInt32) -> [TIFFBuilder.Entry] {
        [
            long(0x0100, width), long(0x0101, height), short(0x0102, 8), short(0x0103, 1), short(0x0106, 1),
            long(0x0111, 8), short(0x0115, 1), long(0x0116, height), long(0x0117, width &* height),
        ]
    }

    private static func long(_ tag: UInt16, _ value: UInt32) -> TIFFBuilder.Entry {
        .init(tag, type: 4, count: 1, .offset(value))
    }

    private static func short(_ tag: UInt16, _ value: UInt8) -> TIFFBuilder.Entry {
        .init(tag, type: 3, count: 1, .bytes([value, 0]))
    }

    /// Sixteen directories of 65,535 entries, each of which claims the same four megabytes.
    private static func overlappingEntries() -> [UInt8] {
        let entries = (0..<65_535).flatMap { number -> [UInt8] in
            [UInt8(number & 0xFF), UInt8(number >> 8), 7, 0, 0x00, 0x09, 0x3D, 0x00, 8, 0, 0, 0]
        }
        let size = 2 + entries.count + 4
        return [0x49, 0x49, 42, 0, 8, 0, 0, 0]
            + (0..<16).flatMap { number -> [UInt8] in
                let next = number < 15 ? 8 + (number + 1) * size : 0
                return [0xFF, 0xFF] + entries + (0..<4).map { UInt8(truncatingIfNeeded: next >> (8 * $0)) }
            }
    }
}

import TaglineSDK
import TaglineTestSupport
import Testing

@testable import MakerNotesPlugin

/// What telephones write behind a picture, where the installed ExifTool does not know it yet.
@Suite("Trailers of Vivo and OnePlus")
struct TelephoneTrailerTests {
    private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    private static func picture(_ make: String) -> [UInt8] {
        JPEGBuilder().exif(TIFFBuilder([.init([.ascii(0x010F, make)])]).build()).frame(width: 640, height: 480)
            .build(pixels: 100)
    }

    private static let footer: [UInt8] = [
        0xFF, 0xFF, 0xFF, 0xFF, 0x1B, 0x2A, 0x39, 0x48, 0x57, 0x66, 0x75, 0x84, 0x93, 0xA2, 0xB1,
    ]
    private static let highlights: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0] + [UInt8](repeating: 1, count: 300) + [0xFF, 0xD9]
    private static let vivo =
        text("streamdata") + highlights + text("streaminfo0000vivo{\"hdr\":1,\"id\":\"photo\"}\0\0") + footer
    private static let onePlus: [UInt8] = {
        let device: [UInt8] = [1, 2, 3, 4, 5] + text("OnePlus 12\0")
        let list = text("[{\"name\":\"watermark.device\",\"offset\":16,\"length\":16,\"version\":1}]") + [0]
        let size = list.count + 8
        return device + list + text("jxrs") + [UInt8(size & 0xFF), UInt8(size >> 8), 0, 0]
    }()

    private static func tags(_ file: [UInt8]) throws -> [String] {
        try CanonNote.read(file).tags.map { "\($0.group):\($0.name)=\($0.value.description)" }
    }

    @Test("A Vivo's trailer has settings, and the highlights as an image of their own")
    func vivo() throws {
        let file = Self.picture("vivo") + Self.vivo
        #expect(
            try Self.tags(file) == [
                "Vivo:HDRImage=(Binary data 306 bytes, use -b option to extract)",
                "Vivo:JSONInfo={\"hdr\":1,\"id\":\"photo\"}",
            ])
        let image = try #require(try CanonNote.read(file).tags.first?.raw.offset)
        #expect(file[image...].starts(with: Self.highlights))
    }

    @Test("A OnePlus's trailer has a list, which leads to the name of the device")
    func onePlus() throws {
        #expect(
            try Self.tags(Self.picture("OnePlus") + Self.onePlus) == [
                "OnePlus:JSONInfo=[{\"name\":\"watermark.device\",\"offset\":16,\"length\":16,\"version\":1}]",
                "OnePlus:Device=0x0102030405 OnePlus 12",
            ])
    }

    @Test("A trailer cut at any byte, or with a byte changed, gives no more than the whole one")
    func damage() throws {
        for (make, trailer) in [("vivo", Self.vivo), ("OnePlus", Self.onePlus)] {
            let picture = Self.picture(make)
            for index in trailer.indices {
                #expect(try CanonNote.read(picture + trailer[index...]).tags.count <= 2)
                #expect(try CanonNote.read(picture + trailer[..<index]).tags.count <= 2)
                var changed = trailer
                changed[index] ^= 0xFF
                #expect(try CanonNote.read(picture + changed).tags.count <= 2)
            }
        }
    }
}

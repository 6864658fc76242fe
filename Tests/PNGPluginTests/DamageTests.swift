import PNGPlugin
import TaglineSDK
import TaglineTestSupport
import Testing

struct DamageTests {
    private static let sample = TestPNG.file([
        .header(), .init("gAMA", [0, 0, 0xB1, 0x8F]), .init("iCCP", Array("p\0\0".utf8) + TestPNG.zlib([1, 2, 3])),
        .init("pHYs", [0, 0, 0, 1, 0, 0, 0, 1, 1]), .text("Creation Time", "1 Jan 2018 12:10:22 EST"), .pixels(8),
        .compressedText("Raw profile type exif", Array("\nexif\n 4\n4d4d002a".utf8)),
        .internationalText("Title", "Ä", language: "fi", isCompressed: true), .init("sCAL", [1, 0x31, 0, 0x32]), .end,
    ])

    @Test func aFileCutAnywhereGivesTheTagsInFrontOfTheCut() throws {
        let whole = try Extraction(Self.sample).tags.map { "\($0.group):\($0.name)=\($0.value.description)" }
        for length in 8..<Self.sample.count {
            let part = try Extraction(Array(Self.sample[..<length])).tags.map {
                "\($0.group):\($0.name)=\($0.value.description)"
            }
            #expect(part == Array(whole.prefix(part.count)), "cut at \(length)")
        }
    }

    @Test func flippedBitsAreReadWithoutATrap() throws {
        for bit in 64..<Self.sample.count * 8 {
            var bytes = Self.sample
            bytes[bit / 8] ^= 1 << (bit % 8)
            let found = try Extraction(bytes)
            #expect(found.tags.allSatisfy { !$0.name.isEmpty && $0.printed.description.utf8.count < 1000 })
        }
    }
}

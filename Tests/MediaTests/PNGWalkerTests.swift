import TaglineMedia
import TaglineSDK
import TaglineTestSupport
import Testing

struct PNGWalkerTests {
    private func walk(_ bytes: [UInt8]) -> MediaFile {
        PNGWalker.walk(FileContents(bytes), format: .png)
    }

    private func text(of block: Block, in media: MediaFile) -> String? {
        media.bytes(of: block).map { String(decoding: $0.array, as: UTF8.self) }
    }

    @Test func everyChunkButPixelsIsABlock() {
        let media = walk(
            TestPNG.file([
                .header(), .init("gAMA", [0, 0, 0xB1, 0x8F]), .text("Title", "before"), .pixels(30), .pixels(30),
                .text("Comment", "after"), .end,
            ]))
        #expect(media.blocks.map(\.label) == ["IHDR", "gAMA", "tEXt", "tEXt", "IEND"])
        #expect(media.blocks(.pngText).map { text(of: $0, in: media) } == ["Title\0before", "Comment\0after"])
        #expect(media.image == ImageProperties(width: 7, height: 5))
        #expect(media.problems.isEmpty)
    }

    @Test func metadataOfOtherFormatsIsFound() throws {
        let packet = "<x:xmpmeta/>"
        let media = walk(
            TestPNG.file(
                with:
                    .internationalText("XML:com.adobe.xmp", packet), .init("eXIf", Array("MM\0*".utf8)),
                .init("eXIf", Array("Exif\0\0II*\0".utf8)), .init("iCCP", Array("sRGB\0\0".utf8))))
        #expect(media.blocks(.xmp).map { text(of: $0, in: media) } == [packet])
        #expect(media.blocks(.exif).map { text(of: $0, in: media) } == ["MM\0*", "II*\0"])
        #expect(media.blocks(.icc).map { text(of: $0, in: media) } == ["sRGB\0\0"])
    }

    @Test func compressedXMPStaysAText() {
        let media = walk(TestPNG.file(with: .internationalText("XML:com.adobe.xmp", "<x/>", isCompressed: true)))
        #expect(media.blocks(.xmp).isEmpty)
        #expect(media.blocks(.pngText).count == 1)
    }

    @Test func anAnimationIsNamedAPNG() {
        let media = walk(
            TestPNG.file([
                .header(), .init("acTL", [0, 0, 0, 2, 0, 0, 0, 0]), .init("fcTL", [UInt8](repeating: 0, count: 26)),
                .pixels(9),
                .init("fdAT", [0, 0, 0, 1, 1, 2, 3]), .end,
            ]))
        #expect(media.format.name == "APNG")
        #expect(media.format.mime == "image/apng")
        #expect(media.blocks.map(\.label) == ["IHDR", "acTL", "fcTL", "IEND"])
    }

    @Test func aWrongChecksumIsReportedAndTheChunkUsed() {
        let media = walk(TestPNG.file(with: .init("tEXt", Array("Title\0x".utf8), damage: 1)))
        #expect(media.problems.map(\.code) == [.badChecksum])
        #expect(media.problems.first?.offset == 33)
        #expect(media.blocks(.pngText).count == 1)
    }

    @Test(arguments: [
        ("no end", TestPNG.file([.header(), .pixels(4)]), Problem.Code.truncated),
        ("no header", TestPNG.file([.text("Title", "x"), .end]), .malformed),
        ("short header", TestPNG.file([.init("IHDR", [0, 0, 0, 1]), .end]), .malformed),
        (
            "impossible length", TestPNG.file([.header()]) + [0x80, 0, 0, 0] + Array("tEXt".utf8) + [0, 0, 0, 0],
            .malformed
        ),
        ("bytes behind the end", TestPNG.file(with: .text("Title", "x")) + [1, 2, 3], .malformed),
    ])
    func brokenContainersAreReported(_ name: String, _ bytes: [UInt8], _ code: Problem.Code) {
        #expect(
            walk(bytes).problems.contains { $0.code == code && $0.offset != nil && $0.plugin == "container" }, "\(name)"
        )
    }

    @Test func chunksBehindTheEndAreReadAndOtherBytesAreATrailer() {
        let media = walk(
            TestPNG.file(with: .text("Title", "x")) + TestPNG.Chunk.text("Title", "y").bytes + [0, 0, 0, 1, 0x21])
        #expect(media.blocks.map(\.label) == ["IHDR", "tEXt", "IEND", "tEXt", ""])
        #expect(media.blocks.last?.kind == .trailer)
        #expect(media.blocks.last?.count == 5)
    }

    @Test(arguments: ["MNG", "JNG"])
    func relativesAreRecognisedAndNotRead(_ name: String) {
        let media = PNGWalker.walk(FileContents([0x8A]), format: MediaFormat(name, "image/x", "x", .png))
        #expect(media.problems.map(\.code) == [.unsupported])
    }

    private static let sample = TestPNG.file([
        .header(), .init("gAMA", [0, 0, 0xB1, 0x8F]), .text("Title", "before"), .pixels(30),
        .internationalText("XML:com.adobe.xmp", "<x/>"), .compressedText("Comment", Array("after".utf8)), .end,
    ])

    @Test func aFileCutAnywhereGivesTheChunksInFrontOfTheCut() {
        let whole = walk(Self.sample).blocks
        for length in Self.sample.indices {
            let media = walk(Array(Self.sample[..<length]))
            #expect(media.blocks.map(\.ranges) == whole.prefix(media.blocks.count).map(\.ranges))
            #expect(media.problems.contains { $0.code == .truncated }, "cut at \(length)")
        }
    }

    @Test func aFlippedBitNeverKeepsBlocksFromLyingInTheFile() {
        for bit in 64..<Self.sample.count * 8 {
            var bytes = Self.sample
            bytes[bit / 8] ^= 1 << (bit % 8)
            let media = walk(bytes)
            #expect(
                media.blocks.allSatisfy { $0.ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= bytes.count } })
        }
    }
}

import TaglineMedia
import TaglineSDK
import TaglineTestSupport
import Testing

/// How much of a PNG is read to find what stands behind its pixels.
struct PNGReadsTests {
    private func walk(_ chunks: [TestPNG.Chunk]) -> (media: MediaFile, reads: PlannedReads) {
        let reads = PlannedReads(TestPNG.file([.header()] + chunks + [.end]))
        return (reads.run { PNGWalker.walk($0, format: .png) }, reads)
    }

    private let after = TestPNG.Chunk.text("Comment", "after the pixels")

    @Test func aSmallFileTakesNoMoreThanTheFirstWindow() {
        let (media, reads) = walk([.pixels(8000), after])
        #expect(reads.ranges.isEmpty)
        #expect(media.blocks.map(\.label) == ["IHDR", "tEXt", "IEND"])
    }

    @Test func oneLargeIDATTakesOneRead() {
        let (media, reads) = walk([.pixels(1_000_000), after])
        #expect(reads.rounds.count == 1 && reads.ranges.count == 1)
        // The whole of it stands behind the pixels.
        #expect(reads.ranges.allSatisfy { $0.lowerBound >= 1_000_000 })
        #expect(media.blocks.map(\.label) == ["IHDR", "tEXt", "IEND"])
        #expect(media.problems.isEmpty)
    }

    @Test(arguments: [8192, 32_768, 65_536])
    func thousandsOfIDATsOfOneSizeTakeOneRound(_ size: Int) {
        let row = [TestPNG.Chunk](repeating: .pixels(size), count: 4_000_000 / size)
        let (media, reads) = walk(row + [.pixels(size / 3), after])
        #expect(reads.rounds.count == 1 && reads.ranges.count <= 2)
        #expect(reads.byteCount <= 16_384)
        #expect(media.blocks.map(\.label) == ["IHDR", "tEXt", "IEND"])
        #expect(media.problems.isEmpty)
    }

    @Test func IDATsOfAllSizesTakeTheLast64KiB() {
        let (media, reads) = walk((0..<300).map { .pixels(5000 + $0 * 37 % 4000) } + [after])
        #expect(reads.rounds.count <= 2)
        #expect(reads.byteCount <= 2 * 65_536)
        #expect(media.blocks.map(\.label) == ["IHDR", "tEXt", "IEND"])
        #expect(media.problems.isEmpty)
    }

    @Test func aFewLargeIDATsOfAllSizesAreHoppedOver() {
        let (media, reads) = walk([.pixels(300_000), .pixels(250_000), .pixels(280_000), after])
        #expect(reads.rounds.count <= 4)
        #expect(media.blocks.map(\.label) == ["IHDR", "tEXt", "IEND"])
        #expect(media.problems.isEmpty)
    }

    @Test func aLargeTextInFrontOfThePixelsIsReadWithTheHeaderBehindIt() {
        let large = TestPNG.Chunk.text("workflow", String(repeating: "{}", count: 100_000))
        let (media, reads) = walk([large, .text("Title", "x"), .pixels(100_000), after])
        #expect(reads.rounds.count <= 2)
        #expect(media.blocks.map(\.label) == ["IHDR", "tEXt", "tEXt", "tEXt", "IEND"])
        #expect(media.blocks(.pngText).allSatisfy { reads.contents.has($0.ranges[0]) })
    }

    @Test func aLargeTextBehindThePixelsIsFound() {
        let large = TestPNG.Chunk.text("workflow", String(repeating: "{}", count: 100_000))
        let row = [TestPNG.Chunk](repeating: .pixels(8192), count: 5)
        let (media, _) = walk(row + [large])
        #expect(media.blocks.map(\.label) == ["IHDR", "tEXt", "IEND"])
    }

    @Test(arguments: [1, 2, 3, 100, 127, 128, 129, 300])
    func aLargeTextBehindManyIDATsIsFoundWithoutReadingThem(_ count: Int) {
        let large = TestPNG.Chunk.text("workflow", String(repeating: "{}", count: 100_000))
        let row = [TestPNG.Chunk](repeating: .pixels(32_768), count: count)
        let bytes = TestPNG.file([.header()] + row + [.pixels(3000), large, after, .end])
        let contents = FileContents(length: bytes.count, readNow: { Bytes(Array(bytes[$0])) })
        let media = PNGWalker.walk(contents, format: .png)
        #expect(media.blocks.map(\.label) == ["IHDR", "tEXt", "tEXt", "IEND"])
        #expect(media.problems.isEmpty)
        #expect(contents.bytesRead < 200_000 + 65_536 + 40 * 8192)
    }

    @Test func manySmallChunksAreReadInStrides() {
        let (media, reads) = walk(
            (0..<1000).map { .init("prVt", [UInt8](repeating: UInt8($0 & 255), count: 100)) } + [after])
        #expect(reads.rounds.count <= 3)
        #expect(media.blocks.count == 1003)
    }

    @Test func aGapThatCannotBeCrossedIsReported() {
        let pixels: [TestPNG.Chunk] = (0..<40).map { .pixels(100_000 + $0 * 777) }
        let large = TestPNG.Chunk("prVt", [UInt8](repeating: 1, count: 100_000))
        let bytes = TestPNG.file([.header()] + pixels + [large, after, .end])
        let contents = FileContents(length: bytes.count, readNow: { Bytes(Array(bytes[$0])) })
        let media = PNGWalker.walk(contents, format: .png)
        #expect(media.problems.map(\.code) == [.tailNotFound])
        #expect(media.blocks.map(\.label) == ["IHDR", "tEXt", "IEND"])
        #expect(contents.reads < 64)
    }

    @Test func aTailWithoutAnEndIsReported() {
        let bytes = TestPNG.file([.header()] + (0..<40).map { .pixels(9000 + $0 * 77) })
        let contents = FileContents(length: bytes.count, readNow: { Bytes(Array(bytes[$0])) })
        let media = PNGWalker.walk(contents, format: .png)
        #expect(media.problems.contains { $0.code == .tailNotFound || $0.code == .truncated })
    }

    @Test func whatIsReadAtOnceIsWhatIsReadInRounds() {
        let chunks = (0..<50).map { TestPNG.Chunk.pixels(3000 + $0 * 411 % 2000) } + [after]
        let bytes = TestPNG.file([.header(), .text("Title", "before")] + chunks + [.end])
        let whole = PNGWalker.walk(FileContents(bytes), format: .png)
        let reads = PlannedReads(bytes)
        let planned = reads.run { PNGWalker.walk($0, format: .png) }
        #expect(planned.blocks.map(\.ranges) == whole.blocks.map(\.ranges))
        #expect(planned.problems == whole.problems)
    }
}

import PNGPlugin
import TaglineConformance
import TaglineTestSupport
import Testing

struct ConformanceTests {
    @Test func theExtractorPassesTheSuite() {
        let texts = TestPNG.file([
            .header(), .text("Title", "A walk"), .compressedText("Comment", Array("long ago".utf8)),
            .internationalText("Title", "Ein Gang", language: "de"), .pixels(40),
            .text("Creation Time", "1 Jan 2018 12:10:22 EST"), .end,
        ])
        let chunks = TestPNG.file(
            with: .init("pHYs", [0, 0, 0, 1, 0, 0, 0, 1, 1]), .init("PLTE", [UInt8](0..<9)),
            .init("iCCP", Array("sRGB\0\0".utf8) + TestPNG.zlib([1, 2, 3])), .init("oFFs", [0, 0, 0, 3, 0, 0, 0, 1, 0]))
        let suite = ExtractorConformance(
            PNGExtractor.self, samples: [(name: "texts.png", bytes: texts), (name: "chunks.png", bytes: chunks)])
        #expect(suite.failures() == [])
    }
}

import FilePlugin
import TaglineConformance
import TaglineTestSupport
import Testing

struct ConformanceTests {
    @Test func theExtractorPassesTheSuite() {
        let jpeg = JPEGBuilder()
            .segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 0, 0])
            .segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
            .segment(0xFE, Array("made by hand\0".utf8))
            .frame(width: 100, height: 68)
            .build()
        let profile = TestPNG.file(with: .text("Raw profile type exif", "\nexif\n 4\n4d4d002a"))
        let suite = ExtractorConformance(
            FileExtractor.self, samples: [(name: "a.jpg", bytes: jpeg), (name: "a.png", bytes: profile)])
        #expect(suite.failures() == [])
    }
}

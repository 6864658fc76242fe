import GPSPlugin
import TaglineConformance
import TaglineMedia
import TaglineSDK
import TaglineTestSupport
import Testing

@Suite("The gps extractor")
struct GPSExtractorTests {
    private func read(_ entries: [TIFFBuilder.Entry]) throws -> RecordBuilder {
        let file = TIFFBuilder([.init([.pointer(0x8825, to: 1)]), .init(entries)]).build()
        let media = try #require(MediaFile.read(FileContents(file)))
        var builder = RecordBuilder()
        try GPSExtractor(options: Options(for: GPSExtractor.descriptor.options)).extract(from: media, into: &builder)
        return builder
    }

    @Test("It passes the suite that every extractor passes")
    func conformance() {
        let samples = [
            ("little.tif", SampleFiles.tiff(isBigEndian: false)), ("big.tif", SampleFiles.tiff(isBigEndian: true)),
            ("a.jpg", SampleFiles.jpeg()),
        ]
        #expect(ExtractorConformance(GPSExtractor.self, samples: samples).failures() == [])
    }

    @Test("A sound position gives tags and no problem")
    func sound() throws {
        let file = try #require(MediaFile.read(FileContents(SampleFiles.tiff(isBigEndian: true))))
        var builder = RecordBuilder()
        try GPSExtractor(options: Options(for: GPSExtractor.descriptor.options)).extract(from: file, into: &builder)
        #expect(builder.tags.map(\.name).contains("GPSLatitude"))
        #expect(builder.tags.allSatisfy { $0.group == "GPS" && $0.definition.traits.contains(.location) })
        #expect(builder.problems.isEmpty)
    }

    @Test("Tag 0 is the version and not the end of the directory")
    func version() throws {
        let builder = TIFFBuilder([])
        let record = try read([
            .init(0x0000, type: 1, count: 4, .bytes([2, 3, 0, 0])), .ascii(0x0001, "N"),
            builder.rational(0x0002, (1, 1), (0, 1), (0, 1)),
        ])
        #expect(record.tags.map(\.name) == ["GPSVersionID", "GPSLatitudeRef", "GPSLatitude"])
    }

    @Test("A latitude without its reference is a problem")
    func missingReference() throws {
        let record = try read([TIFFBuilder([]).rational(0x0002, (43, 1), (28, 1), (0, 1))])
        #expect(record.problems.map(\.message) == ["GPSLatitude does not tell whether it is north or south"])
    }

    @Test(
        "A coordinate that divides by zero, or lies off the globe, is a problem",
        arguments: [
            ((0, 0), "GPSLatitude divides by zero"), ((91, 1), "GPSLatitude is outside 0 to 90 degrees"),
        ] as [((UInt32, UInt32), String)])
    func badCoordinate(degrees: (UInt32, UInt32), message: String) throws {
        let record = try read([.ascii(0x0001, "N"), TIFFBuilder([]).rational(0x0002, degrees, (0, 1), (0, 1))])
        #expect(record.problems.map(\.message) == [message])
    }
}

import ExifPlugin
import TaglineConformance
import TaglineMedia
import TaglineSDK
import TaglineTestSupport
import Testing

@Suite("The exif extractor")
struct ExifExtractorTests {
    private func tags(_ bytes: [UInt8], unknown: Bool = false) throws -> [String: String] {
        let options = try Options(["unknown": .bool(unknown)], for: ExifExtractor.descriptor.options)
        let media = try #require(MediaFile.read(FileContents(bytes)))
        var builder = RecordBuilder()
        try ExifExtractor(options: options).extract(from: media, into: &builder)
        return Dictionary(builder.tags.map { ("\($0.group):\($0.name)", $0.printed.description) }) { first, _ in first }
    }

    @Test("It passes the suite that every extractor passes")
    func conformance() {
        let samples = [
            ("little.tif", SampleFiles.tiff(isBigEndian: false)), ("big.tif", SampleFiles.tiff(isBigEndian: true)),
            ("a.jpg", SampleFiles.jpeg()),
        ]
        #expect(ExtractorConformance(ExifExtractor.self, samples: samples).failures() == [])
    }

    @Test("Tags stand in the group of their directory, printed as ExifTool prints them", arguments: [false, true])
    func groups(isBigEndian: Bool) throws {
        let tags = try tags(SampleFiles.tiff(isBigEndian: isBigEndian))
        #expect(tags["IFD0:Make"] == "Acme Cameras")
        #expect(tags["IFD0:Orientation"] == "Rotate 90 CW")
        #expect(tags["ExifIFD:ExposureTime"] == "1/160")
        #expect(tags["ExifIFD:Flash"] == "Off, Did not fire")
        #expect(tags["ExifIFD:FocalLength"] == "135.0 mm")
        #expect(tags["ExifIFD:LensInfo"] == "18-55mm f/3.5-5.6")
        #expect(tags["ExifIFD:ComponentsConfiguration"] == "Y, Cb, Cr, -")
        #expect(tags["InteropIFD:InteropIndex"] == "R98 - DCF basic file (sRGB)")
        #expect(tags["IFD1:ThumbnailImage"] == "(Binary data 4 bytes, use -b option to extract)")
        #expect(!tags.keys.contains { $0.hasPrefix("GPS:") })
    }

    @Test("The offset of a thumbnail counts from the start of the file")
    func thumbnailOffset() throws {
        // FF D8, a JFIF segment of 20 bytes, FF E1 with its length, and "Exif" with two NULs stand in front.
        #expect(try tags(SampleFiles.jpeg())["IFD1:ThumbnailOffset"] == "\(8 + 2 + 18 + 4 + 6)")
        #expect(try tags(SampleFiles.tiff(isBigEndian: true))["IFD1:ThumbnailOffset"] == "8")
    }

    @Test("A tag that no table knows is kept on request, by number")
    func unknownTags() throws {
        let builder = TIFFBuilder([])
        let file = TIFFBuilder([.init([builder.short(0x0112, 1), builder.short(0xEEEE, 7)])]).build()
        #expect(try tags(file).keys.sorted() == ["IFD0:Orientation"])
        #expect(try tags(file, unknown: true)["IFD0:Exif_0xeeee"] == "7")
    }

    @Test("An array of a hundred thousand numbers is not read, and the other tags are")
    func excessiveArray() throws {
        let builder = TIFFBuilder([])
        let large = TIFFBuilder.Entry(0x0129, type: 3, count: 150_000, .bytes([UInt8](repeating: 0, count: 300_000)))
        let file = TIFFBuilder([.init([builder.short(0x0112, 1), large, .ascii(0x0131, "Acme")])]).build()
        #expect(try tags(file).keys.sorted() == ["IFD0:Orientation", "IFD0:Software"])
    }

    @Test("What is named by its purpose in raw files is called so")
    func embeddedImages() throws {
        var builder = TIFFBuilder([])
        builder.directories = [
            .init([.init(0xC612, type: 1, count: 4, .bytes([1, 4, 0, 0])), .pointer(0x014A, to: 1)]),
            .init([
                builder.long(0x00FE, 1), builder.short(0x0103, 7), builder.long(0x0111, 8), builder.long(0x0117, 6),
            ]),
        ]
        let tags = try tags(builder.build())
        #expect(tags["SubIFD:PreviewImageStart"] == "8")
        #expect(tags["SubIFD:PreviewImageLength"] == "6")
        #expect(tags["SubIFD:PreviewImage"] == "(Binary data 6 bytes, use -b option to extract)")
    }
}

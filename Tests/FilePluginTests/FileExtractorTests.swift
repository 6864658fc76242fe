import FilePlugin
import TaglineMedia
import TaglineSDK
import TaglineTestSupport
import Testing

struct FileExtractorTests {
    private let jpeg = MediaFormat("JPEG", "image/jpeg", "jpg", .jpeg)

    /// The record of a file that is one block.
    private func extract(_ kind: Block.Kind, _ bytes: [UInt8], format: MediaFormat? = nil) throws -> RecordBuilder {
        var media = MediaFile(format: format ?? jpeg, contents: FileContents(bytes))
        media.blocks = [Block(kind, ranges: [0..<bytes.count])]
        return try extract(media)
    }

    private func extract(_ media: MediaFile) throws -> RecordBuilder {
        var record = RecordBuilder()
        try FileExtractor(options: Options(for: FileExtractor.descriptor.options)).extract(from: media, into: &record)
        return record
    }

    /// Name, value and print of the tags behind the three that every file has.
    private func rows(_ record: RecordBuilder) -> [String] {
        record.tags.dropFirst(3).map {
            let (value, printed) = ($0.value.description, $0.printed.description)
            return "\($0.group):\($0.name) \(value)" + (value == printed ? "" : " = \(printed)")
        }
    }

    @Test func everyFileHasATypeAnExtensionAndAMIMEType() throws {
        let tags = try extract(MediaFile(format: jpeg, contents: FileContents([]))).tags
        #expect(tags.map { "\($0.group):\($0.name)" } == ["File:FileType", "File:FileTypeExtension", "File:MIMEType"])
        #expect(tags.map(\.value.description) == ["JPEG", "JPG", "image/jpeg"])
        #expect(tags.map(\.printed.description) == ["JPEG", "jpg", "image/jpeg"])
    }

    private let frame: [UInt8] = [0xFF, 0xC2, 0, 17, 8, 0, 68, 0, 100, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]

    @Test func theFrameTellsThePicture() throws {
        #expect(
            try rows(extract(.frame, frame)) == [
                "File:ImageWidth 100", "File:ImageHeight 68",
                "File:EncodingProcess 2 = Progressive DCT, Huffman coding",
                "File:BitsPerSample 8", "File:ColorComponents 3", "File:YCbCrSubSampling 2 2 = YCbCr4:2:0 (2 2)",
            ])
    }

    @Test(
        arguments: [
            (0x11, 0x11, "1 1", "YCbCr4:4:4 (1 1)"), (0x21, 0x11, "2 1", "YCbCr4:2:2 (2 1)"),
            (0x41, 0x11, "4 1", "YCbCr4:1:1 (4 1)"),
            (0x12, 0x11, "1 2", "YCbCr4:4:0 (1 2)"), (0x32, 0x22, "1.5 1", "Unknown (1.5 1)"),
        ] as [(UInt8, UInt8, String, String)])
    func subsamplingIsAProportion(_ luma: UInt8, _ chroma: UInt8, _ value: String, _ printed: String) throws {
        var frame = frame
        (frame[11], frame[14], frame[17]) = (luma, chroma, chroma)
        let tag = try #require(extract(.frame, frame).tags.last)
        #expect(tag.value.description == value && tag.printed.description == printed)
    }

    @Test func samplingOfZeroIsNone() throws {
        var frame = frame
        frame[14] = 0
        #expect(try extract(.frame, frame).tags.last?.name == "ColorComponents")
    }

    @Test func JFIFIsRead() throws {
        #expect(
            try rows(extract(.jfif, [1, 2, 1, 0, 72, 0, 73, 1, 2, 1, 2, 3, 4, 5, 6])) == [
                "JFIF:JFIFVersion 1 2 = 1.02", "JFIF:ResolutionUnit 1 = inches", "JFIF:XResolution 72",
                "JFIF:YResolution 73",
                "JFIF:ThumbnailWidth 1", "JFIF:ThumbnailHeight 2",
                "JFIF:ThumbnailTIFF (Binary data 6 bytes, use -b option to extract)",
            ])
    }

    @Test func thumbnailsOfJFXXAreToldBySize() throws {
        let record = try extract(.jfxx, [0x10, 0xFF, 0xD8, 0xFF])
        #expect(record.tags.last?.group == "JFXX" && record.tags.last?.name == "ThumbnailImage")
        #expect(record.tags.last?.value == .binary(count: 3, offset: 1))
        #expect(try extract(.jfxx, [0x13, 0, 0, 0]).problems.map(\.code) == [.malformed])
    }

    @Test func adobesSegmentIsRead() throws {
        #expect(
            try rows(extract(.adobe, [0, 100, 0xC0, 0, 0, 0, 2])) == [
                "Adobe:DCTEncodeVersion 100",
                "Adobe:APP14Flags0 49152 = [14], Encoded with Blend=1 downsampling",
                "Adobe:APP14Flags1 0 = (none)", "Adobe:ColorTransform 2 = YCCK",
            ])
    }

    @Test func aCommentLosesTheNULsBehindIt() throws {
        #expect(try rows(extract(.comment, Array("a b\n\0\0".utf8))) == ["File:Comment a b\n"])
        #expect(try rows(extract(.comment, [0, 0])) == ["File:Comment "])
    }

    @Test(arguments: [
        ("II*\0", "File:ExifByteOrder II = Little-endian (Intel, II)"),
        ("MM\0*", "File:ExifByteOrder MM = Big-endian (Motorola, MM)"),
    ])
    func theByteOrderIsThatOfTheExifBlock(_ start: String, _ row: String) throws {
        #expect(try rows(extract(.exif, Array(start.utf8))) == [row])
        let profile = "\nexif\n 4\n" + Bytes(Array(start.utf8)).hexadecimal(uppercase: false)
        let png = TestPNG.file(with: .text("Raw profile type exif", profile))
        let media = PNGWalker.walk(FileContents(png), format: MediaFormat("PNG", "image/png", "png", .png))
        #expect(try rows(extract(media)) == [row])
    }

    @Test(arguments: ["II+\0", "MM\0+", "Ducky", "I"])
    func otherBlocksHaveNoByteOrder(_ start: String) throws {
        #expect(try rows(extract(.exif, Array(start.utf8))).isEmpty)
    }

    @Test(arguments: [Block.Kind.frame, .jfif, .jfxx, .adobe, .comment, .exif])
    func blocksThatAreCutShortAreReadWithoutATrap(_ kind: Block.Kind) throws {
        for length in 0...20 {
            let record = try extract(kind, [UInt8](repeating: 0x13, count: length))
            #expect(record.tags.count >= 3)
        }
    }
}

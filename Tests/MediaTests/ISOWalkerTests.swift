import TaglineMedia
import TaglineSDK
import TaglineTestSupport
import Testing

@Suite("HEIC, AVIF and JPEG XL")
struct ISOWalkerTests {
    private let tiff = SampleFiles.tiff(isBigEndian: true)

    private func model(_ media: MediaFile?) -> String? {
        media?.tiffStructures.first?.value(0x0110, in: "IFD0").map { String(decoding: $0.text.array, as: UTF8.self) }
    }

    @Test("Exif is found wherever writers put it", arguments: [0, 1, 2], [false, true])
    func exif(version: Int, isDataFirst: Bool) throws {
        for gap in [[], Array("Exif\0\0".utf8), [1, 2, 3]] {
            for isInMeta in [false, version > 0] {
                var builder = ISOBuilder([.exif(tiff, gap: gap, isInMeta: isInMeta)])
                (builder.version, builder.isDataFirst) = (version, isDataFirst)
                let media = try #require(MediaFile.read(FileContents(builder.build())))
                #expect(media.problems.isEmpty)
                #expect(media.format.name == "HEIC")
                #expect(media.image == ImageProperties(width: 640, height: 480))
                #expect(model(media) == "Acme One", "\(gap) \(isInMeta)")
            }
        }
    }

    @Test("A TIFF header without the four bytes in front of it, or with those of JPEG, is one")
    func headers() throws {
        for start in [[], Array("Exif\0\0".utf8)] {
            let media = MediaFile.read(FileContents(ISOBuilder([.init(7, "Exif", [start + tiff])]).build()))
            #expect(model(media) == "Acme One")
        }
    }

    @Test("An Exif item in several parts is read as one")
    func parts() throws {
        let whole = ISOBuilder.number(0, 4) + tiff
        let parts = [Array(whole[..<3]), Array(whole[3..<50]), Array(whole[50...])]
        let media = MediaFile.read(FileContents(ISOBuilder([.init(7, "Exif", parts)]).build()))
        #expect(model(media) == "Acme One")
    }

    @Test("The Exif of the main picture is read, and not that of another", arguments: [1, 2])
    func severalPictures(version: Int) throws {
        let other = TIFFBuilder([.init([.ascii(0x0110, "Other")])]).build()
        for (ofMain, expected) in [(7, "Other"), (8, "Acme One")] {
            var builder = ISOBuilder([.exif(other), .init(8, "Exif", [ISOBuilder.number(0, 4) + tiff])])
            builder.version = version
            builder.references = [(7, ofMain == 7 ? 1 : 2), (8, ofMain == 8 ? 1 : 2)]
            let media = try #require(MediaFile.read(FileContents(builder.build())))
            #expect(media.blocks(.exif).count == 1)
            #expect(model(media) == expected)
        }
    }

    @Test("XMP and colour profiles are blocks that others can read")
    func otherMetadata() throws {
        var builder = ISOBuilder([
            .init(3, "mime", mime: "application/rdf+xml", [Array("<x/>".utf8)]),
            .init(4, "mime", mime: "text/plain", [Array("note".utf8)]),
        ])
        builder.profile = Array("profile".utf8)
        let media = try #require(MediaFile.read(FileContents(builder.build())))
        #expect(media.blocks.map(\.kind) == [.icc, .xmp])
        let texts = media.blocks.map { media.bytes(of: $0).map { String(decoding: $0.array, as: UTF8.self) } }
        #expect(texts == ["profile", "<x/>"])
    }

    @Test(
        "The format is that of the brand",
        arguments: [
            ("heic", "HEIC", "image/heic"), ("heix", "HEIF", "image/heif"), ("mif1", "HEIF", "image/heif"),
            ("msf1", "HEIFS", "image/heif-sequence"), ("hevc", "HEICS", "image/heic-sequence"),
            ("avif", "AVIF", "image/avif"),
        ])
    func brands(brand: String, name: String, mime: String) throws {
        var builder = ISOBuilder([.exif(tiff)])
        builder.brand = brand
        let media = try #require(MediaFile.read(FileContents(builder.build())))
        #expect((media.format.name, media.format.mime) == (name, mime))
        #expect(model(media) == "Acme One")
    }

    @Test("JPEG XL has Exif in a box of its own")
    func jpegXL() throws {
        let bytes =
            ISOBuilder.box("JXL ", [0x0D, 0x0A, 0x87, 0x0A])
            + ISOBuilder.box("ftyp", Array("jxl \0\0\0\0jxl ".utf8))
            + ISOBuilder.box("jxlc", [UInt8](repeating: 0xFF, count: 50))
            + ISOBuilder.box("Exif", ISOBuilder.number(0, 4) + tiff) + ISOBuilder.box("xml ", Array("<x/>".utf8))
        let media = try #require(MediaFile.read(FileContents(bytes)))
        #expect(media.format.name == "JXL")
        #expect(model(media) == "Acme One")
        #expect(media.blocks.map(\.kind) == [.exif, .xmp])
    }

    @Test(
        "What stands behind megabytes of pictures takes two more reads, and no picture is read",
        arguments: [false, true])
    func reads(isDataFirst: Bool) {
        var builder = ISOBuilder([.exif(tiff)])
        (builder.isDataFirst, builder.pictureSize) = (isDataFirst, 3_000_000)
        let planned = PlannedReads(builder.build())
        #expect(planned.run { model(MediaFile.read($0)) } == "Acme One")
        #expect(planned.rounds.count <= 2)
        #expect(planned.byteCount < 20_000)
    }

    @Test("A file cut at any byte gives what is left, and no block outside of it")
    func cuts() throws {
        var builder = ISOBuilder([.exif(tiff), .init(3, "mime", mime: "application/rdf+xml", [Array("<x/>".utf8)])])
        builder.profile = Array("profile".utf8)
        let whole = builder.build()
        for count in 0..<whole.count {
            let media = MediaFile.read(FileContents(Array(whole[..<count])))
            for block in media?.blocks ?? [] { #expect(block.ranges.allSatisfy { $0.upperBound <= count }) }
            // Files that end between two boxes are whole as far as they go.
            guard let media, count > 64, media.blocks.isEmpty else { continue }
            let isMetaWhole = media.image.width != nil
            #expect(!media.problems.isEmpty || isMetaWhole, "cut at \(count)")
        }
    }

    @Test("An item outside of the file is a problem")
    func outside() throws {
        var builder = ISOBuilder([.exif(tiff)])
        builder.displacement = 1 << 30
        let media = try #require(MediaFile.read(FileContents(builder.build())))
        #expect(media.problems.map(\.code) == [.badOffset])
        #expect(media.image.width == 640)
    }

    @Test("Counts that no file has take no time")
    func counts() throws {
        // Items of 65,535 parts without size, as many as fit; associations of as many items as can be told; and 200,000
        // references to 65,535 pictures each, of which none is there.
        let item: [UInt8] = [0, 1, 0, 0, 0xFF, 0xFF]
        let locations = ISOBuilder.box(
            "iloc", [0, 0, 0, 0, 0, 0, 0xFF, 0xFF] + Array(repeating: item, count: 65_535).joined())
        let reference = ISOBuilder.box("cdsc", [0, 1, 0xFF, 0xFF])
        let info = ISOBuilder.box(
            "iinf", [0, 0, 0, 0, 0xFF, 0xFF] + ISOBuilder.box("infe", [2, 0, 0, 0, 0, 1, 0, 0] + Array("Exif\0".utf8)))
        let meta = ISOBuilder.box(
            "meta",
            [0, 0, 0, 0] + ISOBuilder.box("pitm", [0, 0, 0, 0, 0, 1]) + info + locations
                + ISOBuilder.box("iref", [0, 0, 0, 0] + Array(repeating: reference, count: 200_000).joined())
                + ISOBuilder.box("iprp", ISOBuilder.box("ipma", [0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF])))
        let bytes = ISOBuilder.box("ftyp", Array("heic\0\0\0\0".utf8)) + meta
        let media = try #require(MediaFile.read(FileContents(bytes)))
        #expect(media.blocks.isEmpty)
        #expect(media.problems.map(\.code) == [.badOffset])
    }
}

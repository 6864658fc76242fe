import PNGPlugin
import TaglineSDK
import TaglineTestSupport
import Testing

struct ChunkTests {
    @Test func theImageHeaderHasSevenTags() throws {
        let found = try Extraction(.pixels(1))
        #expect(found["PNG:ImageWidth"]?.value == "7")
        #expect(found["PNG:ImageHeight"]?.value == "5")
        #expect(found["PNG:BitDepth"]?.printed == "8")
        #expect(try #require(found["PNG:ColorType"]) == ("2", "RGB"))
        #expect(try #require(found["PNG:Compression"]) == ("0", "Deflate/Inflate"))
        #expect(try #require(found["PNG:Filter"]) == ("0", "Adaptive"))
        #expect(try #require(found["PNG:Interlace"]) == ("1", "Adam7 Interlace"))
        #expect(found.tags.count == 7 && found.unread.isEmpty && found.problems.isEmpty)
    }

    private static let chunks: [(type: String, payload: [UInt8], name: String, value: String, printed: String)] = [
        ("gAMA", [0, 0, 0xB1, 0x8F], "PNG:Gamma", "2.2", "2.2"),
        ("gAMA", [0, 0, 0, 0], "PNG:Gamma", "", ""),
        ("cHRM", [0, 0, 0x7A, 0x26], "PNG:WhitePointX", "0.3127", "0.3127"),
        ("sRGB", [3], "PNG:SRGBRendering", "3", "Absolute Colorimetric"),
        ("sRGB", [9], "PNG:SRGBRendering", "9", "Unknown (9)"),
        ("sBIT", [5, 6, 5], "PNG:SignificantBits", "5 6 5", "5 6 5"),
        ("bKGD", [0, 1, 0, 2, 1, 0], "PNG:BackgroundColor", "1 2 256", "1 2 256"),
        ("bKGD", [9], "PNG:BackgroundColor", "9", "9"),
        ("PLTE", [1, 2, 3], "PNG:Palette", "1 2 3", "1 2 3"),
        ("tRNS", [0, 255, 0, 1, 0, 2], "PNG:Transparency", "255 1 2", "255 1 2"),
        ("tIME", [7, 0xCF, 12, 31, 23, 59, 58], "PNG:ModifyDate", "1999:12:31 23:59:58", "1999:12:31 23:59:58"),
        ("pHYs", [0, 0, 0x0B, 0x13, 0, 0, 0x0B, 0x12, 1], "PNG-pHYs:PixelUnits", "1", "meters"),
        ("pHYs", [0, 0, 0x0B, 0x13, 0, 0, 0x0B, 0x12, 1], "PNG-pHYs:PixelsPerUnitY", "2834", "2834"),
        ("oFFs", [0, 0, 0, 3, 0, 0, 0, 1, 0], "PNG:ImageOffset", "3, 1 (pixels)", "3, 1 (pixels)"),
        ("sTER", [1], "PNG:StereoMode", "1", "Diverging-fuse Layout"),
        ("vpAg", [0, 0, 0, 60, 0, 0, 0, 34, 0], "PNG:VirtualImageHeight", "34", "34"),
        ("acTL", [0, 0, 0, 2, 0, 0, 0, 0], "PNG:AnimationPlays", "0", "inf"),
        ("cICP", [9, 16, 0, 1], "PNG-cICP:TransferCharacteristics", "16", "SMPTE ST 2084, ITU BT.2100 PQ"),
        ("cICP", [9, 16, 0, 1], "PNG-cICP:VideoFullRangeFlag", "1", "1"),
    ]

    @Test(arguments: chunks)
    func aChunkHasItsTag(_ type: String, _ payload: [UInt8], name: String, value: String, printed: String) throws {
        let found = try Extraction(.init(type, payload))
        #expect(try #require(found[name]) == (value, printed))
    }

    @Test(arguments: [
        ("hIST", "PaletteHistogram"), ("sPLT", "SuggestedPalette"), ("pCAL", "PixelCalibration"),
        ("gIFg", "GIFGraphicControlExtension"), ("dSIG", "DigitalSignature"), ("iDOT", "AppleDataOffsets"),
        ("PLTE", "Palette"), ("tRNS", "Transparency"),
    ])
    func dataIsToldBySizeAndPlace(_ type: String, _ name: String) throws {
        let found = try Extraction(.init(type, [UInt8](repeating: 1, count: 12)))
        let tag = try #require(found.tags.last)
        #expect(tag.group == "PNG" && tag.name == name)
        #expect(tag.value == .binary(count: 12, offset: 41))
    }

    @Test func transparencyOfAPaletteIsBytes() throws {
        let bytes = TestPNG.file([.header(colorType: 3), .init("tRNS", [0, 128]), .end])
        #expect(try Extraction(bytes)["PNG:Transparency"]?.value == "0 128")
    }

    @Test func theScaleIsAUnitAndTwoTexts() throws {
        let found = try Extraction(.init("sCAL", [1] + Array("0.00035\u{0}1e-3".utf8)))
        #expect(try #require(found["PNG:SubjectUnits"]) == ("1", "meters"))
        #expect(found["PNG:SubjectPixelWidth"]?.value == "0.00035")
        #expect(found["PNG:SubjectPixelHeight"]?.value == "1e-3")
    }

    @Test func chunksThatNobodyReadsAreListed() throws {
        let found = try Extraction(.init("caBX", [1, 2, 3]), .init("fcTL", [0]))
        #expect(found.unread == [UnreadBlock(kind: .pngChunk, label: "caBX", bytes: 3)])
    }

    @Test func aChunkThatEndsEarlyGivesTheFieldsThatItHas() throws {
        let found = try Extraction(.init("pHYs", [0, 0, 0, 1, 0, 0]))
        #expect(found.names == ["PNG-pHYs:PixelsPerUnitX"])
        #expect(found.problems.map(\.code) == [.truncated])
    }

    @Test func tagsBehindTheEndOfTheImageAreATrailers() throws {
        let bytes = TestPNG.file([.header(), .end, .text("Title", "late"), .init("sTER", [0])])
        #expect(try Extraction(bytes).names == ["Trailer:Title", "Trailer:StereoMode"])
    }
}

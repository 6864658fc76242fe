import TaglineCodecs
import Testing

@Suite struct PNGCodecTests {
    /// Says that it is a zlib stream and is none.
    private static let corruptStream: [UInt8] = [0x78, 0xDA] + Array(repeating: 0xFF, count: 6000)

    @Test(arguments: [false, true])
    func soundImagePasses(isInterlaced: Bool) {
        let image = TinyPNG(width: 13, height: 11, isInterlaced: isInterlaced).bytes
        let header = Codec.header(.png, image)
        #expect(header.verdict == .headerOK)
        #expect(header.width == 13 && header.height == 11)
        #expect(header.codec.hasPrefix("libpng 1.6"))
        let full = Codec.full(.png, image)
        #expect(full.verdict == .ok)
        #expect(full.messages.isEmpty)
    }

    @Test func compressedTextAndProfilesAreNotInflated() {
        let image = TinyPNG(
            chunksBeforePixels: [
                ("zTXt", Array("Comment\0\0".utf8) + Self.corruptStream),
                ("iCCP", Array("profile\0\0".utf8) + Self.corruptStream),
                ("iTXt", Array("Comment\0\u{1}\0\0\0".utf8) + Self.corruptStream),
            ],
            chunksAfterPixels: [("zTXt", Array("Comment\0\0".utf8) + Self.corruptStream)]
        ).bytes
        var file = WholeFile(image)
        #expect(Codec.checkHeader(.png, &file).verdict == .headerOK)
        #expect(file.bytesRead < 100)
        #expect(Codec.full(.png, image).verdict == .ok)
    }

    @Test func wrongCheckSumInAnyChunkIsDamage() {
        let image = TinyPNG(chunksAfterPixels: [("tEXt", Array("Comment\0text".utf8))]).bytes
        var corrupt = image
        corrupt[image.count - 20] ^= 1
        #expect(Codec.header(.png, corrupt).verdict == .headerOK)
        let report = Codec.full(.png, corrupt)
        #expect(report.verdict == .damaged)
        #expect(report.messages.contains { $0.contains("CRC") })
    }

    @Test func bytesAfterTheEndAreAMessage() {
        let report = Codec.full(.png, TinyPNG().bytes + [1, 2, 3])
        #expect(report.verdict == .ok)
        #expect(report.messages == ["3 bytes after IEND"])
    }

    @Test func unknownCriticalChunkIsDamage() {
        let image = TinyPNG(chunksBeforePixels: [("QQQQ", [1])]).bytes
        #expect(Codec.header(.png, image).verdict == .damaged)
        #expect(Codec.full(.png, image).verdict == .damaged)
    }

    @Test func headerHasToComeFirst() {
        let image = TinyPNG.signature + TinyPNG.chunk("tEXt", [65, 0, 66]) + TinyPNG().bytes.dropFirst(8)
        #expect(Codec.header(.png, image).verdict == .damaged)
        #expect(Codec.full(.png, image).verdict == .damaged)
    }

    @Test func chunkOfImpossibleLengthIsDamage() {
        let header = TinyPNG().bytes.prefix(TinyPNG.signature.count + 25)
        let image = header + [0x7F, 0xFF, 0xFF, 0xFF] + "abCd".utf8
        #expect(Codec.header(.png, Array(image)).verdict == .damaged)
        #expect(Codec.full(.png, Array(image)).verdict == .damaged)
    }

    @Test func hugeImageExceedsThePixelLimit() {
        let image = TinyPNG(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF).bytes
        for report in [Codec.header(.png, image), Codec.full(.png, image)] {
            #expect(report.verdict == .unsupported)
            #expect(report.messages.contains { $0.contains("exceeds the pixel limit") })
        }
    }

    @Test func wideRowExceedsTheMemoryLimit() {
        let image = TinyPNG(width: 1_000_000, height: 1).bytes
        let report = Codec.full(.png, image, limits: CodecLimits(maxMemory: 1 << 20))
        #expect(report.verdict == .unsupported)
        #expect(report.messages == ["exceeds the memory limit of 1048576 bytes"])
    }

    @Test("A chunk that takes more memory than is allowed is no damage, one that is longer than its file is")
    func chunkBeyondMemory() {
        let limits = CodecLimits(maxPixels: 1_000_000, maxMemory: 1 << 20, maxMilliseconds: 10_000)
        let calibration = Array("units\0".utf8) + [UInt8](repeating: 0, count: 400_000)
        let image = TinyPNG(chunksBeforePixels: [("pCAL", calibration)]).bytes
        let report = Codec.full(.png, image, limits: limits)
        #expect(report.verdict == .unsupported)
        #expect(report.messages == ["exceeds the memory limit of 1048576 bytes"])

        // The signature and IHDR, and then a chunk of a gigabyte.
        let liar = TinyPNG().bytes.prefix(33) + UInt32(1 << 30).bigEndianBytes + Array("pCALunits\0".utf8)
        #expect(Codec.full(.png, Array(liar), limits: limits).verdict == .damaged)
    }
}

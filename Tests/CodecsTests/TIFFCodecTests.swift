import TaglineCodecs
import Testing

@Suite struct TIFFCodecTests {
    @Test(arguments: [1, 3])
    func soundImagePasses(pages: Int) {
        let image = TinyTIFF(pages: pages).bytes
        let header = Codec.header(.tiff, image)
        #expect(header.verdict == .headerOK)
        #expect(header.width == 4 && header.height == 4)
        #expect(header.codec.hasPrefix("libtiff 4."))
        let full = Codec.full(.tiff, image)
        #expect(full.verdict == .ok)
        #expect(full.messages.isEmpty)
    }

    @Test func headerCheckReadsNeitherTextsNorPixels() {
        var file = WholeFile(TinyTIFF(descriptionSize: 50_000).bytes)
        let report = Codec.checkHeader(.tiff, &file)
        #expect(report.verdict == .headerOK)
        #expect(report.messages.isEmpty)
        #expect(file.bytesRead < 500)
    }

    @Test("Thousands of private tags are nothing to report, on any page")
    func privateTags() {
        let image = TinyTIFF(pages: 3, privateTags: Array(40_000..<43_500)).bytes
        for report in [Codec.header(.tiff, image), Codec.full(.tiff, image)] {
            #expect(report.messages.isEmpty)
        }
        #expect(Codec.full(.tiff, image).verdict == .ok)
    }

    @Test("Private tags in the wrong order are warned of", arguments: [[40_002, 40_001], [33_432, 40_000, 40_000]])
    func disorder(tags: [UInt16]) {
        let image = TinyTIFF(privateTags: tags).bytes
        for report in [Codec.header(.tiff, image), Codec.full(.tiff, image)] {
            #expect(report.messages.contains { $0.hasSuffix("tags are not sorted in ascending order") })
        }
    }

    @Test func offsetsCountFromTheImagesStart() {
        let file = Array(repeating: UInt8(0), count: 100) + TinyTIFF(pages: 2, descriptionSize: 40).bytes
        #expect(Codec.header(.tiff, file, startingAt: 100).verdict == .headerOK)
        #expect(Codec.full(.tiff, file, startingAt: 100).verdict == .ok)
    }

    @Test func stripBeyondTheEndIsDamage() {
        let image = Array(TinyTIFF().bytes.dropLast())
        for report in [Codec.header(.tiff, image), Codec.full(.tiff, image)] {
            #expect(report.verdict == .damaged)
            #expect(report.messages.contains("strip 0 reaches beyond the end of the file"))
        }
    }

    @Test func corruptPackBitsIsDamage() {
        let sound = TinyTIFF(compression: 32773, strip: [UInt8(bitPattern: -15), 0x55])
        #expect(Codec.full(.tiff, sound.bytes).verdict == .ok)
        let short = TinyTIFF(compression: 32773, strip: [UInt8(bitPattern: -3), 0x55])
        #expect(Codec.full(.tiff, short.bytes).verdict == .damaged)
    }

    @Test func damageOnALaterPageIsFoundByTheFullCheckOnly() {
        let image = Array(TinyTIFF(pages: 3).bytes.dropLast(5))
        #expect(Codec.header(.tiff, image).verdict == .headerOK)
        #expect(Codec.full(.tiff, image).verdict == .damaged)
    }

    @Test func unknownCompressionIsUnsupported() {
        let image = TinyTIFF(compression: 34713).bytes
        for report in [Codec.header(.tiff, image), Codec.full(.tiff, image)] {
            #expect(report.verdict == .unsupported)
            #expect(report.messages == ["compression 34713 is not supported"])
        }
    }

    @Test(arguments: ["IIRO", "IIU\0"])
    func rawDialectsAreUnsupported(start: String) {
        let image = Array(start.utf8) + TinyTIFF().bytes.dropFirst(4)
        #expect(Codec.header(.tiff, image).verdict == .unsupported)
        #expect(Codec.full(.tiff, image).verdict == .unsupported)
    }

    @Test func loopOfDirectoriesEnds() {
        let image = TinyTIFF(pages: 3, isLooped: true).bytes
        #expect(Codec.header(.tiff, image).verdict == .headerOK)
        #expect(Codec.full(.tiff, image).verdict == .damaged)
    }

    @Test func hugeImageExceedsThePixelLimit() {
        let image = TinyTIFF(width: 65_536, height: 65_536).bytes
        for report in [Codec.header(.tiff, image), Codec.full(.tiff, image)] {
            #expect(report.verdict == .unsupported)
            #expect(report.messages.contains("65536 x 65536 exceeds the pixel limit of 1000000000"))
        }
    }

    @Test func largeStripIsDecodedWithinTheMemoryLimit() {
        let runOf128 = [UInt8(bitPattern: -127), 0x55]
        let runs = Array(repeating: runOf128, count: 4096 * 6000 / 128).flatMap(\.self)
        let image = TinyTIFF(width: 4096, height: 6000, compression: 32773, strip: runs)
        let report = Codec.full(.tiff, image.bytes, limits: CodecLimits(maxMemory: 8 << 20))
        #expect(report.verdict == .ok)
    }

    @Test func checksOnManyThreadsDoNotMeet() async {
        let images: [[UInt8]] = [
            TinyTIFF().bytes, TinyTIFF(compression: 34713).bytes, Array(TinyTIFF().bytes.dropLast()),
        ]
        let expected = images.map { Codec.full(.tiff, $0) }
        await withTaskGroup(of: Bool.self) { group in
            for index in 0..<300 {
                group.addTask { Codec.full(.tiff, images[index % 3]) == expected[index % 3] }
            }
            for await isExpected in group {
                #expect(isExpected)
            }
        }
    }
}

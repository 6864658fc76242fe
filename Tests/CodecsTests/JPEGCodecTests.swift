import TaglineCodecs
import Testing

@Suite struct JPEGCodecTests {
    @Test func soundImagePasses() {
        let image = TinyJPEG().bytes
        let header = Codec.header(.jpeg, image)
        #expect(header.verdict == .headerOK)
        #expect(header.width == 16 && header.height == 8)
        #expect(header.codec.hasPrefix("libjpeg"))
        let full = Codec.full(.jpeg, image)
        #expect(full.verdict == .ok)
        #expect(full.messages.isEmpty)
    }

    @Test func soundProgressiveImagePasses() {
        let image = TinyJPEG(frameMarker: 0xC2).bytes
        #expect(Codec.header(.jpeg, image).verdict == .headerOK)
        #expect(Codec.full(.jpeg, image).verdict == .ok)
    }

    @Test func imageInsideAFilePasses() {
        let file = Array(repeating: UInt8(0xAA), count: 1000) + TinyJPEG().bytes
        #expect(Codec.header(.jpeg, file).verdict == .damaged)
        #expect(Codec.header(.jpeg, file, startingAt: 1000).verdict == .headerOK)
        #expect(Codec.full(.jpeg, file, startingAt: 1000).verdict == .ok)
        #expect(Codec.header(.jpeg, file, startingAt: file.count + 5).verdict == .damaged)
    }

    @Test func headerCheckReadsNeitherMetadataNorScan() {
        let metadata = Array(repeating: UInt8(0x11), count: 60_000)
        let image = TinyJPEG(applicationData: metadata, scan: Array(repeating: 0, count: 5000) + [0x0F]).bytes
        var file = WholeFile(image)
        #expect(Codec.checkHeader(.jpeg, &file).verdict == .headerOK)
        #expect(file.offsetsRead.isDisjoint(with: 6..<60_006))
        #expect(file.offsetsRead.isDisjoint(with: (image.count - 5003)..<image.count))
        #expect(file.bytesRead < 300)
    }

    @Test func fillBytesAndGarbageBetweenSegmentsAreFound() {
        let image = TinyJPEG().bytes
        let filled = image[..<2] + Array(repeating: 0xFF, count: 9) + image[2...]
        #expect(Codec.header(.jpeg, Array(filled)).verdict == .headerOK)
        #expect(Codec.full(.jpeg, Array(filled)).verdict == .ok)

        let garbled = Array(image[..<2] + Array(repeating: 0x33, count: 2000) + image[2...])
        for report in [Codec.header(.jpeg, garbled), Codec.full(.jpeg, garbled)] {
            #expect(report.verdict == .damaged)
            #expect(report.messages == ["Corrupt JPEG data: 2000 extraneous bytes before marker 0xdb"])
        }
    }

    @Test(arguments: [0x33, 0xFF] as [UInt8])
    func headerCheckDoesNotSearchAWholeFileForAMarker(byte: UInt8) {
        var file = WholeFile([0xFF, 0xD8] + Array(repeating: byte, count: 1_000_000))
        #expect(Codec.checkHeader(.jpeg, &file).verdict == .damaged)
        #expect(file.bytesRead < 100_000)
    }

    @Test func missingEndIsDamage() {
        let report = Codec.full(.jpeg, Array(TinyJPEG().bytes.dropLast(2)))
        #expect(report.verdict == .damaged)
        #expect(report.messages == ["Premature end of JPEG file"])
    }

    @Test func dataAfterTheEndIsNoDamage() {
        #expect(Codec.full(.jpeg, TinyJPEG().bytes + Array(repeating: 7, count: 100)).verdict == .ok)
    }

    @Test(arguments: [TinyJPEG(precision: 12), TinyJPEG(frameMarker: 0xC5), TinyJPEG(frameMarker: 0xF7)])
    func processesOfOtherCodecsAreUnsupported(image: TinyJPEG) {
        let report = Codec.full(.jpeg, image.bytes)
        #expect(report.verdict == .unsupported)
        #expect(report.messages.count == 1)
    }

    @Test func hugeImageExceedsThePixelLimit() {
        for report in [
            Codec.header(.jpeg, TinyJPEG(width: 65_500, height: 65_500).bytes),
            Codec.full(.jpeg, TinyJPEG(width: 65_500, height: 65_500).bytes),
        ] {
            #expect(report.verdict == .unsupported)
            #expect(report.messages == ["65500 x 65500 exceeds the pixel limit of 1000000000"])
        }
    }

    @Test func largeProgressiveImageExceedsTheMemoryLimit() {
        let image = TinyJPEG(width: 8000, height: 8000, frameMarker: 0xC2).bytes
        let report = Codec.full(.jpeg, image, limits: CodecLimits(maxMemory: 1 << 20))
        #expect(report.verdict == .unsupported)
        #expect(report.messages == ["exceeds the memory limit of 1048576 bytes"])
    }

    @Test func endlessScansEnd() {
        let image = TinyJPEG(frameMarker: 0xC2).bytes
        let scan = image.suffix(10 + 1 + 2).dropLast(2)
        let file = image.dropLast(2) + Array(repeating: scan, count: 2000).joined() + [0xFF, 0xD9]
        #expect(Codec.full(.jpeg, Array(file)).verdict != .ok)
    }
}

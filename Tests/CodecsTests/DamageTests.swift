import TaglineCodecs
import Testing

/// What holds for damaged images of every format.
@Suite struct DamageTests {
    static let images: [(format: CodecFormat, bytes: [UInt8])] = [
        (.jpeg, TinyJPEG(applicationData: Array("Exif\0\0".utf8)).bytes),
        (.jpeg, TinyJPEG(frameMarker: 0xC2).bytes),
        (.png, TinyPNG(chunksBeforePixels: [("tEXt", Array("Comment\0text".utf8))]).bytes),
        (.png, TinyPNG(width: 13, height: 11, isInterlaced: true).bytes),
        (.tiff, TinyTIFF().bytes),
        (.tiff, TinyTIFF(compression: 32773, pages: 2, strip: [UInt8(bitPattern: -15), 0x55]).bytes),
    ]

    @Test(arguments: images.indices)
    func imageCutAnywhereIsNeverOK(index: Int) {
        let (format, bytes) = Self.images[index]
        for count in bytes.indices {
            let cut = Array(bytes.prefix(count))
            #expect([.headerOK, .damaged].contains(Codec.header(format, cut).verdict), "cut at \(count)")
            #expect(Codec.full(format, cut).verdict == .damaged, "cut at \(count)")
        }
    }

    @Test(arguments: images.indices)
    func flippedBitsGiveAVerdict(index: Int) {
        let (format, bytes) = Self.images[index]
        for position in bytes.indices {
            for bit in 0..<8 {
                var flipped = bytes
                flipped[position] ^= 1 << bit
                let limits = CodecLimits(maxPixels: 1_000_000)
                let header = Codec.header(format, flipped, limits: limits).verdict
                #expect([.headerOK, .damaged, .unsupported].contains(header))
                let full = Codec.full(format, flipped, limits: limits).verdict
                #expect([.ok, .damaged, .unsupported].contains(full))
                if format == .png {
                    #expect(full != .ok, "bit \(bit) of byte \(position)")
                }
            }
        }
    }

    @Test(arguments: CodecFormat.allCases)
    func anythingElseIsDamaged(format: CodecFormat) {
        for bytes in [[], [0], Array("GIF89a and more of it".utf8), Array(repeating: 0xFF, count: 5000)] {
            #expect(Codec.header(format, bytes).verdict == .damaged)
            #expect(Codec.full(format, bytes).verdict == .damaged)
        }
    }

    @Test(arguments: images.indices)
    func checkStopsWhenItsTimeIsOver(index: Int) {
        let (format, bytes) = Self.images[index]
        let report = Codec.full(format, bytes, limits: CodecLimits(maxMilliseconds: 0))
        #expect(report.verdict == .unsupported)
        #expect(report.messages == ["exceeds the time limit of 0 ms"])
    }

    @Test func messagesAreFewShortAndPrintable() {
        let image = TinyJPEG().bytes
        let emptyComment: [UInt8] = [0xFF, 0xFE, 0x00, 0x02]
        let garbage = (1...50).flatMap { Array(repeating: UInt8(0x33), count: $0) + emptyComment }
        let report = Codec.full(.jpeg, Array(image[..<2] + garbage + image[2...]))
        #expect(report.messages.count == 16)
        #expect(report.messages.allSatisfy { $0.utf8.count < 200 && $0.utf8.allSatisfy { (32...126).contains($0) } })
    }
}

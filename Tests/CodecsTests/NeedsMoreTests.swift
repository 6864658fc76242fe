import TaglineCodecs
import Testing

/// Checks over files that arrive piece by piece.
@Suite struct NeedsMoreTests {
    @Test(arguments: DamageTests.images.indices)
    func headerCheckAsksUntilItHasWhatItNeeds(index: Int) {
        let (format, bytes) = DamageTests.images[index]
        var file = SparseFile(bytes)
        var report = Codec.checkHeader(format, &file)
        #expect(report.verdict == .needsMore)
        var rounds = 0
        while report.verdict == .needsMore && rounds < 100 {
            #expect(!file.missing.isEmpty)
            file.supply()
            report = Codec.checkHeader(format, &file)
            rounds += 1
        }
        #expect(report == Codec.header(format, bytes))
        #expect(file.missing.isEmpty)
        #expect(file.present.count < bytes.count)
    }

    @Test func skippedMetadataIsNeverAskedFor() {
        var file = SparseFile(TinyJPEG(applicationData: Array(repeating: 0, count: 30_000)).bytes)
        while Codec.checkHeader(.jpeg, &file).verdict == .needsMore {
            #expect(file.missing.isDisjoint(with: 6..<30_006))
            file.supply()
        }
        #expect(Codec.checkHeader(.jpeg, &file).verdict == .headerOK)
    }

    @Test func missingPixelsOfAFullCheckAreAskedFor() {
        let bytes = TinyPNG().bytes
        var file = SparseFile(bytes)
        #expect(Codec.decode(.png, &file).verdict == .needsMore)
        while Codec.decode(.png, &file).verdict == .needsMore {
            file.supply()
        }
        #expect(Codec.decode(.png, &file).verdict == .ok)
        #expect(file.present.count == bytes.count)
    }

    @Test func sourceThatReadsNothingEnds() {
        struct Empty: CodecSource {
            let length = 1_000_000
            mutating func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int? { 0 }
        }
        for format in CodecFormat.allCases {
            var source = Empty()
            #expect(Codec.decode(format, &source).verdict == .damaged)
        }
    }
}

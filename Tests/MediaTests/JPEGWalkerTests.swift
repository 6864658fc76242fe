import TaglineMedia
import TaglineSDK
import TaglineTestSupport
import Testing

@Suite("JPEG files")
struct JPEGWalkerTests {
    private let tiff: [UInt8] = TIFFBuilder([.init([.ascii(0x010F, "Acme Cameras")])]).build()

    private func read(_ bytes: [UInt8]) throws -> MediaFile {
        try #require(MediaFile.read(FileContents(bytes)))
    }

    @Test("Each application segment is a block of its kind")
    func segments() throws {
        let jpeg = JPEGBuilder()
            .segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 0, 0])
            .exif(tiff)
            .segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x/>".utf8))
            .segment(0xED, Array("Photoshop 3.0\0".utf8) + [1, 2, 3])
            .segment(0xEC, Array("Ducky".utf8) + [0])
            .segment(0xFE, Array("a comment".utf8))
            .frame(width: 640, height: 480)
            .build()
        let media = try read(jpeg)
        #expect(media.blocks.map(\.kind) == [.jfif, .exif, .xmp, .photoshop, .app, .comment, .frame])
        #expect(media.blocks[4].label == "APP12 Ducky")
        #expect(media.bytes(of: media.blocks[5]) == Bytes(Array("a comment".utf8)))
        #expect(media.image == ImageProperties(width: 640, height: 480))
        #expect(media.problems.isEmpty)
    }

    @Test("Fill bytes in front of a marker are passed over")
    func fillBytes() throws {
        let jpeg = JPEGBuilder().raw([0xFF, 0xFF, 0xFF]).exif(tiff).raw([0xFF]).frame(width: 8, height: 8).build()
        #expect(try read(jpeg).blocks.map(\.kind) == [.exif, .frame])
        #expect(try read(jpeg).problems.isEmpty)
    }

    @Test("An Exif block that is split over two segments is joined")
    func splitExif() throws {
        let jpeg = JPEGBuilder()
            .exif(Array(tiff[..<20])).exif(Array(tiff[20...])).frame(width: 8, height: 8).build()
        let media = try read(jpeg)
        #expect(media.blocks(.exif).count == 1)
        #expect(media.tiffStructures.first?.value(0x010F, in: "IFD0")?.text == Bytes(Array("Acme Cameras".utf8)))
    }

    @Test("The parts of a thermal camera's records are one block in the order of their numbers")
    func thermalParts() throws {
        let jpeg = JPEGBuilder()
            .segment(0xE1, Array("FLIR\0".utf8) + [1, 1, 1, 4, 5, 6])
            .segment(0xE1, Array("FLIR\0".utf8) + [1, 0, 1, 1, 2, 3])
            .frame(width: 8, height: 8).build()
        let media = try read(jpeg)
        let block = try #require(media.blocks(.noteSegment).first)
        #expect(media.bytes(of: block) == Bytes([1, 2, 3, 4, 5, 6]))
        let source = TIFFSource(media.contents, parts: block.ranges)
        #expect(source.bytes(at: 2, count: 3) == Bytes([3, 4, 5]))
        #expect(source.bytes(at: 2, count: 5) == nil)
        #expect(source.fileOffset(of: 3) == block.ranges[1].lowerBound)
    }

    @Test("The parts of a profile are joined in the order of their numbers")
    func splitProfile() throws {
        let header = Array("ICC_PROFILE\0".utf8)
        let jpeg = JPEGBuilder()
            .segment(0xE2, header + [2, 2] + [3, 4]).segment(0xE2, header + [1, 2] + [1, 2])
            .frame(width: 8, height: 8).build()
        let media = try read(jpeg)
        let block = try #require(media.blocks(.icc).first)
        #expect(media.bytes(of: block) == Bytes([1, 2, 3, 4]))
    }

    @Test("An EXV file is read like a JPEG without a picture")
    func exv() throws {
        let jpeg = JPEGBuilder().exif(tiff).build()
        let exv = [0xFF, 0x01] + Array("Exiv2".utf8) + jpeg[2..<(jpeg.count - 16)] + [0xFF, 0xD9]
        let media = try read(exv)
        #expect(media.format.name == "EXV")
        #expect(media.blocks.map(\.kind) == [.exif])
        #expect(media.problems.isEmpty)
    }

    @Test("A file that ends within a segment keeps what stands in front, and says where it ends")
    func truncated() throws {
        let jpeg = JPEGBuilder().exif(tiff).segment(0xFE, Array("a comment".utf8)).build()
        let media = try read(Array(jpeg[..<(2 + 10 + tiff.count + 8)]))
        #expect(media.blocks.map(\.kind) == [.exif])
        #expect(media.problems.map(\.code) == [.truncated])
    }

    @Test("A photo whose Exif block is longer than the window takes one more read, and no pixels are asked for")
    func plannedReads() throws {
        var padded = TIFFBuilder([])
        padded.directories = [
            .init([.ascii(0x010F, "Acme"), .undefined(0x9286, [UInt8](repeating: 7, count: 40_000))])
        ]
        let jpeg = JPEGBuilder().exif(padded.build()).frame(width: 8, height: 8).build(pixels: 1_000_000)
        let file = PlannedFile(jpeg, firstWindow: 16_384)
        let media = try #require(file.stage { MediaFile.read($0) })
        #expect(media.blocks.map(\.kind) == [.exif, .frame])
        #expect(file.ranges.count <= 2, "the rest of the block, and the segments behind it")
        #expect(file.ranges.allSatisfy { $0.upperBound < 46_000 }, "nearly everything behind is entropy-coded data")
    }

    @Test("An ordinary photo is read within its first window")
    func firstWindow() throws {
        let jpeg = JPEGBuilder().exif(tiff).frame(width: 8, height: 8).build(pixels: 100_000)
        let file = PlannedFile(jpeg, firstWindow: 16_384)
        _ = file.stage { MediaFile.read($0)?.tiffStructures }
        #expect(file.ranges.isEmpty)
    }
}

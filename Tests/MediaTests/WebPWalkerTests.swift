import TaglineMedia
import TaglineSDK
import TaglineTestSupport
import Testing

@Suite("WebP")
struct WebPWalkerTests {
    private let tiff = SampleFiles.tiff(isBigEndian: false)

    private func number(_ number: Int, _ size: Int) -> [UInt8] { ISOBuilder.number(number, size).reversed() }

    private func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
        Array(type.utf8) + number(content.count, 4) + content + (content.count % 2 == 1 ? [0] : [])
    }

    private func file(_ chunks: [UInt8]...) -> [UInt8] {
        let content = Array("WEBP".utf8) + chunks.joined()
        return Array("RIFF".utf8) + number(content.count, 4) + content
    }

    private func extended(_ width: Int, _ height: Int) -> [UInt8] {
        chunk("VP8X", [8, 0, 0, 0] + number(width - 1, 3) + number(height - 1, 3))
    }

    private func model(_ media: MediaFile?) -> String? {
        media?.tiffStructures.first?.value(0x0110, in: "IFD0").map { String(decoding: $0.text.array, as: UTF8.self) }
    }

    @Test("Exif, XMP and a colour profile are found behind the picture", arguments: ["", "Exif\0\0"])
    func metadata(prefix: String) throws {
        let bytes = file(
            extended(70_000, 480), chunk("ICCP", [1, 2, 3]), chunk("VP8 ", [UInt8](repeating: 0, count: 99)),
            chunk("EXIF", Array(prefix.utf8) + tiff), chunk("XMP ", Array("<x/>".utf8)))
        let media = try #require(MediaFile.read(FileContents(bytes)))
        #expect(media.format.name == "WEBP")
        #expect(media.image == ImageProperties(width: 70_000, height: 480))
        #expect(media.blocks.map(\.kind) == [.icc, .exif, .xmp])
        #expect(model(media) == "Acme One")
        #expect(media.problems.isEmpty)
    }

    @Test("The size is that of the picture where nothing else tells it")
    func sizes() {
        let lossy = chunk("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A] + number(0x4000 | 640, 2) + number(480, 2) + [0, 0])
        let lossless = chunk("VP8L", [0x2F] + number(640 - 1 | (480 - 1) << 14, 4) + [0])
        for bytes in [file(lossy), file(lossless)] {
            #expect(MediaFile.read(FileContents(bytes))?.image == ImageProperties(width: 640, height: 480))
        }
    }

    @Test("Exif behind megabytes of picture takes one more read, and the picture is not read")
    func reads() {
        let planned = PlannedReads(
            file(extended(640, 480), chunk("VP8 ", [UInt8](repeating: 0, count: 2_000_000)), chunk("EXIF", tiff)))
        #expect(planned.run { model(MediaFile.read($0)) } == "Acme One")
        #expect(planned.byteCount < 20_000)
    }

    @Test("A file cut at any byte is called truncated, and no block lies outside of it")
    func cuts() {
        let whole = file(extended(640, 480), chunk("EXIF", tiff), chunk("XMP ", Array("<x/>".utf8)))
        for count in 16..<whole.count {
            let media = MediaFile.read(FileContents(Array(whole[..<count])))
            for block in media?.blocks ?? [] { #expect(block.ranges.allSatisfy { $0.upperBound <= count }) }
        }
        let cut = MediaFile.read(FileContents(Array(whole.dropLast(30))))
        #expect(cut?.problems.map(\.code) == [.truncated])
        #expect(model(cut) == "Acme One")
    }
}

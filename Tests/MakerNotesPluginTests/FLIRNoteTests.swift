import TaglineConformance
import TaglineSDK
import TaglineTestSupport
import Testing

@testable import MakerNotesPlugin

@Suite("The records of FLIR's thermal cameras")
struct FLIRNoteTests {
    /// A record of a file: its type and its bytes.
    private typealias Part = (type: UInt16, bytes: [UInt8])

    private func big(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) } }
    private func big(_ number: UInt16) -> [UInt8] { [UInt8(number >> 8), UInt8(truncatingIfNeeded: number)] }

    /// The records as the segments hold them when they are joined.
    private func records(_ parts: [Part]) -> [UInt8] {
        var header = Array("FFF\0".utf8) + Array("CAMCTRL\0".utf8) + [UInt8](repeating: 0, count: 8)
        header += big(UInt32(100)) + big(UInt32(0x40)) + big(UInt32(parts.count))
        header += [UInt8](repeating: 0, count: 0x40 - header.count)
        var list: [UInt8] = []
        var data: [UInt8] = []
        for part in parts {
            let place = 0x40 + parts.count * 0x20 + data.count
            list += big(part.type) + [0, 1] + big(UInt32(100)) + big(UInt32(1)) + big(UInt32(place))
            list += big(UInt32(part.bytes.count)) + [UInt8](repeating: 0, count: 12)
            data += part.bytes
        }
        return header + list + data
    }

    /// A file whose records stand in segments of so many bytes, the last one first.
    private func jpeg(_ records: [UInt8], segmentSize: Int) -> [UInt8] {
        let pieces = stride(from: 0, to: records.count, by: segmentSize).map {
            Array(records[$0..<min($0 + segmentSize, records.count)])
        }
        var jpeg = JPEGBuilder()
        for (number, piece) in pieces.enumerated().reversed() {
            let header = Array("FLIR\0".utf8) + [1, UInt8(number), UInt8(pieces.count - 1)]
            jpeg = jpeg.segment(0xE1, header + piece)
        }
        return jpeg.frame(width: 8, height: 8).build()
    }

    /// A record of the camera in the byte order that its first number tells.
    private var camera: [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 0x468)
        bytes[0] = 2
        func set(_ place: Int, _ new: [UInt8]) { bytes.replaceSubrange(place..<place + new.count, with: new) }
        func little(_ real: Float) -> [UInt8] { big(real.bitPattern).reversed() }
        set(0x20, little(0.95))
        set(0x28, little(293.15))
        set(0x5C, little(1435))
        set(0xD4, Array("FLIR T1".utf8))
        // 2021-05-16 19:27:36 UTC, 107 thousandths, seven hours behind Greenwich.
        set(0x384, big(UInt32(1_621_193_256)).reversed() + [107, 0, 0, 0] + [0xA4, 0x01])
        return bytes
    }

    private func image(_ data: [UInt8], width: UInt8, height: UInt8) -> [UInt8] {
        [2, 0, width, 0, height, 0] + [UInt8](repeating: 0, count: 26) + data
    }

    private func printed(_ record: RecordBuilder) -> [String: String] {
        Dictionary(record.tags.map { ("\($0.group):\($0.name)", $0.printed.description) }) { first, _ in first }
    }

    @Test(
        "Records that are spread over segments are read, whatever the order of the segments", arguments: [37, 60_000])
    func camera(segmentSize: Int) throws {
        let tags = printed(try CanonNote.read(jpeg(records([(0x20, camera)]), segmentSize: segmentSize)))
        #expect(tags["FLIR:CreatorSoftware"] == "CAMCTRL")
        #expect(tags["FLIR:Emissivity"] == "0.95")
        #expect(tags["FLIR:ReflectedApparentTemperature"] == "20.0 C")
        #expect(tags["FLIR:PeakSpectralSensitivity"] == "10.0 um")
        #expect(tags["FLIR:CameraModel"] == "FLIR T1")
        #expect(tags["FLIR:DateTimeOriginal"] == "2021:05:16 12:27:36.107-07:00")
    }

    @Test("Raw numbers become a TIFF file, and a PNG stays one, also over the edge of a segment")
    func images() throws {
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array(1...40)
        let raw = (0..<12).map { UInt8($0) }
        let file = jpeg(
            records([(1, image(raw, width: 3, height: 2)), (14, image(png, width: 9, height: 9))]), segmentSize: 50)
        let tags = Dictionary(try CanonNote.read(file).tags.map { ($0.name, $0) }) { first, _ in first }
        #expect(tags["RawThermalImageType"]?.printed.description == "TIFF")
        let tiff = try #require(tags["RawThermalImage"]?.raw.bytes)
        #expect(tiff.count == 204 + 12)
        #expect(tiff.starts(with: "II\u{2A}\0") && Array(tiff.dropFirst(204).array) == raw)
        #expect(tags["EmbeddedImageType"]?.printed.description == "PNG")
        #expect(tags["EmbeddedImage"]?.raw.bytes == Bytes(png))
    }

    @Test("Tools, texts and the position are read; a position that is not valid is not")
    func others() throws {
        let tool =
            big(UInt16(0x30)) + [0, 0, 0, 4, 0, 0, 0, 0, 0, 1] + [UInt8](repeating: 0, count: 24)
            + [0, 240, 1, 64] + [0, 0x53, 0, 0x70, 0, 0x31, 0, 0]
        let texts = [UInt8](repeating: 0, count: 12) + Array(#".0.label unicode "T \00b0C""#.utf8) + [0x0A, 0]
        var position = [UInt8](repeating: 0, count: 0x70)
        position[0] = 1
        position.replaceSubrange(0x10..<0x18, with: (-34.075).bitPattern.littleEndianBytes)
        let parts: [Part] = [
            (0x21, [0, 1] + [UInt8](repeating: 0, count: 10) + tool), (0x23, texts), (0x2B, position),
        ]
        let tags = printed(try CanonNote.read(jpeg(records(parts), segmentSize: 60_000)))
        #expect(tags["FLIR:Meas1Type"] == "Spot")
        #expect(tags["FLIR:Meas1Params"] == "240 320")
        #expect(tags["FLIR:Meas1Label"] == "Sp1")
        #expect(tags["FLIR:Label0"] == "T °C")
        #expect(tags["FLIR:GPSLatitude"] == "34 deg 4' 30.00\" S")
        position[0] = 0
        let invalid = try CanonNote.read(jpeg(records([(0x2B, position)]), segmentSize: 60_000))
        #expect(!invalid.tags.contains { $0.name == "GPSLatitude" })
    }

    @Test("Records that are cut short or lie about their sizes are problems, and the others are read")
    func damaged() throws {
        let whole = records([(0x20, camera), (0x22, [UInt8](repeating: 3, count: 200))])
        var cut = whole
        cut.replaceSubrange(0x70..<0x74, with: [0x7F, 0xFF, 0xFF, 0xFF])
        let record = try CanonNote.read(jpeg(cut, segmentSize: 300))
        #expect(record.tags.contains { $0.name == "Emissivity" })
        #expect(record.problems.map(\.code) == [.truncated])
        #expect(
            ExtractorConformance(
                MakerNotesExtractor.self, samples: [("flir.jpg", jpeg(whole, segmentSize: 300))]
            ).failures() == [])
    }
}

extension UInt64 {
    fileprivate var littleEndianBytes: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: self >> (8 * $0)) } }
}

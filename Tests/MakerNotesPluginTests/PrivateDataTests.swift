import TaglineConformance
import TaglineSDK
import TaglineTestSupport
import Testing

@testable import MakerNotesPlugin

@Suite("Notes that raw files have elsewhere than in EXIF")
struct PrivateDataTests {
    private func big(_ number: Int, _ size: Int = 4) -> [UInt8] {
        (0..<size).map { UInt8(truncatingIfNeeded: number >> (8 * (size - 1 - $0))) }
    }

    private func file(_ make: String, _ tag: UInt16, _ data: [UInt8]) -> [UInt8] {
        TIFFBuilder(
            isBigEndian: true,
            [.init([.ascii(0x010F, make), .ascii(0x0110, "a camera"), .undefined(tag, data)])]
        ).build()
    }

    private func printed(_ file: [UInt8]) throws -> [String: String] {
        Dictionary(try CanonNote.read(file).tags.map { ("\($0.group):\($0.name)", $0.printed.description) }) {
            first, _ in first
        }
    }

    /// A note of one entry whose value stands behind it, as it stood at an offset of the raw file.
    private func note(at place: Int) -> [UInt8] {
        let owner = Array("Jane Doe\0".utf8)
        let entry: [UInt8] = [0x09, 0, 2, 0, UInt8(owner.count), 0, 0, 0]
        let offset = (0..<4).map { UInt8(truncatingIfNeeded: (place + 18) >> (8 * $0)) }
        return [1, 0] + entry + offset + [0, 0, 0, 0] + owner
    }

    private func adobe(_ parts: [(kind: String, bytes: [UInt8])]) -> [UInt8] {
        parts.reduce(Array("Adobe\0".utf8)) { data, part in
            data + Array(part.kind.utf8) + big(part.bytes.count) + part.bytes
                + (part.bytes.count % 2 == 1 ? [0] : [])
        }
    }

    @Test("A note that Adobe's converter moved is read with the offsets of the raw file", arguments: [0, 12])
    func moved(extra: Int) throws {
        let displaced: [UInt8] = extra == 0 ? [] : [0, 0, 0, 1] + [UInt8](repeating: 7, count: 8)
        let data = adobe([
            ("XYZ ", [1, 2, 3]), ("MakN", Array("II".utf8) + big(5000) + displaced + note(at: 5000)),
        ])
        let record = try CanonNote.read(file("Canon", 0xC634, data))
        #expect(record.tags.map { "\($0.group):\($0.name)=\($0.printed.description)" } == ["Canon:OwnerName=Jane Doe"])
        #expect(record.unread.map(\.label) == ["AdobeDNG XYZ "])
        #expect(
            ExtractorConformance(
                MakerNotesExtractor.self, samples: [("adobe.dng", file("Canon", 0xC634, data))]
            ).failures() == [])
    }

    @Test("What the note says outside the private data is a problem, and no other bytes of the file are taken for it")
    func outside() throws {
        let data = adobe([("MakN", Array("II".utf8) + big(0) + note(at: 100))])
        let record = try CanonNote.read(file("Canon", 0xC634, data))
        #expect(record.tags.isEmpty)
        #expect(record.problems.contains { $0.code == .badOffset })
    }

    @Test("Adobe's copy of Kodak's directory has its values in its entries")
    func kodak() throws {
        let entries =
            big(0x0CE7, 2) + big(3, 2) + big(1) + [2, 0] + big(0x0401, 2) + big(2, 2) + big(6) + Array("12:33\0".utf8)
        let tags = try printed(file("Kodak", 0xC634, adobe([("Koda", Array("II".utf8) + big(2, 2) + entries)])))
        #expect(tags["KodakIFD:HostSoftwareRendering"] == "Pro Photo RGB")
        #expect(tags["KodakIFD:Time"] == "12:33")
    }

    @Test("Leaf's packets are read, those inside others too, and unknown ones are named by the file")
    func leaf() throws {
        func packet(_ name: String, _ value: [UInt8]) -> [UInt8] {
            let name = Array(name.utf8)
            return Array("PKTS".utf8) + [0, 0, 0, 1] + name + [UInt8](repeating: 0, count: 40 - name.count)
                + big(value.count) + value
        }
        let inner =
            packet("CaptProf_serial_number", Array("LA123 45\0".utf8))
            + packet("CaptProf_new_rect", Array("0 0\n9 9".utf8))
        let data =
            packet(
                "camera_profile", packet("CamProf_name", Array("Aptus".utf8)) + packet("CamProf_capture_profile", inner)
            )
            + packet("image_offset", [0, 3, 0, 4]) + packet("secret_table", [1, 2, 3])
        let tags = try printed(file("Leaf", 0x8606, data))
        #expect(tags["Leaf:CameraName"] == "Aptus")
        #expect(tags["Leaf:CaptureSerial"] == "LA123")
        #expect(tags["Leaf:CaptProfNewRect"] == "0 0 9 9")
        #expect(tags["Leaf:ImageOffset"] == "3 4")
        #expect(tags.count == 4)
    }
}

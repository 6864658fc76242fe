import TaglineSDK
import TaglineTestSupport
import Testing

@testable import MakerNotesPlugin

/// Notes of Google's camera, which stand in XMP.
@Suite("Google's HDR+ notes")
struct GoogleNoteTests {
    private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    private static func varint(_ number: UInt64) -> [UInt8] {
        number < 0x80 ? [UInt8(number)] : [UInt8(number & 0x7F) | 0x80] + varint(number >> 7)
    }

    private static func number(_ field: UInt64, _ value: UInt64) -> [UInt8] { varint(field << 3) + varint(value) }

    private static func data(_ field: UInt64, _ bytes: [UInt8]) -> [UInt8] {
        varint(field << 3 | 2) + varint(UInt64(bytes.count)) + bytes
    }

    private static func float(_ field: UInt64, _ value: Float) -> [UInt8] {
        varint(field << 3 | 5) + (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> ($0 * 8)) }
    }

    /// Fields of all types, some of them unknown.
    private static let message: [UInt8] =
        data(1, data(1, text("Finished image")) + data(2, [1, 2, 3, 0xFF])) + data(2, text("Gcam\nlog"))
        + data(9, number(3, 11) + data(36, number(1, 1_696_625_631)))
        + data(
            12,
            data(1, text("Google")) + data(2, text("Pixel 8 Pro")) + number(5, 1) + number(8, 1_694_689_039_000)
                + data(12, float(1, 0.5) + float(2, 32_000)) + float(14, 666.5)) + number(200, 7)

    /// A note of a version: compressed, enciphered and in base64, in lines of 40 characters.
    private static func encoded(_ version: UInt8, _ plain: [UInt8]) throws -> [UInt8] {
        let bytes = text("HDRP") + [version] + HDRPData.deciphered(try #require(Gzip.member(plain))[...])
        let alphabet = text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var characters: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let part = bytes[start..<min(start + 3, bytes.count)]
            let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
            for index in 0...part.count { characters.append(alphabet[bits >> (18 - 6 * index) & 63]) }
            characters += [UInt8](repeating: UInt8(ascii: "="), count: 3 - part.count)
            if start % 30 == 27 { characters.append(0x0A) }
        }
        return characters
    }

    private static func packet(_ name: String, _ value: [UInt8]) -> [UInt8] {
        text("<rdf:Description xmlns:GCamera=\"http://ns.google.com/photos/1.0/camera/\" GCamera:\(name)=\"") + value
            + text("\"/>")
    }

    private static func jpeg(_ segments: [[UInt8]], make: String = "Google", software: String = "9") -> [UInt8] {
        let entries: [TIFFBuilder.Entry] = [.ascii(0x010F, make), .ascii(0x0131, software)]
        var builder = JPEGBuilder().exif(TIFFBuilder([.init(entries)]).build())
        for segment in segments { builder = builder.segment(0xE1, segment) }
        return builder.frame(width: 640, height: 480).build(pixels: 100)
    }

    /// A packet as extended XMP, in parts that stand in reverse order.
    private static func extended(_ packet: [UInt8], parts count: Int) -> [[UInt8]] {
        let size = (packet.count + count - 1) / count
        func number(_ number: Int) -> [UInt8] {
            (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - $0 * 8)) }
        }
        return stride(from: 0, to: packet.count, by: size).reversed().map { start in
            text("http://ns.adobe.com/xmp/extension/\0") + text("0123456789ABCDEF0123456789ABCDEF")
                + number(packet.count) + number(start) + packet[start..<min(start + size, packet.count)]
        }
    }

    private static func main(_ packet: [UInt8]) -> [UInt8] { text("http://ns.adobe.com/xap/1.0/\0") + packet }

    /// The tags as `Name=value`.
    private static func tags(_ file: [UInt8]) throws -> [String] {
        try CanonNote.read(file).tags.map { "\($0.name)=\($0.value.description)" }
    }

    private static let known = [
        "ImageName=Finished image", "ImageData=(Binary data 4 bytes, use -b option to extract)",
        "TimeLogText=(Binary data 8 bytes, use -b option to extract)", "FrameCount=11",
        "CreateDate=2023:10:06 20:53:51+00:00", "DeviceMake=Google", "DeviceModel=Pixel 8 Pro",
        "SoftwareDate=2023:09:14 10:57:19.000+00:00", "ExposureTimeMin=0.0005", "ExposureTimeMax=32",
        "MaxAnalogISO=666.5",
    ]

    @Test("Fields of the protocol buffer are tags, wherever XMP has the note", arguments: [0, 1, 3])
    func fields(parts: Int) throws {
        let packet = Self.packet("HdrPlusMakernote", try Self.encoded(3, Self.message))
        let segments = parts == 0 ? [Self.main(packet)] : Self.extended(packet, parts: parts)
        #expect(try Self.tags(Self.jpeg(segments)) == Self.known)
    }

    @Test("Other makes have notes of the same camera software")
    func software() throws {
        let packet = Self.main(Self.packet("HdrPlusMakernote", try Self.encoded(3, Self.message)))
        #expect(try Self.tags(Self.jpeg([packet], make: "Xiaomi", software: "HDR+ 1.0.5")) == Self.known)
        #expect(try Self.tags(Self.jpeg([packet], make: "Xiaomi")).isEmpty)
    }

    @Test("The text of older versions is taken apart at lines that begin with a capital letter")
    func olderText() throws {
        let note = """
            InitParams:
              one 1
              two 2
            Exposure was short
            Payload frame: abc
            ShotLogData (base64): YWJj
             Summary
            all is well
            Something new: 5
            """
        let packet = Self.main(Self.packet("hdrp_makernote", try Self.encoded(2, Self.text(note))))
        #expect(
            try Self.tags(Self.jpeg([packet])) == [
                "InitParamsText=(Binary data 16 bytes, use -b option to extract)",
                "ProcessingNotes=Exposure was short",
                "PayloadFrame=(Binary data 3 bytes, use -b option to extract)",
                "ShotLogDataText=(Binary data 3 bytes, use -b option to extract)",
                "SummaryText=(Binary data 12 bytes, use -b option to extract)", "SomethingNew=5",
            ])
    }

    @Test("The log of a shot is a protocol buffer in either version", arguments: [2, 3])
    func shotLog(version: UInt8) throws {
        let log = Self.number(2, 4) + Self.number(3, 15)
        let packet = Self.main(Self.packet("shot_log_data", try Self.encoded(version, log)))
        #expect(try Self.tags(Self.jpeg([packet])) == ["MeteringFrameCount=4", "OriginalPayloadFrameCount=15"])
    }

    @Test("A note cut at any byte, or with a byte changed, gives a problem or tags of the whole one")
    func damage() throws {
        let encoded = try Self.encoded(3, Self.message)
        for index in encoded.indices {
            let cut = try CanonNote.read(
                Self.jpeg([Self.main(Self.packet("HdrPlusMakernote", Array(encoded[..<index])))]))
            #expect(cut.tags.count <= Self.known.count)
            #expect(!cut.problems.isEmpty || index >= encoded.count - 12)
            var changed = encoded
            changed[index] = changed[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            let record = try CanonNote.read(Self.jpeg([Self.main(Self.packet("HdrPlusMakernote", changed))]))
            #expect(record.tags.count <= Self.known.count + 4)
        }
    }

    @Test("What is compressed beyond all measure is a problem and costs no more than its budget")
    func bomb() throws {
        let zeros = [UInt8](repeating: 0, count: 20 << 20)
        let packet = Self.main(Self.packet("HdrPlusMakernote", try Self.encoded(3, zeros)))
        #expect(try CanonNote.read(Self.jpeg([packet])).problems.contains { $0.message.contains("larger than") })
    }
}

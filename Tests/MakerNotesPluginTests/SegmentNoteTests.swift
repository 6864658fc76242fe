import Foundation
import TaglineSDK
import TaglineTestSupport
import Testing

@testable import MakerNotesPlugin

/// Notes in segments of JPEG files, and behind them.
@Suite("Notes outside the tag of maker notes")
struct SegmentNoteTests {
    private static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    private static func jpeg(
        _ make: String, _ marker: UInt8? = nil, _ segment: [UInt8] = [], _ entries: [TIFFBuilder.Entry] = [],
        isBigEndian: Bool = false
    ) -> [UInt8] {
        let exif = TIFFBuilder(
            isBigEndian: isBigEndian, [.init([.ascii(0x010F, make), .ascii(0x0110, "One")] + entries)]
        ).build()
        var builder = JPEGBuilder().exif(exif)
        if let marker { builder = builder.segment(marker, segment) }
        return builder.frame(width: 640, height: 480).build(pixels: 100)
    }

    /// Two values of Qualcomm's, and one of a format that nobody knows.
    private static let qualcomm: [UInt8] = {
        func value(_ name: String, _ format: UInt8, _ bytes: [UInt8]) -> [UInt8] {
            little(bytes.count, 2) + [UInt8(name.utf8.count)] + text(name) + [format, 1, 0, 1, 0] + bytes
        }
        return text("\u{1A}Qualcomm Camera Attributes") + value("af_trace_positions[1]", 5, little(-7, 4))
            + value("aec_current_sensor_luma", 0, [22])
            + value("r2_tl84_blue_ctbl[10]", 2, little(500, 2) + little(6, 2))
            + value("unheard_of", 9, [1, 2, 3])
    }()

    /// The elements of one of HP's cameras.
    private static let hp: [UInt8] = {
        func element(_ name: String, _ type: Int, _ bytes: [UInt8]) -> [UInt8] {
            text(name) + little(type, 4) + little(bytes.count, 4) + bytes
        }
        let inner = element("FWRV", 1, text("1.05\0")) + element("ABCD", 1, [0, 0, 0, 0])
        return text("TDHD") + little(1, 4) + little(0, 4) + element("LSLV", 0x10001, inner)
            + element("CMSN", 1, text("CN123")) + element("ZZZZ", 1, [])
    }()

    /// Values of GoPro's with keys of four letters, most of them in a device, and some that nobody knows.
    private static let goPro: [UInt8] = {
        func value(_ key: String, _ type: Character, _ size: Int, _ bytes: [UInt8]) -> [UInt8] {
            let count = bytes.count / size
            return text(key) + [type.asciiValue ?? 0, UInt8(size), UInt8(count >> 8), UInt8(count & 0xFF)] + bytes
                + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
        }
        let settings =
            value("DVNM", "c", 1, text("Global Settings")) + value("VERS", "B", 1, [7, 6, 4])
            + value("FMWR", "c", 1, text("HD6.01.01.51.00")) + value("MINF", "c", 1, text("HERO6 Black\0"))
            + value("CASN", "c", 1, text("C3221324545448")) + value("CINF", "B", 1, [UInt8](1...16))
            + value("MUID", "L", 4, [0xE7, 0x69, 0x24, 0xCB, 0, 0, 0, 9]) + value("OREN", "c", 1, text("U"))
            + value("EMPT", "L", 4, []) + value("PTEV", "c", 1, text("0.0")) + value("PIMX", "L", 4, [0, 0, 6, 0x40])
            + value("SROT", "f", 4, [0x41, 0xA4, 0xCC, 0xCD]) + value("VFOV", "c", 1, text("W"))
            + value("QQQQ", "q", 4, [0, 1, 0, 0])
        return text("GoPro\0") + value("PRES", "c", 1, text("12MP_W")) + value("DEVC", "\0", 1, settings)
            + value("RATE", "c", 1, text("4_1SEC"))
    }()

    /// What a telephone of Samsung's writes behind a picture.
    private static let samsung: [UInt8] = {
        var data: [UInt8] = []
        var places: [(type: Int, start: Int, size: Int)] = []
        func add(_ type: Int, _ name: String, _ bytes: [UInt8]) {
            let element = little(type << 16, 4) + little(name.utf8.count, 4) + text(name) + bytes
            places.append((type, data.count, element.count))
            data += element
        }
        add(0x0A01, "Image_UTC_Data", text("1683000000123"))
        add(0x0AA1, "MCC_Data", text("262"))
        add(0x0A30, "MotionPhoto_Data", [UInt8](repeating: 7, count: 40))
        add(0x0BA1, "Original_Path_Hash_Key", text("4711"))
        let mark: [UInt8] = [3, 0, 0xFF, 0xFF]
        add(
            0x0AB3, "DualShot_Extra_Info",
            [UInt8](repeating: 9, count: 60) + mark + little(640, 4) + little(480, 4) + mark + mark
                + [UInt8](repeating: 9, count: 16))
        add(0x7777, "Unknown", [1])
        let count = data.count
        let directory =
            text("SEFH") + little(101, 4) + little(places.count, 4)
            + places.flatMap { little($0.type << 16, 4) + little(count - $0.start, 4) + little($0.size, 4) }
        return data + directory + little(directory.count, 4) + text("SEFT")
    }()

    /// The real number 0.5 four times.
    private static let half = [[UInt8]](repeating: [0, 0, 0, 0x3F], count: 4).flatMap { $0 }

    private static let files: [(name: String, file: [UInt8])] = [
        ("qualcomm.jpg", jpeg("Acme", 0xE7, qualcomm)), ("hp.jpg", jpeg("HP", 0xE6, hp)),
        // ExifTool reads GoPro's numbers in the order of the EXIF before them, which is this one in the cameras' photos.
        ("gopro.jpg", jpeg("GoPro", 0xE6, goPro, isBigEndian: true)),
        ("ocad.jpg", jpeg("Acme", 0xE0, text("Ocad$Rev: 14797 $\0"))),
        ("unique.jpg", jpeg("SAMSUNG", 0xE5, text("ssuniqueid\0") + (1...32).map { UInt8($0) })),
        ("trailer.jpg", jpeg("samsung") + samsung),
        (
            "stitch.jpg",
            jpeg("Acme", nil, [], [.undefined(0x4748, little(3, 4) + little(4, 4) + little(257, 4) + half)])
        ),
    ]

    @Test("Every tag is what ExifTool says", .enabled(if: ExifToolAnswers.isAvailable, "exiftool is not installed"))
    func tags() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "segments-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, file) in Self.files { try Data(file).write(to: folder.appending(path: name)) }
        let answers = try ExifToolAnswers(folder: folder)
        for (name, file) in Self.files {
            var comparison = NoteComparison(known: [
                "GoPro:Any", "HP:Any", "Microsoft:Any", "Qualcomm:Any", "Samsung:Any",
            ])
            comparison.compare(try CanonNote.read(file), with: answers.files[name] ?? [:], file: name)
            #expect(comparison.equal > 0, "\(name)")
            #expect(comparison.differences.isEmpty, "\(name): \(comparison.differences)")
        }
    }

    @Test("A trailer cut at any byte, or with a byte changed, gives no more than the whole one")
    func damage() throws {
        let picture = Self.jpeg("samsung")
        let whole = try CanonNote.read(picture + Self.samsung).tags.map(\.name)
        let known = ["TimeStamp", "MCCData", "EmbeddedVideoType", "EmbeddedVideoFile", "OriginalPathHashKey"]
        #expect(whole == known + ["DepthMapWidth", "DepthMapHeight"])
        for kept in 0..<Self.samsung.count {
            #expect(try CanonNote.read(picture + Self.samsung.suffix(kept)).tags.count <= whole.count)
            var changed = Self.samsung
            changed[kept] ^= 0xFF
            #expect(try CanonNote.read(picture + changed).tags.count <= whole.count + 1)
        }
    }

    @Test("A trailer whose directory Samsung's gallery made larger is read with a problem")
    func corrupted() throws {
        let size = Self.samsung.count
        let directory = Int(Self.samsung[size - 8]) | Int(Self.samsung[size - 7]) << 8
        // The size at the end reaches over the directory and into the elements before it.
        let end = Self.little(directory + 8 + 30, 4) + Self.text("SEFT")
        let file = Self.jpeg("samsung") + Self.samsung + [UInt8](repeating: 0, count: 20) + end
        let record = try CanonNote.read(file)
        #expect(record.problems.contains { $0.message.contains("Samsung Gallery") })
        #expect(try record.tags.map(\.name) == CanonNote.read(Self.jpeg("samsung") + Self.samsung).tags.map(\.name))
    }
}

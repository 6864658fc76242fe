import TaglineSDK
import TaglineTestSupport
import Testing

@testable import MakerNotesPlugin

/// Records whose layout depends on the model.
@Suite("Pentax's notes")
struct PentaxNoteTests {
    /// The tags of a note with one record, as `Name=print`.
    private static func tags(_ model: String, _ id: Int, _ record: [UInt8]) throws -> [String] {
        let entry = SynthesisedDirectory.Entry(id: id, type: .undef, count: record.count, content: .bytes(record))
        let header = Array("PENTAX \0MM".utf8)
        let directory = SynthesisedDirectory(entries: [entry])
        let note = header + directory.bytes(at: header.count, base: 0, .bigEndian)
        let first: [TIFFBuilder.Entry] = [.ascii(0x010F, "RICOH"), .ascii(0x0110, model), .pointer(0x8769, to: 1)]
        let file = TIFFBuilder([.init(first), .init([.undefined(0x927C, note)])]).build()
        return try CanonNote.read(file).tags.map { "\($0.name)=\($0.printed.description)" }
    }

    /// The record of a K-3 Mark III with one battery in its body.
    private static let battery: [UInt8] =
        [0x11, 0x4C, 0x05, 0x64, 0x0A, 0xBD, 0x0A, 0x52, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x08, 0x5E, 0x00, 0x2C, 0x00]

    @Test("The K-3 Mark III tells its batteries in percent and volts")
    func batteries() throws {
        #expect(
            try Self.tags("PENTAX K-3 Mark III", 0x0216, Self.battery) == [
                "PowerSource=Body Battery", "PowerAvailable=Body Battery", "BodyBatteryState=Full",
                "BodyBatteryPercent=100", "BodyBatteryVoltage=7.48 V", "GripBatteryState=Empty or Missing",
                "GripBatteryPercent=0", "GripBatteryVoltage=5.89 V",
            ])
    }

    @Test(
        "Only models that write voltages have them",
        arguments: [("PENTAX KP", true), ("PENTAX K-S2", true), ("PENTAX K-5 II s", true), ("RICOH GR III", false)])
    func voltages(model: String, hasVoltage: Bool) throws {
        let names = try Self.tags(model, 0x0216, Self.battery).map { $0.prefix { $0 != "=" } }
        #expect(names.contains("BodyBatteryVoltage1") == hasVoltage)
        #expect(!names.contains("BodyBatteryPercent"))
    }

    @Test("The K-3 Mark III names the points of its grid, and how it follows a subject")
    func grid() throws {
        var record = [UInt8](repeating: 0, count: 0x961)
        (record[0x12A], record[0x12A + 12], record[0x12A + 100]) = (1, 2, 1)
        (record[0x1FA], record[0x21F], record[0x220], record[545], record[0x960]) = (1, 2, 1, 0x2B, 1)
        let tags = try Self.tags("PENTAX K-3 Mark III", 0x021F, record)
        #expect(
            tags.suffix(8) == [
                "AFPointsSelected=C1,G5,M9", "LiveView=On", "FirstFrameActionInAFC=Focus Priority",
                "ActionInAFCCont=Focus Priority", "AFCHold=Off", "AFCPointTracking=Type 3", "AFCSensitivity=3",
                "SubjectRecognition=On",
            ])
        #expect(try !Self.tags("PENTAX K-5", 0x021F, record).contains { $0.hasPrefix("AFPointsSelected") })
    }

    @Test(
        "The points in focus are told in this record by older models alone",
        arguments: [("PENTAX K-5", true), ("PENTAX K-70", false), ("PENTAX KP", false), ("PENTAX K-S2", false)])
    func pointsInFocus(model: String, isTold: Bool) throws {
        let tags = try Self.tags(model, 0x021F, [UInt8](repeating: 5, count: 20))
        #expect(tags.contains("AFPointsInFocus=Center (horizontal)") == isTold)
    }

    @Test("An editor that moves a note leaves the start of the preview alone, which counts as it is stated")
    func movedNote() throws {
        let serial = Array("1234567".utf8) + [0]
        let entries: [SynthesisedDirectory.Entry] = [
            .init(id: 4, type: .int32u, count: 1, content: .bytes([0, 0, 0x13, 0x88])),
            .init(id: 0x0229, type: .string, count: serial.count, content: .bytes(serial)),
        ]
        let header = Array("AOC\0MM".utf8)
        let note = header + SynthesisedDirectory(entries: entries).bytes(at: header.count, base: 0, .bigEndian)
        let first: [TIFFBuilder.Entry] = [.ascii(0x010F, "PENTAX"), .pointer(0x8769, to: 1)]
        let record = try CanonNote.read(TIFFBuilder([.init(first), .init([.undefined(0x927C, note)])]).build())
        #expect(
            record.tags.map { "\($0.name)=\($0.printed.description)" }
                == ["PreviewImageStart=5000", "SerialNumber=1234567"])
        #expect(record.problems.count == 1)
        #expect(record.problems.first?.message.contains("its base was moved by") == true)
    }
}

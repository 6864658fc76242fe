import TaglineSDK
import TaglineTestSupport
import Testing

@testable import MakerNotesPlugin

@Suite("The notes of Reconyx")
struct ReconyxNoteTests {
    private func printed(_ bytes: [UInt8]) throws -> [String: String] {
        var note = CanonNote()
        note.make = "RECONYX"
        note.model = "HC500"
        let record = try CanonNote.read(note.tiff { $0 = bytes })
        return Dictionary(record.tags.map { ($0.name, $0.printed.description) }) { first, _ in first }
    }

    private func words(_ numbers: [UInt16], count: Int) -> [UInt8] {
        let bytes = numbers.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        return bytes + [UInt8](repeating: 0, count: count - bytes.count)
    }

    @Test("A HyperFire's date is told whichever byte of its numbers comes first", arguments: [false, true])
    func hyperFire(isSwapped: Bool) throws {
        var numbers: [UInt16] = [0xF101, 3, 3, 0, 0x2011, 0x0110, 0x54, 1, 5, 0, 8]
        let date: [UInt16] = [30, 5, 10, 3, 16, 2020]
        numbers += isSwapped ? date.map(\.byteSwapped) : date
        numbers += [0, 6, 33, 1]
        let tags = try printed(words(numbers, count: 0x70))
        #expect(tags["FirmwareVersion"] == "3.3.0")
        #expect(tags["FirmwareDate"] == "2011:01:10")
        #expect(tags["TriggerMode"] == "Time Lapse")
        #expect(tags["Sequence"] == "1 of 5")
        #expect(tags["DateTimeOriginal"] == "2020:03:16 10:05:30")
        #expect(tags["MoonPhase"] == "Last Quarter")
        #expect(tags["AmbientTemperature"] == "1 C")
    }

    @Test("A HyperFire 4K's version and date are read from bytes")
    func hyperFire4K() throws {
        var bytes = Array("RECONYXHF4K\0".utf8) + [UInt8](repeating: 0, count: 0xA0)
        bytes.replaceSubrange(0x1A..<0x21, with: [1, 2, 0x23, 0x20, 9, 0x30] + Array("b".utf8))
        bytes.replaceSubrange(0x2F..<0x36, with: [7, 30, 12, 24, 12, 0xE7, 7])
        bytes[0x4B] = 0x10
        bytes[0x4C] = 0x27
        bytes[0x4F] = 4
        let tags = try printed(bytes)
        #expect(tags["FirmwareVersion"] == "V01.02 2023:09:30 Rev.b")
        #expect(tags["DateTimeOriginal"] == "2023:12:24 12:30:07")
        #expect(tags["BatteryVoltage"] == "10")
        #expect(tags["BatteryType"] == "SC10 Solar")
    }
}

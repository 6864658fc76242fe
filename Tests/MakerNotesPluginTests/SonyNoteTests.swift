import TaglineSDK
import TaglineTestSupport
import Testing

@testable import MakerNotesPlugin

@Suite("The notes of Sony and Minolta")
struct SonyNoteTests {
    private func read(_ model: String, make: String = "SONY", _ entries: [TIFFBuilder.Entry]) throws -> RecordBuilder {
        var note = CanonNote(entries)
        note.make = make
        note.model = model
        return try CanonNote.read(note.tiff())
    }

    private func printed(_ record: RecordBuilder) -> [String: String] {
        Dictionary(record.tags.map { ("\($0.group):\($0.name)", $0.printed.description) }) { first, _ in first }
    }

    /// A block as the cameras write it: each byte below 249 to the third power, modulo 249.
    private func enciphered(_ count: Int, _ bytes: [Int: UInt8]) -> [UInt8] {
        (0..<count).map { place in
            let byte = Int(bytes[place] ?? 0)
            return UInt8(byte < 249 ? byte * byte * byte % 249 : byte)
        }
    }

    @Test("An enciphered block tells the lens, which the number of the mount leaves open")
    func eMountLens() throws {
        let builder = TIFFBuilder(isBigEndian: false, [])
        // The first byte is that of the newer layout as it is written.
        var block = enciphered(0x70, [0x5D: 1, 0x5E: 2, 0x60: 0x19, 0x61: 0x80])
        block[0] = 0x3A
        let tags = printed(
            try read(
                "ILCE-6000", [builder.short(0xB001, 312), .undefined(0x9405, block), builder.long(0xB027, 65_535)]))
        #expect(tags["Sony:SonyModelID"] == "ILCE-6000")
        #expect(tags["Sony:LensFormat"] == "APS-C")
        #expect(tags["Sony:LensMount"] == "E-mount")
        #expect(tags["Sony:LensType2"] == "Sony E PZ 16-50mm F3.5-5.6 OSS")
        #expect(tags["Composite:LensID"] == "Sony E PZ 16-50mm F3.5-5.6 OSS")
    }

    @Test("A lens with the A mount is told by its number, and by its description where several share one")
    func aMountLens() throws {
        let builder = TIFFBuilder(isBigEndian: false, [])
        let tags = printed(
            try read(
                "SLT-A58",
                [
                    builder.long(0xB027, 55), builder.short(0xB001, 303),
                    .undefined(0xB02A, [0x01, 0x00, 0x18, 0x00, 0x55, 0x35, 0x56, 0x02]),
                ]))
        #expect(tags["Sony:LensSpec"] == "DT 18-55mm F3.5-5.6 SAM")
        #expect(tags["Sony:LensType"] == "Sony DT 18-55mm F3.5-5.6 SAM (SAL1855) or SAM II")
        #expect(tags["Composite:LensID"] == "Sony DT 18-55mm F3.5-5.6 SAM (SAL1855)")
    }

    @Test(
        "A block is read as the model has it: the shutter count of the ILCE-7M3 stands elsewhere than that of the ILCE-7"
    )
    func variants() throws {
        let builder = TIFFBuilder(isBigEndian: false, [])
        let block = enciphered(0x60, [0x32: 7, 0x3A: 9])
        let entries = [builder.short(0xB001, 306), .undefined(0x9050, block)]
        #expect(printed(try read("ILCE-7", entries))["Sony:ShutterCount"] == "7")
        #expect(printed(try read("ILCE-7M3", entries))["Sony:ShutterCount"] == "9")
    }

    @Test("The settings of a DiMAGE are numbers of 32 bits in big endian, whatever the order of the file")
    func minolta() throws {
        let builder = TIFFBuilder(isBigEndian: false, [])
        let settings = (0..<64).flatMap { place -> [UInt8] in [0, 0, 0, place == 8 ? 56 : place == 10 ? 40 : 1] }
        let tags = printed(
            try read(
                "DiMAGE A1", make: "Minolta Co., Ltd.", [.undefined(3, settings), builder.long(0x0100, 0)]))
        #expect(tags["Minolta:ISO"] == "200")
        #expect(tags["Minolta:FNumber"] == "4.0")
        #expect(tags["Minolta:MacroMode"] == "On")
    }
}

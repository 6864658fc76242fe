import TaglineConformance
import TaglineSDK
import TaglineTestSupport
import Testing

@testable import MakerNotesPlugin

@Suite("The makernotes extractor")
struct MakerNotesExtractorTests {
    @Test("It passes the suite that every extractor passes")
    func conformance() {
        let samples = [
            ("little.tif", CanonNote().tiff()), ("big.tif", CanonNote(isBigEndian: true).tiff()),
            ("a.jpg", CanonNote().jpeg()),
        ]
        #expect(ExtractorConformance(MakerNotesExtractor.self, samples: samples).failures() == [])
    }

    @Test("A note's tags stand in the vendor's group, printed as ExifTool prints them", arguments: [false, true])
    func tags(isBigEndian: Bool) throws {
        let record = try CanonNote.read(CanonNote(isBigEndian: isBigEndian).tiff())
        let tags = Dictionary(record.tags.map { ($0.name, $0.printed.description) }) { first, _ in first }
        #expect(record.tags.allSatisfy { $0.group == "Canon" })
        #expect(tags["MacroMode"] == "Normal")
        #expect(tags["CanonImageType"] == "Canon EOS 40D")
        #expect(tags["CanonFirmwareVersion"] == "Firmware 1.0.8")
        #expect(tags["FileNumber"] == "100-1234")
        #expect(tags["OwnerName"] == "Jane Doe")
        #expect(tags["FocalLength"] == "55 mm")
        #expect(tags["CanonModelID"] == "EOS 40D")
        #expect(record.problems.isEmpty)
        #expect(record.unread.isEmpty)
    }

    @Test("A note in a JPEG gives the tags that it gives in a TIFF")
    func container() throws {
        func names(_ file: [UInt8]) throws -> [String] {
            try CanonNote.read(file).tags.map { "\($0.name)=\($0.printed.description)" }
        }
        #expect(try names(CanonNote().jpeg()) == names(CanonNote().tiff()))
    }

    @Test("A note of a vendor that nobody knows is listed as unread with its size")
    func unknownVendor() throws {
        var note = CanonNote()
        note.make = "Acme"
        note.model = "Acme One"
        let record = try CanonNote.read(note.tiff { $0 = [0xFE] + Array("ACME note of our own".utf8) })
        #expect(record.tags.isEmpty)
        #expect(record.unread.map(\.kind) == [.makerNote])
        #expect(record.unread.map(\.bytes) == [21])
    }

    @Test("A note that is text says it as a tag of EXIF, a long one its size", arguments: [52, 65])
    func textNote(count: Int) throws {
        var note = CanonNote()
        note.make = "Acme"
        note.model = "Acme One"
        let text = String(repeating: "a", count: count)
        let record = try CanonNote.read(note.tiff { $0 = Array(text.utf8) })
        #expect(record.tags.map { "\($0.group):\($0.name)" } == ["ExifIFD:MakerNoteUnknownText"])
        if count == 52 {
            #expect(record.tags.first?.printed.description == text)
            #expect(record.unread.isEmpty)
        } else {
            #expect(record.tags.first?.printed.description.hasPrefix("(Binary data 65 bytes") == true)
            #expect(record.unread.map(\.bytes) == [65])
        }
    }

    @Test("Only the notes of the vendors that were asked for are read")
    func vendors() throws {
        let file = CanonNote().tiff()
        #expect(try !CanonNote.read(file, options: ["vendors": .array([.string("Canon")])]).tags.isEmpty)
        let record = try CanonNote.read(file, options: ["vendors": .array([.string("Nikon")])])
        #expect(record.tags.isEmpty)
        #expect(record.unread.map(\.label) == ["Canon"])
    }

    @Test("Tags that nobody knows the meaning of are left out unless they are asked for")
    func unknownTags() throws {
        let file = CanonNote([TIFFBuilder([]).short(0xBEEF, 7)]).tiff()
        #expect(try CanonNote.read(file).tags.isEmpty)
        let record = try CanonNote.read(file, options: ["unknown": .bool(true)])
        #expect(record.tags.map(\.name) == ["Canon_0xbeef"])
    }

    @Test("Binary data is left alone where it is not wanted")
    func binary() throws {
        let record = try CanonNote.read(CanonNote().tiff(), options: ["binary": .bool(false)])
        #expect(!record.tags.contains { $0.name == "MacroMode" })
        #expect(record.tags.contains { $0.name == "OwnerName" })
    }
}

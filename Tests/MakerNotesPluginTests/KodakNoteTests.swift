import TaglineConformance
import TaglineSDK
import TaglineTestSupport
import Testing

@testable import MakerNotesPlugin

@Suite("The notes of Kodak")
struct KodakNoteTests {
    private let builder = TIFFBuilder(isBigEndian: true, [])

    private func printed(_ file: [UInt8]) throws -> [String: String] {
        Dictionary(try CanonNote.read(file).tags.map { ("\($0.group):\($0.name)", $0.printed.description) }) {
            first, _ in first
        }
    }

    /// A file with a segment as film scanners write it.
    private var scan: [UInt8] {
        let name = Array("UNICODE\0".utf8) + Array("None".utf8).flatMap { [0, $0] }
        let meta = TIFFBuilder(
            isBigEndian: true,
            [
                .init([
                    builder.short(0xC350, 37), .ascii(0xC35C, "Version 9"),
                    .undefined(0xC353, Array("ASCII\0\0\0J. Doe".utf8)), .pointer(0xC36F, to: 1),
                ]), .init([.undefined(0x0001, name), builder.short(0x0004, 2)]),
            ]
        ).build()
        return JPEGBuilder().segment(0xE3, Array("Meta\0\0".utf8) + meta).frame(width: 8, height: 8).build()
    }

    @Test("The segment Meta is a directory with others in it")
    func meta() throws {
        let tags = try printed(scan)
        #expect(tags["MetaIFD:FilmProductCode"] == "37")
        #expect(tags["MetaIFD:ModelAndVersion"] == "Version 9")
        #expect(tags["MetaIFD:CameraOwner"] == "J. Doe")
        #expect(tags["KodakBordersIFD:BorderName"] == "None")
        #expect(tags["KodakBordersIFD:BorderType"] == "2")
    }

    @Test("The directory of professional cameras has lines of text, with names of their own where nobody knows them")
    func texts() throws {
        let lines =
            "Camera body: 555ELD\r\nAperture: f8.0\rISO Speed: 100\nFocus zone 2 AF on: near\nas it was\0rest: no"
        let file = TIFFBuilder(
            isBigEndian: true,
            [
                .init([.ascii(0x010F, "Kodak"), .pointer(0x8290, to: 1)]),
                .init([
                    Entry(0x0000, type: 1, count: 4, .bytes([1, 0, 0, 2])), .ascii(0x03F1, lines),
                    builder.short(0x0CE7, 2),
                ]),
            ]
        ).build()
        let tags = try printed(file)
        #expect(tags["KodakIFD:KodakVersion"] == "1.0.0.2")
        #expect(tags["KodakIFD:HostSoftwareRendering"] == "Pro Photo RGB")
        #expect(tags["Kodak:CameraBody"] == "555ELD")
        #expect(tags["Kodak:Aperture"] == "8.0")
        #expect(tags["Kodak:ISO"] == "100")
        #expect(tags["Kodak:FocusZone2AF_On"] == "near")
        #expect(tags["Kodak:OtherInfo"] == "as it was")
        #expect(tags["Kodak:rest"] == nil)
    }

    @Test("A directory inside the note has a byte order of its own")
    func marked() throws {
        var note = CanonNote([
            Entry(
                0xFC02, type: 7, count: 20,
                .bytes(Array("MM".utf8) + [0, 1, 0xF1, 0x03, 0, 3, 0, 0, 0, 1, 1, 0x2C] + [0, 0, 0, 0, 0, 0])),
            TIFFBuilder(isBigEndian: false, []).short(0xFC07, 1),
        ])
        note.make = "EASTMAN KODAK COMPANY"
        note.model = "KODAK EASYSHARE M580 Digital Camera"
        #expect(try printed(note.tiff())["Kodak:FNumber"] == "3")
    }

    @Test("Damaged segments are problems")
    func damaged() {
        #expect(ExtractorConformance(MakerNotesExtractor.self, samples: [("scan.jpg", scan)]).failures() == [])
    }

    private typealias Entry = TIFFBuilder.Entry
}

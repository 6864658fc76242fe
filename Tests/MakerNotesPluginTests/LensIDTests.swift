import TaglineSDK
import TaglineTestSupport
import Testing

@testable import MakerNotesPlugin

@Suite("The lens of a picture")
struct LensIDTests {
    private func lens(_ note: CanonNote) throws -> String? {
        try CanonNote.read(note.tiff()).tags.first { $0.group == "Composite" && $0.name == "LensID" }?.printed
            .description
    }

    /// A Canon's note with a type of lens, its focal lengths in millimetres and its widest aperture in 32nds of a step.
    private func canon(_ type: UInt16, _ short: UInt16, _ long: UInt16, _ aperture: UInt16) -> CanonNote {
        var settings = [UInt16](repeating: 0, count: 40)
        settings[0] = 80
        settings[22] = type
        settings[23] = long
        settings[24] = short
        settings[25] = 1
        settings[26] = aperture
        let builder = TIFFBuilder(isBigEndian: false, [])
        return CanonNote([
            .init(0x0001, type: 3, count: 40, .bytes(settings.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })),
            builder.short(0x0002, 2, 55, 907, 605),
        ])
    }

    @Test(
        "Lenses that share a number are told apart by focal lengths and aperture",
        arguments: [
            (368, 35, 35, 31, "Sigma 35mm f/1.4 DG HSM | A"), (9, 55, 200, 128, "Sigma 55-200mm f/4-5.6 DC"),
            (173, 300, 300, 160, "Sigma APO Macro 150mm f/2.8 EX DG HSM + 2x"), (65535, 7, 22, 96, "Unknown 7-22mm"),
        ] as [(UInt16, UInt16, UInt16, UInt16, String)])
    func canon(type: UInt16, short: UInt16, long: UInt16, aperture: UInt16, name: String) throws {
        #expect(try lens(canon(type, short, long, aperture)) == name)
    }

    @Test("A Sigma's lens is told by its number, which may be written in hexadecimal, and by its focal lengths")
    func sigma() throws {
        let builder = TIFFBuilder(isBigEndian: false, [])
        var note = CanonNote([.ascii(0x0027, "131"), builder.rational(0x002A, (70, 1), (200, 1))])
        note.make = "SIGMA"
        note.model = "SIGMA SD1"
        // Newer notes have their version behind four NULs, and their directory behind that.
        let file = note.tiff { bytes in
            bytes =
                Array("SIGMA\0\0\0\0".utf8) + [3]
                + bytes.enumerated().map { index, byte in
                    // The value that stands behind the directory has moved by ten bytes.
                    index == 2 + 12 + 8 ? byte &+ 10 : byte
                }
        }
        #expect(
            try CanonNote.read(file).tags.first { $0.name == "LensID" }?.printed.description
                == "Sigma 70-200mm F2.8 APO EX HSM")
    }

    @Test("A Nikon's lens is told by eight bytes, also where its number of stops differs")
    func nikon() {
        func lens(_ bytes: [Int64]) -> String? {
            let names = [
                "LensIDNumber", "LensFStops", "MinFocalLength", "MaxFocalLength", "MaxApertureAtMinFocal",
                "MaxApertureAtMaxFocal", "MCUVersion", "LensType",
            ]
            let tags = zip(names, bytes).map { name, byte in
                Tag(group: "Nikon", TagDefinition(0, name, .quantity), RawValue(integers: [byte]))
            }
            return NikonLensID.identify(tags[...], LensIdentification(), NoteFacts())?.name
        }
        #expect(lens([0x7F, 0x40, 0x2D, 0x5C, 0x2C, 0x34, 0x84, 6]) == "AF-S DX Zoom-Nikkor 18-70mm f/3.5-4.5G IF-ED")
        #expect(lens([0x7F, 0x41, 0x2D, 0x5C, 0x2C, 0x34, 0x84, 6]) == "AF-S DX Zoom-Nikkor 18-70mm f/3.5-4.5G IF-ED")
        #expect(lens([1, 2, 3, 4, 5, 6, 7, 8]) == "Unknown (01 02 03 04 05 06 07 08)")
        #expect(lens([1, 2, 3]) == nil)
    }

    @Test(
        "Without a number of the lens, EXIF's model names it where that tells the focal length",
        arguments: [
            ("iPhone 7 back camera 3.99mm f/1.8", "iPhone 7 back camera 3.99mm f/1.8"),
            ("XF50mmF2 R WR", "XF50mm F2 R WR"), ("Super 28/F2", "Super 28mm F2"), ("18 - 55 mm F4", "18-55mm F4"),
            ("a lens", nil),
        ] as [(String, String?)])
    func model(model: String, name: String?) throws {
        let exif = TIFFBuilder([.init([.pointer(0x8769, to: 1)]), .init([.ascii(0xA434, model)])]).build()
        let lens = try CanonNote.read(exif).tags.first { $0.group == "Composite" && $0.name == "LensID" }
        #expect(lens?.printed.description == name)
    }

    @Test("A number of the lens in XMP leaves it to others to name it")
    func modelBesideXMP() throws {
        let exif = TIFFBuilder([.init([.pointer(0x8769, to: 1)]), .init([.ascii(0xA434, "24-70mm f/4")])]).build()
        let xmp = Array("http://ns.adobe.com/xap/1.0/\0<rdf:Description aux:LensID=\"170\"/>".utf8)
        let file = JPEGBuilder().exif(exif).segment(0xE1, xmp).frame(width: 640, height: 480).build()
        #expect(try CanonNote.read(file).tags.isEmpty)
    }
}

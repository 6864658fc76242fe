import TaglineMedia
import TaglineSDK
import TaglineTestSupport
import Testing

@Suite("TIFF structures")
struct TIFFReaderTests {
    private func media(_ builder: TIFFBuilder) -> MediaFile? {
        MediaFile.read(FileContents(builder.build()))
    }

    private func structure(_ builder: TIFFBuilder) throws -> TIFFStructure {
        try #require(media(builder)?.tiffStructures.first)
    }

    @Test("Directories that follow each other are IFD0, IFD1 and so on", arguments: [false, true])
    func chain(isBigEndian: Bool) throws {
        let builder = TIFFBuilder(isBigEndian: isBigEndian, [])
        var chained = builder
        chained.directories = [
            .init([builder.short(0x0112, 6)], next: 1), .init([builder.short(0x0112, 3)], next: 2),
            .init([builder.short(0x0112, 8)]),
        ]
        let structure = try structure(chained)
        #expect(structure.directories.map(\.name) == ["IFD0", "IFD1", "IFD2"])
        #expect(structure.value(0x0112, in: "IFD0")?.integer() == 6)
        #expect(structure.value(0x0112, in: "IFD2")?.integer() == 8)
        #expect(structure.problems.isEmpty)
    }

    @Test("Pointers lead to the Exif, GPS and interoperability directories, and to several sub-directories")
    func pointers() throws {
        var builder = TIFFBuilder([])
        builder.directories = [
            .init([.pointer(0x8769, to: 1), .pointer(0x8825, to: 3)]),
            .init([builder.short(0x8827, 200), .pointer(0xA005, to: 2)]),
            .init([.ascii(0x0001, "R98")]),
            .init([.ascii(0x0001, "N")]),
        ]
        let structure = try structure(builder)
        #expect(structure.directories.map(\.name) == ["IFD0", "ExifIFD", "InteropIFD", "GPS"])
        #expect(structure.directories.map(\.kind) == [.image, .exif, .interoperability, .gps])
        #expect(structure.value(0x8827, in: "ExifIFD")?.integer() == 200)
    }

    @Test("A directory that is linked to itself is read once, and the loop is a problem")
    func loop() throws {
        var builder = TIFFBuilder([])
        builder.directories = [.init([builder.short(0x0112, 1)], next: 1), .init([.pointer(0x8769, to: 0)], next: 0)]
        let structure = try structure(builder)
        #expect(structure.directories.map(\.name) == ["IFD0", "IFD1"])
        #expect(structure.problems.map(\.code) == [.malformed, .malformed])
    }

    @Test("An entry of an impossible type is passed over, and the others are read")
    func impossibleType() throws {
        var builder = TIFFBuilder([])
        builder.directories = [
            .init([
                builder.short(0x0100, 640), .init(0x0101, type: 99, count: 1, .offset(0)), builder.short(0x0112, 1),
            ])
        ]
        let structure = try structure(builder)
        #expect(structure.directories[0].entries.map(\.tag) == [0x0100, 0x0112])
        #expect(structure.problems.map(\.message) == ["Bad format (99) for IFD0 entry 1"])
    }

    @Test("A value outside an Exif block of a JPEG costs that tag only")
    func valueOutside() throws {
        var builder = TIFFBuilder([])
        builder.directories = [
            .init([.init(0x010F, type: 2, count: 100, .offset(60_000)), builder.short(0x0112, 6)])
        ]
        let jpeg = JPEGBuilder().exif(builder.build()).frame(width: 4, height: 4).build()
        let media = try #require(MediaFile.read(FileContents(jpeg)))
        let structure = try #require(media.tiffStructures.first)
        #expect(structure.directories[0].entries.map(\.tag) == [0x0112])
        #expect(structure.problems.map(\.code) == [.badOffset])
        #expect(structure.problems[0].offset == 12 + 10, "the place is the entry's offset in the file")
    }

    @Test("A count that overflows does not trap")
    func overflow() throws {
        var builder = TIFFBuilder([])
        builder.directories = [.init([.init(0x0111, type: 12, count: .max, .offset(8)), builder.short(0x0112, 6)])]
        let structure = try structure(builder)
        #expect(structure.directories[0].entries.map(\.tag) == [0x0112])
    }

    @Test("A value on top of its own directory is suspicious and passed over")
    func overlappingDirectory() throws {
        var builder = TIFFBuilder([])
        builder.directories = [.init([.init(0x010E, type: 2, count: 20, .offset(10)), builder.short(0x0112, 1)])]
        let structure = try structure(builder)
        #expect(structure.directories[0].entries.map(\.tag) == [0x0112])
        #expect(structure.problems.count == 1)
    }

    @Test("The main image of a TIFF is the one that calls itself full-resolution")
    func mainImage() throws {
        var builder = TIFFBuilder([])
        builder.directories = [
            .init([
                builder.long(0x00FE, 1), builder.short(0x0100, 160), builder.short(0x0101, 120),
                .pointer(0x014A, to: 1),
            ]),
            .init([builder.long(0x00FE, 0), builder.short(0x0100, 4000), builder.short(0x0101, 3000)]),
        ]
        let media = try #require(self.media(builder))
        #expect(media.image == ImageProperties(width: 4000, height: 3000))
    }

    @Test("A DNG, a NEF and an ARW are told from TIFF by what they hold")
    func rawFormats() {
        let builder = TIFFBuilder([])
        func format(_ entries: [TIFFBuilder.Entry]) -> String? {
            media(TIFFBuilder([.init(entries)]))?.format.name
        }
        #expect(format([.ascii(0x010F, "Acme"), .init(0xC612, type: 1, count: 4, .bytes([1, 4, 0, 0]))]) == "DNG")
        #expect(format([builder.short(0x0103, 34_713), .ascii(0x010F, "NIKON CORPORATION")]) == "NEF")
        #expect(format([builder.short(0x0103, 32_767), .ascii(0x010F, "SONY")]) == "ARW")
        #expect(format([builder.short(0x0103, 1), .ascii(0x010F, "NIKON CORPORATION")]) == "TIFF")
    }

    @Test("A directory at an offset that no file has is a problem, wherever the structure stands")
    func farDirectory() throws {
        let tiff: [UInt8] =
            [0x49, 0x49, 0x2B, 0, 8, 0, 0, 0] + [UInt8](repeating: 0xFF, count: 7) + [0x7F, 0, 0, 0, 0]
        let media = try #require(MediaFile.read(FileContents(JPEGBuilder().exif(tiff).build())))
        #expect(media.tiffStructures.flatMap(\.problems).map(\.code) == [.badOffset])
    }

    @Test("A BigTIFF is read with its wide entries")
    func bigTIFF() throws {
        func le<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
            (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        }
        var bytes = Array("II".utf8) + le(UInt16(43)) + le(UInt16(8)) + le(UInt16(0)) + le(UInt64(16))
        bytes += le(UInt64(2))
        bytes += le(UInt16(0x0100)) + le(UInt16(16)) + le(UInt64(1)) + le(UInt64(70_000))
        bytes += le(UInt16(0x010F)) + le(UInt16(2)) + le(UInt64(5)) + Array("Acme\0\0\0\0".utf8)
        bytes += le(UInt64(0))
        let media = try #require(MediaFile.read(FileContents(bytes)))
        #expect(media.format.name == "BTF")
        #expect(media.image.width == 70_000)
        #expect(media.tiffStructures.first?.value(0x010F, in: "IFD0")?.text == Bytes(Array("Acme".utf8)))
    }

    @Test("A million entries that overlap are given up within the budget")
    func manyEntries() throws {
        var builder = TIFFBuilder([])
        let entries = (0..<60_000).map { _ in TIFFBuilder.Entry(0x0112, type: 3, count: 1, .bytes([1, 0])) }
        builder.directories = [.init(entries, next: 1), .init(entries)]
        let structure = try structure(builder)
        #expect(structure.problems.contains { $0.code == .limit })
        #expect(structure.directories.reduce(0) { $0 + $1.entries.count } <= 100_000)
    }
}

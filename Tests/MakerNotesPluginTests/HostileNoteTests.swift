import TaglineSDK
import TaglineTestSupport
import Testing

@testable import MakerNotesPlugin

@Suite("Damaged and hostile maker notes")
struct HostileNoteTests {
    private typealias Entry = TIFFBuilder.Entry

    @Test("A value that overlaps its directory is a problem; the others are read")
    func overlap() throws {
        let owner = Entry.ascii(0x0009, "Jane Doe")
        let probe = CanonNote([Entry(0x0006, type: 2, count: 20, .offset(0)), owner]).tiff()
        // The directory of the note begins with its count of entries, and the first of these is the overlapping one.
        let start = try #require(probe.indices.first { probe[$0...].starts(with: [2, 0, 6, 0, 2, 0, 20, 0]) })
        let file = CanonNote([Entry(0x0006, type: 2, count: 20, .offset(UInt32(start + 2))), owner]).tiff()
        let record = try CanonNote.read(file)
        #expect(record.tags.map(\.name) == ["OwnerName"])
        #expect(record.problems.contains { $0.code == .badOffset && $0.message.contains("CanonImageType") })
    }

    @Test(
        "Counts and offsets beyond the file are problems; the others are read",
        arguments: [
            (0xFFFF_FFFF, 0x20), (0x7FFF_FFFF, 0xFFFF_FFFF), (0x1000_0000, 0xFFFF_FFF0), (5, 0xFFFF_FFFF), (6, 0),
        ] as [(UInt32, UInt32)])
    func overflow(count: UInt32, offset: UInt32) throws {
        let note = CanonNote([Entry(0x0006, type: 12, count: count, .offset(offset)), .ascii(0x0009, "Jane Doe")])
        let record = try CanonNote.read(note.tiff())
        #expect(record.tags.map(\.name) == ["OwnerName"])
        #expect(!record.problems.isEmpty)
    }

    @Test("Directories that share one place are read once")
    func loop() throws {
        let note = CanonNote((0..<40).map { _ in Entry(0x0002, type: 3, count: 4, .offset(16)) })
        let record = try CanonNote.read(note.tiff())
        #expect(record.tags.count <= 4)
        #expect(record.problems.contains { $0.message.contains("read already") })
    }

    @Test("More entries than the note has room for are a problem")
    func entryCount() throws {
        let record = try CanonNote.read(CanonNote().tiff { $0.replaceSubrange(0..<2, with: [0xFF, 0x7F]) })
        #expect(!record.problems.isEmpty)
        #expect(record.tags.count < 100)
    }

    @Test("A note in the other byte order than its file is read")
    func otherOrder() throws {
        // One entry, FileNumber, whose value 1,001,234 stands in place.
        let bigEndian: [UInt8] = [0, 1, 0, 8, 0, 4, 0, 0, 0, 1, 0x00, 0x0F, 0x47, 0x12, 0, 0, 0, 0]
        let file = CanonNote(isBigEndian: false).tiff { $0 = bigEndian }
        #expect(try CanonNote.read(file).tags.map(\.printed.description) == ["100-1234"])
    }

    @Test("A note of noise gives a bounded number of tags and problems", arguments: 0..<8)
    func noise(seed: UInt64) throws {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        let noise = (0..<4096).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 40)
        }
        let record = try CanonNote.read(CanonNote().tiff { $0 = noise })
        #expect(record.problems.count <= 50)
        #expect(record.tags.count < 5000)
    }

    @Test("A note cut at any byte gives some of its tags and no others")
    func cut() throws {
        let whole = try CanonNote.read(CanonNote().tiff()).tags.map(\.name)
        let length = 7 * 12 + 2
        for kept in 1..<200 {
            let record = try CanonNote.read(CanonNote().tiff { $0 = Array($0.prefix(kept)) })
            #expect(Set(record.tags.map(\.name)).isSubset(of: whole), "cut at \(kept)")
            if kept > 1, kept < length { #expect(!record.problems.isEmpty, "cut at \(kept)") }
        }
    }
}

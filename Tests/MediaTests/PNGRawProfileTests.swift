import TaglineMedia
import TaglineSDK
import TaglineTestSupport
import Testing

struct PNGRawProfileTests {
    private func decode(_ text: String) -> PNGRawProfile? {
        PNGRawProfile.decode(Bytes(Array(text.utf8)))
    }

    @Test func digitsInLinesAreDecoded() throws {
        let profile = try #require(decode("\nexif\n      10\n457869660000\n4D4d002A\n"))
        #expect(String(decoding: profile.name.array, as: UTF8.self) == "exif")
        #expect(profile.declaredCount == 10)
        #expect(profile.bytes == Bytes(Array("Exif\0\0MM\0*".utf8)))
        #expect(profile.tiff == Bytes(Array("MM\0*".utf8)))
    }

    @Test(arguments: ["", "\n", "exif\n 1\n00", "\nexif\n", "\nexif\nten\n00", "\nexif\n 12"])
    func otherTextIsNoProfile(_ text: String) {
        #expect(decode(text) == nil)
    }

    @Test(arguments: ["exif", "APP1"])
    func exifProfilesOfAFileAreFound(_ name: String) {
        let bytes = TestPNG.file(
            with:
                .text("Raw profile type \(name)", "\nexif\n 4\n4d4d002a"),
            .text("Raw profile type iptc", "\niptc\n 1\n1c"),
            .compressedText("Raw profile type \(name)", Array("\nexif\n 4\n49492a00".utf8)))
        let media = PNGWalker.walk(FileContents(bytes), format: .png)
        #expect(PNGRawProfile.tiffs(in: media) == [Bytes(Array("MM\0*".utf8)), Bytes(Array("II*\0".utf8))])
    }
}

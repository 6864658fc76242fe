import PNGPlugin
import TaglineSDK
import TaglineTestSupport
import Testing

struct TextTests {
    @Test(arguments: [
        TestPNG.Chunk.text("Title", "A walk"),
        .compressedText("Title", Array("A walk".utf8)),
        .internationalText("Title", "A walk"),
        .internationalText("Title", "A walk", isCompressed: true),
    ])
    func everyKindOfTextIsRead(_ chunk: TestPNG.Chunk) throws {
        let found = try Extraction(chunk)
        #expect(try #require(found["PNG:Title"]) == ("A walk", "A walk"))
        #expect(found.problems.isEmpty)
    }

    @Test(arguments: [
        ("Title", "Title"), ("title", "Title"), ("Creation Time", "CreationTime"),
        ("Thumb::Image::height", "ThumbImageheight"),
        ("date:create", "Datecreate"), ("Warning", "PNGWarning"), ("modify-date", "ModDate"),
        ("parameters", "Parameters"),
        ("aesthetic_score", "AestheticScore"), ("foo  bar_baz", "FooBar_baz"), ("9lives", "Tag9lives"), ("a", "TagA"),
        ("-dash", "Tag-dash"), ("XML:com.adobe.xmp ", "XMLcomadobexmp"),
    ])
    func aKeywordMakesAName(_ keyword: String, _ name: String) throws {
        #expect(try Extraction(.text(keyword, "x")).names == ["PNG:\(name)"])
    }

    @Test(arguments: [
        ("fi", "Title-fi"), ("EN-us", "Title-en-US"), ("en_US", "Title-en-US"), ("pt-br-xx", "Title-pt-BR-xx"),
        ("x-klingon", "Title-x-klingon"), ("zh-Hans", "Title-zh-hans"),
    ])
    func aLanguageFollowsTheName(_ language: String, _ name: String) throws {
        #expect(
            try Extraction(.internationalText("Title", "x", language: language, translated: "y")).names == [
                "PNG:\(name)"
            ])
    }

    @Test func textIsLatin1UnlessItIsInternational() throws {
        let latin = try Extraction(.init("tEXt", Array("Author\0".utf8) + [0xC4, 0x80, 0xE9]))
        #expect(latin["PNG:Author"]?.value == "Ä€é")
        let international = try Extraction(.internationalText("Author", "Ä€é 林"))
        #expect(international["PNG:Author"]?.value == "Ä€é 林")
    }

    @Test(arguments: ["parameters", "prompt", "workflow", "Comment"])
    func longTextsAreKeptWhole(_ keyword: String) throws {
        let text = #"{"nodes": ["# + String(repeating: #"{"seed": 1},"#, count: 50_000) + "{}]}"
        let found = try Extraction(.compressedText(keyword, Array(text.utf8)))
        #expect(found.tags.last?.value == .bytes(Bytes(Array(text.utf8))))
    }

    @Test func aTextGoesOnBehindANUL() throws {
        let found = try Extraction(.init("tEXt", Array("parameters\0first\0second".utf8)))
        #expect(found["PNG:Parameters"]?.value == "first\0second")
    }

    @Test(arguments: [0, 1] as [UInt8])
    func megabytesOfControlCharactersAreToldByTheirSize(_ byte: UInt8) throws {
        let found = try Extraction(.compressedText("parameters", [UInt8](repeating: byte, count: 1_000_000)))
        #expect(found.tags.last?.value == .binary(count: 1_000_000, offset: -1))
        #expect(found.problems.map(\.code) == [.malformed])
    }

    @Test(arguments: [
        ("tEXt", "TextualData"), ("zTXt", "CompressedText"), ("iTXt", "InternationalText"),
    ])
    func textWithoutAKeywordIsData(_ type: String, _ name: String) throws {
        let found = try Extraction(.init(type, Array("Title".utf8)))
        #expect(found.tags.last?.name == name)
        #expect(found.tags.last?.value == .binary(count: 5, offset: 41))
        #expect(found.problems.map(\.code) == [.malformed])
    }

    @Test func aBombIsCutOffAtTheBudget() throws {
        let bomb = TestPNG.Chunk.compressedText("Comment", [UInt8](repeating: 0x41, count: 3_000_000))
        let found = try Extraction(TestPNG.file(with: bomb, bomb, .text("Title", "x")), textBudget: 1000)
        #expect(found.problems.map(\.code) == [.limit, .limit])
        #expect(found["PNG:Comment"]?.value.utf8.count == 1000)
        #expect(found["PNG:Title"]?.value == "x")
    }

    @Test func textThatCannotBeUnpackedIsWhatIsLeftOfIt() throws {
        let whole = TestPNG.zlib(Array("ImageMagick 6.2.8".utf8))
        let short = try Extraction(.init("zTXt", Array("Software\0\0".utf8) + whole.dropLast(6)))
        #expect(short.tags.last?.name == "Software")
        #expect(short.tags.last?.value == .binary(count: 0, offset: 41 + 10 + whole.count - 6))
        #expect(short.problems.map(\.code) == [.malformed])
        let method = try Extraction(.init("zTXt", Array("Software\0".utf8) + [7] + whole))
        #expect(method.tags.last?.value == .binary(count: whole.count, offset: 41 + 10))
    }

    @Test(arguments: [
        ("Mon, 1 Jan 2018 12:10:22 EST", "2018:01:01 12:10:22-05:00"),
        ("9 Aug 2004 20:17:36 -0000", "2004:08:09 20:17:36-00:00"),
        ("1 jan 99 0:08", "1999:01:01 00:08:00"),
        ("1 January 1999 00:08:50", "1 January 1999 00:08:50"),
        ("Mon 9 Aug 2004 2O:17:36", "Mon 9 Aug 2004 2O:17:36"),
        ("2 Feb 2020 10:00:00 +05:30", "2020:02:02 10:00:00+05:30"),
        ("06/05/08", "06/05/08"),
        ("2 Feb 2020 10:00:00 noon", "2 Feb 2020 10:00:00 noon"),
        ("", ""),
    ])
    func aCreationTimeIsConverted(_ text: String, _ date: String) throws {
        #expect(try Extraction(.text("Creation Time", text))["PNG:CreationTime"]?.value == date)
    }

    @Test(arguments: [
        ("2008-10-13T10:18:30-05:00", "2008:10:13 10:18:30-05:00"), ("2018-01-02 03:04", "2018:01:02 03:04"),
        ("2018-01", "2018:01"), ("yesterday", "yesterday"), ("2018-01-02T03:04:05 Z", "2018:01:02 03:04:05Z"),
    ])
    func anXMPDateIsConverted(_ text: String, _ date: String) throws {
        #expect(try Extraction(.text("create-date", text))["PNG:CreateDate"]?.value == date)
    }

    @Test func profilesInTextsAreLeftToOthers() throws {
        let found = try Extraction(
            .text("Raw profile type exif", "\nexif\n 8\n4d4d002a00000008"),
            .text("Raw profile type 8bim", "\n8bim\n 4\n3842494d"),
            .text("Raw profile type iptc", "\niptc\n 5\n1c02000001"),
            .text("Raw profile type xmp", "\nxmp\n 2\n3c3c"))
        #expect(found.names.isEmpty)
        #expect(found.unread.map(\.kind) == [.photoshop, .iptc, .xmp])
        #expect(found.unread.map(\.bytes) == [4, 5, 2])
    }

    @Test(arguments: [
        ("Raw profile type 8bim", "\n8bim\n 4\n00000000", "Photoshop_Profile", 17),
        ("Raw profile type icc", "nothing", "ICC_Profile", 7),
        ("Raw profile type APP1", "\ngeneric profile\n 4\n00000000", "APP1_Profile", 28),
        ("Raw profile type tiff:37724", "\ntiff\n 1\n00", "RawProfileTypeTiff37724", 11),
    ])
    func whatIsNoProfileIsData(_ keyword: String, _ text: String, _ name: String, _ count: Int) throws {
        let found = try Extraction(.text(keyword, text))
        #expect(found.tags.last?.name == name)
        #expect(found.tags.last?.printed.description == "(Binary data \(count) bytes, use -b option to extract)")
    }
}

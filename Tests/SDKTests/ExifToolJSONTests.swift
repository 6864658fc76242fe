import Foundation
import TaglineConformance
import TaglineSDK
import Testing

import struct TaglineSDK.Tag

@Suite struct ExifToolJSONTests {
    private func record(_ tags: [Tag], format: MediaFormat? = MediaFormat("JPEG", "image/jpeg", "jpg", .jpeg)) -> Record
    {
        var record = Record(
            uri: "u", version: "v", fingerprint: "f", path: Array("a.jpg".utf8),
            source: SourceInfo(bytes: 0, localPath: Array("dir/a.jpg".utf8)))
        record.format = format
        record.tags = tags
        return record
    }

    private func line(_ record: Record, _ json: ExifToolJSON = ExifToolJSON(), as path: [UInt8]? = nil) -> String {
        var line: [UInt8] = []
        json.append(record, sourceFile: path, to: &line)
        return String(decoding: line, as: UTF8.self)
    }

    private func value(of bytes: [UInt8]) -> String {
        let line = line(record([Tag(group: "G", name: "N", RawValue(.undef, Bytes(bytes), .bigEndian))]))
        return String(line.dropFirst(#"{"SourceFile":"dir/a.jpg","G:N":"#.count).dropLast())
    }

    @Test(arguments: [
        "0", "7", "-0", "-5", "10", "123456789012345", "1.5", "0.0000000000000001", "1e5", "1E-10", "-1.25e+100",
        "0.10",
    ])
    func aTextThatReadsAsANumberIsOne(_ text: String) {
        #expect(value(of: Array(text.utf8)) == text)
    }

    @Test(arguments: [
        "", "-", "+1", "007", "1234567890123456", ".5", "5.", "1.12345678901234567", "1e", "1e1000", "1 2", "0x10",
        "inf",
        "undef", "1,5", "١", "truely", "100 mm",
    ])
    func anyOtherTextIsAString(_ text: String) {
        #expect(value(of: Array(text.utf8)) == "\"\(text)\"")
    }

    @Test(arguments: [("true", "true"), ("False", "false"), ("TRUE", "true"), ("5\n", "5"), ("false\n", "false")])
    func truthValuesAndLineEnds(_ text: String, _ json: String) {
        #expect(value(of: Array(text.utf8)) == json)
    }

    @Test(
        arguments: [
            ([0x61, 0, 0x62, 0], #""ab""#), (Array("\"\\\t\n\r".utf8), #""\"\\\t\n\r""#),
            ([1, 8, 0x0C, 0x1F, 0x7F], "\"\\u0001\\u0008\\u000C\\u001F\u{7F}\""), ([0xFF, 0xC3, 0x61], #""??a""#),
            ([0xC3, 0xA4], #""ä""#), ([0xED, 0xA0, 0x80], #""???""#), ([0xEF, 0xBF, 0xBF], #""???""#),
            ([0x35, 0], #""5""#),
        ] as [([UInt8], String)])
    func stringsAreEscapedAsExifToolDoes(_ bytes: [UInt8], _ json: String) {
        #expect(value(of: bytes) == json)
    }

    @Test func everyKindOfValue() {
        let tags = [
            Tag(group: "A", name: "I", RawValue(integer: 1_234_567_890_123_456), .quantity),
            Tag(group: "A", name: "V", RawValue(integers: [8, 8, 8]), .quantity),
            Tag(group: "A", name: "R", RawValue(real: 0.00625), .quantity),
            Tag(group: "A", name: "B", RawValue(.undef, Bytes([1, 2, 3]), .bigEndian), .binary),
            Tag(
                group: "A", name: "L", RawValue(text: "x"),
                .custom(
                    .text,
                    value: { _ in
                        .list([.text("one"), .integer(2), .text("3"), .vector([.integer(4), .integer(5)])])
                    })),
            Tag(group: "A", name: "F", RawValue(integer: 16), .labels("16=Off")),
        ]
        #expect(
            line(record(tags)) == #"{"SourceFile":"dir/a.jpg","A:I":"1234567890123456","A:V":"8 8 8","A:R":0.00625,"#
                + #""A:B":"(Binary data 3 bytes, use -b option to extract)","A:L":["one",2,3,"4 5"],"A:F":"Off"}"#)
        #expect(line(record([tags[5]]), ExifToolJSON(values: .numbers)).hasSuffix(#""A:F":16}"#))
    }

    @Test func linesAreLaidOutAsExifToolDoes() {
        let tags = [Tag(group: "IFD0", name: "Make", RawValue(text: "Canon"))]
        let text = line(record(tags), ExifToolJSON(layout: .indented), as: Array("./a.jpg".utf8))
        #expect(text == "{\n  \"SourceFile\": \"./a.jpg\",\n  \"IFD0:Make\": \"Canon\"\n}")
    }

    @Test func unknownTagsAreShownOnRequest() {
        let tags = [Tag(group: "IFD0", name: "Exif_0x9999", RawValue(integer: 1), .quantity, .unknown)]
        #expect(!line(record(tags)).contains("0x9999"))
        #expect(line(record(tags), ExifToolJSON(includesUnknown: true)).contains("0x9999"))
    }

    @Test func theFirstProblemIsAWarningOrAnError() {
        var record = record([])
        record.problems = [Problem(.truncated, "cut \"short\""), Problem(.limit, "second")]
        #expect(line(record) == #"{"SourceFile":"dir/a.jpg","ExifTool:Warning":"cut \"short\""}"#)
        record.format = nil
        #expect(line(record).contains(#""ExifTool:Error":"cut \"short\"""#))
    }

    @Test func aPathIsTextLikeAnyOther() {
        #expect(line(record([]), as: [0x61, 0xFF]) == #"{"SourceFile":"a?"}"#)
        #expect(line(record([]), as: Array("2008".utf8)) == #"{"SourceFile":2008}"#)
    }

    @Test func everyRecordIsValidJSONOnOneLine() throws {
        for record in SinkConformance.records {
            let line = line(record)
            #expect(!line.utf8.contains(0x0A))
            // ExifTool's rule lets numbers through that no type holds.
            if line.contains("1e999") { continue }
            #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
        }
    }
}

/// Which of several tags of one name is shown.
@Suite struct ExifToolJSONPrecedenceTests {
    private func shown(
        _ tags: [(group: String, name: String, traits: TagDefinition.Traits, value: Int)],
        _ container: MediaFormat.Container = .tiff
    ) throws -> [String: Int] {
        var record = Record(uri: "u", version: "v", fingerprint: "f", path: [0x61], source: SourceInfo(bytes: 0))
        record.format = MediaFormat("X", "image/x", "x", container)
        record.tags = tags.map { tag in
            let id: UInt32 = tag.name == "SubfileType" ? 0xFE : 0x100
            return Tag(
                group: tag.group, TagDefinition(id, tag.name, .quantity, tag.traits), RawValue(integer: tag.value))
        }
        var json: [UInt8] = []
        ExifToolJSON().append(record, to: &json)
        var object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        object["SourceFile"] = nil
        return try #require(object as? [String: Int])
    }

    @Test func theLastOfAGroupIsShown() throws {
        #expect(try shown([("IFD0", "A", [], 1), ("IFD0", "A", [], 2)]) == ["IFD0:A": 2])
    }

    @Test func aYieldingOneDoesNotReplace() throws {
        #expect(try shown([("IFD0", "A", [], 1), ("IFD0", "A", .yielding, 2)]) == ["IFD0:A": 1])
    }

    @Test(arguments: [[], .yielding] as [TagDefinition.Traits])
    func theTagsOfJFIFYieldToAllOthersButNotToEachOther(_ traits: TagDefinition.Traits) throws {
        #expect(try shown([("JFIF", "A", .yielding, 1), ("JFIF", "A", .yielding, 2)]) == ["JFIF:A": 2])
        let beside: [(String, String, TagDefinition.Traits, Int)] = [
            ("JFIF", "A", .yielding, 1), ("IFD0", "A", traits, 2), ("JFIF", "A", .yielding, 3),
        ]
        #expect(try shown(beside) == ["JFIF:A": 1, "IFD0:A": 2])
    }

    @Test func withoutTheMainOneTheFirstOfTheGroupIsShown() throws {
        let tags: [(String, String, TagDefinition.Traits, Int)] = [
            ("IFD0", "A", [], 1), ("IFD0", "A", [], 2), ("IFD1", "A", [], 3),
        ]
        #expect(try shown(tags) == ["IFD0:A": 1, "IFD1:A": 3])
    }

    @Test func theSecondDirectoryOfAJPEGYields() throws {
        let tags: [(String, String, TagDefinition.Traits, Int)] = [
            ("IFD0", "A", [], 1), ("IFD0", "A", [], 2), ("IFD1", "A", [], 3),
        ]
        #expect(try shown(tags, .jpeg) == ["IFD0:A": 2, "IFD1:A": 3])
    }

    @Test func theDirectoryOfTheFullResolutionDoesNotYield() throws {
        let tags: [(String, String, TagDefinition.Traits, Int)] = [
            ("IFD0", "SubfileType", [], 1), ("IFD0", "A", .yielding, 1), ("SubIFD", "SubfileType", [], 0),
            ("SubIFD", "A", .yielding, 2), ("SubIFD", "A", .yielding, 3),
        ]
        #expect(try shown(tags)["SubIFD:A"] == 3)
        #expect(try shown(tags)["IFD0:A"] == 1)
    }
}

import TaglineSDK
import Testing

import struct TaglineSDK.Tag

/// A record with the same names in several groups.
private let record: Record = {
    var record = Record(
        uri: "file:///a%20b.jpg", version: "7-1", fingerprint: "9f", path: Array("a b.jpg".utf8),
        source: SourceInfo(bytes: 7958, modified: Timestamp(seconds: 1_217_500_691)))
    record.format = MediaFormat("JPEG", "image/jpeg", "jpg", .jpeg)
    record.image = ImageProperties(width: 100, height: 68)
    record.validation = Validation(level: .header, verdict: .headerOK, codec: "libjpeg 6b")
    record.summary.make = "Canon"
    record.summary.exposure = 0.00625
    record.problems = [Problem(.truncated, "short"), Problem(.badValue, "odd")]
    record.unread = [UnreadBlock(kind: .xmp, bytes: 3), UnreadBlock(kind: .icc, bytes: 4)]
    record.tags = [
        Tag(group: "IFD1", name: "ImageWidth", RawValue(integer: 160), .quantity),
        Tag(group: "Canon", name: "ImageWidth", RawValue(integer: 5184), .quantity),
        Tag(group: "ExifIFD", name: "ISO", RawValue(integer: 100), .quantity),
        Tag(group: "IFD0", name: "Make", RawValue(text: "Canon Inc.")),
        Tag(group: "IFD0", name: "Orientation", RawValue(integer: 6), .labels("6=Rotate 90 CW")),
        Tag(group: "IFD0", name: "Make", RawValue(text: "again")),
    ]
    return record
}()

@Suite struct FieldTests {
    @Test(arguments: [
        ("path", "a b.jpg"), ("uri", "file:///a%20b.jpg"), ("format", "JPEG"), ("mime", "image/jpeg"),
        ("bytes", "7958"),
        ("modified", "2008-07-31T10:38:11Z"), ("width", "100"), ("height", "68"), ("verdict", "header-ok"),
        ("problems", "truncated bad-value"), ("version", "7-1"), ("fingerprint", "9f"), ("unread", "xmp icc"),
        ("codec", "libjpeg 6b"), ("make", "Canon"), ("summary.make", "Canon"), ("exposure", "0.00625"),
        ("IFD0:Make", "Canon Inc."), ("ifd0:make", "Canon Inc."), ("Make", "Canon Inc."), ("ISO", "100"),
        ("Orientation", "Rotate 90 CW"), ("IFD0:*", "Canon Inc."), ("*:ISO", "100"), ("IFD?:Orient*", "Rotate 90 CW"),
    ])
    func namesAValue(_ name: String, _ text: String) throws {
        #expect(try Field(name).value(in: record)?.description == text)
    }

    @Test(arguments: ["model", "summary.model", "IFD0:Model", "ExifIFD:Make", "Model", "GPS:*"])
    func isNilWhereTheRecordHasNone(_ name: String) throws {
        #expect(try Field(name).value(in: record) == nil)
    }

    @Test func aPreviewComesLast() throws {
        #expect(try Field("ImageWidth").value(in: record) == .integer(5184))
    }

    @Test func numbersAreGivenWhenAskedFor() throws {
        #expect(try Field("Orientation").value(in: record, values: .numbers) == .integer(6))
    }

    @Test func factsOfAnEmptyRecordAreNil() throws {
        let bare = Record(uri: "u", version: "", fingerprint: "", path: [], source: SourceInfo(bytes: 0))
        for name in ["format", "mime", "modified", "width", "height", "problems", "unread", "codec", "make"] {
            #expect(try Field(name).value(in: bare) == nil)
        }
    }

    @Test(arguments: [
        ("maker", "make"), ("summary.modle", "summary.model"), ("latitute", "latitude"), ("fingerprnt", "fingerprint"),
    ])
    func anUnknownFactIsRefusedWithASuggestion(_ name: String, _ suggestion: String) {
        let error = #expect(throws: FieldError.self) { try Field(name) }
        #expect(error?.suggestion == suggestion)
        #expect(error?.description.contains("did you mean \"\(suggestion)\"?") == true)
    }

    @Test(arguments: ["", " ", "IFD0:", ":Make", "dateTimeOriginal", "Make=Canon", "a,b", "Make "])
    func whatIsNoFieldIsRefused(_ text: String) {
        #expect(throws: FieldError.self) { try Field(text) }
    }

    @Test func knowsWhetherItIsAWildcard() throws {
        #expect(try Field("GPS:*").isWildcard)
        #expect(try Field("thumb*").isWildcard)
        #expect(try !Field("GPS:GPSLatitude").isWildcard)
        #expect(try !Field("latitude").isWildcard)
    }
}

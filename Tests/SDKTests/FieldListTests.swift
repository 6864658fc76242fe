import TaglineSDK
import Testing

import struct TaglineSDK.Tag

@Suite struct FieldListTests {
    private let record: Record = {
        var record = Record(
            uri: "u", version: "v", fingerprint: "f", path: Array("p".utf8), source: SourceInfo(bytes: 1))
        record.summary.make = "Canon"
        for (group, name) in [
            ("IFD0", "Make"), ("IFD0", "Model"), ("GPS", "GPSLatitude"), ("GPS", "GPSMapDatum"), ("IFD0", "Make"),
            ("ExifIFD", "ISO"),
        ] {
            record.tags.append(Tag(group: group, name: name, RawValue(text: "\(record.tags.count)")))
        }
        return record
    }()

    private func names(_ tags: [Tag]) -> [String] { tags.map { "\($0.group):\($0.name)" } }

    @Test func choosesTagsAndLeavesFactsAlone() throws {
        var record = record
        try FieldList(["GPS:*", "ISO", "path"]).apply(to: &record)
        #expect(names(record.tags) == ["GPS:GPSLatitude", "GPS:GPSMapDatum", "ExifIFD:ISO"])
        #expect(record.summary.make == "Canon")
    }

    @Test func exclusionsWin() throws {
        let list = try FieldList(["*"], excluding: ["GPS:GPSMap*", "Make"])
        #expect(names(list.tags(of: record)) == ["IFD0:Model", "GPS:GPSLatitude", "ExifIFD:ISO"])
    }

    @Test func wildcardsGiveWhatNoOtherFieldGives() throws {
        let list = try FieldList(["path", "IFD0:Make", "IFD0:*", "model", "*"])
        let members = list.members(of: record)
        #expect(members.map(\.field) == [0, 1, 2, 2, 3, 4, 4, 4])
        #expect(
            members.map(\.tagName) == [
                "", "IFD0:Make", "IFD0:Model", "IFD0:Make#2", "", "GPS:GPSLatitude", "GPS:GPSMapDatum", "ExifIFD:ISO",
            ])
        #expect(members.map { $0.value(as: .labels)?.description } == ["p", "0", "1", "4", nil, "2", "3", "5"])
    }

    @Test func everyWrongFieldOfAnOptionIsReported() {
        let error = #expect(throws: ConfigurationErrors.self) {
            try FieldList(["path", "maker", "path", "width", "heigth"], option: "columns")
        }
        #expect(error?.errors.map(\.location.pointer) == ["/columns/1", "/columns/2", "/columns/4"])
        #expect(error?.errors.map(\.suggestion) == ["make", nil, "height"])
    }
}

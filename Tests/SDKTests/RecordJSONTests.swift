import Foundation
import TaglineConformance
import TaglineSDK
import Testing

import struct TaglineSDK.Tag

@Suite struct RecordJSONTests {
    private func object(_ record: Record, _ values: RecordJSON.Values = .labels) throws -> [String: Any] {
        var json: [UInt8] = []
        RecordJSON(values: values).append(record, to: &json)
        return try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
    }

    private func tags(_ tags: [Tag], _ values: RecordJSON.Values = .labels) throws -> [String: [String: Any]] {
        var record = Record(uri: "u", version: "v", fingerprint: "f", path: [], source: SourceInfo(bytes: 0))
        record.tags = tags
        return try #require(try object(record, values)["tags"] as? [String: [String: Any]])
    }

    @Test(arguments: RecordJSON.Values.allCases)
    func everyRecordIsValidJSON(_ values: RecordJSON.Values) throws {
        for record in SinkConformance.records {
            let object = try object(record, values)
            #expect(object["uri"] as? String == record.uri)
            #expect(object["schema"] as? String == RecordJSON.schema)
        }
    }

    @Test func aTagsTypeFollowsFromItsTable() throws {
        let tags = try tags([
            Tag(group: "IFD0", name: "Software", RawValue(text: "100")),
            Tag(group: "ExifIFD", name: "ISO", RawValue(integer: 100), .quantity),
            Tag(group: "ExifIFD", name: "Flash", RawValue(integer: 16), .labels("16=Off")),
            Tag(group: "ExifIFD", name: "Bits", RawValue(integers: [8, 8, -8]), .quantity),
            Tag(group: "ExifIFD", name: "Data", RawValue(.undef, Bytes([1, 2]), .bigEndian, offset: 7), .binary),
        ])
        #expect(tags["IFD0"]?["Software"] as? String == "100")
        #expect(tags["ExifIFD"]?["ISO"] as? Int == 100)
        #expect(tags["ExifIFD"]?["Flash"] as? String == "Off")
        #expect(tags["ExifIFD"]?["Bits"] as? [Int] == [8, 8, -8])
        #expect(tags["ExifIFD"]?["Data"] as? [String: Int] == ["binary": 2, "offset": 7])
    }

    @Test func enumerationsAreLabelsNumbersOrBoth() throws {
        let flash = [Tag(group: "ExifIFD", name: "Flash", RawValue(integer: 16), .labels("16=Off"))]
        #expect(try tags(flash, .numbers)["ExifIFD"]?["Flash"] as? Int == 16)
        let both = try tags(flash, .both)["ExifIFD"]?["Flash"] as? [String: Any]
        #expect(both?["value"] as? Int == 16)
        #expect(both?["label"] as? String == "Off")
    }

    @Test func repeatsAreNumberedWithinTheirGroup() throws {
        let tags = try tags(
            ["IFD0", "IFD1", "IFD0", "IFD0"].enumerated().map { index, group in
                Tag(group: group, name: "Make", RawValue(integer: index), .quantity)
            })
        #expect(tags["IFD0"] as? [String: Int] == ["Make": 0, "Make#2": 2, "Make#3": 3])
        #expect(tags["IFD1"] as? [String: Int] == ["Make": 1])
    }

    @Test func manyGroupsAndManyEqualNamesAreToldApart() throws {
        let many = (0..<20_000).map { index in
            Tag(
                group: "G\(index % 100)", name: index % 2 == 0 ? "Same" : "N\(index)", RawValue(integer: index),
                .quantity)
        }
        let tags = try tags(many)
        #expect(tags.count == 100)
        #expect(tags["G0"]?.count == 200)
        #expect(tags["G0"]?["Same#200"] as? Int == 19_900)
        #expect(tags["G1"]?["N19901"] as? Int == 19_901)
    }

    @Test(
        arguments: [
            ([0xFF], "\u{FFFD}"), ([0x61, 0xC3, 0x62], "a\u{FFFD}b"), ([0xC3, 0xA4], "ä"),
            ([0x22, 0x5C, 0x09, 0x01], "\"\\\t\u{1}"),
            ([0x08, 0x0C, 0x0A, 0x0D, 0x7F], "\u{8}\u{C}\n\r\u{7F}"),
        ] as [([UInt8], String)])
    func textIsEscapedAndRepaired(_ bytes: [UInt8], _ text: String) throws {
        let tag = Tag(group: "IFD0", name: "Artist", RawValue(.undef, Bytes(bytes), .bigEndian))
        #expect(try tags([tag])["IFD0"]?["Artist"] as? String == text)
    }

    @Test func aNumberThatIsNoneIsNull() throws {
        let tag = Tag(group: "IFD0", name: "Gamma", RawValue(reals: [.nan]), .quantity)
        #expect(try tags([tag])["IFD0"]?["Gamma"] is NSNull)
    }
}

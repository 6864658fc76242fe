import TaglineSDK
import Testing

import struct TaglineSDK.Tag

@Suite struct FieldFilterTests {
    private static let record: Record = {
        var record = Record(
            uri: "u", version: "v", fingerprint: "f", path: Array("2008/IMG_1.JPG".utf8),
            source: SourceInfo(bytes: 4711))
        record.summary.latitude = -43.5
        record.summary.taken = "2008-05-30T15:56:01"
        record.tags = [
            Tag(group: "IFD0", name: "Make", RawValue(text: "Canon")),
            Tag(group: "IFD0", name: "Software", RawValue(text: "100")),
            Tag(group: "ExifIFD", name: "ISO", RawValue(integer: 800), .quantity),
            Tag(group: "ExifIFD", name: "ExposureTime", RawValue(real: 0.00625), .quantity),
            Tag(group: "ExifIFD", name: "Flash", RawValue(integer: 16), .labels("16=Off, Did not fire")),
            Tag(group: "GPS", name: "GPSMapDatum", RawValue(text: "WGS-84")),
        ]
        return record
    }()

    @Test(arguments: [
        "Make=Canon", "IFD0:Make = Canon", "Make==Canon", "Make!=Nikon", "Model!=Canon", "Make", "!Model", "latitude",
        "ISO=800", "ISO=800.0", "ISO>=800", "ISO<1000", "ISO>99", "Software=100.0", "Software<1e3", "latitude<0",
        "latitude>=-43.5", "ExposureTime=1/160", "ExposureTime<1/100", "taken>=2008-05", "taken<2009", "Flash=16",
        "Flash=Off, Did not fire", "Flash~*did not*", "path~*.jpg", "Make~c?non", "GPS:*", "*:GPSMapDatum=WGS-84",
        "bytes>4e3", "!problems",
    ])
    func holds(_ condition: String) throws {
        #expect(try Filter([condition]).accepts(Self.record))
    }

    @Test(arguments: [
        "Make=canon", "Make=Nikon", "Make!=Canon", "Model", "Model=Canon", "Model<Z", "!Make", "ISO=80", "ISO<800",
        "ISO>1e3", "Make~canon?", "problems", "PNG:*", "altitude>0", "Flash=On", "ISO=0x320", "Make=nan",
    ])
    func doesNotHold(_ condition: String) throws {
        #expect(try !Filter([condition]).accepts(Self.record))
    }

    @Test func allConditionsHaveToHold() throws {
        #expect(try Filter(["Make=Canon", "ISO>100"]).accepts(Self.record))
        #expect(try !Filter(["Make=Canon", "ISO>1000"]).accepts(Self.record))
        #expect(try Filter([]).accepts(Self.record))
    }

    @Test func anEmptyValueIsOne() throws {
        var record = Self.record
        record.tags.append(Tag(group: "IFD0", name: "Artist", RawValue(text: "")))
        #expect(try Filter(["Artist="]).accepts(record))
        #expect(try !Filter(["Make="]).accepts(record))
    }

    @Test(arguments: [
        ("", "needs a field"), ("!", "needs a field"), ("=Canon", "needs a field before"), ("ISO<", "needs a value"),
        ("ISO!800", "no operator"), ("iso=>800", "did you mean \">=\"?"), ("Make=~Canon", "did you mean \"~\"?"),
        ("Make<>Canon", "did you mean \"!=\"?"), ("iso>=abc", "\"abc\", which is no number"),
        ("bytes>1 MB", "which is no number"), ("width=wide", "which is no number"),
        ("maker=Canon", "unknown field \"maker\"; did you mean \"make\"?"),
    ])
    func whatIsNoConditionIsRefused(_ text: String, _ part: String) {
        let error = #expect(throws: FieldError.self) { try Filter([text]) }
        #expect(error?.description.contains(part) == true)
    }
}

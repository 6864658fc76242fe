import TaglineSDK
import Testing

@testable import TaglineHost

private typealias Tag = TaglineSDK.Tag

@Suite("The summary")
struct SummaryTests {
    private func rationals(_ numbers: (UInt32, UInt32)...) -> RawValue {
        let bytes = numbers.flatMap { pair in [pair.0, pair.1] }.flatMap { number in
            (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        }
        return RawValue(.rational64u, Bytes(bytes), .littleEndian)
    }

    private func text(_ group: String, _ name: String, _ text: String) -> Tag {
        Tag(group: group, name: name, RawValue(text: text))
    }

    private func number(_ group: String, _ name: String, _ raw: RawValue) -> Tag {
        Tag(group: group, name: name, raw, .quantity)
    }

    @Test("The time a picture was taken is DateTimeOriginal with its own fraction and offset")
    func taken() {
        let (summary, problems) = SummaryTable.summary(of: [
            text("IFD0", "ModifyDate", "2020:01:01 00:00:00"),
            text("ExifIFD", "DateTimeOriginal", "2008:05:30 15:56:01"),
            text("ExifIFD", "SubSecTimeOriginal", "07"),
            text("ExifIFD", "OffsetTimeOriginal", "+02:00"),
            text("ExifIFD", "OffsetTime", "-05:00"),
        ])
        #expect(summary.taken == "2008-05-30T15:56:01.07+02:00")
        #expect(summary.takenUTC == "2008-05-30T13:56:01Z")
        #expect(problems.isEmpty)
    }

    @Test("The offset of another date is not taken for that of DateTimeOriginal")
    func foreignOffset() {
        let (summary, _) = SummaryTable.summary(of: [
            text("ExifIFD", "DateTimeOriginal", "2008:05:30 15:56:01"), text("ExifIFD", "OffsetTime", "-05:00"),
        ])
        #expect(summary.taken == "2008-05-30T15:56:01")
        #expect(summary.takenUTC == nil)
    }

    @Test("CreateDate stands in for a missing DateTimeOriginal, the time of the file never does")
    func createDate() {
        #expect(
            SummaryTable.summary(of: [text("ExifIFD", "CreateDate", "2011:02:03 04:05:06")]).0.taken
                == "2011-02-03T04:05:06")
        #expect(SummaryTable.summary(of: [text("IFD0", "ModifyDate", "2011:02:03 04:05:06")]).0.taken == nil)
    }

    @Test(
        "A blank or impossible date is null and a problem",
        arguments: [
            "    :  :     :  :  ", "0000:00:00 00:00:00", "2011:02:30 10:00:00", "2011:13:01 10:00:00",
            "2011:01:01 25:00:00",
        ])
    func impossibleDate(date: String) {
        let (summary, problems) = SummaryTable.summary(of: [text("ExifIFD", "DateTimeOriginal", date)])
        #expect(summary.taken == nil)
        #expect(problems.map(\.code) == [.badValue])
    }

    @Test("A position south and west is negative, and counts only with both references")
    func position() {
        let place = [
            number("GPS", "GPSLatitude", rationals((43, 1), (28, 1), (300, 100))),
            number("GPS", "GPSLongitude", rationals((11, 1), (53, 1), (0, 1))),
        ]
        let references = [text("GPS", "GPSLatitudeRef", "S"), text("GPS", "GPSLongitudeRef", "W")]
        let (summary, _) = SummaryTable.summary(of: place + references)
        #expect(summary.latitude.map { abs($0 + 43.4675) < 1e-9 } == true)
        #expect(summary.longitude.map { abs($0 + 11.8833333333) < 1e-9 } == true)
        let (without, _) = SummaryTable.summary(of: place + references.prefix(1))
        #expect(without.latitude == nil && without.longitude == nil)
    }

    @Test("0/0 is no coordinate, and 91 degrees north is no latitude")
    func impossiblePosition() {
        let references = [text("GPS", "GPSLatitudeRef", "N"), text("GPS", "GPSLongitudeRef", "E")]
        let longitude = number("GPS", "GPSLongitude", rationals((11, 1), (0, 1), (0, 1)))
        for latitude in [rationals((0, 0), (0, 0), (0, 0)), rationals((91, 1), (0, 1), (0, 1))] {
            let (summary, _) = SummaryTable.summary(
                of: references + [longitude, number("GPS", "GPSLatitude", latitude)])
            #expect(summary.latitude == nil && summary.longitude == nil)
        }
    }

    @Test("Altitude below sea level is negative")
    func altitude() {
        let (summary, _) = SummaryTable.summary(of: [
            number("GPS", "GPSAltitude", rationals((125, 10))),
            number("GPS", "GPSAltitudeRef", RawValue(.int8u, Bytes([1]), .littleEndian)),
        ])
        #expect(summary.altitude == -12.5)
    }

    @Test("A blank make is none")
    func blank() {
        #expect(
            SummaryTable.summary(of: [text("IFD0", "Make", "    "), text("IFD0", "Model", " X100 ")]).0.make == nil)
        #expect(SummaryTable.summary(of: [text("IFD0", "Model", " X100 ")]).0.model == "X100")
    }
}

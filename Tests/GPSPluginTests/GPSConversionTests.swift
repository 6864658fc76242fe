import GPSPlugin
import TaglineSDK
import Testing

@Suite("GPS values")
struct GPSConversionTests {
    /// A field of rationals and what ExifTool says of it.
    struct Case: Sendable, CustomTestStringConvertible {
        let id: UInt32
        let numbers: [UInt32]
        let value: String
        let printed: String

        /// - Parameter numbers: numerators and denominators in turn.
        init(_ id: UInt32, _ numbers: [UInt32], _ value: String, _ printed: String) {
            self.id = id
            self.numbers = numbers
            self.value = value
            self.printed = printed
        }

        var testDescription: String { "\(GPSTags.table[id]?.name ?? "?"): \(printed)" }
    }

    @Test("Coordinates, times and distances are what ExifTool makes of them", arguments: cases)
    func rationals(golden: Case) throws {
        let bytes = golden.numbers.flatMap { number in
            stride(from: 24, through: 0, by: -8).map { UInt8(number >> $0 & 0xFF) }
        }
        let tag = try tag(golden.id, RawValue(.rational64u, Bytes(bytes), .bigEndian))
        #expect(tag.value.description == golden.value)
        #expect(tag.printed.description == golden.printed)
    }

    @Test(
        "A date has colons whatever the camera wrote",
        arguments: [
            ("2008:10:23\0", "2008:10:23"), ("2008\0" + "10\0" + "23\0", "2008:10:23"), ("20081023", "2008:10:23"),
            ("2008-10-23", "2008:10:23"), ("", ""), ("unknown\0", "unknown"), ("08:10:23", "08:10:23"),
        ])
    func dates(text: String, date: String) throws {
        let tag = try tag(0x001D, RawValue(.undef, Bytes(Array(text.utf8)), .bigEndian))
        #expect(tag.value.description == date)
    }

    @Test(
        "References print in words",
        arguments: [
            (0x01, "N", "North"), (0x03, "W", "West"), (0x03, "", "Unknown ()"), (0x09, "A", "Measurement Active"),
            (0x0A, "3", "3-Dimensional Measurement"), (0x0C, "K", "km/h"), (0x10, "T", "True North"),
            (0x19, "N", "Nautical Miles"),
        ] as [(UInt32, String, String)])
    func references(id: UInt32, text: String, printed: String) throws {
        let tag = try tag(id, RawValue(.string, Bytes(Array((text + "\0").utf8)), .littleEndian))
        #expect(tag.value.description == text)
        #expect(tag.printed.description == printed)
    }

    @Test("A coordinate that was written as text is read")
    func textCoordinate() throws {
        let tag = try tag(0x0002, RawValue(.string, Bytes(Array("43 28.1\0".utf8)), .littleEndian))
        #expect(tag.printed.description == "43 deg 28' 6.00\"")
    }

    @Test("All 32 tags of the directory are known and tell a place")
    func table() {
        #expect(GPSTags.table.definitions.map(\.id) == Array(0x00...0x1F))
        #expect(GPSTags.table.definitions.allSatisfy { $0.traits.contains(.location) })
    }

    private func tag(_ id: UInt32, _ raw: RawValue) throws -> TaglineSDK.Tag {
        TaglineSDK.Tag(group: "GPS", try #require(GPSTags.table[id]), raw)
    }

    private static let cases: [Case] = [
        Case(0x02, [43, 1, 28, 1, 281400, 100000], "43.4674483333333", "43 deg 28' 2.81\""),
        Case(0x02, [40, 1, 26, 1, 4910, 100], "40.4469722222222", "40 deg 26' 49.10\""),
        Case(0x02, [2614, 60, 0, 1, 0, 1], "43.56666667", "43 deg 34' 0.00\""),
        Case(0x02, [43, 1, 281, 10, 0, 1], "43.4683333333333", "43 deg 28' 6.00\""),
        Case(0x02, [0, 1, 0, 1, 0, 1], "0", "0 deg 0' 0.00\""),
        Case(0x04, [72, 1, 59, 1, 59996, 1000], "72.9999988888889", "73 deg 0' 0.00\""),
        Case(0x04, [11, 1, 59, 1, 59999, 1000], "11.9999997222222", "12 deg 0' 0.00\""),
        Case(0x04, [0, 0, 0, 0, 0, 0], "", ""),
        Case(0x04, [94, 1, 0, 0, 0, 1], "", ""),
        Case(0x04, [94, 1], "94", "94 deg 0' 0.00\""),
        Case(0x07, [14, 1, 27, 1, 724, 100], "14:27:07.24", "14:27:07.24"),
        Case(0x07, [7, 1, 30, 1, 14, 1], "07:30:14", "07:30:14"),
        Case(0x07, [0, 1, 0, 1, 0, 1], "00:00:00", "00:00:00"),
        Case(0x07, [14, 1, 59, 1, 59999999, 1000000], "14:59:59.999999", "14:59:59.999999"),
        Case(0x07, [14, 1, 3059, 100, 0, 1], "14:30:35.4", "14:30:35.4"),
        Case(0x07, [5, 1, 6, 1, 71234567, 10000000], "05:06:07.1234567", "05:06:07.123457"),
        Case(0x07, [23, 1, 59, 1, 60, 1], "24:00:00", "24:00:00"),
        Case(0x07, [0, 0, 0, 0, 0, 0], "00:00:00", "00:00:00"),
        Case(0x06, [2605606383, 10000000], "260.5606383", "260.5606383 m"),
        Case(0x06, [340, 1], "340", "340 m"),
        Case(0x06, [0, 0], "undef", "undef"),
        Case(0x06, [1, 0], "inf", "inf"),
        Case(0x1F, [65, 1], "65", "65 m"),
        Case(0x1F, [0, 0], "undef", "undef m"),
        Case(0x0D, [4788, 1000], "4.788", "4.788"),
    ]
}

import ExifPlugin
import TaglineSDK
import Testing

@Suite("Data and numbers of DNG")
struct DataConversionTests {
    @Test("Arrays, digests, operations and time codes print as ExifTool prints them", arguments: golden)
    func convertsAsExifTool(golden: Golden) throws {
        let tag = try #require(golden.tag)
        #expect(tag.value.description == golden.value)
        #expect(tag.printed.description == golden.printed)
    }

    @Test("A frequency response prints by its columns")
    func frequencyResponse() throws {
        let names = "0002 0002 5800 595A00"
        let cells = "00000001 0000000A 00000001 00000003 00000002 00000001 00000000 00000000"
        let tag = try #require(Golden(0xA20C, .undef, names + cells, "").tag)
        #expect(tag.printed.description == "X=0.1,2; YZ=0.3333333333,undef")
    }

    @Test(
        "A frequency response that is cut short prints as it is", arguments: ["0002 0002 5800", "FFFF FFFF 00", "00"])
    func damagedFrequencyResponse(digits: String) throws {
        let tag = try #require(Golden(0xA20C, .undef, digits, "").tag)
        #expect(tag.printed == tag.value)
    }

    private static let golden: [Golden] = [
        Golden(0x0123, .int16u, "0001 0014 012C", "(Binary data 8 bytes, use -b option to extract)"),
        Golden(
            0x0140, .int16u, "0000 0001 0002 0003 0004 0005 0006 0007 0008 0009 000A 000B",
            "(Binary data 24 bytes, use -b option to extract)"),
        Golden(0x015B, .undef, "FFD8FFD9", "(Binary data 4 bytes, use -b option to extract)"),
        Golden(0x0144, .int32u, "000001E3 000003E8 000007D0 00000BB8", "483 1000 2000 3000"),
        Golden(
            0x0144, .int32u, "00002710 00002AF8 00002EE0 000032C8 000036B0 00003A98 00003E80 00004268",
            "(Binary data 47 bytes, use -b option to extract)"),
        Golden(
            0xC61B, .rational64s, "00000001 00000003 00000001 00000003 00000001 00000003",
            "0.3333333333 0.3333333333 0.3333333333"),
        Golden(
            0xC61B, .rational64s,
            "00000001 00000003 00000001 00000003 00000001 00000003 00000001 00000003 00000001 00000003 "
                + "00000001 00000003 00000001 00000003 00000001 00000003",
            "(Binary data 103 bytes, use -b option to extract)"),
        Golden(0xC65D, .int8u, "0123456789ABCDEF0123456789ABCDEF", "0123456789ABCDEF0123456789ABCDEF"),
        Golden(0xC71C, .int8u, "0123456789ABCDEF0123456789ABCDEF", "0123456789abcdef0123456789abcdef"),
        Golden(
            0xC740, .undef, "00000002000000090000000100000000000000046162636400000063000000010000000000000000",
            "(Binary data 40 bytes, use -b option to extract)", "GainMap, [opcode 99]"),
        Golden(
            0xC741, .undef, "0000000200000003000000010000000000000064",
            "(Binary data 20 bytes, use -b option to extract)", "FixVignetteRadial, <err>"),
        Golden(0xC763, .int8u, "1230201000000000", "12.30.20.10.00.00.00.00", "10:20:30.12"),
        Golden(0xC763, .int8u, "1230209015061205", "12.30.20.90.15.06.12.05", "2012-06-15T10:20:30.12-05:00"),
        Golden(0xC763, .int8u, "123020901506700A", "12.30.20.90.15.06.70.0a", "1970-06-15T10:20:30.12-00:30"),
        Golden(0xC763, .int8u, "12302090396105A4", "12.30.20.90.39.61.05.a4", "2012-07-31T12:20:30.12+02:00"),
        Golden(0xC763, .int8u, "12302090396105B2", "12.30.20.90.39.61.05.b2", "2012-07-31T23:05:30.12+12:45"),
        Golden(0xC764, .rational64s, "00005DC0 000003E9", "23.97602398", "23.976"),
        Golden(0xC772, .rational64u, "0000001C 0000000A", "2.8", "2.80"),
        Golden(0xC772, .rational64u, "0000001C 0000000A 00000004 00000001", "2.8 4", "2.80-4.00"),
        Golden(0x80A6, .int32u, "00000001 00000002 00000003", "1 2 3"),
        Golden(
            0x80A6, .int32u, "499602D2 499602D2 499602D2 499602D2 499602D2 499602D2 499602D2 499602D2 499602D2",
            "1234567890 1234567890 1234567890 1234567890 1234567890 1234567890 1234567890 1234567890 1234567890",
            "(Binary data 98 bytes, use -b option to extract)"),
    ]
}

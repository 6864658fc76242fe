import ExifPlugin
import TaglineSDK
import Testing

@Suite("Values of an exposure")
struct ExposureConversionTests {
    @Test("An exposure's values are what ExifTool makes of them", arguments: golden)
    func convertsAsExifTool(golden: Golden) throws {
        let tag = try #require(golden.tag)
        #expect(tag.value.description == golden.value)
        #expect(tag.printed.description == golden.printed)
    }

    private static let golden: [Golden] = [
        Golden(0x829A, .rational64u, "00000001 000000A0", "0.00625", "1/160"),
        Golden(0x829A, .rational64u, "0000000A 000009C4", "0.004", "1/250"),
        Golden(0x829A, .rational64u, "00000001 00000004", "0.25", "1/4"),
        Golden(0x829A, .rational64u, "00000003 0000000A", "0.3"),
        Golden(0x829A, .rational64u, "00000001 00000003", "0.3333333333", "0.3"),
        Golden(0x829A, .rational64u, "00000002 00000001", "2"),
        Golden(0x829A, .rational64u, "0000000F 0000000A", "1.5"),
        Golden(0x829A, .rational64u, "0000001E 00000001", "30"),
        Golden(0x829A, .rational64u, "00000000 00000000", "undef"),
        Golden(0x829A, .rational64u, "00000001 00000000", "inf"),
        Golden(0x829A, .rational64u, "00000000 00000001", "0"),
        Golden(0x829A, .rational64u, "00000001 00001F40", "0.000125", "1/8000"),
        Golden(0x829A, text: "0.02\0", "0.02", "1/50"),
        Golden(0x829D, .rational64u, "00000038 0000000A", "5.6"),
        Golden(0x829D, .rational64u, "0000005F 00000064", "0.95"),
        Golden(0x829D, .rational64u, "00000016 00000001", "22", "22.0"),
        Golden(0x829D, .rational64u, "00000000 00000001", "0"),
        Golden(0x829D, .rational64u, "00000000 00000000", "undef"),
        Golden(0x9201, .rational64s, "006FB948 000F4240", "0.00625000041106819", "1/160"),
        Golden(0x9201, .rational64s, "00000005 00000001", "0.03125", "1/32"),
        Golden(0x9201, .rational64s, "FFFFFFFF 00000001", "2"),
        Golden(0x9201, .rational64s, "00000064 00000001", "0"),
        Golden(0x9201, .rational64s, "00000000 00000000", "0"),
        Golden(0x9201, .rational64u, "FFFFFFFE 00000001", "4"),
        Golden(0x9202, .rational64u, "004BD966 000F4240", "5.60000067086021", "5.6"),
        Golden(0x9202, .rational64u, "00000002 00000001", "2", "2.0"),
        Golden(0x9202, .rational64u, "00000000 00000000", "1", "1.0"),
        Golden(0x9202, .rational64u, "00000001 00000000", "Inf"),
        Golden(0x9205, .rational64u, "00000003 00000001", "2.82842712474619", "2.8"),
        Golden(0x9204, .rational64s, "00000001 00000003", "0.3333333333", "+1/3"),
        Golden(0x9204, .rational64s, "FFFFFFFE 00000003", "-0.6666666667", "-2/3"),
        Golden(0x9204, .rational64s, "00000001 00000002", "0.5", "+1/2"),
        Golden(0x9204, .rational64s, "FFFFFFFF 00000001", "-1"),
        Golden(0x9204, .rational64s, "00000000 0000000A", "0"),
        Golden(0x9204, .rational64s, "00000007 0000000A", "0.7", "+0.7"),
        Golden(0x9204, .rational64s, "00000000 00000000", "undef", "0"),
        Golden(0x9204, .rational64u, "FFFFFFFF 00000003", "-0.3333333333", "-1/3"),
        Golden(0x9206, .rational64u, "00000005 00000001", "5", "5 m"),
        Golden(0x9206, .rational64u, "00000177 00000064", "3.75", "3.75 m"),
        Golden(0x9206, .rational64u, "00000001 00000000", "inf"),
        Golden(0x9206, .rational64u, "00000000 00000000", "undef"),
        Golden(0x920A, .rational64u, "00000032 00000001", "50", "50.0 mm"),
        Golden(0x920A, .rational64u, "00000249 00000064", "5.85", "5.8 mm"),
        Golden(0x920A, .rational64u, "00000000 00000000", "undef", "0.0 mm"),
        Golden(0xA405, .int16u, "004B", "75", "75 mm"),
        Golden(0x9400, .rational64s, "FFFFFFFB 00000002", "-2.5", "-2.5 C"),
        Golden(
            0xA432, .rational64u, "00000012 00000001 00000037 00000001 00000023 0000000A 00000038 0000000A",
            "18 55 3.5 5.6", "18-55mm f/3.5-5.6"),
        Golden(
            0xA432, .rational64u, "00000032 00000001 00000032 00000001 0000000E 0000000A 0000000E 0000000A",
            "50 50 1.4 1.4", "50mm f/1.4"),
        Golden(
            0xA432, .rational64u, "00000046 00000001 000000C8 00000001 00000000 00000000 00000000 00000000",
            "70 200 undef undef", "70-200mm f/?"),
        Golden(
            0xA432, .rational64u, "00000008 00000001 00000000 00000001 00000013 0000000A 00000000 00000001",
            "8 0 1.9 0", "8mm f/1.9"),
        Golden(0xA432, .rational64u, "00000008 00000001 00000000 00000001 00000013 0000000A", "8 0 1.9"),
        Golden(
            0xC630, .rational64u, "00000010 00000001 00000032 00000001 0000001C 0000000A 0000001C 0000000A",
            "16 50 2.8 2.8", "16-50mm f/2.8"),
        Golden(0x8827, .int16u, "0064", "100"),
        Golden(0x8827, .int16u, "0064 00C8", "100 200", "100, 200"),
        Golden(
            0xA462, .undef,
            "000000010000000A00000001000000140000000100000014000000010000003C000000010000003C0000000300"
                + "000001000000000000000000020003000000010000001E0000000100000002",
            "0.1 0.05 0.05 0.01666666667 0.01666666667 3 undef 2 3 0.03333333333 0.5",
            "1/10 1/20 1/20 1/60 1/60 3 undef 2 3 1/30 0.5"),
    ]
}

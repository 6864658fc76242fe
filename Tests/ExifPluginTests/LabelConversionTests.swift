import ExifPlugin
import TaglineSDK
import Testing

@Suite("Labels")
struct LabelConversionTests {
    @Test("Enumerations, masks and patterns print as ExifTool prints them", arguments: golden)
    func convertsAsExifTool(golden: Golden) throws {
        let tag = try #require(golden.tag)
        #expect(tag.value.description == golden.value)
        #expect(tag.printed.description == golden.printed)
    }

    private static let golden: [Golden] = [
        Golden(0x00FE, .int32u, "00000001", "1", "Reduced-resolution image"),
        Golden(0x00FE, .int32u, "00000900", "2304", "[8], [11]"),
        Golden(0x0103, .int16u, "0005", "5", "LZW"),
        Golden(0x0103, .int16u, "1267", "4711", "Unknown (4711)"),
        Golden(0x0112, .int16u, "0006", "6", "Rotate 90 CW"),
        Golden(0x0112, .int16u, "0000", "0", "Unknown (0)"),
        Golden(0x0124, .int32u, "00000000", "0", "(none)"),
        Golden(0x0124, .int32u, "00000005", "5", "2-Dimensional encoding, Fill bits added"),
        Golden(0x0124, .int32u, "0000000C", "12", "Fill bits added, [3]"),
        Golden(0x0152, .int16u, "0001", "1", "Associated Alpha"),
        Golden(0x0152, .int16u, "0001 0002", "1 2", "Unknown (1 2)"),
        Golden(0x0153, .int16u, "0001 0001 0003", "1 1 3", "Unsigned; Unsigned; Float"),
        Golden(0x0153, .int16u, "0001 0001 0001 0001 0001", "1 1 1 1 1", "Unsigned; Unsigned; Unsigned; Unsigned; 1"),
        Golden(0x0153, .int16u, "0009", "9", "Unknown (9)"),
        Golden(0x0212, .int16u, "0002 0001", "2 1", "YCbCr4:2:2 (2 1)"),
        Golden(0x0212, .int16u, "0003 0003", "3 3", "Unknown (3 3)"),
        Golden(0x0122, .int16u, "0004", "4", "1e-05"),
        Golden(0x0001, text: "R98\0", "R98", "R98 - DCF basic file (sRGB)"),
        Golden(0x0001, text: "XYZ\0", "XYZ", "Unknown (XYZ)"),
        Golden(0x9209, .int16u, "0010", "16", "Off, Did not fire"),
        Golden(0x9209, .int16u, "001F", "31", "Auto, Fired, Return detected"),
        Golden(0x9209, .int16u, "0021", "33", "Unknown (0x21)"),
        Golden(0xA001, .int16u, "0001", "1", "sRGB"),
        Golden(0xA001, .int16u, "FFFF", "65535", "Uncalibrated"),
        Golden(0xA001, .int16u, "0010", "16", "Unknown (0x10)"),
        Golden(0x9101, .undef, "01020300", "1 2 3 0", "Y, Cb, Cr, -"),
        Golden(0x9101, .undef, "04050609", "4 5 6 9", "R, G, B, Err (9)"),
        Golden(0xA300, .undef, "03", "3", "Digital Camera"),
        Golden(0xA300, .undef, "00", "0", "Unknown (0)"),
        Golden(0xA301, .undef, "01", "1", "Directly photographed"),
        Golden(0xA301, .undef, "02", "2", "Unknown (2)"),
        Golden(0xA302, .undef, "0002000200010102", "2 2 0 1 1 2", "[Red,Green][Green,Blue]"),
        Golden(0xA302, .undef, "0200020002010100", "2 2 2 1 1 0", "[Blue,Green][Green,Red]"),
        Golden(0xA302, .undef, "0002000201", "2 2 1", "<invalid pattern size>"),
        Golden(0xA302, .undef, "0000000201", "0 2 1", "<zero pattern size>"),
        Golden(0x828E, .undef, "02010100", "2 1 1 0"),
        Golden(0xC5E0, .int32u, "00000001", "0 1 1 2", "[Red,Green][Green,Blue]"),
        Golden(0xC5E0, .int32u, "00000007", "Unknown (7)", "Unknown (Unknown (7))"),
        Golden(0x9212, text: "S\0", "S", "Secret"),
        Golden(0xBC01, .undef, "24C3DD6F034EFE4BB1853D77768DC90D", "13", "24-bit RGB"),
        Golden(0xBC01, .undef, "24C3DD6F034EFE4BB1853D77768DC9FF", "255", "Unknown (0xff)"),
        Golden(
            0xBC01, .undef, "000102030405060708090A0B0C0D0E0F", "03020100-0504-0706-0809-0A0B0C0D0E0F",
            "Unknown (03020100-0504-0706-0809-0A0B0C0D0E0F)"),
        Golden(0xC612, .int8u, "01040000", "1 4 0 0", "1.4.0.0"),
        Golden(0xC7AA, .int32u, "01000000", "1 0 0 0", "1.0.0.0"),
        Golden(0xC616, .int8u, "000102", "0 1 2", "Red,Green,Blue"),
        Golden(0xC616, .int8u, "0307", "3 7", "Cyan,Unknown(7)"),
    ]
}

import ExifPlugin
import TaglineSDK
import Testing

@Suite("Text")
struct TextConversionTests {
    @Test("Text is decoded and trimmed as ExifTool does it", arguments: golden)
    func convertsAsExifTool(golden: Golden) throws {
        let tag = try #require(golden.tag)
        #expect(tag.value.description == golden.value)
        #expect(tag.printed.description == golden.printed)
    }

    private static let golden: [Golden] = [
        Golden(0x010F, text: "Canon   \0", "Canon"),
        Golden(0x0131, text: "   \0", ""),
        Golden(0x010E, text: "OLYMPUS  \0", "OLYMPUS  "),
        Golden(0x010E, text: "abc\0def", "abc"),
        Golden(0x8298, text: "Photographer\0", "Photographer"),
        Golden(0x8298, text: "Photographer  \0Editor  \0", "Photographer\nEditor"),
        Golden(0x8298, text: " \0Editor\0", "\nEditor"),
        Golden(0x8298, text: "Photographer\0\0", "Photographer"),
        Golden(0x8298, text: "A\0B\0C", "A\nB"),
        Golden(0x9000, .undef, "30323331", "0231"),
        Golden(0x9000, .undef, "3032323000", "0220"),
        Golden(0xA000, .undef, "30313030", "0100"),
        Golden(0x9290, text: "45  \0", "45"),
        Golden(0x9290, text: "007\0", "007"),
        Golden(0x9286, .undef, "415343494900000068656C6C6F2020", "hello"),
        Golden(0x9286, .undef, "415343494900000068656C006C6F", "hel"),
        Golden(0x9286, .undef, "415343494920202068656C6C6F", "hello"),
        Golden(0x9286, .undef, "000000000000000068656C6C6F", "hello"),
        Golden(0x9286, .undef, "006761726261676568656C6C6F", "hello"),
        Golden(0x9286, .undef, "2020202020202020", ""),
        Golden(0x9286, .undef, "554E49434F4445000047007200F600DF0065", "Größe"),
        Golden(0x9286, .undef, "554E49434F44450047007200F600DF006500", "Größe"),
        Golden(0x9286, .undef, "554E49434F444500FFFEE5652C67", "日本"),
        Golden(0x9286, .undef, "554E49434F4445000061D83DDE00", "a😀"),
        Golden(0x9286, .undef, "4A49530000000000467C4B5C", "日本"),
        Golden(0x9286, .undef, "465245455445585420626568696E64206E6F20636F6465", "FREETEXT behind no code"),
        Golden(0x9286, .undef, "73686F7274", "short"),
        Golden(0x9C9B, .int8u, "440065007200200047006F0061006C00690065000000", "Der Goalie"),
        Golden(0x9C9E, .int8u, "E400F600FC003B002000E5652C67", "äöü; 日本"),
        Golden(0x9C9F, .int8u, "6100620063", "ab"),
        Golden(0x0132, text: "2005.09.15 16:28:54\0", "2005.09.15 16:28:54"),
        Golden(0x9003, text: "0000:00:00 00:00:00\0", "0000:00:00 00:00:00"),
        Golden(0x9010, text: "+02:00\0", "+02:00"),
        Golden(0xC71B, text: "2008-05-30T15:56:01+02:00\0", "2008:05:30 15:56:01+02:00"),
        Golden(0xC71B, text: "2008-05\0", "2008:05"),
        Golden(0xC615, .int8u, "4DC3B6776500", "Möwe", "M..we"),
        Golden(0xFE51, text: "Exposure: +0.50\0", "+0.50"),
        Golden(0xFE51, text: "+0.50\0", "+0.50"),
        Golden(0xFE56, text: "Sharpness: a: 25\0", "25"),
    ]
}

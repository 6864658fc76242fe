import TaglineSDK
import Testing

@Suite("Conversions that several plugins share")
struct ConversionTests {
    @Test("A rational keeps ten digits in a calculation", arguments: roundings)
    func rounding(number: Double, rounded: Double) {
        #expect(number.rounded(toSignificantDigits: 10) == rounded)
    }

    private static let roundings: [(Double, Double)] = [
        (1.0 / 3.0, 0.3333333333), (2.0 / 3.0, 0.6666666667), (-1.0 / 3.0, -0.3333333333),
        (1_000_000_000.0 / 7.0, 142_857_142.9), (4_294_967_295.0 / 2.0, 2_147_483_648.0),
        (1.0 / 4_294_967_295.0, 2.328306437e-10), (999_999_999.99, 1_000_000_000.0), (9_999_999_999.9, 1e10),
        (0.1, 0.1), (72.0, 72.0), (0.0, 0.0),
    ]

    @Test("Rounding is printf's")
    func roundingIsPrintfs() {
        for seed in 1...2000 {
            let number = Double(seed * 7919 % 10_007) / Double(seed * 104_729 % 65_521 + 1)
            let printed = Double(String(shortest: number, significantDigits: 10))
            #expect(number.rounded(toSignificantDigits: 10) == printed)
        }
    }

    @Test("UTF-16 is read in the order that fits")
    func byteOrder() {
        let little = Bytes([0x47, 0x00, 0x72, 0x00, 0xFC, 0x00, 0x6E, 0x00])
        #expect(UTF16Text.utf8(little, .littleEndian) == Bytes(Array("Grün".utf8)))
        #expect(UTF16Text.utf8(little, .bigEndian, isGuess: true) == Bytes(Array("Grün".utf8)))
        #expect(UTF16Text.utf8(Bytes([0xFF, 0xFE] + Array(little.array)), .bigEndian) == Bytes(Array("Grün".utf8)))
    }

    @Test("A surrogate without its partner is no character, and no trap")
    func loneSurrogate() {
        let text = UTF16Text.utf8(Bytes([0xD8, 0x3D, 0x00, 0x61]), .bigEndian)
        #expect(TagValue.bytes(text).description == "???a")
    }

    @Test("Text behind a character code survives being cut anywhere", arguments: 0...18)
    func cutCharacterCode(count: Int) {
        let bytes = Bytes(Array("UNICODE\0".utf8) + [0, 0x47, 0xD8, 0x3D, 0xDE, 0x00, 0, 0, 0xFF, 0xFF])
        let text = CharacterCodeText.decode(bytes.prefix(count), .bigEndian)
        #expect(text.count <= 18)
    }

    @Test("A mask of several words counts its bits on")
    func words() {
        let flags = Conversion.flags("0=first\n33=thirty-fourth")
        #expect(flags.printed(.vector([.integer(1), .integer(6)])).description == "first, thirty-fourth, [34]")
        #expect(flags.printed(.integer(0)).description == "(none)")
    }
}

import PNGPlugin
import TaglineSDK
import TaglineTestSupport
import Testing

struct ProfileTests {
    /// A profile of one tag.
    private let profile =
        TestPNG.bytes(of: 144) + [UInt8](repeating: 0, count: 124) + TestPNG.bytes(of: 1)
        + [UInt8](repeating: 0, count: 12)

    private func chunk(_ profile: [UInt8]) -> TestPNG.Chunk {
        .init("iCCP", Array("sRGB\0\0".utf8) + TestPNG.zlib(profile))
    }

    @Test func aProfileGivesItsName() throws {
        let found = try Extraction(chunk(profile))
        #expect(found.names == ["PNG:ProfileName"])
        #expect(found["PNG:ProfileName"]?.value == "sRGB")
        #expect(found.problems.isEmpty)
    }

    @Test func aDamagedProfileIsDataAndAProblem() throws {
        let found = try Extraction(chunk(Array(profile.prefix(130))))
        #expect(found.names == ["PNG:ProfileName", "PNG:ICC_Profile"])
        #expect(found["PNG:ICC_Profile"]?.value == "(Binary data 130 bytes, use -b option to extract)")
        #expect(found.problems.map(\.code) == [.malformed])
    }

    @Test func aDamagedCopyOfAProfileThatWasReadBeforeIsFound() throws {
        let whole = chunk(profile)
        #expect(try Extraction(whole).problems.isEmpty)
        #expect(try Extraction(whole).problems.isEmpty)
        // The length and the checksum at the end stay what they are.
        var packed = whole.payload
        packed[packed.count - 8] ^= 0xFF
        let found = try Extraction(.init("iCCP", packed))
        #expect(found.names == ["PNG:ProfileName", "PNG:ICC_Profile"])
        #expect(found.problems.map(\.code) == [.malformed])
    }

    @Test func aProfileWithoutANameIsData() throws {
        let found = try Extraction(.init("iCCP", [0x78]))
        #expect(found.names == ["PNG:ICC_Profile"])
        #expect(found.problems.map(\.code) == [.malformed])
    }
}

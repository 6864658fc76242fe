import TaglineMedia
import TaglineSDK
import Testing

@testable import ExifPlugin

@Suite("The tables of tags")
struct ExifTagsTests {
    @Test(
        "A number means one tag",
        arguments: [
            (0x010F, "Make"), (0x0112, "Orientation"), (0x829A, "ExposureTime"), (0x9003, "DateTimeOriginal"),
            (0xA434, "LensModel"), (0xC612, "DNGVersion"), (0xCD4B, "JXLDecodeSpeed"), (0x9C9B, "XPTitle"),
            (0x5010, "JPEGQuality"), (0x84EE, "HCUsage"), (0x0002, "InteropVersion"),
        ] as [(UInt32, String)])
    func names(id: UInt32, name: String) {
        #expect(ExifTags.table[id]?.name == name)
    }

    @Test("No number stands in the table twice")
    func uniqueNumbers() {
        let parts = [
            ExifTags.baseline, ExifTags.extensions, ExifTags.interoperability, ExifTags.capture, ExifTags.camera,
            ExifTags.tiffEP, ExifTags.tiffIT, ExifTags.dng, ExifTags.dngExtensions, ExifTags.cameraVendors,
            ExifTags.sonyRaw, ExifTags.geoTIFF, ExifTags.microsoft, ExifTags.gdiPlus, ExifTags.privateTags,
            ExifTags.cameraRaw,
        ]
        #expect(parts.joined().count == ExifTags.table.definitions.count)
        #expect(ExifTags.table.definitions.count > 560)
    }

    @Test("Pointers and blocks are no tags")
    func pointersAndBlocks() {
        for tag in UInt16.min...UInt16.max where TIFFField.isPointer(tag) || TIFFField.blockKind(ofTag: tag) != nil {
            #expect(ExifTags.table[UInt32(tag)] == nil)
            #expect(!(TIFFField.isPointer(tag) && TIFFField.blockKind(ofTag: tag) != nil))
        }
    }

    @Test("What ties an image to the ground is marked as a location", arguments: [0x8480, 0x8482, 0x85D8] as [UInt32])
    func locations(id: UInt32) {
        #expect(ExifTags.table[id]?.traits.contains(.location) == true)
    }

    @Test("Offsets are marked as such", arguments: [0x0111, 0x0120, 0x0144, 0x0201, 0x0207, 0xBCC0] as [UInt32])
    func offsets(id: UInt32) {
        #expect(ExifTags.table[id]?.traits.contains(.offset) == true)
    }

    @Test("Panasonic's raw files have tags of their own")
    func panasonic() throws {
        let gain = try #require(RW2Tags.table[0x0018])
        #expect(gain.name == "HighISOMultiplierRed")
        let tag = TaglineSDK.Tag(group: "IFD0", gain, RawValue(.int16u, Bytes([0x80, 0x01]), .littleEndian))
        #expect(tag.value.description == "1.5")
        #expect(RW2Tags.table[0x0037]?.name == "ISO")
    }

    @Test(
        "Values of any type and length are converted, and none prints at a length out of proportion",
        arguments: [
            FieldType.int8u, .string, .int16u, .int32u, .rational64u, .int8s, .undef, .int16s, .int32s, .rational64s,
            .float,
            .double, .int64u, .utf8,
        ])
    func anyType(type: FieldType) {
        let patterns: [[UInt8]] = [
            [], [0], [0xFF], Array(repeating: 0, count: 24), Array(repeating: 0xFF, count: 33), Array(0..<64),
        ]
        for definition in ExifTags.table.definitions + RW2Tags.table.definitions {
            for pattern in patterns {
                let tag = TaglineSDK.Tag(group: "IFD0", definition, RawValue(type, Bytes(pattern), .bigEndian))
                // An element is told by a number or a sentence, or by the names of 32 bits, 16 letters each.
                #expect(tag.value.textCount <= 128 * max(1, pattern.count), "\(definition.name)")
                #expect(tag.printed.textCount <= 512 * max(1, pattern.count), "\(definition.name)")
            }
        }
    }
}

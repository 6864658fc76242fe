internal import TaglineSDK

/// The tags whose value is a block with a structure of its own, which some other extractor reads.
enum ExifBlocks {
    /// What a tag holds, or `nil` if its value is an ordinary one.
    ///
    /// Sources: EXIF 3.0, section 4.6.6 (MakerNote); XMP part 3, section 3.2.3; Photoshop File Formats, "TIFF"; ICC.1, annex
    /// B.4; GeoTIFF 1.1, section 7.1; DNG 1.7, chapters 4 and 6; CIPA DC-001 (PRINT Image Matching).
    static func kind(ofTag tag: UInt16) -> Block.Kind? {
        switch tag {
        case 0x02BC: .xmp
        case 0x83BB, 0x8568: .iptc
        case 0x8649: .photoshop
        case 0x8773, 0xC68F, 0xC691: .icc
        case 0x927C: .makerNote
        case 0x935C: "photoshopDocument"
        case 0x87AF, 0x87B0, 0x87B1: "geoTIFF"
        case 0x4748: "stitchInfo"
        case 0x8606: "leaf"
        case 0xC4A5: "printIM"
        case 0xC51B: "hasselbladExif"
        case 0xC68C: "originalRaw"
        case 0xC7D5: "nikonNEFInfo"
        default: nil
        }
    }
}

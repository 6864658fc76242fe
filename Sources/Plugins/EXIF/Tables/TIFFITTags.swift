internal import TaglineSDK

extension ExifTags {
    /// The tags of TIFF/IT, for pre-press.
    ///
    /// Source: ISO 12639:2004, section 5.
    static let tiffIT: [TagDefinition] = [
        TagDefinition(0x84e0, "Site", .text, .location),
        TagDefinition(0x84e1, "ColorSequence", .text),
        TagDefinition(0x84e2, "IT8Header", .text),
        TagDefinition(
            0x84e3, "RasterPadding",
            .labels(
                """
                0=Byte
                1=Word
                2=Long Word
                9=Sector
                10=Long Sector
                """)),
        TagDefinition(0x84e4, "BitsPerRunLength"),
        TagDefinition(0x84e5, "BitsPerExtendedRunLength"),
        TagDefinition(0x84e6, "ColorTable"),
        TagDefinition(0x84e7, "ImageColorIndicator", .labels("0=Unspecified Image Color\n1=Specified Image Color")),
        TagDefinition(
            0x84e8, "BackgroundColorIndicator",
            .labels(
                """
                0=Unspecified Background Color
                1=Specified Background Color
                """)),
        TagDefinition(0x84e9, "ImageColorValue"),
        TagDefinition(0x84ea, "BackgroundColorValue"),
        TagDefinition(0x84eb, "PixelIntensityRange"),
        TagDefinition(0x84ec, "TransparencyIndicator"),
        TagDefinition(0x84ed, "ColorCharacterization"),
        TagDefinition(0x84ee, "HCUsage", .labels("0=CT\n1=Line Art\n2=Trap")),
        TagDefinition(0x84ef, "TrapIndicator"),
        TagDefinition(0x84f0, "CMYKEquivalent"),
    ]
}

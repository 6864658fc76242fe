internal import TaglineSDK

extension ExifTags {
    /// The tags of the interoperability directory.
    ///
    /// Source: JEITA CP-3461, DCF 2.0, section 5; EXIF 3.0, section 4.6.9.
    static let interoperability: [TagDefinition] = [
        TagDefinition(
            0x0001, "InteropIndex",
            .labels(
                """
                R03=R03 - DCF option file (Adobe RGB)
                R98=R98 - DCF basic file (sRGB)
                THM=THM - DCF thumbnail file
                """)),
        TagDefinition(0x0002, "InteropVersion", .versionText),
        TagDefinition(0x1000, "RelatedImageFileFormat", .text),
        TagDefinition(0x1001, "RelatedImageWidth"),
        TagDefinition(0x1002, "RelatedImageHeight"),
    ]
}

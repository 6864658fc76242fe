internal import TaglineSDK

extension ExifTags {
    /// The tags of Windows, of Office and of HD Photo (JPEG XR).
    ///
    /// Sources: JPEG XR, ITU-T T.832, annex A; Windows Imaging Component, photo metadata policies.
    static let microsoft: [TagDefinition] = [
        TagDefinition(0x4746, "Rating", .quantity, .yielding),
        TagDefinition(0x4747, "XP_DIP_XML", .windowsText, .readAsBytes),
        TagDefinition(0x4749, "RatingPercent", .quantity, .yielding),
        TagDefinition(0x932f, "MSDocumentText", .text),
        TagDefinition(0x9330, "MSPropertySetStorage", .binary),
        TagDefinition(0x9331, "MSDocumentTextPosition", .binary),
        TagDefinition(0x9c9b, "XPTitle", .windowsText, .readAsBytes),
        TagDefinition(0x9c9c, "XPComment", .windowsText, .readAsBytes),
        TagDefinition(0x9c9d, "XPAuthor", .windowsText, .readAsBytes),
        TagDefinition(0x9c9e, "XPKeywords", .windowsText, .readAsBytes),
        TagDefinition(0x9c9f, "XPSubject", .windowsText, .readAsBytes),
        TagDefinition(0xbc01, "PixelFormat", .pixelFormat, .readAsBytes),
        TagDefinition(
            0xbc02, "Transformation",
            .labels(
                """
                0=Horizontal (normal)
                1=Mirror vertical
                2=Mirror horizontal
                3=Rotate 180
                4=Rotate 90 CW
                5=Mirror horizontal and rotate 90 CW
                6=Mirror horizontal and rotate 270 CW
                7=Rotate 270 CW
                """)),
        TagDefinition(0xbc03, "Uncompressed", .labels("0=No\n1=Yes")),
        TagDefinition(0xbc04, "ImageType", .flags("0=Preview\n1=Page")),
        TagDefinition(0xbc80, "ImageWidth"),
        TagDefinition(0xbc81, "ImageHeight"),
        TagDefinition(0xbc82, "WidthResolution"),
        TagDefinition(0xbc83, "HeightResolution"),
        TagDefinition(0xbcc0, "ImageOffset", .quantity, .offset),
        TagDefinition(0xbcc1, "ImageByteCount"),
        TagDefinition(0xbcc2, "AlphaOffset", .quantity, .offset),
        TagDefinition(0xbcc3, "AlphaByteCount"),
        TagDefinition(0xbcc4, "ImageDataDiscard", .labels(ExifLabels.discardedData)),
        TagDefinition(0xbcc5, "AlphaDataDiscard", .labels(ExifLabels.discardedData)),
        TagDefinition(0xea1c, "Padding", .binary),
        TagDefinition(0xea1d, "OffsetSchema"),
    ]
}

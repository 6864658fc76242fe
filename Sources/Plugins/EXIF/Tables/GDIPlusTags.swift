internal import TaglineSDK

extension ExifTags {
    /// The tags that Windows GDI+ writes for the properties of an image.
    ///
    /// Source: GDI+, "Property Item Descriptions".
    static let gdiPlus: [TagDefinition] = [
        TagDefinition(
            0x0303, "RenderingIntent",
            .labels(
                """
                0=Perceptual
                1=Relative Colorimetric
                2=Saturation
                3=Absolute colorimetric
                """)),
        TagDefinition(0x5001, "ResolutionXUnit"),
        TagDefinition(0x5002, "ResolutionYUnit"),
        TagDefinition(0x5003, "ResolutionXLengthUnit"),
        TagDefinition(0x5004, "ResolutionYLengthUnit"),
        TagDefinition(0x5005, "PrintFlags"),
        TagDefinition(0x5006, "PrintFlagsVersion"),
        TagDefinition(0x5007, "PrintFlagsCrop"),
        TagDefinition(0x5008, "PrintFlagsBleedWidth"),
        TagDefinition(0x5009, "PrintFlagsBleedWidthScale"),
        TagDefinition(0x500a, "HalftoneLPI"),
        TagDefinition(0x500b, "HalftoneLPIUnit"),
        TagDefinition(0x500c, "HalftoneDegree"),
        TagDefinition(0x500d, "HalftoneShape"),
        TagDefinition(0x500e, "HalftoneMisc"),
        TagDefinition(0x500f, "HalftoneScreen"),
        TagDefinition(0x5010, "JPEGQuality"),
        TagDefinition(0x5011, "GridSize"),
        TagDefinition(0x5012, "ThumbnailFormat"),
        TagDefinition(0x5013, "ThumbnailWidth"),
        TagDefinition(0x5014, "ThumbnailHeight"),
        TagDefinition(0x5015, "ThumbnailColorDepth"),
        TagDefinition(0x5016, "ThumbnailPlanes"),
        TagDefinition(0x5017, "ThumbnailRawBytes"),
        TagDefinition(0x5018, "ThumbnailLength"),
        TagDefinition(0x5019, "ThumbnailCompressedSize"),
        TagDefinition(0x501a, "ColorTransferFunction"),
        TagDefinition(0x501b, "ThumbnailData", .binary, .readAsBytes),
        TagDefinition(0x5020, "ThumbnailImageWidth"),
        TagDefinition(0x5021, "ThumbnailImageHeight"),
        TagDefinition(0x5022, "ThumbnailBitsPerSample"),
        TagDefinition(0x5023, "ThumbnailCompression"),
        TagDefinition(0x5024, "ThumbnailPhotometricInterp"),
        TagDefinition(0x5025, "ThumbnailDescription", .text),
        TagDefinition(0x5026, "ThumbnailEquipMake", .text),
        TagDefinition(0x5027, "ThumbnailEquipModel", .text),
        TagDefinition(0x5028, "ThumbnailStripOffsets"),
        TagDefinition(0x5029, "ThumbnailOrientation"),
        TagDefinition(0x502a, "ThumbnailSamplesPerPixel"),
        TagDefinition(0x502b, "ThumbnailRowsPerStrip"),
        TagDefinition(0x502c, "ThumbnailStripByteCounts"),
        TagDefinition(0x502d, "ThumbnailResolutionX"),
        TagDefinition(0x502e, "ThumbnailResolutionY"),
        TagDefinition(0x502f, "ThumbnailPlanarConfig"),
        TagDefinition(0x5030, "ThumbnailResolutionUnit"),
        TagDefinition(0x5031, "ThumbnailTransferFunction"),
        TagDefinition(0x5032, "ThumbnailSoftware", .text),
        TagDefinition(0x5033, "ThumbnailDateTime", .date),
        TagDefinition(0x5034, "ThumbnailArtist", .text),
        TagDefinition(0x5035, "ThumbnailWhitePoint"),
        TagDefinition(0x5036, "ThumbnailPrimaryChromaticities"),
        TagDefinition(0x5037, "ThumbnailYCbCrCoefficients"),
        TagDefinition(0x5038, "ThumbnailYCbCrSubsampling"),
        TagDefinition(0x5039, "ThumbnailYCbCrPositioning"),
        TagDefinition(0x503a, "ThumbnailRefBlackWhite"),
        TagDefinition(0x503b, "ThumbnailCopyright", .text),
        TagDefinition(0x5090, "LuminanceTable"),
        TagDefinition(0x5091, "ChrominanceTable"),
        TagDefinition(0x5100, "FrameDelay"),
        TagDefinition(0x5101, "LoopCount"),
        TagDefinition(0x5102, "GlobalPalette"),
        TagDefinition(0x5103, "IndexBackground"),
        TagDefinition(0x5104, "IndexTransparent"),
        TagDefinition(0x5110, "PixelUnits"),
        TagDefinition(0x5111, "PixelsPerUnitX"),
        TagDefinition(0x5112, "PixelsPerUnitY"),
        TagDefinition(0x5113, "PaletteHistogram"),
    ]
}

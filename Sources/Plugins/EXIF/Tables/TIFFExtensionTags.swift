internal import TaglineSDK

extension ExifTags {
    /// The tags of the extensions of TIFF: fax, pre-press, JPEG.
    ///
    /// Sources: TIFF 6.0, part 2; TIFF Technical Notes 1 and 2; RFC 2301 and RFC 3949 (TIFF-FX).
    static let extensions: [TagDefinition] = [
        TagDefinition(0x0146, "BadFaxLines"),
        TagDefinition(0x0147, "CleanFaxData", .labels("0=Clean\n1=Regenerated\n2=Unclean")),
        TagDefinition(0x0148, "ConsecutiveBadFaxLines"),
        TagDefinition(0x014c, "InkSet", .labels("1=CMYK\n2=Not CMYK")),
        TagDefinition(0x014d, "InkNames", .text),
        TagDefinition(0x014e, "NumberofInks"),
        TagDefinition(0x0150, "DotRange"),
        TagDefinition(0x0151, "TargetPrinter", .text),
        TagDefinition(0x0152, "ExtraSamples", .labels("0=Unspecified\n1=Associated Alpha\n2=Unassociated Alpha")),
        TagDefinition(0x0153, "SampleFormat", .labelLists(Array(repeating: ExifLabels.sampleFormat, count: 4))),
        TagDefinition(0x0154, "SMinSampleValue"),
        TagDefinition(0x0155, "SMaxSampleValue"),
        TagDefinition(0x0156, "TransferRange"),
        TagDefinition(0x0157, "ClipPath"),
        TagDefinition(0x0158, "XClipPathUnits"),
        TagDefinition(0x0159, "YClipPathUnits"),
        TagDefinition(0x015a, "Indexed", .labels("0=Not indexed\n1=Indexed")),
        TagDefinition(0x015b, "JPEGTables", .binary),
        TagDefinition(
            0x015f, "OPIProxy",
            .labels(
                """
                0=Higher resolution image does not exist
                1=Higher resolution image exists
                """)),
        TagDefinition(0x0191, "ProfileType", .labels("0=Unspecified\n1=Group 3 FAX")),
        TagDefinition(
            0x0192, "FaxProfile",
            .labels(
                """
                0=Unknown
                1=Minimal B&W lossless, S
                2=Extended B&W lossless, F
                3=Lossless JBIG B&W, J
                4=Lossy color and grayscale, C
                5=Lossless color and grayscale, L
                6=Mixed raster content, M
                7=Profile T
                255=Multi Profiles
                """)),
        TagDefinition(
            0x0193, "CodingMethods",
            .flags(
                """
                0=Unspecified compression
                1=Modified Huffman
                2=Modified Read
                3=Modified MR
                4=JBIG
                5=Baseline JPEG
                6=JBIG color
                """)),
        TagDefinition(0x0194, "VersionYear"),
        TagDefinition(0x0195, "ModeNumber"),
        TagDefinition(0x01b1, "Decode"),
        TagDefinition(0x01b2, "DefaultImageColor"),
        TagDefinition(0x01b3, "T82Options"),
        TagDefinition(0x01b5, "JPEGTables", .binary),
        TagDefinition(0x0200, "JPEGProc", .labels("1=Baseline\n14=Lossless")),
        TagDefinition(0x0201, "ThumbnailOffset", .quantity, .offset),
        TagDefinition(0x0202, "ThumbnailLength"),
        TagDefinition(0x0203, "JPEGRestartInterval"),
        TagDefinition(0x0205, "JPEGLosslessPredictors"),
        TagDefinition(0x0206, "JPEGPointTransforms"),
        TagDefinition(0x0207, "JPEGQTables", .quantity, .offset),
        TagDefinition(0x0208, "JPEGDCTables", .quantity, .offset),
        TagDefinition(0x0209, "JPEGACTables", .quantity, .offset),
        TagDefinition(0x0211, "YCbCrCoefficients", .quantity, .yielding),
        TagDefinition(0x0212, "YCbCrSubSampling", .labels(ExifLabels.yCbCrSubSampling), .yielding),
        TagDefinition(0x0213, "YCbCrPositioning", .labels("1=Centered\n2=Co-sited"), .yielding),
        TagDefinition(0x0214, "ReferenceBlackWhite", .quantity, .yielding),
        TagDefinition(0x022f, "StripRowCounts"),
    ]
}

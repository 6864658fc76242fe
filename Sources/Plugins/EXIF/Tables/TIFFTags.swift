internal import TaglineSDK

extension ExifTags {
    /// The tags of baseline TIFF and of the image that a directory describes.
    ///
    /// Source: TIFF 6.0, section 8, and appendix A.
    static let baseline: [TagDefinition] = [
        TagDefinition(0x00fe, "SubfileType", .labels(ExifLabels.subfileType, bits: ExifLabels.subfileTypeBits)),
        TagDefinition(
            0x00ff, "OldSubfileType",
            .labels(
                """
                1=Full-resolution image
                2=Reduced-resolution image
                3=Single page of multi-page image
                """)),
        TagDefinition(0x0100, "ImageWidth", .quantity, .yielding),
        TagDefinition(0x0101, "ImageHeight", .quantity, .yielding),
        TagDefinition(0x0102, "BitsPerSample", .quantity, .yielding),
        TagDefinition(0x0103, "Compression", .labels(ExifLabels.compression), .yielding),
        TagDefinition(0x0106, "PhotometricInterpretation", .labels(ExifLabels.photometricInterpretation), .yielding),
        TagDefinition(
            0x0107, "Thresholding",
            .labels(
                """
                1=No dithering or halftoning
                2=Ordered dither or halftone
                3=Randomized dither
                """)),
        TagDefinition(0x0108, "CellWidth"),
        TagDefinition(0x0109, "CellLength"),
        TagDefinition(0x010a, "FillOrder", .labels("1=Normal\n2=Reversed")),
        TagDefinition(0x010d, "DocumentName", .text),
        TagDefinition(0x010e, "ImageDescription", .text, .yielding),
        TagDefinition(0x010f, "Make", .trimmedText),
        TagDefinition(0x0110, "Model", .trimmedText),
        TagDefinition(0x0111, "StripOffsets", .shortArray, .offset),
        TagDefinition(0x0112, "Orientation", .labels(ExifLabels.orientation), .yielding),
        TagDefinition(0x0115, "SamplesPerPixel", .quantity, .yielding),
        TagDefinition(0x0116, "RowsPerStrip", .quantity, .yielding),
        TagDefinition(0x0117, "StripByteCounts", .shortArray),
        TagDefinition(0x0118, "MinSampleValue"),
        TagDefinition(0x0119, "MaxSampleValue"),
        TagDefinition(0x011a, "XResolution", .quantity, .yielding),
        TagDefinition(0x011b, "YResolution", .quantity, .yielding),
        TagDefinition(0x011c, "PlanarConfiguration", .labels("1=Chunky\n2=Planar"), .yielding),
        TagDefinition(0x011d, "PageName", .text),
        TagDefinition(0x011e, "XPosition"),
        TagDefinition(0x011f, "YPosition"),
        TagDefinition(0x0120, "FreeOffsets", .shortArray, .offset),
        TagDefinition(0x0121, "FreeByteCounts", .shortArray),
        TagDefinition(
            0x0122, "GrayResponseUnit",
            .labels(
                """
                1=0.1
                2=0.001
                3=0.0001
                4=1e-05
                5=1e-06
                """)),
        TagDefinition(0x0123, "GrayResponseCurve", .binary),
        TagDefinition(0x0124, "T4Options", .flags("0=2-Dimensional encoding\n1=Uncompressed\n2=Fill bits added")),
        TagDefinition(0x0125, "T6Options", .flags("1=Uncompressed")),
        TagDefinition(0x0128, "ResolutionUnit", .labels("1=None\n2=inches\n3=cm"), .yielding),
        TagDefinition(0x0129, "PageNumber"),
        TagDefinition(0x012c, "ColorResponseUnit"),
        TagDefinition(0x012d, "TransferFunction", .binary),
        TagDefinition(0x0131, "Software", .trimmedText),
        TagDefinition(0x0132, "ModifyDate", .date),
        TagDefinition(0x013b, "Artist", .trimmedText),
        TagDefinition(0x013c, "HostComputer", .text),
        TagDefinition(
            0x013d, "Predictor",
            .labels(
                """
                1=None
                2=Horizontal differencing
                3=Floating point
                34892=Horizontal difference X2
                34893=Horizontal difference X4
                34894=Floating point X2
                34895=Floating point X4
                """)),
        TagDefinition(0x013e, "WhitePoint"),
        TagDefinition(0x013f, "PrimaryChromaticities", .quantity, .yielding),
        TagDefinition(0x0140, "ColorMap", .binary, .readAsBytes),
        TagDefinition(0x0141, "HalftoneHints"),
        TagDefinition(0x0142, "TileWidth"),
        TagDefinition(0x0143, "TileLength"),
        TagDefinition(0x0144, "TileOffsets", .shortArray, .offset),
        TagDefinition(0x0145, "TileByteCounts", .shortArray),
        TagDefinition(0x8298, "Copyright", .copyright, .readAsBytes),
    ]
}

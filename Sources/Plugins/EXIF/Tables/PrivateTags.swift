internal import TaglineSDK

extension ExifTags {
    /// The private tags of other vendors, by number.
    ///
    /// Source: the registry of TIFF tags, as the Library of Congress and libtiff list it.
    static let privateTags: [TagDefinition] = [
        TagDefinition(0x000b, "ProcessingSoftware", .text),
        TagDefinition(0x03e7, "USPTOMiscellaneous", .text),
        TagDefinition(0x800d, "ImageID", .text),
        TagDefinition(0x80a3, "WangTag1", .binary),
        TagDefinition(0x80a4, "WangAnnotation", .binary),
        TagDefinition(0x80a5, "WangTag3", .binary),
        TagDefinition(0x80a6, "WangTag4", .shortPrint),
        TagDefinition(0x80b9, "ImageReferencePoints"),
        TagDefinition(0x80ba, "RegionXformTackPoint"),
        TagDefinition(0x80bb, "WarpQuadrilateral"),
        TagDefinition(0x80bc, "AffineTransformMat"),
        TagDefinition(0x80e3, "Matteing"),
        TagDefinition(0x80e4, "DataType"),
        TagDefinition(0x80e5, "ImageDepth"),
        TagDefinition(0x80e6, "TileDepth"),
        TagDefinition(0x8214, "ImageFullWidth"),
        TagDefinition(0x8215, "ImageFullHeight"),
        TagDefinition(0x8216, "TextureFormat", .text),
        TagDefinition(0x8217, "WrapModes", .text),
        TagDefinition(0x8218, "FovCot"),
        TagDefinition(0x8219, "MatrixWorldToScreen"),
        TagDefinition(0x821a, "MatrixWorldToCamera"),
        TagDefinition(0x827d, "Model2", .text),
        TagDefinition(0x82a5, "MDFileTag"),
        TagDefinition(0x82a6, "MDScalePixel"),
        TagDefinition(0x82a7, "MDColorTable"),
        TagDefinition(0x82a8, "MDLabName", .text),
        TagDefinition(0x82a9, "MDSampleInfo"),
        TagDefinition(0x82aa, "MDPrepDate", .text),
        TagDefinition(0x82ab, "MDPrepTime", .text),
        TagDefinition(0x82ac, "MDFileUnits", .text),
        TagDefinition(0x8335, "AdventScale"),
        TagDefinition(0x8336, "AdventRevision", .text),
        TagDefinition(0x835c, "UIC1Tag"),
        TagDefinition(0x835d, "UIC2Tag"),
        TagDefinition(0x835e, "UIC3Tag"),
        TagDefinition(0x835f, "UIC4Tag"),
        TagDefinition(0x8546, "SEMInfo", .text),
        TagDefinition(0x85b8, "PixelMagicJBIGOptions"),
        TagDefinition(
            0x877f, "TIFF_FXExtensions",
            .flags(
                """
                0=Resolution/Image Width
                1=N Layer Profile M
                2=Shared Data
                3=B&W JBIG2
                4=JBIG2 Profile M
                """)),
        TagDefinition(
            0x8780, "MultiProfiles",
            .flags(
                """
                0=Profile S
                1=Profile F
                2=Profile J
                3=Profile C
                4=Profile L
                5=Profile M
                6=Profile T
                7=Resolution/Image Width
                8=N Layer Profile M
                9=Shared Data
                10=JBIG2 Profile M
                """)),
        TagDefinition(0x8781, "SharedData", .quantity, .offset),
        TagDefinition(0x8782, "T88Options"),
        TagDefinition(0x87ac, "ImageLayer"),
        TagDefinition(0x87be, "JBIGOptions"),
        TagDefinition(0x885c, "FaxRecvParams"),
        TagDefinition(0x885d, "FaxSubAddress", .text),
        TagDefinition(0x885e, "FaxRecvTime"),
        TagDefinition(0x8871, "FedexEDR", .text),
        TagDefinition(0x923a, "CIP3DataFile", .text),
        TagDefinition(0x923b, "CIP3Sheet", .text),
        TagDefinition(0x923c, "CIP3Side", .text),
        TagDefinition(0x923f, "StoNits"),
        TagDefinition(0xafc0, "ExpandSoftware", .text),
        TagDefinition(0xafc1, "ExpandLens", .text),
        TagDefinition(0xafc2, "ExpandFilm", .text),
        TagDefinition(0xafc3, "ExpandFilterLens", .text),
        TagDefinition(0xafc4, "ExpandScanner", .text),
        TagDefinition(0xafc5, "ExpandFlashLamp", .text),
        TagDefinition(0xc427, "OceScanjobDesc", .text),
        TagDefinition(0xc428, "OceApplicationSelector", .text),
        TagDefinition(0xc429, "OceIDNumber", .text),
        TagDefinition(0xc42a, "OceImageLogic", .text),
        TagDefinition(0xc44f, "Annotations", .binary),
        TagDefinition(0xc573, "OriginalFileName", .text),
        TagDefinition(0xc580, "USPTOOriginalContentType", .labels("0=Text or Drawing\n1=Grayscale\n2=Color")),
        TagDefinition(0xc660, "AliasLayerMetadata", .text),
        TagDefinition(0xc7d7, "ZIFMetadata", .text),
        TagDefinition(0xc7d8, "ZIFAnnotations", .text),
        TagDefinition(0xcea1, "SEAL", .text),
    ]
}

internal import TaglineSDK

extension ExifTags {
    /// The tags of TIFF/EP that EXIF has not, or has under another number.
    ///
    /// Source: ISO 12234-2:2001, section 5.
    static let tiffEP: [TagDefinition] = [
        TagDefinition(0x828d, "CFARepeatPatternDim"),
        TagDefinition(0x828e, "CFAPattern2", .numbers(.int8u)),
        TagDefinition(0x828f, "BatteryLevel"),
        TagDefinition(0x8829, "Interlace"),
        TagDefinition(0x882a, "TimeZoneOffset"),
        TagDefinition(0x882b, "SelfTimerMode"),
        TagDefinition(0x920b, "FlashEnergy"),
        TagDefinition(0x920c, "SpatialFrequencyResponse"),
        TagDefinition(0x920d, "Noise"),
        TagDefinition(0x920e, "FocalPlaneXResolution"),
        TagDefinition(0x920f, "FocalPlaneYResolution"),
        TagDefinition(0x9210, "FocalPlaneResolutionUnit", .labels(ExifLabels.resolutionUnit)),
        TagDefinition(0x9211, "ImageNumber"),
        TagDefinition(
            0x9212, "SecurityClassification",
            .labels(
                """
                C=Confidential
                R=Restricted
                S=Secret
                T=Top Secret
                U=Unclassified
                """)),
        TagDefinition(0x9213, "ImageHistory", .text),
        TagDefinition(0x9215, "ExposureIndex"),
        TagDefinition(0x9216, "TIFF-EPStandardID", .version),
        TagDefinition(
            0x9217, "SensingMethod",
            .labels(
                """
                1=Monochrome area
                2=One-chip color area
                3=Two-chip color area
                4=Three-chip color area
                5=Color sequential area
                6=Monochrome linear
                7=Trilinear
                8=Color sequential linear
                """)),
    ]
}

public import TaglineSDK

/// The tags of the first directory of Panasonic's and Leica's raw files: RW2, RWL, RAW.
///
/// Its numbers mean something else than in a TIFF; the directories behind it are those of the Exif block.
public enum RW2Tags {
    /// All tags by number.
    public static let table = TagTable([
        TagDefinition(0x0001, "PanasonicRawVersion", .text),
        TagDefinition(0x0002, "SensorWidth"),
        TagDefinition(0x0003, "SensorHeight"),
        TagDefinition(0x0004, "SensorTopBorder"),
        TagDefinition(0x0005, "SensorLeftBorder"),
        TagDefinition(0x0006, "SensorBottomBorder"),
        TagDefinition(0x0007, "SensorRightBorder"),
        TagDefinition(0x0008, "SamplesPerPixel"),
        TagDefinition(
            0x0009, "CFAPattern",
            .labels(
                """
                0=n/a
                1=[Red,Green][Green,Blue]
                2=[Green,Red][Blue,Green]
                3=[Green,Blue][Red,Green]
                4=[Blue,Green][Green,Red]
                """)),
        TagDefinition(0x000a, "BitsPerSample"),
        TagDefinition(
            0x000b, "Compression",
            .labels(
                """
                34316=Panasonic RAW 1
                34826=Panasonic RAW 2
                34828=Panasonic RAW 3
                34830=Panasonic RAW 4
                """)),
        TagDefinition(0x000e, "LinearityLimitRed"),
        TagDefinition(0x000f, "LinearityLimitGreen"),
        TagDefinition(0x0010, "LinearityLimitBlue"),
        TagDefinition(0x0011, "RedBalance", .dividedBy256),
        TagDefinition(0x0012, "BlueBalance", .dividedBy256),
        TagDefinition(0x0017, "ISO"),
        TagDefinition(0x0018, "HighISOMultiplierRed", .dividedBy256),
        TagDefinition(0x0019, "HighISOMultiplierGreen", .dividedBy256),
        TagDefinition(0x001a, "HighISOMultiplierBlue", .dividedBy256),
        TagDefinition(0x001b, "NoiseReductionParams", .numbers(.int16u)),
        TagDefinition(0x001c, "BlackLevelRed"),
        TagDefinition(0x001d, "BlackLevelGreen"),
        TagDefinition(0x001e, "BlackLevelBlue"),
        TagDefinition(0x0024, "WBRedLevel"),
        TagDefinition(0x0025, "WBGreenLevel"),
        TagDefinition(0x0026, "WBBlueLevel"),
        TagDefinition(0x002d, "RawFormat"),
        TagDefinition(0x002f, "CropTop"),
        TagDefinition(0x0030, "CropLeft"),
        TagDefinition(0x0031, "CropBottom"),
        TagDefinition(0x0032, "CropRight"),
        TagDefinition(0x0037, "ISO"),
        TagDefinition(0x010f, "Make", .text),
        TagDefinition(0x0110, "Model", .text),
        TagDefinition(0x0111, "StripOffsets", .shortArray, .offset),
        TagDefinition(0x0112, "Orientation", .labels(ExifLabels.orientation), .yielding),
        TagDefinition(0x0116, "RowsPerStrip", .quantity, .yielding),
        TagDefinition(0x0117, "StripByteCounts", .shortArray),
        TagDefinition(0x0118, "RawDataOffset", .quantity, .offset),
        TagDefinition(0x011c, "Gamma", .panasonicGamma),
        TagDefinition(0x0121, "Multishot", .labels("0=Off\n65536=Pixel Shift")),
        TagDefinition(0x013b, "Artist", .trimmedText),
        TagDefinition(0x8298, "Copyright", .copyright),
    ])
}

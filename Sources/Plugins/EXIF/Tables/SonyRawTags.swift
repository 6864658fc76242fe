internal import TaglineSDK

extension ExifTags {
    /// The tags of the raw directory of a Sony ARW file.
    static let sonyRaw: [TagDefinition] = [
        TagDefinition(
            0x7000, "SonyRawFileType",
            .labels(
                """
                0=Sony Uncompressed 14-bit RAW
                1=Sony Uncompressed 12-bit RAW
                2=Sony Compressed RAW
                3=Sony Lossless Compressed RAW
                4=Sony Lossless Compressed RAW 2
                6=Sony Compressed RAW 2
                """)),
        TagDefinition(0x7010, "SonyToneCurve"),
        TagDefinition(
            0x7031, "VignettingCorrection",
            .labels(
                """
                256=Off
                257=Auto
                272=Auto (ILCE-1)
                511=No correction params available
                """)),
        TagDefinition(0x7032, "VignettingCorrParams"),
        TagDefinition(
            0x7034, "ChromaticAberrationCorrection",
            .labels(
                """
                0=Off
                1=Auto
                255=No correction params available
                """)),
        TagDefinition(0x7035, "ChromaticAberrationCorrParams"),
        TagDefinition(
            0x7036, "DistortionCorrection",
            .labels(
                """
                0=Off
                1=Auto
                17=Auto fixed by lens
                255=No correction params available
                """)),
        TagDefinition(0x7037, "DistortionCorrParams"),
        TagDefinition(0x7038, "SonyRawImageSize"),
        TagDefinition(0x7310, "BlackLevel"),
        TagDefinition(0x7313, "WB_RGGBLevels"),
        TagDefinition(0x74c7, "SonyCropTopLeft"),
        TagDefinition(0x74c8, "SonyCropSize"),
    ]
}

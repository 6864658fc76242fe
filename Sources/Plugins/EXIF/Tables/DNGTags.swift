internal import TaglineSDK

extension ExifTags {
    /// The tags of DNG 1.0 to 1.2.
    ///
    /// Source: Digital Negative Specification 1.7, chapters 4 to 6.
    static let dng: [TagDefinition] = [
        TagDefinition(0xc612, "DNGVersion", .version),
        TagDefinition(0xc613, "DNGBackwardVersion", .version),
        TagDefinition(0xc614, "UniqueCameraModel", .text),
        TagDefinition(0xc615, "LocalizedCameraModel", .printableText, .readAsText),
        TagDefinition(0xc616, "CFAPlaneColor", .planeColors),
        TagDefinition(
            0xc617, "CFALayout",
            .labels(
                """
                1=Rectangular
                2=Even columns offset down 1/2 row
                3=Even columns offset up 1/2 row
                4=Even rows offset right 1/2 column
                5=Even rows offset left 1/2 column
                6=Even rows offset up by 1/2 row, even columns offset left by 1/2 column
                7=Even rows offset up by 1/2 row, even columns offset right by 1/2 column
                8=Even rows offset down by 1/2 row, even columns offset left by 1/2 column
                9=Even rows offset down by 1/2 row, even columns offset right by 1/2 column
                """)),
        TagDefinition(0xc618, "LinearizationTable", .binary),
        TagDefinition(0xc619, "BlackLevelRepeatDim"),
        TagDefinition(0xc61a, "BlackLevel"),
        TagDefinition(0xc61b, "BlackLevelDeltaH", .longArray, .longArray),
        TagDefinition(0xc61c, "BlackLevelDeltaV", .longArray, .longArray),
        TagDefinition(0xc61d, "WhiteLevel"),
        TagDefinition(0xc61e, "DefaultScale"),
        TagDefinition(0xc61f, "DefaultCropOrigin"),
        TagDefinition(0xc620, "DefaultCropSize"),
        TagDefinition(0xc621, "ColorMatrix1"),
        TagDefinition(0xc622, "ColorMatrix2"),
        TagDefinition(0xc623, "CameraCalibration1"),
        TagDefinition(0xc624, "CameraCalibration2"),
        TagDefinition(0xc625, "ReductionMatrix1"),
        TagDefinition(0xc626, "ReductionMatrix2"),
        TagDefinition(0xc627, "AnalogBalance"),
        TagDefinition(0xc628, "AsShotNeutral"),
        TagDefinition(0xc629, "AsShotWhiteXY"),
        TagDefinition(0xc62a, "BaselineExposure"),
        TagDefinition(0xc62b, "BaselineNoise"),
        TagDefinition(0xc62c, "BaselineSharpness"),
        TagDefinition(0xc62d, "BayerGreenSplit"),
        TagDefinition(0xc62e, "LinearResponseLimit"),
        TagDefinition(0xc62f, "CameraSerialNumber", .text),
        TagDefinition(0xc630, "DNGLensInfo", .lensInfo),
        TagDefinition(0xc631, "ChromaBlurRadius"),
        TagDefinition(0xc632, "AntiAliasStrength"),
        TagDefinition(0xc633, "ShadowScale"),
        TagDefinition(0xc634, "DNGPrivateData", .binary, .readAsBytes),
        TagDefinition(0xc635, "MakerNoteSafety", .labels("0=Unsafe\n1=Safe")),
        TagDefinition(0xc65a, "CalibrationIlluminant1", .labels(ExifLabels.lightSource)),
        TagDefinition(0xc65b, "CalibrationIlluminant2", .labels(ExifLabels.lightSource)),
        TagDefinition(0xc65c, "BestQualityScale"),
        TagDefinition(0xc65d, "RawDataUniqueID", .uppercaseHexadecimal, .readAsBytes),
        TagDefinition(0xc68b, "OriginalRawFileName", .text, .readAsText),
        TagDefinition(0xc68d, "ActiveArea"),
        TagDefinition(0xc68e, "MaskedAreas"),
        TagDefinition(0xc690, "AsShotPreProfileMatrix"),
        TagDefinition(0xc692, "CurrentPreProfileMatrix"),
        TagDefinition(
            0xc6bf, "ColorimetricReference",
            .labels(
                """
                0=Scene-referred
                1=Output-referred (ICC Profile Dynamic Range)
                2=Output-referred (High Dyanmic Range)
                """)),
        TagDefinition(0xc6f3, "CameraCalibrationSig", .text, .readAsText),
        TagDefinition(0xc6f4, "ProfileCalibrationSig", .text, .readAsText),
        TagDefinition(0xc6f6, "AsShotProfileName", .text, .readAsText),
        TagDefinition(0xc6f7, "NoiseReductionApplied"),
        TagDefinition(0xc6f8, "ProfileName", .text, .readAsText),
        TagDefinition(0xc6f9, "ProfileHueSatMapDims"),
        TagDefinition(0xc6fa, "ProfileHueSatMapData1", .longArray, .longArray),
        TagDefinition(0xc6fb, "ProfileHueSatMapData2", .longArray, .longArray),
        TagDefinition(0xc6fc, "ProfileToneCurve", .longArray, .longArray),
        TagDefinition(
            0xc6fd, "ProfileEmbedPolicy",
            .labels(
                """
                0=Allow Copying
                1=Embed if Used
                2=Never Embed
                3=No Restrictions
                """)),
        TagDefinition(0xc6fe, "ProfileCopyright", .text, .readAsText),
    ]
}

internal import TaglineSDK

extension ExifTags {
    /// The tags that DNG has gained since 1.2, and those of CinemaDNG.
    ///
    /// Sources: Digital Negative Specification 1.7, chapters 4 to 6; CinemaDNG 1.1, section 5.
    static let dngExtensions: [TagDefinition] = [
        TagDefinition(0xc714, "ForwardMatrix1"),
        TagDefinition(0xc715, "ForwardMatrix2"),
        TagDefinition(0xc716, "PreviewApplicationName", .text, .readAsText),
        TagDefinition(0xc717, "PreviewApplicationVersion", .text, .readAsText),
        TagDefinition(0xc718, "PreviewSettingsName", .text, .readAsText),
        TagDefinition(0xc719, "PreviewSettingsDigest", .hexadecimal, .readAsBytes),
        TagDefinition(
            0xc71a, "PreviewColorSpace",
            .labels(
                """
                0=Unknown
                1=Gray Gamma 2.2
                2=sRGB
                3=Adobe RGB
                4=ProPhoto RGB
                """)),
        TagDefinition(0xc71b, "PreviewDateTime", .xmpDate),
        TagDefinition(0xc71c, "RawImageDigest", .hexadecimal, .readAsBytes),
        TagDefinition(0xc71d, "OriginalRawFileDigest", .hexadecimal, .readAsBytes),
        TagDefinition(0xc71e, "SubTileBlockSize"),
        TagDefinition(0xc71f, "RowInterleaveFactor"),
        TagDefinition(0xc725, "ProfileLookTableDims"),
        TagDefinition(0xc726, "ProfileLookTableData", .longArray, .longArray),
        TagDefinition(0xc740, "OpcodeList1", .opcodes),
        TagDefinition(0xc741, "OpcodeList2", .opcodes),
        TagDefinition(0xc74e, "OpcodeList3", .opcodes),
        TagDefinition(0xc761, "NoiseProfile"),
        TagDefinition(0xc763, "TimeCodes", .timeCodes),
        TagDefinition(0xc764, "FrameRate", .frameRate),
        TagDefinition(0xc772, "TStop", .tStop),
        TagDefinition(0xc789, "ReelName", .text),
        TagDefinition(0xc791, "OriginalDefaultFinalSize"),
        TagDefinition(0xc792, "OriginalBestQualitySize"),
        TagDefinition(0xc793, "OriginalDefaultCropSize"),
        TagDefinition(0xc7a1, "CameraLabel", .text),
        TagDefinition(0xc7a3, "ProfileHueSatMapEncoding", .labels(ExifLabels.tableEncoding)),
        TagDefinition(0xc7a4, "ProfileLookTableEncoding", .labels(ExifLabels.tableEncoding)),
        TagDefinition(0xc7a5, "BaselineExposureOffset"),
        TagDefinition(0xc7a6, "DefaultBlackRender", .labels("0=Auto\n1=None")),
        TagDefinition(0xc7a7, "NewRawImageDigest", .hexadecimal, .readAsBytes),
        TagDefinition(0xc7a8, "RawToPreviewGain"),
        TagDefinition(0xc7aa, "CacheVersion", .byteVersion),
        TagDefinition(0xc7b5, "DefaultUserCrop"),
        TagDefinition(0xc7e9, "DepthFormat", .labels("0=Unknown\n1=Linear\n2=Inverse")),
        TagDefinition(0xc7ea, "DepthNear"),
        TagDefinition(0xc7eb, "DepthFar"),
        TagDefinition(0xc7ec, "DepthUnits", .labels("0=Unknown\n1=Meters")),
        TagDefinition(0xc7ed, "DepthMeasureType", .labels("0=Unknown\n1=Optical Axis\n2=Optical Ray")),
        TagDefinition(0xc7ee, "EnhanceParams", .text),
        TagDefinition(0xcd2d, "ProfileGainTableMap", .binary),
        TagDefinition(0xcd2e, "SemanticName", .text),
        TagDefinition(0xcd30, "SemanticInstanceID", .text),
        TagDefinition(0xcd31, "CalibrationIlluminant3", .labels(ExifLabels.lightSource)),
        TagDefinition(0xcd32, "CameraCalibration3"),
        TagDefinition(0xcd33, "ColorMatrix3"),
        TagDefinition(0xcd34, "ForwardMatrix3"),
        TagDefinition(0xcd35, "IlluminantData1", .binary),
        TagDefinition(0xcd36, "IlluminantData2", .binary),
        TagDefinition(0xcd37, "IlluminantData3", .binary),
        TagDefinition(0xcd38, "MaskSubArea"),
        TagDefinition(0xcd39, "ProfileHueSatMapData3", .longArray, .longArray),
        TagDefinition(0xcd3a, "ReductionMatrix3"),
        TagDefinition(0xcd3f, "RGBTables", .binary),
        TagDefinition(0xcd40, "ProfileGainTableMap2", .binary),
        TagDefinition(0xcd43, "ColumnInterleaveFactor"),
        TagDefinition(0xcd44, "ImageSequenceInfo", .binary),
        TagDefinition(0xcd46, "ImageStats", .binary),
        TagDefinition(0xcd47, "ProfileDynamicRange", .binary),
        TagDefinition(0xcd48, "ProfileGroupName", .text),
        TagDefinition(0xcd49, "JXLDistance"),
        TagDefinition(0xcd4a, "JXLEffort"),
        TagDefinition(0xcd4b, "JXLDecodeSpeed"),
    ]
}

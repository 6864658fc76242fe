internal import TaglineSDK

extension ExifTags {
    /// The tags of the Exif directory that describe the image data, the camera and its settings.
    ///
    /// Source: EXIF 3.0, section 4.6.6.
    static let camera: [TagDefinition] = [
        TagDefinition(0xa000, "FlashpixVersion", .versionText),
        TagDefinition(
            0xa001, "ColorSpace",
            .labels(
                """
                1=sRGB
                2=Adobe RGB
                65533=Wide Gamut RGB
                65534=ICC Profile
                65535=Uncalibrated
                """, hexadecimal: true)),
        TagDefinition(0xa002, "ExifImageWidth"),
        TagDefinition(0xa003, "ExifImageHeight"),
        TagDefinition(0xa004, "RelatedSoundFile", .text),
        TagDefinition(0xa20b, "FlashEnergy"),
        TagDefinition(0xa20c, "SpatialFrequencyResponse", .spatialFrequencyResponse),
        TagDefinition(0xa20d, "Noise"),
        TagDefinition(0xa20e, "FocalPlaneXResolution"),
        TagDefinition(0xa20f, "FocalPlaneYResolution"),
        TagDefinition(0xa210, "FocalPlaneResolutionUnit", .labels(ExifLabels.resolutionUnit)),
        TagDefinition(0xa211, "ImageNumber"),
        TagDefinition(0xa212, "SecurityClassification", .text),
        TagDefinition(0xa213, "ImageHistory", .text),
        TagDefinition(0xa214, "SubjectLocation"),
        TagDefinition(0xa215, "ExposureIndex"),
        TagDefinition(0xa216, "TIFF-EPStandardID", .version),
        TagDefinition(
            0xa217, "SensingMethod",
            .labels(
                """
                1=Not defined
                2=One-chip color area
                3=Two-chip color area
                4=Three-chip color area
                5=Color sequential area
                7=Trilinear
                8=Color sequential linear
                """)),
        TagDefinition(0xa300, "FileSource", .fileSource),
        TagDefinition(0xa301, "SceneType", .sceneType),
        TagDefinition(0xa302, "CFAPattern", .cfaPattern),
        TagDefinition(
            0xa401, "CustomRendered",
            .labels(
                """
                0=Normal
                1=Custom
                2=HDR (no original saved)
                3=HDR (original saved)
                4=Original (for HDR)
                6=Panorama
                7=Portrait HDR
                8=Portrait
                """)),
        TagDefinition(0xa402, "ExposureMode", .labels("0=Auto\n1=Manual\n2=Auto bracket")),
        TagDefinition(0xa403, "WhiteBalance", .labels("0=Auto\n1=Manual"), .yielding),
        TagDefinition(0xa404, "DigitalZoomRatio"),
        TagDefinition(0xa405, "FocalLengthIn35mmFormat", .unit("mm")),
        TagDefinition(
            0xa406, "SceneCaptureType",
            .labels(
                """
                0=Standard
                1=Landscape
                2=Portrait
                3=Night
                4=Other
                """)),
        TagDefinition(
            0xa407, "GainControl",
            .labels(
                """
                0=None
                1=Low gain up
                2=High gain up
                3=Low gain down
                4=High gain down
                """)),
        TagDefinition(0xa408, "Contrast", .labels("0=Normal\n1=Low\n2=High")),
        TagDefinition(0xa409, "Saturation", .labels("0=Normal\n1=Low\n2=High")),
        TagDefinition(0xa40a, "Sharpness", .labels("0=Normal\n1=Soft\n2=Hard")),
        TagDefinition(0xa40b, "DeviceSettingDescription", .binary),
        TagDefinition(0xa40c, "SubjectDistanceRange", .labels("0=Unknown\n1=Macro\n2=Close\n3=Distant")),
        TagDefinition(
            0xa40d, "DevelopmentType",
            .labelLists([ExifLabels.developmentReproduction, ExifLabels.developmentSettings])),
        TagDefinition(0xa40e, "DevelopmentTypeDescription", .text),
        TagDefinition(0xa40f, "DistortionCorrection", .labels("0=No\n1=Yes")),
        TagDefinition(0xa410, "ChromaticAberrationCorrection", .labels("0=No\n1=Yes")),
        TagDefinition(0xa411, "ShadingCorrection", .labels("0=No\n1=Yes")),
        TagDefinition(0xa412, "NoiseReduction", .labels("0=No\n1=Yes")),
        TagDefinition(0xa420, "ImageUniqueID", .text),
        TagDefinition(0xa430, "OwnerName", .text),
        TagDefinition(0xa431, "SerialNumber", .text),
        TagDefinition(0xa432, "LensInfo", .lensInfo),
        TagDefinition(0xa433, "LensMake", .text),
        TagDefinition(0xa434, "LensModel", .text),
        TagDefinition(0xa435, "LensSerialNumber", .text),
        TagDefinition(0xa436, "ImageTitle", .text),
        TagDefinition(0xa437, "Photographer", .text),
        TagDefinition(0xa438, "ImageEditor", .text),
        TagDefinition(0xa439, "CameraFirmware", .text),
        TagDefinition(0xa43a, "RAWDevelopingSoftware", .text),
        TagDefinition(0xa43b, "ImageEditingSoftware", .text),
        TagDefinition(0xa43c, "MetadataEditingSoftware", .text),
        TagDefinition(
            0xa460, "CompositeImage",
            .labels(
                """
                0=Unknown
                1=Not a Composite Image
                2=General Composite Image
                3=Composite Image Captured While Shooting
                """)),
        TagDefinition(0xa461, "CompositeImageCount"),
        TagDefinition(0xa462, "CompositeImageExposureTimes", .compositeExposureTimes),
        TagDefinition(0xa500, "Gamma"),
    ]
}

internal import TaglineSDK

extension ExifTags {
    /// The tags of the Exif directory that describe the exposure and when it was made.
    ///
    /// Source: EXIF 3.0, section 4.6.6.
    static let capture: [TagDefinition] = [
        TagDefinition(0x829a, "ExposureTime", .exposureTime),
        TagDefinition(0x829d, "FNumber", .fNumber),
        TagDefinition(
            0x8822, "ExposureProgram",
            .labels(
                """
                0=Not Defined
                1=Manual
                2=Program AE
                3=Aperture-priority AE
                4=Shutter speed priority AE
                5=Creative (Slow speed)
                6=Action (High speed)
                7=Portrait
                8=Landscape
                9=Bulb
                """)),
        TagDefinition(0x8824, "SpectralSensitivity", .text),
        TagDefinition(0x8827, "ISO", .sensitivity),
        TagDefinition(0x8828, "Opto-ElectricConvFactor", .binary),
        TagDefinition(
            0x8830, "SensitivityType",
            .labels(
                """
                0=Unknown
                1=Standard Output Sensitivity
                2=Recommended Exposure Index
                3=ISO Speed
                4=Standard Output Sensitivity and Recommended Exposure Index
                5=Standard Output Sensitivity and ISO Speed
                6=Recommended Exposure Index and ISO Speed
                7=Standard Output Sensitivity, Recommended Exposure Index and ISO Speed
                """)),
        TagDefinition(0x8831, "StandardOutputSensitivity"),
        TagDefinition(0x8832, "RecommendedExposureIndex"),
        TagDefinition(0x8833, "ISOSpeed"),
        TagDefinition(0x8834, "ISOSpeedLatitudeyyy"),
        TagDefinition(0x8835, "ISOSpeedLatitudezzz"),
        TagDefinition(0x9000, "ExifVersion", .versionText),
        TagDefinition(0x9003, "DateTimeOriginal", .date),
        TagDefinition(0x9004, "CreateDate", .date),
        TagDefinition(0x9010, "OffsetTime", .date),
        TagDefinition(0x9011, "OffsetTimeOriginal", .date),
        TagDefinition(0x9012, "OffsetTimeDigitized", .date),
        TagDefinition(0x9101, "ComponentsConfiguration", .components),
        TagDefinition(0x9102, "CompressedBitsPerPixel"),
        TagDefinition(0x9201, "ShutterSpeedValue", .apexTime),
        TagDefinition(0x9202, "ApertureValue", .apexAperture),
        TagDefinition(0x9203, "BrightnessValue"),
        TagDefinition(0x9204, "ExposureCompensation", .exposureCompensation),
        TagDefinition(0x9205, "MaxApertureValue", .apexAperture),
        TagDefinition(0x9206, "SubjectDistance", .definedUnit("m")),
        TagDefinition(
            0x9207, "MeteringMode",
            .labels(
                """
                0=Unknown
                1=Average
                2=Center-weighted average
                3=Spot
                4=Multi-spot
                5=Multi-segment
                6=Partial
                255=Other
                """)),
        TagDefinition(0x9208, "LightSource", .labels(ExifLabels.lightSource)),
        TagDefinition(0x9209, "Flash", .labels(ExifLabels.flash, hexadecimal: true)),
        TagDefinition(0x920a, "FocalLength", .focalLength),
        TagDefinition(0x9214, "SubjectArea"),
        TagDefinition(0x9286, "UserComment", .characterCodeText, .readAsBytes),
        TagDefinition(0x9287, "LearningOptOutIn", .binary),
        TagDefinition(0x9290, "SubSecTime", .blankTrimmedText),
        TagDefinition(0x9291, "SubSecTimeOriginal", .blankTrimmedText),
        TagDefinition(0x9292, "SubSecTimeDigitized", .blankTrimmedText),
        TagDefinition(0x9400, "AmbientTemperature", .unit("C")),
        TagDefinition(0x9401, "Humidity"),
        TagDefinition(0x9402, "Pressure"),
        TagDefinition(0x9403, "WaterDepth"),
        TagDefinition(0x9404, "Acceleration"),
        TagDefinition(0x9405, "CameraElevationAngle"),
    ]
}

extension KnownDifference {
    static let all: [KnownDifference] = renamed + newer + changed + implausible + composed

    private static let renamed: [KnownDifference] = [
        .init("Apple", ["MediaGroupUUID"], [.missing], "now ContentIdentifier"),
        .init("Nikon", ["BurstGroupID"], [.missing], "gone: the record has another layout"),
        .init("Nikon", ["FirmwareVersion"], [.missing, .value], "of the record 0x0056: now FirmwareVersion56"),
        .init("Nikon", ["ContrastDetectAF"], [.missing], "now AFDetectionMethod"),
        .init("Nikon", ["PhaseDetectAF"], [.missing], "now FocusPointSchema"),
        .init("Panasonic", ["HDRShot"], [.missing], "now MergedImages"),
        .init("Pentax", ["ISOAutoParameters"], [.missing], "now ISOAutoMinSpeed"),
        .init("Sony", ["Tag9416_0000"], [.missing], "nobody knows what it is"),
        .init(
            "Pentax",
            [
                "CompositionAdjust", "CompositionAdjustRotation", "CompositionAdjustX", "CompositionAdjustY",
                "LevelOrientation", "SensorTemperature2",
            ], [.missing], "the K-3 Mark III has other records"),
    ]

    private static let newer: [KnownDifference] = [
        .init("Apple", ["ImageCaptureType"], [.extra], "read now"),
        .init("Canon", ["FlashBatteryLevel", "FlashOutput", "SpecularWhiteLevel"], [.extra], "in more color data"),
        .init(
            "Nikon", ["FirmwareVersion", "FirmwareVersion2", "FirmwareVersion3", "NumberOffsets"], [.extra], "of the Z8"
        ),
        .init("Nikon", ["JPGCompression", "LensMountType"], [.extra], "in more records"),
        .init("Nikon", ["ImageArea", "PitchAngle", "RollAngle", "YawAngle"], [.extra], "of the D6, D780 and D7500"),
        .init(
            "Nikon", ["FocusDistance", "LensPositionAbsolute", "WB_RGGBLevels"], [.extra],
            "of newer versions of a record"),
        .init("Olympus", ["FocusInfoVersion"], [.extra], "an empty text"),
        .init(
            "Pentax",
            [
                "AEAperture", "AEExposureTime", "AEMaxAperture", "AEMaxAperture2", "AEMinAperture",
                "AEMinExposureTime", "AE_ISO",
            ], [.extra], "of records of 64 bytes too"),
        .init(
            "Pentax",
            [
                "AFPointsSelected", "BodyBatteryState", "CameraOrientation", "GripBatteryState", "LiveView",
                "NumAFPoints",
            ],
            [.extra], "of the K-3 Mark III"),
        .init("Sigma", ["Fade", "PictureModeStrength", "Vignette"], [.extra], "of newer cameras"),
        .init("Sigma", ["ExposureCompensation"], [.extra], "at another number in newer cameras"),
        .init(
            "Sony",
            [
                "AFAreaModeSetting", "AFPointSelected", "AspectRatio", "BatteryLevel", "CameraOrientation",
                "CreativeStyle", "ModelReleaseYear", "Quality2", "ReleaseMode2", "SequenceFileNumber",
                "SequenceImageNumber", "SequenceLength", "ShotNumberSincePowerUp",
            ], [.extra], "of more models"),
    ]

    /// Tags whose place, format, labels or conversion changed in between.
    private static let changed: [KnownDifference] = [
        .init("Canon", ["AFConfigTool"], [.print], "11 is A now"),
        .init("Canon", ["ColorDataVersion"], [.print], "more models in a label"),
        .init("FujiFilm", ["AFAreaZoneSize"], [.print, .value], "the sizes are told apart by other bits"),
        .init("FujiFilm", ["PanoramaDirection"], [.print], "left and up were confused"),
        .init("Minolta", ["Rotation"], [.print], "labels were confused"),
        // One layout for records that now have three.
        .init(
            "Nikon",
            [
                "AFAreaHeight", "AFAreaWidth", "AFAreaXPosition", "AFAreaYPosition", "AFImageHeight", "AFImageWidth",
                "AFPointsInFocus", "AFPointsSelected", "AFPointsUsed", "ContrastDetectAFInFocus", "PrimaryAFPoint",
            ], [.missing, .extra, .value, .print], "the focus record has three layouts now"),
        .init(
            "Nikon", ["FocusPositionHorizontal", "FocusPositionVertical", "FocusResult"], [.extra, .print],
            "the focus record has three layouts now"),
        .init("Nikon", ["AFAreaMode", "CropHiSpeed", "ImageArea"], [.print], "more labels, or others"),
        .init("Nikon", ["ColorBalanceVersion"], [.missing], "of versions that are known now"),
        .init("Nikon", ["NEFCompression"], [.value], "two bytes of a record, where it was one"),
        .init("NikonSettings", ["Func1Button", "Func2Button"], [.print], "other labels for newer models"),
        .init("Olympus", ["AISubjectTrackingMode"], [.value], "one number, where it was two"),
        .init("Olympus", ["AFPoint", "DriveMode", "ImageStabilization"], [.print], "new texts"),
        .init("Panasonic", ["LongExposureNRUsed"], [.print], "1 and 2, where it was 0 and 1"),
        .init(
            "Pentax", ["AFPointsInFocus", "AFPointsSelected", "AFPointsSpecial"], [.extra, .value, .missing],
            "as many points as the record says, no longer 33"),
        .init("Pentax", ["AFPointSelected", "LensType", "NeutralDensityFilter"], [.print], "more labels, or others"),
        .init("Pentax", ["PitchAngle", "RollAngle", "SensorTemperature"], [.value], "elsewhere in the K-3 Mark III"),
        .init(
            "Pentax", ["AFPointsInFocus", "BodyBatteryVoltage1", "BodyBatteryVoltage2", "BodyBatteryState"],
            [.missing], "of fewer models"),
        .init("Pentax", ["PowerSource"], [.print], "other labels for the K-3 Mark III"),
        .init("Samsung", ["MCCData"], [.print], "the number stands behind the country"),
        .init("Sigma", ["AutoBracket"], [.print], "new texts"),
        .init("Sony", ["CreativeStyle", "PictureProfile"], [.print], "more labels, or others"),
        .init("Sony", ["SonyImageHeight"], [.missing], "of fewer models"),
    ]

    /// Values that no camera writes in these tags.
    private static let implausible: [KnownDifference] = [
        .init("Canon", ["AFPointsInFocus1D"], [.print], "text for bits"),
        .init("CanonCustom", ["ApertureRange"], [.print], "an aperture without end"),
        .init("Nikon", ["LensType", "ShootingMode"], [.print], "more than one number for bits"),
        .init("Nikon", ["Location"], [.value], "bytes that are no text"),
        .init("Olympus", ["AFAreas"], [.print], "text, or fractions, for corners"),
        .init("Olympus", ["AFPointSelected"], [.value], "text for fractions"),
        .init("Panasonic", ["AccessoryType"], [.value], "a control character"),
        .init("Panasonic", ["TimeSincePowerOn"], [.print], "a negative time"),
        .init("Pentax", ["AutoBracketing"], [.print, .value], "a fraction for bits"),
        .init("Pentax", ["Face1Size"], [.missing], "a negative number of faces"),
        .init("Reconyx", ["FirmwareVersion"], [.value], "a letter beyond ASCII"),
        .init("Reconyx", ["SerialNumber"], [.value], "decoded, where ExifTool has the bytes of UTF-16"),
        .init(
            "Samsung",
            [
                "CbCrGain", "CbCrGainDefault", "CbCrMatrix", "CbCrMatrixDefault", "ColorMatrix", "ColorMatrixAdobeRGB",
                "ColorMatrixSRGB", "ToneCurveAdobeRGBDefault", "ToneCurveSRGBDefault", "WB_RGGBLevelsAuto",
                "WB_RGGBLevelsBlack", "WB_RGGBLevelsIlluminator1", "WB_RGGBLevelsIlluminator2",
                "WB_RGGBLevelsUncorrected",
            ], [.value], "enciphered fractions"),
        .init("Sigma", ["WB_RGBLevelsOvercast"], [.value], "no number"),
        .init("Sony", ["PixelShiftInfo", "SerialNumber"], [.value], "too many or too large numbers"),
    ]

    /// Images that both compose of a start and a length, wherever these lead to, in one case besides a tag of that name.
    private static let composed: [KnownDifference] = ["Casio", "Minolta", "Olympus", "Pentax", "Sony"].map {
        .init($0, ["PreviewImage", "ZoomedPreviewImage"], [.missing, .extra, .value], "composed of random places")
    }
}

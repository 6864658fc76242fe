/// What differs for a reason: most tables are those of ExifTool 13.58, and the installed one is older.
enum KnownDifference {
    typealias Forms = ExifToolAnswers.Forms

    static func explains(_ name: String, _ ours: Forms?, _ theirs: Forms?) -> Bool {
        if changed.contains(name) || implausible.contains(name) || composed.contains(name) { return true }
        guard let ours else { return renamed[name] != nil }
        guard let theirs else { return newer.contains(name) }
        return ours.value == theirs.value && isNewLabel(ours.print, theirs.print)
    }

    /// Whether the older version has no label yet.
    private static func isNewLabel(_ ours: String, _ theirs: String) -> Bool {
        theirs.contains("Unknown (") && !ours.contains("Unknown (") || theirs.contains("[") && !ours.contains("[")
    }

    /// Tags that the older version calls otherwise, and what they are called now.
    private static let renamed = [
        "Apple:MediaGroupUUID": "ContentIdentifier", "Nikon:BurstGroupID": "gone",
        "Nikon:ContrastDetectAF": "AFDetectionMethod",

        "Nikon:PhaseDetectAF": "FocusPointSchema", "Panasonic:HDRShot": "MergedImages",
        "Pentax:CompositionAdjust": "gone for the K-3 Mark III",
        "Pentax:CompositionAdjustRotation": "gone for the K-3 Mark III",
        "Pentax:CompositionAdjustX": "gone for the K-3 Mark III",
        "Pentax:CompositionAdjustY": "gone for the K-3 Mark III",
        "Pentax:ISOAutoParameters": "ISOAutoMinSpeed", "Pentax:LevelOrientation": "CameraOrientation",
        "Sony:Tag9416_0000": "nobody knows what it is",
    ]

    /// Tags that the older version reads in fewer places: it knows their names from others.
    private static let newer: Set<String> = [
        "Apple:ImageCaptureType", "Canon:FlashBatteryLevel", "Canon:FlashOutput", "Canon:SpecularWhiteLevel",
        "Nikon:JPGCompression", "Nikon:LensMountType", "Pentax:AEAperture", "Pentax:AEExposureTime",
        "Pentax:AEMaxAperture", "Pentax:AEMaxAperture2", "Pentax:AEMinAperture", "Pentax:AEMinExposureTime",
        "Pentax:AE_ISO", "Pentax:CameraOrientation", "Pentax:NumAFPoints",
        "Sigma:Fade", "Sigma:PictureModeStrength", "Sigma:Vignette", "Sony:AFPointSelected", "Sony:AspectRatio",
        "Sony:BatteryLevel", "Sony:CreativeStyle", "Sony:ReleaseMode2",
    ]

    /// Tables that the older version does not have.
    static let newerTables: Set<String> = ["Canon.ColorData12"]

    /// Values that no camera writes in these tags: fractions of bit masks, too many or too large numbers, negative times, bytes
    /// that are no text.
    private static let implausible: Set<String> = [
        "CanonCustom:ApertureRange", "Nikon:LensType", "Nikon:Location", "Olympus:AFPointSelected",
        "Panasonic:TimeSincePowerOn",
        "Nikon:ShootingMode", "Olympus:AFAreas", "Pentax:AutoBracketing", "Sony:PixelShiftInfo",
    ]

    /// Tags whose place, format, labels or conversion changed in between.
    private static let changed: Set<String> = [
        "Canon:ColorDataVersion", "Pentax:LensType", "Samsung:MCCData",
        // There are as many points as the record says, no longer always 33.
        "Pentax:AFPointsInFocus", "Pentax:AFPointsSelected", "Pentax:AFPointsSpecial",
        // The older version has one layout for records that now have three.
        "Nikon:AFAreaHeight", "Nikon:AFAreaWidth", "Nikon:AFAreaXPosition", "Nikon:AFAreaYPosition",
        "Nikon:AFImageHeight",
        "Nikon:AFImageWidth", "Nikon:AFPointsInFocus", "Nikon:AFPointsUsed", "Nikon:ContrastDetectAFInFocus",
        "Nikon:FocusPositionHorizontal", "Nikon:FocusPositionVertical", "Nikon:FocusResult", "Nikon:PrimaryAFPoint",
        "Nikon:AFAreaMode", "Nikon:ColorBalanceVersion", "Nikon:WB_RGGBLevels", "Nikon:FocusDistance",
        "Nikon:FirmwareVersion",
        "Nikon:LensPositionAbsolute", "Nikon:ImageArea", "Olympus:DriveMode", "Pentax:AFPointSelected",
        "FujiFilm:AFAreaZoneSize", "FujiFilm:PanoramaDirection", "Minolta:Rotation", "Nikon:CropHiSpeed",
        "Nikon:NEFCompression", "Olympus:AFPoint", "Olympus:AISubjectTrackingMode", "Olympus:ImageStabilization",
        "Panasonic:LongExposureNRUsed", "Pentax:NeutralDensityFilter", "Pentax:PitchAngle", "Pentax:RollAngle",
        "Sigma:AutoBracket", "Sigma:ExposureCompensation", "Sony:PictureProfile", "Sony:SonyImageHeight",
    ]

    /// Images that both compose of a start and a length, wherever these lead to, in one case besides a tag of that name.
    private static let composed: Set<String> = [
        "Casio:PreviewImage", "Minolta:PreviewImage", "Olympus:PreviewImage", "Olympus:ZoomedPreviewImage",
        "Pentax:PreviewImage", "Sony:PreviewImage",
    ]
}

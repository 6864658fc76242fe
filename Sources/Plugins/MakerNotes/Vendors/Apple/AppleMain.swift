/// Apple's notes, some of whose values are binary property lists.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum AppleMain {
    static let text: StaticString = #"""
        table Main ifd
        1 MakerNoteVersion
        2 AEMatrix unknown | raw: propertyList(x) == "" ? nil : x | value: propertyList(x)
        3 RunTime | table: RunTime
        4 AEStable
          0=No
          1=Yes
        5 AETarget
        6 AEAverage
        7 AFStable
          0=No
          1=Yes
        8 AccelerationVector
        0xa HDRImageType
          3=HDR Image
          4=Original Image
        0xb BurstUUID
        0xc FocusDistanceRange | print: x[0] <= x[1] ? fmt("%.2f - %.2f m", x) : fmt("%.2f - %.2f m", reverse(x))
        0xf OISMode
        0x11 ContentIdentifier
        0x14 ImageCaptureType
          1=ProRAW
          2=Portrait
          10=Photo
          11=Manual Focus
          12=Scene
        0x15 ImageUniqueID
        0x17 LivePhotoVideoIndex
        0x19 ImageProcessingFlags unknown
        0x1a QualityHint unknown
        0x1d LuminanceNoiseAmplitude
        0x1f PhotosAppFeatureFlags
        0x20 ImageCaptureRequestID unknown
        0x21 HDRHeadroom
        0x23 AFPerformance | print: fmt("%d %d %d", x[0], x[1] >> 28, x[1] & 0xfffffff)
        0x25 SceneFlags unknown
        0x26 SignalToNoiseRatioType unknown
        0x27 SignalToNoiseRatio
        0x2b PhotoIdentifier
        0x2d ColorTemperature
        0x2e CameraType
          0=Back Wide Angle
          1=Back Normal
          6=Front
        0x2f FocusPosition
        0x30 HDRGain
        0x38 AFMeasuredDepth
        0x3d AFConfidence
        0x3e ColorCorrectionMatrix unknown | raw: propertyList(x) == "" ? nil : x | value: propertyList(x)
        0x3f GreenGhostMitigationStatus unknown
        0x40 SemanticStyle | raw: propertyList(x) == "" ? nil : x | value: propertyList(x)
        0x41 SemanticStyleRenderingVer | raw: propertyList(x) == "" ? nil : x | value: propertyList(x)
        0x42 SemanticStylePreset | raw: propertyList(x) == "" ? nil : x | value: propertyList(x)
        0x45 FrontFacingCamera
          0=No
          1=Yes
        0x4e Apple_0x004e unknown | raw: propertyList(x) == "" ? nil : x | value: propertyList(x)
        0x4f Apple_0x004f unknown | raw: propertyList(x) == "" ? nil : x | value: propertyList(x)
        0x54 Apple_0x0054 unknown | raw: propertyList(x) == "" ? nil : x | value: propertyList(x)
        0x5a Apple_0x005a unknown | raw: propertyList(x) == "" ? nil : x | value: propertyList(x)
        table RunTime runTime
        1 RunTimeFlags
          &0=Valid
          &1=Has been rounded
          &2=Positive infinity
          &3=Negative infinity
          &4=Indefinite
        2 RunTimeValue
        3 RunTimeScale
        4 RunTimeEpoch
        """#
}

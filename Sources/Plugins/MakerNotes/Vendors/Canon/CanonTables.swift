/// The other tables of Canon's notes.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum CanonTables {
    static let text: StaticString = #"""
        table AFConfig binary int32s first=1
        1 AFConfigTool | value: x + 1 | other: "Case " .. x
          11=Case A
          2147483648=n/a
        2 AFTrackingSensitivity | other: x
          127=Auto
          2147483647=n/a
        3 AFAccelDecelTracking | other: x
          127=Auto
          2147483647=n/a
        4 AFPointSwitching | other: x
          2147483647=n/a
        5 AIServoFirstImage
          0=Equal Priority
          1=Release Priority
          2=Focus Priority
        6 AIServoSecondImage
          0=Equal Priority
          1=Release Priority
          2=Focus Priority
          3=Release High Priority
          4=Focus High Priority
        7 USMLensElectronicMF | if: Model !~ /EOS R\d?/
          0=Enable After AF
          1=Disable After AF
          2=Disable in AF Mode
        7 USMLensElectronicMF
          0=Disable After One-Shot
          1=One-Shot -> Enabled
          2=One-Shot -> Enabled (magnify)
          3=Disable in AF Mode
        8 AFAssistBeam
          0=Enable
          1=Disable
          2=IR AF Assist Beam Only
          3=LED AF Assist Beam Only
        9 OneShotAFRelease
          0=Focus Priority
          1=Release Priority
        10 AutoAFPointSelEOSiTRAF | if: Model !~ /5D /
          0=Enable
          1=Disable
        11 LensDriveWhenAFImpossible
          0=Continue Focus Search
          1=Stop Focus Search
        12 SelectAFAreaSelectionMode
          &0=Single-point AF
          &1=Auto
          &2=Zone AF
          &3=AF Point Expansion (4 point)
          &4=Spot AF
          &5=AF Point Expansion (8 point)
        13 AFAreaSelectionMethod
          0=M-Fn Button
          1=Main Dial
        14 OrientationLinkedAF
          0=Same for Vert/Horiz Points
          1=Separate Vert/Horiz Points
          2=Separate Area+Points
        15 ManualAFPointSelPattern
          0=Stops at AF Area Edges
          1=Continuous
        0x10 AFPointDisplayDuringFocus
          0=Selected (constant)
          1=All (constant)
          2=Selected (pre-AF, focused)
          3=Selected (focused)
          4=Disabled
        0x11 VFDisplayIllumination
          0=Auto
          1=Enable
          2=Disable
        0x12 AFStatusViewfinder | if: Model ~ /1D X/
          0=Show in Field of View
          1=Show Outside View
        0x13 InitialAFPointInServo | if: Model ~ /1D X/
          0=Initial AF Point Selected
          1=Manual AF Point
          2=Auto
        0x14 SubjectToDetect
          0=None
          1=People
          2=Animals
          3=Vehicles
          4=Auto
        0x15 SubjectSwitching
          0=Initial Priority
          1=On Subject
          2=Switch Subject
          2147483647=n/a
        0x18 EyeDetection
          0=Off
          1=Auto
          2=Left Eye
          3=Right Eye
        0x1a WholeAreaTracking
          0=Off
          1=On
        0x1b ServoAFCharacteristics
          0=Case Auto
          1=Case Manual
        0x1c CaseAutoSetting
          -1=Locked On
          0=Standard
          1=Responsive
          2147483647=n/a
        0x1d ActionPriority
          0=Off
          1=On
        0x1e SportEvents
          0=Soccer
          1=Basketball
          2=Volleyball
        table AFInfo serial int16u
        0 NumAFPoints
        1 ValidAFPoints
        2 CanonImageWidth
        3 CanonImageHeight
        4 AFImageWidth
        5 AFImageHeight
        6 AFAreaWidth
        7 AFAreaHeight
        8 AFAreaXPositions int16s[at(0)]
        9 AFAreaYPositions int16s[at(0)]
        10 AFPointsInFocus int16s[int((at(0)+15)/16)] | print: bitNumbers(x, 16)
        11 PrimaryAFPoint | if: Model !~ /EOS/ && (!(AFInfoCount) || AFInfoCount != 36)
        11 Canon_AFInfo_0x000b int16u[8] unknown | if: Model !~ /EOS/
        12 PrimaryAFPoint
        table AFInfo2 serial int16u
        0 AFInfoSize unknown
        1 AFAreaMode
          0=Off (Manual Focus)
          1=AF Point Expansion (surround)
          2=Single-point AF
          4=Auto
          5=Face Detect AF
          6=Face + Tracking
          7=Zone AF
          8=AF Point Expansion (4 point)
          9=Spot AF
          10=AF Point Expansion (8 point)
          11=Flexizone Multi (49 point)
          12=Flexizone Multi (9 point)
          13=Flexizone Single
          14=Large Zone AF
          16=Large Zone AF (vertical)
          17=Large Zone AF (horizontal)
          19=Flexible Zone AF 1
          20=Flexible Zone AF 2
          21=Flexible Zone AF 3
          22=Whole Area AF
        2 NumAFPoints | set: NumAFPoints
        3 ValidAFPoints
        4 CanonImageWidth
        5 CanonImageHeight
        6 AFImageWidth
        7 AFImageHeight
        8 AFAreaWidths int16s[at(2)]
        9 AFAreaHeights int16s[at(2)]
        10 AFAreaXPositions int16s[at(2)]
        11 AFAreaYPositions int16s[at(2)]
        12 AFPointsInFocus int16s[int((at(2)+15)/16)] | print: bitNumbers(x, 16)
        13 AFPointsSelected int16s[int((at(2)+15)/16)] | if: Model ~ /EOS/ | print: bitNumbers(x, 16)
        13 Canon_AFInfo2_0x000d int16s[int((at(2)+15)/16)+1] unknown
        14 PrimaryAFPoint | if: Model !~ /EOS/ && !(AFInfo3)
        table AFMicroAdj binary int32s first=1
        1 AFMicroAdjMode
          0=Disable
          1=Adjust all by the same amount
          2=Adjust by lens
        2 AFMicroAdjValue rational64s
        table Ambience binary int32s first=1
        1 AmbienceSelection
          0=Standard
          1=Vivid
          2=Warm
          3=Soft
          4=Cool
          5=Intense
          6=Brighter
          7=Darker
          8=Monochrome
        table AspectInfo binary int32u first=0
        0 AspectRatio
          0=3:2
          1=1:1
          2=4:3
          7=16:9
          8=4:5
          12=3:2 (APS-H crop)
          13=3:2 (APS-C crop)
          258=4:3 crop
        1 CroppedImageWidth
        2 CroppedImageHeight
        3 CroppedImageLeft
        4 CroppedImageTop
        table ContrastInfo binary int16u
        4 IntelligentContrast hex | other: (x & 8) ? fmt("On (0x%.2x)", x) : fmt("Off (0x%.2x)", x)
          0=Off
          8=On
          65535=n/a
        table CropInfo binary int16u first=0
        0 CropLeftMargin
        1 CropRightMargin
        2 CropTopMargin
        3 CropBottomMargin
        table ExposureInfo binary int32u first=0
        0 FNumber rational32u | print: fNumber(x)
        1 ExposureTime rational32u | print: exposureTime(x)
        2 ISO int32u | value: (x & 0x7fffffff)
        table FaceDetect1 binary int16u first=0
        2 FacesDetected | set: FacesDetected
        3 FaceDetectFrameSize int16u[2]
        8 Face1Position int16s[2] | raw: FacesDetected < 1 ? nil : x
        10 Face2Position int16s[2] | raw: FacesDetected < 2 ? nil : x
        12 Face3Position int16s[2] | raw: FacesDetected < 3 ? nil : x
        14 Face4Position int16s[2] | raw: FacesDetected < 4 ? nil : x
        0x10 Face5Position int16s[2] | raw: FacesDetected < 5 ? nil : x
        0x12 Face6Position int16s[2] | raw: FacesDetected < 6 ? nil : x
        0x14 Face7Position int16s[2] | raw: FacesDetected < 7 ? nil : x
        0x16 Face8Position int16s[2] | raw: FacesDetected < 8 ? nil : x
        0x18 Face9Position int16s[2] | raw: FacesDetected < 9 ? nil : x
        table FaceDetect2 binary first=0
        1 FaceWidth
        2 FacesDetected
        table FaceDetect3 binary int16u first=1
        3 FacesDetected
        table FilterInfo filters
        0x0101 GrainyBWFilter | other: "On (" .. x .. ")"
          -1=Off
        0x0201 SoftFocusFilter | other: "On (" .. x .. ")"
          -1=Off
        0x0301 ToyCameraFilter | other: "On (" .. x .. ")"
          -1=Off
        0x0401 MiniatureFilter | other: "On (" .. x .. ")"
          -1=Off
        0x0402 MiniatureFilterOrientation
          0=Horizontal
          1=Vertical
        0x0403 MiniatureFilterPosition
        0x0404 MiniatureFilterParameter
        0x0501 FisheyeFilter | other: "On (" .. x .. ")"
          -1=Off
        0x0601 PaintingFilter | other: "On (" .. x .. ")"
          -1=Off
        0x0701 WatercolorFilter | other: "On (" .. x .. ")"
          -1=Off
        table Flags binary int16s first=1
        1 ModifiedParamFlag
        table FocalInfo binary int32u first=0
        0 FocalLength rational32u | print: fmt("%.1f mm", x)
        table HDRInfo binary int32s first=1
        1 HDR
          0=Off
          1=Auto
          2=On
        2 HDREffect
          0=Natural
          1=Art (standard)
          2=Art (vivid)
          3=Art (bold)
          4=Art (embossed)
        table LensInfo binary first=0
        0 LensSerialNumber undef[5] yielding | raw: x ~ /^\0\0\0\0/ ? nil : x | value: hexDigits(x)
        table LightingOpt binary int32s first=1
        1 PeripheralIlluminationCorr
          0=Off
          1=On
        2 AutoLightingOptimizer
          0=Standard
          1=Low
          2=Strong
          3=Off
        3 HighlightTonePriority
          0=Off
          1=On
          2=Enhanced
        4 LongExposureNoiseReduction
          0=Off
          1=Auto
          2=On
        5 HighISONoiseReduction
          0=Standard
          1=Low
          2=Strong
          3=Off
        10 DigitalLensOptimizer
          0=Off
          1=Standard
          2=High
        11 DualPixelRaw
          0=Off
          1=On
        table LogInfo binary int32s first=1 yielding
        4 CompressionFormat
          0=Editing (ALL-I)
          1=Standard (IPB)
          2=Light (IPB)
          3=Motion JPEG
          4=RAW
        6 Sharpness | raw: x == 0x7fffffff ? nil : x
        7 Saturation | raw: x == 0x7fffffff ? nil : x | other: parameter
          0=Normal
        8 ColorTone | raw: x == 0x7fffffff ? nil : x | other: parameter
          0=Normal
        9 ColorSpace2 | raw: x == 0x7fffffff ? nil : x
          0=BT.709
          1=BT.2020
          2=CinemaGamut
        10 ColorMatrix | raw: x == 0x7fffffff ? nil : x
          0=EOS Original
          1=Neutral
        11 CanonLogVersion | raw: x == 0x7fffffff ? nil : x
          0=OFF
          1=CLogV1
          2=CLogV2
          3=CLogV3
        table MeasuredColor binary int16u first=1
        1 MeasuredRGGB int16u[4]
        table ModifiedInfo binary int16s first=1
        1 ModifiedToneCurve
          0=Standard
          1=Manual
          2=Custom
        2 ModifiedSharpness | if: Model ~ /\b(1D|5D)/
        3 ModifiedSharpnessFreq | labels: sharpnessFrequencys
        4 ModifiedSensorRedLevel
        5 ModifiedSensorBlueLevel
        6 ModifiedWhiteBalanceRed
        7 ModifiedWhiteBalanceBlue
        8 ModifiedWhiteBalance | labels: whiteBalances
        9 ModifiedColorTemp
        10 ModifiedPictureStyle hex | labels: pictureStyles
        11 ModifiedDigitalGain | value: x / 10
        table MovieInfo binary int16u first=1
        1 FrameRate | raw: x == 65535 ? nil : x
        2 FrameCount | raw: x == 65535 ? nil : x
        4 FrameCount int32u
        6 FrameRate rational32u | print: int(x * 1000 + 0.5) / 1000
        0x6a Duration int32u | value: x / 1000 | print: duration(x)
        0x6c AudioBitrate int32u | print: bitRate(x)
        0x6e AudioSampleRate int32u
        0x70 AudioChannels int32u
        0x74 VideoCodec undef[4] | raw: order == "MM" ? x : reverseBytes(x)
        table MultiExp binary int32s first=1
        1 MultiExposure
          0=Off
          1=On
          2=On (RAW)
        2 MultiExposureControl
          0=Additive
          1=Average
          2=Bright (comparative)
          3=Dark (comparative)
        3 MultiExposureShots
        table MyColors binary int16u first=0
        2 MyColorMode
          0=Off
          1=Positive Film
          2=Light Skin Tone
          3=Dark Skin Tone
          4=Vivid Blue
          5=Vivid Green
          6=Vivid Red
          7=Color Accent
          8=Color Swap
          9=Custom
          12=Vivid
          13=Neutral
          14=Sepia
          15=B&W
        table PSInfo binary first=0 yielding
        0 ContrastStandard int32s hex | other: x
          -559038737=n/a
        4 SharpnessStandard int32s hex | other: x
          -559038737=n/a
        8 SaturationStandard int32s hex | other: x
          -559038737=n/a
        12 ColorToneStandard int32s hex | other: x
          -559038737=n/a
        0x10 FilterEffectStandard int32s unknown hex | other: x
          -559038737=n/a
        0x14 ToningEffectStandard int32s unknown hex | other: x
          -559038737=n/a
        0x18 ContrastPortrait int32s hex | other: x
          -559038737=n/a
        0x1c SharpnessPortrait int32s hex | other: x
          -559038737=n/a
        0x20 SaturationPortrait int32s hex | other: x
          -559038737=n/a
        0x24 ColorTonePortrait int32s hex | other: x
          -559038737=n/a
        0x28 FilterEffectPortrait int32s unknown hex | other: x
          -559038737=n/a
        0x2c ToningEffectPortrait int32s unknown hex | other: x
          -559038737=n/a
        0x30 ContrastLandscape int32s hex | other: x
          -559038737=n/a
        0x34 SharpnessLandscape int32s hex | other: x
          -559038737=n/a
        0x38 SaturationLandscape int32s hex | other: x
          -559038737=n/a
        0x3c ColorToneLandscape int32s hex | other: x
          -559038737=n/a
        0x40 FilterEffectLandscape int32s unknown hex | other: x
          -559038737=n/a
        0x44 ToningEffectLandscape int32s unknown hex | other: x
          -559038737=n/a
        0x48 ContrastNeutral int32s hex | other: x
          -559038737=n/a
        0x4c SharpnessNeutral int32s hex | other: x
          -559038737=n/a
        0x50 SaturationNeutral int32s hex | other: x
          -559038737=n/a
        0x54 ColorToneNeutral int32s hex | other: x
          -559038737=n/a
        0x58 FilterEffectNeutral int32s unknown hex | other: x
          -559038737=n/a
        0x5c ToningEffectNeutral int32s unknown hex | other: x
          -559038737=n/a
        0x60 ContrastFaithful int32s hex | other: x
          -559038737=n/a
        0x64 SharpnessFaithful int32s hex | other: x
          -559038737=n/a
        0x68 SaturationFaithful int32s hex | other: x
          -559038737=n/a
        0x6c ColorToneFaithful int32s hex | other: x
          -559038737=n/a
        0x70 FilterEffectFaithful int32s unknown hex | other: x
          -559038737=n/a
        0x74 ToningEffectFaithful int32s unknown hex | other: x
          -559038737=n/a
        0x78 ContrastMonochrome int32s hex | other: x
          -559038737=n/a
        0x7c SharpnessMonochrome int32s hex | other: x
          -559038737=n/a
        0x80 SaturationMonochrome int32s unknown hex | other: x
          -559038737=n/a
        0x84 ColorToneMonochrome int32s unknown hex | other: x
          -559038737=n/a
        0x88 FilterEffectMonochrome int32s hex | labels: filterEffectMonochromes
        0x8c ToningEffectMonochrome int32s hex | labels: toningEffectMonochromes
        0x90 ContrastUserDef1 int32s hex | other: x
          -559038737=n/a
        0x94 SharpnessUserDef1 int32s hex | other: x
          -559038737=n/a
        0x98 SaturationUserDef1 int32s hex | other: x
          -559038737=n/a
        0x9c ColorToneUserDef1 int32s hex | other: x
          -559038737=n/a
        0xa0 FilterEffectUserDef1 int32s hex | labels: filterEffectMonochromes
        0xa4 ToningEffectUserDef1 int32s hex | labels: toningEffectMonochromes
        0xa8 ContrastUserDef2 int32s hex | other: x
          -559038737=n/a
        0xac SharpnessUserDef2 int32s hex | other: x
          -559038737=n/a
        0xb0 SaturationUserDef2 int32s hex | other: x
          -559038737=n/a
        0xb4 ColorToneUserDef2 int32s hex | other: x
          -559038737=n/a
        0xb8 FilterEffectUserDef2 int32s hex | labels: filterEffectMonochromes
        0xbc ToningEffectUserDef2 int32s hex | labels: toningEffectMonochromes
        0xc0 ContrastUserDef3 int32s hex | other: x
          -559038737=n/a
        0xc4 SharpnessUserDef3 int32s hex | other: x
          -559038737=n/a
        0xc8 SaturationUserDef3 int32s hex | other: x
          -559038737=n/a
        0xcc ColorToneUserDef3 int32s hex | other: x
          -559038737=n/a
        0xd0 FilterEffectUserDef3 int32s hex | labels: filterEffectMonochromes
        0xd4 ToningEffectUserDef3 int32s hex | labels: toningEffectMonochromes
        0xd8 UserDef1PictureStyle int16u | labels: userDef2PictureStyles
        0xda UserDef2PictureStyle int16u | labels: userDef2PictureStyles
        0xdc UserDef3PictureStyle int16u | labels: userDef2PictureStyles
        table PSInfo2 binary first=0 yielding
        0 ContrastStandard int32s hex | other: x
          -559038737=n/a
        4 SharpnessStandard int32s hex | other: x
          -559038737=n/a
        8 SaturationStandard int32s hex | other: x
          -559038737=n/a
        12 ColorToneStandard int32s hex | other: x
          -559038737=n/a
        0x10 FilterEffectStandard int32s unknown hex | other: x
          -559038737=n/a
        0x14 ToningEffectStandard int32s unknown hex | other: x
          -559038737=n/a
        0x18 ContrastPortrait int32s hex | other: x
          -559038737=n/a
        0x1c SharpnessPortrait int32s hex | other: x
          -559038737=n/a
        0x20 SaturationPortrait int32s hex | other: x
          -559038737=n/a
        0x24 ColorTonePortrait int32s hex | other: x
          -559038737=n/a
        0x28 FilterEffectPortrait int32s unknown hex | other: x
          -559038737=n/a
        0x2c ToningEffectPortrait int32s unknown hex | other: x
          -559038737=n/a
        0x30 ContrastLandscape int32s hex | other: x
          -559038737=n/a
        0x34 SharpnessLandscape int32s hex | other: x
          -559038737=n/a
        0x38 SaturationLandscape int32s hex | other: x
          -559038737=n/a
        0x3c ColorToneLandscape int32s hex | other: x
          -559038737=n/a
        0x40 FilterEffectLandscape int32s unknown hex | other: x
          -559038737=n/a
        0x44 ToningEffectLandscape int32s unknown hex | other: x
          -559038737=n/a
        0x48 ContrastNeutral int32s hex | other: x
          -559038737=n/a
        0x4c SharpnessNeutral int32s hex | other: x
          -559038737=n/a
        0x50 SaturationNeutral int32s hex | other: x
          -559038737=n/a
        0x54 ColorToneNeutral int32s hex | other: x
          -559038737=n/a
        0x58 FilterEffectNeutral int32s unknown hex | other: x
          -559038737=n/a
        0x5c ToningEffectNeutral int32s unknown hex | other: x
          -559038737=n/a
        0x60 ContrastFaithful int32s hex | other: x
          -559038737=n/a
        0x64 SharpnessFaithful int32s hex | other: x
          -559038737=n/a
        0x68 SaturationFaithful int32s hex | other: x
          -559038737=n/a
        0x6c ColorToneFaithful int32s hex | other: x
          -559038737=n/a
        0x70 FilterEffectFaithful int32s unknown hex | other: x
          -559038737=n/a
        0x74 ToningEffectFaithful int32s unknown hex | other: x
          -559038737=n/a
        0x78 ContrastMonochrome int32s hex | other: x
          -559038737=n/a
        0x7c SharpnessMonochrome int32s hex | other: x
          -559038737=n/a
        0x80 SaturationMonochrome int32s unknown hex | other: x
          -559038737=n/a
        0x84 ColorToneMonochrome int32s unknown hex | other: x
          -559038737=n/a
        0x88 FilterEffectMonochrome int32s hex | labels: filterEffectMonochromes
        0x8c ToningEffectMonochrome int32s hex | labels: toningEffectMonochromes
        0x90 ContrastAuto int32s hex | other: x
          -559038737=n/a
        0x94 SharpnessAuto int32s hex | other: x
          -559038737=n/a
        0x98 SaturationAuto int32s hex | other: x
          -559038737=n/a
        0x9c ColorToneAuto int32s hex | other: x
          -559038737=n/a
        0xa0 FilterEffectAuto int32s hex | labels: filterEffectMonochromes
        0xa4 ToningEffectAuto int32s hex | labels: toningEffectMonochromes
        0xa8 ContrastUserDef1 int32s hex | other: x
          -559038737=n/a
        0xac SharpnessUserDef1 int32s hex | other: x
          -559038737=n/a
        0xb0 SaturationUserDef1 int32s hex | other: x
          -559038737=n/a
        0xb4 ColorToneUserDef1 int32s hex | other: x
          -559038737=n/a
        0xb8 FilterEffectUserDef1 int32s hex | labels: filterEffectMonochromes
        0xbc ToningEffectUserDef1 int32s hex | labels: toningEffectMonochromes
        0xc0 ContrastUserDef2 int32s hex | other: x
          -559038737=n/a
        0xc4 SharpnessUserDef2 int32s hex | other: x
          -559038737=n/a
        0xc8 SaturationUserDef2 int32s hex | other: x
          -559038737=n/a
        0xcc ColorToneUserDef2 int32s hex | other: x
          -559038737=n/a
        0xd0 FilterEffectUserDef2 int32s hex | labels: filterEffectMonochromes
        0xd4 ToningEffectUserDef2 int32s hex | labels: toningEffectMonochromes
        0xd8 ContrastUserDef3 int32s hex | other: x
          -559038737=n/a
        0xdc SharpnessUserDef3 int32s hex | other: x
          -559038737=n/a
        0xe0 SaturationUserDef3 int32s hex | other: x
          -559038737=n/a
        0xe4 ColorToneUserDef3 int32s hex | other: x
          -559038737=n/a
        0xe8 FilterEffectUserDef3 int32s hex | labels: filterEffectMonochromes
        0xec ToningEffectUserDef3 int32s hex | labels: toningEffectMonochromes
        0xf0 UserDef1PictureStyle int16u | labels: userDef2PictureStyles
        0xf2 UserDef2PictureStyle int16u | labels: userDef2PictureStyles
        0xf4 UserDef3PictureStyle int16u | labels: userDef2PictureStyles
        table PreviewImageInfo binary int32u first=1
        1 PreviewQuality | labels: rawJpgQualitys
        2 PreviewImageLength
        3 PreviewImageWidth
        4 PreviewImageHeight
        5 PreviewImageStart offset
        table Processing binary int16s first=1
        1 ToneCurve
          0=Standard
          1=Manual
          2=Custom
        2 Sharpness yielding | if: Model !~ /\b(20D|350D|REBEL XT|Kiss Digital N)\b/
        3 SharpnessFrequency | labels: sharpnessFrequencys
        4 SensorRedLevel
        5 SensorBlueLevel
        6 WhiteBalanceRed
        7 WhiteBalanceBlue
        8 WhiteBalance | raw: x < 0 ? nil : x | labels: whiteBalances
        9 ColorTemperature
        10 PictureStyle hex | labels: pictureStyles
        11 DigitalGain | value: x / 10
        12 WBShiftAB
        13 WBShiftGM
        14 UnsharpMaskFineness
        15 UnsharpMaskThreshold
        table RawBurstInfo binary int32u first=1
        1 RawBurstImageNum
        2 RawBurstImageCount
        table SensorInfo binary int16s first=1
        1 SensorWidth
        2 SensorHeight
        5 SensorLeftBorder
        6 SensorTopBorder
        7 SensorRightBorder
        8 SensorBottomBorder
        9 BlackMaskLeftBorder
        10 BlackMaskTopBorder
        11 BlackMaskRightBorder
        12 BlackMaskBottomBorder
        table SerialInfo binary first=0
        0 InternalSerialNumber2 string[9]
        9 InternalSerialNumber string | raw: x == "" ? nil : x
        table TimeInfo binary int32s first=1
        1 TimeZone | print: timeZone(x)
        2 TimeZoneCity
          0=n/a
          1=Chatham Islands
          2=Wellington
          3=Solomon Islands
          4=Sydney
          5=Adelaide
          6=Tokyo
          7=Hong Kong
          8=Bangkok
          9=Yangon
          10=Dhaka
          11=Kathmandu
          12=Delhi
          13=Karachi
          14=Kabul
          15=Dubai
          16=Tehran
          17=Moscow
          18=Cairo
          19=Paris
          20=London
          21=Azores
          22=Fernando de Noronha
          23=Sao Paulo
          24=Newfoundland
          25=Santiago
          26=Caracas
          27=New York
          28=Chicago
          29=Denver
          30=Los Angeles
          31=Anchorage
          32=Honolulu
          33=Samoa
          32766=(not set)
        3 DaylightSavings
          0=Off
          60=On
        table VignettingCorr binary int16s first=1
        0 VignettingCorrVersion int8u
        2 PeripheralLighting
          0=Off
          1=On
        3 DistortionCorrection
          0=Off
          1=On
        4 ChromaticAberrationCorr
          0=Off
          1=On
        5 ChromaticAberrationCorr
          0=Off
          1=On
        6 PeripheralLightingValue
        9 DistortionCorrectionValue
        11 OriginalImageWidth
        12 OriginalImageHeight
        table VignettingCorr2 binary int32s first=1
        5 PeripheralLightingSetting
          0=Off
          1=On
        6 ChromaticAberrationSetting
          0=Off
          1=On
        7 DistortionCorrectionSetting
          0=Off
          1=On
        9 DigitalLensOptimizerSetting
          0=Off
          1=On
        table VignettingCorrUnknown binary int16s first=1
        0 VignettingCorrVersion int8u
        table WBInfo binary int32u first=1
        2 WB_GRBGLevelsAuto int32s[4]
        10 WB_GRBGLevelsDaylight int32s[4]
        0x12 WB_GRBGLevelsCloudy int32s[4]
        0x1a WB_GRBGLevelsTungsten int32s[4]
        0x22 WB_GRBGLevelsFluorescent int32s[4]
        0x2a WB_GRBGLevelsFluorHigh int32s[4]
        0x32 WB_GRBGLevelsFlash int32s[4]
        0x3a WB_GRBGLevelsUnderwater int32s[4]
        0x42 WB_GRBGLevelsCustom1 int32s[4]
        0x4a WB_GRBGLevelsCustom2 int32s[4]
        table FocusBracketingInfo binary int32s first=1
        1 FocusBracketing
          0=Off
          1=On
        2 FocusBracketingImageCount
        3 FocusBracketingFocusIncrement
        4 FocusBracketingExposureSmoothing
          0=Off
          1=On
        5 FocusBracketingDepthComposite
          0=Off
          1=On
        6 FocusBracketingCropDepthComposite
          0=Off
          1=On
        7 FocusBracketingFlashInterval
        table LevelInfo binary int32s first=1
        4 RollAngle | value: (x > 1800 ? 3600 - x : -x) / 10
        5 PitchAngle | value: (x > 1800 ? x - 3600 : x) / 10
        7 FocalLength
        8 MinFocalLength2
        9 MaxFocalLength2
        """#
}

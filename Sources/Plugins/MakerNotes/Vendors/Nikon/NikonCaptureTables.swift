/// What Nikon Capture and Capture NX did to a picture.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum NikonCaptureTables {
    static let text: StaticString = #"""
        table Main capture
        0x8ae85e LCHEditor int8u | labels: offOn
        0x83a1a25 HistogramXML undef binary
        0xc89224b ColorAberrationControl int8u | labels: offOn
        0x116fea21 HighlightData | table: HighlightData
        0x2175eb78 D-LightingHQ int8u | labels: offOn
        0x2fc08431 StraightenAngle double
        0x374233e0 CropData | table: CropData
        0x39c456ac PictureCtrl | table: PictureCtrl
        0x3cfc73c6 RedEyeData | table: RedEyeData
        0x3d136244 EditVersionName string
        0x416391c6 QuickFix int8u | labels: offOn
        0x56a54260 Exposure | table: Exposure
        0x5f0e7d23 ColorBooster int8u | labels: offOn
        0x6a6e36b6 D-LightingHQSelected int8u | labels: dLightingHQSelected
        0x753dcbc0 NoiseReduction int8u | labels: offOn
        0x76a43200 UnsharpMask int8u | labels: offOn
        0x76a43201 Curves int8u | labels: offOn
        0x76a43202 ColorBalanceAdj int8u | labels: offOn
        0x76a43203 AdvancedRaw int8u | labels: offOn
        0x76a43204 WhiteBalanceAdj int8u | labels: offOn
        0x76a43205 VignetteControl int8u | labels: offOn
        0x76a43206 FlipHorizontal int8u | labels: dLightingHQSelected
        0x76a43207 Rotation int16u
        0x84589434 BrightnessData | table: Brightness
        0x890ff591 D-LightingHQData | table: DLightingHQ
        0x926f13e0 NoiseReductionData | table: NoiseReduction
        0xab5eca5e PhotoEffects int8u | labels: offOn
        0xac6bd5c0 VignetteControlIntensity int16s
        0xb0384e1e PhotoEffectsData | table: PhotoEffects
        0xb999a36f ColorBoostData | table: ColorBoost
        0xbf3c6c20 WBAdjData | table: WBAdjData
        0xce5554aa D-LightingHS int8u | labels: offOn
        0xe2173c47 PictureControl int8u | labels: offOn
        0xe37b4337 D-LightingHSData | table: DLightingHS
        0xe42b5161 UnsharpData | table: UnsharpData
        0xe9651831 PhotoEffectHistoryXML undef binary
        0xfe28a44f AutoRedEye int8u | labels: offOn
        0xfe443a45 ImageDustOff int8u | labels: offOn
        table Brightness binary
        0 BrightnessAdj double | value: x * 50
        8 EnhanceDarkTones | labels: offOn
        table ColorBoost binary
        0 ColorBoostType
          0=Nature
          1=People
        1 ColorBoostLevel int32u
        table CropData binary
        0x1e CropLeft double | value: x / 2
        0x26 CropTop double | value: x / 2
        0x2e CropRight double | value: x / 2
        0x36 CropBottom double | value: x / 2
        0x8e CropOutputWidthInches double
        0x96 CropOutputHeightInches double
        0x9e CropScaledResolution double
        0xae CropSourceResolution double | value: x / 2
        0xb6 CropOutputResolution double
        0xbe CropOutputScale double
        0xc6 CropOutputWidth double
        0xce CropOutputHeight double
        0xd6 CropOutputPixels double
        table DLightingHQ binary int32u
        0 D-LightingHQShadow
        1 D-LightingHQHighlight
        2 D-LightingHQColorBoost
        table DLightingHS binary int32u
        0 D-LightingHSAdjustment
        1 D-LightingHSColorBoost
        table Exposure binary
        0 ExposureAdj int16s | value: x / 100
        0x12 ExposureAdj2 double | print: fmt("%.4f", x)
        0x24 ActiveD-Lighting | labels: offOn
        0x25 ActiveD-LightingMode
          0=Unchanged
          1=Off
          2=Low
          3=Normal
          4=High
          6=Extra High
          7=Extra High 1
          8=Extra High 2
        table HighlightData binary int8s
        0 ShadowProtection
        1 SaturationAdj
        6 HighlightProtection
        table NoiseReduction binary
        4 EdgeNoiseReduction | labels: offOn
        5 ColorMoireReductionMode
          0=Off
          1=Low
          2=Medium
          3=High
        9 NoiseReductionIntensity int32u
        0xd NoiseReductionSharpness int32u
        0x11 NoiseReductionMethod int16u
          0=Faster
          1=Better Quality
          2=Better Quality 2013
        0x15 ColorMoireReduction | labels: offOn
        0x17 NoiseReduction | labels: offOn
        0x18 ColorNoiseReductionIntensity int32u
        0x1c ColorNoiseReductionSharpness int32u
        table PhotoEffects binary
        0 PhotoEffectsType
          0=None
          1=B&W
          2=Sepia
          3=Tinted
        4 PhotoEffectsRed int16s
        6 PhotoEffectsGreen int16s
        8 PhotoEffectsBlue int16s
        table PictureCtrl binary
        0 PictureControlActive | labels: offOn
        0x13 PictureControlMode string[16]
        0x2a QuickAdjust | value: x - 128
        0x2b SharpeningAdj | value: x ? x - 128 : "Auto"
        0x2c ContrastAdj | value: x ? x - 128 : "Auto"
        0x2d BrightnessAdj | value: x ? x - 128 : "Auto"
        0x2e SaturationAdj | value: x ? x - 128 : "Auto"
        0x2f HueAdj | value: x - 128
        table RedEyeData binary
        0 RedEyeCorrection
          0=Off
          1=Automatic
          2=Click on Eyes
        table UnsharpData binary
        0 UnsharpCount
        0x13 Unsharp1Color int16u | labels: unsharp1Color
        0x17 Unsharp1Intensity int16u
        0x19 Unsharp1HaloWidth int16u
        0x1b Unsharp1Threshold
        0x2e Unsharp2Color int16u | labels: unsharp1Color
        0x32 Unsharp2Intensity int16u
        0x34 Unsharp2HaloWidth int16u
        0x36 Unsharp2Threshold
        0x49 Unsharp3Color int16u | labels: unsharp1Color
        0x4d Unsharp3Intensity int16u
        0x4f Unsharp3HaloWidth int16u
        0x51 Unsharp3Threshold
        0x64 Unsharp4Color int16u | labels: unsharp1Color
        0x68 Unsharp4Intensity int16u
        0x6a Unsharp4HaloWidth int16u
        0x6c Unsharp4Threshold
        table WBAdjData binary
        0 WBAdjRedBalance double
        8 WBAdjBlueBalance double
        0x10 WBAdjMode
          1=Use Gray Point
          2=Recorded Value
          3=Use Temperature
          4=Calculate Automatically
          5=Auto2
          6=Underwater
          7=Auto1
        0x14 WBAdjLighting int16u hex
          0=None
          256=Incandescent
          512=Daylight (direct sunlight)
          513=Daylight (shade)
          514=Daylight (cloudy)
          768=Standard Fluorescent (warm white)
          769=Standard Fluorescent (3700K)
          770=Standard Fluorescent (cool white)
          771=Standard Fluorescent (5000K)
          772=Standard Fluorescent (daylight)
          773=Standard Fluorescent (high temperature mercury vapor)
          1024=High Color Rendering Fluorescent (warm white)
          1025=High Color Rendering Fluorescent (3700K)
          1026=High Color Rendering Fluorescent (cool white)
          1027=High Color Rendering Fluorescent (5000K)
          1028=High Color Rendering Fluorescent (daylight)
          1280=Flash
          1281=Flash (FL-G1 filter)
          1282=Flash (FL-G2 filter)
          1283=Flash (TN-A1 filter)
          1284=Flash (TN-A2 filter)
          1536=Sodium Vapor Lamps
        0x18 WBAdjTemperature int16u
        0x25 WBAdjTint int32s
        labels offOn
          0=Off
          1=On
        labels unsharp1Color
          0=RGB
          1=Red
          2=Green
          3=Blue
          4=Yellow
          5=Magenta
          6=Cyan
        labels dLightingHQSelected
          0=No
          1=Yes
        """#
}

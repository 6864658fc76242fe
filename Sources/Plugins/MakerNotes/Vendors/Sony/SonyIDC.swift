/// What Sony's Image Data Converter writes into the private directory of raw files.
///
/// The notation is that of `TableText`; names, numbers, conditions and labels are those of ExifTool 13.58.
enum SonyIDC {
    static let text: StaticString = #"""
        table Main ifd
        0x201 IDCPreviewStart offset
        0x202 IDCPreviewLength
        0x8000 IDCCreativeStyle
          1=Camera Setting
          2=Standard
          3=Real
          4=Vivid
          5=Adobe RGB
          6=A100 Standard
          7=Neutral
          8=Portrait
          9=Landscape
          10=Clear
          11=Deep
          12=Light
          13=Sunset
          14=Night View
          15=Autumn Leaves
          16=B&W
          17=Sepia
        0x8001 CreativeStyleWasChanged
          0=No
          1=Yes
        0x8002 PresetWhiteBalance
          1=Camera Setting
          2=Color Temperature
          3=Specify Gray Point
          4=Daylight
          5=Cloudy
          6=Shade
          7=Cool White Fluorescent
          8=Day Light Fluorescent
          9=Day White Fluorescent
          10=Warm White Fluorescent
          11=Tungsten
          12=Flash
          13=Auto
        0x8013 ColorTemperatureAdj
        0x8014 PresetWhiteBalanceAdj
        0x8015 ColorCorrection
        0x8016 SaturationAdj
        0x8017 ContrastAdj
        0x8018 BrightnessAdj | print: fmt("%.2f", x/300)
        0x8019 HueAdj
        0x801a SharpnessAdj
        0x801b SharpnessOvershoot
        0x801c SharpnessUndershoot
        0x801d SharpnessThreshold
        0x801e NoiseReductionMode
          0=Off
          1=On
        0x8021 GrayPoint
        0x8022 D-RangeOptimizerMode
          0=Off
          1=Auto
          2=Manual
        0x8023 D-RangeOptimizerValue
        0x8024 D-RangeOptimizerHighlight
        0x8026 HighlightColorDistortReduct
          0=Standard
          1=Advanced
        0x8027 NoiseReductionValue | value: (x + 100) / 2
        0x8028 EdgeNoiseReduction | value: (x + 100) / 2
        0x8029 ColorNoiseReduction | value: (x + 100) / 2
        0x802d D-RangeOptimizerShadow
        0x8030 PeripheralIllumCentralRadius
        0x8031 PeripheralIllumCentralValue
        0x8032 PeripheralIllumPeriphValue
        0x8040 DistortionCompensation
          -1=n/a
          1=On
          2=Off
        0x9000 ToneCurveBrightnessX
        0x9001 ToneCurveRedX
        0x9002 ToneCurveGreenX
        0x9003 ToneCurveBlueX
        0x9004 ToneCurveBrightnessY
        0x9005 ToneCurveRedY
        0x9006 ToneCurveGreenY
        0x9007 ToneCurveBlueY
        0x900d ChromaticAberrationCorrection
          1=On
          2=Off
        0x900e InclinationCorrection
          0=Off
          1=On
        0x900f InclinationAngle | print: fmt("%.1f deg", x/1000)
        0x9010 Cropping
          0=Off
          1=On
        0x9011 CropArea
        0x9012 PreviewImageSize
        0x9013 PxShiftPeriphEdgeNR
          0=Off
          1=On
        0x9014 PxShiftPeriphEdgeNRValue | print: fmt("%.1f", x/10)
        0x9017 WhitesAdj
        0x9018 BlacksAdj
        0x9019 HighlightsAdj
        0x901a ShadowsAdj
        0xd000 CurrentVersion
        0xd001 VersionIFD group=Version0 | table: Main | base: start | limit: 20 | start: x
        0xd100 VersionCreateDate date | print: x
        0xd101 VersionModifyDate date | print: x
        """#
}

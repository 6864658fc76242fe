/// Olympus's directories of raw development and image processing.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum OlympusRaw {
    static let text: StaticString = #"""
        table RawDevelopment ifd
        0 RawDevVersion | raw: trimNUL(x)
        0x100 RawDevExposureBiasValue
        0x101 RawDevWhiteBalanceValue
        0x102 RawDevWBFineAdjustment
        0x103 RawDevGrayPoint
        0x104 RawDevSaturationEmphasis
        0x105 RawDevMemoryColorEmphasis
        0x106 RawDevContrastValue
        0x107 RawDevSharpnessValue
        0x108 RawDevColorSpace
          0=sRGB
          1=Adobe RGB
          2=Pro Photo RGB
        0x109 RawDevEngine
          0=High Speed
          1=High Function
          2=Advanced High Speed
          3=Advanced High Function
        0x10a RawDevNoiseReduction
          0=(none)
          &0=Noise Reduction
          &1=Noise Filter
          &2=Noise Filter (ISO Boost)
        0x10b RawDevEditStatus
          0=Original
          1=Edited (Landscape)
          6=Edited (Portrait)
          8=Edited (Portrait)
        0x10c RawDevSettings
          0=(none)
          &0=WB Color Temp
          &1=WB Gray Point
          &2=Saturation
          &3=Contrast
          &4=Sharpness
          &5=Color Space
          &6=High Function
          &7=Noise Reduction
        table RawDevelopment2 ifd
        0 RawDevVersion | raw: trimNUL(x)
        0x100 RawDevExposureBiasValue
        0x101 RawDevWhiteBalance
          1=Color Temperature
          2=Gray Point
        0x102 RawDevWhiteBalanceValue
        0x103 RawDevWBFineAdjustment
        0x104 RawDevGrayPoint
        0x105 RawDevContrastValue
        0x106 RawDevSharpnessValue
        0x107 RawDevSaturationEmphasis
        0x108 RawDevMemoryColorEmphasis
        0x109 RawDevColorSpace
          0=sRGB
          1=Adobe RGB
          2=Pro Photo RGB
        0x10a RawDevNoiseReduction
          0=(none)
          &0=Noise Reduction
          &1=Noise Filter
          &2=Noise Filter (ISO Boost)
        0x10b RawDevEngine
          0=High Speed
          1=High Function
        0x10c RawDevPictureMode
          1=Vivid
          2=Natural
          3=Muted
          256=Monotone
          512=Sepia
        0x10d RawDevPMSaturation
        0x10e RawDevPMContrast
        0x10f RawDevPMSharpness
        0x110 RawDevPM_BWFilter
          1=Neutral
          2=Yellow
          3=Orange
          4=Red
          5=Green
        0x111 RawDevPMPictureTone
          1=Neutral
          2=Sepia
          3=Blue
          4=Purple
          5=Green
        0x112 RawDevGradation
        0x113 RawDevSaturation3
        0x119 RawDevAutoGradation
          0=Off
          1=On
        0x120 RawDevPMNoiseFilter
        0x121 RawDevArtFilter | print: parts(label(artFilters))
        table ImageProcessing ifd
        0 ImageProcessingVersion | raw: trimNUL(x)
        0x100 WB_RBLevels
        0x102 WB_RBLevels3000K
        0x103 WB_RBLevels3300K
        0x104 WB_RBLevels3600K
        0x105 WB_RBLevels3900K
        0x106 WB_RBLevels4000K
        0x107 WB_RBLevels4300K
        0x108 WB_RBLevels4500K
        0x109 WB_RBLevels4800K
        0x10a WB_RBLevels5300K
        0x10b WB_RBLevels6000K
        0x10c WB_RBLevels6600K
        0x10d WB_RBLevels7500K
        0x10e WB_RBLevelsCWB1
        0x10f WB_RBLevelsCWB2
        0x110 WB_RBLevelsCWB3
        0x111 WB_RBLevelsCWB4
        0x113 WB_GLevel3000K
        0x114 WB_GLevel3300K
        0x115 WB_GLevel3600K
        0x116 WB_GLevel3900K
        0x117 WB_GLevel4000K
        0x118 WB_GLevel4300K
        0x119 WB_GLevel4500K
        0x11a WB_GLevel4800K
        0x11b WB_GLevel5300K
        0x11c WB_GLevel6000K
        0x11d WB_GLevel6600K
        0x11e WB_GLevel7500K
        0x11f WB_GLevel
        0x200 ColorMatrix int16s
        0x300 Enhancer
        0x301 EnhancerValues
        0x310 CoringFilter
        0x311 CoringValues
        0x600 BlackLevel2
        0x610 GainBase
        0x611 ValidBits
        0x612 CropLeft
        0x613 CropTop
        0x614 CropWidth
        0x615 CropHeight
        0x635 UnknownBlock1 unknown binary
        0x636 UnknownBlock2 unknown binary
        0x805 SensorCalibration
        0x1010 NoiseReduction2
          0=(none)
          &0=Noise Reduction
          &1=Noise Filter
          &2=Noise Filter (ISO Boost)
        0x1011 DistortionCorrection2
          0=Off
          1=On
        0x1012 ShadingCompensation2
          0=Off
          1=On
        0x101c MultipleExposureMode | print: parts(label(multipleExposureModes))
        0x1103 UnknownBlock3 unknown binary
        0x1104 UnknownBlock4 unknown binary
        0x1112 AspectRatio
          1 1=4:3
          1 4=1:1
          2 1=3:2 (RAW)
          2 2=3:2
          3 1=16:9 (RAW)
          3 3=16:9
          4 1=1:1 (RAW)
          4 4=6:6
          5 5=5:4
          6 6=7:6
          7 7=6:5
          8 8=7:5
          9 1=3:4 (RAW)
          9 9=3:4
        0x1113 AspectFrame
        0x1200 FacesDetected
        0x1201 FaceDetectArea binary
        0x1202 MaxFaces
        0x1203 FaceDetectFrameSize
        0x1207 FaceDetectFrameCrop
        0x1306 CameraTemperature int16s | raw: x ? x : nil
        0x1900 KeystoneCompensation
          0 0=Off
          0 1=On
        0x1901 KeystoneDirection
          0=Vertical
          1=Horizontal
        0x1906 KeystoneValue
        0x2110 GNDFilterType
          0=High
          1=Medium
          2=Soft
        table RawInfo ifd
        0 RawInfoVersion | raw: trimNUL(x)
        0x100 WB_RBLevelsUsed
        0x110 WB_RBLevelsAuto
        0x120 WB_RBLevelsShade
        0x121 WB_RBLevelsCloudy
        0x122 WB_RBLevelsFineWeather
        0x123 WB_RBLevelsTungsten
        0x124 WB_RBLevelsEveningSunlight
        0x130 WB_RBLevelsDaylightFluor
        0x131 WB_RBLevelsDayWhiteFluor
        0x132 WB_RBLevelsCoolWhiteFluor
        0x133 WB_RBLevelsWhiteFluorescent
        0x200 ColorMatrix2 int16s
        0x310 CoringFilter
        0x311 CoringValues
        0x600 BlackLevel2
        0x601 YCbCrCoefficients rational32u
        0x611 ValidPixelDepth
        0x612 CropLeft
        0x613 CropTop
        0x614 CropWidth
        0x615 CropHeight
        0x1000 LightSource
          0=Unknown
          16=Shade
          17=Cloudy
          18=Fine Weather
          20=Tungsten (Incandescent)
          22=Evening Sunlight
          33=Daylight Fluorescent
          34=Day White Fluorescent
          35=Cool White Fluorescent
          36=White Fluorescent
          256=One Touch White Balance
          512=Custom 1-4
        0x1001 WhiteBalanceComp
        0x1010 SaturationSetting
        0x1011 HueSetting
        0x1012 ContrastSetting
        0x1013 SharpnessSetting
        0x2000 CMExposureCompensation
        0x2001 CMWhiteBalance
        0x2002 CMWhiteBalanceComp
        0x2010 CMWhiteBalanceGrayPoint
        0x2020 CMSaturation
        0x2021 CMHue
        0x2022 CMContrast
        0x2023 CMSharpness
        labels multipleExposureModes
          0=Off
          1=Live Composite
          2=On (2 frames)
          3=On (3 frames)
        """#
}

/// What the DSLR-A100, which Sony made of Konica Minolta's design, says in the notes of Minolta.
///
/// The notation is that of `TableText`; names, numbers, conditions and labels are those of ExifTool 13.58.
enum MinoltaA100 {
    static let text: StaticString = #"""
        table CameraInfoA100 binary yielding
        1 AFSensorActive
          0=Top-right
          1=Bottom-right
          2=Bottom
          3=Middle Horizontal
          4=Center Vertical
          5=Top
          6=Top-left
          7=Bottom-left
        2 AFStatusActiveSensor int16s | labels: afStatus | other: focusShift(x)
        4 AFStatusTop-right int16s | labels: afStatus | other: focusShift(x)
        6 AFStatusBottom-right int16s | labels: afStatus | other: focusShift(x)
        8 AFStatusBottom int16s | labels: afStatus | other: focusShift(x)
        0xa AFStatusMiddleHorizontal int16s | labels: afStatus | other: focusShift(x)
        0xc AFStatusCenterVertical int16s | labels: afStatus | other: focusShift(x)
        0xe AFStatusTop int16s | labels: afStatus | other: focusShift(x)
        0x10 AFStatusTop-left int16s | labels: afStatus | other: focusShift(x)
        0x12 AFStatusBottom-left int16s | labels: afStatus | other: focusShift(x)
        0x14 FocusLocked
          0=Manual Focus
          4=No
          16=Continuous Focus
          64=Yes
        0x15 AFPoint
          0=Auto
          1=Center
          2=Top
          3=Top-right
          4=Right
          5=Bottom-right
          6=Bottom
          7=Bottom-left
          8=Left
          9=Top-left
        0x16 AFMode
          0=DMF
          1=AF-S
          2=AF-C
          3=AF-A
        0x2d AFStatusLeft int16s | labels: afStatus | other: focusShift(x)
        0x2f AFStatusCenterHorizontal int16s | labels: afStatus | other: focusShift(x)
        0x31 AFStatusRight int16s | labels: afStatus | other: focusShift(x)
        0x33 AFAreaMode | labels: aFAreaMode
        table CameraSettingsA100 binary int16u yielding
        0 ExposureMode hex | labels: exposureMode
        1 ExposureCompensationSetting | value: x / 100 - 3
        5 HighSpeedSync
          0=Off
          1=On
        6 ShutterSpeedSetting | value: x ? 2 ^ (6 - x/8) : 0 | print: x ? exposureTime(x) : "Bulb"
        7 ApertureSetting | value: 2 ^ ((x/8 - 1) / 2) | print: fNumber(x)
        8 ExposureTime | value: x ? 2 ^ (6 - x/8) : 0 | print: x ? exposureTime(x) : "Bulb"
        9 FNumber | value: 2 ^ ((x/8 - 1) / 2) | print: fNumber(x)
        0xa DriveMode2 hex
          0=Self-timer 10 sec
          1=Continuous
          4=Self-timer 2 sec
          5=Single Frame
          8=White Balance Bracketing Low
          9=White Balance Bracketing High
          770=Single-frame Bracketing Low
          771=Continous Bracketing Low
          1794=Single-frame Bracketing High
          1795=Continuous Bracketing High
        0xb WhiteBalance hex | labels: whiteBalance
        0xc FocusMode
          0=AF-S
          1=AF-C
          4=AF-A
          5=Manual
          6=DMF
        0xd AFPointSelected
          1=Center
          2=Top
          3=Top-right
          4=Right
          5=Bottom-right
          6=Bottom
          7=Bottom-left
          8=Left
          9=Top-left
        0xe AFAreaMode | labels: aFAreaMode
        0xf FlashMode
          0=Auto
          2=Rear Sync
          3=Wireless
          4=Fill Flash
        0x10 FlashExposureCompSet | value: x / 100 - 3
        0x12 MeteringMode | labels: meteringMode
        0x13 ISOSetting
          0=Auto
          48=100
          56=200
          64=400
          72=800
          80=1600
          174=80 (Zone Matching Low)
          184=200 (Zone Matching High)
        0x14 ZoneMatchingMode | labels: zoneMatchingMode
        0x15 DynamicRangeOptimizer | labels: zoneMatchingMode
        0x16 ColorMode
          0=Standard
          1=Vivid
          2=Portrait
          3=Landscape
          4=Sunset
          5=Night Scene
          7=B&W
          8=Adobe RGB
        0x17 ColorSpace
          0=sRGB
          2=B&W
          5=Adobe RGB
        0x18 Sharpness | value: x - 10 | other: parameter(x)
          0=Normal
        0x19 Contrast | value: x - 10 | other: parameter(x)
          0=Normal
        0x1a Saturation | value: x - 10 | other: parameter(x)
          0=Normal
        0x1c FlashMetering
          0=ADI (Advanced Distance Integration)
          1=Pre-flash TTL
        0x1d PrioritySetupShutterRelease
          0=AF
          1=Release
        0x1e DriveMode
          0=Single Frame
          1=Continuous
          2=Self-timer
          3=Continuous Bracketing
          4=Single-Frame Bracketing
          5=White Balance Bracketing
        0x1f SelfTimerTime
          0=10 s
          4=2 s
        0x20 ContinuousBracketing hex
          771=Low
          1795=High
        0x21 SingleFrameBracketing hex
          770=Low
          1794=High
        0x22 WhiteBalanceBracketing hex
          8=Low
          9=High
        0x23 WhiteBalanceSetting hex
          0=Auto
          1=Preset
          2=Custom
          3=Color Temperature/Color Filter
          32769=Preset
          32770=Custom
          32771=Color Temperature/Color Filter
        0x24 PresetWhiteBalance
          1=Daylight
          2=Cloudy
          3=Shade
          4=Tungsten
          5=Fluorescent
          6=Flash
        0x25 ColorTemperatureSetting
          0=Temperature
          2=Color Filter
        0x26 CustomWBSetting
          0=Setup
          1=Recall
        0x27 DynamicRangeOptimizerSetting | labels: zoneMatchingMode
        0x32 FreeMemoryCardImages
        0x34 CustomWBRedLevel
        0x35 CustomWBGreenLevel
        0x36 CustomWBBlueLevel
        0x37 CustomWBError
          0=OK
          1=Error
        0x38 WhiteBalanceFineTune int16s
        0x39 ColorTemperature | value: x * 100
        0x3a ColorCompensationFilter int16s
        0x3b SonyImageSize
          0=Standard
          1=Medium
          2=Small
        0x3c SonyQuality
          0=RAW
          32=Fine
          34=RAW + JPEG
          48=Standard
        0x3d InstantPlaybackTime | print: (x .. " s")
        0x3e InstantPlaybackSetup
          0=Image and Information
          1=Image Only
          3=Image and Histogram
        0x3f NoiseReduction
          0=Off
          1=On
        0x40 EyeStartAF
          0=On
          1=Off
        0x41 RedEyeReduction
          0=Off
          1=On
        0x42 FlashDefault
          0=Auto
          1=Fill Flash
        0x43 AutoBracketOrder
          0=0 - +
          1=- 0 +
        0x44 FocusHoldButton
          0=Focus Hold
          1=DOF Preview
        0x45 AELButton
          0=Hold
          1=Toggle
          2=Spot Hold
          3=Spot Toggle
        0x46 ControlDialSet
          0=Shutter Speed
          1=Aperture
        0x47 ExposureCompensationMode
          0=Ambient and Flash
          1=Ambient Only
        0x48 AFAssist
          0=On
          1=Off
        0x49 CardShutterLock
          0=On
          1=Off
        0x4a LensShutterLock
          0=On
          1=Off
        0x4b AFAreaIllumination
          0=0.3 s
          1=0.6 s
          2=Off
        0x4c MonitorDisplayOff
          0=Automatic
          1=Manual
        0x4d RecordDisplay
          0=Auto Rotate
          1=Horizontal
        0x4e PlayDisplay
          0=Auto Rotate
          1=Manual Rotate
        0x50 ExposureIndicator | labels: exposureIndicator
        0x51 AELExposureIndicator | labels: exposureIndicator
        0x52 ExposureBracketingIndicatorLast | labels: exposureIndicator
        0x53 MeteringOffScaleIndicator
          0=Within Range
          1=Under/Over Range
          255=Out of Range
        0x54 FlashExposureIndicator | labels: exposureIndicator
        0x55 FlashExposureIndicatorNext | labels: exposureIndicator
        0x56 FlashExposureIndicatorLast | labels: exposureIndicator
        0x57 ImageStabilization
          0=Off
          1=On
        0x58 FocusModeSwitch
          0=AF
          1=MF
        0x59 FlashType
          0=Off
          1=Built-in
          2=External
        0x5a Rotation | labels: rotation2
        0x5b AELock
          0=Off
          1=On
        0x5e ColorTemperature | value: x * 100
        0x5f ColorCompensationFilter int16s
        0x60 BatteryState
          3=Very Low
          4=Low
          5=Half Full
          6=Sufficient Power Remaining
        table ISInfoA100 binary yielding
        0 ImageStabilization int16u hex
          0=Off
          10116=On
        table WBInfoA100 binary yielding
        0xe DriveMode
          0=Self-timer 10 sec
          1=Continuous
          2=Single-frame Exposure Bracketing
          3=Continuous Exposure Bracketing
          4=Self-Timer 2 sec
          5=Single Frame
          8=White Balance Bracketing Low
          9=White Balance Bracketing High
        0x10 Rotation | labels: rotation2
        0x14 ImageStabilizationSetting
          0=Off
          1=On
        0x15 DynamicRangeOptimizerMode | labels: zoneMatchingMode
        0x2a ExposureCompensationMode
          0=Ambient and Flash
          1=Ambient Only
        0x2b WBBracketShotNumber
        0x2c WhiteBalanceBracketing
          0=Off
          1=Low
          2=High
        0x2d ExposureBracketShotNumber
        0x31 FlashFunction int16u hex
          0=No flash
          768=Built-in flash
          4613=Manual
          4622=Strobe
          4750=Fill flash, Pre-flash TTL
          4782=Bounce flash
          5134=Rear sync, ADI
          5262=Fill flash, ADI
          5504=Wireless
          6030=HSS
        0x34 ExposureMode int16u hex | labels: exposureMode
        0x36 ColorMode int16u
          0=Standard
          1=Vivid
          2=Portrait
          3=Landscape
          4=Sunset
          5=Night View
          7=B&W
          8=Adobe RGB
        0x38 AverageLV int16u | value: (x-106)/8
        0x3c FrameNumber
        0x96 WB_RGBLevels int16u[3]
        0xae WB_GBRGLevels int16u[4]
        0xc0 WB_RedLevelsTungsten int16u[7]
        0xce WB_BlueLevelsTungsten int16u[7]
        0xdc WB_RedLevelsDaylight int16u[7]
        0xea WB_BlueLevelsDaylight int16u[7]
        0xf8 WB_RedLevelsCloudy int16u[7]
        0x106 WB_BlueLevelsCloudy int16u[7]
        0x114 WB_RedLevelsFlash int16u[7]
        0x122 WB_BlueLevelsFlash int16u[7]
        0x14c WB_RedLevelsFluorescent int16u[7]
        0x15a WB_BlueLevelsFluorescent int16u[7]
        0x168 WB_RedLevelsShade int16u[7]
        0x176 WB_BlueLevelsShade int16u[7]
        0x188 WB_RedLevel6500K int16u
        0x18a WB_BlueLevel6500K int16u
        0x18c WB_RedLevelCustom int16u
        0x18e WB_BlueLevelCustom int16u
        0x198 WB_RedLevel3500K int16u
        0x19a WB_BlueLevel3500K int16u
        0x1be WB_RedLevelsKelvin int16u[75]
        0x254 WB_BlueLevelsKelvin int16u[75]
        0x304 WB_RBLevelsFlash int16u[2]
        0x308 WB_RBLevelsCoolWhiteF int16u[2]
        0x3e8 WB_RBLevelsTungsten int16u[2]
        0x3ec WB_RBLevelsDaylight int16u[2]
        0x3f0 WB_RBLevelsCloudy int16u[2]
        0x3f4 WB_RBLevelsFlash int16u[2]
        0x3fc WB_RedLevelsFluorescent int16u[7]
        0x40a WB_BlueLevelsFluorescent int16u[7]
        0x418 WB_RBLevelsShade int16u[2]
        0x420 WB_RBLevels6500K int16u[2]
        0x424 WB_RBLevelsCustom int16u[2]
        0x430 WB_RBLevels3500K int16u[2]
        0x528 WB_RBLevelsDaylight int16u[2]
        0x546 WB_RGBLevels int16u[3]
        0x628 AEMeteringSegments int8u[40] | value: each((x - 106) / 8)
        0x690 MeasuredLV | value: (x-106)/8
        0x691 BrightnessValue | value: (x-106)/8
        0x104c TiffMeteringImage undef[9600] binary | raw: length(x) >= 9600 ? binaryOf(7404) : nil
        0x49b8 ExposureTime | value: x ? 2 ^ (6 - x/8) : 0 | print: x ? exposureTime(x) : "Bulb"
        0x49ba ISO | value: 2 ^ ((x-48)/8) * 100 | print: int(x + 0.5)
        0x49bb FocusDistance | value: 2^((x-126)/16) | print: x > 266 ? "inf" : fmt("%.2f m", x)
        0x49bd LensType int16uRev | labels: lensTypes | other: adaptedLens(x)
        0x49c0 ExposureCompensation int8s | value: x / 8 | print: x ? fmt("%+.1f",x) : 0
        0x49c1 FlashExposureComp int8s | value: x / 8 | print: x ? fmt("%+.1f",x) : 0
        0x49c2 ImageStabilization
          0=Off
          1=On
        0x49c3 BrightnessValue | value: (x-106)/8
        0x49c5 MaxAperture | value: 2 ^ ((x-8)/16) | print: fmt("%.1f",x)
        0x49c7 FNumber | value: 2 ^ ((x-8)/16) | print: fmt("%.1f",x)
        0x49dc InternalSerialNumber string[12]
        labels afStatus
          -32768=Out of Focus
          0=In Focus
        labels aFAreaMode
          0=Wide
          1=Local
          2=Spot
        labels exposureMode
          0=Program
          1=Aperture Priority
          2=Shutter Priority
          3=Manual
          4=Auto
          5=Program Shift A
          6=Program Shift S
          4115=Portrait
          4131=Sports
          4147=Sunset
          4163=Night View/Portrait
          4179=Landscape
          4227=Macro
        labels zoneMatchingMode
          0=Off
          1=Standard
          2=Advanced
        labels exposureIndicator
          0=Not Indicated
          1=Under Scale
          119=Bottom of Scale
          120=-2.0
          121=-1.7
          122=-1.5
          123=-1.3
          124=-1.0
          125=-0.7
          126=-0.5
          127=-0.3
          128=0
          129=+0.3
          130=+0.5
          131=+0.7
          132=+1.0
          133=+1.3
          134=+1.5
          135=+1.7
          136=+2.0
          253=Top of Scale
          254=Over Scale
        labels rotation2
          0=Horizontal (normal)
          1=Rotate 270 CW
          2=Rotate 90 CW
        """#
}

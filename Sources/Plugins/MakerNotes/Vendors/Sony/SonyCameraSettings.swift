/// The settings of the DSLR, SLT and early NEX bodies.
///
/// The notation is that of `TableText`; names, numbers, conditions and labels are those of ExifTool 13.58.
enum SonyCameraSettings {
    static let text: StaticString = #"""
        table CameraSettings binary int16u yielding
        0 ExposureTime | value: x ? 2 ^ (6 - x/8) : 0 | print: x ? exposureTime(x) : "Bulb"
        1 FNumber | value: 2 ^ ((x/8 - 1) / 2) | print: fNumber(x)
        2 HighSpeedSync
          0=Off
          1=On
        3 ExposureCompensationSet | value: (x - 128) / 24 | print: x ? fmt("%+.1f",x) : 0
        4 DriveMode mask=0xff hex | labels: driveMode2
        5 WhiteBalanceSetting | labels: whiteBalanceSetting2
        6 WhiteBalanceFineTune | value: x > 128 ? x - 256 : x
        7 ColorTemperatureSet | value: x * 100 | print: (x .. " K")
        8 ColorCompensationFilterSet | value: x > 128 ? x - 256 : x | print: x > 0 ? ("+" .. x) : x
        0xc ColorTemperatureCustom | value: x * 100 | print: (x .. " K")
        0xd ColorCompensationFilterCustom | value: x > 128 ? x - 256 : x | print: x > 0 ? ("+" .. x) : x
        0xf WhiteBalance | labels: whiteBalance
        0x10 FocusModeSetting | labels: focusModeSetting
        0x11 AFAreaMode | labels: aFAreaMode
        0x12 AFPointSetting int16u
          1=Center
          2=Top
          3=Upper-right
          4=Right
          5=Lower-right
          6=Bottom
          7=Lower-left
          8=Left
          9=Upper-left
          10=Far Right
          11=Far Left
        0x13 FlashMode | labels: flashMode2
        0x14 FlashExposureCompSet | value: (x - 128) / 24 | print: x ? fmt("%+.1f",x) : 0
        0x15 MeteringMode | labels: meteringMode2
        0x16 ISOSetting | value: x ? exp((x/8-6)*log(2))*100 : x | print: x ? fmt("%.0f",x) : "Auto"
        0x18 DynamicRangeOptimizerMode | labels: dynamicRangeOptimizerMode
        0x19 DynamicRangeOptimizerLevel
        0x1a CreativeStyle | labels: creativeStyle
        0x1b ColorSpace
          0=sRGB
          1=Adobe RGB
          5=Adobe RGB (A700)
        0x1c Sharpness | value: x - 10 | print: x > 0 ? ("+" .. x) : x
        0x1d Contrast | value: x - 10 | print: x > 0 ? ("+" .. x) : x
        0x1e Saturation | value: x - 10 | print: x > 0 ? ("+" .. x) : x
        0x1f ZoneMatchingValue | value: x - 10 | print: x > 0 ? ("+" .. x) : x
        0x22 Brightness | value: x - 10 | print: x > 0 ? ("+" .. x) : x
        0x23 FlashControl | labels: flashControl
        0x28 PrioritySetupShutterRelease
          0=AF
          1=Release
        0x29 AFIlluminator
          0=Auto
          1=Off
        0x2a AFWithShutter
          0=On
          1=Off
        0x2b LongExposureNoiseReduction
          0=Off
          1=On
        0x2c HighISONoiseReduction
          0=Normal
          1=Low
          2=High
          3=Off
        0x2d ImageStyle
          1=Standard
          2=Vivid
          3=Portrait
          4=Landscape
          5=Sunset
          7=Night View/Portrait
          8=B&W
          9=Adobe RGB
          11=Neutral
          129=StyleBox1
          130=StyleBox2
          131=StyleBox3
          132=StyleBox4
          133=StyleBox5
          134=StyleBox6
        0x2e FocusModeSwitch
          0=AF
          1=Manual
        0x2f ShutterSpeedSetting | value: x ? 2 ^ (6 - x/8) : 0 | print: x ? exposureTime(x) : "Bulb"
        0x30 ApertureSetting | value: 2 ^ ((x/8 - 1) / 2) | print: fNumber(x)
        0x3c ExposureProgram | labels: exposureProgram
        0x3d ImageStabilizationSetting
          0=Off
          1=On
        0x3e FlashAction | labels: flashAction
        0x3f Rotation | labels: rotation
        0x40 AELock
          1=Off
          2=On
        0x4c FlashAction2 | labels: flashAction2
        0x4d FocusMode | labels: focusModeSetting
        0x50 BatteryState
          2=Empty
          3=Very Low
          4=Low
          5=Sufficient
          6=Full
        0x51 BatteryLevel | print: (x .. "%")
        0x53 FocusStatus | labels: focusStatus
        0x54 SonyImageSize | labels: sonyImageSize
        0x55 AspectRatio
          1=3:2
          2=16:9
        0x56 Quality | labels: quality
        0x58 ExposureLevelIncrements
          33=1/3 EV
          50=1/2 EV
        0x6a RedEyeReduction
          0=Off
          1=On
        0x9a FolderNumber mask=0x3ff | print: fmt("%.3d",x)
        0x9b ImageNumber mask=0x3fff | print: fmt("%.4d",x)
        table CameraSettings2 binary int16u yielding
        0 ExposureTime | value: x ? 2 ^ (6 - x/8) : 0 | print: x ? exposureTime(x) : "Bulb"
        1 FNumber | value: 2 ^ ((x/8 - 1) / 2) | print: fNumber(x)
        2 HighSpeedSync
          0=Off
          1=On
        3 ExposureCompensationSet | value: (x - 128) / 24 | print: x ? fmt("%+.1f",x) : 0
        4 WhiteBalanceSetting | labels: whiteBalanceSetting2
        5 WhiteBalanceFineTune | value: x > 128 ? x - 256 : x
        6 ColorTemperatureSet | value: x * 100 | print: (x .. " K")
        7 ColorCompensationFilterSet | value: x > 128 ? x - 256 : x | print: x > 0 ? ("+" .. x) : x
        8 CustomWB_RGBLevels int16u[3]
        0xb ColorTemperatureCustom | value: x * 100 | print: (x .. " K")
        0xc ColorCompensationFilterCustom | value: x > 128 ? x - 256 : x | print: x > 0 ? ("+" .. x) : x
        0xe WhiteBalance | labels: whiteBalance
        0xf FocusModeSetting | labels: focusMode2
        0x10 AFAreaMode | labels: aFAreaMode
        0x11 AFPointSetting int16u
          1=Center
          2=Top
          3=Upper-right
          4=Right
          5=Lower-right
          6=Bottom
          7=Lower-left
          8=Left
          9=Upper-left
        0x12 FlashExposureCompSet | value: (x - 128) / 24 | print: x ? fmt("%+.1f",x) : 0
        0x13 MeteringMode | labels: meteringMode2
        0x14 ISOSetting | value: x ? exp((x/8-6)*log(2))*100 : x | print: x ? fmt("%.0f",x) : "Auto"
        0x16 DynamicRangeOptimizerMode | labels: dynamicRangeOptimizerMode
        0x17 DynamicRangeOptimizerLevel
        0x18 CreativeStyle
          1=Standard
          2=Vivid
          3=Portrait
          4=Landscape
          5=Sunset
          6=Night View/Portrait
          8=B&W
        0x19 Sharpness | value: x - 10 | print: x > 0 ? ("+" .. x) : x
        0x1a Contrast | value: x - 10 | print: x > 0 ? ("+" .. x) : x
        0x1b Saturation | value: x - 10 | print: x > 0 ? ("+" .. x) : x
        0x1f FlashControl | labels: flashControl
        0x25 LongExposureNoiseReduction
          0=Off
          1=On
        0x26 HighISONoiseReduction | labels: highISONoiseReduction2
        0x27 ImageStyle
          1=Standard
          2=Vivid
          3=Portrait
          4=Landscape
          5=Sunset
          7=Night View/Portrait
          8=B&W
        0x28 ShutterSpeedSetting | value: x ? 2 ^ (6 - x/8) : 0 | print: x ? exposureTime(x) : "Bulb"
        0x29 ApertureSetting | value: 2 ^ ((x/8 - 1) / 2) | print: fNumber(x)
        0x3c ExposureProgram | labels: exposureProgram
        0x3d ImageStabilizationSetting
          0=Off
          1=On
        0x3e FlashAction | labels: flashAction
        0x3f Rotation | labels: rotation
        0x40 AELock
          1=Off
          2=On
        0x4c FlashAction2 | labels: flashAction2
        0x4d FocusMode | labels: focusMode2
        0x53 FocusStatus | labels: focusStatus
        0x54 SonyImageSize | labels: sonyImageSize
        0x55 AspectRatio
          1=3:2
          2=16:9
        0x56 Quality | labels: quality
        0x58 ExposureLevelIncrements
          33=1/3 EV
          50=1/2 EV
        0x7e DriveMode mask=0xff | labels: driveMode
        0x7f FlashMode | labels: flashMode2
        0x83 ColorSpace
          5=Adobe RGB
          6=sRGB
        table CameraSettings3 binary yielding
        0 ShutterSpeedSetting | value: x ? 2 ^ (6 - x/8) : 0 | print: x ? exposureTime(x) : "Bulb"
        1 ApertureSetting | value: 2 ^ ((x/8 - 1) / 2) | print: fNumber(x)
        2 ISOSetting | value: (x && x < 254) ? exp((x/8-6)*log(2))*100 : x | other: int(x + 0.5)
          0=Auto
          254=n/a
        3 ExposureCompensationSet | value: (x - 128) / 24 | print: x ? fmt("%+.1f",x) : 0
        4 DriveModeSetting hex | labels: driveModeSetting
        5 ExposureProgram | labels: exposureProgram2
        6 FocusModeSetting | labels: focusModeSetting2
        7 MeteringMode | labels: meteringMode
        9 SonyImageSize
          21=Large (3:2)
          22=Medium (3:2)
          23=Small (3:2)
          25=Large (16:9)
          26=Medium (16:9)
          27=Small (16:9)
        0xa AspectRatio
          4=3:2
          8=16:9
        0xb Quality
          2=RAW
          4=RAW + JPEG
          6=Fine
          7=Standard
        0xc DynamicRangeOptimizerSetting | labels: dynamicRangeOptimizerSetting
        0xd DynamicRangeOptimizerLevel
        0xe ColorSpace
          1=sRGB
          2=Adobe RGB
        0xf CreativeStyleSetting | labels: creativeStyleSetting
        0x10 ContrastSetting int8s | print: x > 0 ? ("+" .. x) : x
        0x11 SaturationSetting int8s | print: x > 0 ? ("+" .. x) : x
        0x12 SharpnessSetting int8s | print: x > 0 ? ("+" .. x) : x
        0x16 WhiteBalanceSetting hex | labels: whiteBalanceSetting
        0x17 ColorTemperatureSetting | value: x * 100 | print: (x .. " K")
        0x18 ColorCompensationFilterSet int8s | print: x > 0 ? ("+" .. x) : x
        0x19 CustomWB_RGBLevels int16uRev[3]
        0x20 FlashMode | labels: flashMode
        0x21 FlashControl
          1=ADI Flash
          2=Pre-flash TTL
        0x23 FlashExposureCompSet | value: (x - 128) / 24 | print: x ? fmt("%+.1f",x) : 0
        0x24 AFAreaMode
          1=Wide
          2=Spot
          3=Local
          4=Flexible
        0x25 LongExposureNoiseReduction
          1=Off
          16=On
        0x26 HighISONoiseReduction | labels: highISONoiseReduction
        0x27 SmileShutterMode
          17=Slight Smile
          18=Normal Smile
          19=Big Smile
        0x28 RedEyeReduction
          1=Off
          16=On
        0x2d HDRSetting | labels: dynamicRangeOptimizerSetting
        0x2e HDRLevel | labels: hDRLevel
        0x2f ViewingMode | labels: viewingMode
        0x30 FaceDetection
          1=Off
          16=On
        0x31 SmileShutter
          1=Off
          16=On
        0x32 SweepPanoramaSize | if: Model !~ /^DSLR-(A450|A500|A550)$/
          1=Standard
          2=Wide
        0x33 SweepPanoramaDirection | if: Model !~ /^DSLR-(A450|A500|A550)$/
          1=Right
          2=Left
          3=Up
          4=Down
        0x34 DriveMode hex | if: Model !~ /^DSLR-(A450|A500|A550)$/
          16=Single Frame
          33=Continuous High
          34=Continuous Low
          48=Speed Priority Continuous
          81=Self-timer 10 sec
          82=Self-timer 2 sec, Mirror Lock-up
          113=Continuous Bracketing 0.3 EV
          117=Continuous Bracketing 0.7 EV
          145=White Balance Bracketing Low
          146=White Balance Bracketing High
          192=Remote Commander
          209=Continuous - HDR
          210=Continuous - Multi Frame NR
          211=Continuous - Handheld Night Shot
          212=Continuous - Anti Motion Blur
          213=Continuous - Sweep Panorama
          214=Continuous - 3D Sweep Panorama
        0x35 MultiFrameNoiseReduction | if: Model !~ /^DSLR-(A450|A500|A550)$/ | labels: multiFrameNoiseReduction
        0x36 LiveViewAFSetting | if: Model !~ /^(NEX-|DSLR-(A450|A500|A550)$)/ | labels: liveViewAFSetting
        0x38 PanoramaSize3D | if: Model !~ /^DSLR-(A450|A500|A550)$/
          0=n/a
          1=Standard
          2=Wide
          3=16:9
        0x83 AFButtonPressed | if: Model !~ /^(NEX-|DSLR-(A450|A500|A550)$)/
          1=No
          16=Yes
        0x84 LiveViewMetering | if: Model !~ /^(NEX-|DSLR-(A450|A500|A550)$)/ | labels: liveViewMetering
        0x85 ViewingMode2 | if: Model !~ /^(NEX-|DSLR-(A450|A500|A550)$)/ | labels: viewingMode2
        0x86 AELock | if: Model !~ /^(NEX-|DSLR-(A450|A500|A550)$)/
          1=On
          2=Off
        0x87 FlashStatusBuilt-in | if: Model !~ /^DSLR-(A450|A500|A550)/
          1=Off
          2=On
        0x88 FlashStatusExternal | if: Model !~ /^DSLR-(A450|A500|A550)/ | labels: flashStatusExternal
        0x8b LiveViewFocusMode | if: Model !~ /^(NEX-|DSLR-(A450|A500|A550)$)/ | labels: liveViewFocusMode
        0x99 LensMount | if: Model !~ /^DSLR-(A450|A500|A550)$/ | set: LensMount
          1=Unknown
          16=A-mount
          17=E-mount
        0x10c SequenceNumber | if: Model !~ /^DSLR-(A450|A500|A550)$/ | other: x
          0=Single
          255=n/a
        0x114 FolderNumber int32u mask=0xffc000 | if: Model !~ /^DSLR-(A450|A500|A550)$/ | print: fmt("%.3d",x)
        276.1 ImageNumber int32u mask=0x3fff | if: Model !~ /^DSLR-(A450|A500|A550)$/ | print: fmt("%.4d",x)
        0x200 ShotNumberSincePowerUp2 int32u | if: Model !~ /^DSLR-(A450|A500|A550)$/
        0x283 AFButtonPressed | if: Model ~ /^DSLR-(A450|A500|A550)$/
          1=No
          16=Yes
        0x284 LiveViewMetering | if: Model ~ /^DSLR-(A450|A500|A550)$/ | labels: liveViewMetering
        0x285 ViewingMode2 | if: Model ~ /^DSLR-(A450|A500|A550)$/ | labels: viewingMode2
        0x286 AELock | if: Model ~ /^DSLR-(A450|A500|A550)$/
          1=On
          2=Off
        0x287 FlashStatusBuilt-in | if: Model ~ /^DSLR-(A450|A500|A550)$/
          1=Off
          2=On
        0x288 FlashStatusExternal | if: Model ~ /^DSLR-(A450|A500|A550)$/ | labels: flashStatusExternal
        0x28b LiveViewFocusMode | if: Model ~ /^DSLR-(A450|A500|A550)$/ | labels: liveViewFocusMode
        0x30c SequenceNumber | if: Model ~ /^DSLR-(A450|A500|A550)$/ | other: x
          0=Single
          255=n/a
        0x314 ImageNumber int16u mask=0x3fff | if: Model ~ /^DSLR-(A450|A500|A550)$/ | print: fmt("%.4d",x)
        0x316 FolderNumber int16u mask=0x3ff | if: Model ~ /^DSLR-(A450|A500|A550)$/ | print: fmt("%.3d",x)
        0x3f0 LensE-mountVersion int16u | if: (Model ~ /^NEX-/) | print: fmt("%x.%.2x",x>>8,x&0xff)
        0x3f3 LensFirmwareVersion int16u | if: (Model ~ /^NEX-/) | print: fmt("Ver.%.2x.%.3d",x>>8,x&0xff)
        0x3f7 LensType2 int16u | if: (Model ~ /^NEX-/) && (LensMount != 1) | labels: lensTypes2
        0x400 ImageNumber int16u mask=0x3fff | if: Model ~ /^DSLR-(A450|A500|A550)$/ | print: fmt("%.4d",x)
        0x402 FolderNumber int16u mask=0x3ff | if: Model ~ /^DSLR-(A450|A500|A550)$/ | print: fmt("%.3d",x)
        table CameraSettingsUnknown binary int16u
        labels whiteBalanceSetting2
          2=Auto
          4=Daylight
          5=Fluorescent
          6=Tungsten
          7=Flash
          16=Cloudy
          17=Shade
          18=Color Temperature/Color Filter
          32=Custom 1
          33=Custom 2
          34=Custom 3
        labels whiteBalance
          2=Auto
          4=Daylight
          5=Fluorescent
          6=Tungsten
          7=Flash
          12=Color Temperature
          13=Color Filter
          14=Custom
          16=Cloudy
          17=Shade
        labels aFAreaMode
          0=Wide
          1=Local
          2=Spot
        labels flashMode2
          0=Autoflash
          2=Rear Sync
          3=Wireless
          4=Fill-flash
          5=Flash Off
          6=Slow Sync
        labels meteringMode2
          1=Multi-segment
          2=Center-weighted average
          4=Spot
        labels flashControl
          0=ADI
          1=Pre-flash TTL
          2=Manual
        labels flashAction
          0=Did not fire
          1=Fired
          2=External Flash, Did not fire
          3=External Flash, Fired
        labels rotation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        labels flashAction2
          1=Fired, Autoflash
          2=Fired, Fill-flash
          3=Fired, Rear Sync
          4=Fired, Wireless
          5=Did not fire
          6=Fired, Slow Sync
          17=Fired, Autoflash, Red-eye reduction
          18=Fired, Fill-flash, Red-eye reduction
          34=Fired, Fill-flash, HSS
        labels focusStatus
          0=Not confirmed
          4=Not confirmed, Tracking
          &0=Confirmed
          &1=Failed
          &2=Tracking
        labels sonyImageSize
          1=Large
          2=Medium
          3=Small
        labels quality
          0=RAW
          2=CRAW
          16=Extra Fine
          32=Fine
          34=RAW + JPEG
          35=CRAW + JPEG
          48=Standard
        labels highISONoiseReduction2
          0=Off
          1=Low
          2=Normal
          3=High
        labels liveViewMetering
          0=n/a
          16=40 Segment
          32=1200-zone Evaluative
        labels viewingMode2
          0=n/a
          16=Viewfinder
          33=Focus Check Live View
          34=Quick AF Live View
        labels flashStatusExternal
          1=None
          2=Off
          3=On
        labels liveViewFocusMode
          0=n/a
          1=AF
          16=Manual
        """#
}

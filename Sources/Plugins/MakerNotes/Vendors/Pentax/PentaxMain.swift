/// The directories that Pentax notes begin with.
enum PentaxMain {
    static let text: StaticString = #"""
        table Main ifd
        0 PentaxVersion | print: replaceAll(x, / /, ".")
        1 PentaxModelType
        2 PreviewImageSize | print: replaceAll(x, / /, "x")
        3 PreviewImageLength
        4 PreviewImageStart unrepairedOffset
        5 PentaxModelID hex | set: PentaxModelID | labels: pentaxModelID
        6 Date date | set: PentaxDate | value: noteDate
        7 Time date | set: PentaxTime | value: noteTime
        8 Quality
          0=Good
          1=Better
          2=Best
          3=TIFF
          4=RAW
          5=Premium
          7=RAW (pixel shift enabled)
          8=Dynamic Pixel Shift
          9=Monochrome
          65535=n/a
        9 PentaxImageSize
          0=640x480
          1=Full
          2=1024x768
          3=1280x960
          4=1600x1200
          5=2048x1536
          8=2560x1920 or 2304x1728
          9=3072x2304
          10=3264x2448
          19=320x240
          20=2288x1712
          21=2592x1944
          22=2304x1728 or 2592x1944
          23=3056x2296
          25=2816x2212 or 2816x2112
          27=3648x2736
          29=4000x3000
          30=4288x3216
          31=4608x3456
          129=1920x1080
          135=4608x2592
          257=3216x3216
          0 0=2304x1728
          32 2=960x640
          33 2=1152x768
          34 2=1536x1024
          35 1=2400x1600
          36 0=3008x2008 or 3040x2024
          37 0=3008x2000
          4 0=1600x1200
          5 0=2048x1536
          8 0=2560x1920
        0xb PictureMode | value: (isInteger(x) && x < 4 && Model ~ /Optio 555\b/) ? x + 0.1 : x | print: parts(label(pictureModeA))
        0xc FlashMode hex | print: parts(label(flashModeA), label(flashModeB))
        0xd FocusMode | if: Make !~ /^Asahi/
          0=Normal
          1=Macro
          2=Infinity
          3=Manual
          4=Super Macro
          5=Pan Focus
          6=Auto-area
          7=Zone Select
          8=Select
          9=Pinpoint
          10=Tracking
          11=Continuous
          12=Snap
          16=AF-S (Focus-priority)
          17=AF-C (Focus-priority)
          18=AF-A (Focus-priority)
          32=Contrast-detect (Focus-priority)
          33=Tracking Contrast-detect (Focus-priority)
          272=AF-S (Release-priority)
          273=AF-C (Release-priority)
          274=AF-A (Release-priority)
          288=Contrast-detect (Release-priority)
          32771=Manual (Macro)
          32774=Auto-area (Macro)
          32775=Zone Select (Macro)
          32776=Select (Macro)
          32777=Pinpoint (Macro)
          32778=Tracking (Macro)
          32779=Continuous (Macro)
        0xd FocusMode
          0=Normal
          1=Macro (1)
          2=Macro (2)
          3=Infinity
        0xe AFPointSelected | if: Model ~ /(K-1|645Z)\b/ | print: parts(label(aFPointSelectedA), label(aFPointSelectedB))
        0xe AFPointSelected | if: Model ~ /(K-3|KP)\b/ | print: parts(label(aFPointSelectedC), label(aFPointSelectedD))
        0xe AFPointSelected | print: parts(label(aFPointSelectedE), label(aFPointSelectedB))
        0xf AFPointsInFocus hex | if: Model ~ /K-(3|S1|S2)\b/
          0=(none)
          &0=Top-left
          &1=Top Near-left
          &2=Top
          &3=Top Near-right
          &4=Top-right
          &5=Upper-left
          &6=Upper Near-left
          &7=Upper-middle
          &8=Upper Near-right
          &9=Upper-right
          &10=Far Left
          &11=Left
          &12=Near-left
          &13=Center
          &14=Near-right
          &15=Right
          &16=Far Right
          &17=Lower-left
          &18=Lower Near-left
          &19=Lower-middle
          &20=Lower Near-right
          &21=Lower-right
          &22=Bottom-left
          &23=Bottom Near-left
          &24=Bottom
          &25=Bottom Near-right
          &26=Bottom-right
        0xf AFPointsInFocus hex
          0=Fixed Center or Multiple
          1=Top-left
          2=Top-center
          3=Top-right
          4=Left
          5=Center
          6=Right
          7=Bottom-left
          8=Bottom-center
          9=Bottom-right
          65535=None
        0x10 FocusPosition
        0x12 ExposureTime yielding | value: x * 1e-5 | print: x > 42949 ? "Unknown (Bulb)" : exposureTime(x)
        0x13 FNumber yielding | value: x / 10 | print: fmt("%.1f",x)
        0x14 ISO | labels: iSO
        0x15 LightReading int16s
        0x16 ExposureCompensation | value: (x[0] - 50) / 10 | print: x ? fmt("%+.1f", x) : 0
        0x17 MeteringMode
          0=Multi-segment
          1=Center-weighted average
          2=Spot
          6=Highlight
        0x18 AutoBracketing | value: terms(bracketStep) | print: bracketing
        0x19 WhiteBalance
          0=Auto
          1=Daylight
          2=Shade
          3=Fluorescent
          4=Tungsten
          5=Manual
          6=Daylight Fluorescent
          7=Day White Fluorescent
          8=White Fluorescent
          9=Flash
          10=Cloudy
          11=Warm White Fluorescent
          14=Multi Auto
          15=Color Temperature Enhancement
          17=Kelvin
          65534=Unknown
          65535=User-Selected
        0x1a WhiteBalanceMode
          1=Auto (Daylight)
          2=Auto (Shade)
          3=Auto (Flash)
          4=Auto (Tungsten)
          6=Auto (Daylight Fluorescent)
          7=Auto (Day White Fluorescent)
          8=Auto (White Fluorescent)
          10=Auto (Cloudy)
          65534=Unknown
          65535=User-Selected
        0x1b BlueBalance | value: x / 256
        0x1c RedBalance | value: x / 256
        0x1d FocalLength yielding | if: Model ~ /^PENTAX Optio (30|33WR|43WR|450|550|555|750Z|X)\b/ | value: x / 10 | print: fmt("%.1f mm",x)
        0x1d FocalLength yielding | value: x / 100 | print: fmt("%.1f mm",x)
        0x1e DigitalZoom | value: x / 100
        0x1f Saturation | print: parts(label(saturationA))
        0x20 Contrast | print: parts(label(contrastA))
        0x21 Sharpness | print: parts(label(sharpnessA))
        0x22 WorldTimeLocation date
          0=Hometown
          1=Destination
        0x23 HometownCity date | labels: hometownCity
        0x24 DestinationCity date | labels: hometownCity
        0x25 HometownDST date
          0=No
          1=Yes
        0x26 DestinationDST date
          0=No
          1=Yes
        0x27 DSPFirmwareVersion | value: firmware | print: replaceAll(x, / /, ".")
        0x28 CPUFirmwareVersion | value: firmware | print: replaceAll(x, / /, ".")
        0x29 FrameNumber
        0x2d EffectiveLV int16s | if: format == "int16u" | value: x/1024 | print: fmt("%.1f",x)
        0x2d EffectiveLV int32s | if: format == "int32u" | value: x/1024 | print: fmt("%.1f",x)
        0x32 ImageEditing int8u
          0 0=None
          0 0 0 0=None
          0 0 0 4=Digital Filter
          1 0 0 0=Resized
          16 0 0 0=Frame Synthesis?
          2 0 0 0=Cropped
          4 0 0 0=Digital Filter 4
          6 0 0 0=Digital Filter 6
          8 0 0 0=Red-eye Correction
        0x33 PictureMode | print: elements(x) > 2 ? with(x[0] .. " " .. x[1], label(pictureModeB)) .. "; " .. with(x[2], label(pictureModeC)) : with(join(" ", x), label(pictureModeB))
        0x34 DriveMode | print: parts(label(driveModeA), label(driveModeB), label(driveModeC), label(driveModeD))
        0x35 SensorSize int16u | value: each(x / 500) | print: fmt("%.3f x %.3f mm", x)
        0x37 ColorSpace
          0=sRGB
          1=Adobe RGB
        0x38 ImageAreaOffset
        0x39 RawImageSize | print: replace(x, / /, "x")
        0x3c AFPointsInFocus int32u | value: x & 0x7ff
          0=(none)
          &0=Upper-left
          &1=Top
          &2=Upper-right
          &3=Left
          &4=Mid-left
          &5=Center
          &6=Mid-right
          &7=Right
          &8=Lower-left
          &9=Bottom
          &10=Lower-right
        0x3d DataScaling
        0x3e PreviewImageBorders
        0x3f LensRec | table: LensRec
        0x40 SensitivityAdjust | value: (x - 50) / 10 | print: x ? fmt("%+.1f", x) : 0
        0x41 ImageEditCount
        0x47 CameraTemperature | print: (x .. " C")
        0x48 AELock
          0=Off
          1=On
        0x49 NoiseReduction
          0=Off
          1=On
        0x4d FlashExposureComp | if: count == 1 | value: x / 256 | print: x ? fmt("%+.1f", x) : 0
        0x4d FlashExposureComp | value: terms(x / 6) | print: parts(x ? fmt("%+.1f", x) : 0)
        0x4f ImageTone
          0=Natural
          1=Bright
          2=Portrait
          3=Landscape
          4=Vibrant
          5=Monochrome
          6=Muted
          7=Reversal Film
          8=Bleach Bypass
          9=Radiant
          10=Cross Processing
          11=Flat
          256=Standard
          257=Vivid
          258=Monotone
          259=Soft Monotone
          260=Hard Monotone
          261=Hi-contrast B&W
          262=Positive Film
          263=Bleach Bypass 2
          264=Retro
          265=HDR Tone
          266=Cross Processing 2
          267=Negative Film
          32768=Standard
          32769=Hard
          32770=Soft
          33024=Monochrome
        0x50 ColorTemperature | raw: x ? x : nil | value: 53190 - x
        0x53 ColorTempDaylight | value: colorTemperature | print: replaceAll(replaceAll(x, / ([1-9])/, " +$1"), / 0/, "  0")
        0x54 ColorTempShade | value: colorTemperature | print: replaceAll(replaceAll(x, / ([1-9])/, " +$1"), / 0/, "  0")
        0x55 ColorTempCloudy | value: colorTemperature | print: replaceAll(replaceAll(x, / ([1-9])/, " +$1"), / 0/, "  0")
        0x56 ColorTempTungsten | value: colorTemperature | print: replaceAll(replaceAll(x, / ([1-9])/, " +$1"), / 0/, "  0")
        0x57 ColorTempFluorescentD | value: colorTemperature | print: replaceAll(replaceAll(x, / ([1-9])/, " +$1"), / 0/, "  0")
        0x58 ColorTempFluorescentN | value: colorTemperature | print: replaceAll(replaceAll(x, / ([1-9])/, " +$1"), / 0/, "  0")
        0x59 ColorTempFluorescentW | value: colorTemperature | print: replaceAll(replaceAll(x, / ([1-9])/, " +$1"), / 0/, "  0")
        0x5a ColorTempFlash | value: colorTemperature | print: replaceAll(replaceAll(x, / ([1-9])/, " +$1"), / 0/, "  0")
        0x5c ShakeReductionInfo undef | if: count == 4 | table: SRInfo
        0x5c ShakeReductionInfo undef | table: SRInfo2
        0x5d ShutterCount | raw: shutterCount(x, PentaxDate, PentaxTime)
        0x60 FaceInfo undef | table: FaceInfo
        0x62 RawDevelopmentProcess | if: Make ~ /^(PENTAX|RICOH)/
          1=1 (K10D,K200D,K2000,K-m)
          3=3 (K20D)
          4=4 (K-7)
          5=5 (K-x)
          6=6 (645D)
          7=7 (K-r)
          8=8 (K-5,K-5II,K-5IIs)
          9=9 (Q)
          10=10 (K-01,K-30,K-50,K-500)
          11=11 (Q10)
          12=12 (MX-1,Q-S1,Q7)
          13=13 (K-3,K-3II)
          14=14 (645Z)
          15=15 (K-S1,K-S2)
          16=16 (K-1)
          17=17 (K-70)
          18=18 (KP)
          19=19 (GR III)
          20=20 (K-3III)
          21=21 (K-3IIIMonochrome)
        0x67 Hue
          0=-2
          1=Normal
          2=2
          3=-1
          4=1
          5=-3
          6=3
          7=-4
          8=4
          65535=None
        0x68 AWBInfo undef | table: AWBInfo
        0x69 DynamicRangeExpansion int8u | print: parts(label(dynamicRangeExpansionA), label(dynamicRangeExpansionB))
        0x6b TimeInfo undef | table: TimeInfo
        0x6c HighLowKeyAdj
          -1 0=-1
          -2 0=-2
          -3 0=-3
          -4 0=-4
          0 0=0
          1 0=1
          2 0=2
          3 0=3
          4 0=4
        0x6d ContrastHighlight
          -1 0=-1
          -2 0=-2
          -3 0=-3
          -4 0=-4
          0 0=0
          1 0=1
          2 0=2
          3 0=3
          4 0=4
        0x6e ContrastShadow
          -1 0=-1
          -2 0=-2
          -3 0=-3
          -4 0=-4
          0 0=0
          1 0=1
          2 0=2
          3 0=3
          4 0=4
        0x6f ContrastHighlightShadowAdj
          0=Off
          1=On
        0x70 FineSharpness | print: parts(label(fineSharpnessA), label(fineSharpnessB))
        0x71 HighISONoiseReduction int8u | print: parts(label(highISONoiseReductionA), label(highISONoiseReductionB), label(highISONoiseReductionC))
        0x72 AFAdjustment
        0x73 MonochromeFilterEffect
          1=Green
          2=Yellow
          3=Orange
          4=Red
          5=Magenta
          6=Blue
          7=Cyan
          8=Infrared
          65535=None
        0x74 MonochromeToning
          0=-4
          1=-3
          2=-2
          3=-1
          4=0
          5=1
          6=2
          7=3
          8=4
          65535=None
        0x76 FaceDetect | set: FacesDetected = elements(x) > 1 ? x[1] : FacesDetected | print: parts(x ? "On (" .. x .. " faces max)" : "Off", x .. " faces detected")
        0x77 FaceDetectFrameSize
        0x79 ShadowCorrection
          0=Off
          1=On
          2=Auto 2
          0 0=Off
          1 1=Weak
          1 2=Normal
          1 3=Strong
          2 4=Auto
        0x7a ISOAutoMinSpeed | print: parts(label(isoAutoMinSpeeds), x)
        0x7b CrossProcess
          0=Off
          1=Random
          2=Preset 1
          3=Preset 2
          4=Preset 3
          33=Favorite 1
          34=Favorite 2
          35=Favorite 3
        0x7d LensCorr undef | table: LensCorr
        0x7e WhiteLevel
        0x7f BleachBypassToning
          0=Off
          1=Green
          2=Yellow
          3=Orange
          4=Red
          5=Magenta
          6=Purple
          7=Blue
          8=Cyan
          65535=n/a
        0x80 AspectRatio
          0=4:3
          1=3:2
          2=16:9
          3=1:1
        0x82 BlurControl | print: parts(label(blurControlA), x, x, x)
        0x85 HDR int8u | print: parts(label(hDRA), label(hDRB), label(hDRC))
        0x87 ShutterType
          0=Normal
          1=Electronic
        0x88 NeutralDensityFilter
          0=Off
          1=On
          0 0=Off (Off)
          0 2=Off (Auto)
          1 1=On (On)
          1 2=On (Auto)
        0x8b ISO yielding
        0x92 IntervalShooting | other: replace(x, /(\d+) (\d+)/, "Shot $1 of $2")
          0 0=Off
        0x95 SkinToneCorrection | if: count == 2
          0 0=Off
          1 1=On (type 1)
          1 2=On (type 2)
        0x95 SkinToneCorrection | if: count == 3
          0 0 0=Off
        0x96 ClarityControl | other: x ~ /^1 (-?\d+)$/ ? (x[1] ? fmt("%+d", x[1]) : 0) : "Unknown (" .. x .. ")"
          0 0=Off
        0x200 BlackPoint
        0x201 WhitePoint
        0x203 ColorMatrixA | value: each(x / 8192) | print: each(fmt("%.5f", x))
        0x204 ColorMatrixB | value: each(x / 8192) | print: each(fmt("%.5f", x))
        0x205 CameraSettings | if: count < 25 | table: CameraSettings | order: big
        0x205 CameraSettingsUnknown | table: CameraSettingsUnknown | order: big
        0x206 AEInfo | if: count <= 25 && count != 21 | set: AEInfoSize = count | table: AEInfo
        0x206 AEInfo2 | if: count == 21 | table: AEInfo2
        0x206 AEInfo3 | if: count == 48 || count == 64 | table: AEInfo3
        0x206 AEInfoUnknown | table: AEInfoUnknown
        0x207 LensInfo | if: Model ~ /(\*ist|GX-1[LS])/ || Model ~ /(K100D|K110D)/ && bytes ~ /^.{20}(\xff|\0\0)/s | table: LensInfo
        0x207 LensInfo | if: count != 90 && count != 91 && count != 80 && count != 128 && count != 168 | table: LensInfo2
        0x207 LensInfo | if: count == 90 | table: LensInfo3
        0x207 LensInfo | if: count == 91 | table: LensInfo4
        0x207 LensInfo | if: count == 80 || count == 128 | table: LensInfo5
        0x208 FlashInfo | if: count == 27 | table: FlashInfo
        0x208 FlashInfoUnknown | table: FlashInfoUnknown
        0x209 AEMeteringSegments int8u | print: each(x == 255 ? "n/a" : x == 0 ? "0" : fmt("%.1f", x / 8 - 6))
        0x20a FlashMeteringSegments int8u | print: each(x == 255 ? "n/a" : x == 0 ? "0" : fmt("%.1f", x / 8 - 6))
        0x20b SlaveFlashMeteringSegments int8u | print: each(x == 255 ? "n/a" : x == 0 ? "0" : fmt("%.1f", x / 8 - 6))
        0x20d WB_RGGBLevelsDaylight
        0x20e WB_RGGBLevelsShade
        0x20f WB_RGGBLevelsCloudy
        0x210 WB_RGGBLevelsTungsten
        0x211 WB_RGGBLevelsFluorescentD
        0x212 WB_RGGBLevelsFluorescentN
        0x213 WB_RGGBLevelsFluorescentW
        0x214 WB_RGGBLevelsFlash
        0x215 CameraInfo undef | table: CameraInfo
        0x216 BatteryInfo | table: BatteryInfo | order: big
        0x21b SaturationInfo unknown binary
        0x21c ColorMatrixA2 int16s
        0x21d ColorMatrixB2 int16s
        0x21f AFInfo | table: AFInfo | order: big
        0x220 HuffmanTable unknown binary
        0x221 KelvinWB | table: KelvinWB
        0x222 ColorInfo | table: ColorInfo
        0x224 EVStepInfo | table: EVStepInfo
        0x226 ShotInfo | table: ShotInfo
        0x227 FacePos | if: FacesDetected | table: FacePos
        0x228 FaceSize | if: FacesDetected | table: FaceSize
        0x229 SerialNumber
        0x22a FilterInfo | if: Make ~ /^RICOH/ | table: FilterInfo | order: little
        0x22a FilterInfo | table: FilterInfo | order: big
        0x22b LevelInfo | if: Model ~ /K-3 Mark III/ | table: LevelInfoK3III
        0x22b LevelInfo | table: LevelInfo
        0x22d WBLevels | if: count == 100 | table: WBLevels
        0x22e Artist
        0x22f Copyright
        0x230 FirmwareVersion
        0x231 ContrastDetectAFArea
        0x235 CrossProcessParams int8u
        0x238 CAFPointInfo | table: CAFPointInfo
        0x239 LensInfoQ | table: LensInfoQ
        0x23f Model
        0x243 PixelShiftInfo | table: PixelShiftInfo
        0x245 AFPointInfo | table: AFPointInfo
        0x3fe DataDump | print: asBinary
        0x3ff TempInfo | if: Model ~ /K-(01|3|30|5|50|500)\b/ | table: TempInfo
        0x3ff UnknownInfo | table: UnknownInfo
        0x402 ToneCurve | print: asBinary
        0x403 ToneCurves | print: asBinary
        0x405 UnknownBlock unknown binary
        0x40b FaceInfo | table: FaceInfoK3III
        0x40c AFInfo | table: AFInfoK3III
        0xe00 PrintIM | table: PrintIM.Main
        table S1 ifd
        0 MakerNoteVersion
        table Type2 ifd
        1 RecordingMode
          0=Auto
          1=Night Scene
          2=Manual
        2 Quality
          0=Good
          1=Better
          2=Best
        3 FocusMode
          2=Custom
          3=Auto
        4 FlashMode
          1=Auto
          2=On
          4=Off
          6=Red-eye reduction
        7 WhiteBalance
          0=Auto
          1=Daylight
          2=Shade
          3=Tungsten
          4=Fluorescent
          5=Manual
        0xa DigitalZoom
        0xb Sharpness
          0=Normal
          1=Soft
          2=Hard
        0xc Contrast
          0=Normal
          1=Low
          2=High
        0xd Saturation
          0=Normal
          1=Low
          2=High
        0x14 ISO yielding
          10=100
          16=200
          50=50
          100=100
          200=200
          400=400
          800=800
          1600=1600
          3200=3200
          65534=Auto 2
          65535=Auto
        0x17 ColorFilter
          1=Full
          2=Black & White
          3=Sepia
        0xe00 PrintIM | table: PrintIM.Main
        0x1000 HometownCityCode
        0x1001 DestinationCityCode
        table Type4 text group=Pentax
        0 FirmwareVersion
        """#
}

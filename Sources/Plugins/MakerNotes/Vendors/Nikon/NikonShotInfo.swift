/// What a Nikon keeps of a shot, by model: an enciphered record, with a table of offsets in newer models.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum NikonShotInfo {
    static let text: StaticString = #"""
        table ShotInfo binary
        0 ShotInfoVersion string[4] | set: ShotInfoVersion | raw: x ~ /^\d+$/ ? x : nil
        4 FirmwareVersion string[5] | raw: x ~ /^\d\.\d+.$/ ? x : nil
        0x10 DistortionControl | if: Model ~ /P6000\b/ | labels: offOn
        0x66 VR_0x66 int8u unknown | if: ShotInfoVersion == "0204"
          0=Off
          1=On (normal)
          2=On (active)
        0x6a ShutterCount int32u yielding | if: ShotInfoVersion == "0204"
        0x6e DeletedImageCount int32u yielding | if: ShotInfoVersion == "0204"
        0x75 VibrationReduction int8u | if: ShotInfoVersion == "0207"
          0=Off
          1=On (1)
          2=On (2)
          3=On (3)
        0x82 VibrationReduction int8u | if: ShotInfoVersion == "0204" | labels: offOn
        0x157 ShutterCount undef[2] yielding | if: ShotInfoVersion == "0205" | value: unpack("int16u", x, "MM")
        0x1ae VibrationReduction int8u hex | if: ShotInfoVersion == "0205"
          0=n/a
          12=Off
          15=On
        0x24d ShutterCount int32u yielding | if: ShotInfoVersion == "0211"
        table ShotInfoD300S binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5]
        0x265 ISO2 | value: 100*exp((x/12-5)*log(2)) | print: int(x + 0.5)
        0x286 ShutterCount int32u yielding
        0x324 CustomSettingsD300S undef[24] | table: NikonCustom.SettingsD3
        table ShotInfoD300a binary
        0 ShotInfoVersion string[4]
        0x25c ISO2 | value: 100*exp((x/12-5)*log(2)) | print: int(x + 0.5)
        0x279 ShutterCount int32u yielding
        0x2d1 AFFineTuneAdj int16u hex
          0=0
          58=+1
          59=+2
          60=+4
          61=+8
          62=+16
          194=-16
          195=-8
          196=-4
          197=-2
          198=-1
          4158=+17
          4290=-17
          8253=+9
          8254=+18
          8386=-18
          8387=-9
          12350=+19
          12482=-19
          16444=+5
          16445=+10
          16446=+20
          16578=-20
          16579=-10
          16580=-5
          24637=+11
          24771=-11
          32827=+3
          32828=+6
          32829=+12
          32963=-12
          32964=-6
          32965=-3
          41021=+13
          41155=-13
          49212=+7
          49213=+14
          49347=-14
          49348=-7
          57405=+15
          57539=-15
        0x316 CustomSettingsD300 undef[24] | table: NikonCustom.SettingsD3
        table ShotInfoD300b binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5] | set: FirmwareVersion
        0x265 ISO2 | value: 100*exp((x/12-5)*log(2)) | print: int(x + 0.5)
        0x284 ShutterCount int32u yielding
        0x2dc AFFineTuneAdj int16u hex | if: FirmwareVersion == "1.10B"
          0=0
          2110=+11
          2242=-11
          8252=+3
          8253=+6
          8254=+12
          8386=-12
          8387=-6
          8388=-3
          14398=+13
          14530=-13
          20541=+7
          20542=+14
          20674=-14
          20675=-7
          26686=+15
          26818=-15
          32826=+1
          32827=+2
          32828=+4
          32829=+8
          32830=+16
          32962=-16
          32963=-8
          32964=-4
          32965=-2
          32966=-1
          38974=+17
          39106=-17
          45117=+9
          45118=+18
          45250=-18
          45251=-9
          51262=+19
          51394=-19
          57404=+5
          57405=+10
          57406=+20
          57538=-20
          57539=-10
          57540=-5
        0x2dc AFFineTuneAdj int16u hex
          0=0
          1086=+13
          1218=-13
          6205=+7
          6206=+14
          6338=-14
          6339=-7
          11326=+15
          11458=-15
          16442=+1
          16443=+2
          16444=+4
          16445=+8
          16446=+16
          16578=-16
          16579=-8
          16580=-4
          16581=-2
          16582=-1
          21566=+17
          21698=-17
          26685=+9
          26686=+18
          26818=-18
          26819=-9
          31806=+19
          31938=-19
          36924=+5
          36925=+10
          36926=+20
          37058=-20
          37059=-10
          37060=-5
          47165=+11
          47299=-11
          57403=+3
          57404=+6
          57405=+12
          57539=-12
          57540=-6
          57541=-3
        0x322 CustomSettingsD300 undef[24] | table: NikonCustom.SettingsD3
        table ShotInfoD3S binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5]
        0x10 ImageArea
          0=FX (36x24)
          1=DX (24x16)
          2=5:4 (30x24)
          3=1.2x (30x20)
        0x221 ISO2 | value: 100*exp((x/12-5)*log(2)) | print: int(x + 0.5)
        0x242 ShutterCount int32u yielding
        671.1 JPGCompression mask=0x40
          0=Size Priority
          1=Optimal Quality
        0x2ce CustomSettingsD3S undef[27] | table: NikonCustom.SettingsD3
        table ShotInfoD3X binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5]
        0x25d ISO2 | value: 100*exp((x/12-5)*log(2)) | print: int(x + 0.5)
        0x280 ShutterCount int32u yielding
        0x30b CustomSettingsD3X undef[24] | table: NikonCustom.SettingsD3
        table ShotInfoD3a binary
        0 ShotInfoVersion string[4]
        0x256 ISO2 | value: 100*exp((x/12-5)*log(2)) | print: int(x + 0.5)
        0x276 ShutterCount int32u yielding
        723.1 NikonImageSize mask=0x18
          0=Large
          1=Medium
          2=Small
        723.2 ImageQuality mask=0x7 | labels: imageQuality
        0x301 CustomSettingsD3 undef[24] | table: NikonCustom.SettingsD3
        table ShotInfoD3b binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5] | set: FirmwareVersion
        0x10 ImageArea
          0=FX (36x24)
          1=DX (24x16)
          2=5:4 (30x24)
        0x25d ISO2 | value: 100*exp((x/12-5)*log(2)) | print: int(x + 0.5)
        0x27d ShutterCount int32u yielding | if: FirmwareVersion ~ /^1\.01/
        0x27f ShutterCount int32u yielding | if: FirmwareVersion ~ /^2\.0/
        0x28a PreFlashReturnStrength
        732.1 NikonImageSize mask=0x18
          0=Large
          1=Medium
          2=Small
        732.2 ImageQuality mask=0x7 | labels: imageQuality
        0x30a CustomSettingsD3 undef[24] | table: NikonCustom.SettingsD3
        table ShotInfoD4 binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5]
        0x751 CustomSettingsD4 undef[56] | table: NikonCustom.SettingsD4
        table ShotInfoD40 binary
        0 ShotInfoVersion string[4]
        0x246 ShutterCount int32u yielding
        586.1 VibrationReduction mask=0x8 | labels: offOn
        0x2d9 CustomSettingsD40 undef[12] | table: NikonCustom.SettingsD40
        table ShotInfoD4S binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5] | set: FirmwareVersion
        0x1d0 SecondarySlotFunction mask=0x3
          0=Overflow
          2=Backup
          3=NEF Primary + JPG Secondary
        0x174c AEBracketingSteps mask=0xff hex | labels: aEBracketingSteps
        0x174d WBBracketingSteps mask=0xff hex | if: FILE_TYPE != "TIFF" | labels: wBBracketingSteps
        0x184d ReleaseMode mask=0xff
          0=Single Frame
          1=Continuous High Speed
          3=Continuous Low Speed
          4=Timer
          32=Mirror-Up
          64=Quiet
        0x189d CustomSettingsD4S undef[56] | if: FirmwareVersion ~ /^1\.00/ | table: NikonCustom.SettingsD4
        0x18c2 MultiSelectorLiveViewMode mask=0xc0 group=NikonCustom | if: FirmwareVersion !~ /^1\.00/
          0=Reset
          1=Zoom
          3=None
        0x18ea ISOAutoShutterTime mask=0x3f | labels: iSOAutoShutterTime
        0x18eb ISOAutoHiLimit mask=0xff hex | labels: iSOAutoHiLimit
        0x193d CustomSettingsD4S undef[56] | if: FirmwareVersion !~ /^1\.00/ | table: NikonCustom.SettingsD4
        0x350b OrientationInfo undef[12] | table: OrientationInfo
        0x3693 Rotation mask=0x30
          0=Horizontal
          1=Rotate 270 CW
          2=Rotate 90 CW
          3=Rotate 180
        table ShotInfoD500 binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5] | set: FirmwareVersion
        0x10 RotationInfoOffset int32u | table: RotationInfoD500 | start: x
        0x14 JPGInfoOffset int32u | table: JPGInfoD500 | start: x
        0x2c BracketingOffset int32u | table: BracketingInfoD500 | start: x
        0x50 ShootingMenuOffset int32u | table: ShootingMenuD500 | start: x
        0x58 CustomSettingsD5 int32u | if: Model ~ /\bD5\b/ | table: NikonCustom.SettingsD5 | start: x
        0x58 CustomSettingsD500 int32u | table: NikonCustom.SettingsD500 | start: x
        0xa0 OrientationOffset int32u | table: OrientationInfo | start: x
        0xa8 OtherOffset int32u | table: OtherInfoD500 | start: x
        table ShotInfoD5000 binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5]
        0x2b5 ISO2 | value: 100*exp((x/12-5)*log(2)) | print: int(x + 0.5)
        0x2d6 ShutterCount int32u yielding
        0x378 CustomSettingsD5000 undef[34] | table: NikonCustom.SettingsD5000
        table ShotInfoD5100 binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5]
        0x321 ShutterCount int32u yielding
        0x407 CustomSettingsD5100 undef[34] | table: NikonCustom.SettingsD5100
        table ShotInfoD5200 binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5]
        0xbd8 ShutterCount int32u yielding
        0xcd5 CustomSettingsD5200 undef[34] | table: NikonCustom.SettingsD5200
        table ShotInfoD6 binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[8]
        0x24 NumberOffsets int32u
        0x30 SequenceOffset int32u | table: SeqInfoD6 | start: x
        0x9c OrientationOffset int32u | table: OrientationInfo | start: x
        0xa4 IntervalOffset int32u | table: IntervalInfoD6 | start: x
        table ShotInfoD610 binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5]
        0x7cf CustomSettingsD610 undef[48] | table: NikonCustom.SettingsD610
        table ShotInfoD700 binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5]
        0x265 ISO2 | value: 100*exp((x/12-5)*log(2)) | print: int(x + 0.5)
        0x287 ShutterCount int32u yielding
        0x324 CustomSettingsD700 undef[48] | table: NikonCustom.SettingsD700
        table ShotInfoD7000 binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5]
        0x320 ShutterCount int32u yielding
        0x404 CustomSettingsD7000 undef[48] | table: NikonCustom.SettingsD7000
        table ShotInfoD80 binary
        0 ShotInfoVersion string[4]
        0x24a ShutterCount int32u yielding
        590.1 Rotation mask=0x7
          0=Horizontal
          1=Rotate 270 CW
          2=Rotate 90 CW
          3=Rotate 180
        590.2 VibrationReduction mask=0x18
          0=Off
          3=On
        590.3 FlashFired mask=0xe0
          &1=Internal
          &2=External
        0x2c4 NikonImageSize mask=0xf0
          0=Large (10.0 M)
          1=Medium (5.6 M)
          2=Small (2.5 M)
        708.1 ImageQuality mask=0xf
          0=NEF (RAW)
          1=JPEG Fine
          2=JPEG Normal
          3=JPEG Basic
          4=NEF (RAW) + JPEG Fine
          5=NEF (RAW) + JPEG Normal
          6=NEF (RAW) + JPEG Basic
        0x2ec CustomSettingsD80 undef[17] | table: NikonCustom.SettingsD80
        table ShotInfoD800 binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5]
        0x4c0 RepeatingFlashOutputExternal | value: 2 ^ (-x/6) | print: exposureTime(x)
        0x4c2 RepeatingFlashRateExternal | raw: x || nil | print: (x .. " Hz")
        0x4c3 RepeatingFlashCountExternal | raw: x || nil
        0x4d2 FlashExposureComp2 int8s | value: -x/6 | print: fraction(x)
        0x4da RepeatingFlashRateBuilt-in | raw: x || nil | print: (x .. " Hz")
        0x4db RepeatingFlashCountBuilt-in | raw: x || nil
        0x51c SequenceNumber
        0x5fb ShutterCount int32u
        0x6ec CustomSettingsD800 undef[48] | table: NikonCustom.SettingsD800
        table ShotInfoD810 binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5] | set: FirmwareVersion
        0x10 SettingsOffset int32u | table: SettingsInfoD810 | start: x
        0x24 BracketingOffset int32u | table: BracketingInfoD810 | start: x
        0x38 ISOAutoOffset int32u | table: ISOAutoInfoD810 | start: x
        0x40 CustomSettingsOffset int32u | table: NikonCustom.SettingsD810 | start: x
        0x84 OrientationOffset int32u | table: OrientationInfo | start: x
        table ShotInfoD850 binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5] | set: FirmwareVersion
        0x10 MenuSettingsOffset int32u | table: MenuSettingsD850 | start: x
        0x4c MoreSettingsOffset int32u | table: MoreSettingsD850 | start: x
        0x58 CustomSettingsOffset int32u | table: NikonCustom.SettingsD850 | start: x
        0xa0 OrientationOffset int32u | table: OrientationInfo | start: x
        table ShotInfoD90 binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5]
        0x2b5 ISO2 | value: 100*exp((x/12-5)*log(2)) | print: int(x + 0.5)
        0x2d5 ShutterCount int32u yielding
        0x374 CustomSettingsD90 undef[36] | table: NikonCustom.SettingsD90
        table ShotInfoD780 binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5] | set: FirmwareVersion
        0x9c OrientOffset int32u | table: OrientationInfo | start: x
        table ShotInfoD7500 binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[5] | set: FirmwareVersion
        0xa0 OrientOffset int32u | table: OrientationInfo | start: x
        table ShotInfoZ6III binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[8] | set: FirmwareVersion
        0xe FirmwareVersion2 string[8]
        0x18 FirmwareVersion3 string[8]
        0x24 NumberOffsets int32u
        0x88 OrientationOffset int32u | if: ShutterMode && ShutterMode != 96 | table: OrientationInfo | start: x
        0x90 MenuOffset int32u | table: MenuSettingsZ6III | start: x
        table ShotInfoZ7II binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[8] | set: FirmwareVersion
        0xe FirmwareVersion2 string[8]
        0x18 FirmwareVersion3 string[8]
        0x24 NumberOffsets int32u
        0x30 IntervalOffset int32u | table: IntervalInfoZ7II | start: x
        0x38 PortraitOffset int32u | table: PortraitInfoZ7II | start: x
        0x88 OrientationOffset int32u | if: Model ~ /^NIKON Z f\b/i | table: OrientationInfo | start: x
        0x98 OrientationOffset int32u | if: Model ~ /^NIKON Z (30|5|50|6|6_2|7|7_2|8|fc)\b/i | table: OrientationInfo | start: x
        0xa0 MenuOffset int32u | table: MenuInfoZ7II | start: x
        table ShotInfoZ8 binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[8] | set: FirmwareVersion
        0xe FirmwareVersion2 string[8]
        0x18 FirmwareVersion3 string[8]
        0x24 NumberOffsets int32u
        0x30 SequenceOffset int32u | table: SeqInfoZ9 | start: x
        0x80 AutoCaptureOffset int32u | if: FirmwareVersion && FirmwareVersion >= "02.00" | table: AutoCaptureInfo | start: x
        0x84 OrientOffset int32u | if: ShutterMode && ShutterMode != 96 | table: OrientationInfo | start: x
        0x8c MenuOffset int32u | table: MenuInfoZ8 | start: x
        table ShotInfoZ9 binary
        0 ShotInfoVersion string[4]
        4 FirmwareVersion string[8] | set: FirmwareVersion
        0xe FirmwareVersion2 string[8]
        0x18 FirmwareVersion3 string[8]
        0x24 NumberOffsets int32u
        0x30 SequenceOffset int32u | table: SeqInfoZ9 | start: x
        0x58 Offset13 int32u | if: FirmwareVersion && FirmwareVersion >= "03.01" | table: Offset13InfoZ9 | start: x
        0x80 AutoCaptureOffset int32u | if: FirmwareVersion && FirmwareVersion >= "04.00" | table: AutoCaptureInfo | start: x
        0x84 OrientOffset int32u | if: ShutterMode && ShutterMode != 96 | table: OrientationInfo | start: x
        0x8c MenuOffset int32u | table: MenuInfoZ9 | start: x
        table RotationInfoD500 binary
        0x1a Rotation mask=0x3
          0=Horizontal
          1=Rotate 270 CW
          2=Rotate 90 CW
          3=Rotate 180
        0x20 Interval | if: Model == "NIKON D5" && FirmwareVersion >= "1.40" | print: x > 0 ? fmt("%.0f", x) : ""
        0x24 IntervalFrame | if: Model == "NIKON D5" && FirmwareVersion >= "1.40" | print: x > 0 ? fmt("%.0f", x) : ""
        0x532 FlickerReductionIndicator mask=0x1 | labels: onOff
        table JPGInfoD500 binary
        0x24 JPGCompression mask=0x1
          0=Size Priority
          1=Optimal Quality
        table BracketingInfoD500 binary
        0xf AEBracketingSteps mask=0xff hex | if: FILE_TYPE != "TIFF" | labels: aEBracketingSteps
        0x10 WBBracketingSteps mask=0xff hex | if: FILE_TYPE != "TIFF" | labels: wBBracketingSteps
        0x17 ADLBracketingStep mask=0xf0
          0=Off
          1=Low
          2=Normal
          3=High
          4=Extra High
          8=Auto
        0x18 ADLBracketingType mask=0xf
          0=Off
          1=2 Shots
          2=3 Shots
          3=4 Shots
          4=5 Shots
        table ShootingMenuD500 binary
        0 PhotoShootingMenuBank mask=0x3 | labels: banksZ9
        2 PrimarySlot mask=0x80 | if: Model ~ /\bD500\b/
          0=XQD Card
          1=SD Card
        4 ISOAutoShutterTime mask=0x3f | labels: iSOAutoShutterTime
        5 ISOAutoHiLimit mask=0xff hex | labels: iSOAutoHiLimit
        7 FlickerReduction mask=0x20
          0=Enable
          1=Disable
        7.1 PhotoShootingMenuBankImageArea mask=0x7
          0=FX (36x24)
          1=DX (24x16)
          2=5:4 (30x24)
          3=1.2x (30x20)
          4=1.3x (18x12)
        table OtherInfoD500 binary
        0x214 NikonMeteringMode mask=0x3 | if: Model ~ /\bD500\b/ | labels: meteringModeZ7
        table SeqInfoD6 binary
        0x24 IntervalShooting int16u label | set: IntervalShooting | print: intervalShooting
        0x28 IntervalFrame int16u | if: IntervalShooting > 0 | set: IntervalFrame
        0x2b ImageArea | labels: imageArea
        table IntervalInfoD6 binary
        0x17c Intervals int32u | if: IntervalShooting > 0 | set: IntervalShootingIntervals
        0x180 ShotsPerInterval int32u | if: IntervalShooting > 0 | set: IntervalShootingShotsPerInterval
        0x184 IntervalExposureSmoothing int8u | if: IntervalShooting > 0 | labels: offOn
        0x186 IntervalPriority int8u | if: IntervalShooting > 0 | labels: offOn
        0x1a8 FocusShiftNumberShots
        0x1ac FocusShiftStepWidth
        0x1b0 FocusShiftInterval | print: x == 1? "1 Second" : fmt("%.0f Seconds",x)
        0x1b4 FocusShiftExposureLock | labels: offOn
        0x20e DiffractionCompensation int8u | labels: offOn
        0x214 FlashControlMode | set: FlashControlMode | labels: flashControlModeZ7
        0x21a FlashGNDistance unknown | if: FlashControlMode == 2 | value: x + 3 | labels: flashGNDistance
        0x21e FlashOutput unknown | if: FlashControlMode >= 3 | value: 2 ^ (-x/3) | print: x>0.99 ? "Full" : fmt("%.1f%%",x*100)
        0x228 FlashRemoteControl unknown | labels: flashRemoteControlZ7
        0x22c FlashMasterControlMode | set: FlashGroupOptionsMasterMode | labels: flashGroupOptionsMode
        0x22e FlashMasterCompensation int8s unknown | if: FlashGroupOptionsMasterMode  != 3 | value: x/6 | print: x ? fmt("%+.1f",x) : 0
        0x232 FlashMasterOutput unknown | if: FlashGroupOptionsMasterMode  == 1 | value: 2 ^ (-x/3) | print: x>0.99 ? "Full" : fmt("%.1f%%",x*100)
        0x234 FlashWirelessOption unknown
          0=Optical AWL
          1=Off
        0x2ca MovieType unknown
          0=MOV
          1=MP4
        table SettingsInfoD810 binary
        0x13c SecondarySlotFunction mask=0x3
          0=Overflow
          2=Backup
          3=NEF Primary + JPG Secondary
        table BracketingInfoD810 binary
        0xf AEBracketingSteps mask=0xff hex | labels: aEBracketingSteps
        0x10 WBBracketingSteps mask=0xff hex | if: FILE_TYPE != "TIFF" | labels: wBBracketingSteps
        0x17 NikonMeteringMode mask=0x3 | labels: meteringModeZ7
        table ISOAutoInfoD810 binary
        4 ISOAutoShutterTime mask=0x3f | labels: iSOAutoShutterTime
        5 ISOAutoHiLimit mask=0xff hex | labels: iSOAutoHiLimit
        table MenuSettingsD850 binary
        0x6dd PhotoShootingMenuBankImageArea mask=0x7
          0=FX (36x24)
          1=DX (24x16)
          2=5:4 (30x24)
          3=1.2x (30x20)
          4=1:1 (24x24)
        table MoreSettingsD850 binary
        0x24 PhotoShootingMenuBank mask=0x3 | if: FileType == "JPEG" | labels: banksZ9
        0x25 PrimarySlot mask=0x80
          0=XQD Card
          1=SD Card
        table IntervalInfoZ7II binary
        0x24 IntervalShooting int16u label | set: IntervalShooting | print: intervalShooting
        0x28 IntervalFrame int16u | if: IntervalShooting > 0 | set: IntervalFrame
        0x2b ImageArea | labels: imageArea
        table PortraitInfoZ7II binary
        0xa0 PortraitImpressionBalance int8u[2] label | if: FirmwareVersion >= "01.30" | print: portraitBalance
        table SeqInfoZ9 binary
        0x20 FocusShiftShooting label | if: ShutterMode && ShutterMode != 96 | set: FocusShiftShooting | print: x == 0 ? "Off" : fmt("On: Frame %.0f of %.0f", x, FocusShiftNumberShots)
        0x28 IntervalShooting int16u label | if: ShutterMode && ShutterMode != 96 | set: IntervalShooting | print: intervalShooting
        0x2a IntervalFrame int16u | if: ShutterMode && ShutterMode != 96 && IntervalShooting > 0 | set: IntervalFrame
        table Offset13InfoZ9 binary
        0xbe8 AFAreaInitialXPosition int8s | if: ShutterMode && ShutterMode != 96 | print: initialAreaX
        0xbe9 AFAreaInitialYPosition int8s | if: ShutterMode && ShutterMode != 96 | print: initialAreaY
        0xbea AFAreaInitialWidth | if: ShutterMode && ShutterMode != 96 | set: AFAreaInitialWidth = 1 + int(x / 4) | raw: 1 + int(x / 4)
        0xbeb AFAreaInitialHeight | if: ShutterMode && ShutterMode != 96 | set: AFAreaInitialHeight = 1 + int(x / 7) | raw: 1 + int(x / 7)
        table AutoCaptureInfo binary
        0 AutoCapturedFrame | set: AutoCapturedFrame
          0=No
          5=Yes
        1 AutoCaptureCriteria | if: AutoCapturedFrame && AutoCapturedFrame != 0
          &0=Distance
          &1=Motion
          &2=Subject Detection
        55 AutoCaptureRecordingTime | if: AutoCapturedFrame && AutoCapturedFrame != 0
          0=1 Sec
          1=3 Sec
          2=5 Sec
          4=30 Sec
          5=No Limit
          6=2 Sec
          7=10 Sec
          8=20 Sec
          9=1 Min
          10=3 Min
          11=5 Min
          12=10 Min
          13=30 Min
        56 AutoCaptureWaitTime | if: AutoCapturedFrame && AutoCapturedFrame != 0
          0=No Wait
          1=10 Sec
          2=30 Sec
          3=1 Min
          4=5 Min
          5=10 Min
          6=30 Min
          7=1 Sec
          8=2 Sec
          9=3 Sec
          10=5 Sec
          11=20 Sec
          12=3 Min
        74 AutoCaptureDistanceFar | if: AutoCapturedFrame && AutoCapturedFrame != 0 | print: fmt("%.1f m", x / 10)
        78 AutoCaptureDistanceNear | if: AutoCapturedFrame && AutoCapturedFrame != 0 | print: fmt("%.1f m", x / 10)
        95 AutoCaptureCriteriaMotionDirection | if: AutoCapturedFrame && AutoCapturedFrame != 0
          255=All
          &0=Top Left
          &1=Top Right
          &2=Bottom Left
          &3=Bottom Right
          &4=Left
          &5=Right
          &6=Top Center
          &7=Bottom Center
        99 AutoCaptureCriteriaMotionSpeed | if: AutoCapturedFrame && AutoCapturedFrame != 0
        100 AutoCaptureCriteriaMotionSize | if: AutoCapturedFrame && AutoCapturedFrame != 0
        105 AutoCaptureCriteriaSubjectSize | if: AutoCapturedFrame && AutoCapturedFrame != 0
        106 AutoCaptureCriteriaSubjectType | if: AutoCapturedFrame && AutoCapturedFrame != 0 | labels: subjectDetectionZ9
        table OrientationInfo binary
        0 RollAngle fixed32u | value: x <= 180 ? x : x - 360 | print: fmt("%.1f", x)
        4 PitchAngle fixed32u | value: x <= 180 ? x : x - 360 | print: fmt("%.1f", x)
        8 YawAngle fixed32u | value: x <= 180 ? x : x - 360 | print: fmt("%.1f", x)
        table MenuInfoZ7II binary
        0x10 MenuSettingsOffsetZ7II int32u | table: MenuSettingsZ7II | start: start + x
        table MenuInfoZ8 binary
        0x10 MenuSettingsOffsetZ8v1 int32u | if: FirmwareVersion && FirmwareVersion < "02.00" | table: MenuSettingsZ8v1 | start: start + x
        0x10 MenuSettingsOffsetZ8v2 int32u | if: FirmwareVersion && FirmwareVersion >= "02.00" | table: MenuSettingsZ8v2 | start: start + x
        table MenuInfoZ9 binary
        0x10 MenuSettingsOffsetZ9 int32u | if: FirmwareVersion && FirmwareVersion < "03.00" | table: MenuSettingsZ9 | start: start + x
        0x10 MenuSettingsOffsetZ9v3 int32u | if: FirmwareVersion && FirmwareVersion < "04.00" | table: MenuSettingsZ9v3 | start: start + x
        0x10 MenuSettingsOffsetZ9v4 int32u | table: MenuSettingsZ9v4 | start: start + x
        labels aEBracketingSteps
          0=AE Bracketing Disabled
          32=AE Bracketing Disabled
          48=AE Bracketing Disabled
          64=AE Bracketing Disabled
          80=AE Bracketing Disabled
          129=+3F0.3
          130=-3F0.3
          131=+2F0.3
          132=-2F0.3
          133=3F0.3
          134=5F0.3
          135=7F0.3
          136=9F0.3
          145=+3F0.5
          146=-3F0.5
          147=+2F0.5
          148=-2F0.5
          149=3F0.5
          150=5F0.5
          151=7F0.5
          152=9F0.5
          161=+3F0.7
          162=-3F0.7
          163=+2F0.7
          164=-2F0.7
          165=3F0.7
          166=5F0.7
          167=7F0.7
          168=9F0.7
          177=+3F1
          178=-3F1
          179=+2F1
          180=-2F1
          181=3F1
          182=5F1
          183=7F1
          184=9F1
          193=+3F2
          194=-3F2
          195=+2F2
          196=-2F2
          197=3F2
          198=5F2
          209=+3F3
          210=-3F3
          211=+2F3
          212=-2F3
          213=3F3
          214=5F3
        labels wBBracketingSteps
          0=WB Bracketing Disabled
          1=b3F 1
          2=A3F 1
          3=b2F 1
          4=A2F 1
          5=3F 1
          6=5F 1
          7=7F 1
          8=9F 1
          16=0F 2
          17=b3F 2
          18=A3F 2
          19=b2F 2
          20=A2F 2
          21=3F 2
          22=5F 2
          23=7F 2
          24=9F 2
          32=0F 3
          33=b3F 3
          34=A3F 3
          35=b2F 3
          36=A2F 3
          37=3F 3
          38=5F 3
          39=7F 3
          40=9F 3
        labels iSOAutoShutterTime
          0=1/4000 s
          1=1/3200 s
          2=1/2500 s
          3=1/2000 s
          4=1/1600 s
          5=1/1250 s
          6=1/1000 s
          7=1/800 s
          8=1/640 s
          9=1/500 s
          10=1/400 s
          11=1/320 s
          12=1/250 s
          13=1/200 s
          14=1/160 s
          15=1/125 s
          16=1/100 s
          17=1/80 s
          18=1/60 s
          19=1/50 s
          20=1/40 s
          21=1/30 s
          22=1/15 s
          23=1/8 s
          24=1/4 s
          25=1/2 s
          26=1 s
          27=2 s
          28=4 s
          29=8 s
          30=15 s
          31=30 s
          32=Auto (Slowest)
          33=Auto (Slower)
          34=Auto
          35=Auto (Faster)
          36=Auto (Fastest)
        labels iSOAutoHiLimit
          36=ISO 200
          38=ISO 250
          39=ISO 280
          40=ISO 320
          42=ISO 400
          44=ISO 500
          45=ISO 560
          46=ISO 640
          48=ISO 800
          50=ISO 1000
          51=ISO 1100
          52=ISO 1250
          54=ISO 1600
          56=ISO 2000
          57=ISO 2200
          58=ISO 2500
          60=ISO 3200
          62=ISO 4000
          63=ISO 4500
          64=ISO 5000
          66=ISO 6400
          68=ISO 8000
          69=ISO 9000
          70=ISO 10000
          72=ISO 12800
          74=ISO 16000
          75=ISO 18000
          76=ISO 20000
          78=ISO 25600
          80=ISO 32000
          81=ISO 36000
          82=ISO 40000
          84=ISO 51200
          86=ISO Hi 0.3
          87=ISO Hi 0.5
          88=ISO Hi 0.7
          90=ISO Hi 1.0
          96=ISO Hi 2.0
          102=ISO Hi 3.0
          108=ISO Hi 4.0
          114=ISO Hi 5.0
        labels imageArea
          0=FX (36x24)
          1=DX (24x16)
          2=5:4 (30x24)
          3=1.2x (30x20)
          4=1:1 (24x24)
          6=16:9
        labels onOff
          0=On
          1=Off
        labels imageQuality
          0=NEF (RAW) + JPEG Fine
          1=NEF (RAW) + JPEG Norm
          2=NEF (RAW) + JPEG Basic
          3=NEF (RAW)
          4=TIF (RGB)
          5=JPEG Fine
          6=JPEG Normal
          7=JPEG Basic
        """#
}

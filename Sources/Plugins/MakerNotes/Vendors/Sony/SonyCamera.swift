/// What the DSLR, SLT and early NEX bodies say of focus, faces and shots.
///
/// The notation is that of `TableText`; names, numbers, conditions and labels are those of ExifTool 13.58.
enum SonyCamera {
    static let text: StaticString = #"""
        table CameraInfo binary
        0 LensSpec undef[8] | value: lensSpec(swapPairs(x)) | print: lensSpecName(x)
        0x14 FocusModeSetting | labels: focusModeSetting
        0x15 AFPointSelected
          0=Auto
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
        0x19 AFPoint
          0=Upper-left
          1=Left
          2=Lower-left
          3=Far Left
          4=Bottom Assist-left
          5=Bottom
          6=Bottom Assist-right
          7=Center (7)
          8=Center (horizontal)
          9=Center (9)
          10=Center (10)
          11=Center (11)
          12=Center (12)
          13=Center (vertical)
          14=Center (14)
          15=Top Assist-left
          16=Top
          17=Top Assist-right
          18=Far Right
          19=Upper-right
          20=Right
          21=Lower-right
          22=Center F2.8
        0x1e AFStatusActiveSensor int16s | labels: afStatus | other: focusShift(x)
        0x20 AFStatusUpper-left int16s | labels: afStatus | other: focusShift(x)
        0x22 AFStatusLeft int16s | labels: afStatus | other: focusShift(x)
        0x24 AFStatusLower-left int16s | labels: afStatus | other: focusShift(x)
        0x26 AFStatusFarLeft int16s | labels: afStatus | other: focusShift(x)
        0x28 AFStatusBottomAssist-left int16s | labels: afStatus | other: focusShift(x)
        0x2a AFStatusBottom int16s | labels: afStatus | other: focusShift(x)
        0x2c AFStatusBottomAssist-right int16s | labels: afStatus | other: focusShift(x)
        0x2e AFStatusCenter-7 int16s | labels: afStatus | other: focusShift(x)
        0x30 AFStatusCenter-horizontal int16s | labels: afStatus | other: focusShift(x)
        0x32 AFStatusCenter-9 int16s | labels: afStatus | other: focusShift(x)
        0x34 AFStatusCenter-10 int16s | labels: afStatus | other: focusShift(x)
        0x36 AFStatusCenter-11 int16s | labels: afStatus | other: focusShift(x)
        0x38 AFStatusCenter-12 int16s | labels: afStatus | other: focusShift(x)
        0x3a AFStatusCenter-vertical int16s | labels: afStatus | other: focusShift(x)
        0x3c AFStatusCenter-14 int16s | labels: afStatus | other: focusShift(x)
        0x3e AFStatusTopAssist-left int16s | labels: afStatus | other: focusShift(x)
        0x40 AFStatusTop int16s | labels: afStatus | other: focusShift(x)
        0x42 AFStatusTopAssist-right int16s | labels: afStatus | other: focusShift(x)
        0x44 AFStatusFarRight int16s | labels: afStatus | other: focusShift(x)
        0x46 AFStatusUpper-right int16s | labels: afStatus | other: focusShift(x)
        0x48 AFStatusRight int16s | labels: afStatus | other: focusShift(x)
        0x4a AFStatusLower-right int16s | labels: afStatus | other: focusShift(x)
        0x4c AFStatusCenterF2-8 int16s | labels: afStatus | other: focusShift(x)
        0x130 AFMicroAdjValue | if: Model ~ /^DSLR-A(850|900)\b/ | value: x - 20
        0x131 AFMicroAdjMode mask=0x80 | if: Model ~ /^DSLR-A(850|900)\b/
          0=Off
          1=On
        305.1 AFMicroAdjRegisteredLenses mask=0x7f | if: Model ~ /^DSLR-A(850|900)\b/
        table CameraInfo2 binary
        0 LensSpec undef[8] | value: lensSpec(x) | print: lensSpecName(x)
        0x14 AFPointSelected | labels: aFPointSelected
        0x15 FocusModeSetting | labels: focusModeSetting
        0x18 AFPoint | labels: aFPoint
        0x1b AFStatusActiveSensor int16s | labels: afStatus | other: focusShift(x)
        0x1d AFStatusTop-right int16s | labels: afStatus | other: focusShift(x)
        0x1f AFStatusBottom-right int16s | labels: afStatus | other: focusShift(x)
        0x21 AFStatusBottom int16s | labels: afStatus | other: focusShift(x)
        0x23 AFStatusMiddleHorizontal int16s | labels: afStatus | other: focusShift(x)
        0x25 AFStatusCenterVertical int16s | labels: afStatus | other: focusShift(x)
        0x27 AFStatusTop int16s | labels: afStatus | other: focusShift(x)
        0x29 AFStatusTop-left int16s | labels: afStatus | other: focusShift(x)
        0x2b AFStatusBottom-left int16s | labels: afStatus | other: focusShift(x)
        0x2d AFStatusLeft int16s | labels: afStatus | other: focusShift(x)
        0x2f AFStatusCenterHorizontal int16s | labels: afStatus | other: focusShift(x)
        0x31 AFStatusRight int16s | labels: afStatus | other: focusShift(x)
        table CameraInfo3 binary
        0 LensSpec undef[8] | if: Model !~ /^NEX-5C/ | value: lensSpec(x) | print: lensSpecName(x)
        0xe FocalLength int16u yielding | if: Model !~ /^DSLR-(A450|A500|A550)$/ | value: x / 10 | print: fmt("%.1f mm",x)
        0x10 FocalLengthTeleZoom int16u | if: Model !~ /^DSLR-(A450|A500|A550)$/ | value: x * 2 / 3 | print: fmt("%.1f mm",x)
        0x14 AFPointSelected | if: Model ~ /^(DSLR-A(450|500|550))\b/ | labels: aFPointSelected
        0x15 FocusMode | if: Model ~ /^(DSLR-A(450|500|550))\b/ | labels: focusMode2
        0x18 AFPoint | if: Model ~ /^DSLR-A(450|500|550)\b/ | labels: aFPoint
        0x19 FocusStatus | if: Model ~ /^(SLT-|DSLR-A(560|580))\b/
          0=Manual - Not confirmed (0)
          4=Manual - Not confirmed (4)
          16=AF-C - Confirmed
          24=AF-C - Not Confirmed
          64=AF-S - Confirmed
        0x1b AFStatusActiveSensor int16s | if: Model ~ /^DSLR-A(450|500|550)\b/ | labels: afStatus | other: focusShift(x)
        0x1c AFPointSelected | if: Model ~ /^(SLT-|DSLR-A(560|580))\b/
          0=Auto
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
          12=Upper-middle
          13=Near Right
          14=Lower-middle
          15=Near Left
        0x1d FocusMode | if: Model ~ /^(SLT-|DSLR-A(560|580))\b/ | labels: focusMode2
        0x1d AFStatusTop-right int16s | if: Model ~ /^DSLR-A(450|500|550)\b/ | labels: afStatus | other: focusShift(x)
        0x1f AFStatusBottom-right int16s | if: Model ~ /^DSLR-A(450|500|550)\b/ | labels: afStatus | other: focusShift(x)
        0x20 AFPoint | if: Model ~ /^(SLT-|DSLR-A(560|580))\b/ | labels: aFPointInFocus
        0x21 AFStatusActiveSensor int16s | if: Model ~ /^(SLT-|DSLR-A(560|580))\b/ | labels: afStatus | other: focusShift(x)
        0x21 AFStatusBottom int16s | if: Model ~ /^DSLR-A(450|500|550)\b/ | labels: afStatus | other: focusShift(x)
        0x23 AFStatus15 int16s[18] | if: Model ~ /^(SLT-|DSLR-A(560|580))\b/ | table: AFStatus15
        0x23 AFStatusMiddleHorizontal int16s | if: Model ~ /^DSLR-A(450|500|550)\b/ | labels: afStatus | other: focusShift(x)
        0x25 AFStatusCenterVertical int16s | if: Model ~ /^DSLR-A(450|500|550)\b/ | labels: afStatus | other: focusShift(x)
        0x27 AFStatusTop int16s | if: Model ~ /^DSLR-A(450|500|550)\b/ | labels: afStatus | other: focusShift(x)
        0x29 AFStatusTop-left int16s | if: Model ~ /^DSLR-A(450|500|550)\b/ | labels: afStatus | other: focusShift(x)
        0x2b AFStatusBottom-left int16s | if: Model ~ /^DSLR-A(450|500|550)\b/ | labels: afStatus | other: focusShift(x)
        0x2d AFStatusLeft int16s | if: Model ~ /^DSLR-A(450|500|550)\b/ | labels: afStatus | other: focusShift(x)
        0x2f AFStatusCenterHorizontal int16s | if: Model ~ /^DSLR-A(450|500|550)\b/ | labels: afStatus | other: focusShift(x)
        0x31 AFStatusRight int16s | if: Model ~ /^DSLR-A(450|500|550)\b/ | labels: afStatus | other: focusShift(x)
        table CameraInfoUnknown binary
        table FocusInfo binary yielding
        0xe DriveMode2 hex | if: Model ~ /^DSLR-A(230|290|330|380|390)$/ | labels: driveMode
        0xe DriveMode2 hex | labels: driveMode2
        0x10 Rotation
          0=Horizontal (normal)
          1=Rotate 270 CW
          2=Rotate 90 CW
        0x14 ImageStabilizationSetting
          0=Off
          1=On
        0x15 DynamicRangeOptimizerMode | labels: dynamicRangeOptimizerMode
        0x2b BracketShotNumber
        0x2c WhiteBalanceBracketing | labels: whiteBalanceBracketing
        0x2d BracketShotNumber2
        0x2e DynamicRangeOptimizerBracket | labels: whiteBalanceBracketing
        0x2f ExposureBracketShotNumber
        0x3f ExposureProgram | labels: exposureProgram
        0x41 CreativeStyle | labels: creativeStyle
        0x6d ISOSetting | value: x ? exp((x/8-6)*log(2))*100 : x | print: x ? fmt("%.0f",x) : "Auto"
        0x6f ISO | value: x ? exp((x/8-6)*log(2))*100 : x | print: x ? fmt("%.0f",x) : "Auto"
        0x77 DynamicRangeOptimizerMode | labels: dynamicRangeOptimizerMode
        0x79 DynamicRangeOptimizerLevel
        0x846 ShutterCount int32u | if: Model ~ /^DSLR-A(230|290|330|380|390|850|900)$/ | raw: x & 0x00ffffff
        0x9bb FocusPosition | if: Model ~ /^DSLR-A(200|230|290|300|330|350|380|390|700|850|900)$/
        0x1110 TiffMeteringImage undef[9600] binary | raw: length(x) >= 9600 ? binaryOf(7404) : nil
        table MoreInfo moreInfo
        1 MoreSettings | table: MoreSettings
        2 FaceInfo | if: Model !~ /^DSLR-(A450|A500|A550)$/ | table: FaceInfo
        2 FaceInfoA | if: Model ~ /^DSLR-(A450|A500|A550)$/ | table: FaceInfoA
        0x107 TiffMeteringImage binary | raw: length(x) >= 7200 ? binaryOf(7404) : nil
        0x201 MoreInfo0201 | table: MoreInfo0201
        0x401 MoreInfo0401 | table: MoreInfo0401
        table MoreInfo0201 binary yielding
        0x11b ImageCount int32u | if: Model !~ /^DSLR-A(450|500|550)$/ | raw: x & 0x00ffffff
        0x125 ShutterCount int32u | if: Model !~ /^DSLR-A(450|500|550)$/ | raw: x & 0x00ffffff
        0x14a ShutterCount int32u | if: Model ~ /^DSLR-A(450|500|550)$/ | raw: x & 0x00ffffff
        table MoreInfo0401 binary yielding
        0x44e ShotNumberSincePowerUp int32u | if: Model !~ /^NEX-(3|5)$/ | raw: x & 0x00ffffff
        table MoreSettings binary yielding
        1 DriveMode2 hex | labels: driveModeSetting
        2 ExposureProgram | labels: exposureProgram2
        3 MeteringMode | labels: meteringMode
        4 DynamicRangeOptimizerSetting | labels: dynamicRangeOptimizerSetting
        5 DynamicRangeOptimizerLevel
        6 ColorSpace
          1=sRGB
          2=Adobe RGB
        7 CreativeStyleSetting | labels: creativeStyleSetting
        8 ContrastSetting int8s | print: x > 0 ? ("+" .. x) : x
        9 SaturationSetting int8s | print: x > 0 ? ("+" .. x) : x
        0xa SharpnessSetting int8s | print: x > 0 ? ("+" .. x) : x
        0xd WhiteBalanceSetting hex | labels: whiteBalanceSetting
        0xe ColorTemperatureSetting | value: x * 100 | print: (x .. " K")
        0xf ColorCompensationFilterSet int8s | print: x > 0 ? ("+" .. x) : x
        0x10 FlashMode | labels: flashMode
        0x11 LongExposureNoiseReduction
          1=Off
          16=On
        0x12 HighISONoiseReduction | labels: highISONoiseReduction
        0x13 FocusMode | if: Model !~ /^DSLR-(A450|A500|A550)$/ | labels: focusModeSetting2
        0x15 MultiFrameNoiseReduction | if: Model !~ /^DSLR-(A450|A500|A550)$/ | labels: multiFrameNoiseReduction
        0x16 HDRSetting | labels: dynamicRangeOptimizerSetting
        0x17 HDRLevel | labels: hDRLevel
        0x18 ViewingMode | labels: viewingMode
        0x19 FaceDetection
          1=Off
          16=On
        0x1a CustomWB_RBLevels int16uRev[2]
        0x1e BrightnessValue | if: Model ~ /^DSLR-(A450|A500|A550)/ | value: (x-106)/8
        0x1e ExposureCompensationSet | value: (x - 128) / 24 | print: x ? fmt("%+.1f",x) : 0
        0x1f ISO | if: Model ~ /^DSLR-(A450|A500|A550)/ | value: x ? exp((x/8-6)*log(2))*100 : x | print: x ? fmt("%.0f",x) : "Auto"
        0x1f FlashExposureCompSet | value: (x - 128) / 24 | print: x ? fmt("%+.1f",x) : 0
        0x20 FNumber | if: Model ~ /^DSLR-(A450|A500|A550)/ | value: 2 ^ ((x/8 - 1) / 2) | print: fNumber(x)
        0x20 LiveViewAFMethod | if: Model !~ /^NEX-(3|5|5C)/ | labels: liveViewAFSetting
        0x21 ExposureTime | if: Model ~ /^DSLR-(A450|A500|A550)/ | value: x ? 2 ^ (6 - x/8) : 0 | print: x ? exposureTime(x) : "Bulb"
        0x21 ISO | if: Model ~ /^NEX-(3|5|5C)/ | value: x ? exp((x/8-6)*log(2))*100 : x | print: x ? fmt("%.0f",x) : "Auto"
        0x22 FNumber | if: Model ~ /^NEX-(3|5|5C)/ | value: 2 ^ ((x/8 - 1) / 2) | print: fNumber(x)
        0x23 FocalLength2 | if: Model ~ /^DSLR-(A450|A500|A550)/ | value: 10 * 2 ^ ((x-28)/16) | print: fmt("%.1f mm",x)
        0x23 ExposureTime | if: Model ~ /^NEX-(3|5|5C)/ | value: x ? 2 ^ (6 - x/8) : 0 | print: x ? exposureTime(x) : "Bulb"
        0x24 ExposureCompensation2 int16s | if: Model ~ /^DSLR-(A450|A500|A550)/ | value: x / 8 | print: x ? fmt("%+.1f",x) : 0
        0x25 FocalLength2 | if: Model ~ /^NEX-(3|5|5C)/ | value: 10 * 2 ^ ((x-28)/16) | print: fmt("%.1f mm",x)
        0x25 ISO | if: Model !~ /^DSLR-(A450|A500|A550)/ | value: x ? exp((x/8-6)*log(2))*100 : x | print: x ? fmt("%.0f",x) : "Auto"
        0x26 FlashExposureCompSet2 int16s | if: Model ~ /^DSLR-(A450|A500|A550)/ | value: x / 8 | print: x ? fmt("%+.1f",x) : 0
        0x26 ExposureCompensation2 int16s | if: Model ~ /^NEX-(3|5|5C)/ | value: x / 8 | print: x ? fmt("%+.1f",x) : 0
        0x26 FNumber | value: 2 ^ ((x/8 - 1) / 2) | print: fNumber(x)
        0x27 ExposureTime | if: Model !~ /^NEX-(3|5|5C)|DSLR-(A450|A500|A550)/ | value: x ? 2 ^ (6 - x/8) : 0 | print: x ? exposureTime(x) : "Bulb"
        0x28 Orientation2 | if: Model ~ /^DSLR-(A450|A500|A550)/ | labels: orientation2
        0x29 FocusPosition2 | if: Model ~ /^DSLR-(A450|A500|A550)/
        0x29 FocalLength2 | if: Model !~ /^NEX-(3|5|5C)/ | value: 10 * 2 ^ ((x-28)/16) | print: fmt("%.1f mm",x)
        0x2a FlashAction | if: Model ~ /^DSLR-(A450|A500|A550)/
          0=Did not fire
          1=Fired
        0x2a ExposureCompensation2 int16s | if: Model !~ /^NEX-(3|5|5C)/ | value: x / 8 | print: x ? fmt("%+.1f",x) : 0
        0x2b FocusPosition2 | if: Model ~ /^NEX-(3|5|5C)/
        0x2c FocusMode2 | if: Model ~ /^DSLR-(A450|A500|A550)/
          0=AF
          1=MF
        0x2c FlashAction | if: Model ~ /^NEX-(3|5|5C)/
          0=Did not fire
          1=Fired
        0x2c FlashExposureCompSet2 int16s | value: x / 8 | print: x ? fmt("%+.1f",x) : 0
        0x2e FocusMode2 | if: Model ~ /^NEX-(3|5|5C)/
          0=AF
          1=MF
        0x2e Orientation2 | if: Model !~ /^DSLR-(A450|A500|A550)/ | labels: orientation2
        0x2f FocusPosition2 | if: Model !~ /^NEX-(3|5|5C)|DSLR-(A450|A500|A550)/
        0x30 FlashAction | if: Model !~ /^NEX-(3|5|5C)|DSLR-(A450|A500|A550)/
          0=Did not fire
          1=Fired
        0x32 FocusMode2 | if: Model !~ /^NEX-(3|5|5C)|DSLR-(A450|A500|A550)/
          0=AF
          1=MF
        0x77 FlashAction2 | if: Model ~ /^DSLR-(A450|A500|A550)/
          0=Did not fire
          2=External Flash fired (2)
          3=Built-in Flash fired
          4=External Flash fired (4)
        0x78 FlashActionExternal | if: Model ~ /^NEX-(3|5|5C)/
          121=Fired
          122=Fired
          136=Did not fire
        0x7c FlashActionExternal | if: Model !~ /^NEX-(3|5|5C)|DSLR-(A450|A500|A550)/
          136=Did not fire
          167=Fired
          182=Fired, HSS
        0x82 FlashStatus | if: Model ~ /^NEX-(3|5|5C)/
          0=None
          2=External
        0x86 FlashStatus | if: Model !~ /^NEX-(3|5|5C)|DSLR-(A450|A500|A550)/
          0=None
          1=Built-in
          2=External
        table FaceInfo binary int16u
        0 FacesDetected int16s | set: FacesDetected = x == -1 ? 0 : x | other: x
          -1=n/a
        1 Face1Position int16u[4] | if: FacesDetected >= 1 | value: facePosition(x)
        6 Face2Position int16u[4] | if: FacesDetected >= 2 | value: facePosition(x)
        0xb Face3Position int16u[4] | if: FacesDetected >= 3 | value: facePosition(x)
        0x10 Face4Position int16u[4] | if: FacesDetected >= 4 | value: facePosition(x)
        0x15 Face5Position int16u[4] | if: FacesDetected >= 5 | value: facePosition(x)
        0x1a Face6Position int16u[4] | if: FacesDetected >= 6 | value: facePosition(x)
        0x1f Face7Position int16u[4] | if: FacesDetected >= 7 | value: facePosition(x)
        0x24 Face8Position int16u[4] | if: FacesDetected >= 8 | value: facePosition(x)
        table FaceInfoA binary int16u
        2 FaceTest2 | set: FaceTest2 | raw: nil
        3 FacesDetected | set: FacesDetected = x > 8 ? 0 : x | value: x > 8 ? 0 : x
        8 FaceTest8 | set: FaceTest8 | raw: nil
        0xb PotentialFace1Position int16u[4] | if: FacesDetected >= 1 || (FaceTest8 > 0 && (FaceTest2 == 1 || FaceTest2 == 257)) | value: facePosition(x)
        0x15 PotentialFace2Position int16u[4] | if: FacesDetected >= 2 || (FacesDetected == 1 && FaceTest8 > 0) | value: facePosition(x)
        0x1f PotentialFace3Position int16u[4] | if: FacesDetected >= 3 || (FacesDetected == 2 && FaceTest8 > 0) | value: facePosition(x)
        0x29 PotentialFace4Position int16u[4] | if: FacesDetected >= 4 || (FacesDetected == 3 && FaceTest8 > 0) | value: facePosition(x)
        0x33 PotentialFace5Position int16u[4] | if: FacesDetected >= 5 || (FacesDetected == 4 && FaceTest8 > 0) | value: facePosition(x)
        0x3d PotentialFace6Position int16u[4] | if: FacesDetected >= 6 || (FacesDetected == 5 && FaceTest8 > 0) | value: facePosition(x)
        0x47 PotentialFace7Position int16u[4] | if: FacesDetected >= 7 || (FacesDetected == 6 && FaceTest8 > 0) | value: facePosition(x)
        0x51 PotentialFace8Position int16u[4] | if: FacesDetected >= 8 || (FacesDetected == 7 && FaceTest8 > 0) | value: facePosition(x)
        0x5b Face1Position int16u[4] | if: FacesDetected >= 1 | value: facePosition(x)
        0x65 Face2Position int16u[4] | if: FacesDetected >= 2 | value: facePosition(x)
        0x6f Face3Position int16u[4] | if: FacesDetected >= 3 | value: facePosition(x)
        0x79 Face4Position int16u[4] | if: FacesDetected >= 4 | value: facePosition(x)
        table ExtraInfo binary
        1 BatteryTemperature | value: (x - 32) / 1.8 | print: fmt("%.1f C",x)
        2 BatteryUnknown undef[4] unknown | value: unpack("int16u", substr(swapPairs(x), 1, 2), "II")
        8 BatteryVoltage undef[4] unknown | value: unpack("int16u", substr(swapPairs(x), 1, 2), "II") / 118 | print: fmt("%.2f V",x)
        0xa ImageStabilization2 unknown
          191=On (191)
          207=On (207)
          210=On (210)
          213=On
          246=Off
        0xc BatteryLevel | print: (x .. "%")
        0x1a ExtraInfoVersion int8u[4] | print: replaceAll(x, / /, ".")
        table ExtraInfo2 binary
        4 BatteryLevel | print: (x .. "%")
        0x12 ImageStabilization
          0=Off
          64=On
        table ExtraInfo3 binary
        0 BatteryUnknown int16u unknown
        2 BatteryTemperature | value: (x - 32) / 1.8 | print: fmt("%.1f C",x)
        4 BatteryLevel | print: (x .. "%")
        6 BatteryVoltage1 int16u | if: Model !~ /^(NEX-(3|5|5C|C3|VG10|VG10E))\b/ | value: x / 128 | print: fmt("%.2f V",x)
        8 BatteryVoltage2 int16u | if: Model !~ /^(NEX-(3|5|5C|C3|VG10|VG10E))\b/ | value: x / 128 | print: fmt("%.2f V",x)
        0x11 ImageStabilization | if: Model !~ /^(NEX-(3|5|5C|C3|VG10|VG10E))\b/
          0=Off
          64=On
        0x14 BatteryState | if: Model ~ /^SLT-/
          1=Empty
          2=Low
          3=Half full
          4=Almost full
          5=Full
        0x14 ExposureProgram yielding | if: Model ~ /^DSLR-(A450|A500|A550)\b/
          241=Landscape
          243=Aperture-priority AE
          245=Portrait
          246=Auto
          247=Program AE
          249=Macro
          252=Sunset
          253=Sports
          255=Manual
        0x14 ModeDialPosition | if: Model ~ /^DSLR-/
          248=No Flash
          249=Aperture-priority AE
          250=SCN
          251=Shutter speed priority AE
          252=Auto
          253=Program AE
          254=Panorama
          255=Manual
        0x16 MemoryCardConfiguration | if: Model ~ /^DSLR-/
          244=MemoryStick in use, SD card present
          245=MemoryStick in use, SD slot empty
          252=SD card in use, MemoryStick present
          254=SD card in use, MemoryStick slot empty
        0x16 CameraOrientation mask=0xc0 | if: Model ~ /^(NEX-(3|5|5C|C3|VG10|VG10E))\b/ | labels: cameraOrientation
        0x18 CameraOrientation mask=0x30 | if: Model !~ /^(NEX-(3|5|5C|C3|VG10|VG10E))\b/ | labels: cameraOrientation
        labels focusModeSetting
          0=Manual
          1=AF-S
          2=AF-C
          3=AF-A
          4=DMF
        labels afStatus
          -32768=Out of Focus
          0=In Focus
        labels aFPointSelected
          0=Auto
          1=Center
          2=Top
          3=Upper-right
          4=Right
          5=Lower-right
          6=Bottom
          7=Lower-left
          8=Left
          9=Upper-left
        labels aFPoint
          0=Top-right
          1=Bottom-right
          2=Bottom
          3=Middle Horizontal
          4=Center Vertical
          5=Top
          6=Top-left
          7=Bottom-left
        labels focusMode2
          0=Manual
          1=AF-S
          2=AF-C
          3=AF-A
        labels aFPointInFocus
          0=Upper-left
          1=Left
          2=Lower-left
          3=Far Left
          4=Top (horizontal)
          5=Near Right
          6=Center (horizontal)
          7=Near Left
          8=Bottom (horizontal)
          9=Top (vertical)
          10=Center (vertical)
          11=Bottom (vertical)
          12=Far Right
          13=Upper-right
          14=Right
          15=Lower-right
          16=Upper-middle
          17=Lower-middle
          255=(none)
        labels driveMode
          1=Single Frame
          2=Continuous High
          4=Self-timer 10 sec
          5=Self-timer 2 sec, Mirror Lock-up
          7=Continuous Bracketing
          10=Remote Commander
          11=Continuous Self-timer
        labels driveMode2
          1=Single Frame
          2=Continuous High
          4=Self-timer 10 sec
          5=Self-timer 2 sec, Mirror Lock-up
          6=Single-frame Bracketing
          7=Continuous Bracketing
          10=Remote Commander
          11=Mirror Lock-up
          18=Continuous Low
          24=White Balance Bracketing Low
          25=D-Range Optimizer Bracketing Low
          40=White Balance Bracketing High
          41=D-Range Optimizer Bracketing High
        labels dynamicRangeOptimizerMode
          0=Off
          1=Standard
          2=Advanced Auto
          3=Advanced Level
        labels whiteBalanceBracketing
          0=Off
          1=Low
          2=High
        labels exposureProgram
          0=Auto
          1=Manual
          2=Program AE
          3=Aperture-priority AE
          4=Shutter speed priority AE
          8=Program Shift A
          9=Program Shift S
          16=Portrait
          17=Sports
          18=Sunset
          19=Night Portrait
          20=Landscape
          21=Macro
          35=Auto No Flash
        labels creativeStyle
          1=Standard
          2=Vivid
          3=Portrait
          4=Landscape
          5=Sunset
          6=Night View/Portrait
          8=B&W
          9=Adobe RGB
          11=Neutral
          12=Clear
          13=Deep
          14=Light
          15=Autumn Leaves
          16=Sepia
        labels driveModeSetting
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
        labels exposureProgram2
          1=Program AE
          2=Aperture-priority AE
          3=Shutter speed priority AE
          4=Manual
          5=Cont. Priority AE
          16=Auto
          17=Auto (no flash)
          18=Auto+
          49=Portrait
          50=Landscape
          51=Macro
          52=Sports
          53=Sunset
          54=Night view
          55=Night view/portrait
          56=Handheld Night Shot
          57=3D Sweep Panorama
          64=Auto 2
          65=Auto 2 (no flash)
          80=Sweep Panorama
          96=Anti Motion Blur
          128=Toy Camera
          129=Pop Color
          130=Posterization
          131=Posterization B/W
          132=Retro Photo
          133=High-key
          134=Partial Color Red
          135=Partial Color Green
          136=Partial Color Blue
          137=Partial Color Yellow
          138=High Contrast Monochrome
        labels meteringMode
          1=Multi-segment
          2=Center-weighted average
          3=Spot
        labels dynamicRangeOptimizerSetting
          1=Off
          16=On (Auto)
          17=On (Manual)
        labels creativeStyleSetting
          16=Standard
          32=Vivid
          64=Portrait
          80=Landscape
          96=B&W
          160=Sunset
        labels whiteBalanceSetting
          16=Auto (-3)
          17=Auto (-2)
          18=Auto (-1)
          19=Auto (0)
          20=Auto (+1)
          21=Auto (+2)
          22=Auto (+3)
          32=Daylight (-3)
          33=Daylight (-2)
          34=Daylight (-1)
          35=Daylight (0)
          36=Daylight (+1)
          37=Daylight (+2)
          38=Daylight (+3)
          48=Shade (-3)
          49=Shade (-2)
          50=Shade (-1)
          51=Shade (0)
          52=Shade (+1)
          53=Shade (+2)
          54=Shade (+3)
          64=Cloudy (-3)
          65=Cloudy (-2)
          66=Cloudy (-1)
          67=Cloudy (0)
          68=Cloudy (+1)
          69=Cloudy (+2)
          70=Cloudy (+3)
          80=Tungsten (-3)
          81=Tungsten (-2)
          82=Tungsten (-1)
          83=Tungsten (0)
          84=Tungsten (+1)
          85=Tungsten (+2)
          86=Tungsten (+3)
          96=Fluorescent (-3)
          97=Fluorescent (-2)
          98=Fluorescent (-1)
          99=Fluorescent (0)
          100=Fluorescent (+1)
          101=Fluorescent (+2)
          102=Fluorescent (+3)
          112=Flash (-3)
          113=Flash (-2)
          114=Flash (-1)
          115=Flash (0)
          116=Flash (+1)
          117=Flash (+2)
          118=Flash (+3)
          163=Custom
          243=Color Temperature/Color Filter
        labels flashMode
          1=Flash Off
          16=Autoflash
          17=Fill-flash
          18=Slow Sync
          19=Rear Sync
          20=Wireless
        labels highISONoiseReduction
          16=Low
          17=High
          19=Auto
        labels focusModeSetting2
          17=AF-S
          18=AF-C
          19=AF-A
          32=Manual
          48=DMF
        labels multiFrameNoiseReduction
          0=n/a
          1=Off
          16=On
          255=None
        labels hDRLevel
          33=1 EV
          34=1.5 EV
          35=2 EV
          36=2.5 EV
          37=3 EV
          38=3.5 EV
          39=4 EV
          40=5 EV
          41=6 EV
        labels viewingMode
          16=ViewFinder
          33=Focus Check Live View
          34=Quick AF Live View
        labels liveViewAFSetting
          0=n/a
          1=Phase-detect AF
          2=Contrast AF
        labels orientation2
          1=Horizontal (normal)
          2=Rotate 180
          6=Rotate 90 CW
          8=Rotate 270 CW
        labels cameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
          3=Rotate 180
        """#
}

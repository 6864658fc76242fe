/// The enciphered blocks 0x900b, 0x9050 and 0x94xx.
///
/// The notation is that of `TableText`; names, numbers, conditions and labels are those of ExifTool 13.58.
enum SonyEnciphered {
    static let text: StaticString = #"""
        table Tag900b enciphered
        2 FacesDetected
          0=0
          33=5
          57=2
          77=4
          93=3
          98=1
          115=8
          168=6
          241=7
        0xbd FaceDetection | if: Model !~ /^DSLR-(A450|A500|A550)$/
          0=Off
          98=On
        table Tag9050a enciphered
        0 SonyMaxAperture | if: Model !~ /^(NEX-|Lunar|ILCE-)/ | value: 2 ^ ((x/8 - 1.06) / 2) | print: fmt("%.1f",x)
        1 SonyMinAperture | if: Model !~ /^(NEX-|Lunar|ILCE-)/ | value: 2 ^ ((x/8 - 1.06) / 2) | print: fmt("%.0f",x)
        0x20 Shutter int16u[3] | other: "Mechanical (" .. x .. ")"
          0 0 0=Silent / Electronic (0 0 0)
        0x31 FlashStatus | set: FlashFired | labels: flashStatus
        0x32 ShutterCount int32u | raw: x & 0x00ffffff
        0x3a SonyExposureTime int16u | value: x ? 2 ^ (16 - x/256) : 0 | print: x ? exposureTime(x) : "Bulb"
        0x3c SonyFNumber int16u | value: 2 ^ ((x/256 - 16) / 2) | print: fmt("%.1f",x)
        0x3f ReleaseMode2 | labels: releaseMode2
        0x4c ShutterCount2 int32u | if: (Model ~ /^(ILCE-(7(R|S|M2)?|[56]000|5100|QX1))\b/) && ((FlashFired & 0x01) != 1) | raw: x & 0x00ffffff
        0x51 SonyDateTime2 undef[6] date | if: Model ~ /^(ILCE-(7(R|S|M2)?|[56]000|5100|QX1))\b/ | raw: ord(x) > 0 ? x : nil | value: fmt("20%.2d:%.2d:%.2d %.2d:%.2d:%.2d", byteValues(x))
        0x67 ReleaseMode2 | if: Model !~ /^(SLT-A(65|77)V?|Lunar|NEX-(5N|7|VG20E))/ | labels: releaseMode2
        0x7c InternalSerialNumber int8u[4] | if: Model !~ /^(Lunar|NEX-(5N|7|VG20E)|SLT-|HV|ILCA-)/ | print: fmt("%.2x%.2x%.2x%.2x", x)
        0xf0 InternalSerialNumber int8u[5] | if: Model ~ /^(SLT-|HV|ILCA-)/ | print: fmt("%.2x%.2x%.2x%.2x%.2x", x)
        0x105 LensMount | set: LensMount | labels: lensMount
        0x106 LensFormat | labels: lensFormat
        0x107 LensType2 int16u | if: LensMount == 2 | labels: lensTypes2
        0x109 LensType int16u yielding | if: LensMount == 1 | labels: lensTypes | other: adaptedLens(x)
        0x10b DistortionCorrParamsPresent
          0=No
          1=Yes
        0x114 APS-CSizeCapture | if: Model ~ /^(SLT-A99|HV|ILCE-7)/
          0=Off
          1=On
        0x115 LensSpecFeatures undef[2] | if: Model ~ /^(SLT-A(37|57|65|77)V?|Lunar|NEX-(F3|5N|7|VG20E))/ | value: hexBytes(x) | print: lensSpecName(x)
        0x116 LensSpecFeatures undef[2] | if: Model !~ /^(SLT-A(37|57|65|77)V?|Lunar|NEX-(F3|5N|7|VG20E))/ | value: hexBytes(x) | print: lensSpecName(x)
        0x1a0 ShutterCount3 int32u | if: Model ~ /^(ILCE-(5100|QX1)|ILCA-(68|77M2))/ | raw: x == 0 ? nil : x
        0x1aa ShutterCount3 int32u | if: Model ~ /^(SLT-A(58|99V?)|HV|NEX-(3N|5R|5T|6|VG900|VG30E)|ILCE-([35]000|3500))\b/ | raw: x == 0 ? nil : x
        0x1bd ShutterCount3 int32u | if: Model ~ /^(SLT-A(37|57|65|77)V?|Lunar|NEX-(F3|5N|7|VG20E))/ | raw: x == 0 ? nil : x
        table Tag9050b enciphered
        0 SonyMaxAperture | if: Model ~ /^(ILCA-)/ | value: 2 ^ ((x/8 - 1.06) / 2) | print: fmt("%.1f",x)
        1 SonyMinAperture | if: Model ~ /^(ILCA-)/ | value: 2 ^ ((x/8 - 1.06) / 2) | print: fmt("%.0f",x)
        0x26 Shutter int16u[3] | other: "Mechanical (" .. x .. ")"
          0 0 0=Silent / Electronic (0 0 0)
        0x39 FlashStatus | set: FlashFired | labels: flashStatus
        0x3a ShutterCount int32u | raw: x & 0x00ffffff
        0x46 SonyExposureTime int16u | value: x ? 2 ^ (16 - x/256) : 0 | print: x ? exposureTime(x) : "Bulb"
        0x48 SonyFNumber int16u | value: 2 ^ ((x/256 - 16) / 2) | print: fmt("%.1f",x)
        0x4b ReleaseMode2 | labels: releaseMode2
        0x50 ShutterCount2 int32u | if: ((FlashFired & 0x01) != 1) && (Model ~ /^(ILCE-(6100|6400|6600|7C|7RM4A?|9M2)|ZV-E10)/ || Software ~ /^ILCE-9 (v5.0|v6.0)/) | raw: x & 0x00ffffff
        0x52 ShutterCount2 int32u | if: ((FlashFired & 0x01) != 1) && (Model ~ /^(ILCE-(7M3|7RM3A?))/) | raw: x & 0x00ffffff
        0x58 ShutterCount2 int32u | if: ((FlashFired & 0x01) != 1) && (Model !~ /^(ILCA-99M2|ILCE-(6100|6400|6600|7C|7M3|7RM3A?|7RM4A?|9M2)|ZV-E10)/) && Software !~ /^ILCE-9 (v5.0|v6.0)/ | raw: x & 0x00ffffff
        0x61 SonyTimeMinSec undef[2] | if: Model !~ /^(ILCA-99M2|ILCE-(6100|6400|6600|7C|7M3|7RM3A?|7RM4A?|9|9M2)|ZV-E10)/ | value: fmt("%.2d:%.2d", byteValues(x))
        0x6b ReleaseMode2 | if: Model ~ /^(ILCE-(6100|6400|6600|7C|7RM4A?|9M2)|ZV-E10)/ || Software ~ /^ILCE-9 (v5.0|v6.0)/ | labels: releaseMode2
        0x6d ReleaseMode2 | if: Model ~ /^(ILCE-(7M3|7RM3A?))/ | labels: releaseMode2
        0x73 ReleaseMode2 | if: Model !~ /^(ILCE-(6100|6400|6600|7C|7M3|7RM3A?|7RM4A?|9M2)|ZV-E10)/ && Software !~ /^ILCE-9 (v5.0|v6.0)/ | labels: releaseMode2
        0x88 InternalSerialNumber int8u[6] | print: fmt("%.2x%.2x%.2x%.2x%.2x%.2x", x)
        0x105 LensMount | set: LensMount | labels: lensMount
        0x106 LensFormat | labels: lensFormat
        0x107 LensType2 int16u | if: LensMount == 2 | labels: lensTypes2
        0x109 LensType int16u yielding | if: LensMount == 1 | labels: lensTypes | other: adaptedLens(x)
        0x10b DistortionCorrParamsPresent
          0=No
          1=Yes
        0x114 APS-CSizeCapture | if: Model ~ /^(ILCE-7|ILCE-9|ILCA-99)/
          0=Off
          1=On
        0x116 LensSpecFeatures undef[2] | value: hexBytes(x) | print: lensSpecName(x)
        0x19f ShutterCount3 int32u | if: Model ~ /^(ILCE-(6100A?|6400A?|6600|7C|7M3|7RM3A?|7RM4A?|9|9M2)|ZV-E10)\b/ | raw: x == 0 ? nil : x
        0x1cb ShutterCount3 int32u | if: Model ~ /^(ILCE-(7RM2|7SM2))/ | raw: x == 0 ? nil : x
        0x1cd ShutterCount3 int32u | if: Model ~ /^(ILCE-(6300|6500)|ILCA-99M2)/ | raw: x == 0 ? nil : x
        0x1eb APS-CSizeCapture | if: Model ~ /^ILCE-(7RM4A?|7C|9M2)/ || Software ~ /^ILCE-9 (v5.0|v6.0)/
          0=Off
          1=On
        0x1ed LensSpecFeatures undef[2] yielding | if: Model ~ /^ILCE-(7RM4A?|7C|9M2)|ZV-E10/ || Software ~ /^ILCE-9 (v5.0|v6.0)/ | value: hexBytes(x) | print: lensSpecName(x)
        0x1ee APS-CSizeCapture | if: Model ~ /^(ILCE-(7M3|7RM3A?|9))\b/ && Software !~ /^ILCE-9 (v5.0|v6.0)/
          0=Off
          1=On
        0x1f0 LensSpecFeatures undef[2] yielding | if: Model ~ /^(ILCE-(6100A?|6400A?|6600|7M3|7RM3A?|9))\b/ && Software !~ /^ILCE-9 (v5.0|v6.0)/ | value: hexBytes(x) | print: lensSpecName(x)
        0x21a APS-CSizeCapture | if: Model ~ /^(ILCE-(7RM2|7SM2))/
          0=Off
          1=On
        0x21c LensSpecFeatures undef[2] yielding | if: Model ~ /^(ILCE-(7RM2|7SM2))/ | value: hexBytes(x) | print: lensSpecName(x)
        0x21c APS-CSizeCapture | if: Model ~ /^(ILCA-99M2)/
          0=Off
          1=On
        0x21e LensSpecFeatures undef[2] yielding | if: Model ~ /^(ILCE-(6300|6500)|ILCA-99M2)/ | value: hexBytes(x) | print: lensSpecName(x)
        table Tag9050c enciphered
        0x26 Shutter int16u[3] | other: "Mechanical (" .. x .. ")"
          0 0 0=Silent / Electronic (0 0 0)
        0x39 FlashStatus | set: FlashFired | labels: flashStatus
        0x3a ShutterCount int32u | raw: x & 0x00ffffff
        0x46 SonyExposureTime int16u | value: x ? 2 ^ (16 - x/256) : 0 | print: x ? exposureTime(x) : "Bulb"
        0x48 SonyFNumber int16u | value: 2 ^ ((x/256 - 16) / 2) | print: fmt("%.1f",x)
        0x4b ReleaseMode2 | labels: releaseMode2
        0x50 ShutterCount2 int32u | if: (FlashFired & 0x01) != 1 | raw: x & 0x00ffffff
        0x66 SonyExposureTime int16u | value: x ? 2 ^ (16 - x/256) : 0 | print: x ? exposureTime(x) : "Bulb"
        0x68 SonyFNumber int16u | value: 2 ^ ((x/256 - 16) / 2) | print: fmt("%.1f",x)
        0x6b ReleaseMode2 | labels: releaseMode2
        0x88 InternalSerialNumber int8u[6] | if: Model ~ /^(ILCE-(7M4|7RM5|7SM3)|ILME-FX3)/ | print: fmt("%.2x%.2x%.2x%.2x%.2x%.2x", x)
        0x8a InternalSerialNumber int8u[6] | if: Model ~ /^(ILCE-1)/ | print: fmt("%.2x%.2x%.2x%.2x%.2x%.2x", x)
        table Tag9050d enciphered
        0xa ShutterCount int32u | if: Model ~ /^(ILCE-(1M2|6700|7CM2|7CR|7M5)|ILME-FX2)/ | raw: x & 0x00ffffff
        0x1a SonyExposureTime int16u | value: x ? 2 ^ (16 - x/256) : 0 | print: x ? exposureTime(x) : "Bulb"
        0x1c SonyFNumber int16u | if: Model !~ /^ILCE-7M5/ | value: 2 ^ ((x/256 - 16) / 2) | print: fmt("%.1f",x)
        0x1f ReleaseMode2 | labels: releaseMode2
        0x38 InternalSerialNumber int8u[6] | if: Model !~ /^ZV-E10M2/ | print: fmt("%.2x%.2x%.2x%.2x%.2x%.2x", x)
        table Tag9400a enciphered
        8 SequenceImageNumber int32u | value: x + 1
        0xc SequenceFileNumber int32u | value: x + 1
        0x10 ReleaseMode2 | labels: releaseMode2
        0x12 DigitalZoom | if: Model !~ /^(SLT-(A65|A77)V?|NEX-(5N|7|VG20E)|Lunar|DSC-(HX10V|HX20V|HX200V|TX20|TX55|TX300V|WX30|WX70))\b/
          0=No
          1=Yes
        0x1a ShotNumberSincePowerUp int32u
        0x22 SequenceLength | labels: sequenceLength
        0x28 CameraOrientation | labels: cameraOrientation2
        0x29 Quality2 | labels: quality22
        0x44 SonyImageHeight int16u | if: Model ~ /^(SLT-|HV|NEX-|Lunar|DSC-RX|Stellar)/ | print: x > 0 ? 8*x : "n.a."
        0x52 ModelReleaseYear int8u | if: Model ~ /^(SLT-|HV|NEX-|Lunar|DSC-RX|Stellar)/ | print: fmt("20%.2d", x)
        table Tag9400b enciphered
        8 SequenceImageNumber int32u | value: x + 1
        0xc SequenceFileNumber int32u | value: x + 1
        0x10 ReleaseMode2 | labels: releaseMode2
        0x12 DigitalZoom
          0=No
          1=Yes
        0x16 ShotNumberSincePowerUp int32u
        0x1e SequenceLength | labels: sequenceLength
        0x24 CameraOrientation | labels: cameraOrientation2
        0x25 Quality2 | labels: quality22
        0x3f SonyImageHeight int16u | print: x > 0 ? 8*x : "n.a."
        0x46 ModelReleaseYear int8u | print: fmt("20%.2d", x)
        table Tag9400c enciphered
        9 ReleaseMode2 | labels: releaseMode2
        0xa ShotNumberSincePowerUp int32u | if: Model ~ /^(ILCA-(68|77M2|99M2)|ILCE-(5000|5100|6000|6300|6500|7|7M2|7R|7RM2|7S|7SM2|QX1)|DSC-(HX350|HX400V|HX60V|HX80|HX90|HX90V|QX30|RX0|RX1RM2|RX10|RX10M2|RX10M3|RX100M3|RX100M4|RX100M5|WX220|WX350|WX500))\b/
        0x12 SequenceImageNumber int32u | value: x + 1
        0x16 SequenceLength
          0=Continuous
          1=1 shot
          2=2 shots
          3=3 shots
          4=4 shots
          5=5 shots
          6=6 shots
          7=7 shots
          9=9 shots
          10=10 shots
          12=12 shots
          16=16 shots
          100=Continuous - iSweep Panorama
          200=Continuous - Sweep Panorama
        0x1a SequenceFileNumber int32u | value: x + 1
        0x1e SequenceLength | shift: Model ~ /^ILCE-7M5/ ? -1 : 0
          0=Continuous
          1=1 file
          2=2 files
          3=3 files
          5=5 files
          7=7 files
          9=9 files
          10=10 files
        0x29 CameraOrientation | labels: cameraOrientation2
        0x2a Quality2 | if: Model !~ /^(DSC-RX1RM3|ILCE-(1|1M2|6700|7CM2|7CR|7M4|7M5|7RM5|7SM3|9M3)|ILME-(FX2|FX3A?|FX30)|ZV-(E1|E10M2))\b/ | labels: quality22
        0x2a Quality2
          1=JPEG
          2=RAW
          3=RAW + JPEG
          4=HEIF
          6=RAW + HEIF
        0x53 ModelReleaseYear int8u | if: Model !~ /^(DSC-RX1RM3|ILCE-(1|6700|7CM2|7CR|7M4|7M5|7RM5|7SM3|9M3)|ILME-(FX2|FX3A?|FX30)|ZV-(E1|E10M2))\b/ | print: fmt("20%.2d", x)
        0x133 ShutterType | if: Model ~ /^(DSC-(HX350|HX400V|HX60V|HX80|HX90|HX90V|QX30|RX10|RX10M2|RX10M3|RX100M3|RX100M4))\b/
          7=Electronic
          23=Mechanical
        0x139 ShutterType | if: Model ~ /^(DSC-(HX95|HX99|RX0|RX0M2|RX10M4|RX100M5|RX100M5A|RX100M6))\b/
          7=Electronic
          23=Mechanical
        0x13f ShutterType | if: Model ~ /^(DSC-RX100M7A?|ZV-(1A?|1F|1M2))\b/
          7=Electronic
          23=Mechanical
        table Tag9401 enciphered
        0 Ver9401 | set: Ver9401 | raw: nil
        0x3e2 ISOInfo int8u[5] | if: Ver9401 == 181 | table: ISOInfo
        0x3f4 ISOInfo int8u[5] | if: Ver9401 ~ /^(185|186|187)/ | table: ISOInfo
        0x44e ISOInfo int8u[5] | if: Ver9401 == 178 | table: ISOInfo
        0x453 ISOInfo int8u[5] | if: Ver9401 == 198 | table: ISOInfo
        0x498 ISOInfo int8u[5] | if: Ver9401 == 148 | table: ISOInfo
        0x49d ISOInfo int8u[5] | if: Ver9401 == 167 && Software !~ /^ILCE-7M4 (v2|v3)/ | table: ISOInfo
        0x49e ISOInfo int8u[5] | if: Ver9401 == 167 && Software ~ /^ILCE-7M4 (v2|v3)/ | table: ISOInfo
        0x4a1 ISOInfo int8u[5] | if: Ver9401 ~ /^(160|164)/ && Software !~ /^ILCE-1 v2/ | table: ISOInfo
        0x4a2 ISOInfo int8u[5] | if: Ver9401 ~ /^(152|154|155)/ && Model !~ /^ZV-1M2/ || Ver9401 == 164 && Software ~ /^ILCE-1 v2/ | table: ISOInfo
        0x4ba ISOInfo int8u[5] | if: Ver9401 == 155 && Model ~ /^ZV-1M2/ | table: ISOInfo
        0x59d ISOInfo int8u[5] | if: Ver9401 ~ /^(144|146)/ | table: ISOInfo
        0x634 ISOInfo int8u[5] | if: Ver9401 == 68 | table: ISOInfo
        0x636 ISOInfo int8u[5] | if: Ver9401 ~ /^(73|74)/ | table: ISOInfo
        0x64c ISOInfo int8u[5] | if: Ver9401 == 78 | table: ISOInfo
        0x653 ISOInfo int8u[5] | if: Ver9401 == 90 | table: ISOInfo
        0x678 ISOInfo int8u[5] | if: Ver9401 ~ /^(93|94)/ | table: ISOInfo
        0x6b8 ISOInfo int8u[5] | if: Ver9401 ~ /^(100|103)/ | table: ISOInfo
        0x6de ISOInfo int8u[5] | if: Ver9401 ~ /^(124|125)/ | table: ISOInfo
        0x6e7 ISOInfo int8u[5] | if: Ver9401 ~ /^(127|128|130)/ | table: ISOInfo
        table ISOInfo binary
        0 ISOSetting | value: label(isoSettings)
        2 ISOAutoMin | value: label(isoSettings)
        4 ISOAutoMax | value: label(isoSettings)
        table Tag9402 enciphered yielding
        2 TempTest1 | set: TempTest1 | raw: nil
        4 AmbientTemperature int8s | if: TempTest1 == 255 | print: (x .. " C")
        0x16 FocusMode mask=0x7f | labels: focusMode3
        0x17 AFAreaMode
          0=Multi
          1=Center
          2=Spot
          3=Flexible Spot
          10=Selective (for Miniature effect)
          11=Zone
          12=Expanded Flexible Spot
          13=Custom AF Area
          14=Tracking
          15=Face Tracking
          20=Animal Eye Tracking
          21=Human Eye Tracking
          255=Manual
        0x2d FocusPosition2 | if: Model !~ /^(DSC-|Stellar)/
        table Tag9403 enciphered
        4 TempTest2 | set: TempTest2 | raw: nil
        5 CameraTemperature int8s | if: TempTest2 && TempTest2 < 100 | print: (x .. " C")
        table Tag9404a enciphered
        0xb ExposureProgram | labels: exposureProgram3
        0xd IntelligentAuto
          0=Off
          1=On
        0x19 LensZoomPosition int16u | if: Model !~ /^SLT-/ | print: fmt("%.0f%%",x/10.24)
        table Tag9404b enciphered
        0xc ExposureProgram | labels: exposureProgram3
        0xe IntelligentAuto
          0=Off
          1=On
        0x1e LensZoomPosition int16u | if: Model !~ /^(SLT-|HV|ILCA-)/ | print: fmt("%.0f%%",x/10.24)
        0x20 FocusPosition2 | if: Model ~ /^(SLT-|HV|ILCA-)/
        table Tag9404c enciphered
        0xb ExposureProgram | labels: exposureProgram3
        0xd IntelligentAuto
          0=Off
          1=On
        table Tag9405a enciphered yielding
        0x600 DistortionCorrParamsPresent | if: Model !~ /^(DSC-|Stellar)/
          0=No
          1=Yes
        0x601 DistortionCorrection
          0=None
          1=Applied
        0x603 LensFormat | if: Model !~ /^(DSC-|Stellar)/ | labels: lensFormat
        0x604 LensMount | set: LensMount | raw: Model ~ /^(DSC-|Stellar)/ ? nil : x | labels: lensMount
        0x605 LensType2 int16u | if: LensMount == 2 | labels: lensTypes2
        0x608 LensType int16u | if: LensMount == 1 | labels: lensTypes | other: adaptedLens(x)
        0x64a VignettingCorrParams int16s[16] | if: Model !~ /^(DSC-|Stellar)/
        0x66a ChromaticAberrationCorrParams int16s[32] | if: Model !~ /^(DSC-|Stellar)/
        0x6ca DistortionCorrParams int16s[16] | if: Model !~ /^(DSC-|Stellar)/
        table Tag9405b enciphered yielding
        4 SonyISO int16u | value: 100 * 2^(16 - x/256) | print: fmt("%.0f",x)
        6 BaseISO int16u | value: 100 * 2^(16 - x/256) | print: fmt("%.0f",x)
        0xa StopsAboveBaseISO int16u | value: 16 - x/256 | print: x ? fmt("%.1f",x) : x
        0xe SonyExposureTime2 int16u | value: x ? 2 ^ (16 - x/256) : 0 | print: x ? exposureTime(x) : "Bulb"
        0x10 ExposureTime rational32u | print: x ? exposureTime(x) : "Bulb"
        0x14 SonyFNumber int16u | if: Model !~ /^(DSC-|ZV-)/ | value: 2 ^ ((x/256 - 16) / 2) | print: fmt("%.1f",x)
        0x16 SonyMaxApertureValue int16u | value: 2 ^ ((x/256 - 16) / 2) | print: fmt("%.1f",x)
        0x24 SequenceImageNumber int32u | value: x + 1
        0x34 ReleaseMode2 | labels: releaseMode2
        0x3e SonyImageWidthMax int16u
        0x40 SonyImageHeightMax int16u
        0x42 HighISONoiseReduction | labels: highISONoiseReduction2
        0x44 LongExposureNoiseReduction
          0=Off
          1=On
        0x46 PictureEffect2 | labels: pictureEffect2
        0x48 ExposureProgram | labels: exposureProgram3
        0x4a CreativeStyle
          0=Standard
          1=Vivid
          2=Neutral
          3=Portrait
          4=Landscape
          5=B&W
          6=Clear
          7=Deep
          8=Light
          9=Sunset
          10=Night View/Portrait
          11=Autumn Leaves
          13=Sepia
          15=FL
          16=VV2
          17=IN
          18=SH
          255=Off
        0x52 Sharpness int8s | print: x > 0 ? ("+" .. x) : x
        0x5a DistortionCorrParamsPresent | if: Model !~ /^DSC-/
          0=No
          1=Yes
        0x5b DistortionCorrection
          0=None
          1=Applied
        0x5d LensFormat | if: Model !~ /^DSC-/ | labels: lensFormat
        0x5e LensMount | set: LensMount | raw: Model ~ /^DSC-/ ? nil : x | labels: lensMount
        0x60 LensType2 int16u | if: LensMount == 2 | labels: lensTypes2
        0x62 LensType int16u | if: LensMount == 1 | labels: lensTypes | other: adaptedLens(x)
        0x64 DistortionCorrParams int16s[16] | if: Model !~ /^DSC-/
        0x342 LensZoomPosition int16u | if: Model !~ /^(ILCA-|ILCE-(7RM2|7M3|7RM3A?|7RM4A?|7SM2|6100|6300|6400|6500|6600|7C|9|9M2)|DSC-(HX80|HX90V|HX99|RX0|RX10M2|RX10M3|RX10M4|RX100M4|RX100M5|RX100M5A|RX100M6|RX100M7|WX500)|ZV-)/ | print: fmt("%.0f%%",x/10.24)
        0x34a VignettingCorrParams int16s[16] | if: Model ~ /^(ILCA-(68|77M2)|ILCE-(5000|5100|6000|7|7R|7S|QX1)|Lusso)\b/
        0x34e LensZoomPosition int16u | if: Model ~ /^(DSC-(RX100M5|RX100M5A|RX100M6|RX100M7|RX10M4|HX99)|ILCE-(6100|6400|6600|7C|7M3|7RM3A?|7RM4A?|9M2)|ZV-E10)/ | print: fmt("%.0f%%",x/10.24)
        0x350 VignettingCorrParams int16s[16] | if: Model ~ /^(ILCE-7M2)/
        0x35a LensZoomPosition int16u | if: Model ~ /^(ILCE-(7RM2|7SM2)|DSC-(HX80|HX90V|RX10M2|RX10M3|RX100M4|WX500))/ | print: fmt("%.0f%%",x/10.24)
        0x35c VignettingCorrParams int16s[16] | if: Model ~ /^(ILCA-99M2|ILCE-(6100|6400|6500|6600|7C|7M3|7RM3A?|7RM4A?|9|9M2)|ZV-E10)/
        0x368 VignettingCorrParams int16s[16] | if: Model ~ /^(ILCE-(6300|7RM2|7SM2))/
        0x37c ChromaticAberrationCorrParams int16s[32] | if: Model ~ /^(ILCA-(68|77M2)|ILCE-(5000|5100|6000|7|7R|7S|QX1)|Lusso)\b/
        0x384 ChromaticAberrationCorrParams int16s[32] | if: Model ~ /^(ILCE-7M2)/
        0x39c ChromaticAberrationCorrParams int16s[32] | if: Model ~ /^(ILCE-(6300|7RM2|7SM2))/
        0x3b0 ChromaticAberrationCorrParams int16s[32] | if: Model ~ /^(ILCA-99M2|ILCE-6500)/
        0x3b8 ChromaticAberrationCorrParams int16s[32] | if: Model ~ /^(ILCE-(6100|6400|6600|7C|7M3|7RM3A?|7RM4A?|9|9M2)|ZV-E10)/
        table Tag9406 enciphered
        5 BatteryTemperature | value: (x - 32) / 1.8 | print: fmt("%.1f C",x)
        6 BatteryLevelGrip1 | raw: x ? x : nil | print: (x .. "%")
        7 BatteryLevel | print: (x .. "%")
        8 BatteryLevelGrip2 | if: Model !~ /^(ILCE-(7|7R)|Lusso)$/ | raw: (x && x != 255) ? x : nil | print: (x .. "%")
        table Tag9406b enciphered
        1 Battery2 | set: Battery2 | raw: nil
        4 BatteryStatus1 | set: BatteryStatus1 | raw: nil
        5 BatteryLevel | if: BatteryStatus1 != 5 | print: x .. "%"
        6 BatteryStatus2 | if: Battery2 == 1 | set: BatteryStatus2 | raw: nil
        7 BatteryLevel2 | if: Battery2 == 1 && BatteryStatus2 != 5 | print: x .. "%"
        table Tag940c enciphered
        8 LensMount2 | set: LensMount
          0=Unknown
          1=A-mount (1)
          4=E-mount
          5=A-mount (5)
        9 LensType3 int16u | raw: ((LensMount != 0) || (x > 0 && x < 32784)) ? x : nil | labels: lensTypes2
        0xb CameraE-mountVersion int16u | print: fmt("%x.%.2x",x>>8,x&0xff)
        0xd LensE-mountVersion int16u | if: LensMount != 0 | print: fmt("%x.%.2x",x>>8,x&0xff)
        0x14 LensFirmwareVersion int16u | if: LensMount != 0 | print: fmt("Ver.%.2x.%.3d",x>>8,x&0xff)
        table Tag9416 enciphered
        0 Tag9416_0000 | shift: Model ~ /^ILCE-7M5/ ? 4 : 0 | raw: nil
        4 SonyISO int16u | value: 100 * 2^(16 - x/256) | print: fmt("%.0f",x)
        6 StopsAboveBaseISO int16u | value: 16 - x/256 | print: x ? fmt("%.1f",x) : x
        0xa SonyExposureTime2 int16u | value: x ? 2 ^ (16 - x/256) : 0 | print: x ? exposureTime(x) : "Bulb"
        0xc ExposureTime rational32u | print: x ? exposureTime(x) : "Bulb"
        0x10 SonyFNumber2 int16u | value: 2 ^ ((x/256 - 16) / 2) | print: fmt("%.1f",x)
        0x12 SonyMaxApertureValue int16u | value: 2 ^ ((x/256 - 16) / 2) | print: fmt("%.1f",x)
        0x1d SequenceImageNumber int32u | value: x + 1
        0x2b ReleaseMode2 | shift: Model ~ /^ILCE-7M5/ ? -2 : 0 | labels: releaseMode2
        0x35 ExposureProgram yielding | labels: exposureProgram3
        0x37 CreativeStyle | shift: Model ~ /^(ILME-FX2|ILCE-7M5)/ ? 1 : 0
          0=Standard
          1=Vivid
          2=Neutral
          3=Portrait
          4=Landscape
          5=B&W
          6=Clear
          7=Deep
          8=Light
          9=Sunset
          10=Night View/Portrait
          11=Autumn Leaves
          13=Sepia
          15=FL
          16=VV2
          17=IN
          18=SH
          19=FL2
          20=FL3
          255=Off
        0x48 LensMount | if: Model !~ /^(DSC-)/
          0=Unknown
          1=A-mount
          2=E-mount
          3=A-mount (3)
        0x49 LensFormat | if: Model !~ /^(DSC-)/ | labels: lensFormat
        0x4a LensMount | set: LensMount | raw: Model ~ /^(DSC-)/ ? nil : x | labels: lensMount
        0x4b LensType2 int16u | if: LensMount == 2 | labels: lensTypes2
        0x4d LensType int16u yielding | if: LensMount == 1 | labels: lensTypes | other: adaptedLens(x)
        0x4f DistortionCorrParams int16s[16]
        0x70 PictureProfile | labels: pictureProfile
        0x71 FocalLength int16u | value: x / 10 | print: fmt("%.1f mm",x)
        0x73 MinFocalLength int16u | value: x / 10 | print: fmt("%.1f mm",x)
        0x75 MaxFocalLength int16u | raw: x || nil | value: x / 10 | print: fmt("%.1f mm",x)
        0x702 VignettingCorrParams int16s[32] | if: Model ~ /^ILCE-7M5\b/
        0x74a APS-CSizeCapture | if: Model ~ /^ILCE-7M5/
          0=Off
          1=On
        0x83b ChromaticAberrationCorrParams int16s[32] | if: Model ~ /^ILCE-7M5/
        0x88f VignettingCorrParams int16s[16] | if: Model ~ /^(ILCE-(1|7SM3)|ILME-FX3A?)\b/
        0x891 VignettingCorrParams int16s[16] | if: Model ~ /^ILCE-7M4/
        0x89d VignettingCorrParams int16s[32] | if: Model ~ /^(ILCE-(1M2|6700|7CM2|7CR|7RM5)|ILME-(FX2|FX30)|ZV-(E1|E10M2))\b/
        0x8b5 APS-CSizeCapture | if: Model ~ /^(ILCE-(1|7SM3)|ILME-FX3A?)\b/
          0=Off
          1=On
        0x8b7 APS-CSizeCapture | if: Model ~ /^ILCE-7M4/
          0=Off
          1=On
        0x8e5 APS-CSizeCapture | if: Model ~ /^(ILCE-(1M2|7CM2|7CR|7RM5)|ZV-E1)\b/
          0=Off
          1=On
        0x914 ChromaticAberrationCorrParams int16s[32] | if: Model ~ /^(ILCE-(1|7SM3)|ILME-FX3A?)\b/
        0x916 ChromaticAberrationCorrParams int16s[32] | if: Model ~ /^ILCE-7M4/
        0x945 ChromaticAberrationCorrParams int16s[32] | if: Model ~ /^(ILCE-(1M2|6700|7CM2|7CR|7RM5)|ILME-(FX2|FX30)|ZV-(E1|E10M2))\b/
        labels flashStatus
          0=No Flash present
          2=Flash Inhibited
          64=Built-in Flash present
          65=Built-in Flash Fired
          66=Built-in Flash Inhibited
          128=External Flash present
          129=External Flash Fired
        labels sequenceLength
          0=Continuous
          1=1 shot
          2=2 shots
          3=3 shots
          4=4 shots
          5=5 shots
          6=6 shots
          10=10 shots
          100=Continuous - iSweep Panorama
          200=Continuous - Sweep Panorama
        labels cameraOrientation2
          1=Horizontal (normal)
          3=Rotate 180
          6=Rotate 90 CW
          8=Rotate 270 CW
        labels quality22
          0=JPEG
          1=RAW
          2=RAW + JPEG
          3=JPEG + MPO
        labels isoSettings
          0=Auto
          5=25
          7=40
          8=50
          9=64
          10=80
          11=100
          12=125
          13=160
          14=200
          15=250
          16=320
          17=400
          18=500
          19=640
          20=800
          21=1000
          22=1250
          23=1600
          24=2000
          25=2500
          26=3200
          27=4000
          28=5000
          29=6400
          30=8000
          31=10000
          32=12800
          33=16000
          34=20000
          35=25600
          36=32000
          37=40000
          38=51200
          39=64000
          40=80000
          41=102400
          42=128000
          43=160000
          44=204800
          45=256000
          46=320000
          47=409600
        """#
}

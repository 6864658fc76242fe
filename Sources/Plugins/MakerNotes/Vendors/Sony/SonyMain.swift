/// The main directory of Sony's notes.
///
/// The notation is that of `TableText`; names, numbers, conditions and labels are those of ExifTool 13.58.
enum SonyMain {
    static let text: StaticString = #"""
        table Main ifd
        0x10 CameraInfo | if: count == 368 || count == 5478 | table: CameraInfo | order: big
        0x10 CameraInfo2 | if: count == 5506 || count == 6118 | table: CameraInfo2 | order: little
        0x10 CameraInfo3 | if: count == 15360 | table: CameraInfo3 | order: little
        0x10 CameraInfoUnknown | table: CameraInfoUnknown
        0x20 FocusInfo | if: count == 19154 || count == 19148 | table: FocusInfo | order: little
        0x20 MoreInfo | table: MoreInfo | order: little
        0x102 Quality
          0=RAW
          1=Super Fine
          2=Fine
          3=Standard
          4=Economy
          5=Extra Fine
          6=RAW + JPEG/HEIF
          7=Compressed RAW
          8=Compressed RAW + JPEG
          9=Light
          4294967295=n/a
        0x104 FlashExposureComp
        0x105 Teleconverter hex
          0=None
          4=Minolta/Sony AF 1.4x APO (D) (0x04)
          5=Minolta/Sony AF 2x APO (D) (0x05)
          72=Minolta/Sony AF 2x APO (D)
          80=Minolta AF 2x APO II
          96=Minolta AF 2x APO
          136=Minolta/Sony AF 1.4x APO (D)
          144=Minolta AF 1.4x APO II
          160=Minolta AF 1.4x APO
        0x112 WhiteBalanceFineTune int32s
        0x114 CameraSettings | if: count == 280 || count == 364 | table: CameraSettings | order: big
        0x114 CameraSettings2 | if: count == 332 | table: CameraSettings2 | order: big
        0x114 CameraSettings3 | if: count == 1536 || count == 2048 | table: CameraSettings3 | order: little
        0x114 CameraSettingsUnknown | table: CameraSettingsUnknown | order: big
        0x115 WhiteBalance hex
          0=Auto
          1=Color Temperature/Color Filter
          16=Daylight
          32=Cloudy
          48=Shade
          64=Tungsten
          80=Flash
          96=Fluorescent
          112=Custom
          128=Underwater
        0x116 ExtraInfo | if: Model ~ /^DSLR-A(850|900)\b/ | table: ExtraInfo | order: big
        0x116 ExtraInfo2 | if: Model ~ /^DSLR-A(230|290|330|380|390)\b/ | table: ExtraInfo2
        0x116 ExtraInfo3 | table: ExtraInfo3
        0xe00 PrintIM | table: PrintIM.Main
        0x1000 MultiBurstMode int8u | if: format == "undef"
          0=Off
          1=On
        0x1001 MultiBurstImageWidth | if: format == "int16u"
        0x1002 MultiBurstImageHeight | if: format == "int16u"
        0x1003 Panorama | if: bytes ~ /^(\0\0)?\x01\x01/ | set: Panorama = 1 | table: Panorama
        0x2001 PreviewImage binary skip=32 | if: bytes ~ /^.{33}\xd8\xff[\xdb\xe1]/s
        0x2002 Rating
        0x2004 Contrast | print: x > 0 ? ("+" .. x) : x
        0x2005 Saturation | print: x > 0 ? ("+" .. x) : x
        0x2006 Sharpness | print: x > 0 ? ("+" .. x) : x
        0x2007 Brightness | print: x > 0 ? ("+" .. x) : x
        0x2008 LongExposureNoiseReduction hex
          0=Off
          1=On (unused)
          65537=On (dark subtracted)
          4294901760=Off (65535)
          4294901761=On (65535)
          4294967295=n/a
        0x2009 HighISONoiseReduction
          0=Off
          1=Low
          2=Normal
          3=High
          256=Auto
          65535=n/a
        0x200a HDR int16u hex | print: parts(label(hdrSettings), label(hdrResults))
        0x200b MultiFrameNoiseReduction
          0=Off
          1=On
          255=n/a
        0x200e PictureEffect
          0=Off
          1=Toy Camera
          2=Pop Color
          3=Posterization
          4=Posterization B/W
          5=Retro Photo
          6=Soft High Key
          7=Partial Color (red)
          8=Partial Color (green)
          9=Partial Color (blue)
          10=Partial Color (yellow)
          13=High Contrast Monochrome
          16=Toy Camera (normal)
          17=Toy Camera (cool)
          18=Toy Camera (warm)
          19=Toy Camera (green)
          20=Toy Camera (magenta)
          32=Soft Focus (low)
          33=Soft Focus
          34=Soft Focus (high)
          48=Miniature (auto)
          49=Miniature (top)
          50=Miniature (middle horizontal)
          51=Miniature (bottom)
          52=Miniature (left)
          53=Miniature (middle vertical)
          54=Miniature (right)
          64=HDR Painting (low)
          65=HDR Painting
          66=HDR Painting (high)
          80=Rich-tone Monochrome
          97=Water Color
          98=Water Color 2
          112=Illustration (low)
          113=Illustration
          114=Illustration (high)
        0x200f SoftSkinEffect
          0=Off
          1=Low
          2=Mid
          3=High
          4294967295=n/a
        0x2010 Tag2010a | if: Model ~ /^NEX-5N$/ | table: Tag2010a
        0x2010 Tag2010b | if: Model ~ /^(SLT-A(65|77)V?|NEX-(7|VG20E)|Lunar)$/ | table: Tag2010b
        0x2010 Tag2010c | if: Model ~ /^(SLT-A(37|57)|NEX-F3)$/ | table: Tag2010c
        0x2010 Tag2010d | if: Model ~ /^(DSC-(HX10V|HX20V|HX30V|HX200V|TX66|TX200V|TX300V|WX50|WX70|WX100|WX150))$/ && !Panorama | table: Tag2010d
        0x2010 Tag2010e | if: Model ~ /^(SLT-A99V?|HV|SLT-A58|ILCE-(3000|3500)|NEX-(3N|5R|5T|6|VG900|VG30E)|DSC-(RX100|RX1|RX1R)|Stellar)$/ || (Model ~ /^(DSC-(HX300|HX50|HX50V|TX30|WX60|WX80|WX200|WX300))$/ && !Panorama) | table: Tag2010e
        0x2010 Tag2010f | if: Model ~ /^(DSC-(RX100M2|QX10|QX100))$/ | table: Tag2010f
        0x2010 Tag2010g | if: Model ~ /^(DSC-(QX30|RX10|RX100M3|HX60V|HX350|HX400V|WX220|WX350)|ILCE-(7(R|S|M2)?|[56]000|5100|QX1)|ILCA-(68|77M2))\b/ | table: Tag2010g
        0x2010 Tag2010h | if: Model ~ /^(DSC-(RX0|RX1RM2|RX10M2|RX10M3|RX100M4|RX100M5|HX80|HX90V?|WX500)|ILCE-(6300|6500|7RM2|7SM2)|ILCA-99M2)\b/ | table: Tag2010h
        0x2010 Tag2010i | if: Model ~ /^(ILCE-(6100A?|6400A?|6600|7C|7M3|7RM3A?|7RM4A?|9|9M2)|DSC-(RX10M4|RX100M6|RX100M5A|RX100M7A?|HX95|HX99|RX0M2)|ZV-(1[AF]?|1M2|E10))\b/ | table: Tag2010i
        0x2010 Tag_0x2010 unknown | raw: decipher(x) | value: hexBytes(x) | print: length(x) > 60 ? substr(x, 0, 55) .. "[...]" : x
        0x2011 VignettingCorrection | labels: vignettingCorrection
        0x2012 LateralChromaticAberration | labels: vignettingCorrection
        0x2013 DistortionCorrectionSetting | labels: vignettingCorrection
        0x2014 WBShiftAB_GM
        0x2016 AutoPortraitFramed
          0=No
          1=Yes
        0x2017 FlashAction
          0=Did not fire
          1=Flash Fired
          2=External Flash Fired
          3=Wireless Controlled Flash Fired
        0x201a ElectronicFrontCurtainShutter
          0=Off
          1=On
        0x201b FocusMode yielding | if: Model !~ /^DSC-/ || Model ~ /^DSC-(RX10M4|RX100M6|RX100M7|RX100M5A|HX95|HX99|RX0M2|RX1RM3)/ | labels: focusMode
        0x201c AFAreaModeSetting | if: Model ~ /^(SLT-|HV)/
          0=Wide
          4=Local
          8=Zone
          9=Spot
        0x201c AFAreaModeSetting | if: Model ~ /^(NEX-|ILCE-|ILME-|ZV-|DSC-(RX10M4|RX100M6|RX100M7|RX100M5A|HX95|HX99|RX0M2|RX1RM3))/ | set: AFAreaILCE
          0=Wide
          1=Center
          3=Flexible Spot
          4=Flexible Spot (LA-EA4)
          9=Center (LA-EA4)
          11=Zone
          12=Expanded Flexible Spot
          13=Custom AF Area
        0x201c AFAreaModeSetting | if: Model ~ /^ILCA-/ | set: AFAreaILCA
          0=Wide
          4=Flexible Spot
          8=Zone
          9=Center
          12=Expanded Flexible Spot
        0x201d FlexibleSpotPosition | if: Model ~ /^(NEX-|ILCE-|ILME-|ZV-|DSC-(RX10M4|RX100M6|RX100M7|RX100M5A|HX95|HX99|RX0M2|RX1RM3))/
        0x201e AFPointSelected | if: (Model ~ /^(SLT-|HV)/) || (Model ~ /^(ILCE-|ILME-)/ && AFAreaILCE == 4)
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
          16=Upper Far Right
          17=Lower Far Right
          18=Lower Far Left
          19=Upper Far Left
        0x201e AFPointSelected | if: Model ~ /^ILCA-(68|77M2)/ && AFAreaILCA != "" && AFAreaILCA != 8 | value: x - 1
          -1=Auto
          0=A5
          1=A6
          2=A7
          3=B2
          4=B3
          5=B4
          6=B5
          7=B6
          8=B7
          9=B8
          10=B9
          11=B10
          12=C1
          13=C2
          14=C3
          15=C4
          16=C5
          17=C6
          18=C7
          19=C8
          20=C9
          21=C10
          22=C11
          23=D1
          24=D2
          25=D3
          26=D4
          27=D5
          28=D6
          29=D7
          30=D8
          31=D9
          32=D10
          33=D11
          34=E1
          35=E2
          36=E3
          37=E4
          38=E5
          39=E6 (Center)
          40=E7
          41=E8
          42=E9
          43=E10
          44=E11
          45=F1
          46=F2
          47=F3
          48=F4
          49=F5
          50=F6
          51=F7
          52=F8
          53=F9
          54=F10
          55=F11
          56=G1
          57=G2
          58=G3
          59=G4
          60=G5
          61=G6
          62=G7
          63=G8
          64=G9
          65=G10
          66=G11
          67=H2
          68=H3
          69=H4
          70=H5
          71=H6
          72=H7
          73=H8
          74=H9
          75=H10
          76=I5
          77=I6
          78=I7
        0x201e AFPointSelected | if: (Model ~ /^ILCA-99M2/ && AFAreaILCA != "" && AFAreaILCA != 8) | other: x
          0=Auto
          93=A5 (93)
          94=A6 (94)
          95=A7 (95)
          106=B2 (106)
          107=B3 (107)
          108=B4 (108)
          110=B5 (110)
          111=B6 (111)
          112=B7 (112)
          114=B8 (114)
          115=B9 (115)
          116=B10 (116)
          122=C1 (122)
          123=C2 (123)
          124=C3 (124)
          125=C4 (125)
          127=C5 (127)
          128=C6 (128)
          129=C7 (129)
          131=C8 (131)
          132=C9 (132)
          133=C10 (133)
          134=C11 (134)
          139=D1 (139)
          140=D2 (140)
          141=D3 (141)
          142=D4 (142)
          144=D5 (144)
          145=D6 (145)
          146=D7 (146)
          148=D8 (148)
          149=D9 (149)
          150=D10 (150)
          151=D11 (151)
          156=E1 (156)
          157=E2 (157)
          158=E3 (158)
          159=E4 (159)
          161=E5 (161)
          162=E6 (162, Center)
          163=E7 (163)
          165=E8 (165)
          166=E9 (166)
          167=E10 (167)
          168=E11 (168)
          173=F1 (173)
          174=F2 (174)
          175=F3 (175)
          176=F4 (176)
          178=F5 (178)
          179=F6 (179)
          180=F7 (180)
          182=F8 (182)
          183=F9 (183)
          184=F10 (184)
          185=F11 (185)
          190=G1 (190)
          191=G2 (191)
          192=G3 (192)
          193=G4 (193)
          195=G5 (195)
          196=G6 (196)
          197=G7 (197)
          199=G8 (199)
          200=G9 (200)
          201=G10 (201)
          202=G11 (202)
          208=H2 (208)
          209=H3 (209)
          210=H4 (210)
          212=H5 (212)
          213=H6 (213)
          214=H7 (214)
          216=H8 (216)
          217=H9 (217)
          218=H10 (218)
          229=I5 (229)
          230=I6 (230)
          231=I7 (231)
        0x201e AFPointSelected | if: (Model ~ /^ILCA-/ && AFAreaILCA == 8)
          0=n/a
          1=Top Left Zone
          2=Top Zone
          3=Top Right Zone
          4=Left Zone
          5=Center Zone
          6=Right Zone
          7=Bottom Left Zone
          8=Bottom Zone
          9=Bottom Right Zone
        0x201e AFPointSelected | if: Model ~ /^(NEX-|ILCE-|ILME-|ZV-|DSC-RX)/
          0=n/a
          1=Center Zone
          2=Top Zone
          3=Right Zone
          4=Left Zone
          5=Bottom Zone
          6=Bottom Right Zone
          7=Bottom Left Zone
          8=Top Left Zone
          9=Top Right Zone
        0x2020 AFPointsUsed bits=8 | if: Model !~ /^(ILCA-|DSC-|ZV-)/ | labels: aFPointsUsed
        0x2020 AFPointsUsed bits=8 | if: Model ~ /^ILCA-(68|77M2)/ | labels: aFPointsUsed2
        0x2021 AFTracking | if: Model !~ /^DSC-/ || Model ~ /^DSC-(RX10M4|RX100M6|RX100M7|RX100M5A|HX95|HX99|RX0M2|RX1RM3)/
          0=Off
          1=Face tracking
          2=Lock On AF
        0x2022 FocalPlaneAFPointsUsed bits=8 | if: Model ~ /^(ILCE-(5100|6000|7M2))/
          &0=[0]
        0x2022 FocalPlaneAFPointsUsed bits=8 | if: Model ~ /^ILCE-7RM2/
          &0=[0]
        0x2023 MultiFrameNREffect
          0=Normal
          1=High
        0x2026 WBShiftAB_GM_Precise | print: fmt("%.2f %.2f", x[0] / 1000, x[1] / 1000)
        0x2027 FocusLocation
        0x2028 VariableLowPassFilter
          0 0=n/a
          1 0=Off
          1 1=Standard
          1 2=High
          65535 65535=n/a
        0x2029 RAWFileType
          0=Compressed RAW
          1=Uncompressed RAW
          2=Lossless Compressed RAW
          3=Compressed RAW 2
          65535=n/a
        0x202a Tag202a | if: bytes ~ /^\x01/ | table: Tag202a
        0x202b PrioritySetInAWB
          0=Standard
          1=Ambience
          2=White
        0x202c MeteringMode2 hex
          256=Multi-segment
          512=Center-weighted average
          769=Spot (Standard)
          770=Spot (Large)
          1024=Average
          1280=Highlight
        0x202d ExposureStandardAdjustment | print: x ? fmt("%+.1f",x) : 0
        0x202e Quality
          0 0=n/a
          0 1=Standard
          0 2=Fine
          0 3=Extra Fine
          0 4=Light
          1 0=RAW
          1 1=RAW + Standard
          1 2=RAW + Fine
          1 3=RAW + Extra Fine
          1 4=RAW + Light
          2 0=S-size RAW
          2 1=S-size RAW + Standard
          2 2=S-size RAW + Fine
          2 3=S-size RAW + Extra Fine
          2 4=S-size RAW + Light
          3 0=M-size RAW
          3 1=M-size RAW + Standard
          3 2=M-size RAW + Fine
          3 3=M-size RAW + Extra Fine
          3 4=M-size RAW + Light
          4 0=Compressed RAW
          4 1=Compressed RAW + Standard
          4 2=Compressed RAW + Fine
          4 3=Compressed RAW + Extra Fine
          4 4=Compressed RAW + Light
          5 0=Compressed (HQ) RAW
          5 1=Compressed (HQ) RAW + Standard
          5 2=Compressed (HQ) RAW + Fine
          5 3=Compressed (HQ) RAW + Extra Fine
          5 4=Compressed (HQ) RAW + Light
        0x202f PixelShiftInfo undef | raw: pixelShift(x) | other: pixelShiftText(x)
          00000000 0 0 0x0=n/a
        0x2031 SerialNumber | value: reversePairs(x) | print: fmt("%.8d",x)
        0x2032 Shadows | print: x > 0 ? ("+" .. x) : x
        0x2033 Highlights | print: x > 0 ? ("+" .. x) : x
        0x2034 Fade | print: x > 0 ? ("+" .. x) : x
        0x2035 SharpnessRange | print: x > 0 ? ("+" .. x) : x
        0x2036 Clarity | print: x > 0 ? ("+" .. x) : x
        0x2037 FocusFrameSize int16u | print: x[2] ? fmt("%3dx%3d", x[0], x[1]) : "n/a"
        0x2039 JPEG-HEIFSwitch
          0=JPEG
          1=HEIF
          65535=n/a
        0x2044 HiddenInfo | table: HiddenInfo
        0x204a FocusLocation2
        0x205c StepCropShooting | if: Model ~ /^DSC-RX1RM3\b/
          0=35mm (Off)
          1=50mm
          2=70mm
        0x3000 ShotInfo | table: ShotInfo
        0x900b Tag900b | if: bytes ~ /^\xae/ | table: Tag900b
        0x9050 Tag9050a | if: Model !~ /^(DSC-|Stellar|ILCE-(1|6100|6300|6400|6500|6600|6700|7C|7M3|7M4|7M5|7RM2|7RM3A?|7RM4A?|7RM5|7SM2|7SM3|9|9M2)|ILCA-99M2|ILME-(FX2|FX3)|ZV-)/ | table: Tag9050a | order: little
        0x9050 Tag9050b | if: Model ~ /^(ILCE-(6100A?|6300|6400A?|6500|6600|7C|7M3|7RM2|7RM3A?|7RM4A?|7SM2|9|9M2)|ILCA-99M2|ZV-E10)\b/ | table: Tag9050b | order: little
        0x9050 Tag9050c | if: Model ~ /^(ILCE-(1\b|7M4|7RM5|7SM3)|ILME-FX3)/ | table: Tag9050c | order: little
        0x9050 Tag9050d | if: Model ~ /^(ILCE-(6700|7CM2|7CR)|ILME-FX2|ZV-(E1|E10M2))\b/ || Model ~ /^(ILCE-(1M2|7M5))/ && bytes ~ /^\0{5}/ | table: Tag9050d | order: little
        0x9050 Sony_0x9050 unknown | raw: decipher(x) | value: hexBytes(x) | print: length(x) > 60 ? substr(x, 0, 55) .. "[...]" : x
        0x9400 Tag9400a | if: bytes ~ /^[\x07\x09\x0a\x5e\xe7\x04]/ | set: DoubleCipher = bytes ~ /^[\x5e\xe7\x04]/ | table: Tag9400a
        0x9400 Tag9400b | if: bytes ~ /^\x0c/ | table: Tag9400b
        0x9400 Tag9400c | if: bytes ~ /^[\x23\x24\x26\x28\x31\x32\x33\x41]/ | table: Tag9400c
        0x9400 Sony_0x9400 unknown | raw: decipher(x) | value: hexBytes(x) | print: length(x) > 60 ? substr(x, 0, 55) .. "[...]" : x
        0x9401 Tag9401 | table: Tag9401
        0x9402 Tag9402 | if: Model !~ /^(SLT-|HV|ILCA-)/ && bytes !~ /^[\x05\xff]/ | table: Tag9402
        0x9402 Sony_0x9402 unknown | raw: decipher(x) | value: hexBytes(x) | print: length(x) > 60 ? substr(x, 0, 55) .. "[...]" : x
        0x9403 Tag9403 | table: Tag9403
        0x9404 Tag9404a | if: bytes ~ /^[\x40\x7d]..\x01/ | table: Tag9404a
        0x9404 Tag9404b | if: bytes ~ /^[\xe7\xea\xcd\x8a\x70]..\x08/ | table: Tag9404b
        0x9404 Tag9404c | if: bytes ~ /^\xb6..\x01/ | table: Tag9404c
        0x9404 Sony_0x9404 unknown | raw: decipher(x) | value: hexBytes(x) | print: length(x) > 60 ? substr(x, 0, 55) .. "[...]" : x
        0x9405 Tag9405a | if: bytes ~ /^[\x1b\x40\x7d]/ | table: Tag9405a
        0x9405 Tag9405b | if: bytes ~ /^[\x3a\xb3\x7e\x9a\x25\xe1\x76\x8b]/ | table: Tag9405b
        0x9405 Sony_0x9405 unknown | raw: decipher(x) | value: hexBytes(x) | print: length(x) > 60 ? substr(x, 0, 55) .. "[...]" : x
        0x9406 Tag9406 | if: bytes ~ /^[\x01\x08\x1b].[\x08\x1b]/s | table: Tag9406
        0x9406 Tag9406b | if: bytes ~ /^\x40/ | table: Tag9406b
        0x9406 Sony_0x9406 unknown | raw: decipher(x) | value: hexBytes(x) | print: length(x) > 60 ? substr(x, 0, 55) .. "[...]" : x
        0x9407 Sony_0x9407 unknown | raw: decipher(x) | value: hexBytes(x) | print: length(x) > 60 ? substr(x, 0, 55) .. "[...]" : x
        0x9408 Sony_0x9408 unknown | raw: decipher(x) | value: hexBytes(x) | print: length(x) > 60 ? substr(x, 0, 55) .. "[...]" : x
        0x9409 Sony_0x9409 unknown | raw: decipher(x) | value: hexBytes(x) | print: length(x) > 60 ? substr(x, 0, 55) .. "[...]" : x
        0x940a Tag940a | if: Model ~ /^(SLT-|HV)/ | table: Tag940a
        0x940a Sony_0x940a unknown | raw: decipher(x) | value: hexBytes(x) | print: length(x) > 60 ? substr(x, 0, 55) .. "[...]" : x
        0x940b Sony_0x940b unknown | raw: decipher(x) | value: hexBytes(x) | print: length(x) > 60 ? substr(x, 0, 55) .. "[...]" : x
        0x940c Tag940c | if: Model ~ /^(NEX-|ILCE-|ILME-|Lunar|ZV-E10|ZV-E10M2|ZV-E1)\b/ | table: Tag940c
        0x940c Sony_0x940c unknown | raw: decipher(x) | value: hexBytes(x) | print: length(x) > 60 ? substr(x, 0, 55) .. "[...]" : x
        0x940d Sony_0x940d unknown | raw: decipher(x) | value: hexBytes(x) | print: length(x) > 60 ? substr(x, 0, 55) .. "[...]" : x
        0x940e AFInfo | if: Model ~ /^(SLT-|HV|ILCA-)/ | table: AFInfo
        0x940e Tag940e | if: Model ~ /^(NEX-|ILCE-|Lunar)/ | table: Tag940e
        0x940e Sony_0x940e unknown | raw: decipher(x) | value: hexBytes(x) | print: length(x) > 60 ? substr(x, 0, 55) .. "[...]" : x
        0x940f Sony_0x940f unknown | raw: decipher(x) | value: hexBytes(x) | print: length(x) > 60 ? substr(x, 0, 55) .. "[...]" : x
        0x9411 Sony_0x9411 unknown | raw: decipher(x) | value: hexBytes(x) | print: length(x) > 60 ? substr(x, 0, 55) .. "[...]" : x
        0x9416 Sony_0x9416 | table: Tag9416
        0xb000 FileFormat
          0 0 0 2=JPEG
          1 0 0 0=SR2
          2 0 0 0=ARW 1.0
          3 0 0 0=ARW 2.0
          3 1 0 0=ARW 2.1
          3 2 0 0=ARW 2.2
          3 3 0 0=ARW 2.3
          3 3 1 0=ARW 2.3.1
          3 3 2 0=ARW 2.3.2
          3 3 3 0=ARW 2.3.3
          3 3 5 0=ARW 2.3.5
          4 0 0 0=ARW 4.0
          4 0 1 0=ARW 4.0.1
          5 0 0 0=ARW 5.0
          5 0 1 0=ARW 5.0.1
          6 0 0 0=ARW 6.0
        0xb001 SonyModelID
          2=DSC-R1
          256=DSLR-A100
          257=DSLR-A900
          258=DSLR-A700
          259=DSLR-A200
          260=DSLR-A350
          261=DSLR-A300
          262=DSLR-A900 (APS-C mode)
          263=DSLR-A380/A390
          264=DSLR-A330
          265=DSLR-A230
          266=DSLR-A290
          269=DSLR-A850
          270=DSLR-A850 (APS-C mode)
          273=DSLR-A550
          274=DSLR-A500
          275=DSLR-A450
          278=NEX-5
          279=NEX-3
          280=SLT-A33
          281=SLT-A55 / SLT-A55V
          282=DSLR-A560
          283=DSLR-A580
          284=NEX-C3
          285=SLT-A35
          286=SLT-A65 / SLT-A65V
          287=SLT-A77 / SLT-A77V
          288=NEX-5N
          289=NEX-7
          290=NEX-VG20E
          291=SLT-A37
          292=SLT-A57
          293=NEX-F3
          294=SLT-A99 / SLT-A99V
          295=NEX-6
          296=NEX-5R
          297=DSC-RX100
          298=DSC-RX1
          299=NEX-VG900
          300=NEX-VG30E
          302=ILCE-3000 / ILCE-3500
          303=SLT-A58
          305=NEX-3N
          306=ILCE-7
          307=NEX-5T
          308=DSC-RX100M2
          309=DSC-RX10
          310=DSC-RX1R
          311=ILCE-7R
          312=ILCE-6000
          313=ILCE-5000
          317=DSC-RX100M3
          318=ILCE-7S
          319=ILCA-77M2
          339=ILCE-5100
          340=ILCE-7M2
          341=DSC-RX100M4
          342=DSC-RX10M2
          344=DSC-RX1RM2
          346=ILCE-QX1
          347=ILCE-7RM2
          350=ILCE-7SM2
          353=ILCA-68
          354=ILCA-99M2
          355=DSC-RX10M3
          356=DSC-RX100M5
          357=ILCE-6300
          358=ILCE-9
          360=ILCE-6500
          362=ILCE-7RM3
          363=ILCE-7M3
          364=DSC-RX0
          365=DSC-RX10M4
          366=DSC-RX100M6
          367=DSC-HX99
          369=DSC-RX100M5A
          371=ILCE-6400
          372=DSC-RX0M2
          373=DSC-HX95
          374=DSC-RX100M7
          375=ILCE-7RM4
          376=ILCE-9M2
          378=ILCE-6600
          379=ILCE-6100
          380=ZV-1
          381=ILCE-7C
          382=ZV-E10
          383=ILCE-7SM3
          384=ILCE-1
          385=ILME-FX3
          386=ILCE-7RM3A
          387=ILCE-7RM4A
          388=ILCE-7M4
          389=ZV-1F
          390=ILCE-7RM5
          391=ILME-FX30
          392=ILCE-9M3
          393=ZV-E1
          394=ILCE-6700
          395=ZV-1M2
          396=ILCE-7CR
          397=ILCE-7CM2
          398=ILX-LR1
          399=ZV-E10M2
          400=ILCE-1M2
          401=DSC-RX1RM3
          402=ILCE-6400A
          403=ILCE-6100A
          404=DSC-RX100M7A
          406=ILME-FX2
          407=ILCE-7M5
          408=ZV-1A
        0xb020 CreativeStyle | other: x
          AdobeRGB=Adobe RGB
          Autumnleaves=Autumn Leaves
          BW=B&W
          Clear=Clear
          Deep=Deep
          FL=FL
          IN=IN
          Landscape=Landscape
          Light=Light
          Neutral=Neutral
          Nightview=Night View/Portrait
          None=None
          Portrait=Portrait
          Real=Real
          SH=SH
          Sepia=Sepia
          Standard=Standard
          Sunset=Sunset
          VV2=Vivid 2
          Vivid=Vivid
        0xb021 ColorTemperature | print: x ? (x==0xffffffff ? "n/a" : x) : "Auto"
        0xb022 ColorCompensationFilter int32s
        0xb023 SceneMode
          0=Standard
          1=Portrait
          2=Text
          3=Night Scene
          4=Sunset
          5=Sports
          6=Landscape
          7=Night Portrait
          8=Macro
          9=Super Macro
          16=Auto
          17=Night View/Portrait
          18=Sweep Panorama
          19=Handheld Night Shot
          20=Anti Motion Blur
          21=Cont. Priority AE
          22=Auto+
          23=3D Sweep Panorama
          24=Superior Auto
          25=High Sensitivity
          26=Fireworks
          27=Food
          28=Pet
          33=HDR
          65535=n/a
        0xb024 ZoneMatching
          0=ISO Setting Used
          1=High Key
          2=Low Key
        0xb025 DynamicRangeOptimizer
          0=Off
          1=Standard
          2=Advanced Auto
          3=Auto
          8=Advanced Lv1
          9=Advanced Lv2
          10=Advanced Lv3
          11=Advanced Lv4
          12=Advanced Lv5
          16=Lv1
          17=Lv2
          18=Lv3
          19=Lv4
          20=Lv5
        0xb026 ImageStabilization
          0=Off
          1=On
          4294967295=n/a
        0xb027 LensType | labels: lensTypes | other: adaptedLens(x)
        0xb028 MinoltaMakerNote | if: bytes != "\0\0\0\0" | table: Minolta.Main | start: x
        0xb029 ColorMode
          0=Standard
          1=Vivid
          2=Portrait
          3=Landscape
          4=Sunset
          5=Night View/Portrait
          6=B&W
          7=Adobe RGB
          12=Neutral
          13=Clear
          14=Deep
          15=Light
          16=Autumn Leaves
          17=Sepia
          18=FL
          19=Vivid 2
          20=IN
          21=SH
          22=FL2
          23=FL3
          100=Neutral
          101=Clear
          102=Deep
          103=Light
          104=Night View
          105=Autumn Leaves
          255=Off
          4294967295=n/a
        0xb02a LensSpec undef | value: lensSpec(x) | print: lensSpecName(x)
        0xb02b FullImageSize | value: reverse(x) | print: replaceAll(x, / /, "x")
        0xb02c PreviewImageSize | value: reverse(x) | print: replaceAll(x, / /, "x")
        0xb040 Macro | raw: x == 65535 ? nil : x
          0=Off
          1=On
          2=Close Focus
          65535=n/a
        0xb041 ExposureMode | raw: x == 65535 ? nil : x
          0=Program AE
          1=Portrait
          2=Beach
          3=Sports
          4=Snow
          5=Landscape
          6=Auto
          7=Aperture-priority AE
          8=Shutter speed priority AE
          9=Night Scene / Twilight
          10=Hi-Speed Shutter
          11=Twilight Portrait
          12=Soft Snap/Portrait
          13=Fireworks
          14=Smile Shutter
          15=Manual
          18=High Sensitivity
          19=Macro
          20=Advanced Sports Shooting
          29=Underwater
          33=Food
          34=Sweep Panorama
          35=Handheld Night Shot
          36=Anti Motion Blur
          37=Pet
          38=Backlight Correction HDR
          39=Superior Auto
          40=Background Defocus
          41=Soft Skin
          42=3D Image
          65535=n/a
        0xb042 FocusMode | if: unpack("int16u", substr(bytes, 0, 2)) && (!MetaVersion || MetaVersion != "DC7303320222000") | set: TagB042 | raw: x == 65535 ? nil : x
          1=AF-S
          2=AF-C
          4=Permanent-AF
          65535=n/a
        0xb042 FocusMode | set: TagB042 | raw: nil
        0xb043 AFAreaMode | if: !MetaVersion || MetaVersion != "DC7303320222000" | raw: x == 65535 ? nil : x
          0=Default
          1=Multi
          2=Center
          3=Spot
          4=Flexible Spot
          6=Touch
          14=Tracking
          15=Face Tracking
          65535=n/a
        0xb043 AFAreaMode | if: TagB042 && TagB042 != 0
          0=Multi
          1=Center
          2=Spot
          3=Flexible Spot
          10=Selective (for Miniature effect)
          14=Tracking
          15=Face Tracking
          255=Manual
        0xb044 AFIlluminator | raw: x == 65535 ? nil : x
          0=Off
          1=Auto
          65535=n/a
        0xb047 JPEGQuality | raw: x == 65535 ? nil : x
          0=Standard
          1=Fine
          2=Extra Fine
          65535=n/a
        0xb048 FlashLevel | raw: (x == -1 && Model ~ /DSLR-A100\b/) ? nil : x
          -32768=Low
          -9=-9/3
          -8=-8/3
          -7=-7/3
          -6=-6/3
          -5=-5/3
          -4=-4/3
          -3=-3/3
          -2=-2/3
          -1=-1/3
          0=Normal
          1=+1/3
          2=+2/3
          3=+3/3
          4=+4/3
          5=+5/3
          6=+6/3
          9=+9/3
          128=n/a
          32767=High
        0xb049 ReleaseMode | raw: x == 65535 ? nil : x
          0=Normal
          2=Continuous
          5=Exposure Bracketing
          6=White Balance Bracketing
          8=DRO Bracketing
          65535=n/a
        0xb04a SequenceNumber | raw: x == 65535 ? nil : x | other: x
          0=Single
          65535=n/a
        0xb04b Anti-Blur | raw: x == 65535 ? nil : x
          0=Off
          1=On (Continuous)
          2=On (Shooting)
          65535=n/a
        0xb04e FocusMode | if: MetaVersion && MetaVersion == "DC7303320222000"
          0=Manual
          2=AF-S
          3=AF-C
          5=Semi-manual
          6=DMF
        0xb04f DynamicRangeOptimizer yielding
          0=Off
          1=Standard
          2=Plus
        0xb050 HighISONoiseReduction2 | if: Model ~ /^(DSC-|Stellar)/
          0=Normal
          1=High
          2=Low
          3=Off
          65535=n/a
        0xb052 IntelligentAuto
          0=Off
          1=On
          2=Advanced
        0xb054 WhiteBalance yielding
          0=Auto
          4=Custom
          5=Daylight
          6=Cloudy
          7=Cool White Fluorescent
          8=Day White Fluorescent
          9=Daylight Fluorescent
          10=Incandescent2
          11=Warm White Fluorescent
          14=Incandescent
          15=Flash
          17=Underwater 1 (Blue Water)
          18=Underwater 2 (Green Water)
          19=Underwater Auto
        table HiddenInfo binary int32u
        0 HiddenDataOffset offset
        1 HiddenDataLength
        table Panorama binary int32u
        1 PanoramaFullWidth
        2 PanoramaFullHeight
        3 PanoramaDirection
          0=Left or Up
          1=Right or Down
        4 PanoramaCropLeft
        5 PanoramaCropTop
        6 PanoramaCropRight
        7 PanoramaCropBottom
        8 PanoramaFrameWidth
        9 PanoramaFrameHeight
        0xa PanoramaSourceWidth
        0xb PanoramaSourceHeight
        table ShotInfo binary
        2 FaceInfoOffset int16u | set: FaceInfoOffset
        6 SonyDateTime string[20] date
        0x1a SonyImageHeight int16u
        0x1c SonyImageWidth int16u
        0x30 FacesDetected int16u | set: FacesDetected
        0x32 FaceInfoLength int16u | set: FaceInfoLength
        0x34 MetaVersion string[16] | set: MetaVersion
        0x48 FaceInfo1 | if: FacesDetected && FaceInfoOffset == 0x48 && FaceInfoLength == 0x20 | table: FaceInfo1
        0x5e FaceInfo2 | if: FacesDetected && FaceInfoOffset == 0x5e && FaceInfoLength == 0x25 | table: FaceInfo2
        table FaceInfo1 binary
        0 Face1Position int16u[4] | raw: FacesDetected < 1 ? nil : x
        0x20 Face2Position int16u[4] | raw: FacesDetected < 2 ? nil : x
        0x40 Face3Position int16u[4] | raw: FacesDetected < 3 ? nil : x
        0x60 Face4Position int16u[4] | raw: FacesDetected < 4 ? nil : x
        0x80 Face5Position int16u[4] | raw: FacesDetected < 5 ? nil : x
        0xa0 Face6Position int16u[4] | raw: FacesDetected < 6 ? nil : x
        0xc0 Face7Position int16u[4] | raw: FacesDetected < 7 ? nil : x
        0xe0 Face8Position int16u[4] | raw: FacesDetected < 8 ? nil : x
        table FaceInfo2 binary
        0 Face1Position int16u[4] | raw: FacesDetected < 1 ? nil : x
        0x25 Face2Position int16u[4] | raw: FacesDetected < 2 ? nil : x
        0x4a Face3Position int16u[4] | raw: FacesDetected < 3 ? nil : x
        0x6f Face4Position int16u[4] | raw: FacesDetected < 4 ? nil : x
        0x94 Face5Position int16u[4] | raw: FacesDetected < 5 ? nil : x
        0xb9 Face6Position int16u[4] | raw: FacesDetected < 6 ? nil : x
        0xde Face7Position int16u[4] | raw: FacesDetected < 7 ? nil : x
        0x103 Face8Position int16u[4] | raw: FacesDetected < 8 ? nil : x
        table Ericsson ifd
        0x201 PreviewImageStart offset
        0x202 PreviewImageLength
        0x2000 MakerNoteVersion
        table PIC pic
        0 PIC_IFD | table: Main
        1 Barcode | value: replace(x, /IP1.*/, "")
        2 Barcode | value: length(x) > 12 ? substr(x, 0, 12) : x
        3 SensorTemperature | print: x .. " C"
        4 FirmwareVersion
        5 CameraTemperature | raw: x ~ /^-?\d+/ ? x : nil | print: x .. " C"
        6 BoardTemperature | print: x .. " C"
        7 VibrationReduction
        8 Barcode
        labels vignettingCorrection
          0=Off
          2=Auto
          4294967295=n/a
        labels focusMode
          0=Manual
          2=AF-S
          3=AF-C
          4=AF-A
          6=DMF
          7=AF-D
        labels aFPointsUsed
          0=(none)
          &0=Center
          &1=Top
          &2=Upper-right
          &3=Right
          &4=Lower-right
          &5=Bottom
          &6=Lower-left
          &7=Left
          &8=Upper-left
          &9=Far Right
          &10=Far Left
          &11=Upper-middle
          &12=Near Right
          &13=Lower-middle
          &14=Near Left
          &15=Upper Far Right
          &16=Lower Far Right
          &17=Lower Far Left
          &18=Upper Far Left
        labels aFPointsUsed2
          0=(none)
          &0=A5
          &1=A6
          &2=A7
          &3=B2
          &4=B3
          &5=B4
          &6=B5
          &7=B6
          &8=B7
          &9=B8
          &10=B9
          &11=B10
          &12=C1
          &13=C2
          &14=C3
          &15=C4
          &16=C5
          &17=C6
          &18=C7
          &19=C8
          &20=C9
          &21=C10
          &22=C11
          &23=D1
          &24=D2
          &25=D3
          &26=D4
          &27=D5
          &28=D6
          &29=D7
          &30=D8
          &31=D9
          &32=D10
          &33=D11
          &34=E1
          &35=E2
          &36=E3
          &37=E4
          &38=E5
          &39=E6
          &40=E7
          &41=E8
          &42=E9
          &43=E10
          &44=E11
          &45=F1
          &46=F2
          &47=F3
          &48=F4
          &49=F5
          &50=F6
          &51=F7
          &52=F8
          &53=F9
          &54=F10
          &55=F11
          &56=G1
          &57=G2
          &58=G3
          &59=G4
          &60=G5
          &61=G6
          &62=G7
          &63=G8
          &64=G9
          &65=G10
          &66=G11
          &67=H2
          &68=H3
          &69=H4
          &70=H5
          &71=H6
          &72=H7
          &73=H8
          &74=H9
          &75=H10
          &76=I5
          &77=I6
          &78=I7
        labels hdrSettings
          0=Off
          1=Auto
          16=1.0 EV
          17=1.5 EV
          18=2.0 EV
          19=2.5 EV
          20=3.0 EV
          21=3.5 EV
          22=4.0 EV
          23=4.5 EV
          24=5.0 EV
          25=5.5 EV
          26=6.0 EV
        labels hdrResults
          0=Uncorrected image
          1=HDR image (good)
          2=HDR image (fail 1)
          3=HDR image (fail 2)
        """#
}

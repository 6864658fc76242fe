/// Canon's colour data in all its versions, and the other tables of colour.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum CanonColorData {
    static let text: StaticString = #"""
        table ColorBalance binary int16s first=0
        1 WB_RGGBLevelsAuto int16s[4]
        5 WB_RGGBLevelsDaylight int16s[4]
        9 WB_RGGBLevelsShade int16s[4]
        13 WB_RGGBLevelsCloudy int16s[4]
        0x11 WB_RGGBLevelsTungsten int16s[4]
        0x15 WB_RGGBLevelsFluorescent int16s[4]
        0x19 WB_RGGBLevelsFlash int16s[4]
        0x1d WB_RGGBLevelsCustom int16s[4] | if: Model !~ /EOS D60\b/
        0x1d BlackLevels int16s[4]
        0x21 WB_RGGBLevelsKelvin int16s[4]
        0x25 WB_RGGBBlackLevels int16s[4]
        table ColorCalib binary int16s first=0
        0 CameraColorCalibration01 int16s[4] unknown | print: fmt("%4d %4d %4d (%dK)", x)
        4 CameraColorCalibration02 int16s[4] unknown | print: fmt("%4d %4d %4d (%dK)", x)
        8 CameraColorCalibration03 int16s[4] unknown | print: fmt("%4d %4d %4d (%dK)", x)
        12 CameraColorCalibration04 int16s[4] unknown | print: fmt("%4d %4d %4d (%dK)", x)
        0x10 CameraColorCalibration05 int16s[4] unknown | print: fmt("%4d %4d %4d (%dK)", x)
        0x14 CameraColorCalibration06 int16s[4] unknown | print: fmt("%4d %4d %4d (%dK)", x)
        0x18 CameraColorCalibration07 int16s[4] unknown | print: fmt("%4d %4d %4d (%dK)", x)
        0x1c CameraColorCalibration08 int16s[4] unknown | print: fmt("%4d %4d %4d (%dK)", x)
        0x20 CameraColorCalibration09 int16s[4] unknown | print: fmt("%4d %4d %4d (%dK)", x)
        0x24 CameraColorCalibration10 int16s[4] unknown | print: fmt("%4d %4d %4d (%dK)", x)
        0x28 CameraColorCalibration11 int16s[4] unknown | print: fmt("%4d %4d %4d (%dK)", x)
        0x2c CameraColorCalibration12 int16s[4] unknown | print: fmt("%4d %4d %4d (%dK)", x)
        0x30 CameraColorCalibration13 int16s[4] unknown | print: fmt("%4d %4d %4d (%dK)", x)
        0x34 CameraColorCalibration14 int16s[4] unknown | print: fmt("%4d %4d %4d (%dK)", x)
        0x38 CameraColorCalibration15 int16s[4] unknown | print: fmt("%4d %4d %4d (%dK)", x)
        table ColorCalib2 binary int16s first=0
        0 CameraColorCalibration01 int16s[5] unknown | print: fmt("%4d %4d %4d %4d (%dK)", x)
        5 CameraColorCalibration02 int16s[5] unknown | print: fmt("%4d %4d %4d %4d (%dK)", x)
        10 CameraColorCalibration03 int16s[5] unknown | print: fmt("%4d %4d %4d %4d (%dK)", x)
        15 CameraColorCalibration04 int16s[5] unknown | print: fmt("%4d %4d %4d %4d (%dK)", x)
        0x14 CameraColorCalibration05 int16s[5] unknown | print: fmt("%4d %4d %4d %4d (%dK)", x)
        0x19 CameraColorCalibration06 int16s[5] unknown | print: fmt("%4d %4d %4d %4d (%dK)", x)
        0x1e CameraColorCalibration07 int16s[5] unknown | print: fmt("%4d %4d %4d %4d (%dK)", x)
        0x23 CameraColorCalibration08 int16s[5] unknown | print: fmt("%4d %4d %4d %4d (%dK)", x)
        0x28 CameraColorCalibration09 int16s[5] unknown | print: fmt("%4d %4d %4d %4d (%dK)", x)
        0x2d CameraColorCalibration10 int16s[5] unknown | print: fmt("%4d %4d %4d %4d (%dK)", x)
        0x32 CameraColorCalibration11 int16s[5] unknown | print: fmt("%4d %4d %4d %4d (%dK)", x)
        0x37 CameraColorCalibration12 int16s[5] unknown | print: fmt("%4d %4d %4d %4d (%dK)", x)
        0x3c CameraColorCalibration13 int16s[5] unknown | print: fmt("%4d %4d %4d %4d (%dK)", x)
        0x41 CameraColorCalibration14 int16s[5] unknown | print: fmt("%4d %4d %4d %4d (%dK)", x)
        0x46 CameraColorCalibration15 int16s[5] unknown | print: fmt("%4d %4d %4d %4d (%dK)", x)
        table ColorCoefs binary int16s first=0
        0 WB_RGGBLevelsAsShot int16s[4]
        4 ColorTempAsShot
        5 WB_RGGBLevelsAuto int16s[4]
        9 ColorTempAuto
        10 WB_RGGBLevelsMeasured int16s[4]
        14 ColorTempMeasured
        15 WB_RGGBLevelsUnknown int16s[4] unknown
        0x13 ColorTempUnknown unknown
        0x14 WB_RGGBLevelsDaylight int16s[4]
        0x18 ColorTempDaylight
        0x19 WB_RGGBLevelsShade int16s[4]
        0x1d ColorTempShade
        0x1e WB_RGGBLevelsCloudy int16s[4]
        0x22 ColorTempCloudy
        0x23 WB_RGGBLevelsTungsten int16s[4]
        0x27 ColorTempTungsten
        0x28 WB_RGGBLevelsFluorescent int16s[4]
        0x2c ColorTempFluorescent
        0x2d WB_RGGBLevelsKelvin int16s[4]
        0x31 ColorTempKelvin
        0x32 WB_RGGBLevelsFlash int16s[4]
        0x36 ColorTempFlash
        0x37 WB_RGGBLevelsUnknown2 int16s[4] unknown
        0x3b ColorTempUnknown2 unknown
        0x3c WB_RGGBLevelsUnknown3 int16s[4] unknown
        0x40 ColorTempUnknown3 unknown
        0x41 WB_RGGBLevelsUnknown4 int16s[4] unknown
        0x45 ColorTempUnknown4 unknown
        0x46 WB_RGGBLevelsUnknown5 int16s[4] unknown
        0x4a ColorTempUnknown5 unknown
        0x4b WB_RGGBLevelsUnknown6 int16s[4] unknown
        0x4f ColorTempUnknown6 unknown
        0x50 WB_RGGBLevelsUnknown7 int16s[4] unknown
        0x54 ColorTempUnknown7 unknown
        0x55 WB_RGGBLevelsUnknown8 int16s[4] unknown
        0x59 ColorTempUnknown8 unknown
        0x5a WB_RGGBLevelsUnknown9 int16s[4] unknown
        0x5e ColorTempUnknown9 unknown
        0x5f WB_RGGBLevelsUnknown10 int16s[4] unknown
        0x63 ColorTempUnknown10 unknown
        0x64 WB_RGGBLevelsUnknown11 int16s[4] unknown
        0x68 ColorTempUnknown11 unknown
        0x69 WB_RGGBLevelsUnknown12 int16s[4] unknown
        0x6d ColorTempUnknown12 unknown
        0x6e WB_RGGBLevelsUnknown13 int16s[4] unknown
        0x72 ColorTempUnknown13 unknown
        table ColorCoefs2 binary int16s first=0
        0 WB_RGGBLevelsAsShot int16s[4]
        7 ColorTempAsShot
        8 WB_RGGBLevelsAuto int16s[4]
        15 ColorTempAuto
        0x10 WB_RGGBLevelsMeasured int16s[4]
        0x17 ColorTempMeasured
        0x18 WB_RGGBLevelsUnknown int16s[4] unknown
        0x1f ColorTempUnknown unknown
        0x20 WB_RGGBLevelsDaylight int16s[4]
        0x27 ColorTempDaylight
        0x28 WB_RGGBLevelsShade int16s[4]
        0x2f ColorTempShade
        0x30 WB_RGGBLevelsCloudy int16s[4]
        0x37 ColorTempCloudy
        0x38 WB_RGGBLevelsTungsten int16s[4]
        0x3f ColorTempTungsten
        0x40 WB_RGGBLevelsFluorescent int16s[4]
        0x47 ColorTempFluorescent
        0x48 WB_RGGBLevelsKelvin int16s[4]
        0x4f ColorTempKelvin
        0x50 WB_RGGBLevelsFlash int16s[4]
        0x57 ColorTempFlash
        0x58 WB_RGGBLevelsUnknown2 int16s[4] unknown
        0x5f ColorTempUnknown2 unknown
        0x60 WB_RGGBLevelsUnknown3 int16s[4] unknown
        0x67 ColorTempUnknown3 unknown
        0x68 WB_RGGBLevelsUnknown4 int16s[4] unknown
        0x6f ColorTempUnknown4 unknown
        0x70 WB_RGGBLevelsUnknown5 int16s[4] unknown
        0x77 ColorTempUnknown5 unknown
        0x78 WB_RGGBLevelsUnknown6 int16s[4] unknown
        0x7f ColorTempUnknown6 unknown
        0x80 WB_RGGBLevelsUnknown7 int16s[4] unknown
        0x87 ColorTempUnknown7 unknown
        0x88 WB_RGGBLevelsUnknown8 int16s[4] unknown
        0x8f ColorTempUnknown8 unknown
        0x90 WB_RGGBLevelsUnknown9 int16s[4] unknown
        0x97 ColorTempUnknown9 unknown
        0x98 WB_RGGBLevelsUnknown10 int16s[4] unknown
        0x9f ColorTempUnknown10 unknown
        0xa0 WB_RGGBLevelsUnknown11 int16s[4] unknown
        0xa7 ColorTempUnknown11 unknown
        0xa8 WB_RGGBLevelsUnknown12 int16s[4] unknown
        0xaf ColorTempUnknown12 unknown
        0xb0 WB_RGGBLevelsUnknown13 int16s[4] unknown
        0xb7 ColorTempUnknown13 unknown
        table ColorData1 binary int16s first=0
        0x19 WB_RGGBLevelsAsShot int16s[4]
        0x1d ColorTempAsShot
        0x1e WB_RGGBLevelsAuto int16s[4]
        0x22 ColorTempAuto
        0x23 WB_RGGBLevelsDaylight int16s[4]
        0x27 ColorTempDaylight
        0x28 WB_RGGBLevelsShade int16s[4]
        0x2c ColorTempShade
        0x2d WB_RGGBLevelsCloudy int16s[4]
        0x31 ColorTempCloudy
        0x32 WB_RGGBLevelsTungsten int16s[4]
        0x36 ColorTempTungsten
        0x37 WB_RGGBLevelsFluorescent int16s[4]
        0x3b ColorTempFluorescent
        0x3c WB_RGGBLevelsFlash int16s[4]
        0x40 ColorTempFlash
        0x41 WB_RGGBLevelsCustom1 int16s[4]
        0x45 ColorTempCustom1
        0x46 WB_RGGBLevelsCustom2 int16s[4]
        0x4a ColorTempCustom2
        0x4b ColorCalib undef[120] unknown | table: ColorCalib
        table ColorData10 binary int16s first=0
        0 ColorDataVersion | set: ColorDataVersion
          32=32 (1DXmkIII)
          33=33 (R5/R6)
        0x55 WB_RGGBLevelsAsShot int16s[4]
        0x59 ColorTempAsShot
        0x5a WB_RGGBLevelsAuto int16s[4]
        0x5e ColorTempAuto
        0x5f WB_RGGBLevelsMeasured int16s[4]
        0x63 ColorTempMeasured
        0x64 WB_RGGBLevelsUnknown int16s[4] unknown
        0x68 ColorTempUnknown unknown
        0x69 WB_RGGBLevelsUnknown2 int16s[4] unknown
        0x6d ColorTempUnknown2 unknown
        0x6e WB_RGGBLevelsUnknown3 int16s[4] unknown
        0x72 ColorTempUnknown3 unknown
        0x73 WB_RGGBLevelsUnknown4 int16s[4] unknown
        0x77 ColorTempUnknown4 unknown
        0x78 WB_RGGBLevelsUnknown5 int16s[4] unknown
        0x7c ColorTempUnknown5 unknown
        0x7d WB_RGGBLevelsUnknown6 int16s[4] unknown
        0x81 ColorTempUnknown6 unknown
        0x82 WB_RGGBLevelsUnknown7 int16s[4] unknown
        0x86 ColorTempUnknown7 unknown
        0x87 WB_RGGBLevelsUnknown8 int16s[4] unknown
        0x8b ColorTempUnknown8 unknown
        0x8c WB_RGGBLevelsUnknown9 int16s[4] unknown
        0x90 ColorTempUnknown9 unknown
        0x91 WB_RGGBLevelsUnknown10 int16s[4] unknown
        0x95 ColorTempUnknown10 unknown
        0x96 WB_RGGBLevelsDaylight int16s[4]
        0x9a ColorTempDaylight
        0x9b WB_RGGBLevelsShade int16s[4]
        0x9f ColorTempShade
        0xa0 WB_RGGBLevelsCloudy int16s[4]
        0xa4 ColorTempCloudy
        0xa5 WB_RGGBLevelsTungsten int16s[4]
        0xa9 ColorTempTungsten
        0xaa WB_RGGBLevelsFluorescent int16s[4]
        0xae ColorTempFluorescent
        0xaf WB_RGGBLevelsKelvin int16s[4]
        0xb3 ColorTempKelvin
        0xb4 WB_RGGBLevelsFlash int16s[4]
        0xb8 ColorTempFlash
        0xb9 WB_RGGBLevelsUnknown11 int16s[4] unknown
        0xbd ColorTempUnknown11 unknown
        0xbe WB_RGGBLevelsUnknown12 int16s[4] unknown
        0xc2 ColorTempUnknown12 unknown
        0xc3 WB_RGGBLevelsUnknown13 int16s[4] unknown
        0xc7 ColorTempUnknown13 unknown
        0xc8 WB_RGGBLevelsUnknown14 int16s[4] unknown
        0xcc ColorTempUnknown14 unknown
        0xcd WB_RGGBLevelsUnknown15 int16s[4] unknown
        0xd1 ColorTempUnknown15 unknown
        0xd2 WB_RGGBLevelsUnknown16 int16s[4] unknown
        0xd6 ColorTempUnknown16 unknown
        0xd7 WB_RGGBLevelsUnknown17 int16s[4] unknown
        0xdb ColorTempUnknown17 unknown
        0xdc WB_RGGBLevelsUnknown18 int16s[4] unknown
        0xe0 ColorTempUnknown18 unknown
        0xe1 WB_RGGBLevelsUnknown19 int16s[4] unknown
        0xe5 ColorTempUnknown19 unknown
        0xe6 WB_RGGBLevelsUnknown20 int16s[4] unknown
        0xea ColorTempUnknown20 unknown
        0xeb WB_RGGBLevelsUnknown21 int16s[4] unknown
        0xef ColorTempUnknown21 unknown
        0xf0 WB_RGGBLevelsUnknown22 int16s[4] unknown
        0xf4 ColorTempUnknown22 unknown
        0xf5 WB_RGGBLevelsUnknown23 int16s[4] unknown
        0xf9 ColorTempUnknown23 unknown
        0xfa WB_RGGBLevelsUnknown24 int16s[4] unknown
        0xfe ColorTempUnknown24 unknown
        0xff WB_RGGBLevelsUnknown25 int16s[4] unknown
        0x103 ColorTempUnknown25 unknown
        0x104 WB_RGGBLevelsUnknown26 int16s[4] unknown
        0x108 ColorTempUnknown26 unknown
        0x109 WB_RGGBLevelsUnknown27 int16s[4] unknown
        0x10d ColorTempUnknown27 unknown
        0x10e WB_RGGBLevelsUnknown28 int16s[4] unknown
        0x112 ColorTempUnknown28 unknown
        0x113 WB_RGGBLevelsUnknown29 int16s[4] unknown
        0x117 ColorTempUnknown29 unknown
        0x118 ColorCalib undef[120] unknown | table: ColorCalib
        0x157 PerChannelBlackLevel int16u[4]
        0x299 FlashOutput | value: x >= 255 ? 255 : exp(((x - 200) / 16) * log(2)) | print: x == 255 ? "Strobe or Misfire" : fmt("%.0f%%", x * 100)
        0x29a FlashBatteryLevel | print: x ? fmt("%.2fV", (x * 5) / 186) : "n/a"
        0x32a NormalWhiteLevel int16u | raw: x || nil
        0x32b SpecularWhiteLevel int16u
        0x32c LinearityUpperMargin int16u
        table ColorData11 binary int16s first=0
        0 ColorDataVersion | set: ColorDataVersion
          34=34 (R3)
          48=48 (R7/R10/R50/R6mkII)
        0x69 WB_RGGBLevelsAsShot int16s[4]
        0x6d ColorTempAsShot
        0x6e WB_RGGBLevelsAuto int16s[4]
        0x72 ColorTempAuto
        0x73 WB_RGGBLevelsMeasured int16s[4]
        0x77 ColorTempMeasured
        0x78 WB_RGGBLevelsUnknown int16s[4] unknown
        0x7c ColorTempUnknown unknown
        0x7d WB_RGGBLevelsUnknown2 int16s[4] unknown
        0x81 ColorTempUnknown2 unknown
        0x82 WB_RGGBLevelsUnknown3 int16s[4] unknown
        0x86 ColorTempUnknown3 unknown
        0x87 WB_RGGBLevelsUnknown4 int16s[4] unknown
        0x8b ColorTempUnknown4 unknown
        0x8c WB_RGGBLevelsUnknown5 int16s[4] unknown
        0x90 ColorTempUnknown5 unknown
        0x91 WB_RGGBLevelsUnknown6 int16s[4] unknown
        0x95 ColorTempUnknown6 unknown
        0x96 WB_RGGBLevelsUnknown7 int16s[4] unknown
        0x9a ColorTempUnknown7 unknown
        0x9b WB_RGGBLevelsUnknown8 int16s[4] unknown
        0x9f ColorTempUnknown8 unknown
        0xa0 WB_RGGBLevelsUnknown9 int16s[4] unknown
        0xa4 ColorTempUnknown9 unknown
        0xa5 WB_RGGBLevelsUnknown10 int16s[4] unknown
        0xa9 ColorTempUnknown10 unknown
        0xaa WB_RGGBLevelsUnknown11 int16s[4] unknown
        0xae ColorTempUnknown11 unknown
        0xaf WB_RGGBLevelsUnknown12 int16s[4] unknown
        0xb3 ColorTempUnknown12 unknown
        0xb4 WB_RGGBLevelsUnknown13 int16s[4] unknown
        0xb8 ColorTempUnknown13 unknown
        0xb9 WB_RGGBLevelsUnknown14 int16s[4] unknown
        0xbd ColorTempUnknown14 unknown
        0xbe WB_RGGBLevelsUnknown15 int16s[4] unknown
        0xc2 ColorTempUnknown15 unknown
        0xc3 WB_RGGBLevelsUnknown16 int16s[4] unknown
        0xc7 ColorTempUnknown16 unknown
        0xc8 WB_RGGBLevelsUnknown17 int16s[4] unknown
        0xcc ColorTempUnknown17 unknown
        0xcd WB_RGGBLevelsDaylight int16s[4]
        0xd1 ColorTempDaylight
        0xd2 WB_RGGBLevelsShade int16s[4]
        0xd6 ColorTempShade
        0xd7 WB_RGGBLevelsCloudy int16s[4]
        0xdb ColorTempCloudy
        0xdc WB_RGGBLevelsTungsten int16s[4]
        0xe0 ColorTempTungsten
        0xe1 WB_RGGBLevelsFluorescent int16s[4]
        0xe5 ColorTempFluorescent
        0xe6 WB_RGGBLevelsKelvin int16s[4]
        0xea ColorTempKelvin
        0xeb WB_RGGBLevelsFlash int16s[4]
        0xef ColorTempFlash
        0xf0 WB_RGGBLevelsUnknown18 int16s[4] unknown
        0xf4 ColorTempUnknown18 unknown
        0xf5 WB_RGGBLevelsUnknown19 int16s[4] unknown
        0xf9 ColorTempUnknown19 unknown
        0xfa WB_RGGBLevelsUnknown20 int16s[4] unknown
        0xfe ColorTempUnknown20 unknown
        0xff WB_RGGBLevelsUnknown21 int16s[4] unknown
        0x103 ColorTempUnknown21 unknown
        0x104 WB_RGGBLevelsUnknown22 int16s[4] unknown
        0x108 ColorTempUnknown22 unknown
        0x109 WB_RGGBLevelsUnknown23 int16s[4] unknown
        0x10d ColorTempUnknown23 unknown
        0x10e WB_RGGBLevelsUnknown24 int16s[4] unknown
        0x112 ColorTempUnknown24 unknown
        0x113 WB_RGGBLevelsUnknown25 int16s[4] unknown
        0x117 ColorTempUnknown25 unknown
        0x118 WB_RGGBLevelsUnknown26 int16s[4] unknown
        0x11c ColorTempUnknown26 unknown
        0x11d WB_RGGBLevelsUnknown27 int16s[4] unknown
        0x121 ColorTempUnknown27 unknown
        0x122 WB_RGGBLevelsUnknown28 int16s[4] unknown
        0x126 ColorTempUnknown28 unknown
        0x12c ColorCalib undef[120] unknown | table: ColorCalib
        0x16b PerChannelBlackLevel int16u[4]
        0x280 NormalWhiteLevel int16u | raw: x || nil
        0x281 SpecularWhiteLevel int16u
        0x282 LinearityUpperMargin int16u
        table ColorData2 binary int16s first=0
        0x18 WB_RGGBLevelsAuto int16s[4]
        0x1c ColorTempAuto
        0x1d WB_RGGBLevelsUnknown int16s[4] unknown
        0x21 ColorTempUnknown unknown
        0x22 WB_RGGBLevelsAsShot int16s[4]
        0x26 ColorTempAsShot
        0x27 WB_RGGBLevelsDaylight int16s[4]
        0x2b ColorTempDaylight
        0x2c WB_RGGBLevelsShade int16s[4]
        0x30 ColorTempShade
        0x31 WB_RGGBLevelsCloudy int16s[4]
        0x35 ColorTempCloudy
        0x36 WB_RGGBLevelsTungsten int16s[4]
        0x3a ColorTempTungsten
        0x3b WB_RGGBLevelsFluorescent int16s[4]
        0x3f ColorTempFluorescent
        0x40 WB_RGGBLevelsKelvin int16s[4]
        0x44 ColorTempKelvin
        0x45 WB_RGGBLevelsFlash int16s[4]
        0x49 ColorTempFlash
        0x4a WB_RGGBLevelsUnknown2 int16s[4] unknown
        0x4e ColorTempUnknown2 unknown
        0x4f WB_RGGBLevelsUnknown3 int16s[4] unknown
        0x53 ColorTempUnknown3 unknown
        0x54 WB_RGGBLevelsUnknown4 int16s[4] unknown
        0x58 ColorTempUnknown4 unknown
        0x59 WB_RGGBLevelsUnknown5 int16s[4] unknown
        0x5d ColorTempUnknown5 unknown
        0x5e WB_RGGBLevelsUnknown6 int16s[4] unknown
        0x62 ColorTempUnknown6 unknown
        0x63 WB_RGGBLevelsUnknown7 int16s[4] unknown
        0x67 ColorTempUnknown7 unknown
        0x68 WB_RGGBLevelsUnknown8 int16s[4] unknown
        0x6c ColorTempUnknown8 unknown
        0x6d WB_RGGBLevelsUnknown9 int16s[4] unknown
        0x71 ColorTempUnknown9 unknown
        0x72 WB_RGGBLevelsUnknown10 int16s[4] unknown
        0x76 ColorTempUnknown10 unknown
        0x77 WB_RGGBLevelsUnknown11 int16s[4] unknown
        0x7b ColorTempUnknown11 unknown
        0x7c WB_RGGBLevelsUnknown12 int16s[4] unknown
        0x80 ColorTempUnknown12 unknown
        0x81 WB_RGGBLevelsUnknown13 int16s[4] unknown
        0x85 ColorTempUnknown13 unknown
        0x86 WB_RGGBLevelsUnknown14 int16s[4] unknown
        0x8a ColorTempUnknown14 unknown
        0x8b WB_RGGBLevelsUnknown15 int16s[4] unknown
        0x8f ColorTempUnknown15 unknown
        0x90 WB_RGGBLevelsPC1 int16s[4]
        0x94 ColorTempPC1
        0x95 WB_RGGBLevelsPC2 int16s[4]
        0x99 ColorTempPC2
        0x9a WB_RGGBLevelsPC3 int16s[4]
        0x9e ColorTempPC3
        0x9f WB_RGGBLevelsUnknown16 int16s[4] unknown
        0xa3 ColorTempUnknown16 unknown
        0xa4 ColorCalib undef[120] unknown | table: ColorCalib
        0x26a RawMeasuredRGGB int32u[4] | value: swapWords
        table ColorData3 binary int16s first=0
        0 ColorDataVersion
          1=1 (1DmkIIN/5D/30D/400D)
        0x3f WB_RGGBLevelsAsShot int16s[4]
        0x43 ColorTempAsShot
        0x44 WB_RGGBLevelsAuto int16s[4]
        0x48 ColorTempAuto
        0x49 WB_RGGBLevelsMeasured int16s[4]
        0x4d ColorTempMeasured
        0x4e WB_RGGBLevelsDaylight int16s[4]
        0x52 ColorTempDaylight
        0x53 WB_RGGBLevelsShade int16s[4]
        0x57 ColorTempShade
        0x58 WB_RGGBLevelsCloudy int16s[4]
        0x5c ColorTempCloudy
        0x5d WB_RGGBLevelsTungsten int16s[4]
        0x61 ColorTempTungsten
        0x62 WB_RGGBLevelsFluorescent int16s[4]
        0x66 ColorTempFluorescent
        0x67 WB_RGGBLevelsKelvin int16s[4]
        0x6b ColorTempKelvin
        0x6c WB_RGGBLevelsFlash int16s[4]
        0x70 ColorTempFlash
        0x71 WB_RGGBLevelsPC1 int16s[4]
        0x75 ColorTempPC1
        0x76 WB_RGGBLevelsPC2 int16s[4]
        0x7a ColorTempPC2
        0x7b WB_RGGBLevelsPC3 int16s[4]
        0x7f ColorTempPC3
        0x80 WB_RGGBLevelsCustom int16s[4]
        0x84 ColorTempCustom
        0x85 ColorCalib undef[120] unknown | table: ColorCalib
        0xc4 PerChannelBlackLevel int16u[4]
        0x248 FlashOutput | value: x >= 255 ? 255 : exp(((x - 200) / 16) * log(2)) | print: x == 255 ? "Strobe or Misfire" : fmt("%.0f%%", x * 100)
        0x249 FlashBatteryLevel | print: x ? fmt("%.2fV", (x * 5) / 186) : "n/a"
        0x24a ColorTempFlashData | raw: (x < 2000 || x > 12000) ? nil : x
        0x287 MeasuredRGGBData int32u[4] | value: swapWords
        table ColorData4 binary int16s first=0
        0 ColorDataVersion | set: ColorDataVersion
          2=2 (1DmkIII)
          3=3 (40D)
          4=4 (1DSmkIII)
          5=5 (450D/1000D)
          6=6 (50D/5DmkII)
          7=7 (500D/550D/7D/1DmkIV)
          9=9 (60D/1100D)
        0x3f ColorCoefs undef[210] | table: ColorCoefs
        0xa8 ColorCalib undef[120] unknown | table: ColorCalib
        0xe7 AverageBlackLevel int16u[4]
        0x26b FlashOutput | value: x >= 255 ? 255 : exp(((x - 200) / 16) * log(2)) | print: x == 255 ? "Strobe or Misfire" : fmt("%.0f%%", x * 100)
        0x26c FlashBatteryLevel | print: x ? fmt("%.2fV", (x * 5) / 186) : "n/a"
        0x280 RawMeasuredRGGB int32u[4] | value: swapWords
        0x2b4 PerChannelBlackLevel int16u[4] | if: ColorDataVersion == 4 || ColorDataVersion == 5
        0x2b8 NormalWhiteLevel int16u | if: ColorDataVersion == 4 || ColorDataVersion == 5 | raw: x || nil
        0x2b9 SpecularWhiteLevel int16u | if: ColorDataVersion == 4 || ColorDataVersion == 5
        0x2ba LinearityUpperMargin int16u | if: ColorDataVersion == 4 || ColorDataVersion == 5
        0x2cb PerChannelBlackLevel int16u[4] | if: ColorDataVersion == 6 || ColorDataVersion == 7
        0x2cf NormalWhiteLevel int16u | if: ColorDataVersion == 6 || ColorDataVersion == 7 | raw: x || nil
        0x2cf PerChannelBlackLevel int16u[4] | if: ColorDataVersion == 9
        0x2d0 SpecularWhiteLevel int16u | if: ColorDataVersion == 6 || ColorDataVersion == 7
        0x2d1 LinearityUpperMargin int16u | if: ColorDataVersion == 6 || ColorDataVersion == 7
        0x2d3 NormalWhiteLevel int16u | if: ColorDataVersion == 9 | raw: x || nil
        0x2d4 SpecularWhiteLevel int16u | if: ColorDataVersion == 9
        0x2d5 LinearityUpperMargin int16u | if: ColorDataVersion == 9
        table ColorData5 binary int16s first=0
        0 ColorDataVersion | set: ColorDataVersion
          -4=-4 (M100/M5/M6)
          -3=-3 (M10/M3)
        0x47 ColorCoefs undef[230] | if: ColorDataVersion == -3 | table: ColorCoefs
        0x47 ColorCoefs2 undef[368] | if: ColorDataVersion == -4 | table: ColorCoefs2
        0xba ColorCalib2 undef[150] unknown | if: ColorDataVersion == -3 | table: ColorCalib2
        0xff ColorCalib2 undef[150] unknown | if: ColorDataVersion == -4 | table: ColorCalib2
        0x108 PerChannelBlackLevel int16s[4] | if: ColorDataVersion == -3
        0x14d PerChannelBlackLevel int16s[4] | if: ColorDataVersion == -4
        0x296 SpecularWhiteLevel int16u
        0x569 NormalWhiteLevel int16u | if: ColorDataVersion == -4
        0x56a SpecularWhiteLevel int16u | if: ColorDataVersion == -4
        table ColorData6 binary int16s first=0
        0 ColorDataVersion
          10=10 (600D/1200D)
        0x3f WB_RGGBLevelsAsShot int16s[4]
        0x43 ColorTempAsShot
        0x44 WB_RGGBLevelsAuto int16s[4]
        0x48 ColorTempAuto
        0x49 WB_RGGBLevelsMeasured int16s[4]
        0x4d ColorTempMeasured
        0x4e WB_RGGBLevelsUnknown int16s[4] unknown
        0x52 ColorTempUnknown unknown
        0x53 WB_RGGBLevelsUnknown2 int16s[4] unknown
        0x57 ColorTempUnknown2 unknown
        0x58 WB_RGGBLevelsUnknown3 int16s[4] unknown
        0x5c ColorTempUnknown3 unknown
        0x5d WB_RGGBLevelsUnknown4 int16s[4] unknown
        0x61 ColorTempUnknown4 unknown
        0x62 WB_RGGBLevelsUnknown5 int16s[4] unknown
        0x66 ColorTempUnknown5 unknown
        0x67 WB_RGGBLevelsDaylight int16s[4]
        0x6b ColorTempDaylight
        0x6c WB_RGGBLevelsShade int16s[4]
        0x70 ColorTempShade
        0x71 WB_RGGBLevelsCloudy int16s[4]
        0x75 ColorTempCloudy
        0x76 WB_RGGBLevelsTungsten int16s[4]
        0x7a ColorTempTungsten
        0x7b WB_RGGBLevelsFluorescent int16s[4]
        0x7f ColorTempFluorescent
        0x80 WB_RGGBLevelsKelvin int16s[4]
        0x84 ColorTempKelvin
        0x85 WB_RGGBLevelsFlash int16s[4]
        0x89 ColorTempFlash
        0x8a WB_RGGBLevelsUnknown6 int16s[4] unknown
        0x8e ColorTempUnknown6 unknown
        0x8f WB_RGGBLevelsUnknown7 int16s[4] unknown
        0x93 ColorTempUnknown7 unknown
        0x94 WB_RGGBLevelsUnknown8 int16s[4] unknown
        0x98 ColorTempUnknown8 unknown
        0x99 WB_RGGBLevelsUnknown9 int16s[4] unknown
        0x9d ColorTempUnknown9 unknown
        0x9e WB_RGGBLevelsUnknown10 int16s[4] unknown
        0xa2 ColorTempUnknown10 unknown
        0xa3 WB_RGGBLevelsUnknown11 int16s[4] unknown
        0xa7 ColorTempUnknown11 unknown
        0xa8 WB_RGGBLevelsUnknown12 int16s[4] unknown
        0xac ColorTempUnknown12 unknown
        0xad WB_RGGBLevelsUnknown13 int16s[4] unknown
        0xb1 ColorTempUnknown13 unknown
        0xb2 WB_RGGBLevelsUnknown14 int16s[4] unknown
        0xb6 ColorTempUnknown14 unknown
        0xb7 WB_RGGBLevelsUnknown15 int16s[4] unknown
        0xbb ColorTempUnknown15 unknown
        0xbc ColorCalib undef[120] unknown | table: ColorCalib
        0xfb AverageBlackLevel int16u[4]
        0x194 RawMeasuredRGGB int32u[4] | value: swapWords
        0x1df PerChannelBlackLevel int16u[4]
        0x1e3 NormalWhiteLevel int16u | raw: x || nil
        0x1e4 SpecularWhiteLevel int16u
        0x1e5 LinearityUpperMargin int16u
        table ColorData7 binary int16s first=0
        0 ColorDataVersion | set: ColorDataVersion
          10=10 (1DX/5DmkIII/6D/70D/100D/650D/700D/M/M2)
          11=11 (7DmkII/750D/760D/8000D)
        0x3f WB_RGGBLevelsAsShot int16s[4]
        0x43 ColorTempAsShot
        0x44 WB_RGGBLevelsAuto int16s[4]
        0x48 ColorTempAuto
        0x49 WB_RGGBLevelsMeasured int16s[4]
        0x4d ColorTempMeasured
        0x4e WB_RGGBLevelsUnknown int16s[4] unknown
        0x52 ColorTempUnknown unknown
        0x53 WB_RGGBLevelsUnknown2 int16s[4] unknown
        0x57 ColorTempUnknown2 unknown
        0x58 WB_RGGBLevelsUnknown3 int16s[4] unknown
        0x5c ColorTempUnknown3 unknown
        0x5d WB_RGGBLevelsUnknown4 int16s[4] unknown
        0x61 ColorTempUnknown4 unknown
        0x62 WB_RGGBLevelsUnknown5 int16s[4] unknown
        0x66 ColorTempUnknown5 unknown
        0x67 WB_RGGBLevelsUnknown6 int16s[4] unknown
        0x6b ColorTempUnknown6 unknown
        0x6c WB_RGGBLevelsUnknown7 int16s[4] unknown
        0x70 ColorTempUnknown7 unknown
        0x71 WB_RGGBLevelsUnknown8 int16s[4] unknown
        0x75 ColorTempUnknown8 unknown
        0x76 WB_RGGBLevelsUnknown9 int16s[4] unknown
        0x7a ColorTempUnknown9 unknown
        0x7b WB_RGGBLevelsUnknown10 int16s[4] unknown
        0x7f ColorTempUnknown10 unknown
        0x80 WB_RGGBLevelsDaylight int16s[4]
        0x84 ColorTempDaylight
        0x85 WB_RGGBLevelsShade int16s[4]
        0x89 ColorTempShade
        0x8a WB_RGGBLevelsCloudy int16s[4]
        0x8e ColorTempCloudy
        0x8f WB_RGGBLevelsTungsten int16s[4]
        0x93 ColorTempTungsten
        0x94 WB_RGGBLevelsFluorescent int16s[4]
        0x98 ColorTempFluorescent
        0x99 WB_RGGBLevelsKelvin int16s[4]
        0x9d ColorTempKelvin
        0x9e WB_RGGBLevelsFlash int16s[4]
        0xa2 ColorTempFlash
        0xa3 WB_RGGBLevelsUnknown11 int16s[4] unknown
        0xa7 ColorTempUnknown11 unknown
        0xa8 WB_RGGBLevelsUnknown12 int16s[4] unknown
        0xac ColorTempUnknown12 unknown
        0xad WB_RGGBLevelsUnknown13 int16s[4] unknown
        0xb1 ColorTempUnknown13 unknown
        0xb2 WB_RGGBLevelsUnknown14 int16s[4] unknown
        0xb6 ColorTempUnknown14 unknown
        0xb7 WB_RGGBLevelsUnknown15 int16s[4] unknown
        0xbb ColorTempUnknown15 unknown
        0xbc WB_RGGBLevelsUnknown16 int16s[4] unknown
        0xc0 ColorTempUnknown16 unknown
        0xc1 WB_RGGBLevelsUnknown17 int16s[4] unknown
        0xc5 ColorTempUnknown17 unknown
        0xc6 WB_RGGBLevelsUnknown18 int16s[4] unknown
        0xca ColorTempUnknown18 unknown
        0xcb WB_RGGBLevelsUnknown19 int16s[4] unknown
        0xcf ColorTempUnknown19 unknown
        0xd0 WB_RGGBLevelsUnknown20 int16s[4] unknown
        0xd4 ColorTempUnknown20 unknown
        0xd5 ColorCalib undef[120] unknown | table: ColorCalib
        0x114 AverageBlackLevel int16u[4]
        0x198 FlashOutput | value: x >= 255 ? 255 : exp(((x - 200) / 16) * log(2)) | print: x == 255 ? "Strobe or Misfire" : fmt("%.0f%%", x * 100)
        0x199 FlashBatteryLevel | print: x ? fmt("%.2fV", (x * 5) / 186) : "n/a"
        0x1ad RawMeasuredRGGB int32u[4] | if: ColorDataVersion == 10 | value: swapWords
        0x1f8 PerChannelBlackLevel int16u[4] | if: ColorDataVersion == 10
        0x1fc NormalWhiteLevel int16u | if: ColorDataVersion == 10 | raw: x || nil
        0x1fd SpecularWhiteLevel int16u | if: ColorDataVersion == 10
        0x1fe LinearityUpperMargin int16u | if: ColorDataVersion == 10
        0x26b RawMeasuredRGGB int32u[4] | if: ColorDataVersion == 11 | value: swapWords
        0x2d8 PerChannelBlackLevel int16u[4] | if: ColorDataVersion == 11
        0x2dc NormalWhiteLevel int16u | if: ColorDataVersion == 11 | raw: x || nil
        0x2dd SpecularWhiteLevel int16u | if: ColorDataVersion == 11
        0x2de LinearityUpperMargin int16u | if: ColorDataVersion == 11
        table ColorData8 binary int16s first=0
        0 ColorDataVersion | set: ColorDataVersion
          12=12 (1DXmkII/5DS/5DSR)
          13=13 (80D/5DmkIV)
          14=14 (1300D/2000D/4000D)
          15=15 (6DmkII/77D/200D/800D,9000D)
        0x3f WB_RGGBLevelsAsShot int16s[4]
        0x43 ColorTempAsShot
        0x44 WB_RGGBLevelsAuto int16s[4]
        0x48 ColorTempAuto
        0x49 WB_RGGBLevelsMeasured int16s[4]
        0x4d ColorTempMeasured
        0x4e WB_RGGBLevelsUnknown int16s[4] unknown
        0x52 ColorTempUnknown unknown
        0x53 WB_RGGBLevelsUnknown2 int16s[4] unknown
        0x57 ColorTempUnknown2 unknown
        0x58 WB_RGGBLevelsUnknown3 int16s[4] unknown
        0x5c ColorTempUnknown3 unknown
        0x5d WB_RGGBLevelsUnknown4 int16s[4] unknown
        0x61 ColorTempUnknown4 unknown
        0x62 WB_RGGBLevelsUnknown5 int16s[4] unknown
        0x66 ColorTempUnknown5 unknown
        0x67 WB_RGGBLevelsUnknown6 int16s[4] unknown
        0x6b ColorTempUnknown6 unknown
        0x6c WB_RGGBLevelsUnknown7 int16s[4] unknown
        0x70 ColorTempUnknown7 unknown
        0x71 WB_RGGBLevelsUnknown8 int16s[4] unknown
        0x75 ColorTempUnknown8 unknown
        0x76 WB_RGGBLevelsUnknown9 int16s[4] unknown
        0x7a ColorTempUnknown9 unknown
        0x7b WB_RGGBLevelsUnknown10 int16s[4] unknown
        0x7f ColorTempUnknown10 unknown
        0x80 WB_RGGBLevelsUnknown11 int16s[4] unknown
        0x84 ColorTempUnknown11 unknown
        0x85 WB_RGGBLevelsDaylight int16s[4]
        0x89 ColorTempDaylight
        0x8a WB_RGGBLevelsShade int16s[4]
        0x8e ColorTempShade
        0x8f WB_RGGBLevelsCloudy int16s[4]
        0x93 ColorTempCloudy
        0x94 WB_RGGBLevelsTungsten int16s[4]
        0x98 ColorTempTungsten
        0x99 WB_RGGBLevelsFluorescent int16s[4]
        0x9d ColorTempFluorescent
        0x9e WB_RGGBLevelsKelvin int16s[4]
        0xa2 ColorTempKelvin
        0xa3 WB_RGGBLevelsFlash int16s[4]
        0xa7 ColorTempFlash
        0xa8 WB_RGGBLevelsUnknown12 int16s[4] unknown
        0xac ColorTempUnknown12 unknown
        0xad WB_RGGBLevelsUnknown13 int16s[4] unknown
        0xb1 ColorTempUnknown13 unknown
        0xb2 WB_RGGBLevelsUnknown14 int16s[4] unknown
        0xb6 ColorTempUnknown14 unknown
        0xb7 WB_RGGBLevelsUnknown15 int16s[4] unknown
        0xbb ColorTempUnknown15 unknown
        0xbc WB_RGGBLevelsUnknown16 int16s[4] unknown
        0xc0 ColorTempUnknown16 unknown
        0xc1 WB_RGGBLevelsUnknown17 int16s[4] unknown
        0xc5 ColorTempUnknown17 unknown
        0xc6 WB_RGGBLevelsUnknown18 int16s[4] unknown
        0xca ColorTempUnknown18 unknown
        0xcb WB_RGGBLevelsUnknown19 int16s[4] unknown
        0xcf ColorTempUnknown19 unknown
        0xd0 WB_RGGBLevelsUnknown20 int16s[4] unknown
        0xd4 ColorTempUnknown20 unknown
        0xd5 WB_RGGBLevelsUnknown21 int16s[4] unknown
        0xd9 ColorTempUnknown21 unknown
        0xda WB_RGGBLevelsUnknown22 int16s[4] unknown
        0xde ColorTempUnknown22 unknown
        0xdf WB_RGGBLevelsUnknown23 int16s[4] unknown
        0xe3 ColorTempUnknown23 unknown
        0xe4 WB_RGGBLevelsUnknown24 int16s[4] unknown
        0xe8 ColorTempUnknown24 unknown
        0xe9 WB_RGGBLevelsUnknown25 int16s[4] unknown
        0xed ColorTempUnknown25 unknown
        0xee WB_RGGBLevelsUnknown26 int16s[4] unknown
        0xf2 ColorTempUnknown26 unknown
        0xf3 WB_RGGBLevelsUnknown27 int16s[4] unknown
        0xf7 ColorTempUnknown27 unknown
        0xf8 WB_RGGBLevelsUnknown28 int16s[4] unknown
        0xfc ColorTempUnknown28 unknown
        0xfd WB_RGGBLevelsUnknown29 int16s[4] unknown
        0x101 ColorTempUnknown29 unknown
        0x102 WB_RGGBLevelsUnknown30 int16s[4] unknown
        0x106 ColorTempUnknown30 unknown
        0x107 ColorCalib undef[120] unknown | table: ColorCalib
        0x146 AverageBlackLevel int16u[4]
        0x22c PerChannelBlackLevel int16u[4] | if: ColorDataVersion == 14
        0x230 NormalWhiteLevel int16u | if: ColorDataVersion == 14 | raw: x || nil
        0x231 SpecularWhiteLevel int16u | if: ColorDataVersion == 14
        0x232 LinearityUpperMargin int16u | if: ColorDataVersion == 14
        0x30a PerChannelBlackLevel int16u[4] | if: ColorDataVersion < 14 || ColorDataVersion == 15
        0x30e NormalWhiteLevel int16u | if: ColorDataVersion < 14 || ColorDataVersion == 15 | raw: x || nil
        0x30f SpecularWhiteLevel int16u | if: ColorDataVersion < 14 || ColorDataVersion == 15
        0x310 LinearityUpperMargin int16u | if: ColorDataVersion < 14 || ColorDataVersion == 15
        table ColorData9 binary int16s first=0
        0 ColorDataVersion | set: ColorDataVersion
          16=16 (M50)
          17=17 (R)
          18=18 (RP/250D)
          19=19 (90D/850D/M6mkII/M200)
        0x47 WB_RGGBLevelsAsShot int16s[4]
        0x4b ColorTempAsShot
        0x4c WB_RGGBLevelsAuto int16s[4]
        0x50 ColorTempAuto
        0x51 WB_RGGBLevelsMeasured int16s[4]
        0x55 ColorTempMeasured
        0x56 WB_RGGBLevelsUnknown int16s[4] unknown
        0x5a ColorTempUnknown unknown
        0x5b WB_RGGBLevelsUnknown2 int16s[4] unknown
        0x5f ColorTempUnknown2 unknown
        0x60 WB_RGGBLevelsUnknown3 int16s[4] unknown
        0x64 ColorTempUnknown3 unknown
        0x65 WB_RGGBLevelsUnknown4 int16s[4] unknown
        0x69 ColorTempUnknown4 unknown
        0x6a WB_RGGBLevelsUnknown5 int16s[4] unknown
        0x6e ColorTempUnknown5 unknown
        0x6f WB_RGGBLevelsUnknown6 int16s[4] unknown
        0x73 ColorTempUnknown6 unknown
        0x74 WB_RGGBLevelsUnknown7 int16s[4] unknown
        0x78 ColorTempUnknown7 unknown
        0x79 WB_RGGBLevelsUnknown8 int16s[4] unknown
        0x7d ColorTempUnknown8 unknown
        0x7e WB_RGGBLevelsUnknown9 int16s[4] unknown
        0x82 ColorTempUnknown9 unknown
        0x83 WB_RGGBLevelsUnknown10 int16s[4] unknown
        0x87 ColorTempUnknown10 unknown
        0x88 WB_RGGBLevelsDaylight int16s[4]
        0x8c ColorTempDaylight
        0x8d WB_RGGBLevelsShade int16s[4]
        0x91 ColorTempShade
        0x92 WB_RGGBLevelsCloudy int16s[4]
        0x96 ColorTempCloudy
        0x97 WB_RGGBLevelsTungsten int16s[4]
        0x9b ColorTempTungsten
        0x9c WB_RGGBLevelsFluorescent int16s[4]
        0xa0 ColorTempFluorescent
        0xa1 WB_RGGBLevelsKelvin int16s[4]
        0xa5 ColorTempKelvin
        0xa6 WB_RGGBLevelsFlash int16s[4]
        0xaa ColorTempFlash
        0xab WB_RGGBLevelsUnknown11 int16s[4] unknown
        0xaf ColorTempUnknown11 unknown
        0xb0 WB_RGGBLevelsUnknown12 int16s[4] unknown
        0xb4 ColorTempUnknown12 unknown
        0xb5 WB_RGGBLevelsUnknown13 int16s[4] unknown
        0xb9 ColorTempUnknown13 unknown
        0xba WB_RGGBLevelsUnknown14 int16s[4] unknown
        0xbe ColorTempUnknown14 unknown
        0xbf WB_RGGBLevelsUnknown15 int16s[4] unknown
        0xc3 ColorTempUnknown15 unknown
        0xc4 WB_RGGBLevelsUnknown16 int16s[4] unknown
        0xc8 ColorTempUnknown16 unknown
        0xc9 WB_RGGBLevelsUnknown17 int16s[4] unknown
        0xcd ColorTempUnknown17 unknown
        0xce WB_RGGBLevelsUnknown18 int16s[4] unknown
        0xd2 ColorTempUnknown18 unknown
        0xd3 WB_RGGBLevelsUnknown19 int16s[4] unknown
        0xd7 ColorTempUnknown19 unknown
        0xd8 WB_RGGBLevelsUnknown20 int16s[4] unknown
        0xdc ColorTempUnknown20 unknown
        0xdd WB_RGGBLevelsUnknown21 int16s[4] unknown
        0xe1 ColorTempUnknown21 unknown
        0xe2 WB_RGGBLevelsUnknown22 int16s[4] unknown
        0xe6 ColorTempUnknown22 unknown
        0xe7 WB_RGGBLevelsUnknown23 int16s[4] unknown
        0xeb ColorTempUnknown23 unknown
        0xec WB_RGGBLevelsUnknown24 int16s[4] unknown
        0xf0 ColorTempUnknown24 unknown
        0xf1 WB_RGGBLevelsUnknown25 int16s[4] unknown
        0xf5 ColorTempUnknown25 unknown
        0xf6 WB_RGGBLevelsUnknown26 int16s[4] unknown
        0xfa ColorTempUnknown26 unknown
        0xfb WB_RGGBLevelsUnknown27 int16s[4] unknown
        0xff ColorTempUnknown27 unknown
        0x100 WB_RGGBLevelsUnknown28 int16s[4] unknown
        0x104 ColorTempUnknown28 unknown
        0x105 WB_RGGBLevelsUnknown29 int16s[4] unknown
        0x109 ColorTempUnknown29 unknown
        0x10a ColorCalib undef[120] unknown | table: ColorCalib
        0x149 PerChannelBlackLevel int16u[4]
        0x31c NormalWhiteLevel int16u | raw: x || nil
        0x31d SpecularWhiteLevel int16u
        0x31e LinearityUpperMargin int16u
        table ColorDataUnknown binary int16s first=0
        0 ColorDataVersion
        table ColorInfo binary int16s first=1
        1 Saturation | if: Model ~ /EOS-1D/ | other: parameter
          0=Normal
        2 ColorTone | other: parameter
          0=Normal
        3 ColorSpace | raw: x ? x : nil
          1=sRGB
          2=Adobe RGB
        table ColorData12 binary int16s first=0
        0 ColorDataVersion | set: ColorDataVersion
          64=64 (R1/R5mkII)
          65=65 (R50V)
        0x69 WB_RGGBLevelsAsShot int16s[4]
        0x6d ColorTempAsShot
        0x6e WB_RGGBLevelsDaylight int16s[4]
        0x72 ColorTempDaylight
        0x73 WB_RGGBLevelsShade int16s[4]
        0x77 ColorTempShade
        0x78 WB_RGGBLevelsCloudy int16s[4]
        0x7c ColorTempCloudy
        0x7d WB_RGGBLevelsTungsten int16s[4]
        0x81 ColorTempTungsten
        0x82 WB_RGGBLevelsFluorescent int16s[4]
        0x86 ColorTempFluorescent
        0x87 WB_RGGBLevelsFlash int16s[4]
        0x8b ColorTempFlash
        0x8c WB_RGGBLevelsUnknown2 unknown int16s[4]
        0x90 ColorTempUnknown2 unknown
        0x91 WB_RGGBLevelsUnknown3 unknown int16s[4]
        0x95 ColorTempUnknown3 unknown
        0x96 WB_RGGBLevelsUnknown4 unknown int16s[4]
        0x9a ColorTempUnknown4 unknown
        0x9b WB_RGGBLevelsUnknown5 unknown int16s[4]
        0x9f ColorTempUnknown5 unknown
        0xa0 WB_RGGBLevelsUnknown6 unknown int16s[4]
        0xa4 ColorTempUnknown6 unknown
        0xa5 WB_RGGBLevelsUnknown7 unknown int16s[4]
        0xa9 ColorTempUnknown7 unknown
        0xaa WB_RGGBLevelsUnknown8 unknown int16s[4]
        0xae ColorTempUnknown8 unknown
        0xaf WB_RGGBLevelsUnknown9 unknown int16s[4]
        0xb3 ColorTempUnknown9 unknown
        0xb4 WB_RGGBLevelsUnknown10 unknown int16s[4]
        0xb8 ColorTempUnknown10 unknown
        0xb9 WB_RGGBLevelsUnknown11 unknown int16s[4]
        0xbd ColorTempUnknown11 unknown
        0xbe WB_RGGBLevelsUnknown12 unknown int16s[4]
        0xc2 ColorTempUnknown12 unknown
        0xc3 WB_RGGBLevelsUnknown13 unknown int16s[4]
        0xc7 ColorTempUnknown13 unknown
        0xc8 WB_RGGBLevelsUnknown14 unknown int16s[4]
        0xcc ColorTempUnknown14 unknown
        0xcd WB_RGGBLevelsUnknown15 unknown int16s[4]
        0xd1 ColorTempUnknown15 unknown
        0xd2 WB_RGGBLevelsUnknown16 unknown int16s[4]
        0xd6 ColorTempUnknown16 unknown
        0xd7 WB_RGGBLevelsUnknown17 unknown int16s[4]
        0xdb ColorTempUnknown17 unknown
        0xdc WB_RGGBLevelsUnknown18 unknown int16s[4]
        0xe0 ColorTempUnknown18 unknown
        0xe1 WB_RGGBLevelsUnknown19 unknown int16s[4]
        0xe5 ColorTempUnknown19 unknown
        0xe6 WB_RGGBLevelsUnknown20 unknown int16s[4]
        0xea ColorTempUnknown20 unknown
        0xeb WB_RGGBLevelsUnknown21 unknown int16s[4]
        0xef ColorTempUnknown21 unknown
        0xf0 WB_RGGBLevelsUnknown22 unknown int16s[4]
        0xf4 ColorTempUnknown22 unknown
        0xf5 WB_RGGBLevelsUnknown23 unknown int16s[4]
        0xf9 ColorTempUnknown23 unknown
        0xfa WB_RGGBLevelsUnknown24 unknown int16s[4]
        0xfe ColorTempUnknown24 unknown
        0xff WB_RGGBLevelsUnknown25 unknown int16s[4]
        0x103 ColorTempUnknown25 unknown
        0x104 WB_RGGBLevelsUnknown26 unknown int16s[4]
        0x108 ColorTempUnknown26 unknown
        0x109 WB_RGGBLevelsUnknown27 unknown int16s[4]
        0x10d ColorTempUnknown27 unknown
        0x10e WB_RGGBLevelsUnknown28 unknown int16s[4]
        0x112 ColorTempUnknown28 unknown
        0x113 WB_RGGBLevelsUnknown29 unknown int16s[4]
        0x117 ColorTempUnknown29 unknown
        0x118 WB_RGGBLevelsUnknown30 unknown int16s[4]
        0x11c ColorTempUnknown30 unknown
        0x11d WB_RGGBLevelsUnknown31 unknown int16s[4]
        0x121 ColorTempUnknown31 unknown
        0x122 WB_RGGBLevelsUnknown32 unknown int16s[4]
        0x126 ColorTempUnknown32 unknown
        0x127 WB_RGGBLevelsUnknown33 unknown int16s[4]
        0x12b ColorTempUnknown33 unknown
        0x17f PerChannelBlackLevel int16u[4]
        0x203 FlashOutput | value: x >= 255 ? 255 : exp(((x - 200) / 16) * log(2)) | print: x == 255 ? "Strobe or Misfire" : fmt("%.0f%%", x * 100)
        0x204 FlashBatteryLevel | print: x ? fmt("%.2fV", (x * 5) / 186) : "n/a"
        0x294 NormalWhiteLevel int16u | raw: x || nil
        0x295 SpecularWhiteLevel int16u
        0x296 LinearityUpperMargin int16u
        """#
}

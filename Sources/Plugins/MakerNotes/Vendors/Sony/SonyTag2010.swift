/// The enciphered block 0x2010 in its nine layouts.
///
/// The notation is that of `TableText`; names, numbers, conditions and labels are those of ExifTool 13.58.
enum SonyTag2010 {
    static let text: StaticString = #"""
        table Tag2010a enciphered yielding
        0x4b0 MeterInfo int32u[486] unknown | table: MeterInfo
        0x1128 ReleaseMode3 | labels: releaseMode3
        0x112c ReleaseMode2 | labels: releaseMode2
        0x1134 SelfTimer | labels: selfTimer
        0x1138 FlashMode | labels: flashMode3
        0x113e StopsAboveBaseISO int16u | value: 16 - x/256 | print: x ? fmt("%.1f",x) : x
        0x1140 BrightnessValue int16u | value: x/256 - 56.6
        0x1144 DynamicRangeOptimizer | labels: dynamicRangeOptimizer
        0x1148 HDRSetting | labels: hDRSetting
        0x114c ExposureCompensation int16s | value: -x/256 | print: x ? fmt("%+.1f",x) : 0
        0x115e PictureProfile | labels: pictureProfile
        0x115f PictureProfile | labels: pictureProfile
        0x1163 PictureEffect2 | labels: pictureEffect2
        0x1170 Quality2 | labels: quality2
        0x1174 MeteringMode | labels: meteringMode3
        0x1175 ExposureProgram | labels: exposureProgram3
        0x117c WB_RGBLevels int16u[3]
        table Tag2010b enciphered yielding
        0 SequenceImageNumber int32u | value: x + 1
        4 SequenceFileNumber int32u | value: x + 1
        8 ReleaseMode2 int32u | labels: releaseMode2
        0x1b6 SonyDateTime undef[7] date | value: sonyDate(x)
        0x324 DynamicRangeOptimizer | labels: dynamicRangeOptimizer
        0x4b4 MeterInfo int32u[486] unknown | table: MeterInfo
        0x1128 ReleaseMode3 | labels: releaseMode3
        0x112c ReleaseMode2 | labels: releaseMode2
        0x1134 SelfTimer | labels: selfTimer
        0x1138 FlashMode | labels: flashMode3
        0x113e StopsAboveBaseISO int16u | value: 16 - x/256 | print: x ? fmt("%.1f",x) : x
        0x1140 BrightnessValue int16u | value: x/256 - 56.6
        0x1144 DynamicRangeOptimizer | labels: dynamicRangeOptimizer
        0x1148 HDRSetting | labels: hDRSetting
        0x114c ExposureCompensation int16s | value: -x/256 | print: x ? fmt("%+.1f",x) : 0
        0x1162 PictureProfile | labels: pictureProfile
        0x1163 PictureProfile | labels: pictureProfile
        0x1167 PictureEffect2 | labels: pictureEffect2
        0x1174 Quality2 | labels: quality2
        0x1178 MeteringMode | labels: meteringMode3
        0x1179 ExposureProgram | labels: exposureProgram3
        0x1180 WB_RGBLevels int16u[3]
        0x1218 SonyISO int16u | value: 100 * 2^(16 - x/256) | print: fmt("%.0f",x)
        0x1a23 DistortionCorrParams int16s[16]
        table Tag2010c enciphered yielding
        0 SequenceImageNumber int32u | value: x + 1
        4 SequenceFileNumber int32u | value: x + 1
        8 ReleaseMode2 int32u | labels: releaseMode2
        0x200 DigitalZoomRatio yielding | value: x/16
        0x210 SonyDateTime undef[7] date | value: sonyDate(x)
        0x300 DynamicRangeOptimizer | labels: dynamicRangeOptimizer
        0x490 MeterInfo int32u[486] unknown | table: MeterInfo
        0x1104 ReleaseMode3 | labels: releaseMode3
        0x1108 ReleaseMode2 | labels: releaseMode2
        0x1110 SelfTimer | labels: selfTimer
        0x1114 FlashMode | labels: flashMode3
        0x111a StopsAboveBaseISO int16u | value: 16 - x/256 | print: x ? fmt("%.1f",x) : x
        0x111c BrightnessValue int16u | value: x/256 - 56.6
        0x1120 DynamicRangeOptimizer | labels: dynamicRangeOptimizer
        0x1124 HDRSetting | labels: hDRSetting
        0x1128 ExposureCompensation int16s | value: -x/256 | print: x ? fmt("%+.1f",x) : 0
        0x113e PictureProfile | labels: pictureProfile
        0x113f PictureProfile | labels: pictureProfile
        0x1143 PictureEffect2 | labels: pictureEffect2
        0x1150 Quality2 | labels: quality2
        0x1154 MeteringMode | labels: meteringMode3
        0x1155 ExposureProgram | labels: exposureProgram3
        0x115c WB_RGBLevels int16u[3]
        0x11f4 SonyISO int16u | value: 100 * 2^(16 - x/256) | print: fmt("%.0f",x)
        table Tag2010d enciphered yielding
        0 SequenceImageNumber int32u | value: x + 1
        4 SequenceFileNumber int32u | value: x + 1
        8 ReleaseMode2 int32u | labels: releaseMode2
        0x1fe SonyDateTime undef[7] date | value: sonyDate(x)
        0x37c DynamicRangeOptimizer | labels: dynamicRangeOptimizer
        0x50c MeterInfo int32u[486] unknown | table: MeterInfo
        0x1180 ReleaseMode3 | labels: releaseMode3
        0x1184 ReleaseMode2 | labels: releaseMode2
        0x118c SelfTimer | labels: selfTimer
        0x1190 FlashMode | labels: flashMode3
        0x1196 StopsAboveBaseISO int16u | value: 16 - x/256 | print: x ? fmt("%.1f",x) : x
        0x1198 BrightnessValue int16u | value: x/256 - 56.6
        0x119c DynamicRangeOptimizer | labels: dynamicRangeOptimizer
        0x11a0 HDRSetting | labels: hDRSetting
        0x11ba PictureProfile | labels: pictureProfile
        0x11bb PictureProfile | labels: pictureProfile
        0x11bf PictureEffect2 | labels: pictureEffect2
        0x11d0 MeteringMode | labels: meteringMode3
        0x11d1 ExposureProgram | labels: exposureProgram3
        0x11d8 WB_RGBLevels int16u[3]
        0x1270 SonyISO int16u | value: 100 * 2^(16 - x/256) | print: fmt("%.0f",x)
        table Tag2010e enciphered yielding
        0 SequenceImageNumber int32u | value: x + 1
        4 SequenceFileNumber int32u | value: x + 1
        8 ReleaseMode2 int32u | labels: releaseMode2
        0x21c DigitalZoomRatio yielding | value: x/16
        0x22c SonyDateTime undef[7] date | value: sonyDate(x)
        0x328 DynamicRangeOptimizer | labels: dynamicRangeOptimizer
        0x4b8 MeterInfo int32u[486] unknown | table: MeterInfo
        0x115c ReleaseMode3 | labels: releaseMode3
        0x1160 ReleaseMode2 | labels: releaseMode2
        0x1168 SelfTimer | labels: selfTimer
        0x116c FlashMode | labels: flashMode3
        0x1172 StopsAboveBaseISO int16u | value: 16 - x/256 | print: x ? fmt("%.1f",x) : x
        0x1174 BrightnessValue int16u | value: x/256 - 56.6
        0x1178 DynamicRangeOptimizer | labels: dynamicRangeOptimizer
        0x117c HDRSetting | labels: hDRSetting
        0x1180 ExposureCompensation int16s | value: -x/256 | print: x ? fmt("%+.1f",x) : 0
        0x1196 PictureProfile | labels: pictureProfile
        0x1197 PictureProfile | labels: pictureProfile
        0x119b PictureEffect2 | labels: pictureEffect2
        0x11a8 Quality2 | labels: quality2
        0x11ac MeteringMode | labels: meteringMode3
        0x11ad ExposureProgram | labels: exposureProgram3
        0x11b4 WB_RGBLevels int16u[3]
        0x1254 SonyISO int16u | if: Model ~ /^(SLT-(A99|A99V)|NEX-(5R|5T|6|VG900|VG30E)|DSC-RX100|Stellar|HV)\b/ | value: 100 * 2^(16 - x/256) | print: fmt("%.0f",x)
        0x1258 SonyISO int16u | if: Model ~ /^(DSC-(RX1|RX1R))\b/ | value: 100 * 2^(16 - x/256) | print: fmt("%.0f",x)
        0x1278 FocalLength int16u | if: Model ~ /^(SLT-A58|ILCE-(3000|3500)|NEX-3N|DSC-(HX300|HX50V|WX60|WX80|WX200|WX300|TX30))\b/ | value: x / 10 | print: fmt("%.1f mm",x)
        0x127a MinFocalLength int16u | if: Model ~ /^(SLT-A58|ILCE-(3000|3500)|NEX-3N|DSC-(HX300|HX50V|WX60|WX80|WX200|WX300|TX30))\b/ | value: x / 10 | print: fmt("%.1f mm",x)
        0x127c MaxFocalLength int16u | if: Model ~ /^(SLT-A58|ILCE-(3000|3500)|NEX-3N|DSC-(HX300|HX50V|WX60|WX80|WX200|WX300|TX30))\b/ | raw: x || nil | value: x / 10 | print: fmt("%.1f mm",x)
        0x1280 SonyISO int16u | if: Model ~ /^(SLT-A58|ILCE-(3000|3500)|NEX-3N|DSC-(HX300|HX50V|WX60|WX80|WX200|WX300|TX30))\b/ | value: 100 * 2^(16 - x/256) | print: fmt("%.0f",x)
        0x1870 DistortionCorrParams int16s[16] | if: Model !~ /^(DSC-|Stellar)/
        0x1891 LensFormat | if: Model !~ /^(DSC-|Stellar)/ | labels: lensFormat
        0x1892 LensMount | set: LensMount | raw: Model ~ /^(DSC-|Stellar)/ ? nil : x | labels: lensMount
        0x1893 LensType2 int16u | if: LensMount == 2 | labels: lensTypes2
        0x1896 LensType int16u yielding | if: LensMount == 1 | labels: lensTypes | other: adaptedLens(x)
        0x1898 DistortionCorrParamsPresent | if: Model !~ /^(DSC-|Stellar)/
          0=No
          1=Yes
        0x1899 DistortionCorrParamsNumber | if: Model !~ /^DSC-/
          11=11 (APS-C)
          16=16 (Full-frame)
        0x192c AspectRatio | if: Model !~ /^(DSC-RX100|Stellar)\b/ | labels: aspectRatio
        0x1a88 AspectRatio | if: Model ~ /^(DSC-RX100|Stellar)\b/ | labels: aspectRatio
        table Tag2010f enciphered yielding
        4 ReleaseMode2 int32u | labels: releaseMode2
        0x50 DynamicRangeOptimizer | labels: dynamicRangeOptimizer
        0x1e0 MeterInfo int32u[486] unknown | table: MeterInfo
        0x1014 ReleaseMode3 | labels: releaseMode3
        0x1018 ReleaseMode2 | labels: releaseMode2
        0x1020 SelfTimer | labels: selfTimer
        0x1024 FlashMode | labels: flashMode3
        0x102a StopsAboveBaseISO int16u | value: 16 - x/256 | print: x ? fmt("%.1f",x) : x
        0x102c BrightnessValue int16u | value: x/256 - 56.6
        0x1030 DynamicRangeOptimizer | labels: dynamicRangeOptimizer
        0x1034 HDRSetting | labels: hDRSetting
        0x1038 ExposureCompensation int16s | value: -x/256 | print: x ? fmt("%+.1f",x) : 0
        0x104e PictureProfile | labels: pictureProfile
        0x104f PictureProfile | labels: pictureProfile
        0x1053 PictureEffect2 | labels: pictureEffect2
        0x1060 Quality2 | labels: quality2
        0x1064 MeteringMode | labels: meteringMode3
        0x1065 ExposureProgram | labels: exposureProgram3
        0x106c WB_RGBLevels int16u[3]
        0x1134 FocalLength int16u | value: x / 10 | print: fmt("%.1f mm",x)
        0x1136 MinFocalLength int16u | value: x / 10 | print: fmt("%.1f mm",x)
        0x1138 MaxFocalLength int16u | value: x / 10 | print: fmt("%.1f mm",x)
        0x113c SonyISO int16u | value: 100 * 2^(16 - x/256) | print: fmt("%.0f",x)
        0x192c AspectRatio | labels: aspectRatio
        table Tag2010g enciphered yielding
        4 ReleaseMode2 int32u | labels: releaseMode2
        0x50 DynamicRangeOptimizer | labels: dynamicRangeOptimizer
        0x20c ReleaseMode3 | labels: releaseMode3
        0x210 ReleaseMode2 | labels: releaseMode2
        0x218 SelfTimer | labels: selfTimer
        0x21c FlashMode | labels: flashMode3
        0x222 StopsAboveBaseISO int16u | value: 16 - x/256 | print: x ? fmt("%.1f",x) : x
        0x224 BrightnessValue int16u | value: x/256 - 56.6
        0x228 DynamicRangeOptimizer | labels: dynamicRangeOptimizer
        0x22c HDRSetting | labels: hDRSetting
        0x230 ExposureCompensation int16s | value: -x/256 | print: x ? fmt("%+.1f",x) : 0
        0x246 PictureProfile | labels: pictureProfile
        0x247 PictureProfile | labels: pictureProfile
        0x24b PictureEffect2 | labels: pictureEffect2
        0x258 Quality2 | labels: quality2
        0x25c MeteringMode | labels: meteringMode3
        0x25d ExposureProgram | labels: exposureProgram3
        0x264 WB_RGBLevels int16u[3]
        0x32c FocalLength int16u | value: x / 10 | print: fmt("%.1f mm",x)
        0x32e MinFocalLength int16u | value: x / 10 | print: fmt("%.1f mm",x)
        0x330 MaxFocalLength int16u | raw: x || nil | value: x / 10 | print: fmt("%.1f mm",x)
        0x344 SonyISO int16u | value: 100 * 2^(16 - x/256) | print: fmt("%.0f",x)
        0x388 MeterInfo int32u[486] unknown | table: MeterInfo
        0x189c DistortionCorrParams int16s[16] | if: Model !~ /^DSC-/
        0x18bd LensFormat | if: Model !~ /^DSC-/ | labels: lensFormat
        0x18be LensMount | set: LensMount | raw: Model ~ /^DSC-/ ? nil : x | labels: lensMount
        0x18bf LensType2 int16u | if: LensMount == 2 | labels: lensTypes2
        0x18c2 LensType int16u yielding | if: LensMount == 1 | labels: lensTypes | other: adaptedLens(x)
        0x18c4 DistortionCorrParamsPresent | if: Model !~ /^DSC-/
          0=No
          1=Yes
        0x18c5 DistortionCorrParamsNumber | if: Model !~ /^DSC-/
          11=11 (APS-C)
          16=16 (Full-frame)
        0x1958 AspectRatio | labels: aspectRatio
        table Tag2010h enciphered yielding
        4 ReleaseMode2 int32u | labels: releaseMode2
        0x50 DynamicRangeOptimizer | labels: dynamicRangeOptimizer
        0x20c ReleaseMode3 | labels: releaseMode3
        0x210 ReleaseMode2 | labels: releaseMode2
        0x218 SelfTimer | labels: selfTimer2
        0x21c FlashMode | labels: flashMode3
        0x222 StopsAboveBaseISO int16u | value: 16 - x/256 | print: x ? fmt("%.1f",x) : x
        0x224 BrightnessValue int16u | value: x/256 - 56.6
        0x228 DynamicRangeOptimizer | labels: dynamicRangeOptimizer
        0x22c HDRSetting | labels: hDRSetting
        0x230 ExposureCompensation int16s | value: -x/256 | print: x ? fmt("%+.1f",x) : 0
        0x246 PictureProfile | labels: pictureProfile
        0x247 PictureProfile | labels: pictureProfile
        0x24b PictureEffect2 | labels: pictureEffect2
        0x258 Quality2 | labels: quality2
        0x25c MeteringMode | labels: meteringMode3
        0x25d ExposureProgram | labels: exposureProgram3
        0x264 WB_RGBLevels int16u[3]
        0x32c FocalLength int16u | value: x / 10 | print: fmt("%.1f mm",x)
        0x32e MinFocalLength int16u | value: x / 10 | print: fmt("%.1f mm",x)
        0x330 MaxFocalLength int16u | raw: x || nil | value: x / 10 | print: fmt("%.1f mm",x)
        0x346 SonyISO int16u | value: 100 * 2^(16 - x/256) | print: fmt("%.0f",x)
        0x388 MeterInfo int32u[486] unknown | if: Model !~ /^(ILCA-99M2|ILCE-6500|DSC-(RX0|RX100M5))/ | table: MeterInfo
        0x398 MeterInfo int32u[486] unknown | if: Model ~ /^(ILCA-99M2|ILCE-6500|DSC-(RX0|RX100M5))/ | table: MeterInfo
        0x18cc DistortionCorrParams int16s[16] | if: Model !~ /^DSC-/
        0x18ed LensFormat | if: Model !~ /^DSC-/ | labels: lensFormat
        0x18ee LensMount | set: LensMount | raw: Model ~ /^DSC-/ ? nil : x | labels: lensMount
        0x18ef LensType2 int16u | if: LensMount == 2 | labels: lensTypes2
        0x18f2 LensType int16u yielding | if: LensMount == 1 | labels: lensTypes | other: adaptedLens(x)
        0x18f4 DistortionCorrParamsPresent | if: Model !~ /^DSC-/
          0=No
          1=Yes
        0x18f5 DistortionCorrParamsNumber | if: Model !~ /^DSC-/
          11=11 (APS-C)
          16=16 (Full-frame)
        0x192c AspectRatio | labels: aspectRatio
        table Tag2010i enciphered yielding
        4 ReleaseMode2 int32u | labels: releaseMode2
        0x4e DynamicRangeOptimizer | labels: dynamicRangeOptimizer
        0x204 ReleaseMode3 | labels: releaseMode3
        0x208 ReleaseMode2 | labels: releaseMode2
        0x210 SelfTimer | labels: selfTimer2
        0x211 FlashMode | labels: flashMode3
        0x217 StopsAboveBaseISO int16u | value: 16 - x/256 | print: x ? fmt("%.1f",x) : x
        0x219 BrightnessValue int16u | value: x/256 - 56.6
        0x21b DynamicRangeOptimizer | labels: dynamicRangeOptimizer
        0x21f HDRSetting | labels: hDRSetting
        0x223 ExposureCompensation int16s | value: -x/256 | print: x ? fmt("%+.1f",x) : 0
        0x237 PictureProfile | labels: pictureProfile
        0x238 PictureProfile | labels: pictureProfile
        0x23c PictureEffect2 | labels: pictureEffect2
        0x247 Quality2 | labels: quality2
        0x24b MeteringMode | labels: meteringMode3
        0x24c ExposureProgram | labels: exposureProgram3
        0x252 WB_RGBLevels int16u[3]
        0x30a FocalLength int16u | value: x / 10 | print: fmt("%.1f mm",x)
        0x30c MinFocalLength int16u | value: x / 10 | print: fmt("%.1f mm",x)
        0x30e MaxFocalLength int16u | raw: x || nil | value: x / 10 | print: fmt("%.1f mm",x)
        0x320 SonyISO int16u | value: 100 * 2^(16 - x/256) | print: fmt("%.0f",x)
        0x36d MeterInfo undef[1620] unknown | table: MeterInfo9
        0x17d0 DistortionCorrParams int16s[16] | if: Model !~ /^DSC-/
        0x17f1 LensFormat | if: Model !~ /^DSC-/ | labels: lensFormat
        0x17f2 LensMount | set: LensMount | raw: Model ~ /^DSC-/ ? nil : x | labels: lensMount
        0x17f3 LensType2 int16u | if: LensMount == 2 | labels: lensTypes2
        0x17f6 LensType int16u yielding | if: LensMount == 1 | labels: lensTypes | other: adaptedLens(x)
        0x17f8 DistortionCorrParamsPresent | if: Model !~ /^DSC-/
          0=No
          1=Yes
        0x17f9 DistortionCorrParamsNumber | if: Model !~ /^DSC-/
          11=11 (APS-C)
          16=16 (Full-frame)
        0x188c AspectRatio | labels: aspectRatio
        table MeterInfo binary
        0 MeterInfo1Row1 int32u[27] | print: fmt("%19d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x6c MeterInfo1Row2 int32u[27] | print: fmt("%19d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0xd8 MeterInfo1Row3 int32u[27] | print: fmt("%19d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x144 MeterInfo1Row4 int32u[27] | print: fmt("%19d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x1b0 MeterInfo1Row5 int32u[27] | print: fmt("%19d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x21c MeterInfo1Row6 int32u[27] | print: fmt("%19d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x288 MeterInfo1Row7 int32u[27] | print: fmt("%19d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x2f4 MeterInfo2Row1 int32u[33] | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x378 MeterInfo2Row2 int32u[33] | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x3fc MeterInfo2Row3 int32u[33] | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x480 MeterInfo2Row4 int32u[33] | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x504 MeterInfo2Row5 int32u[33] | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x588 MeterInfo2Row6 int32u[33] | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x60c MeterInfo2Row7 int32u[33] | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x690 MeterInfo2Row8 int32u[33] | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x714 MeterInfo2Row9 int32u[33] | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        table MeterInfo9 binary
        0 MeterInfo1Row1 undef[90] | value: meterRow(x) | print: fmt("%19d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x5a MeterInfo1Row2 undef[90] | value: meterRow(x) | print: fmt("%19d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0xb4 MeterInfo1Row3 undef[90] | value: meterRow(x) | print: fmt("%19d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x10e MeterInfo1Row4 undef[90] | value: meterRow(x) | print: fmt("%19d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x168 MeterInfo1Row5 undef[90] | value: meterRow(x) | print: fmt("%19d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x1c2 MeterInfo1Row6 undef[90] | value: meterRow(x) | print: fmt("%19d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x21c MeterInfo1Row7 undef[90] | value: meterRow(x) | print: fmt("%19d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x276 MeterInfo2Row1 undef[110] | value: meterRow(x) | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x2e4 MeterInfo2Row2 undef[110] | value: meterRow(x) | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x352 MeterInfo2Row3 undef[110] | value: meterRow(x) | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x3c0 MeterInfo2Row4 undef[110] | value: meterRow(x) | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x42e MeterInfo2Row5 undef[110] | value: meterRow(x) | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x49c MeterInfo2Row6 undef[110] | value: meterRow(x) | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x50a MeterInfo2Row7 undef[110] | value: meterRow(x) | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x578 MeterInfo2Row8 undef[110] | value: meterRow(x) | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        0x5e6 MeterInfo2Row9 undef[110] | value: meterRow(x) | print: fmt("%3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d %3d %4d %6d", x)
        labels releaseMode3
          0=Normal
          1=Continuous
          2=Bracketing
          4=Continuous - Burst
          5=Continuous - Speed/Advance Priority
          6=Normal - Self-timer
          9=Single Burst Shooting
        labels releaseMode2
          0=Normal
          1=Continuous
          2=Continuous - Exposure Bracketing
          3=DRO or White Balance Bracketing
          5=Continuous - Burst
          6=Single Frame - Capture During Movie
          7=Continuous - Sweep Panorama
          8=Continuous - Anti-Motion Blur, Hand-held Twilight
          9=Continuous - HDR
          10=Continuous - Background defocus
          13=Continuous - 3D Sweep Panorama
          15=Continuous - High Resolution Sweep Panorama
          16=Continuous - 3D Image
          17=Continuous - Burst 2
          18=Normal - iAuto+
          19=Continuous - Speed/Advance Priority
          20=Continuous - Multi Frame NR
          23=Single-frame - Exposure Bracketing
          26=Continuous Low
          27=Continuous - High Sensitivity
          28=Smile Shutter
          29=Continuous - Tele-zoom Advance Priority
          146=Single Frame - Movie Capture
        labels selfTimer
          0=Off
          1=Self-timer 10 s
          2=Self-timer 2 s
        labels flashMode3
          0=Autoflash
          1=Fill-flash
          2=Flash Off
          3=Slow Sync
          4=Rear Sync
          6=Wireless
        labels dynamicRangeOptimizer
          0=Off
          1=Auto
          3=Lv1
          4=Lv2
          5=Lv3
          6=Lv4
          7=Lv5
          8=n/a
        labels hDRSetting
          0=Off
          1=HDR Auto
          3=HDR 1 EV
          5=HDR 2 EV
          7=HDR 3 EV
          9=HDR 4 EV
          11=HDR 5 EV
          13=HDR 6 EV
        labels pictureProfile
          0=Gamma Still - Standard/Neutral (PP2)
          1=Gamma Still - Portrait
          3=Gamma Still - Night View/Portrait
          4=Gamma Still - B&W/Sepia
          5=Gamma Still - Clear
          6=Gamma Still - Deep
          7=Gamma Still - Light
          8=Gamma Still - Vivid
          9=Gamma Still - Real
          10=Gamma Movie (PP1)
          22=Gamma ITU709 (PP3 or PP4)
          24=Gamma Cine1 (PP5)
          25=Gamma Cine2 (PP6)
          26=Gamma Cine3
          27=Gamma Cine4
          28=Gamma S-Log2 (PP7)
          29=Gamma ITU709 (800%)
          31=Gamma S-Log3 (PP8 or PP9)
          33=Gamma HLG2 (PP10)
          34=Gamma HLG3
          36=Off
          37=FL
          38=VV2
          39=IN
          40=SH
          48=FL2
          49=FL3
        labels pictureEffect2
          0=Off
          1=Toy Camera
          2=Pop Color
          3=Posterization
          4=Retro Photo
          5=Soft High Key
          6=Partial Color
          7=High Contrast Monochrome
          8=Soft Focus
          9=HDR Painting
          10=Rich-tone Monochrome
          11=Miniature
          12=Water Color
          13=Illustration
        labels quality2
          0=JPEG
          1=RAW
          2=RAW + JPEG
        labels meteringMode3
          0=Multi-segment
          2=Center-weighted average
          3=Spot
          4=Average
          5=Highlight
        labels lensFormat
          0=Unknown
          1=APS-C
          2=Full-frame
        labels lensMount
          0=Unknown
          1=A-mount
          2=E-mount
        labels aspectRatio
          0=16:9
          1=4:3
          2=3:2
          3=1:1
          5=Panorama
        labels selfTimer2
          0=Off
          1=Self-timer 5 or 10 s
          2=Self-timer 2 s
        """#
}

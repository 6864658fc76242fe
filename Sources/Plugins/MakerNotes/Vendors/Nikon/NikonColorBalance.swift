/// The white balance of a Nikon, in the versions of the record.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum NikonColorBalance {
    static let text: StaticString = #"""
        table ColorBalance1 binary int16u
        0 WB_RBGGLevels int16u[4]
        table ColorBalance2 binary int16u
        0 WB_RGGBLevels int16u[4]
        table ColorBalance3 binary int16u
        0 WB_RGBGLevels int16u[4]
        table ColorBalance4 binary int16u
        0 WB_GRBGLevels int16u[4]
        table ColorBalanceA binary int16u
        0x270 WB_RBLevels int16u[2]
        0x272 WB_RBLevelsAuto int16u[2]
        0x274 WB_RBLevelsDaylight int16u[14]
        0x282 WB_RBLevelsIncandescent int16u[14]
        0x290 WB_RBLevelsFluorescent int16u[6]
        0x296 WB_RBLevelsCloudy int16u[14]
        0x2a4 WB_RBLevelsFlash int16u[14]
        0x2b2 WB_RBLevelsShade int16u[14] | if: Model != "E8700"
        table ColorBalanceB binary
        4 ColorBalanceVersion undef[4]
        0x13e8 WB_RGGBLevels int32u[4] | value: terms(x * 2, x, x, x * 2)
        0x13f8 WB_RGGBLevelsDaylight int32u[4] | value: terms(x * 2, x, x, x * 2)
        0x1408 WB_RGGBLevelsCloudy int32u[4] | value: terms(x * 2, x, x, x * 2)
        0x1428 WB_RGGBLevelsTungsten int32u[4] | value: terms(x * 2, x, x, x * 2)
        0x1438 WB_RGGBLevelsFluorescentW int32u[4] | value: terms(x * 2, x, x, x * 2)
        0x1448 WB_RGGBLevelsFlash int32u[4] | value: terms(x * 2, x, x, x * 2)
        0x1468 WB_RGGBLevelsCustom int32u[4] | value: terms(x * 2, x, x, x * 2)
        0x1478 WB_RGGBLevelsAuto int32u[4] | value: terms(x * 2, x, x, x * 2)
        table ColorBalanceC binary
        4 ColorBalanceVersion undef[4] | set: ColorBalanceVersion
        0x20 BlackLevel int16u
        0x38 WB_RGGBLevels int32u[4] | value: terms(x * 2, x, x, x * 2)
        0x4c WB_RGGBLevelsDaylight int32u[4] | value: terms(x * 2, x, x, x * 2)
        0x60 WB_RGGBLevelsCloudy int32u[4] | value: terms(x * 2, x, x, x * 2)
        0x74 WB_RGGBLevelsShade int32u[4] | if: ColorBalanceVersion >= "0104" | value: terms(x * 2, x, x, x * 2)
        0x88 WB_RGGBLevelsTungsten int32u[4] | value: terms(x * 2, x, x, x * 2)
        0x9c WB_RGGBLevelsFluorescentW int32u[4] | value: terms(x * 2, x, x, x * 2)
        0xb0 WB_RGGBLevelsFluorescentN int32u[4] | value: terms(x * 2, x, x, x * 2)
        0xc4 WB_RGGBLevelsFluorescentD int32u[4] | value: terms(x * 2, x, x, x * 2)
        0xd8 WB_RGGBLevelsHTMercury int32u[4] | value: terms(x * 2, x, x, x * 2)
        0x100 WB_RGGBLevelsCustom int32u[4] | value: terms(x * 2, x, x, x * 2)
        0x114 WB_RGGBLevelsAuto int32u[4] | value: terms(x * 2, x, x, x * 2)
        table ColorBalanceUnknown binary
        0 ColorBalanceVersion undef[4]
        table ColorBalanceUnknown2 binary
        0 ColorBalanceVersion undef[4]
        """#
}

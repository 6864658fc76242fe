/// The private directories of raw files: SRF and SR2.
///
/// The notation is that of `TableText`; names, numbers, conditions and labels are those of ExifTool 13.58.
enum SonyRaw {
    static let text: StaticString = #"""
        table SRF srf group=SRF0
        0 SRF2Key | set: SRF2Key
        1 DataKey | set: SRFDataKey
        table SRF2 ifd group=SRF2
        2 SRF6Offset
        3 SRFDataOffset unknown
        4 RawDataOffset
        5 RawDataLength
        0x43 MaxApertureAtMaxFocal
        0x44 MaxApertureAtMinFocal
        0x45 MinFocalLength | print: (x .. " mm")
        0x46 MaxFocalLength | print: (x .. " mm")
        0xc0 WBRedDaylight
        0xc1 WBGreenDaylight
        0xc2 WBBlueDaylight
        0xc3 WBRedCloudy
        0xc4 WBGreenCloudy
        0xc5 WBBlueCloudy
        0xc6 WBRedFluorescent
        0xc7 WBGreenFluorescent
        0xc8 WBBlueFluorescent
        0xc9 WBRedTungsten
        0xca WBGreenTungsten
        0xcb WBBlueTungsten
        0xcc WBRedFlash
        0xcd WBGreenFlash
        0xce WBBlueFlash
        0xd0 WBRedAsShot
        0xd1 WBGreenAsShot
        0xd2 WBBlueAsShot
        table SR2Private sr2 group=SR2
        0x7200 SR2SubIFDOffset | set: SR2SubIFDOffset
        0x7201 SR2SubIFDLength | set: SR2SubIFDLength
        0x7221 SR2SubIFDKey int32u | set: SR2SubIFDKey | print: fmt("0x%.8x", x)
        0x7240 IDC_IFD group=SonyIDC | if: bytes !~ /^\0\0\0\0/ | table: SonyIDC.Main | start: x
        0x7241 IDC2_IFD group=SonyIDC | if: bytes !~ /^\0\0\0\0/ | table: SonyIDC.Main | base: start | limit: 20 | start: x
        0x7250 MRWInfo | if: bytes !~ /^\0\0\0\0/ | table: MinoltaRaw.Main
        table SR2SubIFD ifd group=SR2SubIFD
        0x7300 BlackLevel
        0x7302 WB_GRBGLevelsAuto
        0x7303 WB_GRBGLevels
        0x7310 BlackLevel
        0x7312 WB_RGGBLevelsAuto
        0x7313 WB_RGGBLevels
        0x7480 WB_RGBLevelsDaylight
        0x7481 WB_RGBLevelsCloudy
        0x7482 WB_RGBLevelsTungsten
        0x7483 WB_RGBLevelsFlash
        0x7484 WB_RGBLevels4500K
        0x7486 WB_RGBLevelsFluorescent
        0x74a0 MaxApertureAtMaxFocal
        0x74a1 MaxApertureAtMinFocal
        0x74a2 MaxFocalLength | print: (x .. " mm")
        0x74a3 MinFocalLength | print: (x .. " mm")
        0x74c0 SR2DataIFD group=SR2DataIFD | table: SR2DataIFD | limit: 20 | start: x
        0x7800 ColorMatrix
        0x7820 WB_RGBLevelsDaylight
        0x7821 WB_RGBLevelsCloudy
        0x7822 WB_RGBLevelsTungsten
        0x7823 WB_RGBLevelsFlash
        0x7824 WB_RGBLevels4500K
        0x7825 WB_RGBLevelsShade
        0x7826 WB_RGBLevelsFluorescent
        0x7827 WB_RGBLevelsFluorescentP1
        0x7828 WB_RGBLevelsFluorescentP2
        0x7829 WB_RGBLevelsFluorescentM1
        0x782a WB_RGBLevels8500K
        0x782b WB_RGBLevels6000K
        0x782c WB_RGBLevels3200K
        0x782d WB_RGBLevels2500K
        0x787f WhiteLevel
        0x797d VignettingCorrParams
        0x7980 ChromaticAberrationCorrParams
        0x7982 DistortionCorrParams
        table SR2DataIFD ifd group=SR2DataIFD
        0x7770 ColorMode yielding
        """#
}

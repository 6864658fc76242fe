/// Minolta's description of raw data, which stands in MRW files and in the ARW files of the DSLR-A100.
///
/// The notation is that of `TableText`; names, numbers, conditions and labels are those of ExifTool 13.58.
enum MinoltaRaw {
    static let text: StaticString = #"""
        table Main mrw
        0 MinoltaPRD | table: PRD
        1 MinoltaRIF | table: RIF
        2 MinoltaWBG | table: WBG
        table PRD binary
        0 FirmwareID string[8] | set: MinoltaPRD = FileType == "MRW" ? 1 : 0
        8 SensorHeight int16u
        0xa SensorWidth int16u
        0xc ImageHeight int16u
        0xe ImageWidth int16u
        0x10 RawDepth int8u
        0x11 BitDepth int8u
        0x12 StorageMethod int8u
          82=Padded
          89=Linear
        0x17 BayerPattern int8u
          1=RGGB
          4=GBRG
        table RIF binary
        1 Saturation int8s
        2 Contrast int8s
        3 Sharpness int8s
        4 WBMode | print: wbMode(x)
        5 ProgramMode
          0=None
          1=Portrait
          2=Text
          3=Night Portrait
          4=Sunset
          5=Sports
        6 ISOSetting | raw: x == 255 ? nil : x | other: int(2 ^ ((x - 48) / 8) * 100 + 0.5)
          0=Auto
          48=100
          56=200
          64=400
          72=800
          80=1600
          174=80 (Zone Matching Low)
          184=200 (Zone Matching High)
        7 ColorMode yielding | if: Make !~ /^SONY/
          0=Natural color
          1=Black & White
          2=Vivid color
          3=Solarization
          4=Adobe RGB
          5=Sepia
          9=Natural
          12=Portrait
          13=Natural sRGB
          14=Natural+ sRGB
          15=Landscape
          16=Evening
          17=Night Scene
          18=Night Portrait
          132=Embed Adobe RGB
        7 ColorMode yielding hex | if: Model == "DSLR-A100"
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
        8 WB_RBLevelsTungsten int16u[2] | if: Model == "DSLR-A100" || MinoltaPRD
        0xc WB_RBLevelsDaylight int16u[2] | if: Model == "DSLR-A100" || MinoltaPRD
        0x10 WB_RBLevelsCloudy int16u[2] | if: Model == "DSLR-A100" || MinoltaPRD
        0x14 WB_RBLevelsCoolWhiteF int16u[2] | if: Model == "DSLR-A100" || MinoltaPRD
        0x18 WB_RBLevelsFlash int16u[2] | if: Model == "DSLR-A100" || MinoltaPRD
        0x1c WB_RBLevelsCustom int16u[2] | if: Model == "DSLR-A100" || MinoltaPRD
        0x20 WB_RBLevelsShade int16u[2] | if: Model == "DSLR-A100"
        0x24 WB_RBLevelsDaylightF int16u[2] | if: Model == "DSLR-A100"
        0x28 WB_RBLevelsDayWhiteF int16u[2] | if: Model == "DSLR-A100"
        0x2c WB_RBLevelsWhiteF int16u[2] | if: Model == "DSLR-A100"
        0x38 ColorFilter int8s | if: Make !~ /^SONY/
        0x39 BWFilter
        0x3a ZoneMatching yielding | if: Make !~ /^SONY/ | labels: zoneMatching
        0x3b Hue int8s
        0x3c ColorTemperature | if: Make !~ /^SONY/ | value: x * 100
        0x4a ZoneMatching yielding | if: Make ~ /^SONY/ | labels: zoneMatching
        0x4c ColorTemperature | if: Model == "DSLR-A100" | value: x * 100 | print: x ? x : "Auto"
        0x4d ColorFilter | if: Model == "DSLR-A100"
        0x4e ColorTemperature | if: Model ~ /^DSLR-A(200|700)$/ | value: x * 100 | print: x ? x : "Auto"
        0x4f ColorFilter | if: Model ~ /^DSLR-A(200|700)$/
        0x50 RawDataLength int32u | if: Model == "DSLR-A100"
        table WBG binary
        0 WBScale int8u[4]
        4 WB_GBRGLevels int16u[4] | if: Model ~ /DiMAGE A200\b/
        4 WB_RGGBLevels int16u[4]
        labels zoneMatching
          0=ISO Setting Used
          1=High Key
          2=Low Key
        """#
}

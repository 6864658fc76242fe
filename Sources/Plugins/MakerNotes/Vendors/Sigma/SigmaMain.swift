/// The notes of Sigma's and Foveon's cameras; which rows are meant depends on the version of the note.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum SigmaMain {
    static let text: StaticString = #"""
        table Main ifd
        2 SerialNumber
        3 DriveMode
        4 ResolutionMode
        5 AFMode
        6 FocusSetting
        7 WhiteBalance
        8 ExposureMode
          A=Aperture-priority AE
          M=Manual
          P=Program AE
          S=Shutter speed priority AE
        9 MeteringMode
          8=Multi-segment
          A=Average
          C=Center-weighted average
        0xa LensFocalRange
        0xb ColorSpace
        0xc ExposureCompensation | if: format == "string" | value: replace(x, /Expo:\s*/, "")
        0xc ExposureAdjust unknown
        0xd Contrast | if: format == "string" | value: replace(x, /Cont:\s*/, "")
        0xd Contrast yielding
        0xe Shadow | if: format == "string" | value: replace(x, /Shad:\s*/, "")
        0xe Shadow yielding
        0xf Highlight | if: format == "string" | value: replace(x, /High:\s*/, "")
        0xf Highlight yielding
        0x10 Saturation | if: format == "string" | value: replace(x, /Satu:\s*/, "")
        0x10 Saturation yielding
        0x11 Sharpness | if: format == "string" | value: replace(x, /Shar:\s*/, "")
        0x11 Sharpness yielding
        0x12 X3FillLight | if: format == "string" | value: replace(x, /Fill:\s*/, "")
        0x12 X3FillLight
        0x14 ColorAdjustment | if: format == "string" | value: replace(x, /CC:\s*/, "")
        0x14 ColorAdjustment
        0x15 AdjustmentMode
        0x16 Quality | value: replace(x, /Qual:\s*/, "")
        0x17 Firmware
        0x18 Software yielding
        0x19 AutoBracket | print: replace(x, /(\d)of(\d)/, "$1 of $2")
        0x1a PreviewImageStart offset | if: format == "int32u"
        0x1a ChrominanceNoiseReduction | if: format == "string" | value: replace(x, /Chro:\s*/, "")
        0x1b PreviewImageLength | if: format == "int32u"
        0x1b LuminanceNoiseReduction | if: format == "string" | value: replace(x, /Luma:\s*/, "")
        0x1c PreviewImageSize | if: MakerNoteSigmaVer < 3 | print: replaceAll(x, / /, "x")
        0x1c PreviewImageStart offset | if: format == "int32u"
        0x1d MakerNoteVersion | if: MakerNoteSigmaVer < 3
        0x1d PreviewImageLength | if: format == "int32u"
        0x1e PreviewImageSize | if: MakerNoteSigmaVer >= 3 | print: replaceAll(x, / /, "x")
        0x1f AFPoint | if: MakerNoteSigmaVer < 3
        0x1f MakerNoteVersion
        0x22 FileFormat | if: MakerNoteSigmaVer < 3
        0x24 Calibration | if: MakerNoteSigmaVer < 3
        0x26 FileFormat | if: MakerNoteSigmaVer >= 3
        0x27 LensType hex | if: MakerNoteSigmaVer >= 3 && format == "string" | value: x ~ /^[0-9a-f]+$/i ? hexNumber(x) : x | labels: sigmaLensTypes
        0x27 LensType hex | if: MakerNoteSigmaVer >= 3 | labels: sigmaLensTypes
        0x2a LensFocalRange | if: MakerNoteSigmaVer >= 3 | print: replace(x, / /, " to ")
        0x2b LensMaxApertureRange | if: MakerNoteSigmaVer >= 3 | print: replace(x, / /, " to ")
        0x2c ColorMode | if: format == "int32u"
          0=n/a
          1=Sepia
          2=B&W
          3=Standard
          4=Vivid
          5=Neutral
          6=Portrait
          7=Landscape
          8=FOV Classic Blue
        0x30 LensApertureRange | if: MakerNoteSigmaVer < 3
        0x30 Calibration
        0x31 FNumber yielding | if: MakerNoteSigmaVer < 3 | print: fmt("%.1f",x)
        0x32 ExposureTime yielding | if: MakerNoteSigmaVer < 3 | print: exposureTime(x)
        0x33 ExposureTime2 | if: Model !~ / (SD1|SD9|SD15|Merrill|Quattro|fp)$/ && MakerNoteSigmaVer < 4 | value: x * 1e-6 | print: exposureTime(x)
        0x34 BurstShot | if: MakerNoteSigmaVer < 3
        0x35 ExposureCompensation | if: MakerNoteSigmaVer < 3 | print: x ? replace(x, /^(\d)/, "+$1") : x
        0x39 SensorTemperature | if: MakerNoteSigmaVer < 3 | print: isInteger(x) ? (x .. " C") : x
        0x3a FlashExposureComp | if: MakerNoteSigmaVer < 3
        0x3b Firmware yielding | if: MakerNoteSigmaVer < 3
        0x3c WhiteBalance yielding | if: MakerNoteSigmaVer < 3
        0x3d PictureMode
        0x47 ExposureCompensation | print: x ? replace(x, /^(\d)/, "+$1") : x
        0x48 LensApertureRange | if: MakerNoteSigmaVer >= 3
        0x49 FNumber yielding | if: MakerNoteSigmaVer >= 3 | print: fmt("%.1f",x)
        0x4a ExposureTime yielding | if: MakerNoteSigmaVer >= 3 | print: exposureTime(x)
        0x4b ExposureTime2 | if: Model ~ /^SIGMA (SD1( Merrill)?|DP\d Merrill)$/ | print: exposureTime(x)
        0x4b ExposureTime2 | if: Model ~ /^SIGMA dp\d Quattro$/i | value: x / 1000000 | print: exposureTime(x)
        0x4d ExposureCompensation | if: MakerNoteSigmaVer >= 3 | print: x ? replace(x, /^(\d)/, "+$1") : x
        0x55 SensorTemperature | if: MakerNoteSigmaVer >= 3 | print: isInteger(x) ? (x .. " C") : x
        0x56 FlashExposureComp | if: MakerNoteSigmaVer >= 3
        0x57 Firmware2 yielding | if: format == "string"
        0x58 WhiteBalance yielding | if: MakerNoteSigmaVer >= 3
        0x59 DigitalFilter | if: MakerNoteSigmaVer >= 3
        0x84 Model
        0x86 ISO
        0x87 ResolutionMode
        0x88 WhiteBalance
        0x8c Firmware
        0x113 PictureModeStrength
        0x11f CameraCalibration
        0x120 WBSettings | table: WBSettings
        0x121 WBSettings2 | table: WBSettings2
        0x138 Fade
        0x139 Vignette
        table WBSettings binary float
        0 WB_RGBLevelsAuto float[3]
        3 WB_RGBLevelsDaylight float[3]
        6 WB_RGBLevelsShade float[3]
        9 WB_RGBLevelsOvercast float[3]
        0xc WB_RGBLevelsIncandescent float[3]
        0xf WB_RGBLevelsFluorescent float[3]
        0x12 WB_RGBLevelsFlash float[3]
        0x15 WB_RGBLevelsCustom1 float[3]
        0x18 WB_RGBLevelsCustom2 float[3]
        0x1b WB_RGBLevelsCustom3 float[3]
        table WBSettings2 binary float
        0 WB_RGBLevelsUnknown0 float[3] unknown
        3 WB_RGBLevelsUnknown1 float[3] unknown
        6 WB_RGBLevelsUnknown2 float[3] unknown
        9 WB_RGBLevelsUnknown3 float[3] unknown
        0xc WB_RGBLevelsUnknown4 float[3] unknown
        0xf WB_RGBLevelsUnknown5 float[3] unknown
        0x12 WB_RGBLevelsUnknown6 float[3] unknown
        0x15 WB_RGBLevelsUnknown7 float[3] unknown
        0x18 WB_RGBLevelsUnknown8 float[3] unknown
        0x1b WB_RGBLevelsUnknown9 float[3] unknown
        """#
}

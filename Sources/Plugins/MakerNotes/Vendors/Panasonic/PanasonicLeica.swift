/// Leica's own notes, in the variants 2 to 9.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum PanasonicLeica {
    static let text: StaticString = #"""
        table Leica2 ifd group=Leica
        0x300 Quality
          1=Fine
          2=Basic
        0x302 UserProfile
          1=User Profile 1
          2=User Profile 2
          3=User Profile 3
          4=User Profile 0 (Dynamic)
        0x303 SerialNumber | print: fmt("%.7d", x)
        0x304 WhiteBalance | other: x > 0x8000 ? x - 0x8000 .. " Kelvin" : nil
          0=Auto or Manual
          1=Daylight
          2=Fluorescent
          3=Tungsten
          4=Flash
          10=Cloudy
          11=Shade
        0x310 LensType | value: (x >> 2) .. " " .. (x & 3) | other: with(x[0], known(leicaLensTypes)) | labels: leicaLensTypes
        0x311 ExternalSensorBrightnessValue rational64s | print: fmt("%.2f", x)
        0x312 MeasuredLV rational64s | print: fmt("%.2f", x)
        0x313 ApproximateFNumber | print: fmt("%.1f", x)
        0x320 CameraTemperature | print: (x .. " C")
        0x321 ColorTemperature
        0x322 WBRedLevel
        0x323 WBGreenLevel
        0x324 WBBlueLevel
        0x325 UV-IRFilterCorrection
          0=Not Active
          1=Active
        0x330 CCDVersion
        0x331 CCDBoardVersion
        0x332 ControllerBoardVersion
        0x333 M16CVersion
        0x340 ImageIDNumber
        table Leica3 ifd group=Leica
        0xb SerialInfo | table: SerialInfo
        0xd WB_RGBLevels
        table Leica4 ifd group=Leica
        0x3000 Subdir3000 | table: Subdir | order: unknown
        0x3100 Subdir3100 | table: Subdir | order: unknown
        0x3400 Subdir3400 | table: Subdir | order: unknown
        0x3900 Subdir3900 | table: Subdir | order: unknown
        table Leica5 ifd yielding group=Leica
        0x303 LensType | if: format == "string"
        0x305 SerialNumber
        0x407 OriginalFileName
        0x408 OriginalDirectory
        0x40a FocusInfo | table: FocusInfo
        0x40d ExposureMode int8u
          0 0 0 0=Program AE
          1 0 0 0=Aperture-priority AE
          1 1 0 0=Aperture-priority AE (1)
          2 0 0 0=Shutter speed priority AE
          3 0 0 0=Manual
        0x410 ShotInfo | table: ShotInfo
        0x412 FilmMode
        0x413 WB_RGBLevels
        0x500 InternalSerialNumber | print: x ~ /^.{3}[0-6]\d{9}/ ? replace(x, /^(.{3})(\d{2})(\d{2})(\d{2})(\d{4}).*$/, "($1) 20$2:$3:$4 no. $5") : replace(x, /^(.{3})(\d{2})(\d{2})(\d{2})(\d{4}).*$/, "($1) 19$2:$3:$4 no. $5")
        table Leica6 ifd group=Leica
        0x300 PreviewImage binary | if: bytes ~ /^\xff\xd8\xff/
        0x301 UnknownBlock unknown binary
        0x303 LensType | value: trim(x)
        0x304 FocusDistance
        0x311 ExternalSensorBrightnessValue rational64s | if: Model ~ /Typ 006/ | print: fmt("%.2f", x)
        0x312 MeasuredLV rational64s | if: Model ~ /Typ 006/ | print: fmt("%.2f", x)
        0x320 FirmwareVersion | if: Model ~ /Typ 006/ | print: replaceAll(x, / /, ".")
        0x321 LensSerialNumber | if: Model ~ /Typ 006/ | print: fmt("%.10d",x)
        table Leica9 ifd group=Leica
        0x304 FocusDistance
        0x311 ExternalSensorBrightnessValue rational64s | print: fmt("%.2f", x)
        0x312 MeasuredLV rational64s | print: fmt("%.2f", x)
        0x34c UserProfile
        0x359 ISOSelected | other: x
          0=Auto
        0x35a FNumber | value: x / 1000 | print: fmt("%.1f", x)
        0x35b CorrelatedColorTemp
        0x35c ColorTint
        0x35d WhitePoint
        0x370 LensProfileName
        table SerialInfo binary int8u group=Leica
        4 SerialNumber string[8]
        table FocusInfo binary int16u group=Leica
        0 FocusDistance | value: x / 1000 | print: x < 65535 ? (x .. " m") : "inf"
        1 FocalLength yielding | raw: x ? x : nil | value: x / 1000 | print: fmt("%.1f mm",x)
        table ShotInfo binary int8u group=Leica
        0 FileIndex int16u
        table Subdir ifd group=Leica
        0x300a Contrast
          0=Low
          1=Medium Low
          2=Normal
          3=Medium High
          4=High
        0x300b Sharpening
          0=Off
          1=Low
          2=Normal
          3=Medium High
          4=High
        0x300d Saturation
          0=Low
          1=Medium Low
          2=Normal
          3=Medium High
          4=High
          5=Black & White
          6=Vintage B&W
        0x3033 WhiteBalance
          0=Auto
          1=Tungsten
          2=Fluorescent
          3=Daylight Fluorescent
          4=Daylight
          5=Flash
          6=Cloudy
          7=Shade
          8=Manual
          9=Kelvin
        0x3034 JPEGQuality
          94=Basic
          97=Fine
        0x3036 WB_RGBLevels
        0x3038 UserProfile
        0x303a JPEGSize
          0=5216x3472
          1=3840x2592
          2=2592x1728
          3=1728x1152
          4=1280x864
        0x3103 SerialNumber
        0x3109 FirmwareVersion
        0x312a BaseISO
        0x312b SensorWidth
        0x312c SensorHeight
        0x312d SensorBitDepth
        0x3402 CameraTemperature | print: (x .. " C")
        0x3405 LensType | value: (x >> 2) .. " " .. (x & 3) | other: with(x[0], known(leicaLensTypes)) | labels: leicaLensTypes
        0x3406 ApproximateFNumber | print: fmt("%.1f", x)
        0x3407 MeasuredLV | value: x / 1e5 | print: fmt("%.2f", x)
        0x3408 ExternalSensorBrightnessValue | value: x / 1e5 | print: fmt("%.2f", x)
        0x3901 Data1 | table: Data1
        0x3902 Data2 | table: Data2
        table Data1 binary int8u group=Leica
        0x16 LensType int32u yielding | value: ((x >> 2) & 0xffff) .. " " .. (x & 3) | other: with(x[0], known(leicaLensTypes)) | labels: leicaLensTypes
        table Data2 binary int8u group=Leica
        labels leicaLensTypes
          1=Elmarit-M 21mm f/2.8
          3=Elmarit-M 28mm f/2.8 (III)
          4=Tele-Elmarit-M 90mm f/2.8 (II)
          5=Summilux-M 50mm f/1.4 (II)
          6=Summicron-M 35mm f/2 (IV)
          7=Summicron-M 90mm f/2 (II)
          9=Elmarit-M 135mm f/2.8 (I/II)
          11=Summaron-M 28mm f/5.6
          12=Thambar-M 90mm f/2.2
          16=Tri-Elmar-M 16-18-21mm f/4 ASPH.
          23=Summicron-M 50mm f/2 (III)
          24=Elmarit-M 21mm f/2.8 ASPH.
          25=Elmarit-M 24mm f/2.8 ASPH.
          26=Summicron-M 28mm f/2 ASPH.
          27=Elmarit-M 28mm f/2.8 (IV)
          28=Elmarit-M 28mm f/2.8 ASPH.
          29=Summilux-M 35mm f/1.4 ASPH.
          30=Summicron-M 35mm f/2 ASPH.
          31=Noctilux-M 50mm f/1
          32=Summilux-M 50mm f/1.4 ASPH.
          33=Summicron-M 50mm f/2 (IV, V)
          34=Elmar-M 50mm f/2.8
          35=Summilux-M 75mm f/1.4
          36=Apo-Summicron-M 75mm f/2 ASPH.
          37=Apo-Summicron-M 90mm f/2 ASPH.
          38=Elmarit-M 90mm f/2.8
          39=Macro-Elmar-M 90mm f/4
          40=Macro-Adapter M
          41=Apo-Summicron-M 50mm f/2 ASPH.
          42=Tri-Elmar-M 28-35-50mm f/4 ASPH.
          43=Summarit-M 35mm f/2.5
          44=Summarit-M 50mm f/2.5
          45=Summarit-M 75mm f/2.5
          46=Summarit-M 90mm f/2.5
          47=Summilux-M 21mm f/1.4 ASPH.
          48=Summilux-M 24mm f/1.4 ASPH.
          49=Noctilux-M 50mm f/0.95 ASPH.
          50=Elmar-M 24mm f/3.8 ASPH.
          51=Super-Elmar-M 21mm f/3.4 Asph
          52=Apo-Telyt-M 18mm f/3.8 ASPH.
          53=Apo-Telyt-M 135mm f/3.4
          58=Noctilux-M 75mm f/1.25 ASPH.
          0 0=Uncoded lens
          16 1=Tri-Elmar-M 16-18-21mm f/4 ASPH. (at 16mm)
          16 2=Tri-Elmar-M 16-18-21mm f/4 ASPH. (at 18mm)
          16 3=Tri-Elmar-M 16-18-21mm f/4 ASPH. (at 21mm)
          29 0=Summilux-M 35mm f/1.4 ASPHERICAL
          31 0=Noctilux-M 50mm f/1.2
          39 0=Tele-Elmar-M 135mm f/4 (II)
          41 3=Apo-Summicron-M 50mm f/2 ASPH.
          42 1=Tri-Elmar-M 28-35-50mm f/4 ASPH. (at 28mm)
          42 2=Tri-Elmar-M 28-35-50mm f/4 ASPH. (at 35mm)
          42 3=Tri-Elmar-M 28-35-50mm f/4 ASPH. (at 50mm)
          51 2=Super-Elmar-M 14mm f/3.8 Asph
          53 2=Apo-Telyt-M 135mm f/3.4
          53 3=Apo-Summicron-M 50mm f/2 (VI)
          6 0=Summilux-M 35mm f/1.4
          9 0=Apo-Telyt-M 135mm f/3.4
        """#
}

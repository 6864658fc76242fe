/// FLIR's tables.
///
/// The records begin with a number that tells their byte order, which is another one than the file's in most cameras.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum FLIRTables {
    static let text: StaticString = #"""
        table Main ifd yielding
        1 ImageTemperatureMax rational64s
        2 ImageTemperatureMin rational64s
        3 Emissivity | print: fmt("%.2f", x)
        4 UnknownTemperature rational64s unknown
        5 CameraTemperatureRangeMax rational64s unknown
        6 CameraTemperatureRangeMin rational64s unknown
        table FFF records
        0 CreatorSoftware string
        1 RawData | table: RawThermalImage | read: image
        5 GainDeadData | table: GainDeadMap | read: image
        6 CoarseData | table: CoarseMap | read: image
        0xe EmbeddedImage | table: EmbeddedImage | read: image anySize=1
        0x20 CameraInfo | table: CameraInfo | read: ordered
        0x21 MeasurementInfo | table: MeasInfo
        0x22 PaletteInfo | table: PaletteInfo
        0x23 TextInfo | table: TextInfo
        0x24 EmbeddedAudioFile | table: Audio
        0x28 PaintData | table: PaintImage | read: image orderAt=2 sizeAt=10 dataAt=40
        0x2a PiP | table: PiP | order: little
        0x2b GPSInfo | table: GPSInfo | order: little
        0x2c MeterLink | table: MeterLink | order: little
        0x2e ParameterInfo | table: ParamInfo
        table RawThermalImage ifd
        1 RawThermalImageWidth
        2 RawThermalImageHeight
        3 RawThermalImageType
        4 RawThermalImage binary
        table GainDeadMap ifd
        1 GainDeadMapImageWidth
        2 GainDeadMapImageHeight
        3 GainDeadMapImageType
        4 GainDeadMapImage binary
        table CoarseMap ifd
        1 CoarseMapImageWidth
        2 CoarseMapImageHeight
        3 CoarseMapImageType
        4 CoarseMapImage binary
        table EmbeddedImage ifd
        1 EmbeddedImageWidth
        2 EmbeddedImageHeight
        3 EmbeddedImageType
        4 EmbeddedImage binary
        table PaintImage ifd
        1 PaintImageWidth
        2 PaintImageHeight
        3 PaintImageType
        4 PaintImage binary
        table Audio audio
        0 EmbeddedAudioFile binary
        # The tags of these three are named by their records: `Meas1Type`, `Label0`, `Param2`.
        table MeasInfo measurements
        1 MeasType
          1=Spot
          2=Area
          3=Ellipse
          4=Line
          5=Endpoint
          6=Alarm
          7=Unused
          8=Difference
        table TextInfo texts
        table ParamInfo texts
        0 DateTimeGenerated date | value: replaceAll(x, /-/, ":")
        table PaletteInfo binary
        0 PaletteColors | set: PaletteColors
        6 AboveColor int8u[3]
        9 BelowColor int8u[3]
        0xc OverflowColor int8u[3]
        0xf UnderflowColor int8u[3]
        0x12 Isotherm1Color int8u[3]
        0x15 Isotherm2Color int8u[3]
        0x1a PaletteMethod
        0x1b PaletteStretch
        0x30 PaletteFileName string[32] | raw: x ~ /^[\x20-\x7e]{3,31}$/ ? x : nil
        0x50 PaletteName string[32] | raw: x ~ /^[\x20-\x7e]{3,31}$/ ? x : nil
        0x70 Palette undef[3*PaletteColors] binary
        table PiP binary int16s
        0 Real2IR float
        2 OffsetX | print: fmt("%+d", x)
        3 OffsetY | print: fmt("%+d", x)
        4 PiPX1
        5 PiPX2
        6 PiPY1
        7 PiPY2
        table GPSInfo binary
        0 GPSValid int32u | set: GPSValid
          0=No
          1=Yes
        4 GPSVersionID undef[4] | raw: x == "\0\0\0\0" ? nil : x | print: substr(x, 0, 1) .. "." .. substr(x, 1, 1) .. "." .. substr(x, 2, 1) .. "." .. substr(x, 3, 1)
        8 GPSLatitudeRef string[2] location | raw: length(x) ? x : nil
          N=North
          S=South
        0xa GPSLongitudeRef string[2] location | raw: length(x) ? x : nil
          E=East
          W=West
        0x10 GPSLatitude double location | if: GPSValid | print: coordinate(x, "N")
        0x18 GPSLongitude double location | if: GPSValid | print: coordinate(x, "E")
        0x20 GPSAltitude float location | if: GPSValid | print: fmt("%.2f m", x)
        0x40 GPSDOP float | raw: x > 0 ? x : nil | print: fmt("%.2f", x)
        0x44 GPSSpeedRef string[2] | raw: length(x) ? x : nil
          K=km/h
          M=mph
          N=knots
        0x46 GPSTrackRef string[2] | raw: length(x) ? x : nil
          M=Magnetic North
          T=True North
        0x48 GPSImgDirectionRef string[2] | raw: length(x) ? x : nil
          M=Magnetic North
          T=True North
        0x4c GPSSpeed float | raw: x < 0 ? nil : x | print: fmt("%.2f", x)
        0x50 GPSTrack float | raw: x < 0 ? nil : x | print: fmt("%.2f", x)
        0x54 GPSImgDirection float | raw: x < 0 ? nil : x | print: fmt("%.2f", x)
        0x58 GPSMapDatum string[16] | raw: length(x) ? x : nil
        """#

    static let camera: StaticString = #"""
        table CameraInfo binary
        0x20 Emissivity float | print: fmt("%.2f", x)
        0x24 ObjectDistance float | print: fmt("%.2f m", x)
        0x28 ReflectedApparentTemperature float | value: x - 273.15 | print: fmt("%.1f C", x)
        0x2c AtmosphericTemperature float | value: x - 273.15 | print: fmt("%.1f C", x)
        0x30 IRWindowTemperature float | value: x - 273.15 | print: fmt("%.1f C", x)
        0x34 IRWindowTransmission float | print: fmt("%.2f", x)
        0x3c RelativeHumidity float | value: x > 2 ? x / 100 : x | print: fmt("%.1f %%", x * 100)
        0x58 PlanckR1 float | print: fmt("%.8g", x)
        0x5c PlanckB float | print: fmt("%.8g", x)
        # ExifTool composes it: the wavelength of Wien's law in micrometres.
        0x5c.1 PeakSpectralSensitivity float | value: 14387.6515 / x | print: fmt("%.1f um", x)
        0x60 PlanckF float | print: fmt("%.8g", x)
        0x70 AtmosphericTransAlpha1 float | print: fmt("%.6f", x)
        0x74 AtmosphericTransAlpha2 float | print: fmt("%.6f", x)
        0x78 AtmosphericTransBeta1 float | print: fmt("%.6f", x)
        0x7c AtmosphericTransBeta2 float | print: fmt("%.6f", x)
        0x80 AtmosphericTransX float | print: fmt("%.6f", x)
        0x90 CameraTemperatureRangeMax float | value: x - 273.15 | print: fmt("%.1f C", x)
        0x94 CameraTemperatureRangeMin float | value: x - 273.15 | print: fmt("%.1f C", x)
        0x98 CameraTemperatureMaxClip float | value: x - 273.15 | print: fmt("%.1f C", x)
        0x9c CameraTemperatureMinClip float | value: x - 273.15 | print: fmt("%.1f C", x)
        0xa0 CameraTemperatureMaxWarn float | value: x - 273.15 | print: fmt("%.1f C", x)
        0xa4 CameraTemperatureMinWarn float | value: x - 273.15 | print: fmt("%.1f C", x)
        0xa8 CameraTemperatureMaxSaturated float | value: x - 273.15 | print: fmt("%.1f C", x)
        0xac CameraTemperatureMinSaturated float | value: x - 273.15 | print: fmt("%.1f C", x)
        0xd4 CameraModel string[32]
        0xf4 CameraPartNumber string[16]
        0x104 CameraSerialNumber string[16]
        0x114 CameraSoftware string[16]
        0x170 LensModel string[32]
        0x190 LensPartNumber string[16]
        0x1a0 LensSerialNumber string[16]
        0x1b4 FieldOfView float | print: fmt("%.1f deg", x)
        0x1ec FilterModel string[16]
        0x1fc FilterPartNumber string[32]
        0x21c FilterSerialNumber string[32]
        0x308 PlanckO int32s
        0x30c PlanckR2 float | print: fmt("%.8g", x)
        0x310 RawValueRangeMin int16u
        0x312 RawValueRangeMax int16u
        0x338 RawValueMedian int16u
        0x33c RawValueRange int16u
        0x384 DateTimeOriginal undef[10] date | value: recordTime
        0x390 FocusStepCount int16u
        0x45c FocusDistance float | print: fmt("%.1f m", x)
        0x464 FrameRate int16u
        """#

    /// The readings of meters that are linked with the camera.
    static let meterLink: StaticString = #"""
        table MeterLink binary
        0x1a Reading1Units hex | set: Reading1Units
          13=C
          27=%
          29=Relative
          36=g/kg
        0x1c Reading1Description | set: Reading1Description | labels: readings
        0x20 Reading1Device string[16]
        0x60 Reading1Value double | value: Reading1Units == 13 && Reading1Description != 11 ? x - 273.15 : Reading1Units == 36 ? x * 1000 : x
        0x7e Reading2Units hex | set: Reading2Units | labels: units
        0x80 Reading2Description | set: Reading2Description | labels: readings
        0x84 Reading2Device string[16]
        0xc4 Reading2Value double | value: Reading2Units == 13 && Reading2Description != 11 ? x - 273.15 : Reading2Units == 36 ? x * 1000 : x
        0xe2 Reading3Units hex | set: Reading3Units | labels: units
        0xe4 Reading3Description | set: Reading3Description | labels: readings
        0xe8 Reading3Device string[16]
        0x128 Reading3Value double | value: Reading3Units == 13 && Reading3Description != 11 ? x - 273.15 : Reading3Units == 36 ? x * 1000 : x
        0x146 Reading4Units hex | set: Reading4Units | labels: units
        0x148 Reading4Description | set: Reading4Description | labels: readings
        0x14c Reading4Device string[16]
        0x18c Reading4Value double | value: Reading4Units == 13 && Reading4Description != 11 ? x - 273.15 : Reading4Units == 36 ? x * 1000 : x
        labels units
          13=C
          27=%
          29=rel
          36=g/kg
        labels readings
          0=Humidity
          3=Moisture
          7=Dew Point
          8=Air Temperature
          9=IR Temperature
          11=Difference Temperature
        """#
}

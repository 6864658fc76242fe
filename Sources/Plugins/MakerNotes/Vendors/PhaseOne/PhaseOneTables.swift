/// The notes of Phase One's backs, and the calibration of their sensors.
///
/// The notation is that of `TableText`; names, numbers and labels are those of ExifTool 13.58.
enum PhaseOneTables {
    static let text: StaticString = #"""
        table Main phaseOne
        0x100 CameraOrientation | value: x & 0x03
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
          3=Rotate 180
        0x102 SerialNumber string
        0x105 ISO
        0x106 ColorMatrix1 float | print: each(fmt("%.3f", x))
        0x107 WB_RGBLevels float
        0x108 SensorWidth
        0x109 SensorHeight
        0x10a SensorLeftMargin
        0x10b SensorTopMargin
        0x10c ImageWidth
        0x10d ImageHeight
        0x10e RawFormat
          0=Uncompressed
          1=RAW 1
          2=RAW 2
          3=IIQ L
          5=IIQ S
          6=IIQ Sv2
          8=IIQ L16
        0x10f RawData undef binary
        0x110 SensorCalibration | table: SensorCalibration
        0x112 DateTimeOriginal int32u yielding date | value: unixTime(x)
        0x113 ImageNumber
        0x203 Software string
        0x204 System string
        0x210 SensorTemperature float | print: fmt("%.2f C",x)
        0x211 SensorTemperature2 float | print: fmt("%.2f C",x)
        0x212 UnknownDate int32u unknown date | value: unixTime(x)
        0x21c StripOffsets binary
        0x21d BlackLevel
        0x222 SplitColumn
        0x223 BlackLevelData int16u binary
        0x225 PhaseOne_0x0225 int16s unknown | print: length(x) > 60 ? substr(x,0,55) .. "[...]" : x
        0x226 ColorMatrix2 float | print: each(fmt("%.3f", x))
        0x22b PhaseOne_0x022b float unknown
        0x258 PhaseOne_0x0258 int16s unknown | print: length(x) > 60 ? substr(x,0,55) .. "[...]" : x
        0x25a PhaseOne_0x025a int16s unknown | print: length(x) > 60 ? substr(x,0,55) .. "[...]" : x
        0x262 SequenceID string
        0x263 SequenceKind
          0=Bracketing: Shutter Speed
          1=Bracketing: Aperture
          2=Bracketing: ISO
          3=Hyperfocal
          4=Time Lapse
          5=HDR
          6=Focus Stacking
        0x264 SequenceFrameNumber
        0x265 SequenceFrameCount
        0x267 AFAdjustment float
        0x301 FirmwareVersions string
        0x400 ShutterSpeedValue float | value: abs(x)<100 ? 2^(-x) : 0 | print: exposureTime(x)
        0x401 ApertureValue float | value: 2 ^ (x / 2) | print: fmt("%.1f",x)
        0x402 ExposureCompensation float | print: fmt("%.3f",x)
        0x403 FocalLength float | print: fmt("%.1f mm",x)
        0x410 CameraModel string
        0x412 LensModel string
        0x414 MaxApertureValue float | value: 2 ^ (x / 2) | print: fmt("%.1f",x)
        0x415 MinApertureValue float | value: 2 ^ (x / 2) | print: fmt("%.1f",x)
        0x455 Viewfinder string
        table SensorCalibration phaseOne
        0x400 SensorDefects undef binary
        0x401 AllColorFlatField1 undef unknown binary
        0x404 SensorCalibration_0x0404 string unknown
        0x405 SensorCalibration_0x0405 string unknown
        0x406 SensorCalibration_0x0406 string unknown
        0x407 SerialNumber string
        0x408 SensorCalibration_0x0408 float unknown
        0x40b RedBlueFlatField undef unknown binary
        0x40f SensorCalibration_0x040f undef unknown
        0x410 AllColorFlatField2 undef unknown binary
        0x413 SensorCalibration_0x0413 double unknown
        0x414 SensorCalibration_0x0414 undef unknown
        0x416 AllColorFlatField3 undef unknown binary
        0x418 SensorCalibration_0x0418 undef unknown
        0x419 LinearizationCoefficients1 float | print: each(fmt("%.5g", x))
        0x41a LinearizationCoefficients2 float | print: each(fmt("%.5g", x))
        0x41c SensorCalibration_0x041c float unknown
        0x41e SensorCalibration_0x041e undef unknown
        """#
}

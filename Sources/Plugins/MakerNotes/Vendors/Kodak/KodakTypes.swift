/// The notes of Kodak's cameras that are binary data: types 1 to 7 and 9.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum KodakTypes {
    static let text: StaticString = #"""
        table Main binary
        0 KodakModel string[8]
        9 Quality
          1=Fine
          2=Normal
        0xa BurstMode
          0=Off
          1=On
        0xc KodakImageWidth int16u
        0xe KodakImageHeight int16u
        0x10 YearCreated int16u
        0x12 MonthDayCreated int8u[2] text | value: fmt("%.2d:%.2d", x)
        0x14 TimeCreated int8u[4] text | value: fmt("%.2d:%.2d:%.2d.%.2d", x)
        0x18 BurstMode2 int16u unknown
        0x1b ShutterMode
          0=Auto
          8=Aperture Priority
          32=Manual?
        0x1c MeteringMode
          0=Multi-segment
          1=Center-weighted average
          2=Spot
        0x1d SequenceNumber
        0x1e FNumber int16u | value: x / 100
        0x20 ExposureTime int32u | value: x / 1e5 | print: exposureTime(x)
        0x24 ExposureCompensation int16s | value: x / 1000 | print: x > 0 ? ("+" .. x) : x
        0x26 VariousModes int16u unknown
        0x28 Distance1 int32u unknown
        0x2c Distance2 int32u unknown
        0x30 Distance3 int32u unknown
        0x34 Distance4 int32u unknown
        0x38 FocusMode
          0=Normal
          2=Macro
        0x3a VariousModes2 int16u unknown
        0x3c PanoramaMode int16u unknown
        0x3e SubjectDistance int16u unknown
        0x40 WhiteBalance yielding
          0=Auto
          1=Flash?
          2=Tungsten
          3=Daylight
        0x5c FlashMode hex
          0=Auto
          1=Fill Flash
          2=Off
          3=Red-Eye
          16=Fill Flash
          32=Off
          64=Red-Eye?
        0x5d FlashFired
          0=No
          1=Yes
        0x5e ISOSetting int16u | print: x ? x : "Auto"
        0x60 ISO int16u
        0x62 TotalZoom int16u | value: x / 100
        0x64 DateTimeStamp int16u | print: x ? ("Mode " .. x) : "Off"
        0x66 ColorMode int16u hex
          1=B&W
          2=Sepia
          3=B&W Yellow Filter
          4=B&W Red Filter
          32=Saturated Color
          64=Neutral Color
          256=Saturated Color
          512=Neutral Color
          8192=B&W
          16384=Sepia
        0x68 DigitalZoom int16u | value: x / 100
        0x6b Sharpness int8s | labels: sharpness | other: parameter
        table Type2 binary
        8 KodakMaker string[32]
        0x28 KodakModel string[32]
        0x6c KodakImageWidth int32u
        0x70 KodakImageHeight int32u
        table Type3 binary
        0xc YearCreated int16u
        0xe MonthDayCreated int8u[2] text | value: fmt("%.2d:%.2d", x)
        0x10 TimeCreated int8u[4] text | value: fmt("%2d:%.2d:%.2d.%.2d", x)
        0x1e OpticalZoom int16u | value: x / 100
        0x37 Sharpness int8s | labels: sharpness | other: parameter
        0x38 ExposureTime int32u | value: x / 1e5 | print: exposureTime(x)
        0x3c FNumber int16u | value: x / 100
        0x4e ISO int16u
        table Type4 binary
        0x20 OriginalFileName string[12]
        table Type5 binary
        0x14 ExposureTime int32u | value: x / 1e5 | print: exposureTime(x)
        0x1a WhiteBalance
          1=Daylight
          2=Flash
          3=Tungsten
        0x1c FNumber int16u | value: x / 100
        0x1e ISO int16u
        0x20 OpticalZoom int16u | value: x / 100
        0x22 DigitalZoom int16u | value: x / 100
        0x27 FlashMode
          0=Auto
          1=On
          2=Off
          3=Red-Eye
        0x2a ImageRotated
          0=No
          1=Yes
        0x2b Macro
          0=On
          1=Off
        table Type6 binary
        0x10 ExposureTime int32u | value: x / 1e5 | print: exposureTime(x)
        0x14 ISOSetting int32u unknown
        0x18 FNumber int16u | value: x / 100
        0x1a ISO int16u
        0x1c OpticalZoom int16u | value: x / 100
        0x1e DigitalZoom int16u | value: x / 100
        0x22 Flash int16u
          0=No Flash
          1=Fired
        table Type7 binary
        0 SerialNumber string[16] | value: trim
        table Type9 binary
        0xc FNumber int16u | if: Make ~ /Kodak/i | value: x / 100
        0xc FNumber int16u | value: x / 10
        0x10 ExposureTime int32u | value: x / 1e6 | print: exposureTime(x)
        0x14 DateTimeOriginal string[20] | value: replaceAll(x, /\//, ":")
        0x34 ISO int16u
        0x57 FirmwareVersion string[16] | if: Make ~ /Kodak/i
        0xa8 UnknownNumber string[12] | if: Make ~ /Kodak/i && bytes ~ /^([A-Z0-9]{1,11}\0|[A-Z0-9]{12})/i
        0xc4 UnknownNumber string[12] | if: Make ~ /Kodak/i && bytes ~ /^([A-Z0-9]{1,11}\0|[A-Z0-9]{12})/i
        table Unknown binary
        labels sharpness
          0=Normal
        """#
}

/// The notes of Reconyx' trail cameras, one table for each family of models.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum ReconyxTables {
    static let text: StaticString = #"""
        table HyperFire binary int16u
        0 MakerNoteVersion | print: fmt("0x%.4x", x)
        1 FirmwareVersion int16u[3] | print: replaceAll(x, / /, ".")
        4 FirmwareDate int16u[2] | value: hexDate
        6 TriggerMode string[2]
          C=CodeLoc Not Entered
          E=External Sensor
          M=Motion Detection
          T=Time Lapse
        7 Sequence int16u[2] | print: replace(x, / /, " of ")
        9 EventNumber int16u[2] | value: x[0] * 65536 + x[1]
        0xb DateTimeOriginal int16u[6] date yielding | value: hyperFireDate
        0x12 MoonPhase | labels: moonPhase
        0x13 AmbientTemperatureFahrenheit int16s | print: (x .. " F")
        0x14 AmbientTemperature int16s | print: (x .. " C")
        0x15 SerialNumber undef[30] text | raw: unicode
        0x24 Contrast
        0x25 Brightness
        0x26 Sharpness
        0x27 Saturation
        0x28 InfraredIlluminator
          0=Off
          1=On
        0x29 MotionSensitivity
        0x2a BatteryVoltage | value: x / 1000 | print: (x .. " V")
        0x2b UserLabel string[22]
        table UltraFire binary
        0x18 FirmwareVersion undef[7] | value: reconyxVersion
        0x1f Micro1Version undef[7] | value: reconyxVersion
        0x26 BootLoaderVersion undef[7] | value: reconyxVersion
        0x2d Micro2Version undef[7] | value: reconyxVersion
        0x34 TriggerMode undef[1]
          M=Motion Detection
          P=Point and Shoot
          T=Time Lapse
        0x35 Sequence int8u[2] | print: replace(x, / /, " of ")
        0x37 EventNumber int32u
        0x3b DateTimeOriginal int8u[7] date yielding | value: clockDate
        0x42 DayOfWeek | labels: daysFrom0
        0x43 MoonPhase | labels: moonPhase
        0x44 AmbientTemperatureFahrenheit int16s | print: (x .. " F")
        0x46 AmbientTemperature int16s | print: (x .. " C")
        0x48 Illumination
          0=Off
          1=On
        0x49 BatteryVoltage int16u | value: x / 1000 | print: (x .. " V")
        0x4b SerialNumber string[15]
        0x5a UserLabel string[21]
        table HyperFire2 binary
        0x10 FileNumber int16u
        0x12 DirectoryNumber int16u
        0x14 DirectoryCreateDate int16u[2] date | value: fileDate
        0x2a FirmwareVersion int16u[3] | value: fmt("%d.%d%c", x)
        0x30 FirmwareDate int16u[2] | value: hexDate
        0x34 TriggerMode string[2]
          M=Motion Detection
          P=Point and Shoot
          T=Time Lapse
        0x36 Sequence int16u[2] | print: replace(x, / /, " of ")
        0x3a EventNumber int16u[2] | value: x[0] * 65536 + x[1]
        0x3e DateTimeOriginal int16u[6] date yielding | value: reversedDate
        0x4a DayOfWeek int16u | labels: daysFrom0
        0x4c MoonPhase int16u | labels: moonPhase
        0x4e AmbientTemperatureFahrenheit int16s | print: (x .. " F")
        0x50 AmbientTemperature int16s | print: (x .. " C")
        0x52 Contrast int16u
        0x54 Brightness int16u
        0x56 Sharpness int16u
        0x58 Saturation int16u
        0x5a Flash int16u
          0=Off
          1=On
        0x5c AmbientInfrared int16u
        0x5e AmbientLight int16u
        0x60 MotionSensitivity int16u
        0x62 BatteryVoltage int16u
        0x64 BatteryVoltageAvg int16u
        0x66 BatteryType int16u
        0x68 UserLabel string[22]
        0x7e SerialNumber undef[30] text | raw: unicode
        table MicroFire binary
        0x10 FileNumber int16u
        0x12 DirectoryNumber int16u
        0x14 DirectoryCreateDate int16u[2] date | value: fileDate
        0x18 SDCardID int16u[8] | print: fmt("%.4x-%.4x-%.4x-%.4x-%.4x-%.4x-%.4x-%.4x", x)
        0x2a FirmwareVersion int16u[3] | value: fmt("%d.%d%c", x)
        0x30 FirmwareDate int16u[2] | value: hexDate
        0x34 BluetoothFirmwareVersion int16u[3] | value: fmt("%d.%d%c", x)
        0x3a BluetoothFirmwareDate int16u | value: fileDay
        0x3c WifiFirmwareVersion int16u[3] | value: fmt("%d.%d%c", x)
        0x42 WifiFirmwareDate int16u | value: fileDay
        0x44 TriggerMode string[2]
          C=CodeLoc Not Entered
          E=External Sensor
          M=Motion Sensor
          T=Time Lapse
        0x46 Sequence int16u[2] | print: replace(x, / /, " of ")
        0x4a EventNumber int16u[2] | value: x[0] * 65536 + x[1]
        0x4e DateTimeOriginal int16u[6] date yielding | value: shuffledDate
        0x5a DayOfWeek int16u | labels: daysFrom1
        0x5c MoonPhase int16u | labels: moonPhase
        0x5e AmbientTemperatureFahrenheit int16s | print: (x .. " F")
        0x60 AmbientTemperature int16s | print: (x .. " C")
        0x62 Contrast int16u
        0x64 Brightness int16u
        0x66 Sharpness int16u
        0x68 Saturation int16u
        0x6a Flash
          0=Off
          1=On
        0x6c AmbientInfrared int16u
        0x6e AmbientLight int16u
        0x70 MotionSensitivity int16u
        0x72 BatteryVoltage int16u | value: x / 1000
        0x74 BatteryType int16u
          0=Lithium
          1=NiMH
          2=Alkaline
          3=Lead Acid
        0x76 UserLabel string[22]
        0x8c SerialNumber undef[30] text | raw: unicode
        table HyperFire4K binary
        0x1a FirmwareVersion undef[7] | value: reconyxVersion
        0x21 UIBFirmwareVersion undef[7] | value: reconyxVersion
        0x28 TriggerMode undef[1]
          C=CodeLoc Not Entered
          E=External Sensor
          L=Cell Live View
          M=Motion Sensor
          S=Cell Status
          T=Time Lapse
        0x29 Sequence int8u[2] | print: replace(x, / /, " of ")
        0x2b EventNumber int32u
        0x2f DateTimeOriginal int8u[7] date yielding | value: clockDate
        0x36 DayOfWeek | labels: daysFrom1
        0x37 MoonPhase | labels: moonPhase
        0x38 AmbientTemperatureFahrenheit int16s | print: (x .. " F")
        0x3a AmbientTemperature int16s | print: (x .. " C")
        0x3c Contrast int16u
        0x3e Brightness int16u
        0x40 Sharpness int16u
        0x42 Saturation int16u
        0x44 Flash
          0=Off
          1=On
        0x45 AmbientLight int32u
        0x49 MotionSensitivity int16u
        0x4b BatteryVoltage int16u | value: x / 1000
        0x4d BatteryVoltageAvg int16u | value: x / 1000
        0x4f BatteryType int16u
          1=NiMH
          2=Lithium
          3=External
          4=SC10 Solar
        0x51 UserLabel string[51]
        0x84 SerialNumber string[15]
        0x93 DirectoryNumber int16u
        0x95 FileNumber int16u
        labels moonPhase
          0=New
          1=New Crescent
          2=First Quarter
          3=Waxing Gibbous
          4=Full
          5=Waning Gibbous
          6=Last Quarter
          7=Old Crescent
        labels daysFrom0
          0=Sunday
          1=Monday
          2=Tuesday
          3=Wednesday
          4=Thursday
          5=Friday
          6=Saturday
        labels daysFrom1
          1=Sunday
          2=Monday
          3=Tuesday
          4=Wednesday
          5=Thursday
          6=Friday
          7=Saturday
        """#
}

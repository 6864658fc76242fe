/// Colour, filters, batteries and temperatures of Pentax cameras.
enum PentaxColor {
    static let text: StaticString = #"""
        table AWBInfo binary int8u
        0 WhiteBalanceAutoAdjustment
          0=Off
          1=On
        1 TungstenAWB
          0=Subtle Correction
          1=Strong Correction
        table ColorInfo binary int8s
        0x10 WBShiftAB
        0x11 WBShiftGM
        table KelvinWB binary int16u
        1 KelvinWB_Daylight int16u[4] | value: terms(53190 - x, x, x / 8192, x / 8192)
        5 KelvinWB_01 int16u[4] | value: terms(53190 - x, x, x / 8192, x / 8192)
        9 KelvinWB_02 int16u[4] | value: terms(53190 - x, x, x / 8192, x / 8192)
        0xd KelvinWB_03 int16u[4] | value: terms(53190 - x, x, x / 8192, x / 8192)
        0x11 KelvinWB_04 int16u[4] | value: terms(53190 - x, x, x / 8192, x / 8192)
        0x15 KelvinWB_05 int16u[4] | value: terms(53190 - x, x, x / 8192, x / 8192)
        0x19 KelvinWB_06 int16u[4] | value: terms(53190 - x, x, x / 8192, x / 8192)
        0x1d KelvinWB_07 int16u[4] | value: terms(53190 - x, x, x / 8192, x / 8192)
        0x21 KelvinWB_08 int16u[4] | value: terms(53190 - x, x, x / 8192, x / 8192)
        0x25 KelvinWB_09 int16u[4] | value: terms(53190 - x, x, x / 8192, x / 8192)
        0x29 KelvinWB_10 int16u[4] | value: terms(53190 - x, x, x / 8192, x / 8192)
        0x2d KelvinWB_11 int16u[4] | value: terms(53190 - x, x, x / 8192, x / 8192)
        0x31 KelvinWB_12 int16u[4] | value: terms(53190 - x, x, x / 8192, x / 8192)
        0x35 KelvinWB_13 int16u[4] | value: terms(53190 - x, x, x / 8192, x / 8192)
        0x39 KelvinWB_14 int16u[4] | value: terms(53190 - x, x, x / 8192, x / 8192)
        0x3d KelvinWB_15 int16u[4] | value: terms(53190 - x, x, x / 8192, x / 8192)
        0x41 KelvinWB_16 int16u[4] | value: terms(53190 - x, x, x / 8192, x / 8192)
        table WBLevels binary int8u
        2 WB_RGGBLevelsDaylight int16u[4]
        0xb WB_RGGBLevelsShade int16u[4]
        0x14 WB_RGGBLevelsCloudy int16u[4]
        0x1d WB_RGGBLevelsTungsten int16u[4]
        0x26 WB_RGGBLevelsFluorescentD int16u[4]
        0x2f WB_RGGBLevelsFluorescentN int16u[4]
        0x38 WB_RGGBLevelsFluorescentW int16u[4]
        0x41 WB_RGGBLevelsFlash int16u[4]
        0x4a WB_RGGBLevelsFluorescentL int16u[4]
        0x53 WB_RGGBLevelsUnknown int16u[4] unknown
        0x5c WB_RGGBLevelsUserSelected int16u[4]
        table FilterInfo binary int8u
        0 SourceDirectoryIndex int16u
        2 SourceFileIndex int16u
        5 DigitalFilter01 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0x16 DigitalFilter02 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0x27 DigitalFilter03 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0x38 DigitalFilter04 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0x49 DigitalFilter05 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0x5a DigitalFilter06 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0x6b DigitalFilter07 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0x7c DigitalFilter08 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0x8d DigitalFilter09 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0x9e DigitalFilter10 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0xaf DigitalFilter11 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0xc0 DigitalFilter12 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0xd1 DigitalFilter13 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0xe2 DigitalFilter14 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0xf3 DigitalFilter15 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0x104 DigitalFilter16 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0x115 DigitalFilter17 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0x126 DigitalFilter18 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0x137 DigitalFilter19 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        0x148 DigitalFilter20 undef[17] | raw: filterNumbers | print: digitalFilter(with(x[0], label(digitalFilter01)), x)
        table PixelShiftInfo binary int8u
        0 PixelShiftResolution
          0=Off
          1=On
        table TempInfo binary int8u
        0xa ShotNumber | if: Model ~ /K-3 Mark III/ | value: x + 1
        0xc SensorTemperature int16s | if: Model !~ /K-3 Mark III/ | value: x / 10 | print: fmt("%.1f C", x)
        0xe SensorTemperature2 int16s | if: Model !~ /K-3 Mark III/ | value: x / 10 | print: fmt("%.1f C", x)
        0x14 CameraTemperature4 int16s | if: Model ~ /K-5\b/ | print: x .. " C"
        0x16 CameraTemperature5 int16s | if: Model ~ /K-5\b/ | print: x .. " C"
        0x2a SensorTemperature int16s | if: Model ~ /K-3 Mark III/ | value: x / 10 | print: fmt("%.1f C", x)
        table TimeInfo binary int8u
        0.1 WorldTimeLocation mask=0x1
          0=Hometown
          1=Destination
        0.2 HometownDST mask=0x2 | labels: sRActive
        0.3 DestinationDST mask=0x4 | labels: sRActive
        2 HometownCity | labels: hometownCity
        3 DestinationCity | labels: hometownCity
        table UnknownInfo binary int8u
        table BatteryInfo binary int8u
        0.1 PowerSource mask=0xf | if: Model !~ /K-3 Mark III/
          1=Camera Battery
          2=Body Battery
          3=Grip Battery
          4=External Power Supply
        0.1 PowerSource mask=0xf
          1=Body Battery
          2=Grip Battery
          4=External Power Supply
        0.2 PowerAvailable mask=0xf0 | if: Model ~ /K-3 Mark III/
          &0=Body Battery
          &1=Grip Battery
          &3=External Power Supply
        1.1 BodyBatteryState mask=0xf0 | if: Model ~ /(\*ist|K100D|K200D|K10D|GX10|K20D|GX20|GX-1[LS]?)\b/
          1=Empty or Missing
          2=Almost Empty
          3=Running Low
          4=Full
        1.1 BodyBatteryState mask=0xf0 | if: Model !~ /(K110D|K2000|K-m|K-3 Mark III)\b/
          1=Empty or Missing
          2=Almost Empty
          3=Running Low
          4=Close to Full
          5=Full
        1.1 BodyBatteryState unknown mask=0xf0
        1.2 GripBatteryState mask=0xf | if: Model ~ /(K10D|GX10|K20D|GX20)\b/
          1=Empty or Missing
          2=Almost Empty
          3=Running Low
          4=Full
        1.2 GripBatteryState unknown mask=0xf
        2 BodyBatteryADNoLoad | if: Model ~ /(K10D|GX10|K20D|GX20)\b/ | print: fmt("%d (%.1fV, %d%%)",x,x*8.18/186,(x-155)*100/35)
        2 BodyBatteryADNoLoad | if: Model ~ /(\*ist|K100D|K200D|GX-1[LS]?)\b/
        2 BodyBatteryVoltage1 int16u | if: Model ~ /(645D|645Z|K-(1|01|3|5|7|30|50|70|500|r|x|S[12])|KP)\b/ && Model !~ /III/ | value: x / 100 | print: fmt("%.2f V", x)
        2 BodyBatteryState | if: Model ~ /K-3 Mark III/ | labels: batteryStates
        3 BodyBatteryADLoad | if: Model ~ /(K10D|GX10|K20D|GX20)\b/ | print: fmt("%d (%.1fV, %d%%)",x,x*8.18/186,(x-152)*100/34)
        3 BodyBatteryADLoad | if: Model ~ /(\*ist|K100D|K200D)\b/
        3 BodyBatteryPercent | if: Model ~ /K-3 Mark III/
        4 GripBatteryADNoLoad | if: Model ~ /(\*ist|K10D|GX10|K20D|GX20|GX-1[LS]?)\b/
        4 BodyBatteryVoltage2 int16u | if: Model ~ /(645D|645Z|K-(1|01|3|5|7|30|50|70|500|r|x|S[12])|KP)\b/ && Model !~ /III/ | value: x / 100 | print: fmt("%.2f V", x)
        4 BodyBatteryVoltage int32u | if: Model ~ /K-3 Mark III/ | value: x * 4e-8 + 0.27219 | print: fmt("%.2f V", x)
        5 GripBatteryADLoad | if: Model ~ /(\*ist|K10D|GX10|K20D|GX20)\b/
        6 BodyBatteryVoltage3 int16u | if: Model ~ /(K-5|K-r|645D)\b/ | value: x / 100 | print: fmt("%.2f V", x)
        8 BodyBatteryVoltage4 int16u | if: Model ~ /(K-5|K-r)\b/ | value: x / 100 | print: fmt("%.2f V", x)
        16 GripBatteryState | if: Model ~ /K-3 Mark III/ | labels: batteryStates
        17 GripBatteryPercent | if: Model ~ /K-3 Mark III/
        18 GripBatteryVoltage int32u | if: Model ~ /K-3 Mark III/ | value: x * 4e-8 + 0.27219 | print: fmt("%.2f V", x)
        labels batteryStates
          0=Empty or Missing
          1=Almost Empty
          2=Running Low
          3=Half Full
          4=Close to Full
          5=Full
        table CameraInfo binary int32u
        0 PentaxModelID yielding hex | labels: pentaxModelID
        1 ManufactureDate date | value: x ~ /^\d{8}$/ ? replace(x, /^(\d{4})(\d{2})(\d{2})$/, "$1:$2:$3") : x ~ /^\d{5}$/ ? replace(x, /^(\d)(\d{2})(\d{2})$/, "200$1:$2:$3") : "Unknown (" .. x .. ")"
        2 ProductionCode int32u[2] | value: x[0] .. "." .. x[1] | print: x ~ /^8\./ ? x .. " (camera has been serviced)" : x
        4 InternalSerialNumber
        """#
}

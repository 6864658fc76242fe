/// What the directory of Kodak's professional cameras leads to, and that of KDC files.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum KodakRaw {
    static let text: StaticString = #"""
        table TextualInfo texts
        1 AFMode
        2 ActualCompensation
        3 Aperture | value: replace(x, /^f/i, "")
        4 AutoBracket
        5 BrightnessValue
        6 CameraModel
        7 CameraBody
        8 ExposureCompensation
        9 Date
        0xa ExposureBias
        0xb ExposureMode | other: x
          A=Aperture Priority
          B=Bulb
          M=Manual
          P=Program
          S=Shutter Priority
        0xc FirmwareVersion
        0xd FlashExposureComp
        0xe FlashFired
        0xf FlashSyncMode
        0x10 FocalLength | print: (x .. " mm")
        0x11 KodakImageHeight
        0x12 ISO
        0x13 ISO
        0x14 ImageNumber
        0x15 Lens yielding
        0x16 MaxAperture | value: replace(x, /^f/i, "")
        0x17 MeterMode
        0x18 MinAperture | value: replace(x, /^f/i, "")
        0x19 PopupFlash
        0x1a SerialNumber
        0x1b ShootingMode
        0x1c ShutterSpeed
        0x1d Temperature
        0x1e Time
        0x1f WhiteBalance
        0x20 KodakImageWidth
        0x21 OtherInfo
        table Processing binary int16u
        0x14 WB_RGBLevels int16u[3] | value: each(x ? 2048 / x : x)
        table KDC_IFD ifd group=KDC_IFD
        0xfa00 SerialNumber
        0xfa0d WhiteBalance
          0=Auto
          1=Fluorescent
          2=Tungsten
          3=Daylight
          6=Shade
        0xfa25 WB_RGBLevelsAuto
        0xfa27 WB_RGBLevelsTungsten
        0xfa28 WB_RGBLevelsFluorescent
        0xfa29 WB_RGBLevelsDaylight
        0xfa2a WB_RGBLevelsShade
        """#
}

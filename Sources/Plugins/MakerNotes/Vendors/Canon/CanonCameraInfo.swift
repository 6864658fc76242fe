/// What Canon's bodies say of themselves, at places that differ from model to model.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum CanonCameraInfo {
    static let text: StaticString = #"""
        table CameraInfo1000D binary first=0 yielding
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        0x13 FlashModel | raw: x == 255 ? nil : x & 0x7f
          0=n/a
          4=Speedlite 540EZ
          5=Speedlite 380EX
          6=Speedlite 550EX
          8=Speedlite ST-E2
          9=Speedlite MR-14EX
          12=Speedlite 580EX
          13=Speedlite 430EX
          17=Speedlite 580EX II
          18=Speedlite 430EX II
          22=Speedlite 600EX-RT
          23=Speedlite 600EX II-RT
          24=Speedlite 90EX
          25=Speedlite 430EX III-RT
          31=Speedlite EL-1 ver2
          33=Speedlite EL-5
          34=Speedlite EL-10
        0x15 FlashMeteringMode
          0=E-TTL
          3=TTL
          4=External Auto
          5=External Manual
          6=Off
        0x18 CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x1b MacroMagnification | if: LensType && LensType == 124 | value: exp((((75 - x) * log(2)) * 3) / 40) | print: fmt("%.1fx", x)
        0x1d FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x30 CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x43 FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x45 FocusDistanceLower int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x6f WhiteBalance int16u | labels: whiteBalances
        0x73 ColorTemperature int16u
        0xe2 LensType int16uRev | labels: lensTypes
        0xe4 MinFocalLength int16uRev | print: x .. " mm"
        0xe6 MaxFocalLength int16uRev | print: x .. " mm"
        0x10b FirmwareVersion string[6]
        0x137 DirectoryIndex int32u
        0x143 FileIndex int32u | value: x + 1
        0x267 PictureStyleInfo | table: PSInfo
        0x937 LensModel string[64]
        table CameraInfo1D binary first=0 yielding
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        10 FocalLength int16u | raw: x ? x : nil | print: x .. " mm"
        13 LensType int16uRev | raw: x ? x : nil | labels: lensTypes
        14 MinFocalLength int16u | print: x .. " mm"
        0x10 MaxFocalLength int16u | print: x .. " mm"
        0x41 SharpnessFrequency | if: Model ~ /\b1D$/ | labels: sharpnessFrequencys
        0x42 Sharpness int8s | if: Model ~ /\b1D$/
        0x44 WhiteBalance | if: Model ~ /\b1D$/ | labels: whiteBalances
        0x47 SharpnessFrequency | if: Model ~ /\b1DS$/ | labels: sharpnessFrequencys
        0x48 ColorTemperature int16u | if: Model ~ /\b1D$/
        0x48 Sharpness int8s | if: Model ~ /\b1DS$/
        0x4a WhiteBalance | if: Model ~ /\b1DS$/ | labels: whiteBalances
        0x4b PictureStyle hex | if: Model ~ /\b1D$/ | labels: pictureStyles
        0x4e ColorTemperature int16u | if: Model ~ /\b1DS$/
        0x51 PictureStyle hex | if: Model ~ /\b1DS$/ | labels: pictureStyles
        table CameraInfo1DX binary first=0 yielding
        0 FirmwareVersionLookAhead undef[0x28b] | set: CanonFirm = firmware(x, 0x271, 0x279, 0x280, 0x285) | raw: nil
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        0x1b CameraTemperature int8u | shift: (CanonFirm < 3 ? -3 : 0) | value: x - 128 | print: x .. " C"
        0x23 FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x7d CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x8c FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x8e FocusDistanceLower int16uRev | shift: (CanonFirm < 3 ? -4 : 0) + (CanonFirm == 4 ? 5 : 0) | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0xbc WhiteBalance int16u | labels: whiteBalances
        0xc0 ColorTemperature int16u
        0xf4 PictureStyle int8u hex | labels: pictureStyles
        0x1a7 LensType int16uRev | labels: lensTypes
        0x1a9 MinFocalLength int16uRev | print: x .. " mm"
        0x1ab MaxFocalLength int16uRev | shift: (CanonFirm < 2 ? (CanonFirm ? -8 : 0x10000) : 0) | print: x .. " mm"
        0x280 FirmwareVersion string[6]
        0x2d0 FileIndex int32u | value: x + 1
        0x2dc DirectoryIndex int32u | value: x - 1
        0x3f4 PictureStyleInfo | table: PSInfo2
        table CameraInfo1DmkII binary first=0 yielding
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        9 FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        12 LensType int16uRev | raw: x ? x : nil | labels: lensTypes
        0x11 MinFocalLength int16uRev | print: x .. " mm"
        0x13 MaxFocalLength int16uRev | print: x .. " mm"
        0x2d FocalType
          0=Fixed
          2=Zoom
        0x36 WhiteBalance | labels: whiteBalances
        0x37 ColorTemperature int16uRev
        0x39 CanonImageSize int16u | labels: canonImageSizes
        0x66 JPEGQuality
        0x6c PictureStyle hex | labels: pictureStyles
        0x6e Saturation int8s | other: parameter
          0=Normal
        0x6f ColorTone int8s | other: parameter
          0=Normal
        0x72 Sharpness int8s
        0x73 Contrast int8s | other: parameter
          0=Normal
        0x75 ISO string[5]
        table CameraInfo1DmkIII binary first=0 yielding
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        0x18 CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x1b MacroMagnification | if: LensType && LensType == 124 | value: exp((((75 - x) * log(2)) * 3) / 40) | print: fmt("%.1fx", x)
        0x1d FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x30 CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x43 FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x45 FocusDistanceLower int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x5e WhiteBalance int16u | labels: whiteBalances
        0x62 ColorTemperature int16u
        0x86 PictureStyle hex | labels: pictureStyles
        0x111 LensType int16uRev | labels: lensTypes
        0x113 MinFocalLength int16uRev | print: x .. " mm"
        0x115 MaxFocalLength int16uRev | print: x .. " mm"
        0x136 FirmwareVersion string[6]
        0x172 FileIndex int32u | value: x + 1
        0x176 ShutterCount int32u | value: x + 1
        0x17e DirectoryIndex int32u | value: x - 1
        0x2aa PictureStyleInfo | table: PSInfo
        0x45a TimeStamp1 int32u date | if: Model ~ /\b1D Mark III$/ | raw: x ? x : nil | value: unixTime(x)
        0x45e TimeStamp int32u date | raw: x ? x : nil | value: unixTime(x)
        table CameraInfo1DmkIIN binary first=0 yielding
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        9 FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        12 LensType int16uRev | raw: x ? x : nil | labels: lensTypes
        0x11 MinFocalLength int16uRev | print: x .. " mm"
        0x13 MaxFocalLength int16uRev | print: x .. " mm"
        0x36 WhiteBalance | labels: whiteBalances
        0x37 ColorTemperature int16uRev
        0x73 PictureStyle hex | labels: pictureStyles
        0x74 Sharpness int8s
        0x75 Contrast int8s | other: parameter
          0=Normal
        0x76 Saturation int8s | other: parameter
          0=Normal
        0x77 ColorTone int8s | other: parameter
          0=Normal
        0x79 ISO string[5]
        table CameraInfo1DmkIV binary first=0 yielding
        0 FirmwareVersionLookAhead undef[0x1fd] | set: CanonFirm = firmware(x, 0x1e8, 0x1ed) | raw: nil
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        7 HighlightTonePriority
          0=Off
          1=On
        8 MeasuredEV2 | raw: x ? x : nil | value: x / 8 - 6
        9 MeasuredEV3 | raw: x ? x : nil | value: x / 8 - 6
        0x15 FlashMeteringMode
          0=E-TTL
          3=TTL
          4=External Auto
          5=External Manual
          6=Off
        0x19 CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x1e FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x35 CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x54 FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x56 FocusDistanceLower int16uRev | shift: (CanonFirm < 2 ? (CanonFirm ? -1 : 0x10000) : 0) | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x78 WhiteBalance int16u | labels: whiteBalances
        0x7c ColorTemperature int16u
        0x14f LensType int16uRev | labels: lensTypes
        0x151 MinFocalLength int16uRev | print: x .. " mm"
        0x153 MaxFocalLength int16uRev | shift: (CanonFirm < 2 ? -4 : 0) | print: x .. " mm"
        0x1ed FirmwareVersion string[6]
        0x22c FileIndex int32u | value: x + 1
        0x238 DirectoryIndex int32u | value: x - 1
        0x368 PictureStyleInfo | table: PSInfo
        table CameraInfo40D binary first=0 yielding
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        0x15 FlashMeteringMode
          0=E-TTL
          3=TTL
          4=External Auto
          5=External Manual
          6=Off
        0x18 CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x1b MacroMagnification | if: LensType && LensType == 124 | value: exp((((75 - x) * log(2)) * 3) / 40) | print: fmt("%.1fx", x)
        0x1d FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x30 CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x43 FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x45 FocusDistanceLower int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x6f WhiteBalance int16u | labels: whiteBalances
        0x73 ColorTemperature int16u
        0xd6 LensType int16uRev | labels: lensTypes
        0xd8 MinFocalLength int16uRev | print: x .. " mm"
        0xda MaxFocalLength int16uRev | print: x .. " mm"
        0xff FirmwareVersion string[6]
        0x133 FileIndex int32u | value: x + 1
        0x13f DirectoryIndex int32u | value: x - 1
        0x25b PictureStyleInfo | table: PSInfo
        0x92b LensModel string[64]
        table CameraInfo450D binary first=0 yielding
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        0x15 FlashMeteringMode
          0=E-TTL
          3=TTL
          4=External Auto
          5=External Manual
          6=Off
        0x18 CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x1b MacroMagnification | if: LensType && LensType == 124 | value: exp((((75 - x) * log(2)) * 3) / 40) | print: fmt("%.1fx", x)
        0x1d FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x30 CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x43 FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x45 FocusDistanceLower int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x6f WhiteBalance int16u | labels: whiteBalances
        0x73 ColorTemperature int16u
        0xde LensType int16uRev | labels: lensTypes
        0x107 FirmwareVersion string[6]
        0x10f OwnerName string[32]
        0x133 DirectoryIndex int32u
        0x13f FileIndex int32u | value: x + 1
        0x263 PictureStyleInfo | table: PSInfo
        0x933 LensModel string[64]
        table CameraInfo500D binary first=0 yielding
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        7 HighlightTonePriority
          0=Off
          1=On
        0x15 FlashMeteringMode
          0=E-TTL
          3=TTL
          4=External Auto
          5=External Manual
          6=Off
        0x19 CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x1e FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x31 CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x50 FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x52 FocusDistanceLower int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x73 WhiteBalance int16u | labels: whiteBalances
        0x77 ColorTemperature int16u
        0xab PictureStyle int8u hex | labels: pictureStyles
        0xbc HighISONoiseReduction
          0=Standard
          1=Low
          2=Strong
          3=Off
        0xbe AutoLightingOptimizer
          0=Standard
          1=Low
          2=Strong
          3=Off
        0xf6 LensType int16uRev | labels: lensTypes
        0xf8 MinFocalLength int16uRev | print: x .. " mm"
        0xfa MaxFocalLength int16uRev | print: x .. " mm"
        0x190 FirmwareVersion string[6] | raw: x ~ /^\d+\.\d+\.\d+\s*$/ ? x : nil
        0x1d3 FileIndex int32u | value: x + 1
        0x1df DirectoryIndex int32u | value: x - 1
        0x30b PictureStyleInfo | table: PSInfo
        table CameraInfo50D binary first=0 yielding
        0 FirmwareVersionLookAhead undef[0x164] | set: CanonFirm = firmware(x, 0x15a, 0x15e) | raw: nil
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        7 HighlightTonePriority
          0=Off
          1=On
        0x15 FlashMeteringMode
          0=E-TTL
          3=TTL
          4=External Auto
          5=External Manual
          6=Off
        0x19 CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x1e FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x31 CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x50 FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x52 FocusDistanceLower int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x6f WhiteBalance int16u | labels: whiteBalances
        0x73 ColorTemperature int16u
        0xa7 PictureStyle int8u hex | labels: pictureStyles
        0xbd HighISONoiseReduction
          0=Standard
          1=Low
          2=Strong
          3=Off
        0xbf AutoLightingOptimizer
          0=Standard
          1=Low
          2=Strong
          3=Off
        0xea LensType int16uRev | labels: lensTypes
        0xec MinFocalLength int16uRev | print: x .. " mm"
        0xee MaxFocalLength int16uRev | shift: (CanonFirm < 2 ? (CanonFirm ? -4 : 0x10000) : 0) | print: x .. " mm"
        0x15e FirmwareVersion string[6]
        0x19b FileIndex int32u | value: x + 1
        0x1a7 DirectoryIndex int32u | value: x - 1
        0x2d7 PictureStyleInfo | table: PSInfo
        table CameraInfo550D binary first=0 yielding
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        7 HighlightTonePriority
          0=Off
          1=On
        0x15 FlashMeteringMode
          0=E-TTL
          3=TTL
          4=External Auto
          5=External Manual
          6=Off
        0x19 CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x1e FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x35 CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x54 FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x56 FocusDistanceLower int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x78 WhiteBalance int16u | labels: whiteBalances
        0x7c ColorTemperature int16u
        0xb0 PictureStyle int8u hex | labels: pictureStyles
        0xff LensType int16uRev | labels: lensTypes
        0x101 MinFocalLength int16uRev | print: x .. " mm"
        0x103 MaxFocalLength int16uRev | print: x .. " mm"
        0x1a4 FirmwareVersion string[6] | raw: x ~ /^\d+\.\d+\.\d+\s*$/ ? x : nil
        0x1e4 FileIndex int32u | value: x + 1
        0x1f0 DirectoryIndex int32u | value: x - 1
        0x31c PictureStyleInfo | table: PSInfo
        table CameraInfo5D binary int8s first=0 yielding
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        12 LensType int16uRev | raw: x ? x : nil | labels: lensTypes
        0x17 CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x1b MacroMagnification | if: LensType && LensType == 124 | value: exp((((75 - x) * log(2)) * 3) / 40) | print: fmt("%.1fx", x)
        0x27 CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x28 FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x38 AFPointsInFocus5D int16uRev
          0=(none)
          &0=Center
          &1=Top
          &2=Bottom
          &3=Upper-left
          &4=Upper-right
          &5=Lower-left
          &6=Lower-right
          &7=Left
          &8=Right
          &9=AI Servo1
          &10=AI Servo2
          &11=AI Servo3
          &12=AI Servo4
          &13=AI Servo5
          &14=AI Servo6
        0x54 WhiteBalance int16u | labels: whiteBalances
        0x58 ColorTemperature int16u
        0x6c PictureStyle int8u hex | labels: pictureStyles
        0x93 MinFocalLength int16uRev | print: x .. " mm"
        0x95 MaxFocalLength int16uRev | print: x .. " mm"
        0x97 LensType int16uRev | labels: lensTypes
        0xa4 FirmwareRevision string[8]
        0xac ShortOwnerName string[16]
        0xcc DirectoryIndex int32u
        0xd0 FileIndex int16u | value: x + 1
        0xe8 ContrastStandard
        0xe9 ContrastPortrait
        0xea ContrastLandscape
        0xeb ContrastNeutral
        0xec ContrastFaithful
        0xed ContrastMonochrome
        0xee ContrastUserDef1
        0xef ContrastUserDef2
        0xf0 ContrastUserDef3
        0xf1 SharpnessStandard
        0xf2 SharpnessPortrait
        0xf3 SharpnessLandscape
        0xf4 SharpnessNeutral
        0xf5 SharpnessFaithful
        0xf6 SharpnessMonochrome
        0xf7 SharpnessUserDef1
        0xf8 SharpnessUserDef2
        0xf9 SharpnessUserDef3
        0xfa SaturationStandard
        0xfb SaturationPortrait
        0xfc SaturationLandscape
        0xfd SaturationNeutral
        0xfe SaturationFaithful
        0xff FilterEffectMonochrome | labels: filterEffectMonochromes
        0x100 SaturationUserDef1
        0x101 SaturationUserDef2
        0x102 SaturationUserDef3
        0x103 ColorToneStandard
        0x104 ColorTonePortrait
        0x105 ColorToneLandscape
        0x106 ColorToneNeutral
        0x107 ColorToneFaithful
        0x108 ToningEffectMonochrome | labels: toningEffectMonochromes
        0x109 ColorToneUserDef1
        0x10a ColorToneUserDef2
        0x10b ColorToneUserDef3
        0x10c UserDef1PictureStyle int16u hex | labels: userDef2PictureStyles
        0x10e UserDef2PictureStyle int16u | labels: userDef2PictureStyles
        0x110 UserDef3PictureStyle int16u | labels: userDef2PictureStyles
        0x11c TimeStamp int32u date | raw: x ? x : nil | value: unixTime(x)
        table CameraInfo5DmkII binary first=0 yielding
        0 FirmwareVersionLookAhead undef[0x184] | set: CanonFirm = firmware(x, 0x15a, 0x17e) | raw: nil
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        7 HighlightTonePriority
          0=Off
          1=On
        0x13 FlashModel | raw: x == 255 ? nil : x & 0x7f
          0=n/a
          4=Speedlite 540EZ
          5=Speedlite 380EX
          6=Speedlite 550EX
          8=Speedlite ST-E2
          9=Speedlite MR-14EX
          12=Speedlite 580EX
          13=Speedlite 430EX
          17=Speedlite 580EX II
          18=Speedlite 430EX II
          22=Speedlite 600EX-RT
          23=Speedlite 600EX II-RT
          24=Speedlite 90EX
          25=Speedlite 430EX III-RT
          31=Speedlite EL-1 ver2
          33=Speedlite EL-5
          34=Speedlite EL-10
        0x15 FlashMeteringMode
          0=E-TTL
          3=TTL
          4=External Auto
          5=External Manual
          6=Off
        0x19 CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x1b MacroMagnification | if: LensType && LensType == 124 | value: exp((((75 - x) * log(2)) * 3) / 40) | print: fmt("%.1fx", x)
        0x1e FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x31 CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x50 FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x52 FocusDistanceLower int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x6f WhiteBalance int16u | labels: whiteBalances
        0x73 ColorTemperature int16u
        0xa7 PictureStyle int8u hex | labels: pictureStyles
        0xbd HighISONoiseReduction
          0=Standard
          1=Low
          2=Strong
          3=Off
        0xbf AutoLightingOptimizer
          0=Standard
          1=Low
          2=Strong
          3=Off
        0xe6 LensType int16uRev | labels: lensTypes
        0xe8 MinFocalLength int16uRev | print: x .. " mm"
        0xea MaxFocalLength int16uRev | shift: (CanonFirm < 2 ? (CanonFirm ? -36 : 0x10000) : 0) | print: x .. " mm"
        0x17e FirmwareVersion string[6] | raw: x ~ /^\d+\.\d+\.\d+\s*$/ ? x : nil
        0x18e OwnerName string[32]
        0x1bb FileIndex int32u | value: x + 1
        0x1c7 DirectoryIndex int32u | value: x - 1
        0x2f7 PictureStyleInfo | table: PSInfo
        table CameraInfo5DmkIII binary first=0 yielding
        0 FirmwareVersionLookAhead undef[0x24d] | set: CanonFirm = firmware(x, 0x22c, 0x22d, 0x23c, 0x242, 0x247) | raw: nil
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        0x1b CameraTemperature int8u | shift: (CanonFirm < 3 ? (CanonFirm ? -1 : 0x10000) : 0) | value: x - 128 | print: x .. " C"
        0x23 FocalLength int16uRev | raw: x ? x : nil | shift: (CanonFirm == 1 ? -3 : 0) + (CanonFirm == 2 ? -2 : 0) + (CanonFirm >= 4 ? 6 : 0) | print: x .. " mm"
        0x7d CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x8c FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x8e FocusDistanceLower int16uRev | shift: (CanonFirm < 3 ? -4 : 0) + (CanonFirm > 4 ? 5 : 0) | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0xbc WhiteBalance int16u | labels: whiteBalances
        0xc0 ColorTemperature int16u
        0xf4 PictureStyle int8u hex | labels: pictureStyles
        0x153 LensType int16uRev | labels: lensTypes
        0x155 MinFocalLength int16uRev | print: x .. " mm"
        0x157 MaxFocalLength int16uRev | shift: (CanonFirm < 3 ? -8 : 0) | print: x .. " mm"
        0x164 LensSerialNumber undef[5] yielding | value: hexDigits(x)
        0x23c FirmwareVersion string[6]
        0x28c FileIndex int32u | value: x + 1
        0x290 FileIndex2 int32u | value: x + 1
        0x298 DirectoryIndex int32u | value: x - 1
        0x29c DirectoryIndex2 int32u | value: x - 1
        0x3b0 PictureStyleInfo | table: PSInfo2
        table CameraInfo600D binary first=0 yielding
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        7 HighlightTonePriority
          0=Off
          1=On
        0x15 FlashMeteringMode
          0=E-TTL
          3=TTL
          4=External Auto
          5=External Manual
          6=Off
        0x19 CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x1e FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x38 CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x57 FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x59 FocusDistanceLower int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x7b WhiteBalance int16u | labels: whiteBalances
        0x7f ColorTemperature int16u
        0xb3 PictureStyle int8u hex | labels: pictureStyles
        0xea LensType int16uRev | labels: lensTypes
        0xec MinFocalLength int16uRev | print: x .. " mm"
        0xee MaxFocalLength int16uRev | print: x .. " mm"
        0x19b FirmwareVersion string[6] | raw: x ~ /^\d+\.\d+\.\d+\s*$/ ? x : nil
        0x1db FileIndex int32u | value: x + 1
        0x1e7 DirectoryIndex int32u | value: x - 1
        0x2fb PictureStyleInfo | table: PSInfo2
        table CameraInfo60D binary first=0 yielding
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        0x19 CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x1e FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x36 CameraOrientation | if: Model ~ /EOS 60D$/
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x3a CameraOrientation | if: Model ~ /\b(1200D|REBEL T5|Kiss X70)\b/
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x55 FocusDistanceUpper int16uRev | if: Model ~ /EOS 60D$/ | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x57 FocusDistanceLower int16uRev | if: Model ~ /EOS 60D$/ | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x7d ColorTemperature int16u | if: Model ~ /EOS 60D$/
        0xe8 LensType int16uRev | labels: lensTypes
        0xea MinFocalLength int16uRev | print: x .. " mm"
        0xec MaxFocalLength int16uRev | print: x .. " mm"
        0x199 FirmwareVersion string[6]
        0x1d9 FileIndex int32u | if: Model ~ /EOS 60D$/ | value: x + 1
        0x1e5 DirectoryIndex int32u | if: Model ~ /EOS 60D$/ | value: x - 1
        0x2f9 PictureStyleInfo | if: Model ~ /\b(1200D|REBEL T5|Kiss X70)\b/ | table: PSInfo2
        0x321 PictureStyleInfo | if: Model ~ /EOS 60D$/ | table: PSInfo2
        table CameraInfo650D binary first=0 yielding
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        0x1b CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x23 FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x7d CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x8c FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x8e FocusDistanceLower int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0xbc WhiteBalance int16u | labels: whiteBalances
        0xc0 ColorTemperature int16u
        0xf4 PictureStyle int8u hex | labels: pictureStyles
        0x127 LensType int16uRev | labels: lensTypes
        0x129 MinFocalLength int16uRev | print: x .. " mm"
        0x12b MaxFocalLength int16uRev | print: x .. " mm"
        0x21b FirmwareVersion string[6] | if: Model ~ /(650D|REBEL T4i|Kiss X6i)\b/ | raw: x ~ /^\d+\.\d+\.\d+\s*$/ ? x : nil
        0x220 FirmwareVersion string[6] | if: Model ~ /(700D|REBEL T5i|Kiss X7i)\b/ | raw: x ~ /^\d+\.\d+\.\d+\s*$/ ? x : nil
        0x270 FileIndex int32u | if: Model ~ /(650D|REBEL T4i|Kiss X6i)\b/ | value: x + 1
        0x274 FileIndex int32u | if: Model ~ /(700D|REBEL T5i|Kiss X7i)\b/ | value: x + 1
        0x27c DirectoryIndex int32u | if: Model ~ /(650D|REBEL T4i|Kiss X6i)\b/ | value: x - 1
        0x280 DirectoryIndex int32u | if: Model ~ /(700D|REBEL T5i|Kiss X7i)\b/ | value: x - 1
        0x390 PictureStyleInfo | table: PSInfo2
        table CameraInfo6D binary first=0 yielding
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        0x1b CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x23 FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x83 CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x92 FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x94 FocusDistanceLower int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0xc2 WhiteBalance int16u | labels: whiteBalances
        0xc6 ColorTemperature int16u
        0xfa PictureStyle int8u hex | labels: pictureStyles
        0x161 LensType int16uRev | labels: lensTypes
        0x163 MinFocalLength int16uRev | print: x .. " mm"
        0x165 MaxFocalLength int16uRev | print: x .. " mm"
        0x256 FirmwareVersion string[6]
        0x2aa FileIndex int32u | value: x + 1
        0x2b6 DirectoryIndex int32u | value: x - 1
        0x3c6 PictureStyleInfo | table: PSInfo2
        table CameraInfo70D binary first=0 yielding
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        0x1b CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x23 FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x84 CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x93 FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x95 FocusDistanceLower int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0xc7 ColorTemperature int16u
        0x166 LensType int16uRev | labels: lensTypes
        0x168 MinFocalLength int16uRev | print: x .. " mm"
        0x16a MaxFocalLength int16uRev | print: x .. " mm"
        0x25e FirmwareVersion string[6]
        0x2b3 FileIndex int32u | value: x + 1
        0x2bf DirectoryIndex int32u | value: x - 1
        0x3cf PictureStyleInfo | table: PSInfo2
        table CameraInfo750D binary first=0 yielding
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        0x1b CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x23 FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x96 CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0xa5 FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0xa7 FocusDistanceLower int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x131 WhiteBalance int16u | labels: whiteBalances
        0x135 ColorTemperature int16u
        0x169 PictureStyle int8u hex | labels: pictureStyles
        0x184 LensType int16uRev | labels: lensTypes
        0x186 MinFocalLength int16uRev | print: x .. " mm"
        0x188 MaxFocalLength int16uRev | print: x .. " mm"
        0x43d FirmwareVersion string[6] | raw: x ~ /^\d+\.\d+\.\d+\s*$/ ? x : nil
        0x449 FirmwareVersion string[6] | raw: x ~ /^\d+\.\d+\.\d+\s*$/ ? x : nil
        table CameraInfo7D binary first=0 yielding
        0 FirmwareVersionLookAhead undef[0x1b2] | set: CanonFirm = firmware(x, 0x1a8, 0x1ac) | raw: nil
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        7 HighlightTonePriority
          0=Off
          1=On
        8 MeasuredEV2 | raw: x ? x : nil | value: x / 8 - 6
        9 MeasuredEV | raw: x ? x : nil | value: x / 8 - 6
        0x15 FlashMeteringMode
          0=E-TTL
          3=TTL
          4=External Auto
          5=External Manual
          6=Off
        0x19 CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x1e FocalLength int16uRev | raw: x ? x : nil | shift: (CanonFirm < 2 ? (CanonFirm ? -4 : 0x10000) : 0) | print: x .. " mm"
        0x35 CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x54 FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x56 FocusDistanceLower int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x77 WhiteBalance int16u | labels: whiteBalances
        0x7b ColorTemperature int16u
        0xaf CameraPictureStyle hex
          33=User Defined 1
          34=User Defined 2
          35=User Defined 3
          129=Standard
          130=Portrait
          131=Landscape
          132=Neutral
          133=Faithful
          134=Monochrome
        0xc9 HighISONoiseReduction
          0=Standard
          1=Low
          2=Strong
          3=Off
        0x112 LensType int16uRev | labels: lensTypes
        0x114 MinFocalLength int16uRev | print: x .. " mm"
        0x116 MaxFocalLength int16uRev | print: x .. " mm"
        0x1ac FirmwareVersion string[6] | raw: x ~ /^\d+\.\d+\.\d+\s*$/ ? x : nil
        0x1eb FileIndex int32u | value: x + 1
        0x1f7 DirectoryIndex int32u | value: x - 1
        0x327 PictureStyleInfo | table: PSInfo
        table CameraInfo80D binary first=0 yielding
        3 FNumber int8u | raw: x ? x : nil | value: exp(((x - 8) / 16) * log(2)) | print: fmt("%.2g", x)
        4 ExposureTime int8u | raw: x ? x : nil | value: exp((4 * log(2)) * (1 - canonEv(x - 24))) | print: exposureTime(x)
        6 ISO int8u | value: 100 * exp((x / 8 - 9) * log(2)) | print: fmt("%.0f", x)
        0x1b CameraTemperature int8u | value: x - 128 | print: x .. " C"
        0x23 FocalLength int16uRev | raw: x ? x : nil | print: x .. " mm"
        0x96 CameraOrientation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0xa5 FocusDistanceUpper int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0xa7 FocusDistanceLower int16uRev | value: x / 100 | print: x > 655.345 ? "inf" : x .. " m"
        0x13a ColorTemperature int16u
        0x189 LensType int16uRev | labels: lensTypes
        0x18b MinFocalLength int16uRev | print: x .. " mm"
        0x18d MaxFocalLength int16uRev | print: x .. " mm"
        0x45a FirmwareVersion string[6]
        0x4ae FileIndex int32u | value: x + 1
        0x4ba DirectoryIndex int32u | value: x - 1
        table CameraInfoPowerShot binary int32s first=0 yielding
        0 ISO | value: 100 * exp(((x - 411) / 96) * log(2)) | print: fmt("%.0f", x)
        5 FNumber | value: exp((x / 192) * log(2)) | print: fmt("%.2g", x)
        6 ExposureTime | value: exp((-x / 96) * log(2)) | print: exposureTime(x)
        0x17 Rotation
        0x87 CameraTemperature | if: CameraInfoCount == 138 | print: x .. " C"
        0x91 CameraTemperature | if: CameraInfoCount == 148 | print: x .. " C"
        table CameraInfoPowerShot2 binary int32s first=0 yielding
        1 ISO | value: 100 * exp(((x - 411) / 96) * log(2)) | print: fmt("%.0f", x)
        6 FNumber | value: exp((x / 192) * log(2)) | print: fmt("%.2g", x)
        7 ExposureTime | value: exp((-x / 96) * log(2)) | print: exposureTime(x)
        0x18 Rotation
        0x99 CameraTemperature | if: CameraInfoCount == 156 | print: x .. " C"
        0x9f CameraTemperature | if: CameraInfoCount == 162 | print: x .. " C"
        0xa4 CameraTemperature | if: CameraInfoCount == 167 | print: x .. " C"
        0xa8 CameraTemperature | if: CameraInfoCount == 171 | print: x .. " C"
        0x105 CameraTemperature | if: CameraInfoCount == 264 | print: x .. " C"
        table CameraInfoUnknown binary int8s first=0 yielding
        0x16b LensSerialNumber undef[5] yielding | if: Model ~ /^Canon EOS 5DS/ | value: hexDigits(x)
        0x5c1 FirmwareVersion string[6] | if: bytes ~ /^\d\.\d\.\d\0/
        table CameraInfoUnknown16 binary int16s first=0 yielding
        table CameraInfoUnknown32 binary int32s first=0 yielding
        0x47 CameraTemperature | if: CameraInfoCount == 72 | print: x .. " C"
        0x53 CameraTemperature | if: CameraInfoCount == 85 | print: x .. " C"
        0x5b CameraTemperature | if: CameraInfoCount == 93 || CameraInfoCount == 94 | print: x .. " C"
        0x5c CameraTemperature | if: CameraInfoCount == 96 | print: x .. " C"
        0x64 CameraTemperature | if: CameraInfoCount == 104 | print: x .. " C"
        -3 CameraTemperature | if: CameraInfoCount > 400 | print: x .. " C"
        table CameraInfoG5XII binary first=0 yielding
        0x293 ShutterCount int32u | value: x + 1
        0xa95 ShutterCount int32u
        0xb21 DirectoryIndex int32u | value: x - 1
        0xb2d FileIndex int32u | value: x + 1
        table CameraInfoR6 binary first=0 yielding
        0x9da CameraTemperature | value: x - 128 | print: x .. " C"
        0xaf1 ShutterCount int32u
        table CameraInfoR6m2 binary first=0 yielding
        0xd29 ShutterCount int32u
        table CameraInfoR6m3 binary first=0 yielding
        0x86d ImageCount int16u
        """#
}

/// The main directory of Minolta's notes, and the settings of its cameras.
///
/// The notation is that of `TableText`; names, numbers, conditions and labels are those of ExifTool 13.58.
enum MinoltaMain {
    static let text: StaticString = #"""
        table Main ifd
        0 MakerNoteVersion
        1 MinoltaCameraSettingsOld | table: CameraSettings | order: big
        3 MinoltaCameraSettings | if: Model != "DiMAGE X31" | table: CameraSettings | order: big
        4 MinoltaCameraSettings7D | table: CameraSettings7D | order: big
        0x10 CameraInfoA100 | if: Model == "DSLR-A100" | table: CameraInfoA100 | order: little
        0x18 ISInfoA100 | if: Model == "DSLR-A100" | table: ISInfoA100 | order: big
        0x18 ImageStabilization | if: Model ~ /^DiMAGE (A1|A2|X1)$/ | value: "On"
        0x20 WBInfoA100 | if: Model == "DSLR-A100" | table: WBInfoA100 | order: big
        0x40 CompressedImageSize
        0x81 PreviewImage binary | if: bytes !~ /^none/
        0x88 PreviewImageStart offset
        0x89 PreviewImageLength
        0x100 SceneMode
          0=Standard
          1=Portrait
          2=Text
          3=Night Scene
          4=Sunset
          5=Sports
          6=Landscape
          7=Night Portrait
          8=Macro
          9=Super Macro
          16=Auto
          17=Night View/Portrait
          18=Sweep Panorama
          19=Handheld Night Shot
          20=Anti Motion Blur
          21=Cont. Priority AE
          22=Auto+
          23=3D Sweep Panorama
          24=Superior Auto
          25=High Sensitivity
          26=Fireworks
          27=Food
          28=Pet
          33=HDR
          65535=n/a
        0x101 ColorMode yielding | if: Make !~ /^SONY/
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
        0x101 ColorMode
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
        0x102 MinoltaQuality | labels: minoltaQuality
        0x103 MinoltaQuality yielding | if: Model ~ /^DiMAGE (A2|7Hi)$/ | labels: minoltaQuality
        0x103 MinoltaImageSize | if: Model !~ /^DiMAGE A200$/
          1=1600x1200
          2=1280x960
          3=640x480
          5=2560x1920
          6=2272x1704
          7=2048x1536
        0x104 FlashExposureComp
        0x105 Teleconverter hex
          0=None
          4=Minolta/Sony AF 1.4x APO (D) (0x04)
          5=Minolta/Sony AF 2x APO (D) (0x05)
          72=Minolta/Sony AF 2x APO (D)
          80=Minolta AF 2x APO II
          96=Minolta AF 2x APO
          136=Minolta/Sony AF 1.4x APO (D)
          144=Minolta AF 1.4x APO II
          160=Minolta AF 1.4x APO
        0x107 ImageStabilization
          1=Off
          5=On
        0x109 RawAndJpgRecording
          0=Off
          1=On
        0x10a ZoneMatching
          0=ISO Setting Used
          1=High Key
          2=Low Key
        0x10b ColorTemperature
        0x10c LensType | labels: lensTypes | other: adaptedLens(x)
        0x111 ColorCompensationFilter
        0x112 WhiteBalanceFineTune int32s
        0x113 ImageStabilization | if: Model == "DSLR-A100"
          0=Off
          1=On
        0x114 MinoltaCameraSettings5D | if: Model ~ /^(DYNAX 5D|MAXXUM 5D|ALPHA SWEET)/ | table: CameraSettings5D | order: big
        0x114 CameraSettingsA100 | if: Model == "DSLR-A100" | table: CameraSettingsA100 | order: big
        0x115 WhiteBalance hex
          0=Auto
          1=Color Temperature/Color Filter
          16=Daylight
          32=Cloudy
          48=Shade
          64=Tungsten
          80=Flash
          96=Fluorescent
          112=Custom
        0xe00 PrintIM | table: PrintIM.Main
        0xf00 MinoltaCameraSettings2 binary
        table CameraSettings binary int32u yielding
        1 ExposureMode
          0=Program
          1=Aperture Priority
          2=Shutter Priority
          3=Manual
        2 FlashMode
          0=Fill flash
          1=Red-eye reduction
          2=Rear flash sync
          3=Wireless
          4=Off?
        3 WhiteBalance | print: whiteBalance(x)
        4 MinoltaImageSize
          0=Full
          1=1600x1200
          2=1280x960
          3=640x480
          6=2080x1560
          7=2560x1920
          8=3264x2176
        5 MinoltaQuality
          0=Raw
          1=Super Fine
          2=Fine
          3=Standard
          4=Economy
          5=Extra Fine
        6 DriveMode
          0=Single
          1=Continuous
          2=Self-timer
          4=Bracketing
          5=Interval
          6=UHS continuous
          7=HS continuous
        7 MeteringMode | labels: meteringMode
        8 ISO | value: 2 ^ ((x-48)/8) * 100 | print: int(x + 0.5)
        9 ExposureTime | value: 2 ^ ((48-x)/8) | print: exposureTime(x)
        0xa FNumber | value: 2 ^ ((x-8)/16) | print: fmt("%.1f",x)
        0xb MacroMode
          0=Off
          1=On
        0xc DigitalZoom
          0=Off
          1=Electronic magnification
          2=2x
        0xd ExposureCompensation | value: x/3 - 2 | print: fraction(x)
        0xe BracketStep
          0=1/3 EV
          1=2/3 EV
          2=1 EV
        0x10 IntervalLength
        0x11 IntervalNumber
        0x12 FocalLength | value: x / 256 | print: fmt("%.1f mm",x)
        0x13 FocusDistance | value: x / 1000 | print: x ? (x .. " m") : "inf"
        0x14 FlashFired
          0=No
          1=Yes
        0x15 MinoltaDate date | value: fmt("%4d:%.2d:%.2d",x>>16,(x&0xff00)>>8,x&0xff)
        0x16 MinoltaTime date | value: fmt("%.2d:%.2d:%.2d",x>>16,(x&0xff00)>>8,x&0xff)
        0x17 MaxAperture | value: 2 ^ ((x-8)/16) | print: fmt("%.1f",x)
        0x1a FileNumberMemory
          0=Off
          1=On
        0x1b LastFileNumber
        0x1c ColorBalanceRed | value: x / 256
        0x1d ColorBalanceGreen | value: x / 256
        0x1e ColorBalanceBlue | value: x / 256
        0x1f Saturation | value: x - (Model~ /DiMAGE A2/ ? 5 : 3) | other: parameter(x)
          0=Normal
        0x20 Contrast | value: x - (Model~ /DiMAGE A2/ ? 5 : 3) | other: parameter(x)
          0=Normal
        0x21 Sharpness
          0=Hard
          1=Normal
          2=Soft
        0x22 SubjectProgram
          0=None
          1=Portrait
          2=Text
          3=Night portrait
          4=Sunset
          5=Sports action
        0x23 FlashExposureComp | value: (x - 6) / 3 | print: fraction(x)
        0x24 ISOSetting
          0=100
          1=200
          2=400
          3=800
          4=Auto
          5=64
        0x25 MinoltaModelID
          0=DiMAGE 7, X1, X21 or X31
          1=DiMAGE 5
          2=DiMAGE S304
          3=DiMAGE S404
          4=DiMAGE 7i
          5=DiMAGE 7Hi
          6=DiMAGE A1
          7=DiMAGE A2 or S414
        0x26 IntervalMode
          0=Still Image
          1=Time-lapse Movie
        0x27 FolderName
          0=Standard Form
          1=Data Form
        0x28 ColorMode
          0=Natural color
          1=Black & White
          2=Vivid color
          3=Solarization
          4=Adobe RGB
        0x29 ColorFilter | value: x - (Model~ /DiMAGE A2/ ? 5 : 3)
        0x2a BWFilter
        0x2b InternalFlash
          0=No
          1=Fired
        0x2c Brightness | value: x/8 - 6
        0x2d SpotFocusPointX
        0x2e SpotFocusPointY
        0x2f WideFocusZone
          0=No zone
          1=Center zone (horizontal orientation)
          2=Center zone (vertical orientation)
          3=Left zone
          4=Right zone
        0x30 FocusMode
          0=AF
          1=MF
        0x31 FocusArea
          0=Wide Focus (normal)
          1=Spot Focus
        0x32 DECPosition
          0=Exposure
          1=Contrast
          2=Saturation
          3=Filter
        0x33 ColorProfile | if: Model == "DiMAGE 7Hi"
          0=Not Embedded
          1=Embedded
        0x34 DataImprint | if: Model == "DiMAGE 7Hi"
          0=None
          1=YYYY/MM/DD
          2=MM/DD/HH:MM
          3=Text
          4=Text + ID#
        0x3f FlashMetering
          0=ADI (Advanced Distance Integration)
          1=Pre-flash TTL
          2=Manual flash control
        table CameraSettings7D binary int16u yielding
        0 ExposureMode
          0=Program
          1=Aperture Priority
          2=Shutter Priority
          3=Manual
          4=Auto
          5=Program-shift A
          6=Program-shift S
        2 MinoltaImageSize | labels: minoltaImageSize
        3 MinoltaQuality | labels: minoltaQuality2
        4 WhiteBalance
          0=Auto
          1=Daylight
          2=Shade
          3=Cloudy
          4=Tungsten
          5=Fluorescent
          256=Kelvin
          512=Manual
        0xe FocusMode
          0=AF-S
          1=AF-C
          3=Manual
          4=AF-A
        0x10 AFPoints
          0=(none)
          &0=Center
          &1=Top
          &2=Top-right
          &3=Right
          &4=Bottom-right
          &5=Bottom
          &6=Bottom-left
          &7=Left
          &8=Top-left
        0x15 Flash
          0=Off
          1=On
        0x16 FlashMode | labels: flashMode
        0x1c ISOSetting
          0=Auto
          1=100
          3=200
          4=400
          5=800
          6=1600
          7=3200
        0x1e ExposureCompensation int16s | value: x / 24 | print: fraction(x)
        0x25 ColorSpace
          0=Natural sRGB
          1=Natural+ sRGB
          4=Adobe RGB
        0x26 Sharpness | value: x - 10
        0x27 Contrast | value: x - 10
        0x28 Saturation | value: x - 10
        0x2d FreeMemoryCardImages
        0x3f ColorTemperature int16s | value: x * 100
        0x40 HueAdjustment | value: x - 10
        0x46 Rotation | labels: rotation
        0x47 FNumber | value: 2 ^ ((x-8)/16) | print: fmt("%.1f",x)
        0x48 ExposureTime | value: 2 ^ ((48-x)/8) | print: exposureTime(x)
        0x4a FreeMemoryCardImages
        0x5e ImageNumber | value: x + 1
        0x60 NoiseReduction
          0=Off
          1=On
        0x62 ImageNumber2 | value: x + 1
        0x71 ImageStabilization
          0=Off
          1=On
        0x75 ZoneMatchingOn
          0=Off
          1=On
        table CameraSettings5D binary int16u yielding
        0xa ExposureMode
          0=Program
          1=Aperture Priority
          2=Shutter Priority
          3=Manual
          4=Auto?
          4131=Connected Copying?
        0xc MinoltaImageSize | labels: minoltaImageSize
        0xd MinoltaQuality | labels: minoltaQuality2
        0xe WhiteBalance | labels: whiteBalance
        0x1f Flash
          0=Did not fire
          1=Fired
        0x20 FlashMode | labels: flashMode
        0x25 MeteringMode | labels: meteringMode
        0x26 ISOSetting
          0=Auto
          1=100
          3=200
          4=400
          5=800
          6=1600
          7=3200
          8=200 (Zone Matching High)
          10=80 (Zone Matching Low)
        0x2f ColorSpace
          0=Natural sRGB
          1=Natural+ sRGB
          2=Monochrome
          4=Adobe RGB (ICC)
          5=Adobe RGB
        0x30 Sharpness | value: x - 10
        0x31 Contrast | value: x - 10
        0x32 Saturation | value: x - 10
        0x35 ExposureTime | value: 2 ^ ((48-x)/8) | print: exposureTime(x)
        0x36 FNumber | value: 2 ^ ((x-8)/16) | print: fmt("%.1f",x)
        0x37 FreeMemoryCardImages
        0x49 ColorTemperature int16s | value: x * 100
        0x4a HueAdjustment | value: x - 10
        0x50 Rotation | labels: rotation
        0x53 ExposureCompensation | value: x / 100 - 3 | print: fraction(x)
        0x54 FreeMemoryCardImages
        0x65 Rotation
          0=Horizontal (normal)
          1=Rotate 90 CW
          2=Rotate 270 CW
        0x6e ColorTemperature int16s | value: x * 100
        0x71 PictureFinish
          0=Natural
          1=Natural+
          2=Portrait
          3=Wind Scene
          4=Evening Scene
          5=Night Scene
          6=Night Portrait
          7=Monochrome
          8=Adobe RGB
          9=Adobe RGB (ICC)
        0xae ImageNumber | value: x + 1
        0xb0 NoiseReduction
          0=Off
          1=On
        0xbd ImageStabilization
          0=Off
          1=On
        labels minoltaQuality
          0=Raw
          1=Super Fine
          2=Fine
          3=Standard
          4=Economy
          5=Extra fine
        labels meteringMode
          0=Multi-segment
          1=Center-weighted average
          2=Spot
        labels minoltaImageSize
          0=Large
          1=Medium
          2=Small
        labels minoltaQuality2
          0=RAW
          16=Fine
          32=Normal
          34=RAW+JPEG
          48=Economy
        labels flashMode
          0=Normal
          1=Red-eye reduction
          2=Rear flash sync
        labels rotation
          72=Horizontal (normal)
          76=Rotate 90 CW
          82=Rotate 270 CW
        labels whiteBalance
          0=Auto
          1=Daylight
          2=Cloudy
          3=Shade
          4=Tungsten
          5=Fluorescent
          6=Flash
          256=Kelvin
          512=Manual
        """#
}

/// Ricoh's tables.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum RicohTables {
    static let text: StaticString = #"""
        table Main ifd
        1 MakerNoteType
        2 FirmwareVersion | print: x ~ /^Rev\d+$/ ? fmt("%.2f", capture(x, /^Rev(\d+)$/, 1) / 100) : x
        5 SerialNumber | if: bytes ~ /^[-\w ]+$/ | print: replace(x, /^(.*)(.{8})$/, "($1)$2")
        5 InternalSerialNumber | value: hexDigits
        0xe00 PrintIM | table: PrintIM.Main
        0x1000 RecordingFormat
          2=JPEG
          3=DNG
        0x1001 ImageInfo | if: format != "int16u" | table: ImageInfo
        0x1001 ExposureProgram
          1=Auto
          2=Program AE
          3=Aperture-priority AE
          4=Shutter speed priority AE
          5=Shutter/aperture priority AE
          6=Manual
          7=Movie
        0x1002 DriveMode | if: format == "int16u"
          0=Single-frame
          1=Continuous
          8=AF-priority Continuous
        0x1003 Sharpness | if: format != "int16u"
          0=Sharp
          1=Normal
          2=Soft
        0x1003 WhiteBalance
          0=Auto
          1=Multi-P Auto
          2=Daylight
          3=Cloudy
          4=Incandescent 1
          5=Incandescent 2
          6=Daylight Fluorescent
          7=Neutral White Fluorescent
          8=Cool White Fluorescent
          9=Warm White Fluorescent
          10=Manual
          11=Kelvin
          12=Shade
        0x1004 WhiteBalanceFineTune int16s | if: format == "int16u"
        0x1006 FocusMode
          1=Manual
          2=Multi AF
          3=Spot AF
          4=Snap
          5=Infinity
          7=Face Detect
          8=Subject Tracking
          9=Pinpoint AF
          10=Movie
        0x1007 AutoBracketing
          0=Off
          9=AE
          11=WB
          16=DR
          17=Contrast
          18=WB2
          19=Effect
        0x1009 MacroMode
          0=Off
          1=On
        0x100a FlashMode
          0=Off
          1=Auto, Fired
          2=On
          3=Auto, Fired, Red-eye reduction
          4=Slow Sync
          5=Manual
          6=On, Red-eye reduction
          7=Synchro, Red-eye reduction
          8=Auto, Did not fire
        0x100b FlashExposureComp | print: x ? fmt("%+.1f",x) : 0
        0x100c ManualFlashOutput
          -288=1/64
          -240=1/32
          -216=1/22
          -192=1/16
          -168=1/11
          -144=1/8
          -120=1/5.6
          -96=1/4
          -72=1/2.8
          -48=1/2
          -24=1/1.4
          0=Full
        0x100d FullPressSnap
          0=Off
          1=On
        0x100e DynamicRangeExpansion
          0=Off
          3=Weak
          4=Medium
          5=Strong
        0x100f NoiseReduction
          0=Off
          1=Weak
          2=Medium
          3=Strong
        0x1010 ImageEffects
          0=Standard
          1=Vivid
          3=Black & White
          5=B&W Toning Effect
          6=Setting 1
          7=Setting 2
          9=High-contrast B&W
          10=Cross Process
          11=Positive Film
          12=Bleach Bypass
          13=Retro
          15=Miniature
          17=High Key
        0x1011 Vignetting
          0=Off
          1=Low
          2=Medium
          3=High
        0x1012 Contrast int32s | other: x
          2147483647=MAX
        0x1013 Saturation
        0x1014 Sharpness
        0x1015 ToningEffect
          0=Off
          1=Sepia
          2=Red
          3=Green
          4=Blue
          5=Purple
          6=B&W
          7=Color
        0x1016 HueAdjust
          0=Off
          1=Basic
          2=Magenta
          3=Yellow
          4=Normal
          5=Warm
          6=Cool
        0x1017 WideAdapter
          0=Not Attached
          2=Attached
        0x1018 CropMode
          0=Off
          1=On (35mm)
          2=On (47mm)
        0x1019 NDFilter
          0=Off
          1=On
        0x101a WBBracketShotNumber
        0x1200 AFStatus
          0=Out of Focus
          1=In Focus
        0x1201 AFAreaXPosition1
        0x1202 AFAreaYPosition1
        0x1203 AFAreaXPosition
        0x1204 AFAreaYPosition
        0x1205 AFAreaMode
          0=Auto
          2=Manual
        0x1307 ColorTempKelvin
        0x1308 ColorTemperature
        0x1500 FocalLength | print: fmt("%.1f mm",x)
        0x1601 SensorWidth
        0x1602 SensorHeight
        0x1603 CroppedImageWidth
        0x1604 CroppedImageHeight
        0x2001 RicohSubdir | if: Model !~ /^Caplio RR1\b/ && (format != "int32u" || count != 1) | table: Subdir | order: big | start: place + 20 | valid: bytes ~ /^\[Ricoh Camera Info\]/
        0x2001 RicohSubdirIFD | if: Model !~ /^Caplio RR1\b/ | table: Subdir | order: big | start: x + 20
        0x2001 RicohRR1Subdir | table: Subdir | base: start - 20 | order: big | start: place + 20 | valid: bytes ~ /^\[Ricoh Camera Info\]/
        0x4001 ThetaSubdir | table: ThetaSubdir | start: x
        table ImageInfo binary int8u yielding
        0 RicohImageWidth int16u
        2 RicohImageHeight int16u
        6 RicohDate int8u[7] | value: fmt("%.2x%.2x:%.2x:%.2x %.2x:%.2x:%.2x", x)
        0x1c PreviewImageStart int16u offset
        0x1e PreviewImageLength int16u
        0x20 FlashMode
          0=Off
          1=Auto
          2=On
        0x21 Macro
          0=Off
          1=On
        0x22 Sharpness
          0=Sharp
          1=Normal
          2=Soft
        0x26 WhiteBalance
          0=Auto
          1=Daylight
          2=Cloudy
          3=Tungsten
          4=Fluorescent
          5=Manual
          7=Detail
          9=Multi-pattern Auto
        0x27 ISOSetting
          0=Auto
          1=64
          2=100
          4=200
          6=400
          7=800
          8=1600
          9=Auto
          10=3200
          11=100 (Low)
        0x28 Saturation
          0=High
          1=Normal
          2=Low
          3=B&W
          6=Toning Effect
          9=Vivid
          10=Natural
        table Subdir ifd
        4 ManufactureDate1
        5 ManufactureDate2
        0x1a FaceInfo | table: FaceInfo
        0x29 FirmwareInfo | table: FirmwareInfo
        0x2a NoiseReduction
          0=Off
          1=Weak
          2=Strong
          3=Max
        0x2c SerialInfo | table: SerialInfo
        table ThetaSubdir ifd
        3 Accelerometer
        4 Compass
        0xa TimeZone
        table FaceInfo binary
        0xb5 FacesDetected | set: FacesDetected
        0xb6 FaceDetectFrameSize int16u[2]
        0xbc Face1Position int16u[4] | if: FacesDetected >= 1
        0xc8 Face2Position int16u[4] | if: FacesDetected >= 2
        0xd4 Face3Position int16u[4] | if: FacesDetected >= 3
        0xe0 Face4Position int16u[4] | if: FacesDetected >= 4
        0xec Face5Position int16u[4] | if: FacesDetected >= 5
        0xf8 Face6Position int16u[4] | if: FacesDetected >= 6
        0x104 Face7Position int16u[4] | if: FacesDetected >= 7
        0x110 Face8Position int16u[4] | if: FacesDetected >= 8
        table FirmwareInfo binary
        0 FirmwareRevision string[12]
        0xc FirmwareRevision2 string[12]
        table SerialInfo binary
        0 BodyFirmware string[16]
        0x10 BodySerialNumber string[16]
        0x20 LensFirmware string[16]
        0x30 LensSerialNumber string[16]
        table Type2 ifd
        0x207 RicohModel
        0x300 RicohMake | value: replace(x, / *$/, "")
        table Text text
        1 FirmwareVersion | print: x ~ /^\d+$/ ? fmt("%.2f", x / 100) : x
        2 RedGain
        3 GreenGain
        4 BlueGain
        """#
}

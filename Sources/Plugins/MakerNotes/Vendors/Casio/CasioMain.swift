/// Casio's notes of the first kind, and the text in segments of the QV-7000SX.
///
/// The notation is that of `TableText`; names, numbers, conditions and labels are those of ExifTool 13.58.
enum CasioMain {
    static let text: StaticString = #"""
        table Main ifd
        1 RecordingMode
          1=Single Shutter
          2=Panorama
          3=Night Scene
          4=Portrait
          5=Landscape
          7=Panorama
          10=Night Scene
          15=Portrait
          16=Landscape
        2 Quality | labels: quality
        3 FocusMode
          2=Macro
          3=Auto
          4=Manual
          5=Infinity
          7=Spot AF
        4 FlashMode | if: Model ~ /^QV-(3500EX|8000SX)/
          1=Auto
          2=On
          3=Off
          4=Off
          5=Red-eye Reduction
        4 FlashMode
          1=Auto
          2=On
          3=Off
          4=Red-eye Reduction
        5 FlashIntensity
          11=Weak
          12=Low
          13=Normal
          14=High
          15=Strong
        6 ObjectDistance | value: x / 1000 | print: (x .. " m")
        7 WhiteBalance
          1=Auto
          2=Tungsten
          3=Daylight
          4=Fluorescent
          5=Shade
          129=Manual
        0xa DigitalZoom hex
          65536=Off
          65537=2x
          104857=1.6x
          131072=2x
          209715=3.2x
          262144=4x
        0xb Sharpness
          0=Normal
          1=Soft
          2=Hard
          16=Normal
          17=+1
          18=-1
        0xc Contrast | labels: contrast
        0xd Saturation | labels: contrast
        0x14 ISO yielding
        0x15 FirmwareDate undef | print: firmwareDate(x, 2)
        0x16 Enhancement
          1=Off
          2=Red
          3=Green
          4=Blue
          5=Flesh Tones
        0x17 ColorFilter
          1=Off
          2=Black & White
          3=Sepia
          4=Red
          5=Green
          6=Blue
          7=Yellow
          8=Pink
          9=Purple
        0x18 AFPoint
          1=Center
          2=Upper Left
          3=Upper Right
          4=Near Left/Right of Center
          5=Far Left/Right of Center
          6=Far Left/Right of Center/Bottom
          7=Top Near-left
          8=Near Upper/Left
          9=Top Near-right
          10=Top Left
          11=Top Center
          12=Top Right
          13=Center Left
          14=Center Right
          15=Bottom Left
          16=Bottom Center
          17=Bottom Right
        0x19 FlashIntensity
          1=Normal
          2=Weak
          3=Strong
        0xe00 PrintIM | table: PrintIM.Main
        table QVCI binary
        0x2c CasioQuality
          1=Economy
          2=Normal
          3=Fine
          4=Super Fine
        0x37 FocalRange unknown
        0x4d DateTimeOriginal string[20] date | value: replace(replaceAll(x, /\./, ":"), /(\d+:\d+:\d+):/, "$1 ")
        0x62 ModelType string[7]
        0x72 ManufactureIndex string[9]
        0x7c ManufactureCode string[9]
        labels quality
          1=Economy
          2=Normal
          3=Fine
        labels contrast
          0=Normal
          1=Low
          2=High
          16=Normal
          17=+1
          18=-1
        """#
}

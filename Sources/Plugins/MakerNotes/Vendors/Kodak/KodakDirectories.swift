/// The notes of Kodak's cameras that are directories: types 8, 10 and 11.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum KodakDirectories {
    static let text: StaticString = #"""
        table Type8 ifd
        0xfc00 SubIFD0 | if: format == "undef" | table: SubIFD0 | base: start | read: marked
        0xfc00 SubIFD0 | table: SubIFD0 | start: x
        0xfc01 SubIFD1 | if: format == "undef" | table: SubIFD1 | base: start | read: marked
        0xfc01 SubIFD1 | if: bytes != "\0\0\0\0" | table: SubIFD1 | start: x | base: start | read: marked
        0xfc02 SubIFD2 | if: format == "undef" | table: SubIFD2 | base: start | read: marked
        0xfc02 SubIFD2 | if: bytes != "\0\0\0\0" | table: SubIFD2 | start: x | base: start | read: marked
        0xfc03 SubIFD3 | if: format == "undef" | table: SubIFD3 | base: start | read: marked
        0xfc03 SubIFD3 | if: bytes != "\0\0\0\0" | table: SubIFD3 | start: x | base: start | read: marked
        0xfc04 SubIFD4 | if: format == "undef" | table: SubIFD4 | base: start | read: marked
        0xfc04 SubIFD4 | if: bytes != "\0\0\0\0" | table: SubIFD4 | start: x | base: start | read: marked
        0xfc05 SubIFD5 | if: format == "undef" | table: SubIFD5 | base: start | read: marked
        0xfc05 SubIFD5 | if: bytes != "\0\0\0\0" | table: SubIFD5 | start: x | base: start | read: marked
        0xfc06 SubIFD6 | if: format == "undef" | table: SubIFD6 | base: start | read: marked
        0xfc06 SubIFD6 | if: bytes != "\0\0\0\0" | table: SubIFD6 | start: x | base: start | read: marked
        0xfcff SubIFD255 | if: format == "undef" | table: SubIFD0
        0xff00 CameraInfo | if: bytes != "\0\0\0\0" | table: CameraInfo | start: x
        table Type10 ifd yielding
        2 PreviewImageSize | print: replaceAll(x, / /, "x")
        0x12 ExposureTime | value: x / 1e5 | print: exposureTime(x)
        0x13 FNumber | value: x / 10
        0x14 ISO | value: exp(x/3*log(2))*25 | print: int(x + 0.5)
        0x1d FocalLength | value: x / 100 | print: (x .. " mm")
        table Type11 ifd
        0x104 FirmwareVersion
        0x203 PictureEffect
          0=None
          3=Monochrome
          9=Kodachrome
        0x207 KodakModel
        0x300 KodakMake
        0x308 LensSerialNumber
        0x309 LensModel
        0x30d LevelMeter unknown
        0x311 Pitch
        0x312 Yaw
        0x313 Roll
        0x314 CX unknown
        0x315 CY unknown
        0x316 Rads unknown
        table SubIFD0 ifd
        0xfa02 SceneMode
          1=Sport
          3=Portrait
          4=Landscape
          6=Beach
          7=Night Portrait
          8=Night Landscape
          9=Snow
          10=Text
          11=Fireworks
          12=Macro
          13=Museum
          16=Children
          17=Program
          18=Aperture Priority
          19=Shutter Priority
          20=Manual
          25=Back Light
          28=Candlelight
          29=Sunset
          31=Panorama Left-right
          32=Panorama Right-left
          33=Smart Scene
          34=High ISO
        0xfa19 SerialNumber
        0xfa1d KodakImageWidth
        0xfa1e KodakImageHeight
        0xfa20 SensorWidth
        0xfa21 SensorHeight
        0xfa23 FNumber yielding | value: x / 100
        0xfa24 ExposureTime yielding | value: x / 1e5 | print: exposureTime(x)
        0xfa2e ISO yielding
        0xfa3d OpticalZoom | value: x / 100 | print: fmt("%.2f",x)
        0xfa46 ISO yielding
        0xfa51 KodakImageWidth
        0xfa52 KodakImageHeight
        0xfa54 ThumbnailWidth
        0xfa55 ThumbnailHeight
        0xfa57 PreviewImageWidth
        0xfa58 PreviewImageHeight
        table SubIFD1 ifd
        0x27 ISO yielding
        0x28 ISO yielding
        table SubIFD2 ifd
        0x6002 SceneModeUsed | labels: sceneModeUsed
        0x6006 OpticalZoom | value: x / 100 | print: fmt("%.2f",x)
        0x6103 MaxAperture | value: x / 100
        0xf002 SceneModeUsed | labels: sceneModeUsed
        0xf006 OpticalZoom | value: x / 100 | print: fmt("%.2f",x)
        0xf103 FNumber yielding | value: x / 100
        0xf104 ExposureTime yielding | value: x / 1e6 | print: exposureTime(x)
        0xf105 ISO yielding | value: x / 10
        table SubIFD3 ifd
        0x1000 OpticalZoom | value: x / 100 | print: fmt("%.2f",x)
        table SubIFD4 ifd
        table SubIFD5 ifd
        0xf OpticalZoom | value: x / 100 | print: fmt("%.2f",x)
        table SubIFD6 ifd
        table CameraInfo ifd
        0xf900 SensorWidth
        0xf901 SensorHeight
        0xf902 BayerPattern
        0xf903 SensorFullWidth
        0xf904 SensorFullHeight
        0xf907 KodakImageWidth
        0xf908 KodakImageHeight
        0xfa00 KodakInfoType
        0xfa04 SerialNumber
        0xfd04 FNumber yielding | value: x / 100
        0xfd05 ExposureTime yielding | value: x / 1e6 | print: exposureTime(x)
        0xfd06 ISO yielding
        labels sceneModeUsed
          0=Program
          2=Aperture Priority
          3=Shutter Priority
          4=Manual
          5=Portrait
          6=Sport
          7=Children
          8=Museum
          10=High ISO
          11=Text
          12=Macro
          13=Back Light
          16=Landscape
          17=Night Landscape
          18=Night Portrait
          19=Snow
          20=Beach
          21=Fireworks
          22=Sunset
          23=Candlelight
          28=Panorama
        """#
}

/// The main directory of Olympus's and OM System's notes, which Epson, Minolta and others used too.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum OlympusMain {
    static let text: StaticString = #"""
        table Main ifd
        0 MakerNoteVersion
        1 MinoltaCameraSettingsOld | table: Minolta.CameraSettings | order: big
        3 MinoltaCameraSettings | table: Minolta.CameraSettings | order: big
        0x40 CompressedImageSize
        0x81 PreviewImageData binary
        0x88 PreviewImageStart offset
        0x89 PreviewImageLength
        0x100 ThumbnailImage binary
        0x104 BodyFirmwareVersion
        0x200 SpecialMode | print: specialMode(x)
        0x201 Quality | print: CameraType ~ /^(SX(?!151\b)|D4322)/ ? label(oldQualities) : label(qualities)
        0x202 Macro
          0=Off
          1=On
          2=Super Macro
        0x203 BWMode
          0=Off
          1=On
          6=(none)
        0x204 DigitalZoom | print: x ~ /\./ ? x : x .. ".0"
        0x205 FocalPlaneDiagonal | print: (x .. " mm")
        0x206 LensDistortionParams
        0x207 CameraType yielding | if: bytes != "NORMAL" | set: CameraType | value: trim(x) | labels: cameraTypes
        0x208 TextInfo | table: TextInfo
        0x209 CameraID string
        0x20b EpsonImageWidth
        0x20c EpsonImageHeight
        0x20d EpsonSoftware
        0x280 PreviewImage undef binary
        0x300 PreCaptureFrames
        0x301 WhiteBoard
        0x302 OneTouchWB
          0=Off
          1=On
          2=On (Preset)
        0x303 WhiteBalanceBracket
        0x304 WhiteBalanceBias
        0x400 SensorArea int16u | if: TIFFType == "ERF"
        0x401 BlackLevel | if: TIFFType == "ERF"
        0x403 SceneMode
          0=Normal
          1=Standard
          2=Auto
          3=Intelligent Auto
          4=Portrait
          5=Landscape+Portrait
          6=Landscape
          7=Night Scene
          8=Night+Portrait
          9=Sport
          10=Self Portrait
          11=Indoor
          12=Beach & Snow
          13=Beach
          14=Snow
          15=Self Portrait+Self Timer
          16=Sunset
          17=Cuisine
          18=Documents
          19=Candle
          20=Fireworks
          21=Available Light
          22=Vivid
          23=Underwater Wide1
          24=Underwater Macro
          25=Museum
          26=Behind Glass
          27=Auction
          28=Shoot & Select1
          29=Shoot & Select2
          30=Underwater Wide2
          31=Digital Image Stabilization
          32=Face Portrait
          33=Pet
          34=Smile Shot
          35=Quick Shutter
          43=Hand-held Starlight
          100=Panorama
          101=Magic Filter
          103=HDR
        0x404 SerialNumber
        0x405 Firmware
        0xe00 PrintIM | table: PrintIM.Main
        0xf00 DataDump binary
        0xf01 DataDump2 binary
        0xf04 ZoomedPreviewStart
        0xf05 ZoomedPreviewLength
        0xf06 ZoomedPreviewSize
        0x1000 ShutterSpeedValue yielding | value: abs(x)<100 ? 2^(-x) : 0 | print: exposureTime(x)
        0x1001 ISOValue yielding | value: 100 * 2 ^ (x - 5) | print: int(x * 100 + 0.5) / 100
        0x1002 ApertureValue yielding | value: 2 ^ (x / 2) | print: fmt("%.1f",x)
        0x1003 BrightnessValue yielding
        0x1004 FlashMode
          2=On
          3=Off
        0x1005 FlashDevice
          0=None
          1=Internal
          4=External
          5=Internal + External
        0x1006 ExposureCompensation
        0x1007 SensorTemperature
        0x1008 LensTemperature
        0x1009 LightCondition
        0x100a FocusRange
          0=Normal
          1=Macro
        0x100b FocusMode
          0=Auto
          1=Manual
        0x100c ManualFocusDistance | print: (x .. " mm")
        0x100d ZoomStepCount
        0x100e FocusStepCount
        0x100f Sharpness yielding
          0=Normal
          1=Hard
          2=Soft
        0x1010 FlashChargeLevel
        0x1011 ColorMatrix int16s
        0x1012 BlackLevel
        0x1013 ColorTemperatureBG unknown
        0x1014 ColorTemperatureRG unknown
        0x1015 WBMode
          1=Auto
          1 0=Auto
          1 2=Auto (2)
          1 4=Auto (4)
          2 2=3000 Kelvin
          2 3=3700 Kelvin
          2 4=4000 Kelvin
          2 5=4500 Kelvin
          2 6=5500 Kelvin
          2 7=6500 Kelvin
          2 8=7500 Kelvin
          3 0=One-touch
        0x1017 RedBalance | value: x[0] / 256
        0x1018 BlueBalance | value: x[0] / 256
        0x1019 ColorMatrixNumber
        0x101a SerialNumber
        0x101b ExternalFlashAE1_0 unknown
        0x101c ExternalFlashAE2_0 unknown
        0x101d InternalFlashAE1_0 unknown
        0x101e InternalFlashAE2_0 unknown
        0x101f ExternalFlashAE1 unknown
        0x1020 ExternalFlashAE2 unknown
        0x1021 InternalFlashAE1 unknown
        0x1022 InternalFlashAE2 unknown
        0x1023 FlashExposureComp
        0x1024 InternalFlashTable
        0x1025 ExternalFlashGValue
        0x1026 ExternalFlashBounce
          0=No
          1=Yes
        0x1027 ExternalFlashZoom
        0x1028 ExternalFlashMode
        0x1029 Contrast
          0=High
          1=Normal
          2=Low
        0x102a SharpnessFactor
        0x102b ColorControl
        0x102c ValidBits
        0x102d CoringFilter
        0x102e OlympusImageWidth
        0x102f OlympusImageHeight
        0x1030 SceneDetect
        0x1031 SceneArea unknown
        0x1033 SceneDetectData unknown binary
        0x1034 CompressionRatio
        0x1035 PreviewImageValid
          0=No
          1=Yes
        0x1036 PreviewImageStart offset
        0x1037 PreviewImageLength
        0x1038 AFResult
        0x1039 CCDScanMode
          0=Interlaced
          1=Progressive
        0x103a NoiseReduction
          0=Off
          1=On
        0x103b FocusStepInfinity
        0x103c FocusStepNear
        0x103d LightValueCenter
        0x103e LightValuePeriphery
        0x103f FieldCount unknown
        0x2010 Equipment | if: format != "ifd" && format != "int32u" | table: Equipment | order: unknown
        0x2010 EquipmentIFD | table: Equipment | start: x
        0x2020 CameraSettings | if: format != "ifd" && format != "int32u" | table: CameraSettings | order: unknown
        0x2020 CameraSettingsIFD | table: CameraSettings | start: x
        0x2030 RawDevelopment | if: format != "ifd" && format != "int32u" | table: RawDevelopment | order: unknown
        0x2030 RawDevelopmentIFD | table: RawDevelopment | start: x
        0x2031 RawDev2 | if: format != "ifd" && format != "int32u" | table: RawDevelopment2 | order: unknown
        0x2031 RawDev2IFD | table: RawDevelopment2 | start: x
        0x2040 ImageProcessing | if: format != "ifd" && format != "int32u" | table: ImageProcessing | order: unknown
        0x2040 ImageProcessingIFD | table: ImageProcessing | start: x
        0x2050 FocusInfo | if: format != "ifd" && format != "int32u" && !OlympusCAMER | table: FocusInfo | order: unknown
        0x2050 FocusInfoIFD | if: !OlympusCAMER | table: FocusInfo | start: x
        0x2050 CameraParameters binary
        0x2100 Olympus2100 | if: format != "ifd" && format != "int32u" | table: FETags | order: unknown
        0x2100 Olympus2100IFD | table: FETags | order: unknown | start: x
        0x2200 Olympus2200 | if: format != "ifd" && format != "int32u" | table: FETags | order: unknown
        0x2200 Olympus2200IFD | table: FETags | order: unknown | start: x
        0x2300 Olympus2300 | if: format != "ifd" && format != "int32u" | table: FETags | order: unknown
        0x2300 Olympus2300IFD | table: FETags | order: unknown | start: x
        0x2400 Olympus2400 | if: format != "ifd" && format != "int32u" | table: FETags | order: unknown
        0x2400 Olympus2400IFD | table: FETags | order: unknown | start: x
        0x2500 Olympus2500 | if: format != "ifd" && format != "int32u" | table: FETags | order: unknown
        0x2500 Olympus2500IFD | table: FETags | order: unknown | start: x
        0x2600 Olympus2600 | if: format != "ifd" && format != "int32u" | table: FETags | order: unknown
        0x2600 Olympus2600IFD | table: FETags | order: unknown | start: x
        0x2700 Olympus2700 | if: format != "ifd" && format != "int32u" | table: FETags | order: unknown
        0x2700 Olympus2700IFD | table: FETags | order: unknown | start: x
        0x2800 Olympus2800 | if: format != "ifd" && format != "int32u" | table: FETags | order: unknown
        0x2800 Olympus2800IFD | table: FETags | order: unknown | start: x
        0x2900 Olympus2900 | if: format != "ifd" && format != "int32u" | table: FETags | order: unknown
        0x2900 Olympus2900IFD | table: FETags | order: unknown | start: x
        0x3000 RawInfo | if: format != "ifd" && format != "int32u" | table: RawInfo | order: unknown
        0x3000 RawInfoIFD | table: RawInfo | start: x
        0x4000 MainInfo | if: format != "ifd" && format != "int32u" | table: Main | order: unknown
        0x4000 MainInfoIFD | table: Main | start: x
        0x5000 UnknownInfo | if: format != "ifd" && format != "int32u" | table: UnknownInfo | order: unknown
        0x5000 UnknownInfoIFD | table: UnknownInfo | start: x
        table TextInfo text
        1 Resolution
        2 CameraType | set: CameraType | labels: cameraTypes
        table FETags ifd
        0x100 BodyFirmwareVersion
        table UnknownInfo ifd
        labels oldQualities
          0=SQ (Low)
          1=HQ (Normal)
          2=SHQ (Fine)
          6=RAW
        labels qualities
          1=SQ (Low)
          2=HQ (Normal)
          3=SHQ (Fine)
          4=RAW
          5=Medium-Fine
          6=Small-Fine
          33=Uncompressed
        """#
}

/// The directory of a Nikon note, of its older kind, of its preview, of Nikon Scan and of the raw data.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum NikonMain {
    static let text: StaticString = #"""
        table Main nikon | print: nikonText
        1 MakerNoteVersion | value: ord(x) <= 9 ? join("", byteValues(substr(x, 0, 4))) : x | print: replace(replace(x, /^(\d{2})/, "$1."), /^0/, "")
        2 ISO yielding | raw: x == "\0\0\0\0" ? nil : x | print: replace(replace(x, /^0 /, ""), /^1 (\d+)/, "Hi $1")
        3 ColorMode
        4 Quality
        5 WhiteBalance
        6 Sharpness
        7 FocusMode
        8 FlashSetting
        9 FlashType
        0xb WhiteBalanceFineTune
        0xc WB_RBLevels
        0xd ProgramShift | value: steps | print: fraction(x)
        0xe ExposureDifference | value: steps | print: x ? fmt("%+.1f",x) : 0
        0xf ISOSelection
        0x10 DataDump binary
        0x11 PreviewIFD group=PreviewIFD | table: PreviewIFD | start: x
        0x12 FlashExposureComp | value: steps | print: fraction(x)
        0x13 ISOSetting | print: replace(x, /^0 /, "")
        0x14 ColorBalanceA | if: format == "undef" && count == 2560 | table: ColorBalanceA | order: big
        0x14 NRWData | if: bytes ~ /^NRW 0100/ | table: ColorBalanceB
        0x14 NRWData | if: bytes ~ /^NRW / | table: ColorBalanceC
        0x16 ImageBoundary
        0x17 ExternalFlashExposureComp | value: steps | print: fraction(x)
        0x18 FlashExposureBracketValue | value: steps | print: fmt("%.1f",x)
        0x19 ExposureBracketValue | print: x !~ /undef/ ?  fraction(x) : "n/a"
        0x1a ImageProcessing
        0x1b CropHiSpeed | labels: cropHiSpeed | other: elements(x) == 7 ? replace(terms(label(cropHiSpeed), x), /^(.*) (\d+) (\d+) (\d+) (\d+) (\d+) (\d+)$/, "$1 ($2x$3 cropped to $4x$5 at pixel $6,$7)") : "Unknown (" .. x .. ")"
        0x1c ExposureTuning | value: steps | print: fraction(x)
        0x1d SerialNumber text | print: x
        0x1e ColorSpace
          1=sRGB
          2=Adobe RGB
          4=BT.2100
        0x1f VRInfo | table: VRInfo
        0x20 ImageAuthentication | labels: offOn
        0x21 FaceDetect | table: FaceDetect
        0x22 ActiveD-Lighting
          0=Off
          1=Low
          3=Normal
          5=High
          7=Extra High
          8=Extra High 1
          9=Extra High 2
          10=Extra High 3
          11=Extra High 4
          65535=Auto
        0x23 PictureControlData binary | if: bytes ~ /^01/ | table: PictureControl
        0x23 PictureControlData binary | if: bytes ~ /^02/ | table: PictureControl2
        0x23 PictureControlData binary | if: bytes ~ /^03/ | table: PictureControl3
        0x23 PictureControlData binary | table: PictureControlUnknown
        0x24 WorldTime | table: WorldTime
        0x25 ISOInfo | table: ISOInfo | order: big
        0x2a VignetteControl
          0=Off
          1=Low
          3=Normal
          5=High
        0x2b DistortInfo | table: DistortInfo
        0x2c UnknownInfo | table: UnknownInfo | order: big
        0x32 UnknownInfo2 | table: UnknownInfo2 | order: big
        0x34 ShutterMode | set: ShutterMode
          0=Mechanical
          16=Electronic
          48=Electronic Front Curtain
          64=Electronic (Movie)
          80=Auto (Mechanical)
          81=Auto (Electronic Front Curtain)
          96=Electronic (High Speed)
        0x35 HDRInfo | if: count != 6 | table: HDRInfo
        0x35 HDRInfo2 | table: HDRInfo2
        0x37 MechanicalShutterCount
        0x39 LocationInfo | table: LocationInfo
        0x3d BlackLevel
        0x3e ImageSizeRAW
          1=Large
          2=Medium
          3=Small
        0x3f WhiteBalanceFineTune
        0x45 CropArea
        0x4e NikonSettings binary | table: NikonSettings.Main
        0x4f ColorTemperatureAuto
        0x51 MakerNotes0x51 binary | table: MakerNotes0x51
        0x56 MakerNotes0x56 binary | table: MakerNotes0x56
        0x80 ImageAdjustment
        0x81 ToneComp
        0x82 AuxiliaryLens
        0x83 LensType label | print: lensType
        0x84 Lens | print: lensInfo
        0x85 ManualFocusDistance
        0x86 DigitalZoom
        0x87 FlashMode
          0=Did Not Fire
          1=Fired, Manual
          3=Not Ready
          7=Fired, External
          8=Fired, Commander Mode
          9=Fired, TTL Mode
          18=LED Light
        0x88 AFInfo | if: Model ~ /^NIKON D/i | table: AFInfo | order: big
        0x88 AFInfo | table: AFInfo | order: little
        0x89 ShootingMode label | print: shootingMode
        0x8b LensFStops | value: unsignedSteps | print: fmt("%.2f", x)
        0x8c ContrastCurve binary
        0x8d ColorHue
        0x8f SceneMode
        0x90 LightSource
        0x91 ShotInfoD40 | if: bytes ~ /^0209/ | table: ShotInfoD40 | order: big | read: encrypted start=4
        0x91 ShotInfoD80 | if: bytes ~ /^0208/ | table: ShotInfoD80 | order: big | read: encrypted start=4
        0x91 ShotInfoD90 | if: bytes ~ /^0213/ | table: ShotInfoD90 | order: big | read: encrypted start=4
        0x91 ShotInfoD3a | if: bytes ~ /^0210/ && count == 5399 | table: ShotInfoD3a | order: big | read: encrypted start=4
        0x91 ShotInfoD3b | if: bytes ~ /^0210/ && (count == 5408 || count == 5412) | table: ShotInfoD3b | order: big | read: encrypted start=4
        0x91 ShotInfoD3X | if: bytes ~ /^0214/ && count == 5409 | table: ShotInfoD3X | order: big | read: encrypted start=4
        0x91 ShotInfoD3S | if: bytes ~ /^0218/ && (count == 5356 || count == 5388) | table: ShotInfoD3S | order: big | read: encrypted start=4
        0x91 ShotInfoD300a | if: bytes ~ /^0210/ && count == 5291 | table: ShotInfoD300a | order: big | read: encrypted start=4
        0x91 ShotInfoD300b | if: bytes ~ /^0210/ && count == 5303 | table: ShotInfoD300b | order: big | read: encrypted start=4
        0x91 ShotInfoD300S | if: bytes ~ /^0216/ && count == 5311 | table: ShotInfoD300S | order: big | read: encrypted start=4
        0x91 ShotInfoD700 | if: bytes ~ /^0212/ && count == 5312 | table: ShotInfoD700 | order: big | read: encrypted start=4
        0x91 ShotInfoD780 | if: bytes ~ /^0245/ | table: ShotInfoD780 | order: little | read: encrypted start=4 offsets=36
        0x91 ShotInfoD7500 | if: bytes ~ /^0242/ | table: ShotInfoD7500 | order: little | read: encrypted start=4 offsets=12
        0x91 ShotInfoD800 | if: bytes ~ /^0222/ | table: ShotInfoD800 | order: big | read: encrypted start=4
        0x91 ShotInfoD810 | if: bytes ~ /^0233/ | table: ShotInfoD810 | order: little | read: encrypted start=4 offsets=12
        0x91 ShotInfoD850 | if: bytes ~ /^0243/ | table: ShotInfoD850 | order: little | read: encrypted start=4 offsets=12
        0x91 ShotInfoD5000 | if: bytes ~ /^0215/ && count == 6745 | table: ShotInfoD5000 | order: big | read: encrypted start=4
        0x91 ShotInfoD5100 | if: bytes ~ /^0221/ && count == 8902 | table: ShotInfoD5100 | order: big | read: encrypted start=4
        0x91 ShotInfoD5200 | if: bytes ~ /^0226/ && count == 11587 | table: ShotInfoD5200 | order: big | read: encrypted start=4
        0x91 ShotInfoD7000 | if: bytes ~ /^0220/ | table: ShotInfoD7000 | order: big | read: encrypted start=4
        0x91 ShotInfoD4 | if: bytes ~ /^0223/ | table: ShotInfoD4 | order: big | read: encrypted start=4
        0x91 ShotInfoD4S | if: bytes ~ /^0231/ | table: ShotInfoD4S | order: little | read: encrypted start=4
        0x91 ShotInfoD500 | if: bytes ~ /^023[89]/ | table: ShotInfoD500 | order: little | read: encrypted start=4 offsets=12
        0x91 ShotInfoD610 | if: bytes ~ /^0232/ | table: ShotInfoD610 | order: big | read: encrypted start=4
        0x91 ShotInfoD6 | if: bytes ~ /^0246/ | table: ShotInfoD6 | order: little | read: encrypted start=4 offsets=36
        0x91 ShotInfoZ6III | if: bytes ~ /^0809/ | table: ShotInfoZ6III | order: little | read: encrypted start=4 offsets=36
        0x91 ShotInfoZ7II | if: bytes ~ /^080[0123478]/ | table: ShotInfoZ7II | order: little | read: encrypted start=4 offsets=36
        0x91 ShotInfoZ8 | if: bytes ~ /^0806/ | table: ShotInfoZ8 | order: little | read: encrypted start=4 offsets=36
        0x91 ShotInfoZ9 | if: bytes ~ /^0805/ | table: ShotInfoZ9 | order: little | read: encrypted start=4 offsets=36
        0x91 ShotInfo02xx | if: bytes ~ /^0[28]/ | table: ShotInfo | order: big | read: encrypted start=4
        0x91 ShotInfoUnknown | table: ShotInfo | order: big
        0x92 HueAdjustment
        0x93 NEFCompression | labels: nefCompression
        0x94 SaturationAdj
        0x95 NoiseReduction
        0x96 NEFLinearizationTable binary
        0x97 ColorBalance0100 | if: bytes ~ /^0100/ | table: ColorBalance1 | start: place + 72
        0x97 ColorBalance0102 | if: bytes ~ /^0102/ | table: ColorBalance2 | start: place + 10
        0x97 ColorBalance0103 | if: bytes ~ /^0103/ | table: ColorBalance3 | start: place + 20
        0x97 ColorBalance0205 | if: bytes ~ /^0205/ | table: ColorBalance2 | read: encrypted start=4 offset=18
        0x97 ColorBalance0209 | if: bytes ~ /^02(09|12|14)/ | table: ColorBalance4 | read: encrypted start=284 offset=294
        0x97 ColorBalance02 | if: bytes ~ /^02(0\d|10)/ | table: ColorBalance2 | read: encrypted start=284 offset=290
        0x97 ColorBalance0211 | if: bytes ~ /^0211/ | table: ColorBalance4 | read: encrypted start=284 offset=300
        0x97 ColorBalance0213 | if: bytes ~ /^0213/ | table: ColorBalance2 | read: encrypted start=284 offset=294
        0x97 ColorBalance0215 | if: bytes ~ /^021[567]/ | table: ColorBalance4 | read: encrypted start=284 offset=288
        0x97 ColorBalance0219 | if: bytes ~ /^02(19|2[1234])/ | table: ColorBalance2 | read: encrypted start=4 offset=128
        0x97 ColorBalanceUnknown1 | if: bytes ~ /^0(220|6)/ | table: ColorBalanceUnknown | read: encrypted start=284
        0x97 ColorBalanceUnknown2 | if: bytes ~ /^0(18|[248])/ | table: ColorBalanceUnknown2 | read: encrypted start=4
        0x97 ColorBalanceUnknown | table: ColorBalanceUnknown
        0x98 LensData0100 | if: bytes ~ /^0100/ | table: LensData00
        0x98 LensData0101 | if: bytes ~ /^0101/ | table: LensData01
        0x98 LensData0201 | if: bytes ~ /^020[1-3]/ | table: LensData01 | read: encrypted start=4
        0x98 LensData0204 | if: bytes ~ /^0204/ | table: LensData0204 | read: encrypted start=4
        0x98 LensData0400 | if: bytes ~ /^040[01]/ | table: LensData0400 | read: encrypted start=4
        0x98 LensData0402 | if: bytes ~ /^0402/ | table: LensData0402 | read: encrypted start=4
        0x98 LensData0403 | if: bytes ~ /^0403/ | table: LensData0403 | read: encrypted start=4
        0x98 LensData0800 | if: bytes ~ /^080[012]/ | table: LensData0800 | order: little | read: encrypted start=4
        0x98 LensDataUnknown | table: LensDataUnknown | read: encrypted start=4
        0x99 RawImageCenter
        0x9a SensorPixelSize | print: replace(x, / /, " x ") .. " um"
        0x9c SceneAssist
        0x9d DateStampMode
          0=Off
          1=Date & Time
          2=Date
          3=Date Counter
        0x9e RetouchHistory | value: replace(x, /( 0)+$/, "") | print: parts(label(retouchValues), label(retouchValues), label(retouchValues), label(retouchValues), label(retouchValues), label(retouchValues), label(retouchValues), label(retouchValues), label(retouchValues), label(retouchValues))
        0xa0 SerialNumber
        0xa2 ImageDataSize
        0xa5 ImageCount
        0xa6 DeletedImageCount
        0xa7 ShutterCount | print: x == 4294965247 ? "n/a" : x
        0xa8 FlashInfo0100 | if: bytes ~ /^010[01]/ | table: FlashInfo0100
        0xa8 FlashInfo0102 | if: bytes ~ /^0102/ | table: FlashInfo0102
        0xa8 FlashInfo0103 | if: bytes ~ /^010[345]/ | table: FlashInfo0103
        0xa8 FlashInfo0106 | if: bytes ~ /^0106/ | table: FlashInfo0106
        0xa8 FlashInfo0107 | if: bytes ~ /^010[78]/ | table: FlashInfo0107
        0xa8 FlashInfo0300 | if: bytes ~ /^030[01]/ | table: FlashInfo0300
        0xa8 FlashInfoUnknown | table: FlashInfoUnknown
        0xa9 ImageOptimization
        0xaa Saturation
        0xab VariProgram
        0xac ImageStabilization
        0xad AFResponse
        0xb0 MultiExposure | if: bytes ~ /^0100/ | table: MultiExposure
        0xb0 MultiExposure | if: bytes ~ /^0101/ | table: MultiExposure | order: little
        0xb0 MultiExposure2 | if: bytes ~ /^010[23]/ | table: MultiExposure2
        0xb1 HighISONoiseReduction
          0=Off
          1=Minimal
          2=Low
          3=Medium Low
          4=Normal
          5=Medium High
          6=High
        0xb3 ToningEffect
        0xb6 PowerUpTime date | raw: powerUpTime | print: x
        0xb7 AFInfo2 | if: bytes ~ /^0100/ | table: AFInfo2V0100
        0xb7 AFInfo2 | if: bytes ~ /^0101/ | table: AFInfo2V0101
        0xb7 AFInfo2 | if: bytes ~ /^020[01]/ | table: AFInfo2V0200
        0xb7 AFInfo2 | if: bytes ~ /^030[01]/ | table: AFInfo2V0300
        0xb7 AFInfo2 | if: bytes ~ /^040[012]/ | table: AFInfo2V0400
        0xb8 FileInfo | if: isLittleFileInfo(bytes) | table: FileInfo | order: little
        0xb8 FileInfo | table: FileInfo | order: big
        0xb9 AFTune | table: AFTune
        0xbb RetouchInfo | table: RetouchInfo
        0xbd PictureControlData binary | table: PictureControl
        0xbf SilentPhotography | labels: offOn
        0xc3 BarometerInfo | table: BarometerInfo
        0xe00 PrintIM | table: PrintIM.Main
        0xe01 NikonCaptureData binary | table: NikonCapture.Main
        0xe09 NikonCaptureVersion text | print: x
        0xe0e NikonCaptureOffsets | table: CaptureOffsets | start: place + 4 | valid: bytes ~ /^0100/
        0xe10 NikonScanIFD group=NikonScan | table: Scan | start: x
        0xe13 NikonCaptureEditVersions binary
        0xe1d NikonICCProfile | read: iccProfile | table: PreviewIFD
        0xe1e NikonCaptureOutput binary | table: CaptureOutput | valid: bytes ~ /^0100/
        0xe22 NEFBitDepth
          0 0 0 0=n/a (JPEG)
          12 0 0 0=12
          14 0 0 0=14
          16 16 16 0=16 x 3
          8 8 8 0=8 x 3
        0x44 JPGCompression | raw: x || nil
          1=Size Priority
          3=Optimal Quality
        table Type2 ifd
        3 Quality
        4 ColorMode
        5 ImageAdjustment
        6 CCDSensitivity
        7 WhiteBalance
        8 Focus
        0xa DigitalZoom
        0xb Converter
        table PreviewIFD ifd group=PreviewIFD
        0xfe SubfileType | set: SubfileType
          0=Full-resolution image
          1=Reduced-resolution image
          2=Single page of multi-page image
          3=Single page of multi-page reduced-resolution image
          4=Transparency mask
          5=Transparency mask of reduced-resolution image
          6=Transparency mask of multi-page image
          7=Transparency mask of reduced-resolution multi-page image
          8=Depth map
          9=Depth map of reduced-resolution image
          16=Enhanced image data
          65537=Alternate reduced-resolution image
          65540=Semantic Mask
          4294967295=invalid
          &0=Reduced resolution
          &1=Single page
          &2=Transparency mask
          &3=TIFF/IT final page
          &4=TIFF-FX mixed raster content
        0x103 Compression
          1=Uncompressed
          2=CCITT 1D
          3=T4/Group 3 Fax
          4=T6/Group 4 Fax
          5=LZW
          6=JPEG (old-style)
          7=JPEG
          8=Adobe Deflate
          9=JBIG B&W or VC-5
          10=JBIG Color
          99=JPEG
          262=Kodak 262
          32766=NeXt or Sony ARW Compressed 2
          32767=Sony ARW Compressed
          32769=Packed RAW
          32770=Samsung SRW Compressed
          32771=CCIRLEW
          32772=Samsung SRW Compressed 2
          32773=PackBits
          32809=Thunderscan
          32867=Kodak KDC Compressed
          32895=IT8CTPAD
          32896=IT8LW
          32897=IT8MP
          32898=IT8BL
          32908=PixarFilm
          32909=PixarLog
          32946=Deflate
          32947=DCS
          33003=Aperio JPEG 2000 YCbCr
          33005=Aperio JPEG 2000 RGB
          34661=JBIG
          34676=SGILog
          34677=SGILog24
          34712=JPEG 2000
          34713=Nikon NEF Compressed
          34715=JBIG2 TIFF FX
          34718=Microsoft Document Imaging (MDI) Binary Level Codec
          34719=Microsoft Document Imaging (MDI) Progressive Transform Codec
          34720=Microsoft Document Imaging (MDI) Vector
          34887=ESRI Lerc
          34892=Lossy JPEG
          34925=LZMA2
          34926=Zstd (old)
          34927=WebP (old)
          34933=PNG
          34934=JPEG XR
          50000=Zstd
          50001=WebP
          50002=JPEG XL (old)
          52546=JPEG XL
          65000=Kodak DCR Compressed
          65535=Pentax PEF Compressed
        0x11a XResolution
        0x11b YResolution
        0x128 ResolutionUnit
          1=None
          2=inches
          3=cm
        0x201 PreviewImageStart offset
        0x202 PreviewImageLength
        0x213 YCbCrPositioning
          1=Centered
          2=Co-sited
        table Scan ifd group=NikonScan
        2 FilmType
        0x40 MultiSample
        0x41 BitDepth
        0x50 MasterGain | print: fmt("%.2f",x)
        0x51 ColorGain | print: fmt("%.2f %.2f %.2f", x)
        0x60 ScanImageEnhancer | labels: offOn
        0x100 DigitalICE
        0x110 ROCInfo | table: ROC
        0x120 GEMInfo | table: GEM
        0x200 DigitalDEEShadowAdj
        0x201 DigitalDEEThreshold
        0x202 DigitalDEEHighlightAdj
        table ROC binary int32u group=NikonScan
        0 DigitalROC | value: x / 10
        table GEM binary int32u group=NikonScan
        0 DigitalGEM | value: x<95 ? x/20-1 : 4
        table NEFInfo ifd
        5 DistortionInfo | table: DistortionInfo
        6 VignetteInfo | table: VignetteInfo
        table DistortionInfo binary
        0 DistortionCorrectionVersion string[4]
        4 DistortionCorrection
          0=No Lens Attached
          1=On (Optional)
          2=Off
          3=On (Required)
        0x14 RadialDistortionCoefficient1 rational64s | print: fmt("%.5f", x)
        0x1c RadialDistortionCoefficient2 rational64s | print: fmt("%.5f", x)
        0x24 RadialDistortionCoefficient3 rational64s | print: fmt("%.5f", x)
        table VignetteInfo binary
        0 VignetteCorrectionVersion string[4]
        0x24 VignetteCoefficient1 rational64s | print: fmt("%.5f", x)
        0x34 VignetteCoefficient2 rational64s | print: fmt("%.5f", x)
        0x44 VignetteCoefficient3 rational64s | print: fmt("%.5f", x)
        labels cropHiSpeed
          0=Off
          1=1.3x Crop
          2=DX Crop
          3=5:4 Crop
          4=3:2 Crop
          6=16:9 Crop
          8=2.7x Crop
          9=DX Movie 16:9 Crop
          10=1.3x Movie Crop
          11=FX Uncropped
          12=DX Uncropped
          13=2.8x Movie Crop
          14=1.4x Movie Crop
          15=1.5x Movie Crop
          17=FX 1:1 Crop
          18=DX 1:1 Crop
        labels retouchValues
        0=None
        3=B & W
        4=Sepia
        5=Trim
        6=Small Picture
        7=D-Lighting
        8=Red Eye
        9=Cyanotype
        10=Sky Light
        11=Warm Tone
        12=Color Custom
        13=Image Overlay
        14=Red Intensifier
        15=Green Intensifier
        16=Blue Intensifier
        17=Cross Screen
        18=Quick Retouch
        19=NEF Processing
        23=Distortion Control
        25=Fisheye
        26=Straighten
        29=Perspective Control
        30=Color Outline
        31=Soft Filter
        32=Resize
        33=Miniature Effect
        34=Skin Softening
        35=Selected Frame
        37=Color Sketch
        38=Selective Color
        39=Glamour
        40=Drawing
        44=Pop
        45=Toy Camera Effect 1
        46=Toy Camera Effect 2
        47=Cross Process (red)
        48=Cross Process (blue)
        49=Cross Process (green)
        50=Cross Process (yellow)
        51=Super Vivid
        52=High-contrast Monochrome
        53=High Key
        54=Low Key
        """#
}

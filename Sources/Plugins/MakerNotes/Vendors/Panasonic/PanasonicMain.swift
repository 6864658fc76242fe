/// The main directory of Panasonic's notes, which some of Leica's cameras share, and its parts.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum PanasonicMain {
    static let text: StaticString = #"""
        table Main ifd
        1 ImageQuality
          1=TIFF
          2=High
          3=Normal
          6=Very High
          7=RAW
          9=Motion Picture
          11=Full HD Movie
          12=4k Movie
        2 FirmwareVersion | value: x ~ /[\0-\x2f]/ ? byteValues(x) : x | print: replaceAll(x, / /, ".")
        3 WhiteBalance
          1=Auto
          2=Daylight
          3=Cloudy
          4=Incandescent
          5=Manual
          8=Flash
          10=Black & White
          11=Manual 2
          12=Shade
          13=Kelvin
          14=Manual 3
          15=Manual 4
          19=Auto (cool)
        7 FocusMode
          1=Auto
          2=Manual
          4=Auto, Focus button
          5=Auto, Continuous
          6=AF-S
          7=AF-C
          8=AF-F
        0xf AFAreaMode | if: Model ~ /DMC-FZ10\b/
          0 1=Spot Mode On
          0 16=Spot Mode Off
        0xf AFAreaMode
          16=Normal?
          0 1=9-area
          0 16=3-area (high speed)
          0 225=225-area
          0 23=23-area
          0 49=49-area
          1 0=Spot Focusing
          1 1=5-area
          128 0=Pinpoint focus
          16 0=1-area
          16 16=1-area (high speed)
          16 225=225-area 2
          16 32=1-area +
          17 0=Full Area
          240 0=Tracking
          32 0=Tracking
          32 1=3-area (left)?
          32 16=Zone
          32 18=Zone (horizontal/vertical)
          32 2=3-area (center)?
          32 3=3-area (right)?
          64 0=Face Detect
          64 1=Face Detect (animal detect on)
          64 2=Face Detect (animal detect off)
        0x1a ImageStabilization
          2=On, Optical
          3=Off
          4=On, Mode 2
          5=On, Optical Panning
          6=On, Body-only
          7=On, Body-only Panning
          9=Dual IS
          10=Dual IS Panning
          11=Dual2 IS
          12=Dual2 IS Panning
        0x1c MacroMode
          1=On
          2=Off
          257=Tele-Macro
          513=Macro Zoom
        0x1f ShootingMode | labels: shootingModes
        0x20 Audio
          1=Yes
          2=No
          3=Stereo
        0x21 DataDump binary
        0x23 WhiteBalanceBias int16s | value: x / 3 | print: fraction(x)
        0x24 FlashBias int16s | value: x / 3 | print: fraction(x)
        0x25 InternalSerialNumber | print: x ~ /^[A-Z][0-9A-Z]{2}[0-6]\d{9}/ ? replace(x, /^([A-Z][0-9A-Z]{2})(\d{2})(\d{2})(\d{2})(\d{4}).*$/, "($1) 20$2:$3:$4 no. $5") : replace(x, /^([A-Z][0-9A-Z]{2})(\d{2})(\d{2})(\d{2})(\d{4}).*$/, "($1) 19$2:$3:$4 no. $5")
        0x26 PanasonicExifVersion
        0x27 VideoFrameRate | other: x
          0=n/a
        0x28 ColorEffect
          1=Off
          2=Warm
          3=Cool
          4=Black & White
          5=Sepia
          6=Happy
          8=Vivid
        0x29 TimeSincePowerOn | value: x / 100 | print: powerOnTime(x)
        0x2a BurstMode
          0=Off
          1=On
          2=Auto Exposure Bracketing (AEB)
          3=Focus Bracketing
          4=Unlimited
          8=White Balance Bracketing
          17=On (with flash)
          18=Aperture Bracketing
        0x2b SequenceNumber
        0x2c ContrastMode hex | if: Model !~ /^DMC-(FX10|G1|L1|L10|LC80|GF\d+|G2|TZ10|ZS7)$/ && Model !~ /^DC-/
          0=Normal
          1=Low
          2=High
          5=Normal 2
          6=Medium Low
          7=Medium High
          13=High Dynamic
          24=Dynamic Range (film-like)
          46=Match Filter Effects Toy
          55=Match Photo Style L. Monochrome
          256=Low
          272=Normal
          288=High
        0x2c ContrastMode | if: Model ~ /^DMC-(GF\d+|G2)$/
          0=-2
          1=-1
          2=Normal
          3=+1
          4=+2
          5=Normal 2
          7=Nature (Color Film)
          9=Expressive
          12=Smooth (Color Film) or Pure (My Color)
          17=Dynamic (B&W Film)
          22=Smooth (B&W Film)
          25=High Dynamic
          26=Retro
          27=Dynamic (Color Film)
          28=Low Key
          29=Toy Effect
          32=Vibrant (Color Film) or Expressive (My Color)
          33=Elegant (My Color)
          37=Nostalgic (Color Film)
          41=Dynamic Art (My Color)
          42=Retro (My Color)
          45=Cinema
          47=Dynamic Mono
          50=Impressive Art
          51=Cross Process
          100=High Dynamic 2
          101=Retro 2
          102=High Key 2
          103=Low Key 2
          104=Toy Effect 2
          107=Expressive 2
          112=Sepia
          117=Miniature
          122=Dynamic Monochrome
          127=Old Days
          132=Dynamic Monochrome 2
          135=Impressive Art 2
          136=Cross Process 2
          137=Toy Pop
          138=Fantasy
          256=Normal 3
          272=Standard
          288=High
        0x2c ContrastMode | if: Model ~ /^DMC-(TZ10|ZS7)$/
          0=Normal
          1=-2
          2=+2
          5=-1
          6=+1
        0x2c ContrastMode
        0x2d NoiseReduction
          0=Standard
          1=Low (-1)
          2=High (+1)
          3=Lowest (-2)
          4=Highest (+2)
          5=+5
          6=+6
          65531=-5
          65532=-4
          65533=-3
          65534=-2
          65535=-1
        0x2e SelfTimer
          0=Off (0)
          1=Off
          2=10 s
          3=2 s
          4=10 s / 3 pictures
          258=2 s after shutter pressed
          266=10 s after shutter pressed
          778=3 photos after 10 s
        0x30 Rotation
          1=Horizontal (normal)
          3=Rotate 180
          6=Rotate 90 CW
          8=Rotate 270 CW
        0x31 AFAssistLamp
          1=Fired
          2=Enabled but Not Used
          3=Disabled but Required
          4=Disabled and Not Required
        0x32 ColorMode
          0=Normal
          1=Natural
          2=Vivid
        0x33 BabyAge | print: x == "9999:99:99 00:00:00" ? "(not set)" : x
        0x34 OpticalZoomMode
          1=Standard
          2=Extended
        0x35 ConversionLens
          1=Off
          2=Wide
          3=Telephoto
          4=Macro
        0x36 TravelDay | print: x == 65535 ? "n/a" : x
        0x38 BatteryLevel
          1=Full
          2=Medium
          3=Low
          4=Near Empty
          7=Near Full
          8=Medium Low
          256=n/a
        0x39 Contrast int16s | other: parameter(x) | labels: strengths
        0x3a WorldTimeLocation
          1=Home
          2=Destination
        0x3b TextStamp
          1=Off
          2=On
        0x3c ProgramISO | other: x
          -1=n/a
          65534=Intelligent ISO
          65535=n/a
        0x3d AdvancedSceneType
        0x3e TextStamp
          1=Off
          2=On
        0x3f FacesDetected
        0x40 Saturation int16s | other: parameter(x) | labels: strengths
        0x41 Sharpness int16s | other: parameter(x) | labels: strengths
        0x42 FilmMode
          0=n/a
          1=Standard (color)
          2=Dynamic (color)
          3=Nature (color)
          4=Smooth (color)
          5=Standard (B&W)
          6=Dynamic (B&W)
          7=Smooth (B&W)
          10=Nostalgic
          11=Vibrant
        0x43 JPEGQuality
          0=n/a (Movie)
          2=High
          3=Standard
          6=Very High
          255=n/a (RAW only)
        0x44 ColorTempKelvin int16u
        0x45 BracketSettings
          0=No Bracket
          1=3 Images, Sequence 0/-/+
          2=3 Images, Sequence -/0/+
          3=5 Images, Sequence 0/-/+
          4=5 Images, Sequence -/0/+
          5=7 Images, Sequence 0/-/+
          6=7 Images, Sequence -/0/+
        0x46 WBShiftAB int16s
        0x47 WBShiftGM int16s
        0x48 FlashCurtain
          0=n/a
          1=1st
          2=2nd
        0x49 LongExposureNoiseReduction
          1=Off
          2=On
        0x4b PanasonicImageWidth
        0x4c PanasonicImageHeight
        0x4d AFPointPosition | print: x == "16777216 16777216" ? "none" : x ~ /^4194303\.9/ ? "n/a" : fmt("%.2g %.2g", x)
        0x4e FaceDetInfo | print: length(x) | table: FaceDetInfo
        0x51 LensType | value: trim(x)
        0x52 LensSerialNumber | value: trim(x)
        0x53 AccessoryType | value: trim(x)
        0x54 AccessorySerialNumber | value: trim(x)
        0x59 Transform int16s
          -1 1=Slim Low
          -3 2=Slim High
          0 0=Off
          1 1=Stretch Low
          3 2=Stretch High
        0x5d IntelligentExposure
          0=Off
          1=Low
          2=Standard
          3=High
        0x60 LensFirmwareVersion int8u | print: replaceAll(x, / /, ".")
        0x61 FaceRecInfo | table: FaceRecInfo
        0x62 FlashWarning
          0=No
          1=Yes (flash required but disabled)
        0x63 RecognizedFaceFlags int8u unknown
        0x65 Title string
        0x66 BabyName string
        0x67 Location string location
        0x69 Country string location
        0x6b State string location
        0x6d City string location
        0x6f Landmark string location
        0x70 IntelligentResolution
          0=Off
          1=Low
          2=Standard
          3=High
          4=Extended
        0x76 MergedImages
        0x77 BurstSpeed
        0x79 IntelligentD-Range
          0=Off
          1=Low
          2=Standard
          3=High
        0x7c ClearRetouch
          0=Off
          1=On
        0x80 City2 string location
        0x86 ManometerPressure | raw: x==65535 ? nil : x | value: x / 10 | print: fmt("%.1f kPa",x)
        0x89 PhotoStyle
          0=Auto
          1=Standard or Custom
          2=Vivid
          3=Natural
          4=Monochrome
          5=Scenery
          6=Portrait
          8=Cinelike D
          9=Cinelike V
          11=L. Monochrome
          12=Like709
          15=L. Monochrome D
          17=V-Log
          18=Cinelike D2
        0x8a ShadingCompensation
          0=Off
          1=On
        0x8b WBShiftIntelligentAuto int16s
        0x8c AccelerometerZ int16s
        0x8d AccelerometerX int16s
        0x8e AccelerometerY int16s
        0x8f CameraOrientation
          0=Normal
          1=Rotate CW
          2=Rotate 180
          3=Rotate CCW
          4=Tilt Upwards
          5=Tilt Downwards
        0x90 RollAngle int16s | value: x / 10
        0x91 PitchAngle int16s | value: -x / 10
        0x92 WBShiftCreativeControl int8s
        0x93 SweepPanoramaDirection
          0=Off
          1=Left to Right
          2=Right to Left
          3=Top to Bottom
          4=Bottom to Top
        0x94 SweepPanoramaFieldOfView
        0x96 TimerRecording
          0=Off
          1=Time Lapse
          2=Stop-motion Animation
          3=Focus Bracketing
        0x9d InternalNDFilter
        0x9e HDR
          0=Off
          100=1 EV
          200=2 EV
          300=3 EV
          32868=1 EV (Auto)
          32968=2 EV (Auto)
          33068=3 EV (Auto)
        0x9f ShutterType
          0=Mechanical
          1=Electronic
          2=Hybrid
        0xa1 FilterEffect int32u
          0 0=Off
          0 1=Expressive
          0 1024=Dynamic Monochrome
          0 1048576=Sunshine
          0 134217728=Silky Monochrome
          0 16=High Dynamic
          0 16384=One Point Color
          0 2=Retro
          0 2048=Soft Focus
          0 2097152=Bleach Bypass
          0 256=Low Key
          0 32=Miniature Effect
          0 32768=Star Filter
          0 33554432=Monochrome
          0 4=High Key
          0 4096=Impressive Art
          0 4194304=Toy Pop
          0 512=Toy Effect
          0 524288=Old Days
          0 67108864=Rough Monochrome
          0 8=Sepia
          0 8192=Cross Process
          0 8388608=Fantasy
        0xa3 ClearRetouchValue
        0xa7 OutputLUT binary
        0xab TouchAE
          0=Off
          1=On
        0xac MonochromeFilterEffect
          0=Off
          1=Yellow
          2=Orange
          3=Red
          4=Green
        0xad HighlightShadow int16s
        0xaf TimeStamp date
        0xb3 VideoBurstResolution
          1=Off or 4K
          4=6K
        0xb4 MultiExposure
          0=n/a
          1=Off
          2=On
        0xb9 RedEyeRemoval
          0=Off
          1=On
        0xbb VideoBurstMode hex
          1=Off
          4=Post Focus
          24=4K Burst
          40=4K Burst (Start/Stop)
          72=4K Pre-burst
          264=Loop Recording
          1032=Focus Stacking
          2064=6K Burst
          2080=6K Burst (Start/Stop)
          4097=High Resolution Mode
        0xbc DiffractionCorrection
          0=Off
          1=Auto
        0xbd FocusBracket int16s
        0xbe LongExposureNRUsed
          0=No
          1=No
          2=Yes
        0xbf PostFocusMerging int32u
          0 0=Post Focus Auto Merging or None
        0xc1 VideoPreburst
          0=No
          1=4K or 6K
        0xc4 LensTypeMake | if: format == "int16u" && bytes != "\xff\xff"
        0xc5 LensTypeModel | if: format == "int16u" | raw: x ? x : nil | value: replace(fmt("%.4x", x), /(..)(..)/, "$2 $1")
        0xca SensorType
          0=Multi-aspect
          1=Standard
        0xd1 ISO | raw: x > 0xfffffff0 ? nil : x
        0xd2 MonochromeGrainEffect
          0=Off
          1=Low
          2=Standard
          3=High
        0xd4 HybridLogGamma
          0=Off
          1=On
        0xd6 NoiseReductionStrength
        0xde AFAreaSize | print: x ~ /^4194303.999/ ? "n/a" : x
        0xe4 LensTypeModel | if: format == "int16u" | raw: x ? x : nil | value: replace(fmt("%.4x", x), /(..)(..)/, "$2 $1")
        0xe8 MinimumISO
        0xe9 AFSubjectDetection
          0=n/a
          1=Human Eye/Face/Body
          2=Animal
          3=Human Eye/Face
          4=Animal Body
          5=Animal Eye/Body
          6=Car
          7=Motorcycle
          8=Car (main part priority)
          9=Motorcycle (helmet priority)
          10=Train
          11=Train (main part priority)
          12=Airplane
          13=Airplane (nose priority)
        0xee DynamicRangeBoost
          0=Off
          1=On
        0xf1 LUT1Name
        0xf3 LUT1Opacity
        0xf4 LUT2Name
        0xf5 LUT2Opacity
        0xe00 PrintIM | table: PrintIM.Main
        0x2003 TimeInfo | table: TimeInfo
        0x8000 MakerNoteVersion undef
        0x8001 SceneMode | labels: sceneModes
        0x8002 HighlightWarning
          0=Disabled
          1=No
          2=Yes
        0x8003 DarkFocusEnvironment
          1=No
          2=Yes
        0x8004 WBRedLevel
        0x8005 WBGreenLevel
        0x8006 WBBlueLevel
        0x8008 TextStamp
          1=Off
          2=On
        0x8009 TextStamp
          1=Off
          2=On
        0x8010 BabyAge | print: x == "9999:99:99 00:00:00" ? "(not set)" : x
        0x8012 Transform int16s
          -1 1=Slim Low
          -3 2=Slim High
          0 0=Off
          1 1=Stretch Low
          3 2=Stretch High
        table Type2 binary int16u
        0 MakerNoteType string[4]
        3 Gain
        table FaceDetInfo binary int16u
        0 NumFacePositions int16u | set: NumFacePositions
        1 Face1Position int16u[4] | raw: NumFacePositions < 1 ? nil : x
        5 Face2Position int16u[4] | raw: NumFacePositions < 2 ? nil : x
        9 Face3Position int16u[4] | raw: NumFacePositions < 3 ? nil : x
        0xd Face4Position int16u[4] | raw: NumFacePositions < 4 ? nil : x
        0x11 Face5Position int16u[4] | raw: NumFacePositions < 5 ? nil : x
        table FaceRecInfo binary int8u
        0 FacesRecognized int16u | set: FacesRecognized
        4 RecognizedFace1Name string[20] | raw: FacesRecognized < 1 ? nil : x
        0x18 RecognizedFace1Position int16u[4] | raw: FacesRecognized < 1 ? nil : x
        0x20 RecognizedFace1Age string[20] | raw: FacesRecognized < 1 ? nil : x
        0x34 RecognizedFace2Name string[20] | raw: FacesRecognized < 2 ? nil : x
        0x48 RecognizedFace2Position int16u[4] | raw: FacesRecognized < 2 ? nil : x
        0x50 RecognizedFace2Age string[20] | raw: FacesRecognized < 2 ? nil : x
        0x64 RecognizedFace3Name string[20] | raw: FacesRecognized < 3 ? nil : x
        0x78 RecognizedFace3Position int16u[4] | raw: FacesRecognized < 3 ? nil : x
        0x80 RecognizedFace3Age string[20] | raw: FacesRecognized < 3 ? nil : x
        table TimeInfo binary int8u
        0 PanasonicDateTime undef[8] date | raw: x ~ /^\0/ ? nil : x | value: replace(hexDigits(x), /(....)(..)(..)(..)(..)(..)(..)/, "$1:$2:$3 $4:$5:$6.$7")
        0x10 TimeLapseShotNumber int32u
        labels strengths
          0=Normal
        labels shootingModes
          1=Normal
          2=Portrait
          3=Scenery
          4=Sports
          5=Night Portrait
          6=Program
          7=Aperture Priority
          8=Shutter Priority
          9=Macro
          10=Spot
          11=Manual
          12=Movie Preview
          13=Panning
          14=Simple
          15=Color Effects
          16=Self Portrait
          17=Economy
          18=Fireworks
          19=Party
          20=Snow
          21=Night Scenery
          22=Food
          23=Baby
          24=Soft Skin
          25=Candlelight
          26=Starry Night
          27=High Sensitivity
          28=Panorama Assist
          29=Underwater
          30=Beach
          31=Aerial Photo
          32=Sunset
          33=Pet
          34=Intelligent ISO
          35=Clipboard
          36=High Speed Continuous Shooting
          37=Intelligent Auto
          39=Multi-aspect
          41=Transform
          42=Flash Burst
          43=Pin Hole
          44=Film Grain
          45=My Color
          46=Photo Frame
          48=Movie
          51=HDR
          52=Peripheral Defocus
          55=Handheld Night Shot
          57=3D
          59=Creative Control
          60=Intelligent Auto Plus
          62=Panorama
          63=Glass Through
          64=HDR
          66=Digital Filter
          67=Clear Portrait
          68=Silky Skin
          69=Backlit Softness
          70=Clear in Backlight
          71=Relaxing Tone
          72=Sweet Child's Face
          73=Distinct Scenery
          74=Bright Blue Sky
          75=Romantic Sunset Glow
          76=Vivid Sunset Glow
          77=Glistening Water
          78=Clear Nightscape
          79=Cool Night Sky
          80=Warm Glowing Nightscape
          81=Artistic Nightscape
          82=Glittering Illuminations
          83=Clear Night Portrait
          84=Soft Image of a Flower
          85=Appetizing Food
          86=Cute Dessert
          87=Freeze Animal Motion
          88=Clear Sports Shot
          89=Monochrome
          90=Creative Control
          92=Handheld Night Shot
        labels sceneModes
          0=Off
          1=Normal
          2=Portrait
          3=Scenery
          4=Sports
          5=Night Portrait
          6=Program
          7=Aperture Priority
          8=Shutter Priority
          9=Macro
          10=Spot
          11=Manual
          12=Movie Preview
          13=Panning
          14=Simple
          15=Color Effects
          16=Self Portrait
          17=Economy
          18=Fireworks
          19=Party
          20=Snow
          21=Night Scenery
          22=Food
          23=Baby
          24=Soft Skin
          25=Candlelight
          26=Starry Night
          27=High Sensitivity
          28=Panorama Assist
          29=Underwater
          30=Beach
          31=Aerial Photo
          32=Sunset
          33=Pet
          34=Intelligent ISO
          35=Clipboard
          36=High Speed Continuous Shooting
          37=Intelligent Auto
          39=Multi-aspect
          41=Transform
          42=Flash Burst
          43=Pin Hole
          44=Film Grain
          45=My Color
          46=Photo Frame
          48=Movie
          51=HDR
          52=Peripheral Defocus
          55=Handheld Night Shot
          57=3D
          59=Creative Control
          60=Intelligent Auto Plus
          62=Panorama
          63=Glass Through
          64=HDR
          66=Digital Filter
          67=Clear Portrait
          68=Silky Skin
          69=Backlit Softness
          70=Clear in Backlight
          71=Relaxing Tone
          72=Sweet Child's Face
          73=Distinct Scenery
          74=Bright Blue Sky
          75=Romantic Sunset Glow
          76=Vivid Sunset Glow
          77=Glistening Water
          78=Clear Nightscape
          79=Cool Night Sky
          80=Warm Glowing Nightscape
          81=Artistic Nightscape
          82=Glittering Illuminations
          83=Clear Night Portrait
          84=Soft Image of a Flower
          85=Appetizing Food
          86=Cute Dessert
          87=Freeze Animal Motion
          88=Clear Sports Shot
          89=Monochrome
          90=Creative Control
          92=Handheld Night Shot
        """#
}

/// Olympus's directories of equipment, camera settings and focus.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum OlympusSettings {
    static let text: StaticString = #"""
        table Equipment ifd
        0 EquipmentVersion | raw: trimNUL(x)
        0x100 CameraType2 | labels: cameraTypes
        0x101 SerialNumber | print: trim(x)
        0x102 InternalSerialNumber
        0x103 FocalPlaneDiagonal | print: (x .. " mm")
        0x104 BodyFirmwareVersion | print: replace(fmt("%x", x), /(.{3})$/, ".$1")
        0x201 LensType | value: fmt("%x %.2x %.2x", x[0], x[2], x[3]) | labels: lensTypes
        0x202 LensSerialNumber | print: trim(x)
        0x203 LensModel
        0x204 LensFirmwareVersion | print: replace(fmt("%x", x), /(.{3})$/, ".$1")
        0x205 MaxApertureAtMinFocal | value: x ? sqrt(2)^(x/256) : 0 | print: fmt("%.1f",x)
        0x206 MaxApertureAtMaxFocal | value: x ? sqrt(2)^(x/256) : 0 | print: fmt("%.1f",x)
        0x207 MinFocalLength
        0x208 MaxFocalLength
        0x20a MaxAperture | value: x ? sqrt(2)^(x/256) : 0 | print: fmt("%.1f",x)
        0x20b LensProperties | print: fmt("0x%x",x)
        0x301 Extender | value: fmt("%x %.2x", x[0], x[2])
          0 00=None
          0 04=Olympus Zuiko Digital EC-14 1.4x Teleconverter
          0 08=Olympus EX-25 Extension Tube
          0 10=Olympus Zuiko Digital EC-20 2.0x Teleconverter
        0x302 ExtenderSerialNumber
        0x303 ExtenderModel
        0x304 ExtenderFirmwareVersion | print: replace(fmt("%x", x), /(.{3})$/, ".$1")
        0x403 ConversionLens
        0x1000 FlashType
          0=None
          2=Simple E-System
          3=E-System
          4=E-System (body powered)
        0x1001 FlashModel
          0=None
          1=FL-20
          2=FL-50
          3=RF-11
          4=TF-22
          5=FL-36
          6=FL-50R
          7=FL-36R
          9=FL-14
          11=FL-600R
          13=FL-LM3
          15=FL-900R
        0x1002 FlashFirmwareVersion | print: replace(fmt("%x", x), /(.{3})$/, ".$1")
        0x1003 FlashSerialNumber
        table CameraSettings ifd
        0 CameraSettingsVersion | raw: trimNUL(x)
        0x100 PreviewImageValid
          0=No
          1=Yes
        0x101 PreviewImageStart offset
        0x102 PreviewImageLength
        0x200 ExposureMode
          1=Manual
          2=Program
          3=Aperture-priority AE
          4=Shutter speed priority AE
          5=Program-shift
        0x201 AELock
          0=Off
          1=On
        0x202 MeteringMode
          2=Center-weighted average
          3=Spot
          5=ESP
          261=Pattern+AF
          515=Spot+Highlight control
          1027=Spot+Shadow control
        0x203 ExposureShift
        0x204 NDFilter
          0=Off
          1=On
        0x300 MacroMode
          0=Off
          1=On
          2=Super Macro
        0x301 FocusMode | print: parts(label(focusModes), label(focusModeBits))
        0x302 FocusProcess | print: parts(label(focusProcesss))
        0x303 AFSearch
          0=Not Ready
          1=Ready
        0x304 AFAreas | print: afAreas(x)
        0x305 AFPointSelected | value: replace(x, /\S* /, "") | print: x ~ /undef/ ? "n/a" : fmt("(%d%%,%d%%) (%d%%,%d%%)", each(x * 100))
        0x306 AFFineTune
          0=Off
          1=On
        0x307 AFFineTuneAdj
        0x308 FocusBracketStepSize
        0x309 AISubjectTrackingMode
          0=Off
          256=Motorsports; Object Not Found
          257=Motorsports; Racing Car Found
          258=Motorsports; Car Found
          259=Motorsports; Motorcyle Found
          512=Airplanes; Object Not Found
          513=Airplanes; Passenger/Transport Plane Found
          514=Airplanes; Small Plane/Fighter Jet Found
          515=Airplanes; Helicopter Found
          768=Trains; Object Not Found
          769=Trains; Object Found
          1024=Birds; Object Not Found
          1025=Birds; Object Found
          1280=Dogs & Cats; Object Not Found
          1281=Dogs & Cats; Object Found
          1536=Human; Object Not Found
          1537=Human; Object Found
        0x30a AFTargetInfo undef | table: AFTargetInfo
        0x30b SubjectDetectInfo undef | table: SubjectDetectInfo
        0x400 FlashMode
          0=Off
          &0=On
          &1=Fill-in
          &2=Red-eye
          &3=Slow-sync
          &4=Forced On
          &5=2nd Curtain
        0x401 FlashExposureComp
        0x403 FlashRemoteControl hex
          0=Off
          1=Channel 1, Low
          2=Channel 2, Low
          3=Channel 3, Low
          4=Channel 4, Low
          9=Channel 1, Mid
          10=Channel 2, Mid
          11=Channel 3, Mid
          12=Channel 4, Mid
          17=Channel 1, High
          18=Channel 2, High
          19=Channel 3, High
          20=Channel 4, High
        0x404 FlashControlMode | print: parts(label(flashControlModes))
        0x405 FlashIntensity | other: x
          undef undef undef=n/a
          undef undef undef undef=n/a (x4)
        0x406 ManualFlashStrength | other: x
          undef undef undef=n/a
          undef undef undef undef=n/a (x4)
        0x500 WhiteBalance2
          0=Auto
          1=Auto (Keep Warm Color Off)
          16=7500K (Fine Weather with Shade)
          17=6000K (Cloudy)
          18=5300K (Fine Weather)
          20=3000K (Tungsten light)
          21=3600K (Tungsten light-like)
          22=Auto Setup
          23=5500K (Flash)
          33=6600K (Daylight fluorescent)
          34=4500K (Neutral white fluorescent)
          35=4000K (Cool white fluorescent)
          36=White Fluorescent
          48=3600K (Tungsten light-like)
          67=Underwater
          256=One Touch WB 1
          257=One Touch WB 2
          258=One Touch WB 3
          259=One Touch WB 4
          512=Custom WB 1
          513=Custom WB 2
          514=Custom WB 3
          515=Custom WB 4
        0x501 WhiteBalanceTemperature | print: x ? x : "Auto"
        0x502 WhiteBalanceBracket
        0x503 CustomSaturation | print: Model ~ /^E-1\b/ ? fmt("CS%d (min CS0, max CS%d)", x[0] - x[1], x[2] - x[1]) : fmt("%s (min %s, max %s)", x)
        0x504 ModifiedSaturation
          0=Off
          1=CM1 (Red Enhance)
          2=CM2 (Green Enhance)
          3=CM3 (Blue Enhance)
          4=CM4 (Skin Tones)
        0x505 ContrastSetting | print: fmt("%s (min %s, max %s)", x)
        0x506 SharpnessSetting | print: fmt("%s (min %s, max %s)", x)
        0x507 ColorSpace
          0=sRGB
          1=Adobe RGB
          2=Pro Photo RGB
        0x509 SceneMode | labels: sceneModes
        0x50a NoiseReduction
          0=(none)
          &0=Noise Reduction
          &1=Noise Filter
          &2=Noise Filter (ISO Boost)
          &3=Auto
        0x50b DistortionCorrection
          0=Off
          1=On
        0x50c ShadingCompensation
          0=Off
          1=On
        0x50d CompressionFactor
        0x50f Gradation | print: elements(x) > 3 ? with(x[0] .. " " .. x[1] .. " " .. x[2], label(gradations)) .. "; " .. with(x[3], label(gradationSources)) : label(gradations)
        0x520 PictureMode | print: parts(label(pictureModes))
        0x521 PictureModeSaturation | print: fmt("%s (min %s, max %s)", x)
        0x522 PictureModeHue unknown
        0x523 PictureModeContrast | print: fmt("%s (min %s, max %s)", x)
        0x524 PictureModeSharpness | print: fmt("%s (min %s, max %s)", x)
        0x525 PictureModeBWFilter
          0=n/a
          1=Neutral
          2=Yellow
          3=Orange
          4=Red
          5=Green
        0x526 PictureModeTone
          0=n/a
          1=Neutral
          2=Sepia
          3=Blue
          4=Purple
          5=Green
        0x527 NoiseFilter
          -1 -2 1=Low
          -2 -2 1=Off
          0 -2 1=Standard
          0 0 0=n/a
          1 -2 1=High
        0x529 ArtFilter | print: parts(label(artFilters))
        0x52c MagicFilter | print: parts(label(artFilters))
        0x52d PictureModeEffect
          -1 -1 1=Low
          0 -1 1=Standard
          0 0 0=n/a
          1 -1 1=High
        0x52e ToneLevel | print: parts(label(toneLevelTypes), x, x, x, label(toneLevelTypes), x, x, x, label(toneLevelTypes), x, x, x, label(toneLevelTypes), x, x, x, label(toneLevelTypes), x, x, x, label(toneLevelTypes), x, x, x, label(toneLevelTypes))
        0x52f ArtFilterEffect hex | print: parts(label(artFilters), x, x, "Partial Color " .. x, label(artFilterEffects), x, label(colorFilters))
        0x532 ColorCreatorEffect | print: parts("Color " .. x, x, x, "Strength " .. x)
        0x537 MonochromeProfileSettings | print: parts(label(monochromeFilters), x, x, "Strength " .. x)
        0x538 FilmGrainEffect
          0=Off
          1=Low
          2=Medium
          3=High
        0x539 ColorProfileSettings | print: parts("Min " .. x, "Max " .. x, "Yellow " .. x, "Orange " .. x, "Orange-red " .. x, "Red " .. x, "Magenta " .. x, "Violet " .. x, "Blue " .. x, "Blue-cyan " .. x, "Cyan " .. x, "Green-cyan " .. x, "Green " .. x, "Yellow-green " .. x)
        0x53a MonochromeVignetting
        0x53b MonochromeColor
          0=(none)
          1=Normal
          2=Sepia
          3=Blue
          4=Purple
          5=Green
        0x600 DriveMode | print: driveMode(x)
        0x601 PanoramaMode | print: x[0] ? with(x[0], label(panoramaModes)) .. ", Shot " .. x[1] : "Off"
        0x603 ImageQuality2
          1=SQ
          2=HQ
          3=SHQ
          4=RAW
          5=SQ (5)
        0x604 ImageStabilization | set: ImageStabilization
          0=Off
          1=On, S-IS1 (All Direction Shake IS)
          2=On, S-IS2 (Vertical Shake IS)
          3=On, S-IS3 (Horizontal Shake IS)
          4=On, S-IS Auto
        0x804 StackedImage | other: x ~ /^1 \d+/ ? "Live Composite (" .. x[1] .. " images)" : x ~ /^4 \d+/ ? "Live Time/Bulb (" .. x[1] .. " images)" : x ~ /^9 \d+/ ? "Focus-stacked (" .. x[1] .. " images)" : nil
          0 0=No
          3 2=ND2 (1EV)
          3 4=ND4 (2EV)
          3 8=ND8 (3EV)
          3 16=ND16 (4EV)
          3 32=ND32 (5EV)
          3 64=ND64 (6EV)
          5 4=HDR1
          6 4=HDR2
          8 8=Tripod high resolution
          11 12=Hand-held high resolution (11 12)
          11 16=Hand-held high resolution (11 16)
          13 2=GND2 (1EV)
          13 4=GND4 (2EV)
          13 8=GND8 (3EV)
          1 *=Live Composite (* images)
          4 *=Live Time/Bulb (* images)
          9 *=Focus-stacked (* images)
        0x821 ISOAutoSettings | print: parts(label(isoLimits), label(isoLimits))
        0x900 ManometerPressure | value: x / 10 | print: (x .. " kPa")
        0x901 ManometerReading | value: each(x / 10) | print: replace(x, /(\S+) (\S+)/, "$1 m, $2 ft")
        0x902 ExtendedWBDetect
          0=Off
          1=On
        0x903 RollAngle | value: x ~ / 1$/ ? -x[0] / 10 : "n/a"
        0x904 PitchAngle | value: x ~ / 1$/ ? x[0] / 10 : "n/a"
        0x908 DateTimeUTC date
        table AFTargetInfo binary int16u
        0 AFFrameSize int16u[2]
        2 AFFocusArea int16u[4]
        6 AFSelectedArea int16u[4]
        table SubjectDetectInfo binary int16u
        0 SubjectDetectFrameSize int16u[2]
        2 SubjectDetectArea int16u[4]
        6 SubjectDetectDetail int16u[4]
        10 SubjectDetectStatus
          0=No Data
          257=Subject and L1 Detail Detected
          258=Subject and L2 Detail Detected
          260=Subject Detected, No Details
          515=Face and Eye Detected
          516=Face Detected
          771=Subject Detail or Eye Detected
          772=No Subject or Face Detected
        table FocusInfo ifd
        0 FocusInfoVersion | raw: trimNUL(x)
        0x209 AutoFocus unknown
          0=Off
          1=On
        0x210 SceneDetect
        0x211 SceneArea unknown
        0x212 SceneDetectData unknown binary
        0x300 ZoomStepCount
        0x301 FocusStepCount
        0x303 FocusStepInfinity
        0x304 FocusStepNear
        0x305 FocusDistance int32u | value: x[0] == 0xffffffff ? 0 : x[0] / 1000 | print: x ? x .. " m" : "inf"
        0x308 AFPoint hex | if: Model ~ /E-(3|5|30)\b/ | value: (x & 0x1f) .. " " .. (x & 0xffe0) | print: parts(label(afPoints11), label(afTargets11))
        0x308 AFPoint hex | if: Model ~ /E-(520|600|620)\b/ | value: (x & 0x1f) .. " " .. (x & 0xffe0) | print: parts(label(afPoints7), label(afTargets7))
        0x308 AFPoint | if: Model !~ /^(E-M|OM-)/ | raw: (x || Model != "E-P1") ? x : nil
          0=Left (or n/a)
          1=Center (horizontal)
          2=Right
          3=Center (vertical)
          255=None
        0x308 AFPoint
        0x31b AFPointDetails hex | if: Model ~ /^E-M|^OM-/ | value: ((x >> 13) & 7) .. " " .. ((x >> 12) & 1) .. " " .. ((x >> 11) & 1) .. " " .. ((x >> 8) & 3) .. " " .. ((x >> 7) & 1) .. " " .. ((x >> 5) & 1) .. " " .. ((x >> 4) & 1) .. " " .. ((x >> 3) & 1) .. " " .. (x & 7) | print: parts(label(subjectDetections), label(afPriorities), label(halfPressModes), label(eyePriorities), label(faceDetections), label(manualFocusUses), label(releasePriorities), label(objectDetections), label(afModes))
        0x31b AFPointDetails
        0x328 AFInfo | table: AFInfo
        0x1201 ExternalFlash
          0 0=Off
          1 0=On
        0x1203 ExternalFlashGuideNumber unknown
        0x1204 ExternalFlashBounce
          0=Bounce or Off
          1=Direct
        0x1205 ExternalFlashZoom
        0x1208 InternalFlash
          0=Off
          1=On
          0 0=Off
          1 0=On
        0x1209 ManualFlash | print: x[0] ? "On (" .. (x[1] == 1 ? "Full" : "1/" .. x[1]) .. " strength)" : "Off"
        0x120a MacroLED
          0=Off
          1=On
        0x1500 SensorTemperature | if: Model ~ /E-(1|M5)\b/ || count != 1 | print: replace(x, / 0 0$/, "") .. " C"
        0x1500 SensorTemperature | raw: (x && x != "-32768") ? x : nil | value: 84 - 3 * x / 26 | print: fmt("%.1f C",x)
        0x1600 ImageStabilization | if: ImageStabilization == "" | print: x ~ /^\0{4}/ ? "Off" : "On, " .. (unpack("int8u", substr(x, 44, 1)) & 1 ? "Mode 1" : "Mode 2")
        0x2100 AntiShockWaitingTime
        table AFInfo binary int8u
        0x62c CAFSensitivity int8s
        labels gradations
          0 0 0=n/a
          -1 -1 1=Low Key
          0 -1 1=Normal
          1 -1 1=High Key
        labels gradationSources
          0=User-Selected
          1=Auto-Override
        labels panoramaModes
          1=Left to Right
          2=Right to Left
          3=Bottom to Top
          4=Top to Bottom
        labels isoLimits
          0=n/a
          1536=200
          1621=250
          1706=320
          1792=400
          1877=500
          1962=640
          2048=800
          2133=1000
          2218=1250
          2304=1600
          2389=2000
          2474=2500
          2560=3200
          2645=4000
          2730=5000
          2816=6400
          2901=8000
          2986=10000
          3072=12800
          3157=16000
          3242=20000
          3328=25600
          3413=32000
          3498=40000
          3584=51200
          3669=64000
          3754=80000
          3840=102400
        labels subjectDetections
          0=No Subject Detection
          1=Motorsports
          2=Airplanes
          3=Trains
          4=Birds
          5=Dogs & Cats
          6=Human
        labels afPriorities
          0=Face Priority
          1=Target Priority
        labels halfPressModes
          0=Normal AF
          1=AF on Half Press
        labels eyePriorities
          0=No Eye-AF
          1=Right Eye Priority
          2=Left Eye Priority
          3=Both Eyes Priority
        labels faceDetections
          0=No Face Detection
          1=Face Detection
        labels manualFocusUses
          0=No MF
          1=With MF
        labels releasePriorities
          0=AF Priority
          1=Release Priority
        labels objectDetections
          0=No Object found
          1=Object found
        labels afModes
          0=MF
          1=S-AF
          2=C-AF
          6=C-AF + TR
        labels focusModes
          0=Single AF
          1=Sequential shooting AF
          2=Continuous AF
          3=Multi AF
          4=Face Detect
          10=MF
        labels focusModeBits
          0=(none)
          &0=S-AF
          &2=C-AF
          &4=MF
          &5=Face Detect
          &6=Imager AF
          &7=Live View Magnification Frame
          &8=AF sensor
          &9=Starry Sky AF
        labels focusProcesss
          0=AF Not Used
          1=AF Used
        labels flashControlModes
          0=Off
          3=TTL
          4=Auto
          5=Manual
        labels pictureModes
          1=Vivid
          2=Natural
          3=Muted
          4=Portrait
          5=i-Enhance
          6=e-Portrait
          7=Color Creator
          8=Underwater
          9=Color Profile 1
          10=Color Profile 2
          11=Color Profile 3
          12=Monochrome Profile 1
          13=Monochrome Profile 2
          14=Monochrome Profile 3
          17=Art Mode
          18=Monochrome Profile 4
          256=Monotone
          512=Sepia
        labels artFilters
          0=Off
          1=Soft Focus
          2=Pop Art
          3=Pale & Light Color
          4=Light Tone
          5=Pin Hole
          6=Grainy Film
          8=Underwater
          9=Diorama
          10=Cross Process
          12=Fish Eye
          13=Drawing
          14=Gentle Sepia
          15=Pale & Light Color II
          16=Pop Art II
          17=Pin Hole II
          18=Pin Hole III
          19=Grainy Film II
          20=Dramatic Tone
          21=Punk
          22=Soft Focus 2
          23=Sparkle
          24=Watercolor
          25=Key Line
          26=Key Line II
          27=Miniature
          28=Reflection
          29=Fragmented
          31=Cross Process II
          32=Dramatic Tone II
          33=Watercolor I
          34=Watercolor II
          35=Diorama II
          36=Vintage
          37=Vintage II
          38=Vintage III
          39=Partial Color
          40=Partial Color II
          41=Partial Color III
          42=Bleach Bypass
          43=Bleach Bypass II
          44=Instant Film
        labels toneLevelTypes
          -31999=Highlights
          -31998=Shadows
          -31997=Midtones
          0=0
        labels artFilterEffects
          0=No Effect
          32784=Star Light
          32800=Pin Hole
          32816=Frame
          32832=Soft Focus
          32848=White Edge
          32864=B&W
          32896=Blur Top and Bottom
          32897=Blur Left and Right
        labels colorFilters
          0=No Color Filter
          1=Yellow Color Filter
          2=Orange Color Filter
          3=Red Color Filter
          4=Green Color Filter
        labels monochromeFilters
          0=No Filter
          1=Yellow Filter
          2=Orange Filter
          3=Red Filter
          4=Magenta Filter
          5=Blue Filter
          6=Cyan Filter
          7=Green Filter
          8=Yellow-green Filter
        labels afPoints11
          0=(none)
          1=Top-left (horizontal)
          2=Top-center (horizontal)
          3=Top-right (horizontal)
          4=Left (horizontal)
          5=Mid-left (horizontal)
          6=Center (horizontal)
          7=Mid-right (horizontal)
          8=Right (horizontal)
          9=Bottom-left (horizontal)
          10=Bottom-center (horizontal)
          11=Bottom-right (horizontal)
          12=Top-left (vertical)
          13=Top-center (vertical)
          14=Top-right (vertical)
          15=Left (vertical)
          16=Mid-left (vertical)
          17=Center (vertical)
          18=Mid-right (vertical)
          19=Right (vertical)
          20=Bottom-left (vertical)
          21=Bottom-center (vertical)
          22=Bottom-right (vertical)
          31=n/a
        labels afTargets11
          0=Single Target
          64=All Target
          128=Dynamic Single Target
          224=n/a
        labels afPoints7
          0=(none)
          2=Top-center (horizontal)
          4=Right (horizontal)
          5=Mid-right (horizontal)
          6=Center (horizontal)
          7=Mid-left (horizontal)
          8=Left (horizontal)
          10=Bottom-center (horizontal)
          12=Top-center (vertical)
          15=Right (vertical)
          16=Mid-right (vertical)
          17=Center (vertical)
          18=Mid-left (vertical)
          19=Left (vertical)
          21=Bottom-center (vertical)
          1=Center
        labels afTargets7
          0=Single Target
          64=All Target
        """#
}

/// Samsung's notes: the binary kind, and the directory of later cameras, which has enciphered tags.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum SamsungMain {
    static let text: StaticString = #"""
        table Main binary int32u
        0 MakerNoteVersion undef[8]
        2 PreviewImageStart
        3 PreviewImageLength
        table Type2 ifd
        1 MakerNoteVersion
        2 DeviceType hex
          4096=Compact Digital Camera
          8192=High-end NX Camera
          12288=HXM Video Camera
          73728=Cell Phone
          3145728=SMX Video Camera
        3 SamsungModelID hex
          16781340=NX10
          16781862=HMX-S15BP
          16781875=HMX-Q10
          16781876=HMX-H304
          16782092=NX100
          16782119=NX11
          24121419=ES65, ES67 / VLUU ES65, ES67 / SL50
          24121422=ES70, ES71 / VLUU ES70, ES71 / SL600
          24121426=ES73 / VLUU ES73 / SL605
          24121429=ES25, ES27 / VLUU ES25, ES27 / SL45
          24122112=ES28 / VLUU ES28
          24122115=ES74,ES75,ES78 / VLUU ES75,ES78
          33558598=PL150 / VLUU PL150 / TL210 / PL151
          33558600=PL100 / TL205 / VLUU PL100 / PL101
          33559313=PL120,PL121 / VLUU PL120,PL121
          33559317=PL170,PL171 / VLUUPL170,PL171
          33559326=PL210, PL211 / VLUU PL210, PL211
          40899351=PL20,PL21 / VLUU PL20,PL21
          44040219=WP10 / VLUU WP10 / AQ100
          50331648=Various Models (0x3000000)
          60817432=Various Models (0x3a00018)
          67112991=ST1000 / ST1100 / VLUU ST1000 / CL65
          67112994=ST550 / VLUU ST550 / TL225
          67112997=Various Models (0x4001025)
          67113022=VLUU ST5500, ST5500, CL80
          67113025=VLUU ST5000, ST5000, TL240
          67113027=ST70 / VLUU ST70 / ST71
          67113738=Various Models (0x400130a)
          67113742=ST90,ST91 / VLUU ST90,ST91
          67113747=VLUU ST95, ST95
          77594645=VLUU ST60
          77599579=ST30, ST65 / VLUU ST65 / ST67
          83886080=Various Models (0x5000000)
          83890232=Various Models (0x5001038)
          83890234=WB650 / VLUU WB650 / WB660
          83890236=WB600 / VLUU WB600 / WB610
          83891006=WB150 / WB150F / WB152 / WB152F / WB151
          94371855=WB5000 / HZ25W
          94371870=WB5500 / VLUU WB5500 / HZ50W
          100667446=EX1
          117445404=VLUU SH100, SH100
          655519746=SMX-C20N
        0x11 OrientationInfo | table: OrientationInfo
        0x20 SmartAlbumColor | if: bytes ~ /^\0{4}/
          0 0=n/a
        0x20 SmartAlbumColor | print: parts(label(smartAlbumColors))
        0x21 PictureWizard | table: PictureWizard
        0x30 LocalLocationName undef location | value: replaceAll(replace(x, /\0\0.*$/s, ""), /\0 */, "\n")
        0x31 LocationName location
        0x40 RawDataByteOrder
          0=Little-endian (Intel, II)
          1=Big-endian (Motorola, MM)
        0x41 WhiteBalanceSetup
          0=Auto
          1=Manual
        0x43 CameraTemperature | print: x ~ /\d/ ? (x .. " C") : x
        0x50 RawDataCFAPattern
          0=Unchanged
          1=Swap
          65535=Roll
        0x100 FaceDetect
          0=Off
          1=On
        0x120 FaceRecognition
          0=Off
          1=On
        0x123 FaceName
        0xa001 FirmwareName
        0xa002 SerialNumber | if: bytes ~ /^\w{5}/
        0xa003 LensType | print: parts(label(lensTypes))
        0xa004 LensFirmware
        0xa005 InternalLensSerialNumber
        0xa010 SensorAreas
        0xa011 ColorSpace
          0=sRGB
          1=Adobe RGB
        0xa012 SmartRange
          0=Off
          1=On
        0xa013 ExposureCompensation
        0xa014 ISO
        0xa018 ExposureTime | value: x[0] | print: exposureTime(x)
        0xa019 FNumber yielding | value: x[0] | print: fmt("%.1f", x)
        0xa01a FocalLengthIn35mmFormat int32u yielding | value: x / 10 | print: (x .. " mm")
        0xa020 EncryptionKey | set: EncryptionKey
        0xa021 WB_RGGBLevelsUncorrected | raw: decrypt(x, "int32u", EncryptionKey, "-0")
        0xa022 WB_RGGBLevelsAuto | raw: decrypt(x, "int32u", EncryptionKey, "-4")
        0xa023 WB_RGGBLevelsIlluminator1 | raw: decrypt(x, "int32u", EncryptionKey, "-8")
        0xa024 WB_RGGBLevelsIlluminator2 | raw: decrypt(x, "int32u", EncryptionKey, "-1")
        0xa025 HighlightLinearityLimit
        0xa028 WB_RGGBLevelsBlack | raw: decrypt(x, "int32s", EncryptionKey, "-0")
        0xa030 ColorMatrix | raw: decrypt(x, "int32s", EncryptionKey, "+0")
        0xa031 ColorMatrixSRGB | raw: decrypt(x, "int32s", EncryptionKey, "+0")
        0xa032 ColorMatrixAdobeRGB | raw: decrypt(x, "int32s", EncryptionKey, "+0")
        0xa033 CbCrMatrixDefault | raw: decrypt(x, "int32s", EncryptionKey, "+0")
        0xa034 CbCrMatrix | raw: decrypt(x, "int32s", EncryptionKey, "+4")
        0xa035 CbCrGainDefault | raw: decrypt(x, "int32u", EncryptionKey, "-0")
        0xa036 CbCrGain | raw: decrypt(x, "int32u", EncryptionKey, "-2")
        0xa040 ToneCurveSRGBDefault | raw: decrypt(x, "int32u", EncryptionKey, "+0", "-0")
        0xa041 ToneCurveAdobeRGBDefault | raw: decrypt(x, "int32u", EncryptionKey, "+0", "-0")
        0xa042 ToneCurveSRGB | raw: decrypt(x, "int32u", EncryptionKey, "+0", "-0")
        0xa043 ToneCurveAdobeRGB | raw: decrypt(x, "int32u", EncryptionKey, "+0", "-0")
        0xa048 RawData unknown | raw: decrypt(x, "int32s", EncryptionKey, "+0")
        0xa050 Distortion unknown | raw: decrypt(x, "int32s", EncryptionKey, "+0")
        0xa051 ChromaticAberration unknown | raw: decrypt(x, "int16u", EncryptionKey, "-0", "-7", "-3")
        0xa052 Vignetting unknown | raw: decrypt(x, "int16u", EncryptionKey, "+0", "-0")
        0xa053 VignettingCorrection unknown | raw: decrypt(x, "int16u", EncryptionKey, "+0", "-0")
        0xa054 VignettingSetting unknown | raw: decrypt(x, "int16u", EncryptionKey, "+0", "-0")
        0xa055 Samsung_Type2_0xa055 unknown | raw: decrypt(x, "int32s", EncryptionKey, "+8")
        0xa056 Samsung_Type2_0xa056 unknown | raw: decrypt(x, "int32s", EncryptionKey, "+5")
        0xa057 Samsung_Type2_0xa057 unknown | raw: decrypt(x, "int32s", EncryptionKey, "+2")
        table OrientationInfo binary rational64s
        0 YawAngle unknown
        1 PitchAngle
        2 RollAngle
        table PictureWizard binary int16u
        0 PictureWizardMode
          0=Standard
          1=Vivid
          2=Portrait
          3=Landscape
          4=Forest
          5=Retro
          6=Cool
          7=Calm
          8=Classic
          9=Custom1
          10=Custom2
          11=Custom3
          255=n/a
        1 PictureWizardColor
        2 PictureWizardSaturation | value: x - 4
        3 PictureWizardSharpness | value: x - 4
        4 PictureWizardContrast | value: x - 4
        labels smartAlbumColors
          0=Red
          1=Yellow
          2=Green
          3=Blue
          4=Magenta
          5=Black
          6=White
          7=Various
        labels lensTypes
          0=Built-in or Manual Lens
          1=Samsung NX 30mm F2 Pancake
          2=Samsung NX 18-55mm F3.5-5.6 OIS
          3=Samsung NX 50-200mm F4-5.6 ED OIS
          4=Samsung NX 20-50mm F3.5-5.6 ED
          5=Samsung NX 20mm F2.8 Pancake
          6=Samsung NX 18-200mm F3.5-6.3 ED OIS
          7=Samsung NX 60mm F2.8 Macro ED OIS SSA
          8=Samsung NX 16mm F2.4 Pancake
          9=Samsung NX 85mm F1.4 ED SSA
          10=Samsung NX 45mm F1.8
          11=Samsung NX 45mm F1.8 2D/3D
          12=Samsung NX 12-24mm F4-5.6 ED
          13=Samsung NX 16-50mm F2-2.8 S ED OIS
          14=Samsung NX 10mm F3.5 Fisheye
          15=Samsung NX 16-50mm F3.5-5.6 Power Zoom ED OIS
          20=Samsung NX 50-150mm F2.8 S ED OIS
          21=Samsung NX 300mm F2.8 ED OIS
        """#
}

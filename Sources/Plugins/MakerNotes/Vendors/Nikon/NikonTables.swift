/// Smaller records of a Nikon note.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum NikonTables {
    static let text: StaticString = #"""
        table BarometerInfo binary
        0 BarometerInfoVersion undef[4]
        6 Altitude int32s | print: (x .. " m")
        table CaptureOffsets captureOffsets
        1 IFD0_Offset
        2 PreviewIFD_Offset
        3 SubIFD_Offset
        table CaptureOutput binary int32u
        2 OutputImageWidth
        3 OutputImageHeight
        4 OutputResolution
        table FaceDetect binary int16u
        1 FaceDetectFrameSize int16u[2]
        3 FacesDetected | set: FacesDetected
        4 Face1Position int16u[4] | raw: FacesDetected < 1 ? nil : x
        8 Face2Position int16u[4] | raw: FacesDetected < 2 ? nil : x
        0xc Face3Position int16u[4] | raw: FacesDetected < 3 ? nil : x
        0x10 Face4Position int16u[4] | raw: FacesDetected < 4 ? nil : x
        0x14 Face5Position int16u[4] | raw: FacesDetected < 5 ? nil : x
        0x18 Face6Position int16u[4] | raw: FacesDetected < 6 ? nil : x
        0x1c Face7Position int16u[4] | raw: FacesDetected < 7 ? nil : x
        0x20 Face8Position int16u[4] | raw: FacesDetected < 8 ? nil : x
        0x24 Face9Position int16u[4] | raw: FacesDetected < 9 ? nil : x
        0x28 Face10Position int16u[4] | raw: FacesDetected < 10 ? nil : x
        0x2c Face11Position int16u[4] | raw: FacesDetected < 11 ? nil : x
        0x30 Face12Position int16u[4] | raw: FacesDetected < 12 ? nil : x
        table FileInfo binary int16u
        0 FileInfoVersion undef[4]
        2 MemoryCardNumber
        3 DirectoryNumber | print: fmt("%.3d", x)
        4 FileNumber | print: fmt("%.4d", x)
        table HDRInfo binary
        0 HDRInfoVersion string[4]
        4 HDR
          0=Off
          1=On (normal)
          48=Auto
        5 HDRLevel
          0=Auto
          1=1 EV
          2=2 EV
          3=3 EV
          255=n/a
        6 HDRSmoothing
          0=Off
          1=Normal
          2=Low
          3=High
          48=Auto
          255=n/a
        7 HDRLevel2
          0=Auto
          1=1 EV
          2=2 EV
          3=3 EV
          255=n/a
        table HDRInfo2 binary
        0 HDRInfoVersion string[4]
        4 HDR
          0=Off
          1=On (normal)
        5 HDRLevel
          0=n/a
          1=Normal
          2=Low
          3=High
          4=High+
          5=Auto
        table ISOInfo binary
        0 ISO yielding | value: 100*exp((x/12-5)*log(2)) | print: int(x + 0.5)
        4 ISOExpansion int16u hex
          0=Off
          257=Hi 0.3
          258=Hi 0.5
          259=Hi 0.7
          260=Hi 1.0
          261=Hi 1.3
          262=Hi 1.5
          263=Hi 1.7
          264=Hi 2.0
          265=Hi 2.3
          266=Hi 2.5
          267=Hi 2.7
          268=Hi 3.0
          269=Hi 3.3
          270=Hi 3.5
          271=Hi 3.7
          272=Hi 4.0
          273=Hi 4.3
          274=Hi 4.5
          275=Hi 4.7
          276=Hi 5.0
          513=Lo 0.3
          514=Lo 0.5
          515=Lo 0.7
          516=Lo 1.0
        6 ISO2 | value: 100*exp((x/12-5)*log(2)) | print: int(x + 0.5)
        0xa ISOExpansion2 int16u hex
          0=Off
          257=Hi 0.3
          258=Hi 0.5
          259=Hi 0.7
          260=Hi 1.0
          261=Hi 1.3
          262=Hi 1.5
          263=Hi 1.7
          264=Hi 2.0
          513=Lo 0.3
          514=Lo 0.5
          515=Lo 0.7
          516=Lo 1.0
        table LocationInfo binary
        0 LocationInfoVersion undef[4]
        4 TextEncoding | set: TextEncoding
          0=n/a
          1=UTF8
          2=UTF16
        5 CountryCode undef[3] | value: upToNUL
        8 POILevel
        9 Location undef[70] | raw: locationText
        table MultiExposure binary int32u
        0 MultiExposureVersion string[4]
        1 MultiExposureMode
          0=Off
          1=Multiple Exposure
          2=Image Overlay
          3=HDR
        2 MultiExposureShots
        3 MultiExposureAutoGain | labels: offOn
        table MultiExposure2 binary int32u
        0 MultiExposureVersion string[4]
        1 MultiExposureMode
          0=Off
          1=Multiple Exposure
          3=HDR
        2 MultiExposureShots
        3 MultiExposureOverlayMode
          0=Add
          1=Average
          2=Light
          3=Dark
        table RetouchInfo binary int8s
        0 RetouchInfoVersion undef[4] | set: RetouchInfoVersion
        5 RetouchNEFProcessing | if: RetouchInfoVersion >= "0200"
          -1=Off
          1=On
        table UnknownInfo binary int32u
        0 UnknownInfoVersion undef[4] unknown | if: bytes ~ /^\d{4}/
        table UnknownInfo2 binary int32u
        0 UnknownInfo2Version undef[4] unknown | if: bytes ~ /^\d{4}/
        table VRInfo binary
        0 VRInfoVersion undef[4]
        4 VibrationReduction
          0=n/a
          1=On
          2=Off
        6 VRMode | if: Model ~ /^NIKON Z (30|5|50|6|6_2|7|7_2|8|f|fc|9)\b/i
          0=Off
          1=Normal
          3=Sport
        6 VRMode
          0=Normal
          1=On (1)
          2=Active
          3=Sport
        8 VRType
          2=In-body
          3=In-body + Lens
        table WorldTime binary
        0 TimeZone int16s | print: timeZone
        2 DaylightSavings | labels: noYes
        3 DateDisplayFormat
          0=Y/M/D
          1=M/D/Y
          2=D/M/Y
        table DistortInfo binary
        0 DistortionVersion undef[4] unknown
        4 AutoDistortionControl
          0=Off
          1=On
          2=On (underwater)
        table MakerNotes0x51 binary
        0 FirmwareVersion51 string[8] | value: replace(replaceAll(x, /(..)/, "$1."), /\.$/, "")
        0xa NEFCompression int16u | labels: nefCompression
        table MakerNotes0x56 binary
        0 FirmwareVersion56 string[4] | value: replace(x, /(\d{2})/, "$1.")
        4.1 BurstStartSlotNumber int32u mask=0x20000000 | set: BurstFlag = unpack("int32u", bytes) | raw: BurstFlag != 0 ? x : nil | value: x + 1
        4.2 BurstStartFolderNumber int32u mask=0x1ff80000 | if: BurstFlag
        4.3 BurstStartImageNumber int32u mask=0x7ffe0 | if: BurstFlag
        4.4 BurstStartImageType int32u mask=0x1f | if: BurstFlag
          0=JPG
          2=NEF
          3=TIF
          4=NDF
          5=MOV
          6=NEV
          7=MP4
        8 BurstShotNumber int32u | if: BurstFlag
        12 PixelShiftActive | labels: noYes
        """#
}

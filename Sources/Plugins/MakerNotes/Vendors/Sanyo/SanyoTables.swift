/// Sanyo's tables.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum SanyoTables {
    static let text: StaticString = """
        table Main ifd
        0xff MakerNoteOffset
        0x100 SanyoThumbnail binary
        0x200 SpecialMode
        0x201 SanyoQuality hex
          0=Normal/Very Low
          1=Normal/Low
          2=Normal/Medium Low
          3=Normal/Medium
          4=Normal/Medium High
          5=Normal/High
          6=Normal/Very High
          7=Normal/Super High
          256=Fine/Very Low
          257=Fine/Low
          258=Fine/Medium Low
          259=Fine/Medium
          260=Fine/Medium High
          261=Fine/High
          262=Fine/Very High
          263=Fine/Super High
          512=Super Fine/Very Low
          513=Super Fine/Low
          514=Super Fine/Medium Low
          515=Super Fine/Medium
          516=Super Fine/Medium High
          517=Super Fine/High
          518=Super Fine/Very High
          519=Super Fine/Super High
        0x202 Macro
          0=Normal
          1=Macro
          2=View
          3=Manual
        0x204 DigitalZoom
        0x207 SoftwareVersion
        0x208 PictInfo
        0x209 CameraID
        0x20e SequentialShot
          0=None
          1=Standard
          2=Best
          3=Adjust Exposure
        0x20f WideRange | labels: offOn
        0x210 ColorAdjustmentMode | labels: offOn
        0x213 QuickShot | labels: offOn
        0x214 SelfTimer | labels: offOn
        0x216 VoiceMemo | labels: offOn
        0x217 RecordShutterRelease
          0=Record while down
          1=Press start, press stop
        0x218 FlickerReduce | labels: offOn
        0x219 OpticalZoomOn | labels: offOn
        0x21b DigitalZoomOn | labels: offOn
        0x21d LightSourceSpecial | labels: offOn
        0x21e Resaved
          0=No
          1=Yes
        0x21f SceneSelect
          0=Off
          1=Sport
          2=TV
          3=Night
          4=User 1
          5=User 2
          6=Lamp
        0x223 ManualFocusDistance | if: format == "rational64u"
        0x223 FaceInfo | table: FaceInfo
        0x224 SequenceShotInterval
          0=5 frames/s
          1=10 frames/s
          2=15 frames/s
          3=20 frames/s
        0x225 FlashMode
          0=Auto
          1=Force
          2=Disabled
          3=Red eye
        0xe00 PrintIM | table: PrintIM.Main
        0xf00 DataDump binary
        table FaceInfo binary int32u
        0 FacesDetected
        4 FacePosition int32u[4]
        labels offOn
          0=Off
          1=On
        """
}

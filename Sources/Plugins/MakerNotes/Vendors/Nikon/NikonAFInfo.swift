/// Where a Nikon focused, in the versions of the record.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum NikonAFInfo {
    static let text: StaticString = #"""
        table AFInfo binary
        0 AFAreaMode
          0=Single Area
          1=Dynamic Area
          2=Dynamic Area (closest subject)
          3=Group Dynamic
          4=Single Area (wide)
          5=Dynamic Area (wide)
        1 AFPoint
          0=Center
          1=Top
          2=Bottom
          3=Mid-left
          4=Mid-right
          5=Upper-left
          6=Upper-right
          7=Lower-left
          8=Lower-right
          9=Far Left
          10=Far Right
        2 AFPointsInFocus int16u
          0=(none)
          2047=All 11 Points
          &0=Center
          &1=Top
          &2=Bottom
          &3=Mid-left
          &4=Mid-right
          &5=Upper-left
          &6=Upper-right
          &7=Lower-left
          &8=Lower-right
          &9=Far Left
          &10=Far Right
        table AFTune binary
        0 AFFineTune
          0=Off
          1=On (1)
          2=On (2)
          3=On (Zoom)
        1 AFFineTuneIndex | print: x == 255 ? "n/a" : x
        2 AFFineTuneAdj int8s yielding | print: x > 0 ? ("+" .. x) : x
        3 AFFineTuneAdjTele int8s | print: x > 0 ? ("+" .. x) : x
        table AFInfo2V0100 binary
        0 AFInfo2Version undef[4] | set: AFInfo2Version
        4 AFDetectionMethod | set: AFDetectionMethod
          0=Phase Detect
          1=Contrast Detect
          2=Hybrid
        5 AFAreaMode | if: AFDetectionMethod == 0 | labels: areaModePhaseDetect
        5 AFAreaMode | labels: areaModeContrastDetect
        6 FocusPointSchema | set: FocusPointSchema
          0=Off
          1=51-point
          2=11-point
          3=39-point
        7 PrimaryAFPoint | if: FocusPointSchema == 1 | other: primaryPoint(x, 51)
          0=(none)
        7 PrimaryAFPoint | if: FocusPointSchema == 2 | labels: primaryPoints11
        7 PrimaryAFPoint | if: FocusPointSchema == 3 | other: primaryPoint(x, 39)
          0=(none)
        7 PrimaryAFPoint | if: FocusPointSchema == 0
          0=(none)
        8 AFPointsUsed undef[7] label | if: FocusPointSchema == 1 | value: hexBytes | print: afPoints(x, 51)
        8 AFPointsUsed undef[2] | if: FocusPointSchema == 2 | value: unpack("int16u", x, "II") | labels: points11
        8 AFPointsUsed undef[5] label | if: FocusPointSchema == 3 | value: hexBytes | print: afPoints(x, 39)
        8 AFPointsUsed | if: FocusPointSchema == 0
          0=(none)
        0x10 AFImageWidth int16u | if: AFDetectionMethod == 1 | raw: x || nil
        0x12 AFImageHeight int16u | if: AFDetectionMethod == 1 | raw: x || nil
        0x14 AFAreaXPosition int16u | if: AFDetectionMethod == 1 | raw: x || nil
        0x16 AFAreaYPosition int16u | if: AFDetectionMethod == 1 | raw: x || nil
        0x18 AFAreaWidth int16u | if: AFDetectionMethod == 1 | raw: x || nil
        0x1a AFAreaHeight int16u | if: AFDetectionMethod == 1 | raw: x || nil
        0x1c ContrastDetectAFInFocus | if: AFDetectionMethod == 1 | labels: noYes
        0x1c AFPointsSelected undef[20] label | if: FocusPointSchema == 7 | value: hexBytes | print: afPoints(x, 153)
        table AFInfo2V0101 binary
        0 AFInfo2Version undef[4] | set: AFInfo2Version
        4 AFDetectionMethod | set: AFDetectionMethod
          0=Phase Detect
          1=Contrast Detect
          2=Hybrid
        5 AFAreaMode | if: AFDetectionMethod == 0 | set: AFAreaMode | labels: areaModePhaseDetect
        5 AFAreaMode | set: AFAreaMode | labels: areaModeContrastDetect
        6 FocusPointSchema | set: FocusPointSchema
          0=Off
          1=51-point
          2=11-point
          7=153-point
        8 AFPointsUsed undef[7] label | if: FocusPointSchema == 1 | value: hexBytes | print: afPoints(x, 51)
        8 AFPointsUsed undef[2] | if: FocusPointSchema == 2 | value: unpack("int16u", x, "II") | labels: points11
        8 AFPointsUsed undef[20] label | if: FocusPointSchema == 7 | value: hexBytes | print: afPoints(x, 153)
        8 AFPointsUsed | if: FocusPointSchema == 0
          0=(none)
        0x1c ContrastDetectAFInFocus | if: AFDetectionMethod == 1 | labels: noYes
        0x1c AFPointsUsed undef[7] label | if: FocusPointSchema == 1 && (AFAreaMode == 8 || AFAreaMode == 9 || AFAreaMode == 13) | value: hexBytes | print: afPoints(x, 51)
        0x1c AFPointsSelected undef[20] label | if: FocusPointSchema == 7 && (AFAreaMode == 8 || AFAreaMode == 9 || AFAreaMode == 13) | value: hexBytes | print: afPoints(x, 153)
        0x30 AFPointsInFocus undef[7] label | if: FocusPointSchema == 1 | value: hexBytes | print: afPoints(x, 51)
        0x30 AFPointsInFocus undef[20] label | if: FocusPointSchema == 7 | value: hexBytes | print: afPoints(x, 153)
        0x44 PrimaryAFPoint | if: FocusPointSchema == 1 | other: primaryPoint(x, 51)
          0=(none)
        0x44 PrimaryAFPoint | if: FocusPointSchema == 2 | labels: primaryPoints11
        0x44 PrimaryAFPoint | if: FocusPointSchema == 7 | other: primaryPoint(x, 153)
          0=(none)
        0x44 PrimaryAFPoint | if: FocusPointSchema == 0
          0=(none)
        0x46 AFImageWidth int16u | if: AFDetectionMethod == 1 | raw: x || nil
        0x48 AFImageHeight int16u | if: AFDetectionMethod == 1 | raw: x || nil
        0x4a AFAreaXPosition int16u | if: AFDetectionMethod == 1 | raw: x || nil
        0x4c AFAreaYPosition int16u | if: AFDetectionMethod == 1 | raw: x || nil
        0x4e AFAreaWidth int16u | if: AFDetectionMethod == 1 | raw: x || nil
        0x50 AFAreaHeight int16u | if: AFDetectionMethod == 1 | raw: x || nil
        0x52 ContrastDetectAFInFocus | if: AFDetectionMethod == 1 | labels: noYes
        table AFInfo2V0200 binary
        0 AFInfo2Version undef[4] | set: AFInfo2Version
        5 AFAreaMode
          128=Single
          129=Auto (41 points)
          130=Subject Tracking (41 points)
          131=Face Priority (41 points)
        6 PhaseDetectAF | set: PhaseDetectAF
          4=On (73-point)
          5=On (5)
          6=On (105-point)
        7 PrimaryAFPoint | if: PhaseDetectAF == 4 | other: primaryPoint(x, 135)
          0=(none)
        7 PrimaryAFPoint | if: PhaseDetectAF == 5 | other: afGridPoint(x, 15)
          0=(none)
          82=F8 (Center)
        7 PrimaryAFPoint | if: PhaseDetectAF == 6 | other: afGridPoint(x, 21)
          0=(none)
          115=F11 (Center)
        8 AFPointsUsed undef[17] label | if: PhaseDetectAF == 4 | value: hexBytes | print: afPoints(x, 135)
        8 AFPointsUsed undef[21] label | if: PhaseDetectAF == 5 | value: hexBytes | print: afGrid(x, 15)
        8 AFPointsUsed undef[29] label | if: PhaseDetectAF == 6 | value: hexBytes | print: afGrid(x, 21)
        table AFInfo2V0300 binary
        0 AFInfo2Version undef[4] | set: AFInfo2Version
        4 AFDetectionMethod | set: AFDetectionMethod
          0=Phase Detect
          1=Contrast Detect
          2=Hybrid
        5 AFAreaMode | if: AFDetectionMethod == 0 | labels: areaModePhaseDetect
        5 AFAreaMode | labels: areaModeContrastDetect
        6 FocusPointSchema | set: FocusPointSchema
          0=Off
          1=51-point
          8=81-point
          9=105-point
        7 AFCoordinatesAvailable | set: AFCoordinatesAvailable | labels: noYes
        0xa AFPointsUsed undef[7] label | if: FocusPointSchema == 1 && AFCoordinatesAvailable == 0 | value: hexBytes | print: afPoints(x, 51)
        0xa AFPointsUsed undef[11] label | if: FocusPointSchema == 8 && AFCoordinatesAvailable == 0 | value: hexBytes | print: afPoints(x, 81)
        0xa AFPointsUsed undef[14] label | if: FocusPointSchema == 9 && AFCoordinatesAvailable == 0 | value: hexBytes | print: afPoints(x, 105)
        0x2a AFImageWidth int16u | raw: x || nil
        0x2c AFImageHeight int16u | raw: x || nil
        0x2e AFAreaXPosition int16u | if: AFCoordinatesAvailable == 1 | set: AFAreaXPosition
        0x2f FocusPositionHorizontal label | if: Model ~ /^NIKON (Z 30|Z 50|Z fc)\b/i && AFAreaXPosition | value: int(AFAreaXPosition / 260) | print: afLeftRight(x, 19)
        0x2f FocusPositionHorizontal label | if: Model ~ /^NIKON (Z 5|Z 6|Z 6_2|D780)\b/i && AFAreaXPosition | value: int(AFAreaXPosition / 260) | print: afLeftRight(x, 21)
        0x2f FocusPositionHorizontal label | if: Model ~ /^NIKON (Z 7|Z 7_2)\b/i && AFAreaXPosition | value: int(AFAreaXPosition / 260) | print: afLeftRight(x, 29)
        0x30 AFAreaYPosition int16u | if: AFCoordinatesAvailable == 1 | set: AFAreaYPosition
        0x31 FocusPositionVertical label | if: Model ~ /^NIKON (Z 30|Z 50|Z fc)\b/i && AFAreaYPosition | value: int(AFAreaYPosition / 286) | print: afUpDown(x, 11)
        0x31 FocusPositionVertical label | if: Model ~ /^NIKON (Z 5|Z 6|Z 6_2|D780)\b/i && AFAreaYPosition | value: int(AFAreaYPosition / 286) | print: afUpDown(x, 13)
        0x31 FocusPositionVertical label | if: Model ~ /^NIKON (Z 7|Z 7_2)\b/i && AFAreaYPosition | value: int(AFAreaYPosition / 292) | print: afUpDown(x, 17)
        0x32 AFAreaWidth int16u | raw: x || nil
        0x34 AFAreaHeight int16u | raw: x || nil
        0x38 PrimaryAFPoint | if: FocusPointSchema == 1 && AFCoordinatesAvailable == 0 | other: primaryPoint(x, 51)
          0=(none)
        0x38 PrimaryAFPoint | if: FocusPointSchema == 8 && AFCoordinatesAvailable == 0 | other: primaryPoint(x, 81)
          0=(none)
        0x38 PrimaryAFPoint | if: FocusPointSchema == 9 && AFCoordinatesAvailable == 0 | other: primaryPoint(x, 105)
          0=(none)
        table AFInfo2V0400 binary
        0 AFInfo2Version undef[4] | set: AFInfo2Version
        4 AFDetectionMethod | set: AFDetectionMethod
          0=Phase Detect
          1=Contrast Detect
          2=Hybrid
        5 AFAreaMode | set: AFAreaModeUsed
          192=Pinpoint
          193=Single
          195=Wide (S)
          196=Wide (L)
          197=Auto
          204=Dynamic Area (S)
          205=Dynamic Area (M)
          206=Dynamic Area (L)
          207=3D-tracking
          208=Wide (C1/C2)
        7 AFCoordinatesAvailable | set: AFCoordinatesAvailable | labels: noYes
        10 AFPointsUsed undef[51] label | if: Model ~ /^NIKON (Z 8|Z 9)\b/i && (AFAreaModeUsed == 197 || AFAreaModeUsed == 207) | value: hexBytes | print: afPoints(x, 405)
        10 AFPointsUsed undef[38] label | if: Model ~ /^NIKON (Z6_3|Z f)\b/i && (AFAreaModeUsed == 197 || AFAreaModeUsed == 207) | value: hexBytes | print: afPoints(x, 299)
        10 AFPointsUsed undef[29] label | if: Model ~ /^NIKON Z50_2\b/i && (AFAreaModeUsed == 197 || AFAreaModeUsed == 207) | value: hexBytes | print: afPoints(x, 231)
        0x3e AFImageWidth int16u | raw: x || nil
        0x40 AFImageHeight int16u | raw: x || nil
        0x42 AFAreaXPosition int16u | if: AFCoordinatesAvailable == 1 | set: AFAreaXPosition
        0x43 FocusPositionHorizontal label | if: Model ~ /^NIKON Z50_2\b/i && AFAreaXPosition != 0 | value: int(AFAreaXPosition / 260) | print: afLeftRight(x, 19)
        0x43 FocusPositionHorizontal label | if: Model ~ /^NIKON (Z6_3|Z f)\b/i && AFAreaXPosition != 0 | value: int(AFAreaXPosition / 260) | print: afLeftRight(x, 21)
        0x43 FocusPositionHorizontal label | if: Model ~ /^NIKON (Z 8|Z 9)\b/i && AFAreaXPosition != 0 | value: int(AFAreaXPosition / 260) | print: afLeftRight(x, 29)
        0x44 AFAreaYPosition int16u | if: AFCoordinatesAvailable == 1 | set: AFAreaYPosition
        0x45 FocusPositionVertical label | if: Model ~ /^NIKON Z50_2\b/i && AFAreaYPosition != 0 | value: int(AFAreaYPosition / 286) | print: afUpDown(x, 11)
        0x45 FocusPositionVertical label | if: Model ~ /^NIKON (Z6_3|Z f)\b/i && AFAreaYPosition != 0 | value: int(AFAreaYPosition / 286) | print: afUpDown(x, 13)
        0x45 FocusPositionVertical label | if: Model ~ /^NIKON (Z 8|Z 9)\b/i && AFAreaYPosition != 0 | value: int(AFAreaYPosition / 292) | print: afUpDown(x, 17)
        0x46 AFAreaWidth int16u | raw: x || nil
        0x48 AFAreaHeight int16u | raw: x || nil
        0x4a FocusResult
          0=Out of Focus
          1=Focus
        labels areaModePhaseDetect
          0=Single Area
          1=Dynamic Area
          2=Dynamic Area (closest subject)
          3=Group Dynamic
          4=Dynamic Area (9 points)
          5=Dynamic Area (21 points)
          6=Dynamic Area (51 points)
          7=Dynamic Area (51 points, 3D-tracking)
          8=Auto-area
          9=Dynamic Area (3D-tracking)
          10=Single Area (wide)
          11=Dynamic Area (wide)
          12=Dynamic Area (wide, 3D-tracking)
          13=Group Area
          14=Dynamic Area (25 points)
          15=Dynamic Area (72 points)
          16=Group Area (HL)
          17=Group Area (VL)
          18=Dynamic Area (49 points)
          128=Single
          129=Auto (41 points)
          130=Subject Tracking (41 points)
          131=Face Priority (41 points)
          192=Pinpoint
          193=Single
          194=Dynamic
          195=Wide (S)
          196=Wide (L)
          197=Auto
          199=Auto
        labels areaModeContrastDetect
          0=Contrast-detect
          1=Contrast-detect (normal area)
          2=Contrast-detect (wide area)
          3=Contrast-detect (face priority)
          4=Contrast-detect (subject tracking)
          128=Single
          129=Auto (41 points)
          130=Subject Tracking (41 points)
          131=Face Priority (41 points)
          192=Pinpoint
          193=Single
          194=Dynamic
          195=Wide (S)
          196=Wide (L)
          197=Auto
          198=Auto (People)
          199=Auto (Animal)
          200=Normal-area AF
          201=Wide-area AF
          202=Face-priority AF
          203=Subject-tracking AF
          204=Dynamic Area (S)
          205=Dynamic Area (M)
          206=Dynamic Area (L)
          207=3D-tracking
          208=Wide-Area (C1/C2)
        labels primaryPoints11
          0=(none)
          1=Center
          2=Top
          3=Bottom
          4=Mid-left
          5=Upper-left
          6=Lower-left
          7=Far Left
          8=Mid-right
          9=Upper-right
          10=Lower-right
          11=Far Right
        labels points11
          0=(none)
          2047=All 11 Points
          &0=Center
          &1=Top
          &2=Bottom
          &3=Mid-left
          &4=Upper-left
          &5=Lower-left
          &6=Far Left
          &7=Mid-right
          &8=Upper-right
          &9=Lower-right
          &10=Far Right
        """#
}

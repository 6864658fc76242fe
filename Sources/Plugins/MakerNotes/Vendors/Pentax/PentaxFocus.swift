/// Focus points, faces, level and shake reduction of Pentax cameras.
enum PentaxFocus {
    static let text: StaticString = #"""
        table AFInfo binary int8u
        0 AFPointsUnknown1 int16u unknown | if: Model !~ /K-3 Mark III/ | value: x & 0x7ff
          0=(none)
          1911=Central 9 points
          2047=All
          &0=Upper-left
          &1=Top
          &2=Upper-right
          &3=Left
          &4=Mid-left
          &5=Center
          &6=Mid-right
          &7=Right
          &8=Lower-left
          &9=Bottom
          &10=Lower-right
        2 AFPointsUnknown2 int16u unknown | if: Model !~ /K-3 Mark III/ | value: x & 0x7ff
          0=Auto
          &0=Upper-left
          &1=Top
          &2=Upper-right
          &3=Left
          &4=Mid-left
          &5=Center
          &6=Mid-right
          &7=Right
          &8=Lower-left
          &9=Bottom
          &10=Lower-right
        4 AFPredictor int16s
        6 AFDefocus
        7 AFIntegrationTime | value: x * 2 | print: (x .. " ms")
        0xb AFPointsInFocus | if: Model !~ /(K-(1|3|70|S1|S2)|KP)\b/
          0=None
          1=Lower-left, Bottom
          2=Bottom
          3=Lower-right, Bottom
          4=Mid-left, Center
          5=Center (horizontal)
          6=Mid-right, Center
          7=Upper-left, Top
          8=Top
          9=Upper-right, Top
          10=Right
          11=Lower-left, Mid-left
          12=Upper-left, Mid-left
          13=Bottom, Center
          14=Top, Center
          15=Lower-right, Mid-right
          16=Upper-right, Mid-right
          17=Left
          18=Mid-left
          19=Center (vertical)
          20=Mid-right
        0x14 AFPointValues int16uRev[69] unknown | if: Model ~ /K-3 Mark III/ | value: each(x > 32767 ? x - 65536 : x)
        0x12a AFPointsSelected int8u[101] | if: Model ~ /K-3 Mark III/ | print: gridPoints
        0x18f AFPointsUnknown int8u[101] unknown | if: Model ~ /K-3 Mark III/ | print: gridPoints
        0x1fa LiveView | if: Model ~ /K-3 Mark III/
          0=Off
          1=On
        0x1fd AFHold | if: Model == "PENTAX K-3 II"
          0=Off
          1=Short
          2=Medium
          3=Long
        0x21f FirstFrameActionInAFC | if: Model ~ /K-3 Mark III/
          0=Auto
          1=Release Priority
          2=Focus Priority
        0x220 ActionInAFCCont | if: Model ~ /K-3 Mark III/
          0=Auto
          1=Focus Priority
          2=FPS Priority
        545 AFCHold mask=0x3 | if: Model ~ /K-3 Mark III/
          0=Low
          1=Medium
          2=High
          3=Off
        545.1 AFCPointTracking mask=0xc | if: Model ~ /K-3 Mark III/
          0=Type 1
          1=Type 2
          2=Type 3
        545.2 AFCSensitivity mask=0x70 | if: Model ~ /K-3 Mark III/ | print: 5 - x
        0x960 SubjectRecognition | if: Model ~ /K-3 Mark III/
          0=Off
          1=On
        table AFPointInfo binary int8u
        2 NumAFPoints int16u | set: NumAFPoints
        4 AFPointsInFocus int8u[int((NumAFPoints+3)/4)] | if: Model ~ /K(P|-1|-70)\b/ | print: replace(afPoints(x, NumAFPoints, 2, 0x02), /^\(none\)$/, "")
        4.1 AFPointsSelected int8u[int((NumAFPoints+3)/4)] | if: Model ~ /K(P|-1|-70)\b/ | print: replace(afPoints(x, NumAFPoints, 2, 0x03), /^\(none\)$/, "")
        4.2 AFPointsSpecial int8u[int((NumAFPoints+3)/4)] | if: Model ~ /K(P|-1|-70)\b/ | print: replace(afPoints(x, NumAFPoints, 2, 0x03, 0x03), /^\(none\)$/, "")
        table FaceInfo binary int8u
        0 FacesDetected | set: FacesDetected
        2 FacePosition int8u[2]
        table FacePos binary int16u
        0 Face1Position int16u[2] | raw: FacesDetected < 1 ? nil : x
        2 Face2Position int16u[2] | raw: FacesDetected < 2 ? nil : x
        4 Face3Position int16u[2] | raw: FacesDetected < 3 ? nil : x
        6 Face4Position int16u[2] | raw: FacesDetected < 4 ? nil : x
        8 Face5Position int16u[2] | raw: FacesDetected < 5 ? nil : x
        0xa Face6Position int16u[2] | raw: FacesDetected < 6 ? nil : x
        0xc Face7Position int16u[2] | raw: FacesDetected < 7 ? nil : x
        0xe Face8Position int16u[2] | raw: FacesDetected < 8 ? nil : x
        0x10 Face9Position int16u[2] | raw: FacesDetected < 9 ? nil : x
        0x12 Face10Position int16u[2] | raw: FacesDetected < 10 ? nil : x
        0x14 Face11Position int16u[2] | raw: FacesDetected < 11 ? nil : x
        0x16 Face12Position int16u[2] | raw: FacesDetected < 12 ? nil : x
        0x18 Face13Position int16u[2] | raw: FacesDetected < 13 ? nil : x
        0x1a Face14Position int16u[2] | raw: FacesDetected < 14 ? nil : x
        0x1c Face15Position int16u[2] | raw: FacesDetected < 15 ? nil : x
        0x1e Face16Position int16u[2] | raw: FacesDetected < 16 ? nil : x
        0x20 Face17Position int16u[2] | raw: FacesDetected < 17 ? nil : x
        0x22 Face18Position int16u[2] | raw: FacesDetected < 18 ? nil : x
        0x24 Face19Position int16u[2] | raw: FacesDetected < 19 ? nil : x
        0x26 Face20Position int16u[2] | raw: FacesDetected < 20 ? nil : x
        0x28 Face21Position int16u[2] | raw: FacesDetected < 21 ? nil : x
        0x2a Face22Position int16u[2] | raw: FacesDetected < 22 ? nil : x
        0x2c Face23Position int16u[2] | raw: FacesDetected < 23 ? nil : x
        0x2e Face24Position int16u[2] | raw: FacesDetected < 24 ? nil : x
        0x30 Face25Position int16u[2] | raw: FacesDetected < 25 ? nil : x
        0x32 Face26Position int16u[2] | raw: FacesDetected < 26 ? nil : x
        0x34 Face27Position int16u[2] | raw: FacesDetected < 27 ? nil : x
        0x36 Face28Position int16u[2] | raw: FacesDetected < 28 ? nil : x
        0x38 Face29Position int16u[2] | raw: FacesDetected < 29 ? nil : x
        0x3a Face30Position int16u[2] | raw: FacesDetected < 30 ? nil : x
        0x3c Face31Position int16u[2] | raw: FacesDetected < 31 ? nil : x
        0x3e Face32Position int16u[2] | raw: FacesDetected < 32 ? nil : x
        table FaceSize binary int16u
        0 Face1Size int16u[2] | raw: FacesDetected < 1 ? nil : x
        2 Face2Size int16u[2] | raw: FacesDetected < 2 ? nil : x
        4 Face3Size int16u[2] | raw: FacesDetected < 3 ? nil : x
        6 Face4Size int16u[2] | raw: FacesDetected < 4 ? nil : x
        8 Face5Size int16u[2] | raw: FacesDetected < 5 ? nil : x
        0xa Face6Size int16u[2] | raw: FacesDetected < 6 ? nil : x
        0xc Face7Size int16u[2] | raw: FacesDetected < 7 ? nil : x
        0xe Face8Size int16u[2] | raw: FacesDetected < 8 ? nil : x
        0x10 Face9Size int16u[2] | raw: FacesDetected < 9 ? nil : x
        0x12 Face10Size int16u[2] | raw: FacesDetected < 10 ? nil : x
        0x14 Face11Size int16u[2] | raw: FacesDetected < 11 ? nil : x
        0x16 Face12Size int16u[2] | raw: FacesDetected < 12 ? nil : x
        0x18 Face13Size int16u[2] | raw: FacesDetected < 13 ? nil : x
        0x1a Face14Size int16u[2] | raw: FacesDetected < 14 ? nil : x
        0x1c Face15Size int16u[2] | raw: FacesDetected < 15 ? nil : x
        0x1e Face16Size int16u[2] | raw: FacesDetected < 16 ? nil : x
        0x20 Face17Size int16u[2] | raw: FacesDetected < 17 ? nil : x
        0x22 Face18Size int16u[2] | raw: FacesDetected < 18 ? nil : x
        0x24 Face19Size int16u[2] | raw: FacesDetected < 19 ? nil : x
        0x26 Face20Size int16u[2] | raw: FacesDetected < 20 ? nil : x
        0x28 Face21Size int16u[2] | raw: FacesDetected < 21 ? nil : x
        0x2a Face22Size int16u[2] | raw: FacesDetected < 22 ? nil : x
        0x2c Face23Size int16u[2] | raw: FacesDetected < 23 ? nil : x
        0x2e Face24Size int16u[2] | raw: FacesDetected < 24 ? nil : x
        0x30 Face25Size int16u[2] | raw: FacesDetected < 25 ? nil : x
        0x32 Face26Size int16u[2] | raw: FacesDetected < 26 ? nil : x
        0x34 Face27Size int16u[2] | raw: FacesDetected < 27 ? nil : x
        0x36 Face28Size int16u[2] | raw: FacesDetected < 28 ? nil : x
        0x38 Face29Size int16u[2] | raw: FacesDetected < 29 ? nil : x
        0x3a Face30Size int16u[2] | raw: FacesDetected < 30 ? nil : x
        0x3c Face31Size int16u[2] | raw: FacesDetected < 31 ? nil : x
        0x3e Face32Size int16u[2] | raw: FacesDetected < 32 ? nil : x
        table LevelInfo binary int8s
        0 LevelOrientation mask=0xf
          0=n/a
          1=Horizontal (normal)
          2=Rotate 180
          3=Rotate 90 CW
          4=Rotate 270 CW
          9=Horizontal; Off Level
          10=Rotate 180; Off Level
          11=Rotate 90 CW; Off Level
          12=Rotate 270 CW; Off Level
          13=Upwards
          14=Downwards
        0.1 CompositionAdjust mask=0xf0
          0=Off
          2=Composition Adjust
          10=Composition Adjust + Horizon Correction
          12=Horizon Correction
        1 RollAngle | value: -x / 2
        2 PitchAngle | value: -x / 2
        5 CompositionAdjustX | value: -x
        6 CompositionAdjustY | value: -x
        7 CompositionAdjustRotation | value: -x / 2
        table SRInfo binary int8u
        0 SRResult
          0=Not stabilized
          &0=Stabilized
          &6=Not ready
        1 ShakeReduction
          0=Off
          1=On
          4=Off (4)
          5=On but Disabled
          6=On (Video)
          7=On (7)
          15=On (15)
          39=On (mode 2)
          135=On (135)
          167=On (mode 1)
        2 SRHalfPressTime | value: x / 60 | print: fmt("%.2f s",x) .. (x > 254.5/60 ? " or longer" : "")
        3 SRFocalLength | value: x & 0x01 ? x * 4 : x / 2 | print: (x .. " mm")
        table SRInfo2 binary int8u
        0 SRResult unknown
        1 ShakeReduction
          0=Off
          1=On
          4=Off (AA simulation off)
          5=On but Disabled
          6=On (Video)
          7=On (AA simulation off)
          8=Off (AA simulation type 1) (8)
          12=Off (AA simulation type 1)
          15=On (AA simulation type 1)
          16=Off (AA simulation type 2) (16)
          20=Off (AA simulation type 2)
          23=On (AA simulation type 2)
        table AFInfoK3III binary int16u
        0.1 AFMode
          0=Phase Detect
          2=Contrast Detect
          255=Manual Focus
        1 AFSelectionMode hex
          0=Manual Focus
          1=Spot
          2=Select (5-points)
          3=Expanded Area (S)
          4=Expanded Area (M)
          5=Expanded Area (L)
          6=Select (S)
          7=Zone Select (21-point)
          8=Select XS
          255=Auto Area
          8193=Contrast-detect Auto Area
          8194=Contrast-detect Select
          8195=Pinpoint
          8196=Tracking
          8197=Continuous
          8198=Face Detection
          8199=Contrast-detect Select (S)
          8200=Contrast-detect Select (M)
          8201=Contrast-detect Select (L)
          8202=Contrast-detect Zone Select
          8203=Contrast-detect Spot
        2 MaxNumAFPoints
        3 NumAFPoints | set: NumAFPoints
        7 AFFrameSize int16u[2] | if: NumAFPoints > 0 | print: replace(x, / /, "x")
        7.1 AFAreas int16u[7*at(3)] | print: areas
        11 AFAreaSize int16u[2] | if: NumAFPoints > 0 && bytes !~ /^\0\0\0\0/ | print: replace(x, / /, "x")
        table FaceInfoK3III binary int32u
        0 FaceImageSize int32u[2]
        2 CAFArea int32u[4]
        6 FacesDetectedA int32u | set: FacesDetectedA
        8 FacesDetectedB int32u | set: FacesDetectedB
        10 Face1AArea int32u[4] | if: FacesDetectedA >= 1
        14 Face1AEye1 int32u[4] | if: FacesDetectedA >= 1
        18 Face1AEye2 int32u[4] | if: FacesDetectedA >= 1
        30 Face2AArea int32u[4] | if: FacesDetectedA >= 2
        34 Face2AEye1 int32u[4] | if: FacesDetectedA >= 2
        38 Face2AEye2 int32u[4] | if: FacesDetectedA >= 2
        50 Face3AArea int32u[4] | if: FacesDetectedA >= 3
        54 Face3AEye1 int32u[4] | if: FacesDetectedA >= 3
        58 Face3AEye2 int32u[4] | if: FacesDetectedA >= 3
        70 Face4AArea int32u[4] | if: FacesDetectedA >= 4
        74 Face4AEye1 int32u[4] | if: FacesDetectedA >= 4
        78 Face4AEye2 int32u[4] | if: FacesDetectedA >= 4
        90 Face5AArea int32u[4] | if: FacesDetectedA >= 5
        94 Face5AEye1 int32u[4] | if: FacesDetectedA >= 5
        98 Face5AEye2 int32u[4] | if: FacesDetectedA >= 5
        110 Face6AArea int32u[4] | if: FacesDetectedA >= 6
        114 Face6AEye1 int32u[4] | if: FacesDetectedA >= 6
        118 Face6AEye2 int32u[4] | if: FacesDetectedA >= 6
        130 Face7AArea int32u[4] | if: FacesDetectedA >= 7
        134 Face7AEye1 int32u[4] | if: FacesDetectedA >= 7
        138 Face7AEye2 int32u[4] | if: FacesDetectedA >= 7
        150 Face8AArea int32u[4] | if: FacesDetectedA >= 8
        154 Face8AEye1 int32u[4] | if: FacesDetectedA >= 8
        158 Face8AEye2 int32u[4] | if: FacesDetectedA >= 8
        170 Face9AArea int32u[4] | if: FacesDetectedA >= 9
        174 Face9AEye1 int32u[4] | if: FacesDetectedA >= 9
        178 Face9AEye2 int32u[4] | if: FacesDetectedA >= 9
        190 Face10AArea int32u[4] | if: FacesDetectedA >= 10
        194 Face10AEye1 int32u[4] | if: FacesDetectedA >= 10
        198 Face10AEye2 int32u[4] | if: FacesDetectedA >= 10
        210 Face1BArea int32u[4] | if: FacesDetectedB >= 1
        214 Face1BEye1 int32u[4] | if: FacesDetectedB >= 1
        218 Face1BEye2 int32u[4] | if: FacesDetectedB >= 1
        230 Face2BArea int32u[4] | if: FacesDetectedB >= 2
        234 Face2BEye1 int32u[4] | if: FacesDetectedB >= 2
        238 Face2BEye2 int32u[4] | if: FacesDetectedB >= 2
        250 Face3BArea int32u[4] | if: FacesDetectedB >= 3
        254 Face3BEye1 int32u[4] | if: FacesDetectedB >= 3
        258 Face3BEye2 int32u[4] | if: FacesDetectedB >= 3
        270 Face4BArea int32u[4] | if: FacesDetectedB >= 4
        274 Face4BEye1 int32u[4] | if: FacesDetectedB >= 4
        278 Face4BEye2 int32u[4] | if: FacesDetectedB >= 4
        290 Face5BArea int32u[4] | if: FacesDetectedB >= 5
        294 Face5BEye1 int32u[4] | if: FacesDetectedB >= 5
        298 Face5BEye2 int32u[4] | if: FacesDetectedB >= 5
        310 Face6BArea int32u[4] | if: FacesDetectedB >= 6
        314 Face6BEye1 int32u[4] | if: FacesDetectedB >= 6
        318 Face6BEye2 int32u[4] | if: FacesDetectedB >= 6
        330 Face7BArea int32u[4] | if: FacesDetectedB >= 7
        334 Face7BEye1 int32u[4] | if: FacesDetectedB >= 7
        338 Face7BEye2 int32u[4] | if: FacesDetectedB >= 7
        350 Face8BArea int32u[4] | if: FacesDetectedB >= 8
        354 Face8BEye1 int32u[4] | if: FacesDetectedB >= 8
        358 Face8BEye2 int32u[4] | if: FacesDetectedB >= 8
        370 Face9BArea int32u[4] | if: FacesDetectedB >= 9
        374 Face9BEye1 int32u[4] | if: FacesDetectedB >= 9
        378 Face9BEye2 int32u[4] | if: FacesDetectedB >= 9
        390 Face10BArea int32u[4] | if: FacesDetectedB >= 10
        394 Face10BEye1 int32u[4] | if: FacesDetectedB >= 10
        398 Face10BEye2 int32u[4] | if: FacesDetectedB >= 10
        table LevelInfoK3III binary int8s
        1 CameraOrientation
          0=Horizontal (normal)
          1=Rotate 270 CW
          2=Rotate 180
          3=Rotate 90 CW
          4=Upwards
          5=Downwards
        3 RollAngle int16s | value: -x / 2
        5 PitchAngle int16s | value: -x / 2
        table CAFPointInfo binary int8u
        1 NumCAFPoints | set: NumCAFPoints | value: (x >> 4) * (x & 0x0f)
        1.1 CAFGridSize | value: (x >> 4) .. " " .. (x & 0x0f) | print: replace(x, / /, "x")
        2 CAFPointsInFocus int8u[int((at(1)+3)/4)] | print: afPoints(x, NumCAFPoints, 2, 2)
        2.1 CAFPointsSelected int8u[int((at(1)+3)/4)] | print: afPoints(x, NumCAFPoints, 2, 3)
        """#
}

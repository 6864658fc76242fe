/// The enciphered block of autofocus, and the state of each of its points.
///
/// The notation is that of `TableText`; names, numbers, conditions and labels are those of ExifTool 13.58.
enum SonyFocus {
    static let text: StaticString = #"""
        table AFInfo enciphered yielding
        2 AFType | set: AFType
          1=15-point
          2=19-point
          3=79-point
        4 AFStatusActiveSensor int16s | if: Model !~ /^ILCA-/ | labels: afStatus | other: focusShift(x)
        5 FocusMode yielding | if: Model ~ /^ILCA-/ | labels: focusMode3
        7 AFPoint | if: AFType == 1
          0=Upper-left
          1=Left
          2=Lower-left
          3=Far Left
          4=Top (horizontal)
          5=Near Right
          6=Center (horizontal)
          7=Near Left
          8=Bottom (horizontal)
          9=Top (vertical)
          10=Center (vertical)
          11=Bottom (vertical)
          12=Far Right
          13=Upper-right
          14=Right
          15=Lower-right
          16=Upper-middle
          17=Lower-middle
        7 AFPoint | if: AFType == 2
          0=Upper Far Left
          1=Upper-left (horizontal)
          2=Far Left (horizontal)
          3=Left (horizontal)
          4=Lower Far Left
          5=Lower-left (horizontal)
          6=Upper-left (vertical)
          7=Left (vertical)
          8=Lower-left (vertical)
          9=Far Left (vertical)
          10=Top (horizontal)
          11=Near Right
          12=Center (horizontal)
          13=Near Left
          14=Bottom (horizontal)
          15=Top (vertical)
          16=Upper-middle
          17=Center (vertical)
          18=Lower-middle
          19=Bottom (vertical)
          20=Upper Far Right
          21=Upper-right (horizontal)
          22=Far Right (horizontal)
          23=Right (horizontal)
          24=Lower Far Right
          25=Lower-right (horizontal)
          26=Far Right (vertical)
          27=Upper-right (vertical)
          28=Right (vertical)
          29=Lower-right (vertical)
        8 AFPointInFocus | if: AFType == 1 | labels: aFPointInFocus
        8 AFPointInFocus | if: AFType == 2
          0=Upper Far Left
          1=Upper-left (horizontal)
          2=Far Left (horizontal)
          3=Left (horizontal)
          4=Lower Far Left
          5=Lower-left (horizontal)
          6=Upper-left (vertical)
          7=Left (vertical)
          8=Lower-left (vertical)
          9=Far Left (vertical)
          10=Top (horizontal)
          11=Near Right
          12=Center (horizontal)
          13=Near Left
          14=Bottom (horizontal)
          15=Top (vertical)
          16=Upper-middle
          17=Center (vertical)
          18=Lower-middle
          19=Bottom (vertical)
          20=Upper Far Right
          21=Upper-right (horizontal)
          22=Far Right (horizontal)
          23=Right (horizontal)
          24=Lower Far Right
          25=Lower-right (horizontal)
          26=Far Right (vertical)
          27=Upper-right (vertical)
          28=Right (vertical)
          29=Lower-right (vertical)
          255=(none)
        9 AFPointAtShutterRelease | if: AFType == 1
          0=Upper-left
          1=Left
          2=Lower-left
          3=Far Left
          4=Top (horizontal)
          5=Near Right
          6=Center (horizontal)
          7=Near Left
          8=Bottom (horizontal)
          9=Top (vertical)
          10=Center (vertical)
          11=Bottom (vertical)
          12=Far Right
          13=Upper-right
          14=Right
          15=Lower-right
          16=Upper-middle
          17=Lower-middle
          30=(out of focus)
        9 AFPointAtShutterRelease | if: AFType == 2
          0=Upper Far Left
          1=Upper-left (horizontal)
          2=Far Left (horizontal)
          3=Left (horizontal)
          4=Lower Far Left
          5=Lower-left (horizontal)
          6=Upper-left (vertical)
          7=Left (vertical)
          8=Lower-left (vertical)
          9=Far Left (vertical)
          10=Top (horizontal)
          11=Near Right
          12=Center (horizontal)
          13=Near Left
          14=Bottom (horizontal)
          15=Top (vertical)
          16=Upper-middle
          17=Center (vertical)
          18=Lower-middle
          19=Bottom (vertical)
          20=Upper Far Right
          21=Upper-right (horizontal)
          22=Far Right (horizontal)
          23=Right (horizontal)
          24=Lower Far Right
          25=Lower-right (horizontal)
          26=Far Right (vertical)
          27=Upper-right (vertical)
          28=Right (vertical)
          29=Lower-right (vertical)
          30=(out of focus)
        0xa AFAreaMode | if: Model !~ /^ILCA-/
          0=Wide
          1=Spot
          2=Local
          3=Zone
        0xb FocusMode | if: Model !~ /^ILCA-/ | labels: focusMode
        0x10 AFPointsUsed int8u[10] bits=8 | if: Model ~ /^ILCA-/ | labels: aFPointsUsed2
        0x11 AFStatus15 int16s[18] | if: AFType == 1 | table: AFStatus15
        0x11 AFStatus19 int16s[30] | if: AFType == 2 | table: AFStatus19
        0x37 AFPoint | if: AFType == 3 | labels: aFPoint2
        0x38 AFPointInFocus | if: AFType == 3 | labels: aFPoint2
        0x39 AFPointAtShutterRelease | if: AFType == 3
          0=B4
          1=C4
          2=D4
          3=E4
          4=F4
          5=G4
          6=H4
          7=B3
          8=C3
          9=D3
          10=E3
          11=F3
          12=G3
          13=H3
          14=B2
          15=C2
          16=D2
          17=E2
          18=F2
          19=G2
          20=H2
          21=C1
          22=D1
          23=E1
          24=F1
          25=G1
          26=A7 Vertical
          27=A6 Vertical
          28=A5 Vertical
          29=C7 Vertical
          30=C6 Vertical
          31=C5 Vertical
          32=E7 Vertical
          33=E6 Center Vertical
          34=E5 Vertical
          35=G7 Vertical
          36=G6 Vertical
          37=G5 Vertical
          38=I7 Vertical
          39=I6 Vertical
          40=I5 Vertical
          41=A7
          42=B7
          43=C7
          44=D7
          45=E7
          46=F7
          47=G7
          48=H7
          49=I7
          50=A6
          51=B6
          52=C6
          53=D6
          54=E6 Center
          55=F6
          56=G6
          57=H6
          58=I6
          59=A5
          60=B5
          61=C5
          62=D5
          63=E5
          64=F5
          65=G5
          66=H5
          67=I5
          68=C11
          69=D11
          70=E11
          71=F11
          72=G11
          73=B10
          74=C10
          75=D10
          76=E10
          77=F10
          78=G10
          79=H10
          80=B9
          81=C9
          82=D9
          83=E9
          84=F9
          85=G9
          86=H9
          87=B8
          88=C8
          89=D8
          90=E8
          91=F8
          92=G8
          93=H8
          94=E6 Center F2.8
          95=(none)
        0x3a AFAreaMode | if: Model ~ /^ILCA-/
          0=Wide
          1=Center
          2=Flexible Spot
          3=Zone
          4=Expanded Flexible Spot
        0x3b AFStatusActiveSensor int16s | if: Model ~ /^ILCA-/ | labels: afStatus | other: focusShift(x)
        0x43 ExposureProgram yielding | if: Model ~ /^ILCA-/ | labels: exposureProgram3
        0x50 AFMicroAdj int8s | if: Model ~ /^ILCA-/
        0x7d AFStatus79 int16s[95] | if: AFType == 3 | table: AFStatus79
        0x16e AFPointsUsed int32u | if: Model !~ /^ILCA-/ | labels: aFPointsUsed
        0x17d AFMicroAdj int8s | if: Model !~ /^ILCA-/
        0x17e ExposureProgram yielding | if: Model !~ /^ILCA-/ | labels: exposureProgram3
        table AFStatus15 binary
        0 AFStatusUpper-left int16s | labels: afStatus | other: focusShift(x)
        2 AFStatusLeft int16s | labels: afStatus | other: focusShift(x)
        4 AFStatusLower-left int16s | labels: afStatus | other: focusShift(x)
        6 AFStatusFarLeft int16s | labels: afStatus | other: focusShift(x)
        8 AFStatusTopHorizontal int16s | labels: afStatus | other: focusShift(x)
        0xa AFStatusNearRight int16s | labels: afStatus | other: focusShift(x)
        0xc AFStatusCenterHorizontal int16s | labels: afStatus | other: focusShift(x)
        0xe AFStatusNearLeft int16s | labels: afStatus | other: focusShift(x)
        0x10 AFStatusBottomHorizontal int16s | labels: afStatus | other: focusShift(x)
        0x12 AFStatusTopVertical int16s | labels: afStatus | other: focusShift(x)
        0x14 AFStatusCenterVertical int16s | labels: afStatus | other: focusShift(x)
        0x16 AFStatusBottomVertical int16s | labels: afStatus | other: focusShift(x)
        0x18 AFStatusFarRight int16s | labels: afStatus | other: focusShift(x)
        0x1a AFStatusUpper-right int16s | labels: afStatus | other: focusShift(x)
        0x1c AFStatusRight int16s | labels: afStatus | other: focusShift(x)
        0x1e AFStatusLower-right int16s | labels: afStatus | other: focusShift(x)
        0x20 AFStatusUpper-middle int16s | labels: afStatus | other: focusShift(x)
        0x22 AFStatusLower-middle int16s | labels: afStatus | other: focusShift(x)
        table AFStatus19 binary
        0 AFStatusUpperFarLeft int16s | labels: afStatus | other: focusShift(x)
        2 AFStatusUpper-leftHorizontal int16s | labels: afStatus | other: focusShift(x)
        4 AFStatusFarLeftHorizontal int16s | labels: afStatus | other: focusShift(x)
        6 AFStatusLeftHorizontal int16s | labels: afStatus | other: focusShift(x)
        8 AFStatusLowerFarLeft int16s | labels: afStatus | other: focusShift(x)
        0xa AFStatusLower-leftHorizontal int16s | labels: afStatus | other: focusShift(x)
        0xc AFStatusUpper-leftVertical int16s | labels: afStatus | other: focusShift(x)
        0xe AFStatusLeftVertical int16s | labels: afStatus | other: focusShift(x)
        0x10 AFStatusLower-leftVertical int16s | labels: afStatus | other: focusShift(x)
        0x12 AFStatusFarLeftVertical int16s | labels: afStatus | other: focusShift(x)
        0x14 AFStatusTopHorizontal int16s | labels: afStatus | other: focusShift(x)
        0x16 AFStatusNearRight int16s | labels: afStatus | other: focusShift(x)
        0x18 AFStatusCenterHorizontal int16s | labels: afStatus | other: focusShift(x)
        0x1a AFStatusNearLeft int16s | labels: afStatus | other: focusShift(x)
        0x1c AFStatusBottomHorizontal int16s | labels: afStatus | other: focusShift(x)
        0x1e AFStatusTopVertical int16s | labels: afStatus | other: focusShift(x)
        0x20 AFStatusUpper-middle int16s | labels: afStatus | other: focusShift(x)
        0x22 AFStatusCenterVertical int16s | labels: afStatus | other: focusShift(x)
        0x24 AFStatusLower-middle int16s | labels: afStatus | other: focusShift(x)
        0x26 AFStatusBottomVertical int16s | labels: afStatus | other: focusShift(x)
        0x28 AFStatusUpperFarRight int16s | labels: afStatus | other: focusShift(x)
        0x2a AFStatusUpper-rightHorizontal int16s | labels: afStatus | other: focusShift(x)
        0x2c AFStatusFarRightHorizontal int16s | labels: afStatus | other: focusShift(x)
        0x2e AFStatusRightHorizontal int16s | labels: afStatus | other: focusShift(x)
        0x30 AFStatusLowerFarRight int16s | labels: afStatus | other: focusShift(x)
        0x32 AFStatusLower-rightHorizontal int16s | labels: afStatus | other: focusShift(x)
        0x34 AFStatusFarRightVertical int16s | labels: afStatus | other: focusShift(x)
        0x36 AFStatusUpper-rightVertical int16s | labels: afStatus | other: focusShift(x)
        0x38 AFStatusRightVertical int16s | labels: afStatus | other: focusShift(x)
        0x3a AFStatusLower-rightVertical int16s | labels: afStatus | other: focusShift(x)
        table AFStatus79 binary
        0 AFStatus_00_B4 int16s | labels: afStatus | other: focusShift(x)
        2 AFStatus_01_C4 int16s | labels: afStatus | other: focusShift(x)
        4 AFStatus_02_D4 int16s | labels: afStatus | other: focusShift(x)
        6 AFStatus_03_E4 int16s | labels: afStatus | other: focusShift(x)
        8 AFStatus_04_F4 int16s | labels: afStatus | other: focusShift(x)
        0xa AFStatus_05_G4 int16s | labels: afStatus | other: focusShift(x)
        0xc AFStatus_06_H4 int16s | labels: afStatus | other: focusShift(x)
        0xe AFStatus_07_B3 int16s | labels: afStatus | other: focusShift(x)
        0x10 AFStatus_08_C3 int16s | labels: afStatus | other: focusShift(x)
        0x12 AFStatus_09_D3 int16s | labels: afStatus | other: focusShift(x)
        0x14 AFStatus_10_E3 int16s | labels: afStatus | other: focusShift(x)
        0x16 AFStatus_11_F3 int16s | labels: afStatus | other: focusShift(x)
        0x18 AFStatus_12_G3 int16s | labels: afStatus | other: focusShift(x)
        0x1a AFStatus_13_H3 int16s | labels: afStatus | other: focusShift(x)
        0x1c AFStatus_14_B2 int16s | labels: afStatus | other: focusShift(x)
        0x1e AFStatus_15_C2 int16s | labels: afStatus | other: focusShift(x)
        0x20 AFStatus_16_D2 int16s | labels: afStatus | other: focusShift(x)
        0x22 AFStatus_17_E2 int16s | labels: afStatus | other: focusShift(x)
        0x24 AFStatus_18_F2 int16s | labels: afStatus | other: focusShift(x)
        0x26 AFStatus_19_G2 int16s | labels: afStatus | other: focusShift(x)
        0x28 AFStatus_20_H2 int16s | labels: afStatus | other: focusShift(x)
        0x2a AFStatus_21_C1 int16s | labels: afStatus | other: focusShift(x)
        0x2c AFStatus_22_D1 int16s | labels: afStatus | other: focusShift(x)
        0x2e AFStatus_23_E1 int16s | labels: afStatus | other: focusShift(x)
        0x30 AFStatus_24_F1 int16s | labels: afStatus | other: focusShift(x)
        0x32 AFStatus_25_G1 int16s | labels: afStatus | other: focusShift(x)
        0x34 AFStatus_26_A7_Vertical int16s | labels: afStatus | other: focusShift(x)
        0x36 AFStatus_27_A6_Vertical int16s | labels: afStatus | other: focusShift(x)
        0x38 AFStatus_28_A5_Vertical int16s | labels: afStatus | other: focusShift(x)
        0x3a AFStatus_29_C7_Vertical int16s | labels: afStatus | other: focusShift(x)
        0x3c AFStatus_30_C6_Vertical int16s | labels: afStatus | other: focusShift(x)
        0x3e AFStatus_31_C5_Vertical int16s | labels: afStatus | other: focusShift(x)
        0x40 AFStatus_32_E7_Vertical int16s | labels: afStatus | other: focusShift(x)
        0x42 AFStatus_33_E6_Center_Vertical int16s | labels: afStatus | other: focusShift(x)
        0x44 AFStatus_34_E5_Vertical int16s | labels: afStatus | other: focusShift(x)
        0x46 AFStatus_35_G7_Vertical int16s | labels: afStatus | other: focusShift(x)
        0x48 AFStatus_36_G6_Vertical int16s | labels: afStatus | other: focusShift(x)
        0x4a AFStatus_37_G5_Vertical int16s | labels: afStatus | other: focusShift(x)
        0x4c AFStatus_38_I7_Vertical int16s | labels: afStatus | other: focusShift(x)
        0x4e AFStatus_39_I6_Vertical int16s | labels: afStatus | other: focusShift(x)
        0x50 AFStatus_40_I5_Vertical int16s | labels: afStatus | other: focusShift(x)
        0x52 AFStatus_41_A7 int16s | labels: afStatus | other: focusShift(x)
        0x54 AFStatus_42_B7 int16s | labels: afStatus | other: focusShift(x)
        0x56 AFStatus_43_C7 int16s | labels: afStatus | other: focusShift(x)
        0x58 AFStatus_44_D7 int16s | labels: afStatus | other: focusShift(x)
        0x5a AFStatus_45_E7 int16s | labels: afStatus | other: focusShift(x)
        0x5c AFStatus_46_F7 int16s | labels: afStatus | other: focusShift(x)
        0x5e AFStatus_47_G7 int16s | labels: afStatus | other: focusShift(x)
        0x60 AFStatus_48_H7 int16s | labels: afStatus | other: focusShift(x)
        0x62 AFStatus_49_I7 int16s | labels: afStatus | other: focusShift(x)
        0x64 AFStatus_50_A6 int16s | labels: afStatus | other: focusShift(x)
        0x66 AFStatus_51_B6 int16s | labels: afStatus | other: focusShift(x)
        0x68 AFStatus_52_C6 int16s | labels: afStatus | other: focusShift(x)
        0x6a AFStatus_53_D6 int16s | labels: afStatus | other: focusShift(x)
        0x6c AFStatus_54_E6_Center int16s | labels: afStatus | other: focusShift(x)
        0x6e AFStatus_55_F6 int16s | labels: afStatus | other: focusShift(x)
        0x70 AFStatus_56_G6 int16s | labels: afStatus | other: focusShift(x)
        0x72 AFStatus_57_H6 int16s | labels: afStatus | other: focusShift(x)
        0x74 AFStatus_58_I6 int16s | labels: afStatus | other: focusShift(x)
        0x76 AFStatus_59_A5 int16s | labels: afStatus | other: focusShift(x)
        0x78 AFStatus_60_B5 int16s | labels: afStatus | other: focusShift(x)
        0x7a AFStatus_61_C5 int16s | labels: afStatus | other: focusShift(x)
        0x7c AFStatus_62_D5 int16s | labels: afStatus | other: focusShift(x)
        0x7e AFStatus_63_E5 int16s | labels: afStatus | other: focusShift(x)
        0x80 AFStatus_64_F5 int16s | labels: afStatus | other: focusShift(x)
        0x82 AFStatus_65_G5 int16s | labels: afStatus | other: focusShift(x)
        0x84 AFStatus_66_H5 int16s | labels: afStatus | other: focusShift(x)
        0x86 AFStatus_67_I5 int16s | labels: afStatus | other: focusShift(x)
        0x88 AFStatus_68_C11 int16s | labels: afStatus | other: focusShift(x)
        0x8a AFStatus_69_D11 int16s | labels: afStatus | other: focusShift(x)
        0x8c AFStatus_70_E11 int16s | labels: afStatus | other: focusShift(x)
        0x8e AFStatus_71_F11 int16s | labels: afStatus | other: focusShift(x)
        0x90 AFStatus_72_G11 int16s | labels: afStatus | other: focusShift(x)
        0x92 AFStatus_73_B10 int16s | labels: afStatus | other: focusShift(x)
        0x94 AFStatus_74_C10 int16s | labels: afStatus | other: focusShift(x)
        0x96 AFStatus_75_D10 int16s | labels: afStatus | other: focusShift(x)
        0x98 AFStatus_76_E10 int16s | labels: afStatus | other: focusShift(x)
        0x9a AFStatus_77_F10 int16s | labels: afStatus | other: focusShift(x)
        0x9c AFStatus_78_G10 int16s | labels: afStatus | other: focusShift(x)
        0x9e AFStatus_79_H10 int16s | labels: afStatus | other: focusShift(x)
        0xa0 AFStatus_80_B9 int16s | labels: afStatus | other: focusShift(x)
        0xa2 AFStatus_81_C9 int16s | labels: afStatus | other: focusShift(x)
        0xa4 AFStatus_82_D9 int16s | labels: afStatus | other: focusShift(x)
        0xa6 AFStatus_83_E9 int16s | labels: afStatus | other: focusShift(x)
        0xa8 AFStatus_84_F9 int16s | labels: afStatus | other: focusShift(x)
        0xaa AFStatus_85_G9 int16s | labels: afStatus | other: focusShift(x)
        0xac AFStatus_86_H9 int16s | labels: afStatus | other: focusShift(x)
        0xae AFStatus_87_B8 int16s | labels: afStatus | other: focusShift(x)
        0xb0 AFStatus_88_C8 int16s | labels: afStatus | other: focusShift(x)
        0xb2 AFStatus_89_D8 int16s | labels: afStatus | other: focusShift(x)
        0xb4 AFStatus_90_E8 int16s | labels: afStatus | other: focusShift(x)
        0xb6 AFStatus_91_F8 int16s | labels: afStatus | other: focusShift(x)
        0xb8 AFStatus_92_G8 int16s | labels: afStatus | other: focusShift(x)
        0xba AFStatus_93_H8 int16s | labels: afStatus | other: focusShift(x)
        0xbc AFStatus_94_E6_Center_F2-8 int16s | labels: afStatus | other: focusShift(x)
        table Tag940a enciphered
        4 AFPointsSelected int32u
          0=(none)
          30721=Center Zone
          98844=Right Zone
          262143=(all LA-EA4)
          394688=Left Zone
          2147483647=(all)
          4294967295=n/a
          &0=Center
          &1=Top
          &2=Upper-right
          &3=Right
          &4=Lower-right
          &5=Bottom
          &6=Lower-left
          &7=Left
          &8=Upper-left
          &9=Far Right
          &10=Far Left
          &11=Upper-middle
          &12=Near Right
          &13=Lower-middle
          &14=Near Left
          &15=Upper Far Right
          &16=Lower Far Right
          &17=Lower Far Left
          &18=Upper Far Left
        table Tag940e enciphered
        0x1a06 TiffMeteringImageWidth | if: Model ~ /^(ILCE-(6300|6500|7M3|7RM2|7RM3A?|7SM2|9))\b/ && Software !~ /^ILCE-9 (v5.0|v6.0)/
        0x1a07 TiffMeteringImageHeight | if: Model ~ /^(ILCE-(6300|6500|7M3|7RM2|7RM3A?|7SM2|9))\b/ && Software !~ /^ILCE-9 (v5.0|v6.0)/
        0x1a08 TiffMeteringImage undef[2640] binary | if: Model ~ /^(ILCE-(6300|6500|7M3|7RM2|7RM3A?|7SM2|9))\b/ && Software !~ /^ILCE-9 (v5.0|v6.0)/ | raw: length(x) >= 2640 ? binaryOf(2640) : nil
        table Tag202a binary
        1 FocalPlaneAFPointsUsed int8u | set: Locations
        2 FocalPlaneAFPointArea int16u[2] | if: Locations >= 1
        6 FocalPlaneAFPointLocation1 int16u[2] | if: Locations >= 1
        0xa FocalPlaneAFPointLocation2 int16u[2] | if: Locations >= 2
        0xe FocalPlaneAFPointLocation3 int16u[2] | if: Locations >= 3
        0x12 FocalPlaneAFPointLocation4 int16u[2] | if: Locations >= 4
        0x16 FocalPlaneAFPointLocation5 int16u[2] | if: Locations >= 5
        0x1a FocalPlaneAFPointLocation6 int16u[2] | if: Locations >= 6
        0x1e FocalPlaneAFPointLocation7 int16u[2] | if: Locations >= 7
        0x22 FocalPlaneAFPointLocation8 int16u[2] | if: Locations >= 8
        0x26 FocalPlaneAFPointLocation9 int16u[2] | if: Locations >= 9
        0x2a FocalPlaneAFPointLocation10 int16u[2] | if: Locations >= 10
        0x2e FocalPlaneAFPointLocation11 int16u[2] | if: Locations >= 11
        0x32 FocalPlaneAFPointLocation12 int16u[2] | if: Locations >= 12
        0x36 FocalPlaneAFPointLocation13 int16u[2] | if: Locations >= 13
        0x3a FocalPlaneAFPointLocation14 int16u[2] | if: Locations >= 14
        0x3e FocalPlaneAFPointLocation15 int16u[2] | if: Locations >= 15
        labels focusMode3
          0=Manual
          2=AF-S
          3=AF-C
          4=AF-A
          6=DMF
        labels aFPoint2
          0=B4
          1=C4
          2=D4
          3=E4
          4=F4
          5=G4
          6=H4
          7=B3
          8=C3
          9=D3
          10=E3
          11=F3
          12=G3
          13=H3
          14=B2
          15=C2
          16=D2
          17=E2
          18=F2
          19=G2
          20=H2
          21=C1
          22=D1
          23=E1
          24=F1
          25=G1
          26=A7 Vertical
          27=A6 Vertical
          28=A5 Vertical
          29=C7 Vertical
          30=C6 Vertical
          31=C5 Vertical
          32=E7 Vertical
          33=E6 Center Vertical
          34=E5 Vertical
          35=G7 Vertical
          36=G6 Vertical
          37=G5 Vertical
          38=I7 Vertical
          39=I6 Vertical
          40=I5 Vertical
          41=A7
          42=B7
          43=C7
          44=D7
          45=E7
          46=F7
          47=G7
          48=H7
          49=I7
          50=A6
          51=B6
          52=C6
          53=D6
          54=E6 Center
          55=F6
          56=G6
          57=H6
          58=I6
          59=A5
          60=B5
          61=C5
          62=D5
          63=E5
          64=F5
          65=G5
          66=H5
          67=I5
          68=C11
          69=D11
          70=E11
          71=F11
          72=G11
          73=B10
          74=C10
          75=D10
          76=E10
          77=F10
          78=G10
          79=H10
          80=B9
          81=C9
          82=D9
          83=E9
          84=F9
          85=G9
          86=H9
          87=B8
          88=C8
          89=D8
          90=E8
          91=F8
          92=G8
          93=H8
          94=E6 Center F2.8
          255=(none)
        labels exposureProgram3
          0=Program AE
          1=Aperture-priority AE
          2=Shutter speed priority AE
          3=Manual
          4=Auto
          5=iAuto
          6=Superior Auto
          7=iAuto+
          8=Portrait
          9=Landscape
          10=Twilight
          11=Twilight Portrait
          12=Sunset
          14=Action (High speed)
          16=Sports
          17=Handheld Night Shot
          18=Anti Motion Blur
          19=High Sensitivity
          21=Beach
          22=Snow
          23=Fireworks
          26=Underwater
          27=Gourmet
          28=Pet
          29=Macro
          30=Backlight Correction HDR
          33=Sweep Panorama
          36=Background Defocus
          37=Soft Skin
          42=3D Image
          43=Cont. Priority AE
          45=Document
          46=Party
        """#
}

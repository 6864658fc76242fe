/// The custom settings of the Z 9.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum NikonCustomZ9 {
    static let text: StaticString = #"""
        table SettingsZ9 binary
        1 CustomSettingsBank
          0=A
          1=B
          2=C
          3=D
        3 AF-CPrioritySelection
          0=Release
          1=Release + Focus
          3=Focus
        5 AF-SPrioritySelection
          0=Release
          1=Focus
        7 BlockShotAFResponse
          1=1 (Quick)
          2=2
          3=3 (Normal)
          4=4
          5=5 (Delayed)
        11 AFPointSel
          0=Use All
          1=Use Half
        13 StoreByOrientation
          0=Off
          1=Focus Point
          2=Focus Point and AF-area mode
        15 AFActivation
          0=AF-On Only
          1=Shutter/AF-On
        16 AF-OnOutOfFocusRelease unknown
          0=Disable
          1=Enable
        17 LimitAF-AreaModeSelPinpoint unknown | labels: limitNolimit
        19 LimitAF-AreaModeSelWideAF_S unknown | labels: limitNolimit
        20 LimitAF-AreaModeSelWideAF_L unknown | labels: limitNolimit
        21 LimitAFAreaModeSelAuto unknown | labels: limitNolimit
        22 FocusPointWrap unknown
          0=No Wrap
          1=Wrap
        23 ManualFocusPointIllumination unknown
          0=On During Focus Point Selection Only
          1=On
        24 DynamicAreaAFAssist unknown
          0=Focus Point Only
          1=Focus and Surrounding Points
        25 AF-AssistIlluminator | labels: offOn
        26 ManualFocusRingInAFMode | labels: offOn
        27 ExposureControlStepSize | labels: thirdHalfFull
        29 EasyExposureCompensation
          0=Off
          1=On
          2=On (auto reset)
        31 CenterWeightedAreaSize
          0=8 mm
          1=12 mm
          4=Average
        33 FineTuneOptMatrixMetering int8s | value: x / 6 | print: x ? fmt("%+.2f", x) : 0
        35 FineTuneOptCenterWeighted int8s | value: x / 6 | print: x ? fmt("%+.2f", x) : 0
        37 FineTuneOptSpotMetering int8s | value: x / 6 | print: x ? fmt("%+.2f", x) : 0
        39 FineTuneOptHighlightWeighted int8s | value: x / 6 | print: x ? fmt("%+.2f", x) : 0
        41 ShutterReleaseButtonAE-L
          0=Off
          1=On (Half Press)
          2=On (Burst Mode)
        43 SelfTimerTime
          0=2 s
          1=5 s
          2=10 s
          3=20 s
        45 SelfTimerShotCount
        49 SelfTimerShotInterval
          0=0.5 s
          1=1 s
          2=2 s
          3=3 s
        51 PlaybackMonitorOffTime | labels: powerOffDelayTimesZ9
        53 MenuMonitorOffTime | labels: powerOffDelayTimesZ9
        55 ShootingInfoMonitorOffTime | labels: powerOffDelayTimesZ9
        57 ImageReviewMonitorOffTime | labels: powerOffDelayTimesZ9
        59 CLModeShootingSpeed | value: x + 1 | print: (x .. " fps")
        61 MaxContinuousRelease int16s | value: "No Limit"
        65 SyncReleaseMode unknown
          0=No Sync
          1=Sync
        69 LimitSelectableImageAreaDX unknown | labels: limitNolimit
        70 LimitSelectableImageArea1To1 unknown | labels: limitNolimit
        71 LimitSelectableImageArea16To9 unknown | labels: limitNolimit
        72 FileNumberSequence | labels: offOn
        73 FocusPeakingLevel unknown
          0=High Sensitivity
          1=Standard Sensitivity
          2=Low Sensitivity
        75 FocusPeakingHighlightColor unknown
          0=Red
          1=Yellow
          2=Blue
          3=White
        81 ContinuousModeDisplay | labels: offOn
        83 FlashSyncSpeed | value: (x-144)/8 | labels: flashSyncSpeed3
        85 HighSpeedSync | labels: offOn
        87 FlashShutterSpeed | value: (x - 16) % 24 ? x / 24 : 2 + (x - 16) / 24  | labels: flashShutterSpeed2
        89 FlashExposureCompArea
          0=Entire Frame
          1=Background Only
        91 AutoFlashISOSensitivity
          0=Subject and Background
          1=Subject Only
        93 ModelingFlash | labels: offOn
        95 AutoBracketModeM
          0=Flash/Speed
          1=Flash/Speed/Aperture
          2=Flash/Aperture
          3=Flash Only
          4=Flash/ISO
        97 AutoBracketOrder
          0=0,-,+
          1=-,0,+
        99 Func1Button | labels: buttonsZ9
        115 Func2Button | labels: buttonsZ9
        131 AFOnButton | labels: buttonsZ9
        143 SubSelector unknown | labels: buttonsZ9
        155 AssignMovieRecordButton unknown | labels: buttonsZ9
        159 LensFunc1Button | labels: buttonsZ9
        167 LensFunc2Button | labels: buttonsZ9
        173 LensControlRing
          0=None (Disabled)
          1=Focus (M/A)
          2=ISO Sensitivity
          3=Exposure Compensation
          4=Aperture
        175 MultiSelectorShootMode | labels: buttonsZ9
        179 MultiSelectorPlaybackMode | labels: buttonsZ9
        183 ShutterSpeedLock | labels: offOn
        184 ApertureLock | labels: offOn
        185 CmdDialsReverseRotExposureComp | set: CmdDialsReverseRotExposureComp
        186 CmdDialsReverseRotation | if: CmdDialsReverseRotExposureComp == 0
          0=No
          1=Shutter Speed & Aperture
        186 CmdDialsReverseRotation
          0=Exposure Compensation
          1=Exposure Compensation, Shutter Speed & Aperture
        191 UseDialWithoutHold unknown | labels: offOn
        193 ReverseIndicators unknown
          0=+ 0 -
          1=- 0 +
        195 MovieFunc1Button | labels: buttonsZ9
        199 MovieFunc2Button | labels: buttonsZ9
        203 MovieAF-OnButton | labels: buttonsZ9
        207 MovieMultiSelector unknown | labels: buttonsZ9
        215 MovieLensControlRing
          0=None (Disabled)
          2=ISO Sensitivity
          3=Exposure Compensation
          4=Power Aperture
          5=Hi-Res Zoom
        221 MovieAFSpeed | value: x - 5
        223 MovieAFSpeedApply
          0=Always
          1=Only During Recording
        225 MovieAFTrackingSensitivity | labels: movieAFTrackingSensitivity
        257 LCDIllumination unknown | labels: offOn
        258 ExtendedShutterSpeeds | labels: offOn
        259 SubjectMotion
          0=Erratic
          1=Steady
        261 FocusPointPersistence
          0=Auto
          1=Off
        263 AutoFocusModeRestrictions unknown
          0=AF-S
          1=AF-C
          2=Full-time AF
          3=Manual
          4=No Restrictions
        267 CHModeShootingSpeed | value: x + 1 | print: (x .. " fps")
        269.1 LimitReleaseModeSelCL unknown mask=0x2 | labels: limitNolimit
        269.2 LimitReleaseModeSelCH unknown mask=0x4 | labels: limitNolimit
        269.3 LimitReleaseModeSelC30 unknown mask=0x10 | labels: limitNolimit
        269.4 LimitReleaseModeSelC120 unknown mask=0x40 | labels: limitNolimit
        269.5 LimitReleaseModeSelSelf unknown mask=0x80 | labels: limitNolimit
        273 FlashBurstPriority unknown
          0=Frame Rate
          1=Exposure
        277 VerticalFuncButton | labels: buttonsZ9
        281 Func3Button | labels: buttonsZ9
        285 VerticalAFOnButton | labels: buttonsZ9
        293 VerticalMultiSelectorPlaybackMode unknown
          0=Image Scroll L/R
          1=Image Scroll Up/Down
        295 MovieFunc3Button | labels: buttonsZ9
        335 LimitAF-AreaModeSelDynamic_S unknown | labels: limitNolimit
        336 LimitAF-AreaModeSelDynamic_M unknown | labels: limitNolimit
        337 LimitAF-AreaModeSelDynamic_L unknown | labels: limitNolimit
        339 LimitAF-AreaModeSel3DTracking unknown | labels: limitNolimit
        341 PlaybackFlickUp unknown | labels: flicksZ9
        345 PlaybackFlickDown unknown | labels: flicksZ9
        349 ISOStepSize | labels: thirdHalfFull
        355 ReverseFocusRing
          0=Not Reversed
          1=Reversed
        356 EVFImageFrame unknown | labels: offOn
        357 EVFGrid unknown | labels: evfGridsZ9
        359 VirtualHorizonStyle unknown
          0=Type A (Cockpit)
          1=Type B (Sides)
        373 Func4Button unknown | labels: buttonsZ9
        379 AudioButton unknown | labels: buttonsZ9
        381 QualityButton unknown | labels: buttonsZ9
        399 VerticalMultiSelector unknown | labels: buttonsZ9
        421 Func1ButtonPlaybackMode unknown | labels: buttonsZ9
        423 Func2ButtonPlaybackMode unknown | labels: buttonsZ9
        425 Func3ButtonPlaybackMode unknown | labels: buttonsZ9
        431 Func4ButtonPlaybackMode unknown | labels: buttonsZ9
        437 MovieRecordButtonPlaybackMode unknown | labels: buttonsZ9
        439 VerticalFuncButtonPlaybackMode unknown | labels: buttonsZ9
        441 AudioButtonPlaybackMode unknown | labels: buttonsZ9
        447 QualityButtonPlaybackMode unknown | labels: buttonsZ9
        453 WhiteBalanceButtonPlaybackMode unknown | labels: buttonsZ9
        459 CommandDialPlaybackMode unknown | labels: dialsZ9
        463 SubCommandDialPlaybackMode unknown | labels: dialsZ9
        467 FocusPointLock unknown | labels: offOn
        469 ControlRingResponse
          0=High
          1=Low
        481 VerticalMovieFuncButton unknown | labels: buttonsZ9
        505 VerticalMovieAFOnButton unknown | labels: buttonsZ9
        515 MovieAFAreaMode unknown | labels: buttonsZ9
        527 HDMIViewAssist unknown | labels: offOn
        529 ZebraPatternToneRange unknown | set: ZebraPatternToneRange
          0=Off
          1=Highlights
          2=Midtones
        531 MovieZebraPattern unknown | if: ZebraPatternToneRange && ZebraPatternToneRange != 0
          0=Pattern 1
          1=Pattern 2
        533 MovieHighlightDisplayThreshold unknown | if: ZebraPatternToneRange && ZebraPatternToneRange == 1
        535 MovieMidtoneDisplayValue unknown | if: ZebraPatternToneRange && ZebraPatternToneRange == 2
        537 MovieMidtoneDisplayRange unknown | if: ZebraPatternToneRange && ZebraPatternToneRange == 2 | print: ("+/-" .. x)
        541 MovieEVFGrid unknown | labels: evfGridsZ9
        549 MovieShutterSpeedLock unknown | labels: offOn
        550 MovieFocusPointLock unknown | labels: offOn
        563 MatrixMetering unknown
          0=Face Detection Off
          1=Face Detection On
        564 AF-CFocusDisplay | labels: offOn
        565 FocusPeakingDisplay unknown | labels: offOn
        567 KeepExposure
          0=Off
          1=Shutter Speed
          2=ISO
        585 StarlightView unknown | labels: offOn
        587 EVFWarmDisplayMode unknown
          0=Off
          1=Mode 1
          2=Mode 2
        589 EVFWarmDisplayBrightness int8s unknown
        591 EVFReleaseIndicator unknown
          0=Off
          1=Type A (Dark)
          2=Type B (Border)
          3=Type C (Sides)
        601 MovieApertureLock unknown | labels: offOn
        607 FlickAdvanceDirection unknown
          0=Left to Right
          1=Right to Left
        table SettingsZ9v4 binary
        1 CustomSettingsBank
          0=A
          1=B
          2=C
          3=D
        3 AF-CPrioritySelection
          0=Release
          1=Release + Focus
          3=Focus
        5 AF-SPrioritySelection
          0=Release
          1=Focus
        7 BlockShotAFResponse
          1=1 (Quick)
          2=2
          3=3 (Normal)
          4=4
          5=5 (Delayed)
        11 AFPointSel
          0=Use All
          1=Use Half
        13 StoreByOrientation
          0=Off
          1=Focus Point
          2=Focus Point and AF-area mode
        15 AFActivation
          0=AF-On Only
          1=Shutter/AF-On
        16 AF-OnOutOfFocusRelease unknown
          0=Disable
          1=Enable
        17 LimitAF-AreaModeSelPinpoint unknown | labels: limitNolimit
        19 LimitAF-AreaModeSelWideAF_S unknown | labels: limitNolimit
        20 LimitAF-AreaModeSelWideAF_L unknown | labels: limitNolimit
        21 LimitAFAreaModeSelAuto unknown | labels: limitNolimit
        22 FocusPointWrap unknown
          0=No Wrap
          1=Wrap
        23 ManualFocusPointIllumination unknown
          0=On During Focus Point Selection Only
          1=On
        24 DynamicAreaAFAssist unknown
          0=Focus Point Only
          1=Focus and Surrounding Points
        25 AF-AssistIlluminator | labels: offOn
        26 ManualFocusRingInAFMode | labels: offOn
        27 ExposureControlStepSize | labels: thirdHalfFull
        29 EasyExposureCompensation
          0=Off
          1=On
          2=On (auto reset)
        31 CenterWeightedAreaSize
          0=8 mm
          1=12 mm
          4=Average
        33 FineTuneOptMatrixMetering int8s | value: x / 6 | print: x ? fmt("%+.2f", x) : 0
        35 FineTuneOptCenterWeighted int8s | value: x / 6 | print: x ? fmt("%+.2f", x) : 0
        37 FineTuneOptSpotMetering int8s | value: x / 6 | print: x ? fmt("%+.2f", x) : 0
        39 FineTuneOptHighlightWeighted int8s | value: x / 6 | print: x ? fmt("%+.2f", x) : 0
        41 ShutterReleaseButtonAE-L
          0=Off
          1=On (Half Press)
          2=On (Burst Mode)
        43 SelfTimerTime
          0=2 s
          1=5 s
          2=10 s
          3=20 s
        45 SelfTimerShotCount
        49 SelfTimerShotInterval
          0=0.5 s
          1=1 s
          2=2 s
          3=3 s
        51 PlaybackMonitorOffTime | labels: powerOffDelayTimesZ9
        53 MenuMonitorOffTime | labels: powerOffDelayTimesZ9
        55 ShootingInfoMonitorOffTime | labels: powerOffDelayTimesZ9
        57 ImageReviewMonitorOffTime | labels: powerOffDelayTimesZ9
        59 CLModeShootingSpeed | value: x + 1 | print: (x .. " fps")
        61 MaxContinuousRelease int16s | value: "No Limit"
        65 SyncReleaseMode unknown
          0=No Sync
          1=Sync
        69 LimitSelectableImageAreaDX unknown | labels: limitNolimit
        70 LimitSelectableImageArea1To1 unknown | labels: limitNolimit
        71 LimitSelectableImageArea16To9 unknown | labels: limitNolimit
        72 FileNumberSequence | labels: offOn
        73 FocusPeakingLevel unknown
          0=High Sensitivity
          1=Standard Sensitivity
          2=Low Sensitivity
        75 FocusPeakingHighlightColor unknown
          0=Red
          1=Yellow
          2=Blue
          3=White
        81 ContinuousModeDisplay | labels: offOn
        83 FlashSyncSpeed | value: (x-144)/8 | labels: flashSyncSpeed3
        85 HighSpeedSync | labels: offOn
        87 FlashShutterSpeed | value: (x - 16) % 24 ? x / 24 : 2 + (x - 16) / 24  | labels: flashShutterSpeed2
        89 FlashExposureCompArea
          0=Entire Frame
          1=Background Only
        91 AutoFlashISOSensitivity
          0=Subject and Background
          1=Subject Only
        93 ModelingFlash | labels: offOn
        95 AutoBracketModeM
          0=Flash/Speed
          1=Flash/Speed/Aperture
          2=Flash/Aperture
          3=Flash Only
          4=Flash/ISO
        97 AutoBracketOrder
          0=0,-,+
          1=-,0,+
        99 Func1Button | labels: buttonsZ9
        115 Func2Button | labels: buttonsZ9
        131 AFOnButton | labels: buttonsZ9
        143 SubSelector unknown | labels: buttonsZ9
        155 AssignMovieRecordButton unknown | labels: buttonsZ9
        159 LensFunc1Button | labels: buttonsZ9
        167 LensFunc2Button | labels: buttonsZ9
        173 LensControlRing
          0=None (Disabled)
          1=Focus (M/A)
          2=ISO Sensitivity
          3=Exposure Compensation
          4=Aperture
        175 MultiSelectorShootMode | labels: buttonsZ9
        179 MultiSelectorPlaybackMode | labels: buttonsZ9
        183 ShutterSpeedLock | labels: offOn
        184 ApertureLock | labels: offOn
        185 CmdDialsReverseRotExposureComp | set: CmdDialsReverseRotExposureComp
        186 CmdDialsReverseRotation | if: CmdDialsReverseRotExposureComp == 0
          0=No
          1=Shutter Speed & Aperture
        186 CmdDialsReverseRotation
          0=Exposure Compensation
          1=Exposure Compensation, Shutter Speed & Aperture
        191 UseDialWithoutHold unknown | labels: offOn
        193 ReverseIndicators unknown
          0=+ 0 -
          1=- 0 +
        195 MovieFunc1Button | labels: buttonsZ9
        199 MovieFunc2Button | labels: buttonsZ9
        203 MovieAF-OnButton | labels: buttonsZ9
        207 MovieMultiSelector unknown | labels: buttonsZ9
        215 MovieLensControlRing
          0=None (Disabled)
          2=ISO Sensitivity
          3=Exposure Compensation
          4=Power Aperture
          5=Hi-Res Zoom
        221 MovieAFSpeed | value: x - 5
        223 MovieAFSpeedApply
          0=Always
          1=Only During Recording
        225 MovieAFTrackingSensitivity | labels: movieAFTrackingSensitivity
        279 LCDIllumination unknown | labels: offOn
        280 ExtendedShutterSpeeds | labels: offOn
        281 SubjectMotion
          0=Erratic
          1=Steady
        283 FocusPointPersistence
          0=Auto
          1=Off
        285 AutoFocusModeRestrictions unknown
          0=AF-S
          1=AF-C
          2=Full-time AF
          3=Manual
          4=No Restrictions
        289 CHModeShootingSpeed | value: x + 1 | print: (x .. " fps")
        293.1 LimitReleaseModeSelCL unknown mask=0x2 | labels: limitNolimit
        293.2 LimitReleaseModeSelCH unknown mask=0x4 | labels: limitNolimit
        293.3 LimitReleaseModeSelC30 unknown mask=0x10 | labels: limitNolimit
        293.4 LimitReleaseModeSelC120 unknown mask=0x40 | labels: limitNolimit
        293.5 LimitReleaseModeSelSelf unknown mask=0x80 | labels: limitNolimit
        297 FlashBurstPriority unknown
          0=Frame Rate
          1=Exposure
        301 VerticalFuncButton | labels: buttonsZ9
        305 Func3Button | labels: buttonsZ9
        309 VerticalAFOnButton | labels: buttonsZ9
        317 VerticalMultiSelectorPlaybackMode unknown
          0=Image Scroll L/R
          1=Image Scroll Up/Down
        319 MovieFunc3Button | labels: buttonsZ9
        359 LimitAF-AreaModeSelDynamic_S unknown | labels: limitNolimit
        360 LimitAF-AreaModeSelDynamic_M unknown | labels: limitNolimit
        361 LimitAF-AreaModeSelDynamic_L unknown | labels: limitNolimit
        363 LimitAF-AreaModeSel3DTracking unknown | labels: limitNolimit
        365 PlaybackFlickUp unknown | labels: flicksZ9
        369 PlaybackFlickDown unknown | labels: flicksZ9
        373 ISOStepSize | labels: thirdHalfFull
        379 ReverseFocusRing
          0=Not Reversed
          1=Reversed
        380 EVFImageFrame unknown | labels: offOn
        381 EVFGrid unknown | labels: evfGridsZ9
        383 VirtualHorizonStyle unknown
          0=Type A (Cockpit)
          1=Type B (Sides)
        397 Func4Button unknown | labels: buttonsZ9
        403 AudioButton unknown | labels: buttonsZ9
        405 QualityButton unknown | labels: buttonsZ9
        423 VerticalMultiSelector unknown | labels: buttonsZ9
        445 Func1ButtonPlaybackMode unknown | labels: buttonsZ9
        447 Func2ButtonPlaybackMode unknown | labels: buttonsZ9
        449 Func3ButtonPlaybackMode unknown | labels: buttonsZ9
        455 Func4ButtonPlaybackMode unknown | labels: buttonsZ9
        461 MovieRecordButtonPlaybackMode unknown | labels: buttonsZ9
        463 VerticalFuncButtonPlaybackMode unknown | labels: buttonsZ9
        465 AudioButtonPlaybackMode unknown | labels: buttonsZ9
        471 QualityButtonPlaybackMode unknown | labels: buttonsZ9
        477 WhiteBalanceButtonPlaybackMode unknown | labels: buttonsZ9
        483 CommandDialPlaybackMode unknown | labels: dialsZ9
        485 CommandDialVideoPlaybackMode unknown | if: FirmwareVersion && FirmwareVersion >= "05.00" | labels: commandDialVideoPlaybackMode
        487 SubCommandDialPlaybackMode unknown | labels: dialsZ9
        489 SubCommandDialVideoPlaybackMode unknown | if: FirmwareVersion && FirmwareVersion >= "05.00" | labels: commandDialVideoPlaybackMode
        491 FocusPointLock unknown | labels: offOn
        493 ControlRingResponse
          0=High
          1=Low
        505 VerticalMovieFuncButton unknown | labels: buttonsZ9
        529 VerticalMovieAFOnButton unknown | labels: buttonsZ9
        551 HDMIViewAssist unknown | labels: offOn
        553 ZebraPatternToneRange unknown | set: ZebraPatternToneRange
          0=Off
          1=Highlights
          2=Midtones
        555 MovieZebraPattern unknown | if: ZebraPatternToneRange && ZebraPatternToneRange != 0
          0=Pattern 1
          1=Pattern 2
        557 MovieHighlightDisplayThreshold unknown | if: ZebraPatternToneRange && ZebraPatternToneRange == 1
        559 MovieMidtoneDisplayValue unknown | if: ZebraPatternToneRange && ZebraPatternToneRange == 2
        561 MovieMidtoneDisplayRange unknown | if: ZebraPatternToneRange && ZebraPatternToneRange == 2 | print: ("+/-" .. x)
        565 MovieEVFGrid unknown | labels: evfGridsZ9
        573 MovieShutterSpeedLock unknown | labels: offOn
        574 MovieFocusPointLock unknown | labels: offOn
        587 MatrixMetering unknown
          0=Face Detection Off
          1=Face Detection On
        588 AF-CFocusDisplay | labels: offOn
        589 FocusPeakingDisplay unknown | labels: offOn
        591 KeepExposure
          0=Off
          1=Shutter Speed
          2=ISO
        609 StarlightView unknown | labels: offOn
        611 EVFWarmDisplayMode unknown
          0=Off
          1=Mode 1
          2=Mode 2
        613 EVFWarmDisplayBrightness int8s unknown
        615 EVFReleaseIndicator unknown
          0=Off
          1=Type A (Dark)
          2=Type B (Border)
          3=Type C (Sides)
        625 MovieApertureLock unknown | labels: offOn
        631 FlickAdvanceDirection unknown
          0=Left to Right
          1=Right to Left
        """#
}

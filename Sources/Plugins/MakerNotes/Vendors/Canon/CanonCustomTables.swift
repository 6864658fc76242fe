/// Canon's custom functions, of the older and of the newer kind.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum CanonCustomTables {
    static let text: StaticString = #"""
        table FuncsUnknown customFunctions
        table Functions10D customFunctions
        0x0001 SetButtonWhenShooting
          0=Normal (disabled)
          1=Image quality
          2=Change parameters
          3=Menu display
          4=Image playback
        0x0002 ShutterReleaseNoCFCard
          0=Yes
          1=No
        0x0003 FlashSyncSpeedAv
          0=Auto
          1=1/200 Fixed
        0x0004 Shutter-AELock
          0=AF/AE lock
          1=AE lock/AF
          2=AF/AF lock, No AE lock
          3=AE/AF, No AE lock
        0x0005 AFAssist
          0=Emits/Fires
          1=Does not emit/Fires
          2=Only ext. flash emits/Fires
          3=Emits/Does not fire
        0x0006 ExposureLevelIncrements
          0=1/2 Stop
          1=1/3 Stop
        0x0007 AFPointRegistration
          0=Center
          1=Bottom
          2=Right
          3=Extreme Right
          4=Automatic
          5=Extreme Left
          6=Left
          7=Top
        0x0008 RawAndJpgRecording
          0=RAW+Small/Normal
          1=RAW+Small/Fine
          2=RAW+Medium/Normal
          3=RAW+Medium/Fine
          4=RAW+Large/Normal
          5=RAW+Large/Fine
        0x0009 AEBSequenceAutoCancel
          0=0,-,+/Enabled
          1=0,-,+/Disabled
          2=-,0,+/Enabled
          3=-,0,+/Disabled
        0x000a SuperimposedDisplay
          0=On
          1=Off
        0x000b MenuButtonDisplayPosition
          0=Previous (top if power off)
          1=Previous
          2=Top
        0x000c MirrorLockup | labels: isoSpeedRanges
        0x000d AssistButtonFunction
          0=Normal
          1=Select Home Position
          2=Select HP (while pressing)
          3=Av+/- (AF point by QCD)
          4=FE lock
        0x000e FillFlashAutoReduction
          0=Enable
          1=Disable
        0x000f ShutterCurtainSync
          0=1st-curtain sync
          1=2nd-curtain sync
        0x0010 SafetyShiftInAvOrTv | labels: isoSpeedRanges
        0x0011 LensAFStopButton
          0=AF stop
          1=AF start
          2=AE lock while metering
          3=AF point: M->Auto/Auto->ctr
          4=One Shot <-> AI servo
          5=IS start
        table Functions1D customFunctions
        0x0000 FocusingScreen
          0=Ec-N, R
          1=Ec-A,B,C,CII,CIII,D,H,I,L
        0x0001 FinderDisplayDuringExposure
          0=Off
          1=On
        0x0002 ShutterReleaseNoCFCard
          0=Yes
          1=No
        0x0003 ISOSpeedExpansion
          0=No
          1=Yes
        0x0004 ShutterAELButton
          0=AF/AE lock stop
          1=AE lock/AF
          2=AF/AF lock, No AE lock
          3=AE/AF, No AE lock
        0x0005 ManualTv
          0=Tv=Main/Av=Control
          1=Tv=Control/Av=Main
          2=Tv=Main/Av=Main w/o lens
          3=Tv=Control/Av=Main w/o lens
        0x0006 ExposureLevelIncrements
          0=1/3-stop set, 1/3-stop comp.
          1=1-stop set, 1/3-stop comp.
          2=1/2-stop set, 1/2-stop comp.
        0x0007 USMLensElectronicMF
          0=Turns on after one-shot AF
          1=Turns off after one-shot AF
          2=Always turned off
        0x0008 LCDPanels
          0=Remain. shots/File no.
          1=ISO/Remain. shots
          2=ISO/File no.
          3=Shots in folder/Remain. shots
        0x0009 AEBSequenceAutoCancel
          0=0,-,+/Enabled
          1=0,-,+/Disabled
          2=-,0,+/Enabled
          3=-,0,+/Disabled
        0x000a AFPointIllumination
          0=On
          1=Off
          2=On without dimming
          3=Brighter
        0x000b AFPointSelection
          0=H=AF+Main/V=AF+Command
          1=H=Comp+Main/V=Comp+Command
          2=H=Command only/V=Assist+Main
          3=H=FEL+Main/V=FEL+Command
        0x000c MirrorLockup | labels: isoSpeedRanges
        0x000d AFPointSpotMetering
          0=45/Center AF point
          1=11/Active AF point
          2=11/Center AF point
          3=9/Active AF point
        0x000e FillFlashAutoReduction
          0=Enable
          1=Disable
        0x000f ShutterCurtainSync
          0=1st-curtain sync
          1=2nd-curtain sync
        0x0010 SafetyShiftInAvOrTv | labels: isoSpeedRanges
        0x0011 AFPointActivationArea
          0=Single AF point
          1=Expanded (TTL. of 7 AF points)
          2=Automatic expanded (max. 13)
        0x0012 SwitchToRegisteredAFPoint
          0=Assist + AF
          1=Assist
          2=Only while pressing assist
        0x0013 LensAFStopButton
          0=AF stop
          1=AF start
          2=AE lock while metering
          3=AF point: M -> Auto / Auto -> Ctr.
          4=AF mode: ONE SHOT <-> AI SERVO
          5=IS start
        0x0014 AIServoTrackingSensitivity
          0=Standard
          1=Slow
          2=Moderately slow
          3=Moderately fast
          4=Fast
        0x0015 AIServoContinuousShooting
          0=Shooting not possible without focus
          1=Shooting possible without focus
        table Functions2 customFunctions2
        0x0101 ExposureLevelIncrements | if: Model ~ /\b1Ds?\b/
          0=1/3-stop set, 1/3-stop comp.
          1=1-stop set, 1/3-stop comp.
          2=1/2-stop set, 1/2-stop comp.
        0x0101 ExposureLevelIncrements
          0=1/3 Stop
          1=1/2 Stop
        0x0102 ISOSpeedIncrements
          0=1/3 Stop
          1=1 Stop
        0x0103 ISOSpeedRange | if: Model ~ /\b1D/ | value: terms(x, x < 2 ? x : (x < 1000 ? exp((x / 8 - 9) * log(2)) * 100 : 0), x < 2 ? x : (x < 1000 ? exp((x / 8 - 9) * log(2)) * 100 : 0)) | print: parts(label(isoSpeedRanges), fmt("Max %.0f", x), fmt("Min %.0f", x))
        0x0103 ISOExpansion
          0=Off
          1=On
        0x0104 AEBAutoCancel
          0=On
          1=Off
        0x0105 AEBSequence
          0=0,-,+
          1=-,0,+
          2=+,0,-
        0x0106 AEBShotCount | if: Model ~ /\b90D\b/
          2=2 shots
          3=3 shots
          5=5 shots
          7=7 shots
        0x0106 AEBShotCount | if: count == 1
          0=3 shots
          1=2 shots
          2=5 shots
          3=7 shots
        0x0106 AEBShotCount
          2 1=2 shots
          3 0=3 shots
          5 2=5 shots
          7 3=7 shots
        0x0107 SpotMeterLinkToAFPoint
          0=Disable (use center AF point)
          1=Enable (use active AF point)
        0x0108 SafetyShift
          0=Disable
          1=Enable (Tv/Av)
          2=Enable (ISO speed)
        0x0109 UsableShootingModes | if: count == 1 | print: fmt("Flags 0x%x", x)
        0x0109 UsableShootingModes | print: parts(label(isoSpeedRanges), fmt("Flags 0x%x", x))
        0x010a UsableMeteringModes | if: count == 1 | print: fmt("Flags 0x%x", x)
        0x010a UsableMeteringModes | print: parts(label(isoSpeedRanges), fmt("Flags 0x%x", x))
        0x010b ExposureModeInManual
          0=Specified metering mode
          1=Evaluative metering
          2=Partial metering
          3=Spot metering
          4=Center-weighted average
        0x010c ShutterSpeedRange | if: count == 3 | value: terms(x, exp((-(x / 8 - 7)) * log(2)), exp((-(x / 8 - 7)) * log(2))) | print: parts(label(isoSpeedRanges), "Hi " .. exposureTime(x), "Lo " .. exposureTime(x))
        0x010c ShutterSpeedRange | if: count == 4 | value: terms(exp(-x / (1600 * log(2))), exp(-x / (1600 * log(2))), exp(-x / (1600 * log(2))), exp(-x / (1600 * log(2)))) | print: parts("Manual: Hi " .. exposureTime(x), "Lo " .. exposureTime(x), "Auto: Hi " .. exposureTime(x), "Lo " .. exposureTime(x))
        0x010d ApertureRange | if: count == 3 | value: terms(x, exp(((x / 8 - 1) * log(2)) / 2), exp(((x / 8 - 1) * log(2)) / 2)) | print: parts(label(isoSpeedRanges), fmt("Closed %.2g", x), fmt("Open %.2g", x))
        0x010d ApertureRange | if: count == 4 | value: terms(exp(x / 2400), exp(x / 2400), exp(x / 2400), exp(x / 2400)) | print: parts(fmt("Manual: Closed %.2g", x), fmt("Open %.2g", x), fmt("Auto: Closed %.2g", x), fmt("Open %.2g", x))
        0x010e ApplyShootingMeteringMode | print: parts(label(isoSpeedRanges))
        0x010f FlashSyncSpeedAv | if: Model ~ /\b(40D|1Ds Mark III)\b/
          0=Auto
          1=1/250 Fixed
        0x010f FlashSyncSpeedAv | if: Model ~ /\b(50D|60D|7D)\b/
          0=Auto
          1=1/250-1/60 Auto
          2=1/250 Fixed
        0x010f FlashSyncSpeedAv | if: Model ~ /\b(450D|XSi|Kiss X2|1000D|XS|Kiss F)\b/
          0=Auto
          1=1/200 Fixed
        0x010f FlashSyncSpeedAv | if: Model ~ /\bEOS-1Ds? Mark III\b/
          0=Auto
          1=1/300 Fixed
        0x010f FlashSyncSpeedAv | if: Model ~ /\bEOS-1D Mark IV\b/
          0=Auto
          1=1/300-1/60 Auto
          2=1/300 Fixed
        0x010f FlashSyncSpeedAv
          0=Auto
          1=1/200-1/60 Auto
          2=1/200 Fixed
        0x0110 AEMicroadjustment | print: parts(label(isoSpeedRanges))
        0x0111 FEMicroadjustment | print: parts(label(isoSpeedRanges))
        0x0112 SameExposureForNewAperture
          0=Disable
          1=ISO Speed
          2=Shutter Speed
        0x0112 SameExposureForNewAperture
          0=Disable
          1=ISO Speed
          2=ISO Speed/Shutter Speed
          3=Shutter Speed
        0x0113 ExposureCompAutoCancel
          0=Enable
          1=Disable
        0x0114 AELockMeterModeAfterFocus
          &0=Evaluative
          &1=Partial
          &2=Spot
          &3=Center-weighted
        0x0201 LongExposureNoiseReduction
          0=Off
          1=Auto
          2=On
        0x0202 HighISONoiseReduction | if: Model ~ /\b(50D|60D|5D Mark II|7D|500D|T1i|Kiss X3|550D|T2i|Kiss X4)\b/ || Model ~ /\b(600D|T3i|Kiss X5|1100D|T3|Kiss X50)\b/
          0=Standard
          1=Low
          2=Strong
          3=Off
        0x0202 HighISONoiseReduction
          0=Off
          1=On
        0x0203 HighlightTonePriority | labels: isoSpeedRanges
        0x0204 AutoLightingOptimizer | if: Model ~ /\b(50D|5D Mark II|500D|T1i|Kiss X3|1D Mark IV)\b/
          0=Standard
          1=Low
          2=Strong
          3=Disable
        0x0204 AutoLightingOptimizer
          0=Enable
          1=Disable
        0x0304 ETTLII
          0=Evaluative
          1=Average
        0x0305 ShutterCurtainSync
          0=1st-curtain sync
          1=2nd-curtain sync
        0x0306 FlashFiring
          0=Fires
          1=Does not fire
        0x0407 ViewInfoDuringExposure | labels: isoSpeedRanges
        0x0408 LCDIlluminationDuringBulb
          0=Off
          1=On
        0x0409 InfoButtonWhenShooting | if: Model ~ /\b1Ds? Mark III\b/
          0=Displays camera settings
          1=Displays shooting functions
        0x0409 InfoButtonWhenShooting
          0=Displays shooting functions
          1=Displays camera settings
        0x040a ViewfinderWarnings
          &0=Monochrome
          &1=WB corrected
          &2=One-touch image quality
          &3=ISO expansion
          &4=Spot metering
          &6=Noise reduction
          &7=HDR
        0x040b LVShootingAreaDisplay
          0=Masked
          1=Outlined
        0x040c LVShootingAreaDisplay
          0=Masked
          1=Outlined
        0x0501 USMLensElectronicMF
          0=Enable after one-shot AF
          1=Disable after one-shot AF
          2=Disable in AF mode
        0x0502 AIServoTrackingSensitivity
          -2=Slow
          -1=Medium Slow
          0=Standard
          1=Medium Fast
          2=Fast
        0x0503 AIServoImagePriority
          0=1: AF, 2: Tracking
          1=1: AF, 2: Drive speed
          2=1: Release, 2: Drive speed
          3=1: Release, 2: Tracking
        0x0504 AIServoTrackingMethod
          0=Main focus point priority
          1=Continuous AF track priority
        0x0505 LensDriveNoAF
          0=Focus search on
          1=Focus search off
        0x0506 LensAFStopButton
          0=AF stop
          1=AF start
          2=AE lock
          3=AF point: M->Auto/Auto->ctr
          4=One Shot <-> AI servo
          5=IS start
          6=Switch to registered AF point
          7=Spot AF
        0x0507 AFMicroadjustment | print: parts(label(afMicroadjustments))
        0x0508 AFPointAreaExpansion | if: Model ~ /\b5D Mark II\b/ | labels: isoSpeedRanges
        0x0508 AFPointAreaExpansion | if: Model ~ /\b1Ds Mark III\b/
          0=Disable
          1=Enable (left/right Assist AF points)
          2=Enable (surrounding Assist AF points)
        0x0508 AFPointAreaExpansion
          0=Disable
          1=Left/right AF points
          2=Surrounding AF points
          3=All 45 points area
        0x0509 SelectableAFPoint | if: Model ~ /\b1D Mark IV\b/
          0=45 points
          1=19 points
          2=11 points
          3=Inner 9 points
          4=Outer 9 points
        0x0509 SelectableAFPoint
          0=19 points
          1=Inner 9 points
          2=Outer 9 points
          3=19 Points, Multi-controller selectable
          4=Inner 9 Points, Multi-controller selectable
          5=Outer 9 Points, Multi-controller selectable
        0x050a SwitchToRegisteredAFPoint | if: Model ~ /\b1D Mark IV\b/
          0=Disable
          1=Switch with multi-controller
          2=Only while AEL is pressed
        0x050a SwitchToRegisteredAFPoint | labels: isoSpeedRanges
        0x050b AFPointAutoSelection
          0=Control-direct:disable/Main:enable
          1=Control-direct:disable/Main:disable
          2=Control-direct:enable/Main:enable
        0x050c AFPointDisplayDuringFocus | if: Model ~ /\b1D\b/
          0=On
          1=Off
          2=On (when focus achieved)
        0x050c AFPointDisplayDuringFocus
          0=Selected (constant)
          1=All (constant)
          2=Selected (pre-AF, focused)
          3=Selected (focused)
          4=Disable display
        0x050d AFPointBrightness
          0=Normal
          1=Brighter
        0x050e AFAssistBeam | if: Model ~ /\b(1D Mark IV|6D)\b/
          0=Emits
          1=Does not emit
          2=IR AF assist beam only
        0x050e AFAssistBeam
          0=Emits
          1=Does not emit
          2=Only ext. flash emits
          3=IR AF assist beam only
        0x050f AFPointSelectionMethod | if: Model !~ /\b60D\b/
          0=Normal
          1=Multi-controller direct
          2=Quick Control Dial direct
        0x050f AFPointSelectionMethod
          0=AF point button: Activate AF Sel; Rear dial: Select AF points
          1=AF point button: Auto selection; Rear dial: Manual selection
        0x0510 VFDisplayIllumination | if: Model ~ /\b7D\b/ | labels: vfDisplayIlluminations
        0x0510 SuperimposedDisplay
          0=On
          1=Off
        0x0511 AFDuringLiveView | if: Model ~ /\b40D\b/ | labels: isoSpeedRanges
        0x0511 AFDuringLiveView
          0=Disable
          1=Quick mode
          2=Live mode
        0x0512 SelectAFAreaSelectMode | print: parts(label(selectAFAreaSelectModes), fmt("Flags 0x%x", x))
        0x0513 ManualAFPointSelectPattern
          0=Stops at AF area edges
          1=Continuous
        0x0514 DisplayAllAFPoints
          0=Enable
          1=Disable
        0x0515 FocusDisplayAIServoAndMF
          0=Enable
          1=Disable
        0x0516 OrientationLinkedAFPoint
          0=Same for vertical and horizontal
          1=Select different AF points
        0x0517 MultiControllerWhileMetering
          0=Off
          1=AF point selection
        0x0518 AccelerationTracking
        0x0519 AIServoFirstImagePriority
          -1=Release priority
          0=Equal priority
          1=Focus priority
        0x051a AIServoSecondImagePriority
          -1=Shooting speed priority
          0=Equal priority
          1=Focus priority
        0x051b AFAreaSelectMethod
          0=AF area selection button
          1=Main dial
        0x051c AutoAFPointColorTracking
          0=On-Shot AF only
          1=Disable
        0x051d VFDisplayIllumination | print: parts(label(vfDisplayIlluminations), label(vfDisplayIlluminations2))
        0x051e InitialAFPointAIServoAF
          0=Auto
          1=Initial AF point selected
          2=Manual AF point
        0x060f MirrorLockup
          0=Disable
          1=Enable
          2=Enable: Down with Set
        0x0610 ContinuousShootingSpeed | if: count == 6 | print: parts(label(isoSpeedRanges), "Hi " .. x, "Cont " .. x, "Lo " .. x, "Soft " .. x, "Soft LS " .. x)
        0x0610 ContinuousShootingSpeed | if: count == 5 | print: parts("Hi " .. x, "Cont " .. x, "Lo " .. x, "Soft " .. x, "Soft LS " .. x)
        0x0610 ContinuousShootingSpeed | print: parts(label(isoSpeedRanges), "Hi " .. x, "Lo " .. x)
        0x0611 ContinuousShotLimit | print: parts(label(isoSpeedRanges), x .. " shots")
        0x0612 RestrictDriveModes | if: count == 1 | print: fmt("Flags 0x%x", x)
        0x0612 RestrictDriveModes | print: parts(label(isoSpeedRanges), fmt("Flags 0x%x", x))
        0x0701 Shutter-AELock | if: Model ~ /\b(1000D|XS|Kiss F|500D|T1i|Kiss X3|550D|T2i|Kiss X4)\b/ || Model ~ /\b(600D|T3i|Kiss X5|1100D|T3|Kiss X50)\b/
          0=AF/AE lock
          1=AE lock/AF
          2=AF/AF lock, No AE lock
          3=AE/AF, No AE lock
        0x0701 Shutter-AELock | if: count == 2
          0 0=AF/AE lock
          1 0=AE lock/AF
          2 0=AF/AF lock, No AE lock
          3 0=AE/AF, No AE lock
        0x0701 AFAndMeteringButtons | if: Model ~ /\b60D\b/
          0=Metering start
          1=Metering + AF start
          2=AE lock
          3=AF stop
          4=No function
        0x0701 ShutterButtonAFOnButton
          0=Metering + AF start
          1=Metering + AF start/AF stop
          2=Metering start/Meter + AF start
          3=AE lock/Metering + AF start
          4=Metering + AF start/disable
        0x0702 AFOnAELockButtonSwitch | labels: isoSpeedRanges
        0x0703 QuickControlDialInMeter
          0=Exposure comp/Aperture
          1=AF point selection
          2=ISO speed
          3=AF point selection swapped with Exposure comp
          4=ISO speed swapped with Exposure comp
        0x0704 SetButtonWhenShooting | if: Model ~ /\b(40D|50D|5D Mark II)\b/
          0=Normal (disabled)
          1=Image quality
          2=Picture style
          3=Menu display
          4=Image playback
          5=Quick control screen
          6=Record movie (Live View)
        0x0704 SetButtonWhenShooting | if: Model ~ /\b60D\b/
          0=Normal (disabled)
          1=Image quality
          2=Picture style
          3=White balance
          4=Flash exposure compensation
          5=Viewfinder leveling gauge
        0x0704 SetButtonWhenShooting | if: Model ~ /\b(450D|XSi|Kiss X2|550D|T2i|Kiss X4|600D|T3i|Kiss X5)\b/
          0=Normal (disabled)
          1=Image quality
          2=Flash exposure compensation
          3=LCD monitor On/Off
          4=Menu display
          5=ISO speed
        0x0704 SetButtonWhenShooting | if: Model ~ /\b(1100D|T3|Kiss X50)\b/
          0=Normal (disabled)
          1=Image quality
          2=Flash exposure compensation
          3=LCD monitor On/Off
          4=Menu display
          5=Depth-of-field preview
        0x0704 SetButtonWhenShooting | if: Model ~ /\b(1000D|XS|Kiss F)\b/
          0=LCD monitor On/Off
          1=Image quality
          2=Flash exposure compensation
          3=Menu display
          4=Disabled
        0x0704 SetButtonWhenShooting | if: Model ~ /\b(500D|T1i|Kiss X3)\b/
          0=Quick control screen
          1=Image quality
          2=Flash exposure compensation
          3=LCD monitor On/Off
          4=Menu display
          5=Disabled
        0x0704 SetButtonWhenShooting | if: count == 2 | print: "Unknown (" .. x .. ")"
        0x0704 SetButtonWhenShooting
          0=Normal (disabled)
          1=White balance
          2=Image size
          3=ISO speed
          4=Picture style
          5=Record func. + media/folder
          6=Menu display
          7=Image playback
        0x0705 ManualTv
          0=Tv=Main/Av=Control
          1=Tv=Control/Av=Main
        0x0706 DialDirectionTvAv
          0=Normal
          1=Reversed
        0x0707 AvSettingWithoutLens | labels: isoSpeedRanges
        0x0708 WBMediaImageSizeSetting
          0=Rear LCD panel
          1=LCD monitor
          2=Off (disable button)
        0x0709 LockMicrophoneButton | print: parts(label(lockMicrophoneButtons))
        0x070a ButtonFunctionControlOff
          0=Normal (enable)
          1=Disable main, Control, Multi-control
        0x070b AssignFuncButton
          0=LCD brightness
          1=Image quality
          2=Exposure comp./AEB setting
          3=Image jump with main dial
          4=Live view function settings
        0x070c CustomControls
        0x070d StartMovieShooting
          0=Default (from LV)
          1=Quick start (FEL button)
        0x070e FlashButtonFunction
          0=Raise built-in flash
          1=ISO speed
        0x070f MultiFunctionLock | print: parts(label(multiFunctionLocks), label(multiFunctionLocks2))
        0x0710 TrashButtonFunction
          0=Normal (set center AF point)
          1=Depth-of-field preview
        0x0711 ShutterReleaseWithoutLens | labels: isoSpeedRanges
        0x0712 ControlRingRotation
          0=Normal
          1=Reversed
        0x0713 FocusRingRotation
          0=Normal
          1=Reversed
        0x0714 RFLensMFFocusRingSensitivity
          0=Varies With Rotation Speed
          1=Linked To Rotation Angle
        0x0715 CustomizeDials
        0x080b FocusingScreen | if: Model ~ /\b(40D|50D|60D)\b/
          0=Ef-A
          1=Ef-D
          2=Ef-S
        0x080b FocusingScreen | if: Model ~ /\b5D Mark II\b/
          0=Eg-A
          1=Eg-D
          2=Eg-S
        0x080b FocusingScreen | if: Model ~ /\b6D\b/
          0=Eg-A II
          1=Eg-D
          2=Eg-S
        0x080b FocusingScreen | if: Model ~ /\b7D Mark II\b/
          0=Eh-A
          1=Eh-S
        0x080b FocusingScreen | if: Model ~ /\b1D X\b/
          0=Ec-CV
          1=Ec-A,B,D,H,I,L
        0x080b FocusingScreen
          0=Ec-CIV
          1=Ec-A,B,C,CII,CIII,D,H,I,L
          2=Ec-S
          3=Ec-N,R
        0x080c TimerLength | if: count == 3 | print: parts("6 s: " .. x, "16 s: " .. x, "After release: " .. x)
        0x080c TimerLength | print: parts(label(isoSpeedRanges), "6 s: " .. x, "16 s: " .. x, "After release: " .. x)
        0x080d ShortReleaseTimeLag | labels: isoSpeedRanges
        0x080e AddAspectRatioInfo
          0=Off
          1=6:6
          2=3:4
          3=4:5
          4=6:7
          5=10:12
          6=5:7
        0x080f AddOriginalDecisionData
          0=Off
          1=On
        0x0810 LiveViewExposureSimulation
          0=Disable (LCD auto adjust)
          1=Enable (simulates exposure)
        0x0811 LCDDisplayAtPowerOn
          0=Display
          1=Retain power off status
        0x0812 MemoAudioQuality
          0=High (48 kHz)
          1=Low (8 kHz)
        0x0813 DefaultEraseOption
          0=Cancel selected
          1=Erase selected
          2=Erase RAW selected
          3=Erase non-RAW selected
        0x0814 RetractLensOnPowerOff
          0=Enable
          1=Disable
        0x0815 AddIPTCInformation | labels: isoSpeedRanges
        0x0816 AudioCompression
          0=Enable
          1=Disable
        table Functions20D customFunctions
        0x0000 SetFunctionWhenShooting
          0=Default (no function)
          1=Change quality
          2=Change Parameters
          3=Menu display
          4=Image replay
        0x0001 LongExposureNoiseReduction
          0=Off
          1=On
        0x0002 FlashSyncSpeedAv
          0=Auto
          1=1/250 Fixed
        0x0003 Shutter-AELock
          0=AF/AE lock
          1=AE lock/AF
          2=AF/AF lock, No AE lock
          3=AE/AF, No AE lock
        0x0004 AFAssistBeam
          0=Emits
          1=Does not emit
          2=Only ext. flash emits
        0x0005 ExposureLevelIncrements
          0=1/3 Stop
          1=1/2 Stop
        0x0006 FlashFiring
          0=Fires
          1=Does not fire
        0x0007 ISOExpansion
          0=Off
          1=On
        0x0008 AEBSequenceAutoCancel
          0=0,-,+/Enabled
          1=0,-,+/Disabled
          2=-,0,+/Enabled
          3=-,0,+/Disabled
        0x0009 SuperimposedDisplay
          0=On
          1=Off
        0x000a MenuButtonDisplayPosition
          0=Previous (top if power off)
          1=Previous
          2=Top
        0x000b MirrorLockup | labels: isoSpeedRanges
        0x000c AFPointSelectionMethod
          0=Normal
          1=Multi-controller direct
          2=Quick Control Dial direct
        0x000d ETTLII
          0=Evaluative
          1=Average
        0x000e ShutterCurtainSync
          0=1st-curtain sync
          1=2nd-curtain sync
        0x000f SafetyShiftInAvOrTv | labels: isoSpeedRanges
        0x0010 LensAFStopButton | labels: lensAFStopButtons
        0x0011 AddOriginalDecisionData
          0=Off
          1=On
        table Functions30D customFunctions
        0x0001 SetFunctionWhenShooting
          0=Default (no function)
          1=Change quality
          2=Change Picture Style
          3=Menu display
          4=Image replay
        0x0002 LongExposureNoiseReduction
          0=Off
          1=Auto
          2=On
        0x0003 FlashSyncSpeedAv
          0=Auto
          1=1/250 Fixed
        0x0004 Shutter-AELock
          0=AF/AE lock
          1=AE lock/AF
          2=AF/AF lock, No AE lock
          3=AE/AF, No AE lock
        0x0005 AFAssistBeam
          0=Emits
          1=Does not emit
          2=Only ext. flash emits
        0x0006 ExposureLevelIncrements
          0=1/3 Stop
          1=1/2 Stop
        0x0007 FlashFiring
          0=Fires
          1=Does not fire
        0x0008 ISOExpansion
          0=Off
          1=On
        0x0009 AEBSequenceAutoCancel
          0=0,-,+/Enabled
          1=0,-,+/Disabled
          2=-,0,+/Enabled
          3=-,0,+/Disabled
        0x000a SuperimposedDisplay
          0=On
          1=Off
        0x000b MenuButtonDisplayPosition
          0=Previous (top if power off)
          1=Previous
          2=Top
        0x000c MirrorLockup | labels: isoSpeedRanges
        0x000d AFPointSelectionMethod
          0=Normal
          1=Multi-controller direct
          2=Quick Control Dial direct
        0x000e ETTLII
          0=Evaluative
          1=Average
        0x000f ShutterCurtainSync
          0=1st-curtain sync
          1=2nd-curtain sync
        0x0010 SafetyShiftInAvOrTv | labels: isoSpeedRanges
        0x0011 MagnifiedView
          0=Image playback only
          1=Image review and playback
        0x0012 LensAFStopButton | labels: lensAFStopButtons
        0x0013 AddOriginalDecisionData
          0=Off
          1=On
        table Functions350D customFunctions
        0x0000 SetButtonCrossKeysFunc
          0=Normal
          1=Set: Quality
          2=Set: Parameter
          3=Set: Playback
          4=Cross keys: AF point select
        0x0001 LongExposureNoiseReduction
          0=Off
          1=On
        0x0002 FlashSyncSpeedAv
          0=Auto
          1=1/200 Fixed
        0x0003 Shutter-AELock
          0=AF/AE lock
          1=AE lock/AF
          2=AF/AF lock, No AE lock
          3=AE/AF, No AE lock
        0x0004 AFAssistBeam
          0=Emits
          1=Does not emit
          2=Only ext. flash emits
        0x0005 ExposureLevelIncrements
          0=1/3 Stop
          1=1/2 Stop
        0x0006 MirrorLockup | labels: isoSpeedRanges
        0x0007 ETTLII
          0=Evaluative
          1=Average
        0x0008 ShutterCurtainSync
          0=1st-curtain sync
          1=2nd-curtain sync
        table Functions400D customFunctions
        0x0000 SetButtonCrossKeysFunc
          0=Set: Picture Style
          1=Set: Quality
          2=Set: Flash Exposure Comp
          3=Set: Playback
          4=Cross keys: AF point select
        0x0001 LongExposureNoiseReduction
          0=Off
          1=Auto
          2=On
        0x0002 FlashSyncSpeedAv
          0=Auto
          1=1/200 Fixed
        0x0003 Shutter-AELock
          0=AF/AE lock
          1=AE lock/AF
          2=AF/AF lock, No AE lock
          3=AE/AF, No AE lock
        0x0004 AFAssistBeam
          0=Emits
          1=Does not emit
          2=Only ext. flash emits
        0x0005 ExposureLevelIncrements
          0=1/3 Stop
          1=1/2 Stop
        0x0006 MirrorLockup | labels: isoSpeedRanges
        0x0007 ETTLII
          0=Evaluative
          1=Average
        0x0008 ShutterCurtainSync
          0=1st-curtain sync
          1=2nd-curtain sync
        0x0009 MagnifiedView
          0=Image playback only
          1=Image review and playback
        0x000a LCDDisplayAtPowerOn
          0=Display
          1=Retain power off status
        table Functions5D customFunctions
        0x0000 FocusingScreen
          0=Ee-A
          1=Ee-D
          2=Ee-S
        0x0001 SetFunctionWhenShooting
          0=Default (no function)
          1=Change quality
          2=Change Parameters
          3=Menu display
          4=Image replay
        0x0002 LongExposureNoiseReduction
          0=Off
          1=Auto
          2=On
        0x0003 FlashSyncSpeedAv
          0=Auto
          1=1/200 Fixed
        0x0004 Shutter-AELock
          0=AF/AE lock
          1=AE lock/AF
          2=AF/AF lock, No AE lock
          3=AE/AF, No AE lock
        0x0005 AFAssistBeam
          0=Emits
          1=Does not emit
        0x0006 ExposureLevelIncrements
          0=1/3 Stop
          1=1/2 Stop
        0x0007 FlashFiring
          0=Fires
          1=Does not fire
        0x0008 ISOExpansion
          0=Off
          1=On
        0x0009 AEBSequenceAutoCancel
          0=0,-,+/Enabled
          1=0,-,+/Disabled
          2=-,0,+/Enabled
          3=-,0,+/Disabled
        0x000a SuperimposedDisplay
          0=On
          1=Off
        0x000b MenuButtonDisplayPosition
          0=Previous (top if power off)
          1=Previous
          2=Top
        0x000c MirrorLockup | labels: isoSpeedRanges
        0x000d AFPointSelectionMethod
          0=Normal
          1=Multi-controller direct
          2=Quick Control Dial direct
        0x000e ETTLII
          0=Evaluative
          1=Average
        0x000f ShutterCurtainSync
          0=1st-curtain sync
          1=2nd-curtain sync
        0x0010 SafetyShiftInAvOrTv | labels: isoSpeedRanges
        0x0011 AFPointActivationArea
          0=Standard
          1=Expanded
        0x0012 LCDDisplayReturnToShoot
          0=With Shutter Button only
          1=Also with * etc.
        0x0013 LensAFStopButton | labels: lensAFStopButtons
        0x0014 AddOriginalDecisionData
          0=Off
          1=On
        table FunctionsD30 customFunctions
        0x0001 LongExposureNoiseReduction
          0=Off
          1=On
        0x0002 Shutter-AELock
          0=AF/AE lock
          1=AE lock/AF
          2=AF/AF lock
          3=AE+release/AE+AF
        0x0003 MirrorLockup | labels: isoSpeedRanges
        0x0004 ExposureLevelIncrements
          0=1/2 Stop
          1=1/3 Stop
        0x0005 AFAssist
          0=Emits/Fires
          1=Does not emit/Fires
          2=Only ext. flash emits/Fires
          3=Emits/Does not fire
        0x0006 FlashSyncSpeedAv
          0=Auto
          1=1/200 Fixed
        0x0007 AEBSequenceAutoCancel
          0=0,-,+/Enabled
          1=0,-,+/Disabled
          2=-,0,+/Enabled
          3=-,0,+/Disabled
        0x0008 ShutterCurtainSync
          0=1st-curtain sync
          1=2nd-curtain sync
        0x0009 LensAFStopButton
          0=AF Stop
          1=Operate AF
          2=Lock AE and start timer
        0x000a FillFlashAutoReduction
          0=Enable
          1=Disable
        0x000b MenuButtonReturn
          0=Top
          1=Previous (volatile)
          2=Previous
        0x000c SetButtonWhenShooting
          0=Default (no function)
          1=Image quality
          2=Change ISO speed
          3=Change parameters
        0x000d SensorCleaning | labels: isoSpeedRanges
        0x000e SuperimposedDisplay
          0=On
          1=Off
        0x000f ShutterReleaseNoCFCard
          0=Yes
          1=No
        table PersonalFuncValues binary int16u first=1
        1 PF1Value
        2 PF2Value
        3 PF3Value
        4 PF4ExposureTimeMin | raw: x > 0 ? x : 0 | value: (exp((-canonEv(x * 4)) * log(2)) * 1000) / 8 | print: exposureTime(x)
        5 PF4ExposureTimeMax | raw: x > 0 ? x : 0 | value: (exp((-canonEv(x * 4)) * log(2)) * 1000) / 8 | print: exposureTime(x)
        6 PF5ApertureMin | raw: x > 0 ? x : 0 | value: exp((canonEv(x * 4 - 32) * log(2)) / 2) | print: fmt("%.2g", x)
        7 PF5ApertureMax | raw: x > 0 ? x : 0 | value: exp((canonEv(x * 4 - 32) * log(2)) / 2) | print: fmt("%.2g", x)
        8 PF8BracketShots
        9 PF19ShootingSpeedLow
        10 PF19ShootingSpeedHigh
        11 PF20MaxContinousShots
        12 PF23ShutterButtonTime
        13 PF23FELockTime
        14 PF23PostReleaseTime
        15 PF25AEMode
        0x10 PF25MeteringMode
        0x11 PF25DriveMode
        0x12 PF25AFMode
        0x13 PF25AFPointSel
        0x14 PF25ImageSize
        0x15 PF25WBMode
        0x16 PF25Parameters
        0x17 PF25ColorMatrix
        0x18 PF27Value
        table PersonalFuncs binary int16u first=1
        1 PF0CustomFuncRegistration | print: personalFunction
        2 PF1DisableShootingModes | print: personalFunction
        3 PF2DisableMeteringModes | print: personalFunction
        4 PF3ManualExposureMetering | print: personalFunction
        5 PF4ExposureTimeLimits | print: personalFunction
        6 PF5ApertureLimits | print: personalFunction
        7 PF6PresetShootingModes | print: personalFunction
        8 PF7BracketContinuousShoot | print: personalFunction
        9 PF8SetBracketShots | print: personalFunction
        10 PF9ChangeBracketSequence | print: personalFunction
        11 PF10RetainProgramShift | print: personalFunction
        14 PF13DrivePriority | print: personalFunction
        15 PF14DisableFocusSearch | print: personalFunction
        0x10 PF15DisableAFAssistBeam | print: personalFunction
        0x11 PF16AutoFocusPointShoot | print: personalFunction
        0x12 PF17DisableAFPointSel | print: personalFunction
        0x13 PF18EnableAutoAFPointSel | print: personalFunction
        0x14 PF19ContinuousShootSpeed | print: personalFunction
        0x15 PF20LimitContinousShots | print: personalFunction
        0x16 PF21EnableQuietOperation | print: personalFunction
        0x18 PF23SetTimerLengths | print: personalFunction
        0x19 PF24LightLCDDuringBulb | print: personalFunction
        0x1a PF25DefaultClearSettings | print: personalFunction
        0x1b PF26ShortenReleaseLag | print: personalFunction
        0x1c PF27ReverseDialRotation | print: personalFunction
        0x1d PF28NoQuickDialExpComp | print: personalFunction
        0x1e PF29QuickDialSwitchOff | print: personalFunction
        0x1f PF30EnlargementMode | print: personalFunction
        0x20 PF31OriginalDecisionData | print: personalFunction
        labels afMicroadjustments
          0=Disable
          1=Adjust all by same amount
          2=Adjust by lens
        labels isoSpeedRanges
          0=Disable
          1=Enable
        labels lensAFStopButtons
          0=AF stop
          1=AF start
          2=AE lock while metering
          3=AF point: M -> Auto / Auto -> Ctr.
          4=ONE SHOT <-> AI SERVO
          5=IS start
        labels lockMicrophoneButtons
          0=Protect (hold:record memo)
          1=Record memo (protect:disable)
          2=Play memo (hold:record memo)
          3=Rating (protect/memo:disable)
        labels multiFunctionLocks
          0=Off
          1=On
          2=On (quick control dial)
          3=On (main dial and quick control dial)
        labels multiFunctionLocks2
          &0=Main dial
          &1=Quick control dial
          &2=Multi-controller
        labels selectAFAreaSelectModes
          0=Disable
          1=Enable
          2=Register
          3=Select AF-modes
        labels vfDisplayIlluminations
          0=Auto
          1=Enable
          2=Disable
        labels vfDisplayIlluminations2
          0=Non-illuminated
          1=Illuminated
        """#
}

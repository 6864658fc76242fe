/// The settings that newer bodies keep as a list of numbers.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum NikonSettingsTables {
    static let text: StaticString = #"""
        table Main settings
        1 ISOAutoHiLimit | if: Model ~ /^NIKON D6\b/i | labels: iSOAutoHiLimitD6
        1 ISOAutoHiLimit | if: Model ~ /^NIKON Z (7|7_2)\b/i
          1=ISO 100
          2=ISO 125
          4=ISO 160
          5=ISO 200
          6=ISO 250
          8=ISO 320
          9=ISO 400
          10=ISO 500
          12=ISO 640
          13=ISO 800
          14=ISO 1000
          16=ISO 1250
          17=ISO 1600
          18=ISO 2000
          20=ISO 2500
          21=ISO 3200
          22=ISO 4000
          24=ISO 5000
          25=ISO 6400
          26=ISO 8000
          28=ISO 10000
          29=ISO 12800
          30=ISO 16000
          32=ISO 20000
          33=ISO 25600
          38=ISO Hi 0.3
          39=ISO Hi 0.5
          40=ISO Hi 0.7
          41=ISO Hi 1.0
          42=ISO Hi 2.0
        2 ISOAutoFlashLimit | if: Model ~ /^NIKON D6\b/i
          1=Same As Without Flash
          2=ISO 200
          3=ISO 250
          5=ISO 320
          6=ISO 400
          7=ISO 500
          9=ISO 640
          10=ISO 800
          11=ISO 1000
          13=ISO 1250
          14=ISO 1600
          15=ISO 2000
          17=ISO 2500
          18=ISO 3200
          19=ISO 4000
          21=ISO 5000
          22=ISO 6400
          23=ISO 8000
          25=ISO 10000
          26=ISO 12800
          27=ISO 16000
          29=ISO 20000
          30=ISO 25600
          31=ISO 32000
          33=ISO 40000
          34=ISO 51200
          35=ISO 64000
          36=ISO 72000
          37=ISO 81200
          38=ISO 102400
          39=ISO Hi 0.3
          40=ISO Hi 0.5
          41=ISO Hi 0.7
          42=ISO Hi 1.0
          43=ISO Hi 2.0
          44=ISO Hi 3.0
          45=ISO Hi 4.0
          46=ISO Hi 5.0
        2 ISOAutoFlashLimit | if: Model ~ /^NIKON Z (7|7_2)\b/i
          1=Same As Without Flash
          2=ISO 100
          3=ISO 125
          5=ISO 160
          6=ISO 200
          7=ISO 250
          9=ISO 320
          10=ISO 400
          11=ISO 500
          13=ISO 640
          14=ISO 800
          15=ISO 1000
          17=ISO 1250
          18=ISO 1600
          19=ISO 2000
          21=ISO 2500
          22=ISO 3200
          23=ISO 4000
          25=ISO 5000
          26=ISO 6400
          27=ISO 8000
          29=ISO 10000
          30=ISO 12800
          31=ISO 16000
          33=ISO 20000
          34=ISO 25600
          39=ISO Hi 0.3
          40=ISO Hi 0.5
          41=ISO Hi 0.7
          42=ISO Hi 1.0
          43=ISO Hi 2.0
        3 ISOAutoShutterTime
          1=Auto (Slowest)
          2=Auto (Slower)
          3=Auto
          4=Auto (Faster)
          5=Auto (Fastest)
          6=1/4000 s
          7=1/3200 s
          8=1/2500 s
          9=1/2000 s
          10=1/1600 s
          11=1/1250 s
          12=1/1000 s
          13=1/800 s
          14=1/640 s
          15=1/500 s
          16=1/400 s
          17=1/320 s
          18=1/250 s
          19=1/200 s
          20=1/160 s
          21=1/125 s
          22=1/100 s
          23=1/80 s
          24=1/60 s
          25=1/50 s
          26=1/40 s
          27=1/30 s
          28=1/25 s
          29=1/20 s
          30=1/15 s
          31=1/13 s
          32=1/10 s
          33=1/8 s
          34=1/6 s
          35=1/5 s
          36=1/4 s
          37=1/3 s
          38=1/2.5 s
          39=1/2 s
          40=1/1.6 s
          41=1/1.3 s
          42=1 s
          43=1.3 s
          44=1.6 s
          45=2 s
          46=2.5 s
          47=3 s
          48=4 s
          49=5 s
          50=6 s
          51=8 s
          52=10 s
          53=13 s
          54=15 s
          55=20 s
          56=25 s
          57=30 s
        0xb FlickerReductionShooting | labels: enableDisable
        0xc FlickerReductionIndicator | labels: enableDisable
        0xd MovieISOAutoHiLimit | if: Model ~ /^NIKON D6\b/i | labels: iSOAutoHiLimitD6
        0xd MovieISOAutoHiLimit | if: Model ~ /^NIKON Z (7|7_2)\b/i
          1=ISO 200
          2=ISO 250
          4=ISO 320
          5=ISO 400
          6=ISO 500
          8=ISO 640
          9=ISO 800
          10=ISO 1000
          12=ISO 1250
          13=ISO 1600
          14=ISO 2000
          16=ISO 2500
          17=ISO 3200
          18=ISO 4000
          20=ISO 5000
          21=ISO 6400
          22=ISO 8000
          24=ISO 10000
          25=ISO 12800
          26=ISO 16000
          28=ISO 20000
          29=ISO 25600
          34=ISO Hi 0.3
          35=ISO Hi 0.5
          36=ISO Hi 0.7
          37=ISO Hi 1.0
          38=ISO Hi 2.0
        0xe MovieISOAutoControlManualMode | labels: onOff
        0xf MovieWhiteBalanceSameAsPhoto | labels: yesNo
        0x1d AF-CPrioritySel | if: Model ~ /^NIKON D6\b/i
          1=Release
          2=Release + Focus
          3=Focus + Release
          4=Focus
        0x1d AF-CPrioritySel | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i | labels: releaseFocus
        0x1e AF-SPrioritySel | labels: releaseFocus
        0x20 AFPointSel | if: Model ~ /^NIKON D6\b/i
          1=105 Points
          2=27 Points
          3=15 Points
        0x20 AFPointSel | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i
          1=Use All
          2=Use Half
        0x22 AFActivation
          1=Shutter/AF-On
          2=AF-On Only
        0x23 FocusPointWrap
          1=Wrap
          2=No Wrap
        0x25 ManualFocusPointIllumination
          1=On
          2=On During Focus Point Selection Only
        0x26 AF-AssistIlluminator | labels: onOff
        0x27 ManualFocusRingInAFMode | labels: onOff
        0x29 ISOStepSize | labels: thirdHalfFull
        0x2a ExposureControlStepSize | labels: thirdHalfFull
        0x2b EasyExposureCompensation
          1=On (auto reset)
          2=On
          3=Off
        0x2c MatrixMetering
          1=Face Detection On
          2=Face Detection Off
        0x2d CenterWeightedAreaSize | if: Model ~ /^NIKON D6\b/i
          1=8 mm
          2=12 mm
          3=15 mm
          4=20 mm
          5=Average
        0x2d CenterWeightedAreaSize | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i
          1=12 mm
          2=Average
        0x2f FineTuneOptMatrixMetering | value: (x - 7) / 6 | print: x ? fmt("%+.2f", x) : 0
        0x30 FineTuneOptCenterWeighted | value: (x - 7) / 6 | print: x ? fmt("%+.2f", x) : 0
        0x31 FineTuneOptSpotMetering | value: (x - 7) / 6 | print: x ? fmt("%+.2f", x) : 0
        0x32 FineTuneOptHighlightWeighted | value: (x - 7) / 6 | print: x ? fmt("%+.2f", x) : 0
        0x33 ShutterReleaseButtonAE-L
          1=On (Half Press)
          2=On (Burst Mode)
          3=Off
        0x34 StandbyMonitorOffTime | if: Model ~ /^NIKON D6\b/i
          1=4 s
          2=6 s
          3=10 s
          4=30 s
          5=1 min
          6=5 min
          7=10 min
          8=30 min
          9=No Limit
        0x34 StandbyMonitorOffTime | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i
          1=10 s
          2=20 s
          3=30 s
          4=1 min
          5=5 min
          6=10 min
          7=30 min
          8=No Limit
        0x35 SelfTimerTime
          1=2 s
          2=5 s
          3=10 s
          4=20 s
        0x36 SelfTimerShotCount | value: 10 - x
        0x37 SelfTimerShotInterval
          1=0.5 s
          2=1 s
          3=2 s
          4=3 s
        0x38 PlaybackMonitorOffTime | labels: times4s10s20s1m5m20m
        0x39 MenuMonitorOffTime | labels: times4s10s20s1m5m20m
        0x3a ShootingInfoMonitorOffTime | labels: times4s10s20s1m5m20m
        0x3b ImageReviewMonitorOffTime
          1=2 s
          2=4 s
          3=10 s
          4=20 s
          5=1 min
          6=5 min
          7=10 min
        0x3c LiveViewMonitorOffTime
          1=5 min
          2=10 min
          3=15 min
          4=20 min
          5=30 min
          6=No Limit
        0x3e CLModeShootingSpeed | value: 6 - x | print: (x .. " fps")
        0x3f MaxContinuousRelease
        0x40 ExposureDelayMode
          1=3 s
          2=2 s
          3=1 s
          4=0.5 s
          5=0.2 s
          6=Off
        0x41 ElectronicFront-CurtainShutter | labels: onOff
        0x42 FileNumberSequence | labels: onOff
        0x43 FramingGridDisplay | labels: onOff
        0x45 LCDIllumination | labels: onOff
        0x46 OpticalVR | labels: onOff
        0x47 FlashSyncSpeed | if: Model ~ /^NIKON D6\b/i
          1=1/250 s (auto FP)
          2=1/250 s
          3=1/200 s
          4=1/160 s
          5=1/125 s
          6=1/100 s
          7=1/80 s
          8=1/60 s
        0x47 FlashSyncSpeed | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i
          1=1/200 s (auto FP)
          2=1/200 s
          3=1/160 s
          4=1/125 s
          5=1/100 s
          6=1/80 s
          7=1/60 s
        0x48 FlashShutterSpeed
          1=1/60 s
          2=1/30 s
          3=1/15 s
          4=1/8 s
          5=1/4 s
          6=1/2 s
          7=1 s
          8=2 s
        0x49 FlashExposureCompArea
          1=Entire Frame
          2=Background Only
        0x4a AutoFlashISOSensitivity
          1=Subject and Background
          2=Subject Only
        0x51 AssignBktButton
          1=Auto Bracketing
          2=Multiple Exposure
          3=HDR (high dynamic range)
          4=None
        0x52 AssignMovieRecordButton | if: Model ~ /^NIKON D6\b/i
          1=Voice Memo
          2=Photo Shooting Bank
          3=Exposure Mode
          4=AF Mode/AF Area Mode
          5=Image Area
          6=Shutter/Aperture Lock
          7=None
        0x52 AssignMovieRecordButton | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i
          1=AE Lock (hold)
          2=AE Lock (reset on release)
          3=Preview
          4=+NEF(RAW)
          5=LiveView Info Display On/Off
          6=Grid Display
          7=Zoom (Low)
          8=Zoom (1:1)
          9=Zoom (High)
          10=My Menu
          11=My Menu Top Item
          12=Image Area
          13=Image Quality
          14=White Balance
          15=Picture Control
          16=Active-D Lighting
          17=Metering
          18=Flash Mode
          19=Focus Mode
          20=Auto Bracketing
          21=Multiple Exposure
          22=HDR
          23=Exposure Delay Mode
          24=Shutter/Aperture Lock
          25=Non-CPU Lens
          26=None
        0x53 MultiSelectorShootMode | if: Model ~ /^NIKON D6\b/i
          1=Select Center Focus Point
          2=Preset Focus Point - Press To Recall
          3=Preset Focus Point - Hold To Recall
          4=None
        0x53 MultiSelectorShootMode | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i
          1=Select Center Focus Point
          2=Zoom (Low)
          3=Zoom (1:1)
          4=Zoom (High)
          5=None
        0x54 MultiSelectorPlaybackMode | if: Model ~ /^NIKON D6\b/i
          1=Filtered Playback
          2=View Histograms
          3=Zoom (Low)
          4=Zoom (1:1)
          5=Zoom (High)
          6=Choose Folder
        0x54 MultiSelectorPlaybackMode | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i
          1=Thumbnail On/Off
          2=View Histograms
          3=Zoom (Low)
          4=Zoom (1:1)
          5=Zoom (High)
          6=Choose Folder
        0x56 MultiSelectorLiveView
          1=Select Center Focus Point
          2=Zoom (Low)
          3=Zoom (1:1)
          4=Zoom (High)
          5=None
        0x58 CmdDialsReverseRotExposureComp unknown | set: CmdDialsReverseRotExposureComp
        0x59 CmdDialsChangeMainSubExposure unknown | set: CmdDialsChangeMainSubExposure
        0x5a CmdDialsChangeMainSub | if: CmdDialsChangeMainSubExposure && CmdDialsChangeMainSubExposure == 1
          1=Autofocus On, Exposure On
          2=Autofocus Off, Exposure On
        0x5a CmdDialsChangeMainSub | if: CmdDialsChangeMainSubExposure && CmdDialsChangeMainSubExposure == 2
          1=Autofocus On, Exposure On (Mode A)
          2=Autofocus Off, Exposure On (Mode A)
        0x5a CmdDialsChangeMainSub
          1=Autofocus On, Exposure Off
          2=Autofocus Off, Exposure Off
        0x5b CmdDialsMenuAndPlayback
          1=On
          2=On (Image Review Excluded)
          3=Off
        0x5c SubDialFrameAdvance
          1=10 Frames
          2=50 Frames
          3=Rating
          4=Protect
          5=Stills Only
          6=Movies Only
          7=Folder
        0x5d ReleaseButtonToUseDial | labels: yesNo
        0x5e ReverseIndicators
          1=+ 0 -
          2=- 0 +
        0x62 MovieShutterButton
          1=Take Photo
          2=Record Movie
        0x63 Language
          5=English
          6=Spanish
          8=French
          15=Portuguese (Br)
        0x6c ShootingInfoDisplay | if: Model ~ /^NIKON D6\b/i
          1=Auto
          2=Manual (dark on light)
          3=Manual (light on dark)
        0x6c ShootingInfoDisplay | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i
          1=Manual (dark on light)
          2=Manual (light on dark)
        0x74 FlickAdvanceDirection
          1=Right to Left
          2=Left to Right
        0x75 HDMIOutputResolution
          1=Auto
          2=2160p
          3=1080p
          4=1080i
          5=720p
          6=576p
          7=480p
        0x77 HDMIOutputRange
          1=Auto
          2=Limit
          3=Full
        0x80 RemoteFuncButton | if: Model ~ /^NIKON D6\b/i
          1=AF-On
          2=AF Lock Only
          3=AE Lock (reset on release)
          4=AE Lock Only
          5=AE/AF Lock
          6=FV Lock
          7=Flash Disable/Enable
          8=Preview
          9=+NEF(RAW)
          10=LiveView Info Display On/Off
          11=Recall Shooting Functions
          12=None
        0x80 RemoteFuncButton | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i
          1=AF-On
          2=AF Lock Only
          3=AE Lock (reset on release)
          4=AE Lock Only
          5=AE/AF Lock
          6=FV Lock
          7=Flash Disable/Enable
          8=Preview
          9=+NEF(RAW)
          10=None
          11=LiveView Info Display On/Off
        0x8b CmdDialsReverseRotation | if: CmdDialsReverseRotExposureComp && CmdDialsReverseRotExposureComp == 1
          1=No
          2=Shutter Speed & Aperture
        0x8b CmdDialsReverseRotation
          1=Exposure Compensation
          2=Exposure Compensation, Shutter Speed & Aperture
        0x8d FocusPeakingHighlightColor
          1=Red
          2=Yellow
          3=Blue
          4=White
        0x8e ContinuousModeDisplay | labels: onOff
        0x8f ShutterSpeedLock | labels: onOff
        0x90 ApertureLock | labels: onOff
        0x91 MovieHighlightDisplayThreshold
          1=255
          2=248
          3=235
          4=224
          5=213
          6=202
          7=191
          8=180
        0x92 HDMIExternalRecorder | labels: onOff
        0x93 BlockShotAFResponse
          1=1 (Quick)
          2=2
          3=3 (Normal)
          4=4
          5=5 (Delay)
        0x94 SubjectMotion
          1=Erratic
          2=Steady
        0x95 Three-DTrackingFaceDetection | labels: onOff
        0x97 StoreByOrientation | if: Model ~ /^NIKON D6\b/i
          1=Focus Point
          2=Focus Point and AF-area mode
          3=Off
        0x97 StoreByOrientation | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i
          1=Focus Point
          2=Off
        0x99 DynamicAreaAFAssist | labels: onOff
        0x9a ExposureCompStepSize | labels: thirdHalfFull
        0x9b SyncReleaseMode
          1=Sync
          2=No Sync
        0x9c ModelingFlash | labels: onOff
        0x9d AutoBracketModeM
          1=Flash/Speed
          2=Flash/Speed/Aperture
          3=Flash/Aperture
          4=Flash Only
        0x9e PreviewButton | labels: previewButton
        0xa0 Func1Button | if: Model ~ /^NIKON D6\b/i | labels: previewButton
        0xa0 Func1Button | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i | labels: func1Button
        0xa2 Func2Button | if: Model ~ /^NIKON D6\b/i | labels: previewButton
        0xa2 Func2Button | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i | labels: func1Button
        0xa3 AF-OnButton | if: Model ~ /^NIKON D6\b/i
          1=AF-AreaMode S
          2=AF-AreaMode D9
          3=AF-AreaMode D25
          4=AF-AreaMode D49
          5=AF-AreaMode D105
          6=AF-AreaMode 3D
          7=AF-AreaMode Group
          8=AF-AreaMode Group C1
          9=AF-AreaMode Group C2
          10=AF-AreaMode Auto Area
          11=AF-AreaMode + AF-On S
          12=AF-AreaMode + AF-On D9
          13=AF-AreaMode + AF-On D25
          14=AF-AreaMode + AF-On D49
          15=AF-AreaMode + AF-On D105
          16=AF-AreaMode + AF-On 3D
          17=AF-AreaMode + AF-On Group
          18=AF-AreaMode + AF-On Group C1
          19=AF-AreaMode + AF-On Group C2
          20=AF-AreaMode + AF-On Auto Area
          21=AF-On
          22=AF Lock Only
          23=AE Lock (hold)
          24=AE/WB Lock (hold)
          25=AE Lock (reset on release)
          26=AE Lock Only
          27=AE/AF Lock
          28=Recall Shooting Functions
          29=None
        0xa3 AF-OnButton | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i
          1=Center Focus Point
          2=AF-On
          3=AF Lock Only
          4=AE Lock (hold)
          5=AE Lock (reset on release)
          6=AE Lock Only
          7=AE/AF Lock
          8=LiveView Info Display On/Off
          9=Zoom (Low)
          10=Zoom (1:1)
          11=Zoom (High)
          12=None
        0xa4 SubSelector | labels: tagSubSelector
        0xa5 SubSelectorCenter | if: Model ~ /^NIKON D6\b/i
          1=Preset Focus Point - Press To Recall
          2=Preset Focus Point - Hold To Recall
          3=Center Focus Point
          4=AF-AreaMode S
          5=AF-AreaMode D9
          6=AF-AreaMode D25
          7=AF-AreaMode D49
          8=AF-AreaMode D105
          9=AF-AreaMode 3D
          10=AF-AreaMode Group
          11=AF-AreaMode Group C1
          12=AF-AreaMode Group C2
          13=AF-AreaMode Auto Area
          14=AF-AreaMode + AF-On S
          15=AF-AreaMode + AF-On D9
          16=AF-AreaMode + AF-On D25
          17=AF-AreaMode + AF-On D49
          18=AF-AreaMode + AF-On D105
          19=AF-AreaMode + AF-On 3D
          20=AF-AreaMode + AF-On Group
          21=AF-AreaMode + AF-On Group C1
          22=AF-AreaMode + AF-On Group C2
          23=AF-AreaMode + AF-On Auto Area
          24=AF-On
          25=AF Lock Only
          26=AE Lock (hold)
          27=AE/WB Lock (hold)
          28=AE Lock (reset on release)
          29=AE Lock Only
          30=AE/AF Lock
          31=FV Lock
          32=Flash Disable/Enable
          33=Preview
          34=Recall Shooting Functions
          35=Bracketing Burst
          36=Synchronized Release (Master)
          37=Synchronized Release (Remote)
          38=None
        0xa5 SubSelectorCenter | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i
          1=Center Focus Point
          2=AF-On
          3=AF Lock Only
          4=AE Lock (hold)
          5=AE Lock (reset on release)
          6=AE Lock Only
          7=AE/AF Lock
          8=FV Lock
          9=Flash Disable/Enable
          10=Preview
          11=Matrix Metering
          12=Center-weighted Metering
          13=Spot Metering
          14=Highlight-weighted Metering
          15=Bracketing Burst
          16=Synchronized Release (Master)
          17=Synchronized Release (Remote)
          20=+NEF(RAW)
          21=LiveView Info Display On/Off
          22=Grid Display
          23=Image Area
          24=Non-CPU Lens
          25=None
        0xa7 LensFunc1Button | if: Model ~ /^NIKON D6\b/i
          1=Preset Focus Point - Press To Recall
          2=Preset Focus Point - Hold To Recall
          3=AF-AreaMode S
          4=AF-AreaMode D9
          5=AF-AreaMode D25
          6=AF-AreaMode D49
          7=AF-AreaMode D105
          8=AF-AreaMode 3D
          9=AF-AreaMode Group
          10=AF-AreaMode Group C1
          11=AF-AreaMode Group C2
          12=AF-AreaMode Auto Area
          13=AF-AreaMode + AF-On S
          14=AF-AreaMode + AF-On D9
          15=AF-AreaMode + AF-On D25
          16=AF-AreaMode + AF-On D49
          17=AF-AreaMode + AF-On D105
          18=AF-AreaMode + AF-On 3D
          19=AF-AreaMode + AF-On Group
          20=AF-AreaMode + AF-On Group C1
          21=AF-AreaMode + AF-On Group C2
          22=AF-AreaMode + AF-On Auto Area
          23=AF-On
          24=AF Lock Only
          25=AE Lock Only
          26=AE/AF Lock
          27=Flash Disable/Enable
          28=Recall Shooting Functions
          29=Synchronized Release (Master)
          30=Synchronized Release (Remote)
        0xa7 LensFunc1Button | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i | labels: lensFuncButtonZ7m2
        0xa8 CmdDialsApertureSetting
          1=Sub-command Dial
          2=Aperture Ring
        0xa9 MultiSelector
          1=Restart Standby Timer
          2=Do Nothing
        0xaa LiveViewButtonOptions
          1=Enable
          2=Enable (Standby Timer Active)
          3=Disable
        0xab LightSwitch
          1=LCD Backlight
          2=LCD Backlight and Shooting Information
        0xb1 MoviePreviewButton | if: Model ~ /^NIKON D6\b/i
          1=Power Aperture (Open)
          2=Exposure Compensation
          3=Grid Display
          4=Zoom (Low)
          5=Zoom (1:1)
          6=Zoom (High)
          7=Image Area
          8=Microphone Sensitivity
          9=None
        0xb1 MovieFunc1Button | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i
          1=Power Aperture (Open)
          2=Exposure Compensation
          3=Subject Tracking
          4=LiveView Info Display On/Off
          5=Grid Display
          6=Zoom (Low)
          7=Zoom (1:1)
          8=Zoom (High)
          9=Protect
          10=Image Area
          11=White Balance
          12=Picture Control
          13=Active-D Lighting
          14=Metering
          15=Focus Mode
          16=Microphone Sensitivity
          17=Focus Peaking
          18=Rating (None)
          19=Rating (5)
          20=Rating (4)
          21=Rating (3)
          22=Rating (2)
          23=Rating (1)
          25=None
        0xb3 MovieFunc1Button | if: Model ~ /^NIKON D6\b/i
          1=Power Aperture (Close)
          2=Exposure Compensation
          3=Grid Display
          4=Zoom (Low)
          5=Zoom (1:1)
          6=Zoom (High)
          7=Image Area
          8=Microphone Sensitivity
          9=None
        0xb3 MovieFunc2Button | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i
          1=Power Aperture (Close)
          2=Exposure Compensation
          3=Subject Tracking
          4=LiveView Info Display On/Off
          5=Grid Display
          6=Zoom (Low)
          7=Zoom (1:1)
          8=Zoom (High)
          9=Protect
          10=Image Area
          11=White Balance
          12=Picture Control
          13=Active-D Lighting
          14=Metering
          15=Focus Mode
          16=Microphone Sensitivity
          17=Focus Peaking
          18=Rating (None)
          19=Rating (5)
          20=Rating (4)
          21=Rating (3)
          22=Rating (2)
          23=Rating (1)
          25=None
        0xb5 MovieFunc2Button
          1=Grid Display
          2=Zoom (Low)
          3=Zoom (1:1)
          4=Zoom (High)
          5=Image Area
          6=Microphone Sensitivity
          7=None
        0xb6 AssignMovieSubselector | if: Model ~ /^NIKON D6\b/i
          1=Center Focus Point
          2=AF Lock Only
          3=AE Lock (hold)
          4=AE/WB Lock (hold)
          5=AE Lock Only
          6=AE/AF Lock
          7=Zoom (Low)
          8=Zoom (1:1)
          9=Zoom (High)
          10=Record Movie
          11=None
        0xb6 AssignMovieSubselector | if: Model ~ /^NIKON Z (5|50|6|6_2|7|7_2|fc)\b/i
          1=Center Focus Point
          2=AF Lock Only
          3=AE Lock (hold)
          4=AE Lock Only
          5=AE/AF Lock
          6=LiveView Info Display On/Off
          7=Grid Display
          8=Zoom (Low)
          9=Zoom (1:1)
          10=Zoom (High)
          11=Record Movie
          12=Image Area
          13=None
        0xb8 LimitAFAreaModeSelD9 unknown | labels: limitNolimit
        0xb9 LimitAFAreaModeSelD25 unknown | labels: limitNolimit
        0xbc LimitAFAreaModeSel3D unknown | labels: limitNolimit
        0xbd LimitAFAreaModeSelGroup unknown | labels: limitNolimit
        0xbe LimitAFAreaModeSelAuto unknown | labels: limitNolimit
        0xc1 LimitSelectableImageArea5To4 unknown | labels: limitNolimit
        0xc2 LimitSelectableImageArea1To1 unknown | labels: limitNolimit
        0xd4 PhotoShootingMenuBank | labels: menuBank
        0xd5 CustomSettingsBank | labels: menuBank
        0xd6 LimitAF-AreaModeSelPinpoint unknown | labels: limitNolimit
        0xd7 LimitAF-AreaModeSelDynamic unknown | labels: limitNolimit
        0xd8 LimitAF-AreaModeSelWideAF_S unknown | labels: limitNolimit
        0xd9 LimitAF-AreaModeSelWideAF_L unknown | labels: limitNolimit
        0xda LowLightAF | labels: onOff
        0xdb LimitSelectableImageAreaDX unknown | labels: limitNolimit
        0xdc LimitSelectableImageArea5To4 unknown | labels: limitNolimit
        0xdd LimitSelectableImageArea1To1 unknown | labels: limitNolimit
        0xde LimitSelectableImageArea16To9 unknown | labels: limitNolimit
        0xdf ApplySettingsToLiveView | labels: onOff
        0xe0 FocusPeakingLevel
          1=High Sensitivity
          2=Standard Sensitivity
          3=Low Sensitivity
          4=Off
        0xea LensControlRing
          1=Aperture
          2=Exposure Compensation
          3=ISO Sensitivity
          4=None (Disabled)
        0xed MovieMultiSelector | if: Model ~ /^NIKON D6\b/i | labels: movieMultiSelector
        0xed MovieMultiSelector | labels: movieMultiSelector
        0xee MovieAFSpeed | value: x - 6
        0xef MovieAFSpeedApply
          1=Always
          2=Only During Recording
        0xf0 MovieAFTrackingSensitivity
          1=1 (High)
          2=2
          3=3
          4=4 (Normal)
          5=5
          6=6
          7=7 (Low)
        0xf1 MovieHighlightDisplayPattern
          1=Pattern 1
          2=Pattern 2
          3=Off
        0xf2 SubDialFrameAdvanceRating5 unknown | labels: noYes
        0xf3 SubDialFrameAdvanceRating4 unknown | labels: noYes
        0xf4 SubDialFrameAdvanceRating3 unknown | labels: noYes
        0xf5 SubDialFrameAdvanceRating2 unknown | labels: noYes
        0xf6 SubDialFrameAdvanceRating1 unknown | labels: noYes
        0xf7 SubDialFrameAdvanceRating0 unknown | labels: noYes
        0xf9 MovieAF-OnButton
          1=Center Focus Point
          2=AF-On
          3=AF Lock Only
          4=AE Lock (hold)
          5=AE Lock Only
          6=AE/AF Lock
          7=LiveView Info Display On/Off
          8=Zoom (Low)
          9=Zoom (1:1)
          10=Zoom (High)
          11=Record Movie
          12=None
        0xfb SecondarySlotFunction
          1=Overflow
          2=Backup
          3=NEF Primary + JPG Secondary
          4=JPG Primary + JPG Secondary
        0xfc SilentPhotography | labels: onOff
        0xfd ExtendedShutterSpeeds | labels: onOff
        0x102 HDMIBitDepth | set: HDMIBitDepth
          1=8 Bit
          2=10 Bit
        0x103 HDMIOutputHDR | if: HDMIBitDepth  == 2 | set: HDMIOutputHDR
          2=On
          3=Off
        0x104 HDMIViewAssist | if: HDMIBitDepth  == 2 | labels: onOff
        0x109 BracketSet | set: BracketSet
          1=AE/Flash
          2=AE
          3=Flash
          4=White Balance
          5=Active-D Lighting
        0x10a BracketProgram | if: BracketSet < 4 | set: BracketProgram
          15=+3F
          16=-3F
          17=+2F
          18=-2F
          19=Disabled
          20=3F
          21=5F
          22=7F
          23=9F
        0x10a BracketProgram | if: BracketSet && BracketSet == 4 | set: BracketProgram
          1=B3F
          2=A3F
          3=B2F
          4=A2F
          5=Disabled
          6=3F
          7=5F
          8=7F
          9=9F
          19=N/A
        0x10a BracketProgram mask=0xf | if: BracketSet && BracketSet == 5 | set: BracketProgram
          10=Disabled
          11=2 Exposures
          12=3 Exposures
          13=4 Exposures
          14=5 Exposures
        0x10b BracketIncrement | if: BracketSet < 4 && BracketProgram != 19
          1=0.3
          3=0.5
          4=1.0
          5=2.0
          6=3.0
        0x10b BracketIncrement | if: BracketSet == 4 && BracketProgram != 5 | print: x-6
        0x10c BracketIncrement | if: BracketSet == 5 && BracketProgram != 10
          0=Off
          1=Off, Low
          2=Off, Normal
          3=Off, High
          4=Off, Extra High
          5=Off, Auto
          6=Off, Low, Normal
          7=Off, Low, Normal, High
          8=Off, Low, Normal, High, Extra High
        0x10e MonitorBrightness | value: x - 6
        0x116 GroupAreaC1
          1=1x7
          2=1x5
          3=3x7
          4=3x5
          5=3x3
          6=5x7
          7=5x5
          8=5x3
          9=5x1
          10=7x7
          11=7x5
          12=7x3
          13=7x1
          14=11x3
          15=11x1
          16=15x3
          17=15x1
        0x117 AutoAreaAFStartingPoint | labels: enableDisable
        0x118 FocusPointPersistence
          1=Auto
          2=Off
        0x119 LimitAFAreaModeSelD49 unknown | labels: limitNolimit
        0x11a LimitAFAreaModeSelD105 unknown | labels: limitNolimit
        0x11b LimitAFAreaModeSelGroupC1 unknown | labels: limitNolimit
        0x11c LimitAFAreaModeSelGroupC2 unknown | labels: limitNolimit
        0x11d AutoFocusModeRestrictions
          1=AF-S
          2=AF-C
          3=No Limit
        0x11e FocusPointBrightness
          1=Extra High
          2=High
          3=Normal
          4=Low
        0x11f CHModeShootingSpeed | value: 15 - x | print: (x .. " fps")
        0x120 CLModeShootingSpeed | value: 11 - x | print: (x .. " fps")
        0x121 QuietShutterShootingSpeed
          1=Single
          2=5 fps
          3=4 fps
          4=3 fps
          5=2 fps
          6=1 fps
        0x122 LimitReleaseModeSelCL unknown | labels: limitReleaseModeSelCL
        0x123 LimitReleaseModeSelCH unknown | labels: limitReleaseModeSelCL
        0x124 LimitReleaseModeSelQ unknown | labels: limitReleaseModeSelCL
        0x125 LimitReleaseModeSelTimer unknown | labels: limitReleaseModeSelCL
        0x126 LimitReleaseModeSelMirror-Up unknown | labels: limitReleaseModeSelCL
        0x127 LimitSelectableImageArea16To9 unknown | labels: limitNolimit
        0x128 RearControPanelDisplay
          1=Release Mode
          2=Frame Count
        0x129 FlashBurstPriority
          1=Frame Rate
          2=Exposure
        0x12a RecallShootFuncExposureMode | labels: offOn
        0x12b RecallShootFuncShutterSpeed | labels: offOn
        0x12c RecallShootFuncAperture | labels: offOn
        0x12d RecallShootFuncExposureComp | labels: offOn
        0x12e RecallShootFuncISO | labels: offOn
        0x12f RecallShootFuncMeteringMode | labels: offOn
        0x130 RecallShootFuncWhiteBalance | labels: offOn
        0x131 RecallShootFuncAFAreaMode | labels: offOn
        0x132 RecallShootFuncFocusTracking | labels: offOn
        0x133 RecallShootFuncAF-On | labels: offOn
        0x134 VerticalFuncButton
          1=Preset Focus Point
          2=AE Lock (hold)
          3=AE/WB Lock (hold)
          4=AE Lock (reset on release)
          5=FV Lock
          6=Preview
          7=+NEF(RAW)
          8=Grid Display
          9=Virtual Horizon
          10=Voice Memo
          11=Playback
          12=Filtered Playback
          13=Photo Shooting Bank
          14=Exposure Mode
          15=Exposure Comp
          16=AF Mode/AF Area Mode
          17=Image Area
          18=ISO
          19=Active-D Lighting
          20=Metering
          21=Exposure Delay Mode
          22=Shutter/Aperture Lock
          23=1 Stop Speed/Aperture
          24=Rating 0
          25=Rating 5
          26=Rating 4
          27=Rating 3
          28=Rating 2
          29=Rating 1
          30=Candidate For Deletion
          31=Non-CPU Lens
          32=None
        0x135 Func3Button
          1=Voice Memo
          2=Select To Send
          3=Wired LAN
          4=My Menu
          5=My Menu Top Item
          6=Filtered Playback
          7=Rating 0
          8=Rating 5
          9=Rating 4
          10=Rating 3
          11=Rating 2
          12=Rating 1
          13=Candidate For Deletion
          14=None
        0x136 VerticalAF-OnButton
          1=AF-AreaMode S
          2=AF-AreaMode D9
          3=AF-AreaMode D25
          4=AF-AreaMode D49
          5=AF-AreaMode D105
          6=AF-AreaMode 3D
          7=AF-AreaMode Group
          8=AF-AreaMode Group C1
          9=AF-AreaMode Group C2
          10=AF-AreaMode Auto Area
          11=AF-AreaMode + AF-On S
          12=AF-AreaMode + AF-On D9
          13=AF-AreaMode + AF-On D25
          14=AF-AreaMode + AF-On D49
          15=AF-AreaMode + AF-On D105
          16=AF-AreaMode + AF-On 3D
          17=AF-AreaMode + AF-On Group
          18=AF-AreaMode + AF-On Group C1
          19=AF-AreaMode + AF-On Group C2
          20=AF-AreaMode + AF-On Auto Area
          21=Same as AF-On
          22=AF-On
          23=AF Lock Only
          24=AE Lock (hold)
          25=AE/WB Lock (hold)
          26=AE Lock (reset on release)
          27=AE Lock Only
          28=AE/AF Lock
          29=Recall Shooting Functions
          30=None
        0x137 VerticalMultiSelector | labels: tagSubSelector
        0x138 MeteringButton
          1=Photo Shooting Bank
          2=Image Area
          3=Active-D Lighting
          4=Metering
          5=Exposure Delay Mode
          6=Shutter/Aperture Lock
          7=1 Stop Speed/Aperture
          8=Non-CPU Lens
          9=None
        0x139 PlaybackFlickUp | set: PlaybackFlickUp | labels: flickUpDownD6
        0x13a PlaybackFlickUpRating | if: PlaybackFlickUp && PlaybackFlickUp == 1 | labels: flickUpDownRatingD6
        0x13b PlaybackFlickDown | set: PlaybackFlickDown | labels: flickUpDownD6
        0x13c PlaybackFlickDownRating | if: PlaybackFlickDown && PlaybackFlickDown == 1 | labels: flickUpDownRatingD6
        0x13d MovieFunc3Button
          1=Record Movie
          2=My Menu
          3=My Menu Top Item
          4=None
        0x150 ShutterType
          1=Auto
          2=Mechanical
          3=Electronic
        0x151 LensFunc2Button | labels: lensFuncButtonZ7m2
        0x158 USBPowerDelivery | labels: enableDisable
        0x159 EnergySavingMode | labels: onOff
        0x15c BracketingBurstOptions | labels: enableDisable
        0x15e PrimarySlot
          1=CFexpress/XQD Card
          2=SD Card
        0x15f ReverseFocusRing
          1=Not Reversed
          2=Reversed
        0x160 VerticalFuncButton
          1=AE Lock (hold)
          2=AE Lock (reset on release)
          3=FV Lock
          4=Preview
          5=+NEF(RAW)
          6=Subject Tracking
          7=Silent Photography
          8=LiveView Info Display On/Off
          9=Playback
          10=Image Area
          11=Metering
          12=Flash Mode
          13=Focus Mode
          14=Exposure Delay Mode
          15=Shutter/Aperture Lock
          16=Exposure Compensation
          17=ISO Sensitivity
          18=None
        0x161 VerticalAFOnButton
          1=Same as AF-On Button
          2=Select Center Focus Point
          3=AF-On
          4=AF Lock Only
          5=AE Lock (hold)
          6=AE Lock (reset on release)
          7=AE Lock Only
          8=AE/AF Lock
          9=LiveView Info Display On/Off
          10=Zoom (Low)
          11=Zoom (1:1)
          12=Zoom (High)
          13=None
        0x162 VerticalMultiSelector | labels: tagSubSelector
        0x164 VerticalMovieFuncButton
          1=LiveView Info Display On/Off
          2=Record Movie
          3=Exposure Compensation
          4=ISO
          5=None
        0x165 VerticalMovieAFOnButton
          1=Same as AF-On
          2=Center Focus Point
          3=AF-On
          4=AF Lock Only
          5=AE Lock (hold)
          6=AE Lock Only
          7=AE/AF Lock
          8=LiveView Info Display On/Off
          9=Zoom (Low)
          10=Zoom (1:1)
          11=Zoom (High)
          12=Record Movie
          13=None
        0x169 LimitAF-AreaModeSelAutoPeople unknown | labels: limitNolimit
        0x16a LimitAF-AreaModeSelAutoAnimals unknown | labels: limitNolimit
        0x16b LimitAF-AreaModeSelWideLPeople unknown | labels: limitNolimit
        0x16c LimitAF-AreaModeSelWideLAnimals unknown | labels: limitNolimit
        0x16d SaveFocus | labels: onOff
        0x16e AFAreaMode | set: AFAreaMode
          2=Single-point
          3=Dynamic-area
          4=Wide (S)
          5=Wide (L)
          6=Wide (L-people)
          7=Wide (L-animals)
          8=Auto
          9=Auto (People)
          10=Auto (Animals)
        0x16f MovieAFAreaMode
          1=Single-point
          2=Wide (S)
          3=Wide (L)
          4=Wide (L-people)
          5=Wide (L-animals)
          6=Auto
          7=Auto (People)
          8=Auto (Animals)
        0x170 PreferSubSelectorCenter | labels: offOn
        0x171 KeepExposureWithTeleconverter
          1=Off
          2=Shutter Speed
          3=ISO
        0x174 FocusPointSelectionSpeed
          1=Normal
          2=High
          3=Very High
        labels iSOAutoHiLimitD6
          1=ISO 200
          2=ISO 250
          3=ISO 280
          4=ISO 320
          5=ISO 400
          6=ISO 500
          7=ISO 560
          8=ISO 640
          9=ISO 800
          10=ISO 1000
          11=ISO 1100
          12=ISO 1250
          13=ISO 1600
          14=ISO 2000
          15=ISO 2200
          16=ISO 2500
          17=ISO 3200
          18=ISO 4000
          19=ISO 4500
          20=ISO 5000
          21=ISO 6400
          22=ISO 8000
          23=ISO 9000
          24=ISO 10000
          25=ISO 12800
          26=ISO 16000
          27=ISO 18000
          28=ISO 20000
          29=ISO 25600
          30=ISO 32000
          31=ISO 36000
          32=ISO 40000
          33=ISO 51200
          34=ISO 64000
          35=ISO 72000
          36=ISO 81200
          37=ISO 102400
          38=ISO Hi 0.3
          39=ISO Hi 0.5
          40=ISO Hi 0.7
          41=ISO Hi 1.0
          42=ISO Hi 2.0
          43=ISO Hi 3.0
          44=ISO Hi 4.0
          45=ISO Hi 5.0
        labels enableDisable
          1=Enable
          2=Disable
        labels yesNo
          1=Yes
          2=No
        labels releaseFocus
          1=Release
          2=Focus
        labels thirdHalfFull
          1=1/3 EV
          2=1/2 EV
          3=1 EV
        labels times4s10s20s1m5m20m
          1=4 s
          2=10 s
          3=20 s
          4=1 min
          5=5 min
          6=10 min
        labels previewButton
          1=Preset Focus Point - Press To Recall
          2=Preset Focus Point - Hold To Recall
          3=AF-AreaMode S
          4=AF-AreaMode D9
          5=AF-AreaMode D25
          6=AF-AreaMode D49
          7=AF-AreaMode D105
          8=AF-AreaMode 3D
          9=AF-AreaMode Group
          10=AF-AreaMode Group C1
          11=AF-AreaMode Group C2
          12=AF-AreaMode Auto Area
          13=AF-AreaMode + AF-On S
          14=AF-AreaMode + AF-On D9
          15=AF-AreaMode + AF-On D25
          16=AF-AreaMode + AF-On D49
          17=AF-AreaMode + AF-On D105
          18=AF-AreaMode + AF-On 3D
          19=AF-AreaMode + AF-On Group
          20=AF-AreaMode + AF-On Group C1
          21=AF-AreaMode + AF-On Group C2
          22=AF-AreaMode + AF-On Auto Area
          23=AF-On
          24=AF Lock Only
          25=AE Lock (hold)
          26=AE/WB Lock (hold)
          27=AE Lock (reset on release)
          28=AE Lock Only
          29=AE/AF Lock
          30=FV Lock
          31=Flash Disable/Enable
          32=Preview
          33=Recall Shooting Functions
          34=Bracketing Burst
          35=Synchronized Release (Master)
          36=Synchronized Release (Remote)
          39=+NEF(RAW)
          40=Grid Display
          41=Virtual Horizon
          42=Voice Memo
          43=Wired LAN
          44=My Menu
          45=My Menu Top Item
          46=Playback
          47=Filtered Playback
          48=Photo Shooting Bank
          49=AF Mode/AF Area Mode
          50=Image Area
          51=Active-D Lighting
          52=Exposure Delay Mode
          53=Shutter/Aperture Lock
          54=1 Stop Speed/Aperture
          55=Non-CPU Lens
          56=None
        labels func1Button
          1=AF-On or Subject Tracking
          2=AF Lock Only
          3=AE Lock (hold)
          4=AE Lock (reset on release)
          5=AE Lock Only
          6=AE/AF Lock
          7=FV Lock
          8=Flash Disable/Enable
          9=Preview
          10=Matrix Metering
          11=Center-weighted Metering
          12=Spot Metering
          13=Highlight-weighted Metering
          14=Bracketing Burst
          15=Synchronized Release (Master)
          16=Synchronized Release (Remote)
          19=+NEF(RAW)
          20=Framing Grid Display
          21=Silent Photography
          22=Zoom On/Off
          23=Grid Display
          24=My Menu
          25=My Menu Top Item
          26=Playback
          27=Protect
          28=Image Area
          29=Image Quality
          30=White Balance
          31=Picture Control
          32=Active D-Lighting
          33=Metering
          34=Flash Mode
          35=Focus Mode
          36=Auto Bracketing
          37=Multiple Exposure
          38=HDR
          39=Exposure Delay Mode
          40=Shutter/Aperture Lock
          41=Focus Peaking
          42=Rating
          43=Non-CPU Lens
          44=None
          45=Rating 0
          46=Rating 5
          47=Rating 4
          48=Rating 3
          49=Rating 2
          50=Rating 1
          52=None
        labels tagSubSelector
          1=Same as MultiSelector
          2=Focus Point Selection
        labels lensFuncButtonZ7m2
          1=AF-On
          2=AF Lock Only
          3=AE Lock (hold)
          4=AE Lock (reset on release)
          5=AE Lock Only
          6=AE/AF Lock
          7=FV Lock
          8=Flash Disable/Enable
          9=Preview
          10=Matrix Metering
          11=Center-weighted Metering
          12=Spot Metering
          13=Highlight-weighted Metering
          14=Bracketing Burst
          15=Synchronized Release (Master)
          16=Synchronized Release (Remote)
          19=+NEF(RAW)
          20=Subject Tracking
          21=Grid Display
          22=Zoom (Low)
          23=Zoom (1:1)
          24=Zoom (High)
          25=My Menu
          26=My Menu Top Item
          27=Playback
          28=None
        labels limitNolimit
          1=Limit
          2=No Limit
        labels menuBank
          1=A
          2=B
          3=C
          4=D
        labels noYes
          1=No
          2=Yes
        labels limitReleaseModeSelCL
          0=No Limit
          1=Limit
          2=No Limit
        labels flickUpDownD6
          1=Rating
          2=Select To Send
          3=Protect
          4=Voice Memo
          5=None
        labels flickUpDownRatingD6
          1=Rating 5
          2=Rating 4
          3=Rating 3
          4=Rating 2
          5=Rating 1
          6=Candidate for Deletion
        labels onOff
          1=On
          2=Off
        labels offOn
          1=Off
          2=On
        labels movieMultiSelector
          1=Center Focus Point
          2=Zoom (Low)
          3=Zoom (1:1)
          4=Zoom (High)
          5=Record Movie
          6=None
        """#
}

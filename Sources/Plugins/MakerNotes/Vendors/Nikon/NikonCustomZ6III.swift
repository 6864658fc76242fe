/// The custom settings of the Z6III, and labels that several custom settings share.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum NikonCustomZ6III {
    static let text: StaticString = #"""
        table SettingsZ6III binary
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
        26 AF-AssistIlluminator | labels: offOn
        27 ManualFocusRingInAFMode | labels: offOn
        29 ExposureControlStepSize | labels: thirdHalfFull
        31 EasyExposureCompensation
          0=Off
          1=On
          2=On (auto reset)
        33 CenterWeightedAreaSize
          0=Standard
          1=Small
          4=Average
        35 FineTuneOptMatrixMetering int8s | value: x / 6 | print: x ? fmt("%+.2f", x) : 0
        37 FineTuneOptCenterWeighted int8s | value: x / 6 | print: x ? fmt("%+.2f", x) : 0
        39 FineTuneOptSpotMetering int8s | value: x / 6 | print: x ? fmt("%+.2f", x) : 0
        41 FineTuneOptHighlightWeighted int8s | value: x / 6 | print: x ? fmt("%+.2f", x) : 0
        43 ShutterReleaseButtonAE-L
          0=Off
          1=On (Half Press)
          2=On (Burst Mode)
        45 SelfTimerTime
          0=2 s
          1=5 s
          2=10 s
          3=20 s
        49 SelfTimerShotCount
        53 SelfTimerShotInterval
          0=0.5 s
          1=1 s
          2=2 s
          3=3 s
        55 PlaybackMonitorOffTime | labels: powerOffDelayTimesZ9
        57 MenuMonitorOffTime | labels: powerOffDelayTimesZ9
        59 ImageReviewMonitorOffTime | labels: powerOffDelayTimesZ9
        61 ShootingInfoMonitorOffTime | labels: powerOffDelayTimesZ9
        63 CLModeShootingSpeed | value: x + 1 | print: (x .. " fps")
        65 MaxContinuousRelease int16s | value: "No Limit"
        69 SyncReleaseMode unknown
          0=No Sync
          1=Sync
        75 LimitSelectableImageAreaDX unknown | labels: limitNolimit
        76 LimitSelectableImageArea1To1 unknown | labels: limitNolimit
        77 LimitSelectableImageArea16To9 unknown | labels: limitNolimit
        78 FileNumberSequence | labels: offOn
        81 FocusPeakingLevel unknown
          0=High Sensitivity
          1=Standard Sensitivity
          2=Low Sensitivity
        83 FocusPeakingHighlightColor unknown
          0=Red
          1=Yellow
          2=Blue
          3=White
        85 ContinuousModeDisplay | labels: offOn
        87 FlashSyncSpeed | value: (x-144)/8
          0=1/60 s
          1=1/80 s
          2=1/100 s
          3=1/125 s
          4=1/160 s
          5=1/200 s
        89 HighSpeedSync | labels: offOn
        91 FlashShutterSpeed | value: (x - 16) % 24 ? x / 24 : 2 + (x - 16) / 24  | labels: flashShutterSpeed2
        93 FlashExposureCompArea
          0=Entire Frame
          1=Background Only
        95 AutoFlashISOSensitivity
          0=Subject and Background
          1=Subject Only
        97 ModelingFlash | labels: offOn
        99 AutoBracketModeM
          0=Flash/Speed
          1=Flash/Speed/Aperture
          2=Flash/Aperture
          3=Flash Only
          4=Flash/ISO
        101 AutoBracketOrder
          0=0,-,+
          1=-,0,+
        103 Func1Button | labels: func1Button4
        119 Func2Button | labels: func1Button4
        135 AFOnButton | labels: func1Button4
        147 SubSelector unknown | labels: func1Button4
        159 AssignMovieRecordButton unknown | labels: func1Button4
        163 LensFunc1Button | labels: func1Button4
        171 LensFunc2Button | labels: func1Button4
        177 LensControlRing
          0=None (Disabled)
          1=Focus (M/A)
          2=ISO Sensitivity
          3=Exposure Compensation
          4=Aperture
        179 MultiSelectorShootMode | labels: func1Button4
        183 MultiSelectorPlaybackMode | labels: func1Button4
        187 ShutterSpeedLock | labels: offOn
        188 ApertureLock | labels: offOn
        189 CmdDialsReverseRotExposureComp | set: CmdDialsReverseRotExposureComp
        190 CmdDialsReverseRotation | if: CmdDialsReverseRotExposureComp == 0
          0=No
          1=Shutter Speed & Aperture
        190 CmdDialsReverseRotation
          0=Exposure Compensation
          1=Exposure Compensation, Shutter Speed & Aperture
        195 UseDialWithoutHold unknown | labels: offOn
        197 ReverseIndicators unknown
          0=+ 0 -
          1=- 0 +
        199 MovieFunc1Button | labels: func1Button4
        205 MovieFunc2Button | labels: func1Button4
        211 MovieAF-OnButton | labels: func1Button4
        223 MovieLensControlRing
          0=None (Disabled)
          2=ISO Sensitivity
          3=Exposure Compensation
          4=Power Aperture
          5=Hi-Res Zoom
        225 MovieMultiSelector unknown | labels: func1Button4
        229 MovieAFSpeed | value: x - 5
        231 MovieAFSpeedApply
          0=Always
          1=Only During Recording
        233 MovieAFTrackingSensitivity | labels: movieAFTrackingSensitivity
        241 LCDIllumination unknown | labels: offOn
        242 ExtendedShutterSpeeds | labels: offOn
        245 FocusPointPersistence
          0=Auto
          1=Off
        257 FlashBurstPriority unknown
          0=Frame Rate
          1=Exposure
        319 LimitAF-AreaModeSelDynamic_S unknown | labels: limitNolimit
        320 LimitAF-AreaModeSelDynamic_M unknown | labels: limitNolimit
        321 LimitAF-AreaModeSelDynamic_L unknown | labels: limitNolimit
        323 LimitAF-AreaModeSel3DTracking unknown | labels: limitNolimit
        325 PlaybackFlickUp unknown | labels: flicksZ9
        329 PlaybackFlickDown unknown | labels: flicksZ9
        333 ISOStepSize | labels: thirdHalfFull
        340 TouchFn | labels: offOn
        341 TouchFnRole | labels: func1Button4
        345 TouchFnAreaWide | labels: touchFnAreaWide
        347 TouchFnAreaTall | labels: touchFnAreaWide
        350 EVFImageFrame unknown | labels: offOn
        351 EVFGrid unknown | labels: evfGridsZ9
        353 VirtualHorizonStyle unknown
          0=Type A (Cockpit)
          1=Type B (Sides)
        415 Func1ButtonPlaybackMode unknown | labels: func1Button4
        417 Func2ButtonPlaybackMode unknown | labels: func1Button4
        431 MovieRecordButtonPlaybackMode unknown | labels: func1Button4
        463 ControlRingResponse
          0=High
          1=Low
        559 FocusPeakingDisplay unknown | labels: offOn
        labels limitNolimit
          0=Limit
          1=No Limit
        labels thirdHalfFull
          0=1/3 EV
          1=1/2 EV
          2=1 EV
        labels powerOffDelayTimesZ9
          0=2 s
          1=4 s
          3=10 s
          4=20 s
          5=30 s
          6=1 min
          7=5 min
          8=10 min
          11=30 min
          12=No Limit
        labels buttonsZ9
          0=None
          1=Preview
          3=FV Lock
          4=AE/AF Lock
          5=AE Lock Only
          6=AE Lock (reset on release)
          7=AE Lock (hold)
          8=AF Lock Only
          9=AF-On
          10=Flash Disable/Enable
          11=Bracketing Burst
          12=+NEF(RAW)
          18=Virtual Horizon
          19=Synchronized Release
          20=My Menu
          21=My Menu Top Item
          22=Playback
          23=Rating
          24=Protect
          25=Zoom
          26=Focus Peaking
          27=Flash Mode/Compensation
          28=Image Area
          30=Non-CPU Lens
          31=Active-D Lighting
          32=Exposure Delay Mode
          33=1 Stop Speed/Aperture
          34=White Balance
          35=Metering
          36=Auto Bracketing
          37=Multiple Exposure
          38=HDR Overlay
          39=Picture Control
          40=Quality
          41=Focus Mode/AF AreaMode
          42=Select Center Focus Point
          44=Record Movie
          45=Thumbnail On/Off
          46=View Histograms
          47=Choose Folder
          48=Power Aperture (Open)
          49=Power Aperture (Close)
          52=Microphone Sensitivity
          53=Release Mode
          57=Preset Focus Point
          58=AE/AWB Lock (hold)
          59=AF-AreaMode
          60=AF-AreaMode + AF-On
          61=Recall Shooting Functions
          64=Filtered Playback
          65=Same as AF-On
          66=Voice Memo
          70=Photo Shooting Bank
          71=ISO
          72=Shooting Mode
          73=Exposure Compensation
          76=Silent Mode
          78=LiveView Information
          79=AWB Lock (hold)
          80=Grid Display
          81=Starlight View
          82=Select To Send (PC)
          83=Select To Send (FTP)
          84=Pattern Tone Range
          85=Control Lock
          86=Save Focus Position
          87=Recall Focus Position
          88=Recall Shooting Functions (Hold)
          89=Set Picture Control (HLG)
          90=Skin Softening
          91=Portrait Impression Balance
          92=Fast AF-On
          97=High Frequency Flicker Reduction
          98=Switch FX/DX
          99=View Mode (Photo LV)
          100=Photo Flicker Reduction
          101=Filtered Playback (Select Criteria)
          103=Start Series Playback
          104=View Assist
          105=Hi-Res Zoom+
          106=Hi-Res Zoom-
          108=Override Other Cameras
          109=DISP - Cycle Information Display (shooting)
          110=DISP - Cycle Information Display (playback)
          111=Resume Shooting
          112=Switch Eyes
          113=Power Zoom +
          114=Power Zoom -
          115=Delete
          116=Save and Load Power Zoom Position
          117=Cycle AF-area Mode
          118=Raw Processing (Current)
          119=Raw Processing (Multiple)
          120=Trim
          121=Resize (Current)
          122=Resize (Multiple)
          123=D-Lighting
          124=Straighten
          125=Distortion Control
          126=Perspective Control
          127=Monochrome
          128=Overlay (Add)
          129=Lighten
          130=Darken
          131=Motion Blend
          133=Focus Limiter
          134=Cycle Subject Detection Options
          135=Jump To Source Image
        labels flicksZ9
          0=Rating
          1=Select To Send (PC)
          2=Select To Send (FTP)
          3=Protect
          4=Voice Memo
          5=None
        labels evfGridsZ9
          0=3x3
          1=4x4
          2=2.35:1
          3=1.85:1
          4=5:4
          5=4:3
          6=1:1
          7=16:9
          8=90%
        labels dialsZ9
          0=1 Frame
          1=10 Frames
          2=50 Frames
          3=Folder
          4=Protect
          5=Photos Only
          6=Videos Only
          7=Rating
          8=Page
          9=Skip To First Shot In Series
          10=Uploaded to FTP
          11=Uploaded to Computer
        labels onOff
          0=On
          1=Off
        labels offOn
          0=Off
          1=On
        labels noYes
          0=No
          1=Yes
        labels aFOnForMBD10
          0=AF-On
          1=AE/AF Lock
          2=AE Lock Only
          3=AE Lock (reset on release)
          4=AE Lock (hold)
          5=AF Lock Only
          6=Same as FUNC Button
        labels previewButton
          0=None
          1=Preview
          2=FV Lock
          3=AE/AF Lock
          4=AE Lock Only
          5=AE Lock (reset on release)
          6=AE Lock (hold)
          7=AF Lock Only
          8=Flash Off
          9=Bracketing Burst
          10=Matrix Metering
          11=Center-weighted Metering
          12=Spot Metering
          13=Virtual Horizon
          15=Playback
          16=My Menu Top
        labels funcButton
          0=None
          1=Preview
          2=FV Lock
          3=AE/AF Lock
          4=AE Lock Only
          5=AE Lock (reset on release)
          6=AE Lock (hold)
          7=AF Lock Only
          9=Flash Off
          10=Bracketing Burst
          11=Matrix Metering
          12=Center-weighted Metering
          13=Spot Metering
          14=Playback
          15=My Menu Top
          16=+ NEF (RAW)
        labels previewButtonPlusDials
          0=None
          1=Choose Image Area (FX/DX/5:4)
          2=One Step Speed/Aperture
          3=Choose Non-CPU Lens Number
          5=Choose Image Area (FX/DX)
          6=Shooting Bank Menu
          7=Dynamic AF Area
        labels flashSyncSpeed
          0=1/320 s (auto FP)
          1=1/250 s (auto FP)
          2=1/250 s
          3=1/200 s
          4=1/160 s
          5=1/125 s
          6=1/100 s
          7=1/80 s
          8=1/60 s
        labels flashShutterSpeed
          0=1/60 s
          1=1/30 s
          2=1/15 s
          3=1/8 s
          4=1/4 s
          5=1/2 s
          6=1 s
          7=2 s
          8=4 s
          9=8 s
          10=15 s
          11=30 s
        labels meteringTime
          0=4 s
          1=6 s
          2=8 s
          3=16 s
          4=30 s
          5=1 min
          6=5 min
          7=10 min
          8=30 min
          9=No Limit
        labels imageReviewTime
          0=4 s
          1=10 s
          2=20 s
          3=1 min
          4=5 min
          5=10 min
        labels focusTrackingLockOn
          0=Off
          1=1 (Short)
          2=2
          3=3 (Normal)
          4=4
          5=5 (Long)
        labels funcButton2
          0=None
          1=Preview
          2=FV Lock
          3=AE/AF Lock
          4=AE Lock Only
          5=AE Lock (reset on release)
          6=AE Lock (hold)
          7=AF Lock Only
          8=AF-On
          10=Bracketing Burst
          11=Matrix Metering
          12=Center-weighted Metering
          13=Spot Metering
          14=Playback
          15=My Menu Top Item
          16=+NEF(RAW)
          17=Virtual Horizon
          18=My Menu
          20=Grid Display
          21=Disable Synchronized Release
          22=Remote Release Only
          26=Flash Disable/Enable
        labels funcButtonPlusDials
          0=None
          1=Choose Image Area (FX/DX/5:4)
          2=Shutter Speed & Aperture Lock
          3=One Step Speed / Aperture
          4=Choose Non-CPU Lens Number
          5=Active D-Lighting
          6=Shooting Bank Menu
        labels commandDialsChangeMainSub
          0=Autofocus Off, Exposure Off
          1=Autofocus Off, Exposure On
          2=Autofocus Off, Exposure On (Mode A)
          4=Autofocus On, Exposure Off
          5=Autofocus On, Exposure On
          6=Autofocus On, Exposure On (Mode A)
        labels imageReviewMonitorOffTime
          0=2 s
          1=4 s
          2=10 s
          3=20 s
          4=1 min
          5=5 min
          6=10 min
        labels liveViewMonitorOffTime
          0=5 min
          1=10 min
          2=15 min
          3=20 min
          4=30 min
          5=No Limit
        labels limitAFAreaModeSelection
          0=No Restrictions
          &0=Auto-area
          &1=Group-area
          &2=3D-tracking
          &3=Dynamic area (51 points)
          &4=Dynamic area (21 points)
          &5=Dynamic area (9 points)
        labels assignRemoteFnButton
          0=None
          1=Preview
          2=FV Lock
          3=AE/AF Lock
          4=AE Lock Only
          5=AE Lock (reset on release)
          7=AF Lock Only
          8=AF-On
          16=+NEF(RAW)
          25=Live View
          26=Flash Disable/Enable
        labels lensFocusFunctionButtons
          3=AE/AF Lock
          4=AE Lock Only
          7=AF Lock Only
          21=Disable Synchronized Release
          22=Remote Release Only
          24=Preset focus Point
          26=Flash Disable/Enable
          32=AF-Area Mode:  Single-point AF
          33=AF-Area Mode: Dynamic-area AF (9 points)
          34=AF-Area Mode: Dynamic-area AF (21 points)
          35=AF-Area Mode: Dynamic-area AF (51 points)
          36=AF-Area Mode: Group-area AF
          37=AF-Area Mode: Auto area AF
        labels func1Button
          0=None
          1=Preview
          2=FV Lock
          3=AE/AF Lock
          4=AE Lock Only
          5=AE Lock (reset on release)
          6=AE Lock (hold)
          7=AF Lock Only
          8=AF-On
          10=Bracketing Burst
          11=Matrix Metering
          12=Center-weighted Metering
          13=Spot Metering
          14=Playback
          15=My Menu Top Item
          16=+NEF(RAW)
          17=Virtual Horizon
          19=Grid Display
          20=My Menu
          21=Disable Synchronized Release
          22=Remote Release Only
          26=Flash Disable/Enable
          27=Highlight-weighted Metering
          36=AF-Area Mode (Single)
          37=AF-Area Mode (Dynamic Area 25 Points)
          38=AF-Area Mode (Dynamic Area 72 Points)
          39=AF-Area Mode (Dynamic Area 152 Points)
          40=AF-Area Mode (Group Area AF)
          41=AF-Area Mode (Auto Area AF)
          42=AF-Area Mode + AF-On (Single)
          43=AF-Area Mode + AF-On (Dynamic Area 25 Points)
          44=AF-Area Mode + AF-On (Dynamic Area 72 Points)
          45=AF-Area Mode + AF-On (Dynamic Area 152 Points)
          46=AF-Area Mode + AF-On (Group Area AF)
          47=AF-Area Mode + AF-On (Auto Area AF)
          49=Sync Release (Master Only)
          50=Sync Release (Remote Only)
          58=AF-Area Mode + AF-On (Group Area AF - HL)
          59=AF-Area Mode + AF-On (Group Area AF - VL)
        labels standbyTimer
          0=4 s
          1=6 s
          3=10 s
          5=30 s
          6=1 min
          7=5 min
          8=10 min
          9=30 min
          10=No Limit
        labels imageReviewMonitorOffTime2
          0=2 s
          1=4 s
          3=10 s
          4=20 s
          5=1 min
          6=5 min
          7=10 min
        labels liveViewMonitorOffTime2
          1=5 min
          2=10 min
          3=15 min
          4=20 min
          5=30 min
          6=No Limit
        labels menuMonitorOffTime
          0=4 s
          2=10 s
          4=20 s
          5=1 min
          6=5 min
          7=10 min
        labels flashSyncSpeed2
          2=1/250 s (auto FP)
          3=1/250 s
          5=1/200 s
          6=1/160 s
          7=1/125 s
          8=1/100 s
          9=1/80 s
          10=1/60 s
        labels func1ButtonPlusDials
          0=None
          1=Choose Image Area
          2=Shutter Speed & Aperture Lock
          3=One Step Speed / Aperture
          4=Choose Non-CPU Lens Number
          5=Active D-Lighting
          7=Photo Shooting Menu Bank
          8=Exposure Delay Mode
        labels limitAFAreaModeSelection2
          0=No Restrictions
          &0=Auto-area
          &1=Group-area
          &2=3D-tracking
          &3=Dynamic area (153 points)
          &4=Dynamic area (72 points)
          &5=Dynamic area (25 points)
        labels lensFocusFunctionButtons2
          3=AE/AF Lock
          4=AE Lock Only
          7=AF Lock Only
          8=AF-On
          24=Preset Focus Point
          26=Flash Disable/Enable
          36=AF-Area Mode (Single)
          37=AF-Area Mode (Dynamic Area 25 Points)
          38=AF-Area Mode (Dynamic Area 72 Points)
          39=AF-Area Mode (Dynamic Area 152 Points)
          40=AF-Area Mode (Group Area AF)
          41=AF-Area Mode (Auto Area AF)
          42=AF-Area Mode + AF-On (Single)
          43=AF-Area Mode + AF-On (Dynamic Area 25 Points)
          44=AF-Area Mode + AF-On (Dynamic Area 72 Points)
          45=AF-Area Mode + AF-On (Dynamic Area 152 Points)
          46=AF-Area Mode + AF-On (Group Area AF)
          47=AF-Area Mode + AF-On (Auto Area AF)
          49=Sync Release (Master Only)
          50=Sync Release (Remote Only)
        labels verticalFuncButton
          0=None
          1=Preview
          2=FV Lock
          3=AE/AF Lock
          4=AE Lock Only
          5=AE Lock (reset on release)
          6=AE Lock (hold)
          7=AF Lock Only
          8=AF-On
          10=Bracketing Burst
          11=Matrix Metering
          12=Center-weighted Metering
          13=Spot Metering
          14=Playback
          15=My Menu Top Item
          16=+NEF(RAW)
          17=Virtual Horizon
          18=Reset Focus Point
          19=Grid Display
          20=My Menu
          22=Remote Release Only
          23=Preset Focus Point
          26=Flash Disable/Enable
          27=Highlight-weighted Metering
          36=AF-Area Mode (Single)
          37=AF-Area Mode (Dynamic Area 25 Points)
          38=AF-Area Mode (Dynamic Area 72 Points)
          39=AF-Area Mode (Dynamic Area 152 Points)
          40=AF-Area Mode (Group Area AF)
          41=AF-Area Mode (Auto Area AF)
          42=AF-Area Mode + AF-On (Single)
          43=AF-Area Mode + AF-On (Dynamic Area 25 Points)
          44=AF-Area Mode + AF-On (Dynamic Area 72 Points)
          45=AF-Area Mode + AF-On (Dynamic Area 152 Points)
          46=AF-Area Mode + AF-On (Group Area AF)
          47=AF-Area Mode + AF-On (Auto Area AF)
          49=Sync Release (Master Only)
          50=Sync Release (Remote Only)
          54=Highlight Active Focus Point
        labels aFOnButton
          0=None
          3=AE/AF Lock
          4=AE Lock Only
          5=AE Lock (reset on release)
          6=AE Lock (hold)
          7=AF Lock Only
          8=AF-On
          36=AF-Area Mode (Single)
          37=AF-Area Mode (Dynamic Area 25 Points)
          38=AF-Area Mode (Dynamic Area 72 Points)
          39=AF-Area Mode (Dynamic Area 152 Points)
          40=AF-Area Mode (Group Area AF)
          41=AF-Area Mode (Auto Area AF)
          42=AF-Area Mode + AF-On (Single)
          43=AF-Area Mode + AF-On (Dynamic Area 25 Points)
          44=AF-Area Mode + AF-On (Dynamic Area 72 Points)
          45=AF-Area Mode + AF-On (Dynamic Area 152 Points)
          46=AF-Area Mode + AF-On (Group Area AF)
          47=AF-Area Mode + AF-On (Auto Area AF)
        labels assignMovieSubselector
          0=None
          3=Index Marking
          4=View Photo Shooting Info
          5=AE/AF Lock
          6=AE Lock (Only)
          7=AE Lock (Hold)
          8=AF Lock (Only)
        labels func1Button2
          0=None
          1=Preview
          2=FV Lock
          3=AE/AF Lock
          4=AE Lock Only
          5=AE Lock (reset on release)
          6=AE Lock (hold)
          7=AF Lock Only
          8=AF-On
          10=Bracketing Burst
          11=Matrix Metering
          12=Center-weighted Metering
          13=Spot Metering
          14=Playback
          15=My Menu Top Item
          16=+NEF(RAW)
          17=Virtual Horizon
          19=Grid Display
          20=My Menu
          22=Remote Release Only
          26=Flash Disable/Enable
          27=Highlight-weighted Metering
          36=AF-Area Mode (Single)
          37=AF-Area Mode (Dynamic Area 25 Points)
          38=AF-Area Mode (Dynamic Area 72 Points)
          39=AF-Area Mode (Dynamic Area 152 Points)
          40=AF-Area Mode (Group Area AF)
          41=AF-Area Mode (Auto Area AF)
          42=AF-Area Mode + AF-On (Single)
          43=AF-Area Mode + AF-On (Dynamic Area 25 Points)
          44=AF-Area Mode + AF-On (Dynamic Area 72 Points)
          45=AF-Area Mode + AF-On (Dynamic Area 152 Points)
          46=AF-Area Mode + AF-On (Group Area AF)
          47=AF-Area Mode + AF-On (Auto Area AF)
          49=Sync Release (Master Only)
          50=Sync Release (Remote Only)
        labels func1ButtonPlusDials2
          0=None
          1=Choose Image Area (DX/1.3x)
          2=Shutter Speed & Aperture Lock
          3=One Step Speed / Aperture
          4=Choose Non-CPU Lens Number
          5=Active D-Lighting
          7=Photo Shooting Menu Bank
          8=Exposure Delay Mode
        labels timerFunctionButton
          0=Self-timer
          1=Release Mode
          2=Image Quality/Size
          3=ISO
          4=White Balance
          5=Active D-Lighting
          6=+ NEF (RAW)
          7=Auto Bracketing
        labels focusTrackingLockOn2
          0=Off
          1=1 Short
          2=2
          3=3 Normal
          4=4
          5=5 Long
        labels previewButton2
          0=None
          1=Preview
          2=FV Lock
          3=AE/AF Lock
          4=AE Lock Only
          5=AE Lock (reset on release)
          6=AE Lock (hold)
          7=AF Lock Only
          8=AF-ON
          9=Flash Off
          10=Bracketing Burst
          11=Matrix Metering
          12=Center-weighted Metering
          13=Spot Metering
          14=My Menu Top
          15=Live View
          16=+ NEF (RAW)
          17=Virtual Horizon
        labels funcButtonPlusDials2
          0=None
          1=Choose Image Area
          2=One Step Speed/Aperture
          3=Choose Non-CPU Lens Number
          5=Auto bracketing
          6=Dynamic AF Area
          7=Shutter speed & Aperture lock
        labels funcButton3
          0=Grid Display
          1=FV Lock
          2=Flash Off
          3=Matrix Metering
          4=Center-weighted Metering
          5=Spot Metering
          6=My Menu Top
          7=+ NEF (RAW)
          8=Active D-Lighting
          9=Preview
          10=AE/AF Lock
          11=AE Lock Only
          12=AF Lock Only
          13=AE Lock (hold)
          14=Bracketing Burst
          15=Playback
          16=1EV Step Speed/Aperture
          17=Choose Non-CPU Lens
          18=Virtual Horizon
          19=Start Movie Recording
        labels aELockButton
          0=AE/AF Lock
          1=AE Lock Only
          2=AF Lock Only
          3=AE Lock (hold)
          4=AF-ON
          5=FV Lock
        labels funcButton4
          0=None
          1=Preview
          2=FV Lock
          3=AE/AF Lock
          4=AE Lock Only
          5=AE Lock (reset on release)
          6=AE Lock (hold)
          7=AF Lock Only
          8=AF-On
          10=Bracketing Burst
          11=Matrix Metering
          12=Center-weighted Metering
          13=Spot Metering
          14=Playback
          15=My Menu Top Item
          16=+NEF(RAW)
          17=Virtual Horizon
          19=Grid Display
          20=My Menu
          21=Disable Synchronized Release
          22=Remote Release Only
          26=Flash Disable/Enable
          27=Highlight-weighted Metering
        labels funcButtonPlusDials3
          0=None
          1=Choose Image Area (FX/DX/5:4)
          2=Shutter Speed & Aperture Lock
          3=One Step Speed / Aperture
          4=Choose Non-CPU Lens Number
          5=Active D-Lighting
          8=Exposure Delay Mode
        labels func1Button3
          0=None
          1=Preview
          2=FV Lock
          3=AE/AF Lock
          4=AE Lock Only
          5=AE Lock (reset on release)
          6=AE Lock (hold)
          7=AF Lock Only
          8=AF-On
          10=Bracketing Burst
          11=Matrix Metering
          12=Center-weighted Metering
          13=Spot Metering
          14=Playback
          15=My Menu Top Item
          16=+NEF(RAW)
          17=Virtual Horizon
          19=Grid Display
          20=My Menu
          22=Remote Release Only
          26=Flash Disable/Enable
          27=Highlight-weighted Metering
          36=AF-Area Mode (Single)
          37=AF-Area Mode (Dynamic Area 25 Points)
          38=AF-Area Mode (Dynamic Area 72 Points)
          39=AF-Area Mode (Dynamic Area 153 Points)
          40=AF-Area Mode (Group Area AF)
          41=AF-Area Mode (Auto Area AF)
          42=AF-Area Mode + AF-On (Single)
          43=AF-Area Mode + AF-On (Dynamic Area 25 Points)
          44=AF-Area Mode + AF-On (Dynamic Area 72 Points)
          45=AF-Area Mode + AF-On (Dynamic Area 153 Points)
          46=AF-Area Mode + AF-On (Group Area AF)
          47=AF-Area Mode + AF-On (Auto Area AF)
          49=Sync Release (Master Only)
          50=Sync Release (Remote Only)
          56=AF-Area Mode (Dynamic Area 9 Points)
          57=AF-Area Mode + AF-On (Dynamic Area 9 Points)
        labels assignMBD18FuncButton
          0=None
          1=Preview
          2=FV Lock
          3=AE/AF Lock
          4=AE Lock Only
          5=AE Lock (reset on release)
          6=AE Lock (hold)
          7=AF Lock Only
          8=AF-On
          10=Bracketing Burst
          11=Matrix Metering
          12=Center-weighted Metering
          13=Spot Metering
          14=Playback
          15=My Menu Top Item
          16=+NEF(RAW)
          17=Virtual Horizon
          18=Reset Focus Point
          19=Grid Display
          20=My Menu
          22=Remote Release Only
          23=Preset Focus Point
          26=Flash Disable/Enable
          27=Highlight-weighted Metering
          36=AF-Area Mode (Single)
          37=AF-Area Mode (Dynamic Area 25 Points)
          38=AF-Area Mode (Dynamic Area 72 Points)
          39=AF-Area Mode (Dynamic Area 153 Points)
          40=AF-Area Mode (Group Area AF)
          41=AF-Area Mode (Auto Area AF)
          42=AF-Area Mode + AF-On (Single)
          43=AF-Area Mode + AF-On (Dynamic Area 25 Points)
          44=AF-Area Mode + AF-On (Dynamic Area 72 Points)
          45=AF-Area Mode + AF-On (Dynamic Area 153 Points)
          46=AF-Area Mode + AF-On (Group Area AF)
          47=AF-Area Mode + AF-On (Auto Area AF)
          49=Sync Release (Master Only)
          50=Sync Release (Remote Only)
          54=Highlight Active Focus Point
          56=AF-Area Mode (Dynamic Area 9 Points)
          57=AF-Area Mode + AF-On (Dynamic Area 9 Points)
        labels flashSyncSpeed3
          0=1/60 s
          1=1/80 s
          2=1/100 s
          3=1/125 s
          4=1/160 s
          5=1/200 s
          6=1/250 s
        labels flashShutterSpeed2
          0=1 s
          1=1/2 s
          2=1/4 s
          3=1/8 s
          4=1/15 s
          5=1/30 s
          6=1/60 s
          7=30 s
          8=15 s
          9=8 s
          10=4 s
          11=2 s
        labels movieAFTrackingSensitivity
          0=1 (High)
          1=2
          2=3
          3=4 (Normal)
          4=5
          5=6
          6=7 (Low)
        labels commandDialVideoPlaybackMode
          0=2 s
          1=5 s
          2=10 s
          3=1 Frame
          4=5 Frames
          5=10 Frames
          6=First/Last Frame
          7=Playback Speed
        labels func1Button4
          0=None
          1=Preview
          3=FV Lock
          4=AE/AF Lock
          5=AE Lock Only
          6=AE Lock (reset on release)
          7=AE Lock (hold)
          8=AF Lock Only
          9=AF-On
          10=Flash Disable/Enable
          11=Bracketing Burst
          12=+NEF(RAW)
          18=Virtual Horizon
          19=Synchronized Release
          20=My Menu
          21=My Menu Top Item
          22=Playback
          23=Rating
          24=Protect
          25=Zoom
          26=Focus Peaking
          27=Flash Mode/Compensation
          28=Image Area
          30=Non-CPU Lens
          31=Active-D Lighting
          32=Exposure Delay Mode
          33=1 Stop Speed/Aperture
          34=White Balance
          35=Metering
          36=Auto Bracketing
          37=Multiple Exposure
          38=HDR Overlay
          39=Picture Control
          40=Quality
          41=Focus Mode/AF AreaMode
          42=Select Center Focus Point
          44=Record Movie
          45=Thumbnail On/Off
          46=View Histograms
          47=Choose Folder
          48=Power Aperture (Open)
          49=Power Aperture (Close)
          52=Microphone Sensitivity
          53=Release Mode
          57=Preset Focus Point
          58=AE/AWB Lock (hold)
          59=AF-AreaMode
          60=AF-AreaMode + AF-On
          61=Recall Shooting Functions
          64=Filtered Playback
          65=Same as AF-On
          66=Voice Memo
          70=Photo Shooting Bank
          71=ISO
          72=Shooting Mode
          73=Exposure Compensation
          76=Silent Mode
          78=LiveView Information
          79=AWB Lock (hold)
          80=Grid Display
          81=Starlight View
          82=Select To Send (PC)
          83=Select To Send (FTP)
          84=Pattern Tone Range
          85=Control Lock
          86=Save Focus Position
          87=Recall Focus Position
          88=Recall Shooting Functions (Hold)
          89=Set Picture Control (HLG)
          90=Skin Softening
          91=Portrait Impression Balance
          97=High Frequency Flicker Reduction
          98=Switch FX/DX
          99=View Mode (Photo LV)
          100=Photo Flicker Reduction
          101=Filtered Playback (Select Criteria)
          103=Start Series Playback
          104=View Assist
          105=Hi-Res Zoom+
          106=Hi-Res Zoom-
          108=Override Other Cameras
          109=DISP - Cycle Information Display (shooting)
          110=DISP - Cycle Information Display (playback)
          111=Resume Shooting
          112=Switch Eyes
          113=Power Zoom +
          114=Power Zoom -
          115=Delete
          116=Pixel Shift Shooting
          117=Cycle AF-area Mode
          118=Pixel Shift Shooting
          119=Move Focus Point
        labels touchFnAreaWide
          0=Entire Frame
          1=Right Half
          2=Top Right Quadrant
          3=Bottom Right Quadrant
          4=Left Half
          5=Top Left Quadrant
          6=Bottom Left Quadrant
          7=Top Half
          8=Bottom Half
        """#
}

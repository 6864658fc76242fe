/// The menus of the Z series, by model and version of the firmware.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum NikonMenuSettings {
    static let text: StaticString = #"""
        table MenuSettingsZ7II binary
        0x5a SingleFrame | set: SingleFrame
        0x5c ReleaseMode | value: SingleFrame == 0 ? 5 : x
          0=Continuous Low
          1=Continuous High
          2=Continuous High (Extended)
          4=Timer
          5=Single Frame
        0xa0 IntervalDurationHours int32u
        0xa4 IntervalDurationMinutes int32u
        0xa8 IntervalDurationSeconds int32u
        0xb0 Intervals int32u | set: IntervalShootingIntervals
        0xb4 ShotsPerInterval int32u | set: IntervalShootingShotsPerInterval
        0xb8 IntervalExposureSmoothing int8u | labels: offOn
        0xba IntervalPriority int8u | labels: offOn
        0xdc FocusShiftNumberShots
        0xe0 FocusShiftStepWidth
        0xe4 FocusShiftInterval | print: x == 1? "1 Second" : fmt("%.0f Seconds",x)
        0xe8 FocusShiftExposureLock | labels: offOn
        0x142 DiffractionCompensation int8u | labels: offOn
        0x143 AutoDistortionControl int8u | labels: offOn
        0x146 NikonMeteringMode | labels: meteringModeZ7
        0x148 FlashControlMode | set: FlashControlMode | labels: flashControlModeZ7
        0x14e FlashGNDistance unknown | if: FlashControlMode == 2 | value: x + 3 | labels: flashGNDistance
        0x152 FlashOutput unknown | if: FlashControlMode >= 3 | value: 2 ^ (-x/3) | print: x>0.99 ? "Full" : fmt("%.1f%%",x*100)
        0x15a FlashWirelessOption unknown | labels: flashWirelessOptionZ7
        0x15c FlashRemoteControl unknown | labels: flashRemoteControlZ7
        0x160 FlashMasterControlMode | set: FlashGroupOptionsMasterMode | labels: flashGroupOptionsMode
        0x162 FlashMasterCompensation int8s unknown | if: FlashGroupOptionsMasterMode  != 3 | value: x/6 | print: x ? fmt("%+.1f",x) : 0
        0x166 FlashMasterOutput unknown | if: FlashGroupOptionsMasterMode  == 1 | value: 2 ^ (-x/3) | print: x>0.99 ? "Full" : fmt("%.1f%%",x*100)
        0x1f6 MovieFrameSize unknown | labels: movieFrameSizeZ9
        0x1f8 MovieFrameRate unknown | labels: movieFrameRateZ7
        0x1fa MovieSlowMotion unknown
          0=Off
          1=On (4x)
          2=On (5x)
        0x1fe MovieType unknown
          0=MOV
          1=MP4
        0x204 MovieISOAutoManualMode int16u unknown | if: Model ~ /^NIKON 7/ | value: (x-104)/8 | labels: iSOAutoHiLimitZ7
        0x238 MovieActiveD-Lighting unknown | labels: activeDLightingZ7
        0x23c MovieHighISONoiseReduction unknown | labels: offLowNormalHighZ7
        0x23e MovieVignetteControl unknown | labels: offLowNormalHighZ7
        0x240 MovieVignetteControlSameAsPhoto unknown | labels: noYes
        0x241 MovieDiffractionCompensation unknown | labels: offOn
        0x242 MovieAutoDistortionControl unknown | labels: offOn
        0x248 MovieFocusMode unknown | labels: focusModeZ7
        0x24e MovieVibrationReduction unknown
          0=Off
          1=On (Normal)
          2=On (Sport)
        0x24f MovieVibrationReductionSameAsPhoto unknown | labels: noYes
        0x35a HDMIOutputN-Log unknown | if: HDMIBitDepth && HDMIBitDepth == 2 | set: HDMIOutputNLog | labels: offOn
        table MenuSettingsZ6III binary
        360 SingleFrame | set: SingleFrame
        364 HighFrameRate | labels: highFrameRate
        444 MultipleExposureMode | set: MultipleExposureMode | labels: multipleExposureModeZ9
        446 MultiExposureShots | if: MultipleExposureMode != 0
        476 IntervalDurationHours int32u
        480 IntervalDurationMinutes int32u
        484 IntervalDurationSeconds int32u
        492 Intervals int32u | set: IntervalShootingIntervals
        496 ShotsPerInterval int32u | set: IntervalShootingShotsPerInterval
        500 IntervalExposureSmoothing | labels: offOn
        502 IntervalPriority | labels: offOn
        536 FocusShiftNumberShots
        540 FocusShiftStepWidth
        544 FocusShiftInterval | print: x == 1 ? "1 Second" : fmt("%.0f Seconds", x)
        548 FocusShiftExposureLock | labels: offOn
        648 AutoISO | labels: offOn
        650 ISOAutoHiLimit int16u unknown | value: (x - 104) / 8
          5=ISO 200
          6=ISO 250
          7=ISO 320
          8=ISO 400
          9=ISO 500
          10=ISO 640
          11=ISO 800
          12=ISO 1000
          13=ISO 1250
          14=ISO 1600
          15=ISO 2000
          16=ISO 2500
          17=ISO 3200
          18=ISO 4000
          19=ISO 5000
          20=ISO 6400
          21=ISO 8000
          22=ISO 10000
          23=ISO 12800
          24=ISO 16000
          25=ISO 20000
          26=ISO 25600
          27=ISO 32000
          28=ISO 40000
          29=ISO 51200
          30=ISO 64000
          31=ISO Hi 0.3
          32=ISO Hi 0.7
          33=ISO Hi 1.0
          35=ISO Hi 1.7
        718 DiffractionCompensation | labels: offOn
        719 AutoDistortionControl | labels: offOn
        720 FlickerReductionShooting | labels: offOn
        722 NikonMeteringMode | labels: meteringModeZ7
        724 FlashControlMode | set: FlashControlMode | labels: flashControlModeZ7
        730 FlashGNDistance unknown | if: FlashControlMode == 2 | value: x + 3 | labels: flashGNDistance
        734 FlashOutput unknown | if: FlashControlMode >= 3 | value: 2 ^ (-x/3) | print: x > 0.99 ? "Full" : fmt("%.1f%%", x * 100)
        742 FlashWirelessOption unknown | labels: flashWirelessOptionZ7
        744 FlashRemoteControl unknown | labels: flashRemoteControlZ7
        748 FlashMasterControlMode | set: FlashGroupOptionsMasterMode | labels: flashGroupOptionsMode
        750 FlashMasterCompensation int8s unknown | if: FlashGroupOptionsMasterMode != 3 | value: x / 6 | print: x ? fmt("%+.1f", x) : 0
        754 FlashMasterOutput unknown | if: FlashGroupOptionsMasterMode == 1 | value: 2 ^ (-x/3) | print: x > 0.99 ? "Full" : fmt("%.1f%%", x * 100)
        832 AFAreaMode | set: AFAreaMode | labels: aFAreaModeZ9
        834 VRMode | labels: vRModeZ9
        838 BracketSet | set: BracketSet | labels: bracketSetZ9
        840 BracketProgram | if: BracketSet < 3 | labels: bracketProgramZ9
        842 BracketIncrement | if: BracketSet < 3 | labels: bracketIncrementZ9
        852 HDR | set: HDR | labels: multipleExposureModeZ9
        858 SecondarySlotFunction | labels: secondarySlotFunctionZ9
        864 HDRLevel | if: HDR != 0
          0=Auto
          1=Extra High
          2=High
          3=Normal
          4=Low
        868 Slot2JpgSize unknown
          0=Large (6048x4032)
          1=Medium (4528x3024)
          2=Small (3024x2016)
        878 SubjectDetection | labels: subjectDetectionZ9
        880 DynamicAFAreaSize | if: AFAreaMode == 2 | set: DynamicAFAreaSize
          0=Small
          1=Medium
          2=Large
        884 ToneMap unknown
          0=SDR
          1=HLG
        888 PortraitImpressionBalance
          0=Off
          1=Mode 1
          2=Mode 2
          3=Mode 3
        902 HighFrequencyFlickerReduction unknown | labels: offOn
        904 PixelShiftShooting | set: PixelShiftShooting | labels: multipleExposureModeZ9
        906 PixelShiftNumberShots | if: PixelShiftShooting > 0
          0=4
          1=8
          2=16
          3=32
        908 PixelShiftDelay | if: PixelShiftShooting > 0 | print: x == 0 ? "No Delay" : fmt("%.0f sec", x)
        910 PixelShiftInterval | if: PixelShiftShooting > 0 | print: x == 0 ? "No Delay" : fmt("%.0f sec", x)
        1002 SubjectDetectionAreaMF
          0=Off
          1=All
          2=Wide (L)
          3=Wide (S)
        1004 LinkVRToFocusPoint unknown | labels: offOn
        1046 MovieSlowMotion unknown
          0=Off
          1=On (4x)
          2=On (5x)
        1050 MovieType | set: MovieType | labels: movieTypeZ9
        1162 MovieFrameSize unknown | labels: movieFrameSizeZ9
        1164 MovieFrameRate unknown | if: MovieType != 1
          0=240p
          1=200p
          2=120p
          3=100p
          4=60p
          5=50p
          6=30p
          7=25p
          8=24p
        1255 CustomSettingsZ6III undef[700] | table: NikonCustom.SettingsZ6III
        2300 Language unknown | labels: languageZ9
        2302 TimeZone | labels: timeZoneZ9
        2308 MonitorBrightness unknown | labels: monitorBrightness
        2444 EmptySlotRelease unknown
          0=Disable Release
          1=Enable Release
        2450 EnergySavingMode unknown | labels: offOn
        2476 USBPowerDelivery unknown | labels: offOn
        2480 SaveFocusPosition unknown | labels: offOn
        2487 SilentPhotography unknown | labels: offOn
        2496 AirplaneMode unknown | labels: offOn
        table MenuSettingsZ8 binary
        72 HighFrameRate | shift: FirmwareVersion && FirmwareVersion >= "02.10" ? 4 : 0 | labels: highFrameRate
        152 MultipleExposureMode | set: MultipleExposureMode | labels: multipleExposureModeZ9
        154 MultiExposureShots | if: MultipleExposureMode != 0
        184 IntervalDurationHours int32u | if: ShutterMode && ShutterMode != 96 && IntervalShooting > 0
        188 IntervalDurationMinutes int32u | if: ShutterMode && ShutterMode != 96 && IntervalShooting > 0
        192 IntervalDurationSeconds int32u | if: ShutterMode && ShutterMode != 96 && IntervalShooting > 0
        200 Intervals int32u | if: ShutterMode && ShutterMode != 96 && IntervalShooting > 0 | set: IntervalShootingIntervals
        204 ShotsPerInterval int32u | if: ShutterMode && ShutterMode != 96 && IntervalShooting > 0 | set: IntervalShootingShotsPerInterval
        208 IntervalExposureSmoothing | if: ShutterMode && ShutterMode != 96 && IntervalShooting > 0 | labels: offOn
        210 IntervalPriority | if: ShutterMode && ShutterMode != 96 && IntervalShooting > 0 | labels: offOn
        244 FocusShiftNumberShots | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0 | set: FocusShiftNumberShots
        248 FocusShiftStepWidth | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0
        252 FocusShiftInterval | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0 | print: x == 1 ? "1 Second" : fmt("%.0f Seconds", x)
        256 FocusShiftExposureLock unknown | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0 | labels: offOn
        286 PhotoShootingMenuBank | labels: banksZ9
        288 ExtendedMenuBanks | labels: offOn
        324 PhotoShootingMenuBankImageArea | set: ImageArea | labels: imageAreaZ9
        338 AutoISO | labels: offOn
        340 ISOAutoHiLimit int16u unknown | value: (x - 104) / 8 | labels: iSOAutoHiLimitZ7
        342 ISOAutoFlashLimit int16u unknown | value: (x - 104) / 8 | labels: iSOAutoHiLimitZ7
        350 ISOAutoShutterTime int16s | value: x / 8 | labels: iSOAutoShutterTimeZ9
        432 MovieVignetteControl unknown | labels: offLowNormalHighZ7
        434 DiffractionCompensation | labels: offOn
        436 FlickerReductionShooting | labels: offOn
        440 FlashControlMode | set: FlashControlMode | labels: flashControlModeZ7
        548 AFAreaMode | set: AFAreaMode | labels: aFAreaModeZ9
        550 VRMode | labels: vRModeZ9
        554 BracketSet | set: BracketSet | labels: bracketSetZ9
        556 BracketProgram | if: BracketSet < 3 | labels: bracketProgramZ9
        558 BracketIncrement | if: BracketSet < 3 | labels: bracketIncrementZ9
        570 HDR | set: HDR | labels: multipleExposureModeZ9
        576 SecondarySlotFunction | labels: secondarySlotFunctionZ9
        582 HDRLevel | if: HDR != 0
          0=Auto
          1=Extra High
          2=High
          3=Normal
          4=Low
        586 Slot2JpgSize unknown
          0=Large (8256x5504)
          1=Medium (6192x4128)
          2=Small (4128x2752)
        592 DXCropAlert | labels: offOn
        594 SubjectDetection | labels: subjectDetectionZ9
        596 DynamicAFAreaSize | if: AFAreaMode == 2 | set: DynamicAFAreaSize
          0=Small
          1=Medium
          2=Large
        618 ToneMap unknown
          0=SDR
          1=HLG
        622 PortraitImpressionBalance
          0=Off
          1=Mode 1
          2=Mode 2
          3=Mode 3
        636 HighFrequencyFlickerReduction unknown | labels: offOn
        730 MovieImageArea unknown mask=0x1 | labels: imageAreaZ9b
        740 MovieType unknown | labels: movieTypeZ9
        742 MovieISOAutoHiLimit int16u unknown | value: (x - 104) / 8 | labels: iSOAutoHiLimitZ7
        744 MovieISOAutoControlManualMode unknown | labels: offOn
        746 MovieISOAutoManualMode int16u unknown | value: (x - 104) / 8 | labels: iSOAutoHiLimitZ7
        820 MovieActiveD-Lighting unknown | labels: activeDLightingZ7
        822 MovieHighISONoiseReduction unknown | labels: offLowNormalHighZ7
        828 MovieFlickerReduction | labels: movieFlickerReductionZ9
        830 MovieMeteringMode unknown | labels: meteringModeZ7
        832 MovieFocusMode unknown | labels: focusModeZ7
        834 MovieAFAreaMode | labels: aFAreaModeZ9
        836 MovieVRMode unknown | labels: vRModeZ9
        840 MovieElectronicVR unknown | labels: offOn
        842 MovieSoundRecording unknown
          0=Off
          1=Auto
          2=Manual
        844 MicrophoneSensitivity unknown
        846 MicrophoneAttenuator unknown | labels: offOn
        848 MicrophoneFrequencyResponse unknown
          0=Wide Range
          1=Vocal Range
        850 WindNoiseReduction unknown | labels: offOn
        882 MovieFrameSize unknown | labels: movieFrameSizeZ9
        884 MovieFrameRate unknown | labels: movieFrameRateZ7
        886 MicrophoneJackPower unknown | labels: offOn
        887 MovieDXCropAlert unknown | labels: offOn
        888 MovieSubjectDetection unknown | labels: subjectDetectionZ9
        896 MovieHighResZoom unknown | labels: offOn
        table MenuSettingsZ8v1 binary
        0 MenuSettingsZ8 undef[943] | table: MenuSettingsZ8
        943 CustomSettingsZ8 undef[730] | table: NikonCustom.SettingsZ8
        1684 TimeZone | labels: timeZoneZ9
        1690 MonitorBrightness unknown | labels: monitorBrightness
        1698 Language unknown | labels: languageZ9
        1712 AFFineTune unknown | labels: offOn
        1716 NonCPULens1FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1718 NonCPULens2FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1720 NonCPULens3FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1722 NonCPULens4FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1724 NonCPULens5FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1726 NonCPULens6FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1728 NonCPULens7FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1730 NonCPULens8FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1732 NonCPULens9FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1734 NonCPULens10FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1736 NonCPULens11FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1738 NonCPULens12FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1740 NonCPULens13FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1742 NonCPULens14FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1744 NonCPULens15FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1746 NonCPULens16FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1748 NonCPULens17FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1750 NonCPULens18FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1752 NonCPULens19FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1754 NonCPULens20FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1756 NonCPULens1MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1758 NonCPULens2MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1760 NonCPULens3MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1762 NonCPULens4MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1764 NonCPULens5MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1766 NonCPULens6MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1768 NonCPULens7MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1770 NonCPULens8MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1772 NonCPULens9MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1774 NonCPULens10MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1776 NonCPULens11MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1778 NonCPULens12MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1780 NonCPULens13MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1782 NonCPULens14MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1784 NonCPULens15MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1786 NonCPULens16MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1788 NonCPULens17MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1790 NonCPULens18MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1792 NonCPULens19MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1794 NonCPULens20MaxAperture int16u unknown | labels: nonCPULens1MaxAperture
        1808 HDMIOutputResolution | labels: hDMIOutputResolutionZ9
        1826 AirplaneMode unknown | labels: offOn
        1827 EmptySlotRelease unknown
          0=Disable Release
          1=Enable Release
        1862 EnergySavingMode unknown | labels: offOn
        1890 USBPowerDelivery unknown | labels: offOn
        1899 SensorShield unknown
          0=Stays Open
          1=Closes
        table MenuSettingsZ8v2 binary
        0 MenuSettingsZ8 undef[943] | shift: FirmwareVersion && FirmwareVersion >= "02.10" ? 4 : 0 | table: MenuSettingsZ8
        943 CustomSettingsZ8 undef[755] | table: NikonCustom.SettingsZ8
        1698 Language unknown | labels: languageZ9
        1700 TimeZone | labels: timeZoneZ9
        1706 MonitorBrightness unknown | labels: monitorBrightness
        1728 AFFineTune unknown | labels: offOn
        1732 NonCPULens1FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1734 NonCPULens2FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1736 NonCPULens3FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1738 NonCPULens4FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1740 NonCPULens5FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1742 NonCPULens6FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1744 NonCPULens7FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1746 NonCPULens8FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1748 NonCPULens9FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1750 NonCPULens10FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1752 NonCPULens11FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1754 NonCPULens12FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1756 NonCPULens13FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1758 NonCPULens14FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1760 NonCPULens15FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1762 NonCPULens16FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1764 NonCPULens17FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1766 NonCPULens18FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1768 NonCPULens19FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1770 NonCPULens20FocalLength int16u unknown | print: fmt("%.1fmm", x / 10)
        1812 NonCPULens1MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1816 NonCPULens2MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1820 NonCPULens3MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1824 NonCPULens4MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1828 NonCPULens5MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1832 NonCPULens6MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1836 NonCPULens7MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1840 NonCPULens8MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1844 NonCPULens9MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1848 NonCPULens10MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1852 NonCPULens11MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1856 NonCPULens12MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1860 NonCPULens13MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1864 NonCPULens14MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1868 NonCPULens15MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1872 NonCPULens16MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1876 NonCPULens17MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1880 NonCPULens18MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1884 NonCPULens19MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1888 NonCPULens20MaxAperture int32u unknown | print: fmt("%.1fmm", x / 100)
        1904 HDMIOutputResolution | labels: hDMIOutputResolutionZ9
        1922 AirplaneMode unknown | labels: offOn
        1923 EmptySlotRelease unknown
          0=Disable Release
          1=Enable Release
        1958 EnergySavingMode unknown | labels: offOn
        1986 USBPowerDelivery unknown | labels: offOn
        1995 SensorShield unknown
          0=Stays Open
          1=Closes
        2046 PixelShiftShooting | set: PixelShiftShooting | labels: multipleExposureModeZ9
        2048 PixelShiftNumberShots | if: PixelShiftShooting > 0
          0=4
          1=8
          2=16
          3=32
        2050 PixelShiftDelay | if: PixelShiftShooting > 0
          0=Off
          1=1 s
          2=2 s
          3=3 s
          4=5 s
          5=10 s
        2052 PlaybackButton | labels: playbackButton
        2054 WBButton | labels: playbackButton
        2056 BracketButton | labels: playbackButton
        2058 LensFunc1ButtonPlaybackMode | labels: playbackButton
        2060 LensFunc2ButtonPlaybackMode | labels: playbackButton
        2062 PlaybackButtonPlaybackMode | labels: playbackButton
        2064 BracketButtonPlaybackMode | labels: playbackButton
        2206 MaximumApertureLV | labels: offOn
        2208 ReleaseModeButton | labels: playbackButton
        2216 ReleaseModeButtonPlaybackMode | labels: playbackButton
        table MenuSettingsZ9 binary
        140 MultipleExposureMode | set: MultipleExposureMode | labels: multipleExposureModeZ9
        142 MultiExposureShots | if: MultipleExposureMode != 0
        188 Intervals int32u | if: ShutterMode && ShutterMode != 96 && IntervalShooting > 0 | set: IntervalShootingIntervals
        192 ShotsPerInterval int32u | if: ShutterMode && ShutterMode != 96 && IntervalShooting > 0 | set: IntervalShootingShotsPerInterval
        232 FocusShiftNumberShots | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0 | set: FocusShiftNumberShots
        236 FocusShiftStepWidth | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0
        240 FocusShiftInterval | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0 | print: x == 1 ? "1 Second" : fmt("%.0f Seconds", x)
        244 FocusShiftExposureLock unknown | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0 | labels: offOn
        274 PhotoShootingMenuBank | labels: banksZ9
        276 ExtendedMenuBanks | labels: offOn
        308 PhotoShootingMenuBankImageArea | set: ImageArea | labels: imageAreaZ9
        322 AutoISO | labels: offOn
        324 ISOAutoHiLimit int16u unknown | value: (x - 104) / 8 | labels: iSOAutoHiLimitZ7
        326 ISOAutoFlashLimit int16u unknown | value: (x - 104) / 8 | labels: iSOAutoHiLimitZ7
        334 ISOAutoShutterTime int16s | value: x / 8 | labels: iSOAutoShutterTimeZ9
        416 MovieVignetteControl unknown | labels: offLowNormalHighZ7
        418 DiffractionCompensation | labels: offOn
        420 FlickerReductionShooting | labels: offOn
        424 FlashControlMode | set: FlashControlMode | labels: flashControlModeZ7
        426 FlashMasterCompensation int8s unknown | value: x / 6 | print: x ? fmt("%+.1f", x) : 0
        430 FlashGNDistance unknown | if: FlashControlMode == 2 | value: x + 3 | labels: flashGNDistance
        434 FlashOutput unknown | if: FlashControlMode >= 3 | value: 2 ^ (-x/3) | print: x > 0.99 ? "Full" : fmt("%.1f%%", x * 100)
        444 FlashRemoteControl unknown | labels: flashRemoteControlZ7
        456 FlashWirelessOption unknown | labels: flashWirelessOptionZ7
        528 AFAreaMode | set: AFAreaMode | labels: aFAreaModeZ9
        530 VRMode | labels: vRModeZ9
        534 BracketSet | set: BracketSet | labels: bracketSetZ9
        536 BracketProgram | if: BracketSet < 3 | labels: bracketProgramZ9
        538 BracketIncrement | if: BracketSet < 3 | labels: bracketIncrementZ9
        556 SecondarySlotFunction | labels: secondarySlotFunctionZ9
        572 DXCropAlert | labels: offOn
        574 SubjectDetection | labels: subjectDetectionZ9
        576 DynamicAFAreaSize | if: AFAreaMode == 2 | set: DynamicAFAreaSize
          0=Small
          1=Medium
          2=Large
        604 MovieImageArea unknown mask=0x1 | labels: imageAreaZ9b
        614 MovieType unknown | labels: movieTypeZ9
        616 MovieISOAutoHiLimit int16u unknown | value: (x - 104) / 8 | labels: iSOAutoHiLimitZ7
        618 MovieISOAutoControlManualMode unknown | labels: offOn
        620 MovieISOAutoManualMode int16u unknown | value: (x - 104) / 8 | labels: iSOAutoHiLimitZ7
        696 MovieActiveD-Lighting unknown | labels: activeDLightingZ7
        698 MovieHighISONoiseReduction unknown | labels: offLowNormalHighZ7
        704 MovieFlickerReduction | labels: movieFlickerReductionZ9
        706 MovieMeteringMode unknown | labels: meteringModeZ7
        708 MovieFocusMode unknown | labels: focusModeZ7
        710 MovieAFAreaMode | labels: aFAreaModeZ9
        712 MovieVRMode unknown | labels: vRModeZ9
        716 MovieElectronicVR unknown | labels: offOn
        718 MovieSoundRecording unknown
          0=Off
          1=Auto
          2=Manual
        720 MicrophoneSensitivity unknown
        722 MicrophoneAttenuator unknown | labels: offOn
        724 MicrophoneFrequencyResponse unknown
          0=Wide Range
          1=Vocal Range
        726 WindNoiseReduction unknown | labels: offOn
        748 MovieToneMap unknown | labels: movieToneMapZ9
        754 MovieFrameSize unknown | labels: movieFrameSizeZ9
        756 MovieFrameRate unknown | labels: movieFrameRateZ7
        762 MicrophoneJackPower unknown | labels: offOn
        763 MovieDXCropAlert unknown | labels: offOn
        764 MovieSubjectDetection unknown | labels: subjectDetectionZ9
        799 CustomSettingsZ9 undef[608] | table: NikonCustom.SettingsZ9
        1426 Language unknown | labels: languageZ9
        1428 TimeZone | labels: timeZoneZ9
        1434 MonitorBrightness unknown | value: x - 5
        1456 AFFineTune unknown | labels: offOn
        1552 HDMIOutputResolution | labels: hDMIOutputResolutionZ9
        1565 SetClockFromLocationData unknown | labels: offOn
        1572 AirplaneMode unknown | labels: offOn
        1573 EmptySlotRelease unknown
          0=Disable Release
          1=Enable Release
        1608 EnergySavingMode unknown | labels: offOn
        1632 RecordLocationData unknown | labels: offOn
        1636 USBPowerDelivery unknown | labels: offOn
        1645 SensorShield unknown
          0=Stays Open
          1=Closes
        table MenuSettingsZ9v3 binary
        72 HighFrameRate | labels: highFrameRate
        154 MultipleExposureMode | set: MultipleExposureMode | labels: multipleExposureModeZ9
        156 MultiExposureShots | if: MultipleExposureMode != 0
        204 Intervals int32u | if: ShutterMode && ShutterMode != 96 && IntervalShooting > 0 | set: IntervalShootingIntervals
        208 ShotsPerInterval int32u | if: ShutterMode && ShutterMode != 96 && IntervalShooting > 0 | set: IntervalShootingShotsPerInterval
        248 FocusShiftNumberShots | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0 | set: FocusShiftNumberShots
        252 FocusShiftStepWidth | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0
        256 FocusShiftInterval | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0 | print: x == 1 ? "1 Second" : fmt("%.0f Seconds", x)
        260 FocusShiftExposureLock unknown | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0 | labels: offOn
        290 PhotoShootingMenuBank | labels: banksZ9
        292 ExtendedMenuBanks | labels: offOn
        328 PhotoShootingMenuBankImageArea | set: ImageArea | labels: imageAreaZ9
        342 AutoISO | labels: offOn
        344 ISOAutoHiLimit int16u unknown | value: (x - 104) / 8 | labels: iSOAutoHiLimitZ7
        346 ISOAutoFlashLimit int16u unknown | value: (x - 104) / 8 | labels: iSOAutoHiLimitZ7
        354 ISOAutoShutterTime int16s | value: x / 8 | labels: iSOAutoShutterTimeZ9
        436 MovieVignetteControl unknown | labels: offLowNormalHighZ7
        438 DiffractionCompensation | labels: offOn
        440 FlickerReductionShooting | labels: offOn
        444 FlashControlMode | set: FlashControlMode | labels: flashControlModeZ7
        446 FlashMasterCompensation int8s unknown | value: x / 6 | print: x ? fmt("%+.1f", x) : 0
        450 FlashGNDistance unknown | if: FlashControlMode == 2 | value: x + 3 | labels: flashGNDistance
        454 FlashOutput unknown | if: FlashControlMode >= 3 | value: 2 ^ (-x/3) | print: x > 0.99 ? "Full" : fmt("%.1f%%", x * 100)
        548 AFAreaMode | set: AFAreaMode | labels: aFAreaModeZ9
        550 VRMode | labels: vRModeZ9
        554 BracketSet | set: BracketSet | labels: bracketSetZ9
        556 BracketProgram | if: BracketSet < 3 | labels: bracketProgramZ9
        558 BracketIncrement | if: BracketSet < 3 | labels: bracketIncrementZ9
        576 SecondarySlotFunction | labels: secondarySlotFunctionZ9
        592 DXCropAlert | labels: offOn
        594 SubjectDetection | labels: subjectDetectionZ9
        596 DynamicAFAreaSize | if: AFAreaMode == 2 | set: DynamicAFAreaSize
          0=Small
          1=Medium
          2=Large
        636 HighFrequencyFlickerReduction unknown | labels: offOn
        646 MovieImageArea unknown mask=0x1 | labels: imageAreaZ9b
        656 MovieType unknown | labels: movieTypeZ9
        658 MovieISOAutoHiLimit int16u unknown | value: (x - 104) / 8 | labels: iSOAutoHiLimitZ7
        660 MovieISOAutoControlManualMode unknown | labels: offOn
        662 MovieISOAutoManualMode int16u unknown | value: (x - 104) / 8 | labels: iSOAutoHiLimitZ7
        736 MovieActiveD-Lighting unknown | labels: activeDLightingZ7
        738 MovieHighISONoiseReduction unknown | labels: offLowNormalHighZ7
        744 MovieFlickerReduction | labels: movieFlickerReductionZ9
        746 MovieMeteringMode unknown | labels: meteringModeZ7
        748 MovieFocusMode unknown | labels: focusModeZ7
        750 MovieAFAreaMode | labels: aFAreaModeZ9
        752 MovieVRMode unknown | labels: vRModeZ9
        756 MovieElectronicVR unknown | labels: offOn
        758 MovieSoundRecording unknown
          0=Off
          1=Auto
          2=Manual
        760 MicrophoneSensitivity unknown
        762 MicrophoneAttenuator unknown | labels: offOn
        764 MicrophoneFrequencyResponse unknown
          0=Wide Range
          1=Vocal Range
        766 WindNoiseReduction unknown | labels: offOn
        788 MovieToneMap unknown | labels: movieToneMapZ9
        794 MovieFrameSize unknown | labels: movieFrameSizeZ9
        796 MovieFrameRate unknown | labels: movieFrameRateZ7
        802 MicrophoneJackPower unknown | labels: offOn
        803 MovieDXCropAlert unknown | labels: offOn
        804 MovieSubjectDetection unknown | labels: subjectDetectionZ9
        812 MovieHighResZoom unknown | labels: offOn
        847 CustomSettingsZ9 undef[608] | table: NikonCustom.SettingsZ9
        1474 Language unknown | labels: languageZ9
        1476 TimeZone | labels: timeZoneZ9
        1482 MonitorBrightness unknown | labels: monitorBrightness
        1504 AFFineTune unknown | labels: offOn
        1600 HDMIOutputResolution | labels: hDMIOutputResolutionZ9
        1613 SetClockFromLocationData unknown | labels: offOn
        1620 AirplaneMode unknown | labels: offOn
        1621 EmptySlotRelease unknown
          0=Disable Release
          1=Enable Release
        1656 EnergySavingMode unknown | labels: offOn
        1680 RecordLocationData unknown | labels: offOn
        1684 USBPowerDelivery unknown | labels: offOn
        1693 SensorShield unknown
          0=Stays Open
          1=Closes
        1754 FocusShiftAutoReset unknown | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0 | labels: offOn
        1810 PreReleaseBurstLength
          0=None
          1=0.3 Sec
          2=0.5 Sec
          3=1 Sec
        1812 PostReleaseBurstLength
          0=1 Sec
          1=2 Sec
          2=3 Sec
          3=Max
        table MenuSettingsZ9v4 binary
        72 HighFrameRate | shift: FirmwareVersion && FirmwareVersion >= "05.10" ? 4 : 0 | labels: highFrameRate
        154 MultipleExposureMode | set: MultipleExposureMode | labels: multipleExposureModeZ9
        156 MultiExposureShots | if: MultipleExposureMode != 0
        204 Intervals int32u | if: ShutterMode && ShutterMode != 96 && IntervalShooting > 0 | set: IntervalShootingIntervals
        208 ShotsPerInterval int32u | if: ShutterMode && ShutterMode != 96 && IntervalShooting > 0 | set: IntervalShootingShotsPerInterval
        248 FocusShiftNumberShots | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0 | set: FocusShiftNumberShots
        252 FocusShiftStepWidth | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0
        256 FocusShiftInterval | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0 | print: x == 1 ? "1 Second" : fmt("%.0f Seconds", x)
        260 FocusShiftExposureLock unknown | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0 | labels: offOn
        290 PhotoShootingMenuBank | labels: banksZ9
        292 ExtendedMenuBanks | labels: offOn
        328 PhotoShootingMenuBankImageArea | set: ImageArea | labels: imageAreaZ9
        342 AutoISO | labels: offOn
        344 ISOAutoHiLimit int16u unknown | value: (x - 104) / 8 | labels: iSOAutoHiLimitZ7
        346 ISOAutoFlashLimit int16u unknown | value: (x - 104) / 8 | labels: iSOAutoHiLimitZ7
        354 ISOAutoShutterTime int16s | value: x / 8 | labels: iSOAutoShutterTimeZ9
        436 MovieVignetteControl unknown | labels: offLowNormalHighZ7
        438 DiffractionCompensation | labels: offOn
        440 FlickerReductionShooting | labels: offOn
        444 FlashControlMode | set: FlashControlMode | labels: flashControlModeZ7
        446 FlashMasterCompensation int8s unknown | value: x / 6 | print: x ? fmt("%+.1f", x) : 0
        450 FlashGNDistance unknown | if: FlashControlMode == 2 | value: x + 3 | labels: flashGNDistance
        454 FlashOutput unknown | if: FlashControlMode >= 3 | value: 2 ^ (-x/3) | print: x > 0.99 ? "Full" : fmt("%.1f%%", x * 100)
        548 AFAreaMode | set: AFAreaMode | labels: aFAreaModeZ9
        550 VRMode | labels: vRModeZ9
        554 BracketSet | set: BracketSet | labels: bracketSetZ9
        556 BracketProgram | if: BracketSet < 3 | labels: bracketProgramZ9
        558 BracketIncrement | if: BracketSet < 3 | labels: bracketIncrementZ9
        570 HDR | set: HDR | labels: multipleExposureModeZ9
        576 SecondarySlotFunction | labels: secondarySlotFunctionZ9
        582 HDRLevel | if: HDR != 0
          0=Auto
          1=Extra High
          2=High
          3=Normal
          4=Low
        586 Slot2JpgSize unknown
          0=Large (8256x5504)
          1=Medium (6192x4128)
          2=Small (4128x2752)
        592 DXCropAlert | labels: offOn
        594 SubjectDetection | labels: subjectDetectionZ9
        596 DynamicAFAreaSize | if: AFAreaMode == 2 | set: DynamicAFAreaSize
          0=Small
          1=Medium
          2=Large
        636 HighFrequencyFlickerReduction unknown | labels: offOn
        646 MovieImageArea unknown mask=0x1 | labels: imageAreaZ9b
        656 MovieType unknown | labels: movieTypeZ9
        658 MovieISOAutoHiLimit int16u unknown | value: (x - 104) / 8 | labels: iSOAutoHiLimitZ7
        660 MovieISOAutoControlManualMode unknown | labels: offOn
        662 MovieISOAutoManualMode int16u unknown | value: (x - 104) / 8 | labels: iSOAutoHiLimitZ7
        736 MovieActiveD-Lighting unknown | labels: activeDLightingZ7
        738 MovieHighISONoiseReduction unknown | labels: offLowNormalHighZ7
        744 MovieFlickerReduction | labels: movieFlickerReductionZ9
        746 MovieMeteringMode unknown | labels: meteringModeZ7
        748 MovieFocusMode unknown | labels: focusModeZ7
        750 MovieAFAreaMode | labels: aFAreaModeZ9
        752 MovieVRMode unknown | labels: vRModeZ9
        756 MovieElectronicVR unknown | labels: offOn
        758 MovieSoundRecording unknown
          0=Off
          1=Auto
          2=Manual
        760 MicrophoneSensitivity unknown
        762 MicrophoneAttenuator unknown | labels: offOn
        764 MicrophoneFrequencyResponse unknown
          0=Wide Range
          1=Vocal Range
        766 WindNoiseReduction unknown | labels: offOn
        788 MovieToneMap unknown | labels: movieToneMapZ9
        794 MovieFrameSize unknown | labels: movieFrameSizeZ9
        796 MovieFrameRate unknown | labels: movieFrameRateZ7
        802 MicrophoneJackPower unknown | labels: offOn
        803 MovieDXCropAlert unknown | labels: offOn
        804 MovieSubjectDetection unknown | labels: subjectDetectionZ9
        812 MovieHighResZoom unknown | labels: offOn
        847 CustomSettingsZ9v4 undef[632] | table: NikonCustom.SettingsZ9v4
        1498 Language unknown | labels: languageZ9
        1500 TimeZone | labels: timeZoneZ9
        1506 MonitorBrightness unknown | labels: monitorBrightness
        1528 AFFineTune unknown | labels: offOn
        1532 NonCPULens1FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1536 NonCPULens2FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1540 NonCPULens3FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1544 NonCPULens4FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1548 NonCPULens5FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1552 NonCPULens6FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1556 NonCPULens7FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1560 NonCPULens8FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1564 NonCPULens9FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1568 NonCPULens10FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1572 NonCPULens11FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1576 NonCPULens12FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1580 NonCPULens13FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1584 NonCPULens14FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1588 NonCPULens15FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1592 NonCPULens16FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1596 NonCPULens17FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1600 NonCPULens18FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1604 NonCPULens19FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1608 NonCPULens20FocalLength int16s unknown | print: fmt("%.1fmm", x / 10)
        1612 NonCPULens1MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1616 NonCPULens2MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1620 NonCPULens3MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1624 NonCPULens4MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1628 NonCPULens5MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1632 NonCPULens6MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1636 NonCPULens7MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1640 NonCPULens8MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1644 NonCPULens9MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1648 NonCPULens10MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1652 NonCPULens11MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1656 NonCPULens12MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1660 NonCPULens13MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1664 NonCPULens14MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1668 NonCPULens15MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1672 NonCPULens16MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1676 NonCPULens17MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1680 NonCPULens18MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1684 NonCPULens19MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1688 NonCPULens20MaxAperture int16s unknown | print: fmt("f/%.1f", x / 100)
        1704 HDMIOutputResolution | labels: hDMIOutputResolutionZ9
        1717 SetClockFromLocationData unknown | labels: offOn
        1724 AirplaneMode unknown | labels: offOn
        1725 EmptySlotRelease unknown
          0=Disable Release
          1=Enable Release
        1760 EnergySavingMode unknown | labels: offOn
        1784 RecordLocationData unknown | labels: offOn
        1788 USBPowerDelivery unknown | labels: offOn
        1797 SensorShield unknown
          0=Stays Open
          1=Closes
        1862 AutoCapturePreset
          0=1
          1=2
          2=3
          3=4
          4=5
        1864 FocusShiftAutoReset unknown | if: ShutterMode && ShutterMode != 96 && FocusShiftShooting > 0 | labels: offOn
        1922 PreReleaseBurstLength
          0=None
          1=0.3 Sec
          2=0.5 Sec
          3=1 Sec
        1924 PostReleaseBurstLength
          0=1 Sec
          1=2 Sec
          2=3 Sec
          3=Max
        1938 VerticalISOButton | labels: verticalISOButton
        1940 ExposureCompensationButton | labels: verticalISOButton
        1942 ISOButton | labels: verticalISOButton
        2002 ViewModeShowEffectsOfSettings unknown
          0=Always
          1=Only When Flash Not Used
        2004 DispButton | labels: verticalISOButton
        2048 ExposureDelay fixed32u | print: x ? fmt("%.1f sec", x / 1000) : "Off"
        2052 CommandDialFrameAdvanceZoom unknown | if: FirmwareVersion && FirmwareVersion >= "05.00"
          0=Hold
          1=Focus Point
          2=Face Priority
        2054 SubCommandDialFrameAdvanceZoom unknown | if: FirmwareVersion && FirmwareVersion >= "05.00"
          0=Hold
          1=Focus Point
          2=Face Priority
        2056 PlaybackButton | labels: verticalISOButton
        2058 WBButton | labels: verticalISOButton
        2060 BracketButton | labels: verticalISOButton
        2062 FlashModeButton | labels: verticalISOButton
        2064 LensFunc1ButtonPlaybackMode | labels: verticalISOButton
        2066 LensFunc2ButtonPlaybackMode | labels: verticalISOButton
        2068 PlaybackButtonPlaybackMode | labels: verticalISOButton
        2070 BracketButtonPlaybackMode | labels: verticalISOButton
        2072 FlashModeButtonPlaybackMode | labels: verticalISOButton
        labels flashWirelessOptionZ7
          0=Off
          1=Optical AWL
          2=Optical/Radio AWL
          3=Radio AWL
        labels movieFrameSizeZ9
          1=1920x1080
          2=3840x2160
          3=7680x4320
          7=5376x3024
        labels movieFrameRateZ7
          0=120p
          1=100p
          2=60p
          3=50p
          4=30p
          5=25p
          6=24p
        labels iSOAutoHiLimitZ7
          0=ISO 64
          1=ISO 80
          2=ISO 100
          3=ISO 125
          4=ISO 160
          5=ISO 200
          6=ISO 250
          7=ISO 320
          8=ISO 400
          9=ISO 500
          10=ISO 640
          11=ISO 800
          12=ISO 1000
          13=ISO 1250
          14=ISO 1600
          15=ISO 2000
          16=ISO 2500
          17=ISO 3200
          18=ISO 4000
          19=ISO 5000
          20=ISO 6400
          21=ISO 8000
          22=ISO 10000
          23=ISO 12800
          24=ISO 16000
          25=ISO 20000
          26=ISO 25600
          27=ISO Hi 0.3
          28=ISO Hi 0.7
          29=ISO Hi 1.0
          32=ISO Hi 2.0
        labels activeDLightingZ7
          0=Off
          2=Low
          3=Normal
          4=High
          5=Extra High
        labels offLowNormalHighZ7
          0=Off
          1=Low
          2=Normal
          3=High
        labels focusModeZ7
          0=Manual
          1=AF-S
          2=AF-C
          4=AF-F
        labels multipleExposureModeZ9
          0=Off
          1=On
          2=On (Series)
        labels imageAreaZ9
          0=FX
          1=DX
          4=16:9
          8=1:1
        labels iSOAutoShutterTimeZ9
          -15=Auto
          -12=15 s
          -9=8 s
          -6=4 s
          -3=2 s
          0=1 s
          1=1/1.3 s
          2=1/1.6 s
          3=1/2 s
          4=1/2.5 s
          5=1/3 s
          6=1/4 s
          7=1/5 s
          8=1/6 s
          9=1/8 s
          10=1/10 s
          11=1/13 s
          12=1/15 s
          13=1/20 s
          14=1/25 s
          15=1/30 s
          16=1/40 s
          17=1/50 s
          18=1/60 s
          19=1/80 s
          20=1/100 s
          21=1/120 s
          22=1/160 s
          23=1/200 s
          24=1/250 s
          25=1/320 s
          26=1/400 s
          27=1/500 s
          28=1/640 s
          29=1/800 s
          30=1/1000 s
          31=1/1250 s
          32=1/1600 s
          33=1/2000 s
          34=1/2500 s
          35=1/3200 s
          36=1/4000 s
          37=1/5000 s
          37.5=1/6000 s
          38=1/6400 s
          39=1/8000 s
          40=1/10000 s
          40.5=1/12000 s
          41=1/13000 s
          42=1/16000 s
        labels aFAreaModeZ9
          0=Pinpoint
          1=Single
          2=Dynamic
          3=Wide (S)
          4=Wide (L)
          5=3D
          6=Auto
          11=Subject Tracking
          12=Wide (C1)
          13=Wide (C2)
        labels vRModeZ9
          0=Off
          1=Normal
          2=Sport
        labels bracketSetZ9
          0=AE/Flash
          1=AE
          2=Flash
          3=White Balance
          4=Active-D Lighting
        labels bracketProgramZ9
          0=Disabled
          2=2F
          3=3F
          4=4F
          5=5F
          7=7F
          9=9F
        labels bracketIncrementZ9
          0=0.3
          1=0.5
          2=0.7
          3=1.0
          4=2.0
          5=3.0
          6=1.3
          7=1.5
          8=1.7
          9=2.3
          10=2.5
          11=2.7
        labels secondarySlotFunctionZ9
          0=Overflow
          1=Backup
          2=NEF Primary + JPG Secondary
          3=JPG Primary + JPG Secondary
        labels imageAreaZ9b
          0=FX
          1=DX
        labels movieTypeZ9
          1=H.264 8-bit (MP4)
          2=H.265 8-bit (MOV)
          3=H.265 10-bit (MOV)
          4=ProRes 422 HQ 10-bit (MOV)
          5=ProRes RAW HQ 12-bit (MOV)
          6=NRAW 12-bit (NEV)
        labels movieFlickerReductionZ9
          0=Auto
          1=50Hz
          2=60Hz
        labels movieToneMapZ9
          0=SDR
          1=HLG
          2=N-Log
        labels languageZ9
          4=English
          5=Spanish
          7=French
          15=Portuguese
        labels timeZoneZ9
          3=+10:00 (Sydney)
          5=+09:00 (Tokyo)
          6=+08:00 (Beijing, Honk Kong, Sinapore)
          10=+05:45 (Kathmandu)
          11=+05:30 (New Dehli)
          12=+05:00 (Islamabad)
          13=+04:30 (Kabul)
          14=+04:00 (Abu Dhabi)
          15=+03:30 (Tehran)
          16=+03:00 (Moscow, Nairobi)
          17=+02:00 (Athens, Helsinki)
          18=+01:00 (Madrid, Paris, Berlin)
          19=+00:00 (London)
          20=-01:00 (Azores)
          21=-02:00 (Fernando de Noronha)
          22=-03:00 (Buenos Aires, Sao Paulo)
          23=-03:30 (Newfoundland)
          24=-04:00 (Manaus, Caracas)
          25=-05:00 (New York, Toronto, Lima)
          26=-06:00 (Chicago, Mexico City)
          27=-07:00 (Denver)
          28=-08:00 (Los Angeles, Vancouver)
          29=-09:00 (Anchorage)
          30=-10:00 (Hawaii)
        labels hDMIOutputResolutionZ9
          0=Auto
          1=4320p
          2=2160p
          3=1080p
          4=1080i
          5=720p
        labels highFrameRate
          0=Off
          1=CH
          2=CH*
          3=C30
          4=C120
          5=C60
          6=C15
        labels monitorBrightness
          0=-5
          1=-4
          2=-3
          3=-2
          4=-1
          5=0
          6=1
          7=2
          8=3
          9=4
          10=5
          14=Hi1
          15=Hi2
          16=Lo2
          17=Lo1
        labels nonCPULens1MaxAperture
          12=f/1.2
          24=f/1.4
          40=f/1.8
          48=f/2.0
          64=f/2.5
          72=f/2.8
          84=f/3.3
          88=f/3.5
          96=f/4.0
          104=f/4.5
          112=f/5.0
          120=f/5.6
          128=f/6.3
          136=f/7.1
          144=f/8
          156=f/9.5
          168=f/11
          180=f/13
          188=f/15
          192=f/16
          204=f/19
          216=f/22
          313=N/A
        labels playbackButton
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
          116=Pixel Shift Shooting
          117=Cycle AF-area Mode
          119=Focus Limiter
          120=Jump to Source Image
          121=Raw Processing (Current)
          122=Raw Processing (Multiple)
          123=Trim
          124=Resize (Current)
          125=Resize (Multiple)
          126=D-Lighting
          127=Straighten
          128=Distortion Control
          129=Perspective Control
          130=Monochrome
          131=Overlay (Add)
          132=Lighten
          133=Darken
          134=Motion Blend
          135=Cycle Monitor Mode
        labels verticalISOButton
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
        """#
}

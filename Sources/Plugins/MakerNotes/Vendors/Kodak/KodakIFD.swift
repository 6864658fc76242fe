/// The directory of Kodak's professional cameras and their raw files.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum KodakIFD {
    static let text: StaticString = #"""
        table IFD ifd group=KodakIFD
        0 KodakVersion | print: replaceAll(x, / /, ".")
        1 UnknownEV unknown
        3 ExposureValue
        0x3e9 OriginalFileName
        0x3ea KodakTag
        0x3eb SensorLeftBorder
        0x3ec SensorTopBorder
        0x3ed SensorImageWidth
        0x3ee SensorImageHeight
        0x3ef BlackLevelTop
        0x3f0 BlackLevelBottom
        0x3f1 TextualInfo | table: TextualInfo
        0x3f2 FlashMode unknown yielding
        0x3f3 FlashCompensation
        0x3f4 WindMode unknown
        0x3f5 FocusMode unknown yielding
        0x3f8 MinAperture
        0x3f9 MaxAperture
        0x3fa WhiteBalanceMode unknown
        0x3fb WhiteBalanceDetected unknown
        0x3fc WhiteBalance yielding | print: "Unknown (" .. x .. ")"
        0x3fd Processing | if: count == 72 | table: Processing
        0x3fd ProcessingParameters binary
        0x3fe ImageAbsoluteX
        0x3ff ImageAbsoluteY
        0x400 ApplicationKeyString
        0x401 Time
        0x402 GPSString
        0x403 EventLogCapture unknown binary
        0x404 ComponentTable unknown binary
        0x405 CustomIlluminant unknown
        0x406 CameraTemperature | if: count == 1 | print: (x .. " C")
        0x406 CameraTemperature
        0x407 AdapterVoltage
        0x408 BatteryVoltage
        0x409 DacVoltages
        0x40a IlluminantDetectorData unknown binary
        0x40b PixelClockFrequency
        0x40c CenterPixel
        0x40d BurstCount
        0x40e BlackLevelRough
        0x40f OffsetMapHorizontal unknown binary
        0x410 OffsetMapVertical unknown binary
        0x411 Histogram unknown binary
        0x412 VerticalClockOverlaps
        0x413 SensorTemperature
        0x414 XilinxVersion
        0x415 FirmwareVersion
        0x416 BlackLevelRoughAfter
        0x417 BrightRowsTop
        0x418 EventLogProcess
        0x419 DacVoltagesFlush
        0x41a FlashUsed
        0x41b FlashType
        0x41c SelfTimer
        0x41d AFMode
        0x41e LensType
        0x41f ImageCropX
        0x420 ImageCropY
        0x421 AdjustedTbnImageWidth
        0x422 AdjustedTbnImageHeight
        0x423 IntegrationTime
        0x424 BracketingMode
        0x425 BracketingStep
        0x426 BracketingCounter
        0x42e HuffmanTableLength
        0x42f HuffmanTableValue
        0x438 MainBoardVersion
        0x439 ImagerBoardVersion
        0x44c FocusEdgeMap
        0x5e6 IdleTiming
        0x5e7 FlushTiming
        0x5e8 IntegrateTiming
        0x5e9 RegisterReadTiming
        0x5ea FirstLineTransferTiming
        0x5eb ShiftTiming
        0x5ec NormalLineTransferTiming
        0x5ed TestTransferTiming
        0x5fa MinimumFlushRows
        0x5fd ImagerPowerOnDelayMsec
        0x5fe ImagerInitialTimingCode
        0x5ff ImagerLogicProgram
        0x600 ImagerBiasSettlingDelayMsec
        0x604 IdleSequence
        0x605 FirstFlushSequence
        0x606 FinalFlushSequence
        0x607 SampleBlackSequence
        0x608 TransferSequence
        0x60e DacCountsPerVolt
        0x60f BlackDacChannel
        0x610 BlackAdCountsPerDacVolt
        0x611 BlackTarget
        0x612 BlackDacSettlingMsec
        0x7d0 StandardMatrixDaylight
        0x7d1 StandardMatrixTungsten
        0x7d2 StandardMatrixFluorescent
        0x7d3 StandardMatrixFlash
        0x7d4 StandardMatrixCustom
        0x7da DeviantMatrixDaylight
        0x7db DeviantMatrixTungsten
        0x7dc DeviantMatrixFluorescent
        0x7dd DeviantMatrixFlash
        0x7de DeviantMatrixCustom
        0x7e4 UniqueMatrixDaylight
        0x7e5 UniqueMatrixTungsten
        0x7e6 UniqueMatrixFluorescent
        0x7e7 UniqueMatrixFlash
        0x7e8 UniqueMatrixCustom
        0x7e9 UniqueMatrixAuto
        0x834 StandardWhiteDaylight
        0x835 StandardWhiteTungsten
        0x836 StandardWhiteFluorescent
        0x837 StandardWhiteFlash
        0x838 StandardWhiteCustom
        0x83e DeviantWhiteDaylight
        0x83f DeviantWhiteTungsten
        0x840 DeviantWhiteFluorescent
        0x841 DeviantWhiteFlash
        0x842 DeviantWhiteCustom
        0x846 ColorTemperature
        0x847 WB_RGBLevelsAsShot
        0x848 WB_RGBLevelsDaylight
        0x849 WB_RGBLevelsTungsten
        0x84a WB_RGBLevelsFluorescent
        0x84b WB_RGBLevelsFlash
        0x84c WB_RGBLevelsCustom
        0x84d WB_RGBLevelsAuto
        0x852 WB_RGBMulDaylight
        0x853 WB_RGBMulTungsten
        0x854 WB_RGBMulFluorescent
        0x855 WB_RGBMulFlash
        0x85c WB_RGBCoeffsDaylight binary
        0x85d WB_RGBCoeffsTungsten binary
        0x85e WB_RGBCoeffsFluorescent binary
        0x85f WB_RGBCoeffsFlash binary
        0x898 ExposureGainDaylight
        0x899 ExposureGainTungsten
        0x89a ExposureGainFluorescent
        0x89b ExposureGainFlash
        0x89c ExposureGainCustom
        0x89d AnalogISOTable
        0x89e AnalogCaptureISO
        0x89f ISOCalibrationGain
        0x8a0 ISOCalibrationGainTable
        0x8a1 ExposureHeadroomFactor
        0x8ab LinearitySplineTags
        0x8fc MonitorMatrix
        0x8fd TonScaleTable
        0x8fe Gamma
        0x8ff LogLinTable
        0x900 LinLogTable
        0x901 GammaTable binary
        0x902 LogScale
        0x903 BaseISO
        0x904 LinLogCoring
        0x905 PatternGainConversionTable binary
        0x906 DefectCount
        0x907 DefectList binary
        0x908 DefectListPacked binary
        0x909 ImageSpace
        0x90a ThumbnailCompressionTable binary
        0x90b ThumbnailExpansionTable binary
        0x90c ImageCompressionTable binary
        0x90d ImageExpansionTable binary
        0x90e EighteenPercentPoint
        0x90f DefectIsoCode
        0x910 BaseISODaylight
        0x911 BaseISOTungsten
        0x912 BaseISOFluorescent
        0x913 BaseISOFlash
        0x91a MatrixSelectThreshold
        0x91b MatrixSelectK
        0x91c IlluminantDetectTable binary
        0x91d RGTable
        0x91e MatrixSelectThreshold1
        0x91f MatrixSelectThreshold2
        0x924 PortraitMatrix
        0x925 PortraitToneScaleTable
        0x92e EnableSharpening
        0x92f SharpeningKernel
        0x930 EdgeMapSlope
        0x931 EdgeMapX1
        0x932 EdgeMapX2
        0x933 KernelDenominators
        0x934 EdgeMapX3
        0x935 EdgeMapX4
        0x936 SharpenForThumbnail
        0x937 EdgeSpline
        0x938 DownSampleBy2Hor
        0x939 DownSampleBy2Ver
        0x93a DownSampleBy4Hor
        0x93b DownSampleBy4Ver
        0x93c DownSampleBy3Hor
        0x93d DownSampleBy3Ver
        0x93e DownSampleBy6Hor
        0x93f DownSampleBy6Ver
        0x940 DownSampleBy2Hor3MPdcr
        0x941 DownSampleBy2Ver3MPdcr
        0x942 ThumbnailResizeRatio
        0x943 AtCaptureUserCrop
        0x944 ImageResolution
        0x945 ImageResolutionJpg
        0x94c USMParametersLow
        0x94d USMParametersMed
        0x94e USMParametersHigh
        0x94f USMParametersHost
        0x950 EdgeSplineLow binary
        0x951 EdgeSplineMed binary
        0x952 EdgeSplineHigh binary
        0x953 USMParametersHost6MP
        0x954 USMParametersHost3MP
        0x960 PatternImagerWidth
        0x961 PatternImagerHeight
        0x962 PatternAreaWidth
        0x963 PatternAreaHeight
        0x964 PatternCorrectionGains binary
        0x965 PatternCorrectionOffsets
        0x966 PatternX
        0x967 PatternY
        0x968 PatternCorrectionFactors binary
        0x969 PatternCorrectionFactorScale
        0x96a PatternCropRows1
        0x96b PatternCropRows2
        0x96c PatternCropCols1
        0x96d PatternCropCols2
        0x96e PixelCorrectionGains
        0x96f StitchRows
        0x970 StitchColumns
        0x971 PixelCorrectionScale
        0x972 PixelCorrectionOffset
        0x988 LensTableIndex
        0x992 DiffTileGains602832
        0x993 DiffTileGains24t852822
        0x99c TileGainDeterminationTable
        0x99d NemoBlurKernel
        0x99e NemoTileSize
        0x99f NemoGainFactors
        0x9a0 NemoDarkLimit
        0x9a1 NemoHighlight12Limit
        0x9c4 ImagerFileProductionLevel
        0x9c5 ImagerFileDateCreated
        0x9c6 CalibrationVersion
        0x9c7 ImagerFileTagsVersionStandard
        0x9c8 IFCameraModel
        0x9c9 CalibrationHistory
        0x9ca CalibrationLog binary
        0x9ce SensorSerialNumber
        0x9f6 DefectConcealArtCorrectThres
        0x9f7 SglColDCACThres1
        0x9f8 SglColDCACThres2
        0x9f9 SglColDCACTHres3
        0xa01 DblColDCACThres1
        0xa02 DblColDCACThres2
        0xa0a DefectConcealThresTable binary
        0xa28 MonoUniqueMatrix
        0xa29 MonoMonitorMatrix
        0xa2a MonoToneScaleTable
        0xa5a OmenInitialScaling
        0xa5b OmenInitialRows
        0xa5c OmenInitialColumns
        0xa5d OmenInitialIPFStrength
        0xa5e OmenEarlyStrength
        0xa5f OmenAutoStrength
        0xa60 OmenAtCaptureStrength
        0xa61 OmenAtCaptureMode
        0xa62 OmenFocalLengthLimit
        0xa64 OmenSurfaceIndex
        0xa65 OmenPercentToRationalLimitsRed
        0xa66 OmenPercentToRationalLimitsGoR
        0xa67 OmenPercentToRationalLimitsBlue
        0xa68 OmenPercentToRationalLimitsGoB
        0xa6e OmenEarlyGoBSurface
        0xa6f OmenEarlyGoBRows
        0xa70 OmenEarlyGoBColumns
        0xa73 OmenSmoothingKernel
        0xa74 OmenGradientOffset
        0xa75 OmenGradientKernel
        0xa76 OmenGradientKernelTaps
        0xa77 OmenRatioClipFactors
        0xa78 OmenRatioExclusionFactors
        0xa79 OmenGradientExclusionLimits
        0xa7a OmenROICoordinates
        0xa7b OmenROICoefficients
        0xa7c OmenRangeWeighting
        0xa7d OmenMeanToStrength
        0xbb8 FactoryWhiteGainsDaylight
        0xbb9 FactoryWhiteOffsetsDaylight
        0xbba DacGainsCoarse
        0xbbb DacGainsFine
        0xbbc DigitalExposureGains
        0xbbd DigitalExposureBiases
        0xbbe BlackClamp
        0xbbf ChannelCoarseGainAdjust
        0xbc0 BlackClampOffset
        0xbf4 DMPixelThresholdFactor
        0xbf5 DMWindowThresholdFactor
        0xbf6 DMTrimFraction
        0xbf7 DMSmoothRejThresh
        0xbf8 DMFillRejThresh
        0xbf9 VMWsize
        0xbfa DMErodeRadius
        0xbfb DMNumPatches
        0xbfc DMNoiseScale
        0xbfe BrightDefectThreshold
        0xbff BrightDefectIntegrationMS
        0xc00 BrightDefectIsoCode
        0xc03 TopDarkRow1
        0xc04 TopDarkRow2
        0xc05 BottomDarkRow1
        0xc06 BottomDarkRow2
        0xc07 LeftDarkCol1
        0xc08 LeftDarkCol2
        0xc09 RightDarkCol1
        0xc0a RightDarkCol2
        0xc0b HMPixThresh
        0xc0c HMColThresh
        0xc0d HMWsize
        0xc0e HMColRejThresh
        0xc0f VMPixThresh
        0xc10 VMColThresh
        0xc11 VMNbands
        0xc12 VMColDropThresh
        0xc13 VMPatchResLimit
        0xc14 MapScale
        0xc1c Klut
        0xc1d RimNonlinearity
        0xc1e InverseRimNonlinearity
        0xc1f RembrandtToneScale
        0xc20 RimToNifColorTransform
        0xc21 RimToNifScaleFactor
        0xc22 NifNonlinearity
        0xc23 SBALogTransform
        0xc24 InverseSBALogTransform
        0xc25 SBABlack
        0xc26 SBAGray
        0xc27 SBAWhite
        0xc28 GaussianWeights binary
        0xc29 SfsBoundary binary
        0xc2a CoringTableBest
        0xc2b CoringTableBetter
        0xc2c CoringTableGood
        0xc2d ExposureReferenceGain
        0xc2e ExposureReferenceOffset
        0xc2f SBARedBalanceLut
        0xc30 SBAGreenBalanceLut
        0xc31 SBABlueBalanceLut
        0xc32 SBANeutralBAL
        0xc33 SBAGreenMagentaBAL
        0xc34 SBAIlluminantBAL
        0xc35 SBAAnalysisComplete
        0xc36 JPEGQTableBest
        0xc37 JPEGQTableBetter
        0xc38 JPEGQTableGood
        0xc39 RembrandtPortraitToneScale
        0xc3a RembrandtConsumerToneScale
        0xc3b CFAGreenThreshold1
        0xc3c CFAGreenThreshold2
        0xc3d QTableLarge50Pct binary
        0xc3e QTableLarge67Pct binary
        0xc3f QTableLarge100Pct binary
        0xc40 QTableMedium50Pct binary
        0xc41 QTableMedium67Pct binary
        0xc42 QTableMedium100Pct binary
        0xc43 QTableSmall50Pct binary
        0xc44 QTableSmall67Pct binary
        0xc45 QTableSmall100Pct binary
        0xc46 SBAHighGray
        0xc47 SBALowGray
        0xc48 CaptureLook
        0xc49 SBAIllOffset
        0xc4a SBAGmOffset
        0xc4b NifNonlinearity12Bit
        0xc4c SharpeningOn
        0xc4d NifNonlinearity16Bit
        0xc4e RawHistogram
        0xc4f RawCFAComponentAverages
        0xc50 DisableFlagsPresent
        0xc51 DelayCols
        0xc52 DummyColsLeft
        0xc53 TrashColsRight
        0xc54 BlackColsRight
        0xc55 DummyColsRight
        0xc56 OverClockColsRight
        0xc57 UnusedBlackRowsTopOut
        0xc58 TrashRowsBottom
        0xc59 BlackRowsBottom
        0xc5a OverClockRowsBottom
        0xc5b BlackColsLeft
        0xc5c BlackRowsTop
        0xc5d PartialActiveColsLeft
        0xc5e PartialActiveColsRight
        0xc5f PartialActiveRowsTop
        0xc60 PartialActiveRowsBottom
        0xc61 ProcessBorderColsLeft
        0xc62 ProcessBorderColsRight
        0xc63 ProcessBorderRowsTop
        0xc64 ProcessBorderRowsBottom
        0xc65 ActiveCols
        0xc66 ActiveRows
        0xc67 FirstLines
        0xc68 UnusedBlackRowsTopIn
        0xc69 UnusedBlackRowsBottomIn
        0xc6a UnusedBlackRowsBottomOut
        0xc6b UnusedBlackColsLeftOut
        0xc6c UnusedBlackColsLeftIn
        0xc6d UnusedBlackColsRightIn
        0xc6e UnusedBlackColsRightOut
        0xc6f CFAOffsetRows
        0xc70 ShiftCols
        0xc71 CFAOffsetCols
        0xc76 DarkMapScale
        0xc77 HMapHandling
        0xc78 VMapHandling
        0xc79 DarkThreshold
        0xc7a DMDitherMatrix
        0xc7b DMDitherMatrixWidth
        0xc7c DMDitherMatrixHeight
        0xc7d MaxPixelValueThreshold
        0xc7e HoleFillDeltaThreshold
        0xc7f DarkPedestal
        0xc80 ImageProcessingFileTagsVersionNumber
        0xc81 ImageProcessingFileDateCreated
        0xc82 DoublingMicrovolts
        0xc83 DarkFrameShortExposure | value: x / 1e6 | print: exposureTime(x)
        0xc84 DarkFrameLongExposure | value: x / 1e6 | print: exposureTime(x)
        0xc85 DarkFrameCountFactor
        0xc88 HoleFillDarkDeltaThreshold
        0xc89 FarkleWhiteThreshold
        0xc8a ColumnResetOffsets binary
        0xc8b ColumnGainFactors binary
        0xc8c Channel0LagKernel
        0xc8d Channel1LagKernel
        0xc8e Channel2LagKernel
        0xc8f Channel3LagKernel
        0xc90 BluegrassTable
        0xc91 BluegrassScale1
        0xc92 BluegrassScale2
        0xce4 FinishedFileProcessingRequest
        0xce5 FirmwareVersion
        0xce6 HostSoftwareExportVersion
        0xce7 HostSoftwareRendering
          0=Normal (sRGB)
          1=Linear (camera RGB)
          2=Pro Photo RGB
          3=Unknown
          4=Other Profile
        0xdac DCS3XXProcessingInfoIFD
        0xdad DCS3XXProcessingInfo
        0xdae IPAVersion
        0xdb6 FinishIPAVersion
        0xdb7 FinishIPFVersion
        0xdb8 FinishFileType
          0=JPEG Best
          1=JPEG Better
          2=JPEG Good
          3=TIFF RGB
        0xdb9 FinishResolution
          0=100%
          1=67%
          2=50%
          3=25%
        0xdba FinishNoise
          0=Normal
          1=Strong
          2=Low
        0xdbb FinishSharpening
          0=None
          1=High
          2=Medium
          3=Low
        0xdbc FinishLook
          0=Product
          1=Portrait
          2=Product Reduced
          3=Portrait Reduced
          4=Monochrome Product
          5=Monochrome Portrait
          6=Wedding
          7=Event
          8=Product Hi Color
          9=Portrait Hi Color
          10=Product Hi Color Hold
          11=Portrait Hi Color Hold
          13=DCS BW Normal
          14=DCS BW Wratten 8
          15=DCS BW Wratten 25
          16=DCS Sepia 1
          17=DCS Sepia 2
        0xdbd FinishExposure
          0=Yes
          1=No
        0xe0b SigmaScalingFactorLowRes
        0xe0c SigmaScalingFactorCamera
        0xe0d SigmaImpulseParameters
        0xe0e SigmaNoiseThreshTableV2 binary
        0xe0f SigmaSizeTable
        0xe10 DacGainsCoarseAdjPreIF41
        0xe11 SigmaNoiseFilterCalTableV1 binary
        0xe12 SigmaNoiseFilterTableV1 binary
        0xe13 Lin12ToKlut8
        0xe14 SigmaNoiseFilterTableV1Version
        0xe15 Lin12ToKlut12
        0xe16 Klut12ToLin12
        0xe17 NifNonlinearity12To16 binary
        0xe18 SBALog12Transform binary
        0xe19 InverseSBALog12Transform binary
        0xe1a ToneScale0 binary
        0xe1b ToneScale1 binary
        0xe1c ToneScale2 binary
        0xe1d ToneScale3 binary
        0xe1e ToneScale4 binary
        0xe1f ToneScale5 binary
        0xe20 ToneScale6 binary
        0xe21 ToneScale7 binary
        0xe22 ToneScale8 binary
        0xe23 ToneScale9 binary
        0xe24 DayMat0
        0xe25 DayMat1
        0xe26 DayMat2
        0xe27 DayMat3
        0xe28 DayMat4
        0xe29 DayMat5
        0xe2a DayMat6
        0xe2b DayMat7
        0xe2c DayMat8
        0xe2d DayMat9
        0xe2e TungMat0
        0xe2f TungMat1
        0xe30 TungMat2
        0xe31 TungMat3
        0xe32 TungMat4
        0xe33 TungMat5
        0xe34 TungMat6
        0xe35 TungMat7
        0xe36 TungMat8
        0xe37 TungMat9
        0xe38 FluorMat0
        0xe39 FluorMat1
        0xe3a FluorMat2
        0xe3b FluorMat3
        0xe3c FluorMat4
        0xe3d FluorMat5
        0xe3e FluorMat6
        0xe3f FluorMat7
        0xe40 FluorMat8
        0xe41 FluorMat9
        0xe42 FlashMat0
        0xe43 FlashMat1
        0xe44 FlashMat2
        0xe45 FlashMat3
        0xe46 FlashMat4
        0xe47 FlashMat5
        0xe48 FlashMat6
        0xe49 FlashMat7
        0xe4a FlashMat8
        0xe4b FlashMat9
        0xe4c KodakLook undef | value: replaceAll(x, /\0/, "\n")
        0xe4d IPFCameraModel
        0xe4e AH2GreenInterpolationThreshold
        0xe4f ResamplingKernelDenominators067
        0xe50 ResamplingKernelDenominators050
        0xe51 ResamplingKernelDenominators100
        0xe56 LookMat0
        0xe57 LookMat1
        0xe58 LookMat2
        0xe59 LookMat3
        0xe5a LookMat4
        0xe5b LookMat5
        0xe5c LookMat6
        0xe5d LookMat7
        0xe5e LookMat8
        0xe5f LookMat9
        0xe60 CFAInterpolationAlgorithm
          0=AH2
          1=Karnak
        0xe61 CFAInterpolationMetric
          0=Linear12
          1=KLUT12
        0xe62 CFAZipperFixThreshold
        0xe63 NoiseReductionParametersKhufuRGB
        0xe64 NoiseReductionParametersKhufu6MP
        0xe65 NoiseReductionParametersKhufu3MP
        0xe6a ChromaNoiseHighFThresh
        0xe6b ChromaNoiseLowFThresh
        0xe6c ChromaNoiseEdgeMapThresh
        0xe6d ChromaNoiseColorSpace
        0xe6e EnableChromaNoiseReduction
        0xe6f NoiseReductionParametersHostRGB
        0xe70 NoiseReductionParametersHost6MP
        0xe71 NoiseReductionParametersHost3MP
        0xe72 NoiseReductionParametersCamera
        0xe73 NoiseReductionParametersAtCapture
        0xe74 LCDMatrix
        0xe75 LCDMatrixChickFix
        0xe76 LCDMatrixMarvin
        0xe7c LCDGammaTableChickFix binary
        0xe7d LCDGammaTableMarvin binary
        0xe7e LCDGammaTable binary
        0xe7f LCDSharpeningF1
        0xe80 LCDSharpeningF2
        0xe81 LCDSharpeningF3
        0xe82 LCDSharpeningF4
        0xe83 LCDEdgeMapX1
        0xe84 LCDEdgeMapX2
        0xe85 LCDEdgeMapX3
        0xe86 LCDEdgeMapX4
        0xe87 LCDEdgeMapSlope
        0xe88 YCrCbMatrix
        0xe89 LCDEdgeSpline
        0xe92 Fac18Per
        0xe93 Fac170Per
        0xe94 Fac100Per
        0xe9b ExtraTickLocations
        0xe9c RGBtoeV0 binary
        0xe9d RGBtoeV1 binary
        0xe9e RGBtoeV2 binary
        0xe9f RGBtoeV3 binary
        0xea0 RGBtoeV4 binary
        0xea1 RGBtoeV5 binary
        0xea2 RGBtoeV6 binary
        0xea3 RGBtoeV7 binary
        0xea4 RGBtoeV8 binary
        0xea5 RGBtoeV9 binary
        0xea6 LCDHistLUT0 binary
        0xea7 LCDHistLUT1 binary
        0xea8 LCDHistLUT2 binary
        0xea9 LCDHistLUT3 binary
        0xeaa LCDHistLUT4 binary
        0xeab LCDHistLUT5 binary
        0xeac LCDHistLUT6 binary
        0xead LCDHistLUT7 binary
        0xeae LCDHistLUT8 binary
        0xeaf LCDHistLUT9 binary
        0xeb0 LCDLinearClipValue
        0xece LCDStepYvalues
        0xecf LCDStepYvaluesChickFix
        0xed0 LCDStepYvaluesMarvin
        0xed8 InterpolationCoefficients binary
        0xed9 InterpolationCoefficients6MP
        0xeda InterpolationCoefficients3MP
        0xf00 NoiseReductionParametersHostNormal binary
        0xf01 NoiseReductionParametersHostStrong binary
        0xf02 NoiseReductionParametersHostLow binary
        0xf0a MariahTextureThreshold
        0xf0b MariahMapLoThreshold
        0xf0c MariahMapHiThreshold
        0xf0d MariahChromaBlurSize
        0xf0e MariahSigmaThreshold
        0xf0f MariahThresholds binary
        0xf10 MariahThresholdsNormal binary
        0xf11 MariahThresholdsStrong binary
        0xf12 MariahThresholdsLow binary
        0xf14 KhufuLinearRedMixingCoefficient
        0xf15 KhufuLinearGreenMixingCoefficient
        0xf16 KhufuLinearBlueMixingCoefficient
        0xf17 KhufuUSpaceC2MixingCoefficient
        0xf18 KhufuSigmaGaussianWeights
        0xf19 KhufuSigmaScalingFactors6MP
        0xf1a KhufuSigmaScalingFactors3MP
        0xf1b KhufuSigmaScalingFactors14MP
        0xf32 KhufuI0Thresholds binary
        0xf33 KhufuI1Thresholds binary
        0xf34 KhufuI2Thresholds binary
        0xf35 KhufuI3Thresholds binary
        0xf36 KhufuI4Thresholds binary
        0xf37 KhufuI5Thresholds binary
        0xf3c CondadoDayBVThresh
        0xf3d CondadoNeuRange
        0xf3e CondadoBVFactor
        0xf3f CondadoIllFactor
        0xf40 CondadoTunThresh
        0xf41 CondadoFluThresh
        0xf42 CondadoDayOffsets
        0xf43 CondadoTunOffsets
        0xf44 CondadoFluOffsets
        0xf5a ERIMMToCRGB0Spline
        0xf5b ERIMMToCRGB1Spline
        0xf5c ERIMMToCRGB2Spline
        0xf5d ERIMMToCRGB3Spline
        0xf5e ERIMMToCRGB4Spline
        0xf5f ERIMMToCRGB5Spline
        0xf60 ERIMMToCRGB6Spline
        0xf61 ERIMMToCRGB7Spline
        0xf62 ERIMMToCRGB8Spline
        0xf63 ERIMMToCRGB9Spline
        0xf64 CRGBToERIMM0Spline
        0xf65 CRGBToERIMM1Spline
        0xf66 CRGBToERIMM2Spline
        0xf67 CRGBToERIMM3Spline
        0xf68 CRGBToERIMM4Spline
        0xf69 CRGBToERIMM5Spline
        0xf6a CRGBToERIMM6Spline
        0xf6b CRGBToERIMM7Spline
        0xf6c CRGBToERIMM8Spline
        0xf6d CRGBToERIMM9Spline
        0xf6e ERIMMNonLinearitySpline
        0xf6f Delta12To8Spline
        0xf70 Delta8To12Spline
        0xf71 InverseMonitorMatrix
        0xf72 NifNonlinearityExt binary
        0xf73 InvNifNonLinearity binary
        0xf74 RIMM13ToERIMM12Spline
        0xf78 ToneScale0Spline
        0xf79 ToneScale1Spline
        0xf7a ToneScale2Spline
        0xf7b ToneScale3Spline
        0xf7c ToneScale4Spline
        0xf7d ToneScale5Spline
        0xf7e ToneScale6Spline
        0xf7f ToneScale7Spline
        0xf80 ToneScale8Spline
        0xf81 ToneScale9Spline
        0xf82 ERIMMToneScale0Spline
        0xf83 ERIMMToneScale1Spline
        0xf84 ERIMMToneScale2Spline
        0xf85 ERIMMToneScale3Spline
        0xf86 ERIMMToneScale4Spline
        0xf87 ERIMMToneScale5Spline
        0xf88 ERIMMToneScale6Spline
        0xf89 ERIMMToneScale7Spline
        0xf8a ERIMMToneScale8Spline
        0xf8b ERIMMToneScale9Spline
        0xf8c RIMMToCRGB0Spline
        0xf8d RIMMToCRGB1Spline
        0xf8e RIMMToCRGB2Spline
        0xf8f RIMMToCRGB3Spline
        0xf90 RIMMToCRGB4Spline
        0xf91 RIMMToCRGB5Spline
        0xf92 RIMMToCRGB6Spline
        0xf93 RIMMToCRGB7Spline
        0xf94 RIMMToCRGB8Spline
        0xf95 RIMMToCRGB9Spline
        0xfa0 QTableLarge25Pct
        0xfa1 QTableMedium25Pct
        0xfa2 QTableSmall25Pct
        0x1130 NoiseReductionKernel
        0x1388 UserMetaData
        0x1389 InputProfile binary
        0x138a KodakLookProfile binary
        0x138b OutputProfile binary
        0x1390 SourceProfilePrefix
        0x1391 ToneCurveProfileName
        0x1393 ProcessParametersV2 binary
        0x1394 ReservedBlob2
        0x1395 ReservedBlob3
        0x1396 ReservedBlob4
        0x1397 ReservedBlob5
        0x1398 ReservedBlob6
        0x1399 ReservedBlob7
        0x139a ReservedBlob8
        0x139b ReservedBlob9
        0x1770 ScriptVersion
        0x177a ImagerTimingData
        0x1784 ISO
        0x17a2 Scav11Cols
        0x17a3 Scav12Cols
        0x17a4 Scav21Cols
        0x17a5 Scav22Cols
        0x17a6 ActiveCTEMonitor1Cols
        0x17a7 ActiveCTEMonitor2Cols
        0x17a8 ActiveCTEMonitorRows
        0x17a9 ActiveBuf1Cols
        0x17aa ActiveBuf2Cols
        0x17ab ActiveBuf1Rows
        0x17ac ActiveBuf2Rows
        0x17c0 HRNoiseLines
        0x17c1 RNoiseLines
        0x17c2 ANoiseLines
        0x17d4 ImagerCols
        0x17de ImagerRows
        0x17e8 PartialActiveCols1
        0x17f2 PartialActiveCols2
        0x17fc PartialActiveRows1
        0x1806 PartialActiveRows2
        0x1810 ElectricalBlackColumns
        0x181a ResetBlackSegRows
        0x1838 CaptureWidthNormal
        0x1839 CaptureHeightNormal
        0x183a CaptureWidthResetBlackSegNormal
        0x183b CaptureHeightResetBlackSegNormal
        0x183c DarkRefOffsetNormal
        0x1842 CaptureWidthTest
        0x1843 CaptureHeightTest
        0x1844 CaptureWidthResetBlackSegTest
        0x1845 CaptureHeightResetBlackSegTest
        0x1846 DarkRefOffsetTest
        0x184c ImageSegmentStartLine
        0x184d ImageSegmentLines
        0x184e SkipLineTime
        0x1860 FastResetLineTime
        0x186a NormalLineTime
        0x1874 MinIntegrationRows
        0x187e PreReadFastResetCount
        0x1888 TransferTimeNormal
        0x1889 TransferTimeTest
        0x188a QuietTime
        0x189c OverClockCols
        0x18a6 H2ResetBlackPixels
        0x18b0 H3ResetBlackPixels
        0x18ba BlackAcquireRows
        0x18c4 OverClockRows
        0x18ce H3ResetBlackColumns
        0x18d8 DarkBlackSegRows
        0x1900 CrossbarEnable
        0x1901 FifoenOnePixelDelay
        0x1902 ReadoutTypeRequested
        0x1903 ReadoutTypeActual
        0x190a OffsetDacValue
        0x1914 TempAmpGainX100
        0x191e VarrayDacNominalValues
        0x1928 VddimDacNominalValues
        0x1964 C14Configuration
        0x196e TDA1Offset
        0x196f TDA1Bandwidth
        0x1970 TDA1Gain
        0x1971 TDA1EdgePolarity
        0x1978 TDA2Offset
        0x1979 TDA2Bandwidth
        0x197a TDA2Gain
        0x197b TDA2EdgePolarity
        0x1982 TDA3Offset
        0x1983 TDA3Bandwidth
        0x1984 TDA3Gain
        0x1985 TDA3EdgePolarity
        0x198c TDA4Offset
        0x198d TDA4Bandwidth
        0x198e TDA4Gain
        0x198f TDA4EdgePolarity
        0xfde8 ComLenBlkSize
        """#
}

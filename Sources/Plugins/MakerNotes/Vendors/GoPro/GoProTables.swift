/// What GoPro's cameras write into photos, by keys of four letters.
///
/// Names, keys and labels are those that ExifTool 13.58 lists. Left out is what only the timed streams of videos have, and what
/// is converted in a way that no source tells.
enum GoProTables {
    static let text: StaticString = #"""
        table GPMF keys
        'ABSC' AutoBoostScore
        'APTO' AudioProtuneOption
        'ARUW' AspectRatioUnwarped
        'ARWA' AspectRatioWarped
        'AUBT' AudioBlueTooth | labels: noYes
        'AUDO' AudioSetting
        'AUPT' AutoProtune | labels: noYes
        'BITR' BitrateSetting
        'CASN' CameraSerialNumber
        'CDTM' CaptureDelayTimer
        'CLDP' ClassificationDataPresent | labels: noYes
        'CPIN' ChapterNumber
        'CTRL' ControlLevel
        'DUST' DurationSetting
        'DVID' DeviceID unknown
        'DVNM' DeviceName
        'DZMX' DigitalZoomAmount
        'DZOM' DigitalZoomOn | labels: noYes
        'DZST' DigitalZoom
        'EISA' ElectronicImageStabilization
        'EISE' ElectronicStabilizationOn | labels: noYes
        'EMPT' Empty unknown
        'EXPT' ExposureType
        'FMWR' FirmwareVersion
        'FWVS' OtherFirmware
        'GPSA' GPSAltitudeSystem
        'HCTL' HorizonControl
        'HDRV' HDRVideo | labels: noYes
        'HSGT' HindsightSettings
        'MAPX' MappingXCoefficients
        'MAPY' MappingYCoefficients
        'MINF' Model
        'MMOD' MediaMode
        'MUID' MediaUniqueID | print: hexDigits(bytes)
        'MXCF' MappingXMode
        'MYCF' MappingYMode
        'ORDP' OrientationDataPresent | labels: noYes
        'OREN' AutoRotation
          A=Auto
          D=Down
          U=Up
        'ORIN' InputOrientation
        'ORIO' OutputOrientation
        'PHDR' HDRSetting
        'PIMD' ProtuneISOMode
        'PIMN' AutoISOMin
        'PIMX' AutoISOMax
        'POLY' PolynomialCoefficients
        'PRES' PhotoResolution
        'PRJT' LensProjection
        'PRTN' Protune
          N=Off
          Y=On
        'PTCL' ColorMode
        'PTEV' ExposureCompensation
        'PTSH' Sharpness
        'PTWB' WhiteBalance
        'PWPR' PowerProfile
        'PYCF' PolynomialPower
        'RAMP' SpeedRampSetting
        'RATE' Rate
        'SCAL' ScaleFactor unknown
        'SCAP' ScheduleCapture | labels: noYes
        'SIUN' SIUnits unknown
        'SMTR' SpotMeter | labels: noYes
        'SROT' SensorReadoutTime
        'STNM' StreamName unknown
        'TSMP' TotalSamples unknown
        'TYPE' StructureType unknown
        'UNIF' InputUniformity
        'UNIT' Units unknown
        'VERS' MetadataVersion | print: join(".", x)
        'VFOV' FieldOfView
          L=Linear
          S=Super View
          W=Wide
        'ZFOV' DiagonalFieldOfView
        'ZMPL' ZoomScaleNormalization
        labels noYes
          N=No
          Y=Yes
        """#
}

/// The segment `Meta`, which scanners and cameras of Kodak write.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum KodakMeta {
    static let text: StaticString = #"""
        table Meta meta group=MetaIFD
        0xc350 FilmProductCode
        0xc351 ImageSourceEK
        0xc352 CaptureConditionsPAR
        0xc353 CameraOwner | raw: exifText
        0xc354 SerialNumber | raw: exifText
        0xc355 UserSelectGroupTitle
        0xc356 DealerIDNumber
        0xc357 CaptureDeviceFID
        0xc358 EnvelopeNumber
        0xc359 FrameNumber
        0xc35a FilmCategory
        0xc35b FilmGencode
        0xc35c ModelAndVersion
        0xc35d FilmSize
        0xc35e SBA_RGBShifts
        0xc35f SBAInputImageColorspace
        0xc360 SBAInputImageBitDepth
        0xc361 SBAExposureRecord binary
        0xc362 UserAdjSBA_RGBShifts binary
        0xc363 ImageRotationStatus
        0xc364 RollGuidElements
        0xc365 MetadataNumber
        0xc366 EditTagArray
        0xc367 Magnification
        0xc36c NativeXResolution
        0xc36d NativeYResolution
        0xc36e KodakEffectsIFD | table: SpecialEffects | start: x
        0xc36f KodakBordersIFD | table: Borders | start: x
        0xc37a NativeResolutionUnit
        0xc418 SourceImageDirectory
        0xc419 SourceImageFileName
        0xc41a SourceImageVolumeName
        0xc46c PrintQuality
        0xc46e ImagePrintStatus
        table SpecialEffects ifd group=KodakEffectsIFD
        0 DigitalEffectsVersion
        1 DigitalEffectsName | print: exifText
        2 DigitalEffectsType
        table Borders ifd group=KodakBordersIFD
        0 BordersVersion
        1 BorderName | print: exifText
        2 BorderID
        3 BorderLocation
        4 BorderType
        8 WatermarkType
        """#
}

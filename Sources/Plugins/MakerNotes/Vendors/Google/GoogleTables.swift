/// The tables of the notes of Google's camera.
///
/// The number of a row is the path to a field of a protocol buffer, with a byte for each field number: 0x0c0d01 is field 1 of
/// field 13 of field 12. The notation is that of `TableText`; names and numbers are those that ExifTool 13.58 lists, conversions
/// those of its module Google.
enum GoogleTables {
    static let text: StaticString = #"""
        table HDRPlus messages
        0x0101 ImageName text
        0x0102 ImageData binary
        2 TimeLogText binary
        3 SummaryText binary
        0x0903 FrameCount int64u
        0x092401 CreateDate int64u yielding date | value: x ? unixTime(x) .. "+00:00" : "0000:00:00 00:00:00"
        0x0c01 DeviceMake text
        0x0c02 DeviceModel text
        0x0c03 DeviceCodename text
        0x0c04 DeviceHardwareRevision text
        0x0c06 HDRPSoftware text
        0x0c07 AndroidRelease text
        0x0c08 SoftwareDate int64u date | value: unixMilliseconds(x)
        0x0c09 Application text
        0x0c0a AppVersion text
        0x0c0c01 ExposureTimeMin float | value: x / 1000
        0x0c0c02 ExposureTimeMax float | value: x / 1000
        0x0c0d01 ISOMin float
        0x0c0d02 ISOMax float
        0x0c0e MaxAnalogISO float
        table ShotLog messages
        2 MeteringFrameCount int64u
        3 OriginalPayloadFrameCount int64u
        table Text text
        labels texts
          InitParams=InitParamsText
          Logging metadata=LoggingMetadataText
          Merged image=MergedImage
          Finished image=FinishedImage
          Payload frame=PayloadFrame
          Payload metadata=PayloadMetadataText
          ShotLogData=ShotLogDataText
          ShotParams=ShotParamsText
          StaticMetadata=StaticMetadataText
          Summary=SummaryText
          Time log=TimeLogText
          Unused logging metadata=UnusedLoggingMetadata
          Rectiface=RectifaceText
          GoudaRequest=GoudaRequestText
        """#
}

internal import TaglineSDK

extension Vendor {
    /// Nintendo's consoles: a directory with a block of binary data.
    ///
    /// Names, numbers and labels are those that ExifTool 13.58 lists.
    static let nintendo = Vendor(
        "Nintendo",
        [
            """
            table Main ifd
            0x1101 CameraInfo | table: CameraInfo | order: little
            table CameraInfo binary yielding
            0 ModelID undef[4]
            8 TimeStamp int32u date | value: unixTime(x + 10957 * 24 * 3600)
            0x18 InternalSerialNumber undef[4] | value: "0x" .. hexDigits(x)
            0x28 Parallax float | print: fmt("%.2f", x)
            0x30 Category int16u hex
              0=(none)
              4096=Mii
              8192=Man
              16384=Woman
            """
        ])
}

internal import TaglineSDK

extension Vendor {
    /// General Imaging: a directory behind 18 bytes. Some models write Fujifilm's.
    ///
    /// Names, numbers and labels are those that ExifTool 13.58 lists.
    static let ge = Vendor(
        "GE",
        [
            """
            table Main ifd
            0x202 Macro
              0=Off
              1=On
            0x207 GEModel string
            0x300 GEMake string
            """
        ])
}

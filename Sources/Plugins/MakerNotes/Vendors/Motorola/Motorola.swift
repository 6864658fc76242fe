internal import TaglineSDK

extension Vendor {
    /// Motorola's telephones: a directory of many tags, few of which are known.
    ///
    /// Names, numbers and conditions are those that ExifTool 13.58 lists.
    static let motorola = Vendor(
        "Motorola",
        [
            """
            table Main ifd
            0x5500 BuildNumber
            0x5501 SerialNumber
            0x6420 CustomRendered | if: format == "string"
            0x64d0 DriveMode
            0x665e Sensor
            0x6705 ManufactureDate
            """
        ])
}

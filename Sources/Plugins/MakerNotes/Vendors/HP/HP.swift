internal import TaglineSDK

extension Vendor {
    /// Hewlett-Packard: a directory, a text, or binary data of two layouts, as the makers of its cameras had it; in one model a
    /// segment of JPEG files.
    ///
    /// Names, numbers and labels are those that ExifTool 13.58 lists.
    static let hp = Vendor(
        "HP",
        [
            #"""
            table Main ifd
            0xe00 PrintIM | table: PrintIM.Main
            table Type2 text
            1 LensShading
            2 SerialNumber
            3 PreviewImage binary
            table Type4 binary
            0xc MaxAperture int16u | value: x / 10
            0x10 ExposureTime int32u | value: x / 1e6 | print: exposureTime
            0x14 CameraDateTime string[20]
            0x34 ISO int16u
            0x5c SerialNumber string[26] | raw: x ~ /^SERIAL NUMBER:/ ? replace(x, /^SERIAL NUMBER:/, "") : nil
            table Type6 binary
            0xc FNumber int16u | value: x / 10
            0x10 ExposureTime int32u | value: x / 1e6 | print: exposureTime
            0x14 CameraDateTime string[20]
            0x34 ISO int16u
            0x58 SerialNumber string[26] | raw: x ~ /^SERIAL NUMBER:/ ? replace(x, /^SERIAL NUMBER:/, "") : nil
            table TDHD elements
            1 FirmwareVersion
            2 SerialNumber
            """#
        ], readers: ["text": HPReader.text, "elements": HPReader.elements])
}

internal import TaglineSDK

extension Vendor {
    /// GoPro: values with keys of four letters, in a segment of JPEG files, in the form that the cameras' videos have too.
    static let goPro = Vendor("GoPro", [GoProTables.text], readers: ["keys": GoProReader.keys])
}

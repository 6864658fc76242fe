internal import TaglineSDK

extension Vendor {
    /// Print Image Matching, which Epson specified and many vendors write, in their notes or in IFD0.
    static let printIM = Vendor(
        "PrintIM", ["table Main printIM\n0 PrintIMVersion\n"], readers: ["printIM": PrintIMReader.read])
}

internal import TaglineSDK

extension Vendor {
    /// Qualcomm: values with names of their own, in a segment of JPEG files that some telephones write.
    static let qualcomm = Vendor(
        "Qualcomm", ["table Main attributes\n"], readers: ["attributes": QualcommReader.attributes])
}

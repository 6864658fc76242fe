internal import TaglineSDK

extension Vendor {
    /// Adobe's converter of raw files, which keeps the camera's notes in the private data of DNG.
    static let adobeDNG = Vendor("AdobeDNG", ["table Main private"], readers: ["private": AdobeDNGReader.read])
}

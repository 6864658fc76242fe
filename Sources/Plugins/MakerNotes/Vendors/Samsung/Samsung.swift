internal import TaglineSDK

extension Vendor {
    /// Samsung: binary data in older compact cameras, a directory in later ones and in raw files.
    static let samsung = Vendor(
        "Samsung", [SamsungMain.text], functions: ["decrypt": SamsungCipher.decrypt],
        identifyLens: LensTypeID.identifier("Samsung.lensTypes"))
}

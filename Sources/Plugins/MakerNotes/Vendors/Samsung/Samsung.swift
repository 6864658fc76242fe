internal import TaglineSDK

extension Vendor {
    /// Samsung: binary data in older compact cameras, a directory in later ones and in raw files, a list of elements behind
    /// the pictures of telephones.
    static let samsung = Vendor(
        "Samsung", [SamsungMain.text, SamsungTrailerTables.text],
        functions: ["decrypt": SamsungCipher.decrypt, "unixMilliseconds": SamsungTrailer.date],
        readers: ["singleShot": SamsungTrailer.singleShot, "dualShot": SamsungTrailer.dualShot],
        identifyLens: LensTypeID.identifier("Samsung.lensTypes"))
}

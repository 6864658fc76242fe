internal import TaglineSDK

extension Vendor {
    /// Canon: a bare directory, most of whose entries are arrays of 16-bit numbers with a meaning for each place.
    static let canon = Vendor(
        "Canon", [CanonMain.text, CanonTables.text, CanonColorData.text, CanonCameraInfo.text],
        functions: CanonFunctions.all, readers: ["filters": CanonReaders.filters],
        identifyLens: LensTypeID.identifier(
            "Canon.lensTypes", brand: "Canon ", newer: ("RFLensType", "Canon.rfLensTypes")))

    /// Canon's custom functions, which have a group of their own.
    static let canonCustom = Vendor(
        "CanonCustom", [CanonCustomTables.text], functions: CanonFunctions.all,
        readers: [
            "customFunctions": CanonReaders.customFunctions, "customFunctions2": CanonReaders.customFunctions2,
        ])
}

internal import TaglineSDK

extension Vendor {
    /// Minolta and Konica Minolta, whose notes also stand in those of Sony's first bodies.
    static let minolta = Vendor(
        "Minolta", [MinoltaMain.text, MinoltaA100.text, MinoltaLenses.text], functions: AMountFunctions.all,
        identifyLens: SonyLensID.identify)

    /// Minolta's header of raw files, which has a group of its own.
    static let minoltaRaw = Vendor(
        "MinoltaRaw", [MinoltaRaw.text], functions: AMountFunctions.all, readers: ["mrw": MinoltaRawReader.read])
}

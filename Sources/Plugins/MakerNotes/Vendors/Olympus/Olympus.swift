internal import TaglineSDK

extension Vendor {
    /// Olympus and OM System: a main directory with eight others, each either inline or pointed to. Epson, Minolta, Sony and
    /// others used the older form.
    static let olympus = Vendor(
        "Olympus", [OlympusMain.text, OlympusSettings.text, OlympusRaw.text, OlympusLabels.text],
        functions: OlympusFunctions.all, readers: ["text": OlympusReaders.text],
        identifyLens: LensTypeID.identifier("Olympus.lensTypes"))
}

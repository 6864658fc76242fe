internal import TaglineSDK

extension Vendor {
    /// Pentax, Asahi before it and Ricoh's cameras of that name after it.
    static let pentax = Vendor(
        "Pentax",
        [
            PentaxMain.text, PentaxSettings.text, PentaxExposure.text, PentaxFocus.text, PentaxLens.text,
            PentaxColor.text, PentaxLabels.text,
        ],
        functions: PentaxFunctions.all, readers: ["text": PentaxReaders.text],
        identifyLens: LensTypeID.identifier("Pentax.pentaxLensTypes"))
}

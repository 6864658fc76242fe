internal import TaglineSDK

extension Vendor {
    /// Sigma, and Foveon, whose sensors it builds in.
    static let sigma = Vendor("Sigma", [SigmaMain.text, SigmaLenses.text], identifyLens: SigmaLensID.identify)
}

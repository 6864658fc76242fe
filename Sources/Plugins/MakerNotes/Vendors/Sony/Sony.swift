internal import TaglineSDK

extension Vendor {
    /// Sony: a directory with plain blocks of the older bodies, whose design was Minolta's, and enciphered ones since 2011.
    static let sony = Vendor(
        "Sony",
        [
            SonyMain.text, SonyCamera.text, SonyCameraSettings.text, SonyFocus.text, SonyTag2010.text,
            SonyEnciphered.text, SonyRaw.text, SonyLenses.text,
        ],
        functions: SonyFunctions.all,
        readers: [
            "enciphered": SonyReaders.enciphered, "moreInfo": SonyReaders.moreInfo, "pic": SonyTextReader.read,
            "srf": SonyRawReaders.srf, "sr2": SonyRawReaders.sr2,
        ],
        identifyLens: SonyLensID.identify)

    /// What Sony's software writes into raw files, which has a group of its own.
    static let sonyIDC = Vendor("SonyIDC", [SonyIDC.text])
}

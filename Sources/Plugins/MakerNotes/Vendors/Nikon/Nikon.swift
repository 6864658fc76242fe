internal import TaglineSDK

extension Vendor {
    /// Nikon: a directory with a TIFF header of its own in newer bodies; part of it is enciphered.
    static let nikon = Vendor(
        "Nikon",
        [
            NikonMain.text, NikonTables.text, NikonAFInfo.text, NikonLensData.text, NikonFlashInfo.text,
            NikonColorBalance.text, NikonPictureControl.text, NikonShotInfo.text, NikonMenuSettings.text,
            NikonLabels.text, NikonLensIDs.text,
        ],
        functions: NikonFunctions.all,
        readers: [
            "nikon": NikonReaders.main, "encrypted": NikonReaders.encrypted,
            "captureOffsets": NikonReaders.captureOffsets, "iccProfile": NikonReaders.iccProfile,
        ],
        identifyLens: NikonLensID.identify)

    /// The custom settings of Nikon's bodies, which stand in the enciphered record of a shot.
    static let nikonCustom = Vendor(
        "NikonCustom",
        [
            NikonCustomEarly.text, NikonCustomMiddle.text, NikonCustomLate.text, NikonCustomZ8.text,
            NikonCustomZ9.text, NikonCustomZ6III.text,
        ],
        functions: NikonFunctions.all)

    /// The settings that newer bodies of Nikon keep as a list.
    static let nikonSettings = Vendor(
        "NikonSettings", [NikonSettingsTables.text], functions: NikonFunctions.all,
        readers: ["settings": NikonReaders.settings])

    /// What Nikon's programs did to a picture.
    static let nikonCapture = Vendor(
        "NikonCapture", [NikonCaptureTables.text], functions: NikonFunctions.all,
        readers: ["capture": NikonReaders.capture])
}

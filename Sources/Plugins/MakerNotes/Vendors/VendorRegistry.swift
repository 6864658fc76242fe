internal import TaglineSDK

/// The vendors whose notes are read, and how each note is recognised.
///
/// To add a vendor: a folder with its `Vendor`, its line in `vendors`, and its row in `notes`. Nothing else changes.
enum VendorRegistry {
    static let vendors: [Vendor] = [
        notes, .adobeDNG,
        .canon, .canonCustom,
        .nikon, .nikonCustom, .nikonSettings, .nikonCapture,
        .apple, .dji, .flir, .fujiFilm, .google, .kodak, .leaf, .motorola, .olympus, .onePlus, .panasonic, .pentax,
        .printIM, .reconyx,
        .samsung,
        .sigma,
        .sony, .sonyIDC, .minolta, .minoltaRaw, .casio, .phaseOne,
        .ge, .hp, .jvc, .microsoft, .nintendo, .qualcomm, .ricoh, .sanyo, .vivo,
    ]

    /// How a note is recognised, by its first bytes, the make and the model; the first row that holds counts.
    ///
    /// `place` is where the note begins, `start` where its directory does. Without `base:` offsets count from the TIFF header.
    /// A row whose table does not exist lists the note as unread.
    private static let notes = Vendor("Notes", [NoteSignatures.text])

    static var signatures: NoteTable? { TableLibrary.shared.table("Main", of: "Notes") }
}

internal import TaglineSDK

/// The vendors whose notes are read, and how each note is recognised.
///
/// To add a vendor: a folder with its `Vendor`, its line in `vendors`, and its row in `notes`. Nothing else changes.
enum VendorRegistry {
    static let vendors: [Vendor] = [
        notes, .adobeDNG,
        .canon, .canonCustom,
        .nikon, .nikonCustom, .nikonSettings, .nikonCapture,
        .sony, .sonyIDC, .minolta, .minoltaRaw,
        .apple, .casio, .dji, .flir, .fujiFilm, .ge, .goPro, .google, .hp, .jvc, .kodak, .leaf, .microsoft, .motorola,
        .nintendo, .olympus, .onePlus, .panasonic, .pentax, .phaseOne, .photobucket, .printIM, .qualcomm, .reconyx,
        .ricoh, .samsung, .sanyo, .sigma, .vivo,
    ]

    /// How a note is recognised, by its first bytes, the make and the model; the first row that holds counts.
    ///
    /// `place` is where the note begins, `start` where its directory does. Without `base:` offsets count from the TIFF header.
    /// A row whose table does not exist lists the note as unread.
    private static let notes = Vendor("Notes", [NoteSignatures.text])

    static var signatures: NoteTable? { TableLibrary.shared.table("Main", of: "Notes") }
}

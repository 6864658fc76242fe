internal import TaglineMedia
internal import TaglineSDK

/// Notes that neither a tag nor a segment of their own leads to: behind the picture, or inside XMP.
///
/// Most files have none, and looking for them means to read another part of the file. So the make, or the software, says first
/// whether there can be any.
struct HiddenNotes: Sendable {
    /// The vendor as the option `vendors` has it.
    let vendor: String
    /// How the make begins, in lower case.
    let make: [UInt8]
    /// How the software of cameras that write such notes begins, whatever their make.
    var software: [UInt8]?
    /// Whether the notes stand in XMP; else they follow the picture of a JPEG file.
    var isInXMP = false
    let read: @Sendable (MediaFile, NoteReader) -> Void

    static let all: [HiddenNotes] = [
        HiddenNotes(vendor: "Samsung", make: Array("samsung".utf8), read: SamsungTrailer.read),
        HiddenNotes(vendor: "Vivo", make: Array("vivo".utf8), read: VivoTrailer.read),
        HiddenNotes(vendor: "OnePlus", make: Array("oneplus".utf8), read: OnePlusTrailer.read),
        HiddenNotes(
            vendor: "Google", make: Array("google".utf8), software: Array("HDR+ ".utf8), isInXMP: true,
            read: GoogleXMP.read),
    ]

    /// Whether a file may have such notes.
    func isExpected(in media: MediaFile, _ structure: TIFFStructure) -> Bool {
        guard isInXMP ? media.blocks.contains(where: { $0.kind == .xmp }) : media.format.container == .jpeg else {
            return false
        }
        if let text = structure.value(0x010F, in: "IFD0")?.text, text.count >= make.count,
            zip(text.array, make).allSatisfy({ $0 | 0x20 == $1 })
        {
            return true
        }
        guard let software, let text = structure.value(0x0131, in: "IFD0")?.text else { return false }
        return text.starts(with: software)
    }
}

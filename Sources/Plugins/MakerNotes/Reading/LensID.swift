internal import Glibc
internal import TaglineMedia
internal import TaglineSDK

/// A note that was read.
struct ReadNote {
    let vendor: String
    let facts: NoteFacts
    /// The places of its tags among those of the record.
    let tags: Range<Int>
}

/// The lens that ExifTool composes as `LensID` of the notes' tags and of EXIF's.
///
/// Source: ExifTool 12.57, module Exif, composite tags LensID and LensID-2.
enum LensID {
    /// - Parameter tags: those of the record so far.
    static func tag(_ notes: [ReadNote], in tags: [Tag], _ structure: TIFFStructure, _ media: MediaFile) -> Tag? {
        let model = structure.value(0xA434, in: "ExifIFD").map {
            String(decoding: $0.text.trimmingTrailingSpace().array, as: UTF8.self)
        }
        var lens = LensIdentification(
            focalLength: structure.value(0x920A, in: "ExifIFD")?.real(),
            // APEX units: the square root of two to this power is the f-number.
            maxAperture: structure.value(0x9205, in: "ExifIFD")?.real().map { pow(2, $0 / 2) })
        lens.model = model
        for note in notes {
            let vendor = VendorRegistry.vendors.first { $0.name == note.vendor }
            if let (value, name) = vendor?.identifyLens?(tags[note.tags], lens, note.facts) {
                return tag(RawValue(value, offset: -1), name)
            }
        }
        guard !notes.contains(where: { hasLensNumber($0, tags[$0.tags]) }) else { return nil }
        let names =
            [model]
            + ["LensModel", "Lens"].map { name in
                notes.compactMap { tags[$0.tags].told(name) }.last?.value.description
            }
        for name in names.compactMap({ $0 }) {
            guard let printed = spacedNames.value(of: name, spaced) else { continue }
            return isTold(inXMPOf: media) ? nil : tag(RawValue(text: name), printed)
        }
        return nil
    }

    private static func tag(_ raw: RawValue, _ name: String) -> Tag {
        Tag(
            group: "Composite", name: "LensID", raw, .custom(.label, value: nil, print: { _ in .text(name) }))
    }

    /// Whether a note tells the lens by a number, even one without a name. Nikon's type of lens is none: it has bits for what the
    /// lens can do.
    private static func hasLensNumber(_ note: ReadNote, _ tags: ArraySlice<Tag>) -> Bool {
        note.vendor != "Nikon" && tags.told("LensType")?.value.decimal != nil
    }

    private static let focalLength = Pattern("(mm|\\d\\/F)", options: "")

    /// Whether XMP has a number of the lens, from which ExifTool makes another name.
    private static func isTold(inXMPOf media: MediaFile) -> Bool {
        media.blocks.contains { block in
            block.kind == .xmp && block.label.isEmpty && media.bytes(of: block)?.firstOffset(of: ":LensID") != nil
        }
    }

    private static let spacedNames = Memo<String, String?>()

    /// `XF50mmF2 R WR` becomes `XF50mm F2 R WR`; `nil` for a name without a focal length.
    private static func spaced(_ name: String) -> String? {
        var text = Array(name.utf8)
        guard focalLength?.matches(text) ?? false else { return nil }
        for (pattern, template) in spacings {
            text = pattern?.replacing(text, with: Array(template.utf8), all: false) ?? text
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let spacings: [(Pattern?, String)] = [
        (Pattern("(\\d)\\/F", options: ""), "$1mm F"), (Pattern("mmF", options: ""), "mm F"),
        (Pattern("(\\d) mm", options: ""), "$1mm"), (Pattern(" - ", options: ""), "-"),
    ]
}

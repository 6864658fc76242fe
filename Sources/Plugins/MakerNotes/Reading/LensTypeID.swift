internal import TaglineSDK

/// The lens that ExifTool composes as `LensID` of the type that a note tells.
///
/// Source: ExifTool 12.57, module Exif, composite tag LensID and `PrintLensID`.
enum LensTypeID {
    /// Identifies the lenses of a vendor whose types are numbers.
    ///
    /// - Parameters:
    ///   - labels: the name of the labels, such as `Canon.lensTypes`.
    ///   - brand: what stands in front of the model of a lens without a label.
    ///   - newer: a tag that tells the lens better where it is not 0, and its labels.
    static func identifier(
        _ labels: String, brand: String = "", newer: (tag: String, labels: String)? = nil
    ) -> LensIdentifier {
        { tags, lens, _ in
            guard let type = tags.told("LensType") else { return nil }
            if let newer, let better = tags.told(newer.tag), better.value.wholeNumber != 0 {
                return name(better, in: newer.labels, "", lens.completed(by: tags), tags).map { (type.value, $0) }
            }
            return name(type, in: labels, brand, lens.completed(by: tags), tags).map { (type.value, $0) }
        }
    }

    private static func name(
        _ type: Tag, in labels: String, _ brand: String, _ lens: LensIdentification, _ tags: ArraySlice<Tag>
    ) -> String? {
        guard let labels = TableLibrary.shared.labels(labels) else { return nil }
        // A lens with several numbers apart from those of its labels has the first of them.
        let text = type.value.description
        let number = labels[Array(text.utf8)] == nil ? text.split(separator: " ").first.map(String.init) ?? text : text
        let name: String
        if let range = focalRange(tags), !isTamronZoom(lens.model) {
            name = lens.name(of: number, in: labels, focalRange: range, brand: brand)
        } else {
            name = lens.name(of: number, in: labels) ?? type.printed.description
        }
        return name + converter(lens, tags)
    }

    /// Identifies the lens of a vendor whose types are the names of lenses.
    static let named: LensIdentifier = { tags, _, _ in
        guard let type = tags.told("LensType")?.printed.description else { return nil }
        if type.firstRange(of: "mm") != nil { return (.text(type), type) }
        let text = Array(type.utf8)
        guard let pattern = Pattern("(\\d)\\/F", options: ""), pattern.matches(text) else { return nil }
        let name = pattern.replacing(text, with: Array("$1mm F".utf8), all: false)
        return (.text(type), String(decoding: name, as: UTF8.self))
    }

    private static func number(_ name: String, _ tags: ArraySlice<Tag>) -> Double? {
        tags.told(name)?.value.decimal.flatMap { $0.isFinite && $0 > 0 && $0 < 1e6 ? $0 : nil }
    }

    /// The focal lengths that the lens can take.
    private static func focalRange(_ tags: ArraySlice<Tag>) -> ClosedRange<Double>? {
        guard let short = number("MinFocalLength", tags), let long = number("MaxFocalLength", tags) else { return nil }
        return min(short, long)...max(short, long)
    }

    /// For these lenses cameras tell the focal length of the picture as the only one.
    private static func isTamronZoom(_ model: String?) -> Bool {
        guard let model else { return false }
        return tamronZoom?.matches(Array(model.utf8)) ?? false
    }

    private static let tamronZoom = Pattern("^TAMRON.*-\\d+mm", options: "")

    /// A teleconverter that makes the focal length another one than the lens tells.
    private static func converter(_ lens: LensIdentification, _ tags: ArraySlice<Tag>) -> String {
        guard let told = number("LensFocalLength", tags), let focalLength = lens.focalLength else { return "" }
        let factor = focalLength / told
        return factor > 1.1 ? " + \(String(fixed: factor, decimals: 1))x converter" : ""
    }
}

extension LensIdentification {
    /// What the note tells of the lens, in front of what EXIF does or where that says nothing.
    func completed(by tags: ArraySlice<Tag>) -> LensIdentification {
        var lens = self
        if let aperture = tags.told("MaxAperture")?.value.decimal, aperture > 0 {
            lens.maxAperture = aperture
        }
        if lens.model?.isEmpty ?? true { lens.model = tags.told("LensModel")?.printed.description }
        if lens.focalLength == nil { lens.focalLength = tags.told("FocalLength")?.value.decimal }
        return lens
    }
}

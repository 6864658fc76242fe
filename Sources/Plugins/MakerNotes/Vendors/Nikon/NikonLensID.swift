internal import TaglineSDK

/// The lens of a picture of Nikon's, told from eight bytes that the note has in several places.
enum NikonLensID {
    private static let parts = [
        "LensIDNumber", "LensFStops", "MinFocalLength", "MaxFocalLength", "MaxApertureAtMinFocal",
        "MaxApertureAtMaxFocal", "MCUVersion", "LensType",
    ].map(TagName.init)

    /// What ExifTool composes as `LensID`: the bytes in hexadecimal, and the name of the lens.
    static let identify: LensIdentifier = { tags, _, _ in
        var bytes: [TagValue] = []
        for name in parts {
            guard let raw = tags.last(named: name, in: "Nikon")?.raw.integer() else {
                return nil
            }
            bytes.append(.integer(raw))
        }
        let format = Array("%.2X %.2X %.2X %.2X %.2X %.2X %.2X %.2X".utf8)
        let key = TagValue.bytes(Bytes(FormattedText.make(format, bytes))).description
        return (.text(key), NikonLens.name(of: key) ?? "Unknown (\(key))")
    }
}

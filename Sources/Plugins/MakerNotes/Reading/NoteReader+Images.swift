internal import TaglineSDK

/// Images that two tags of a note place: where it starts, and how long it is.
extension NoteReader {
    private struct PlacedImage {
        let name: TagName
        let start: TagName
        let length: TagName

        init(_ name: String, start: String, length: String) {
            self.name = TagName(name)
            self.start = TagName(start)
            self.length = TagName(length)
        }
    }

    private static let images: [PlacedImage] = [
        PlacedImage("PreviewImage", start: "PreviewImageStart", length: "PreviewImageLength"),
        PlacedImage("ZoomedPreviewImage", start: "ZoomedPreviewStart", length: "ZoomedPreviewLength"),
        PlacedImage("ThumbnailImage", start: "ThumbnailOffset", length: "ThumbnailLength"),
        PlacedImage("JpgFromRaw", start: "JpgFromRawStart", length: "JpgFromRawLength"),
        PlacedImage("OtherImage", start: "OtherImageStart", length: "OtherImageLength"),
    ]
    private static let previewValidity = TagName("PreviewImageValid")

    /// Emits the images whose place the tags tell, in the group of those.
    func emitPlacedImages() {
        for image in Self.images.compactMap({ Self.placed($0, by: tags) }) { append(image) }
    }

    /// The tag of an image, if there is none yet and its place is told.
    private static func placed(_ image: PlacedImage, by tags: ArraySlice<Tag>) -> Tag? {
        guard let start = tags.first(named: image.start),
            let length = tags.first(named: image.length, in: start.group),
            let offset = start.raw.integer().flatMap(Int.init(exactly:)),
            let size = length.raw.integer().flatMap(Int.init(exactly:)),
            offset >= 0, size > 0, tags.first(named: image.name, in: start.group) == nil
        else { return nil }
        if image.name.text == "PreviewImage", tags.first(named: previewValidity)?.raw.integer() == 0 { return nil }
        return Tag(
            group: start.group, TagDefinition(0, image.name.text, .binary),
            RawValue(unread: .undef, size: size, offset: offset))
    }
}

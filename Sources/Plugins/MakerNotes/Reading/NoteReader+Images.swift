internal import TaglineSDK

/// Images that two tags of a note place: where it starts, and how long it is.
extension NoteReader {
    private struct PlacedImage {
        let name: String
        let start: String
        let length: String
        /// Names are compared only where their hashes agree: most notes place no image.
        let startHash: UInt32

        init(_ name: String, start: String, length: String) {
            self.name = name
            self.start = start
            self.length = length
            startHash = TagDefinition.hash(ofName: start)
        }
    }

    private static let images: [PlacedImage] = [
        PlacedImage("PreviewImage", start: "PreviewImageStart", length: "PreviewImageLength"),
        PlacedImage("ZoomedPreviewImage", start: "ZoomedPreviewStart", length: "ZoomedPreviewLength"),
        PlacedImage("ThumbnailImage", start: "ThumbnailOffset", length: "ThumbnailLength"),
        PlacedImage("JpgFromRaw", start: "JpgFromRawStart", length: "JpgFromRawLength"),
        PlacedImage("OtherImage", start: "OtherImageStart", length: "OtherImageLength"),
    ]

    /// Emits the images whose place the tags tell, in the group of those.
    func emitPlacedImages() {
        guard tellsPlace() else { return }
        for image in Self.images {
            guard
                let start = tags.first(where: {
                    $0.definition.nameHash == image.startHash && $0.name == image.start
                }),
                let length = tags.first(where: { $0.name == image.length && $0.group == start.group }),
                let offset = start.raw.integer().flatMap(Int.init(exactly:)),
                let size = length.raw.integer().flatMap(Int.init(exactly:)),
                offset >= 0, size > 0, !isDeclaredInvalid(image.name),
                !tags.contains(where: { $0.name == image.name && $0.group == start.group })
            else { continue }
            append(
                Tag(
                    group: start.group, TagDefinition(0, image.name, .binary),
                    RawValue(unread: .undef, size: size, offset: offset)))
        }
    }

    /// Whether any tag tells where an image starts.
    private func tellsPlace() -> Bool {
        let tags = tags
        return tags.indices.contains { index in
            let hash = tags[index].definition.nameHash
            return Self.images.contains { $0.startHash == hash }
        }
    }

    private func isDeclaredInvalid(_ name: String) -> Bool {
        name == "PreviewImage" && tags.first { $0.name == "PreviewImageValid" }?.raw.integer() == 0
    }
}

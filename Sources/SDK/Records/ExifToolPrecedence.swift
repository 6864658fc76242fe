/// Which of several tags of one group and name ExifTool's JSON shows.
///
/// ExifTool keeps one main tag of each name over all groups: a later one takes the place of an earlier one unless its
/// directory or its table yields. In the group of the main tag that one is shown, in another group the first.
///
/// Source: ExifTool 13.58, the function that records a found tag, and the option `-G1` of its command line program.
struct ExifToolPrecedence {
    private let isKept: [Bool]

    /// Looks at the tags of a file in the order found.
    init(_ tags: [Tag], _ groups: TagGroups, in format: MediaFormat?) {
        let main = Self.mainTags(tags, in: format)
        isKept = tags.indices.map { index in
            guard let main = main[tags[index].name], tags[main].group == tags[index].group else {
                return groups.occurrences[index] == 1
            }
            return main == index
        }
    }

    /// Whether the tag at an index is shown.
    func keeps(_ index: Int) -> Bool { isKept[index] }

    private static func mainTags(_ tags: [Tag], in format: MediaFormat?) -> [String: Int] {
        var main: [String: Int] = [:]
        main.reserveCapacity(tags.count)
        var primaryDirectory: String?
        for isBehindNote in [false, true] {
            for (index, tag) in tags.enumerated() where Self.isBehindNote(tag) == isBehindNote {
                if primaryDirectory == nil, isFullResolution(tag) { primaryDirectory = tag.group }
                let isYielding =
                    tag.definition.traits.contains(.yielding)
                    ? tag.group != primaryDirectory : isPreview(tag.group, in: format)
                // JFIF's priority is less than none: its tags yield to all, and those that yield do not to them.
                if let known = main[tag.name], isYielding, tags[known].group != "JFIF" { continue }
                main[tag.name] = index
            }
        }
        return main
    }

    /// Whether ExifTool meets a tag behind those of a maker note, which is tag 0x927C of the ExifIFD, which is 0x8769 of
    /// IFD0.
    private static func isBehindNote(_ tag: Tag) -> Bool {
        switch tag.group {
        case "ExifIFD": tag.definition.id > 0x927C
        case "IFD0": tag.definition.id > 0x8769
        case "InteropIFD", "GPS", "IFD1": true
        default: false
        }
    }

    /// Whether a tag says that its directory describes the picture itself rather than a smaller copy: NewSubfileType 0
    /// or SubfileType 1 (TIFF 6.0, section 8), which ExifTool calls SubfileType and OldSubfileType.
    private static func isFullResolution(_ tag: Tag) -> Bool {
        switch (tag.definition.id, tag.name) {
        case (0xFE, "SubfileType"): tag.raw.integer() == 0
        case (0xFF, "OldSubfileType"): tag.raw.integer() == 1
        default: false
        }
    }

    /// Whether a directory describes a smaller copy wherever it stands. The second one does so in a JPEG only.
    private static func isPreview(_ group: String, in format: MediaFormat?) -> Bool {
        group == "PreviewIFD" || group == "IFD1" && format?.container == .jpeg
    }
}

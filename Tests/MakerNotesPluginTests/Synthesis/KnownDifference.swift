/// What differs for a reason: most tables are those of ExifTool 13.58, and the installed one is older.
///
/// An entry holds for tags of one group, and only for the ways in which they differ.
struct KnownDifference {
    typealias Forms = ExifToolAnswers.Forms

    /// How a tag differs.
    enum Way {
        /// ExifTool alone has it.
        case missing
        /// ExifTool does not have it.
        case extra
        /// The values are the same, the prints are not.
        case print
        case value
    }

    let group: String
    let tags: Set<String>
    let ways: Set<Way>
    let reason: String

    init(_ group: String, _ tags: Set<String>, _ ways: Set<Way>, _ reason: String) {
        self.group = group
        self.tags = tags
        self.ways = ways
        self.reason = reason
    }

    static func explains(_ name: String, _ ours: Forms?, _ theirs: Forms?) -> Bool {
        if let ours, let theirs, ours.value == theirs.value, isNewLabel(ours.print, theirs.print) { return true }
        let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, let way = way(ours, theirs) else { return false }
        return all.contains { $0.group == parts[0] && $0.tags.contains(parts[1]) && $0.ways.contains(way) }
    }

    private static func way(_ ours: Forms?, _ theirs: Forms?) -> Way? {
        switch (ours, theirs) {
        case (nil, _?): .missing
        case (_?, nil): .extra
        case (let ours?, let theirs?): ours.value == theirs.value ? .print : .value
        case (nil, nil): nil
        }
    }

    /// Whether the older version has no label yet.
    private static func isNewLabel(_ ours: String, _ theirs: String) -> Bool {
        theirs.contains("Unknown (") && !ours.contains("Unknown (") || theirs.contains("[") && !ours.contains("[")
    }

    /// Tables that the older version does not have.
    static let newerTables: Set<String> = [
        "Canon.ColorData12", "Nikon.MenuSettingsZ9v4", "Nikon.ShotInfoZ6III", "Nikon.ShotInfoZ8",
    ]

    /// Versions that records begin with and that the older version of ExifTool does not know.
    static let newerVersions: Set<[UInt8]> = [Array("0807".utf8), Array("0808".utf8)]
}

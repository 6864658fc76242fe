/// What differs for a reason: the tables are those of ExifTool 13.58, the installed one is older.
enum KnownDifference {
    typealias Forms = ExifToolAnswers.Forms

    static func explains(_ name: String, _ ours: Forms?, _ theirs: Forms?) -> Bool {
        if let ours, let theirs, ours.value == theirs.value, isNewLabel(ours.print, theirs.print) { return true }
        return names[name] != nil
    }

    /// Whether the older version has no label yet.
    private static func isNewLabel(_ ours: String, _ theirs: String) -> Bool {
        theirs.contains("Unknown (") && !ours.contains("Unknown (") || theirs.contains("[") && !ours.contains("[")
    }

    /// Tags that the older version calls or converts otherwise, with the reason.
    static let names: [String: String] = [
        "Casio:PreviewImage": "composed of two tags besides the one of that name, wherever they lead to"
    ]
}

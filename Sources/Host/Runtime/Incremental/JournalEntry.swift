internal import TaglineSDK

/// What a run leaves of an item for the next one.
///
/// ```
/// part TAB path TAB version TAB fingerprint TAB outcome LF
/// ```
///
/// The path is percent-encoded, so that it holds neither tabs nor line ends.
struct JournalEntry: Sendable, Equatable {
    let place: ItemPlace
    /// What identifies the bytes that were read.
    let version: String
    /// What identifies how they were read.
    let fingerprint: String
    /// `recorded`, or why the item was skipped.
    let outcome: String

    static let recorded = "recorded"

    /// The entry as a line.
    var line: [UInt8] {
        let path = PercentEncoding.uriPath(place.path)
        return Array("\(place.part)\t\(path)\t\(version)\t\(fingerprint)\t\(outcome)\n".utf8)
    }

    init(place: ItemPlace, version: String, fingerprint: String, outcome: String) {
        self.place = place
        self.version = version
        self.fingerprint = fingerprint
        self.outcome = outcome
    }

    /// - Returns: `nil` if the line is none of ours.
    init?(line: some Sequence<UInt8>) {
        let fields = String(decoding: Array(line), as: UTF8.self).split(
            separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 5, let part = Int(fields[0]) else { return nil }
        place = ItemPlace(part: part, path: LocalPath.bytes("file://" + fields[1]))
        version = String(fields[2])
        fingerprint = String(fields[3])
        outcome = String(fields[4])
    }
}

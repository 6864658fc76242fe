#if AWS
internal import FoundationEssentials
internal import TaglineSDK

/// What a manifest is written in.
enum ManifestFormat: String, CaseIterable {
    /// One key a line, as it is, or one `s3://bucket/key`.
    case keys
    /// One object of JSON a line: `{"bucket": "photos", "key": "in/a b.jpg", "versionId": "3HL4kqtJ"}`.
    case jsonl
    /// Comma-separated values with percent-encoded keys: what S3 Inventory and S3 Batch Operations exchange.
    case csv
    /// The `manifest.json` of a report of S3 Inventory, which names the CSV files of the report.
    case inventory
    /// A notification of S3, or an event of EventBridge, also within messages of SQS.
    case event

    /// What a document is, by its name and its first bytes.
    init(of name: String, start: [UInt8]) {
        let bare = name.hasSuffix(".gz") ? name.dropLast(3) : name[...]
        let first = start.first { $0 > 0x20 }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            self = Self.json(start)
        } else {
            self = bare.hasSuffix(".csv") ? .csv : .keys
        }
    }

    private static func json(_ start: [UInt8]) -> ManifestFormat {
        let line = start.drop { $0 <= 0x20 }.prefix { $0 != UInt8(ascii: "\n") }
        if S3Object(manifestLine: line, bucket: "any") != nil { return .jsonl }
        let text = String(decoding: start.prefix(4096), as: UTF8.self)
        return text.contains("\"fileFormat\"") || text.contains("\"fileSchema\"") ? .inventory : .event
    }
}
#endif

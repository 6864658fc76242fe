/// The facts of a record that are neither tags nor part of its summary, under the names that fields have for them.
enum RecordFact: String, CaseIterable, Sendable {
    case path, uri, format, mime, bytes, modified, width, height, verdict, problems, version, fingerprint, unread, codec

    /// The fact, or `nil` where the record has none.
    func value(in record: Record) -> TagValue? {
        switch self {
        case .path: .text(record.pathText)
        case .uri: .text(record.uri)
        case .format: record.format.map { .text($0.name) }
        case .mime: record.format.map { .text($0.mime) }
        case .bytes: .integer(Int64(record.source.bytes))
        case .modified: record.source.modified.map { .text($0.iso8601) }
        case .width: record.image.width.map { .integer(Int64($0)) }
        case .height: record.image.height.map { .integer(Int64($0)) }
        case .verdict: .text(record.validation.verdict.rawValue)
        case .problems: Self.words(record.problems.lazy.map(\.code.rawValue))
        case .version: .text(record.version)
        case .fingerprint: .text(record.fingerprint)
        case .unread: Self.words(record.unread.lazy.map(\.kind.rawValue))
        case .codec: record.validation.codec.isEmpty ? nil : .text(record.validation.codec)
        }
    }

    /// Whether it is a number where a record has it.
    var isNumber: Bool { [.bytes, .width, .height].contains(self) }

    private static func words(_ words: some Collection<String>) -> TagValue? {
        words.isEmpty ? nil : .text(words.joined(separator: " "))
    }
}

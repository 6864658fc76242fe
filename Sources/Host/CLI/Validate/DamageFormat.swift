internal import TaglineSDK

/// A line for each file that is damaged, on which the codec crashes, or that is no image, with the reason.
struct DamageFormat: RecordFormat {
    func text(of record: Record) -> [UInt8] {
        guard let reason = Self.reason(record) else { return [] }
        return Array("\(TerminalText.path(of: record)): \(TerminalText.clean(reason))\n".utf8)
    }

    private static func reason(_ record: Record) -> String? {
        guard record.format != nil else {
            return "not an image: " + (record.problems.first?.message ?? "the content is no format that is known")
        }
        if let crash = record.problems.first(where: { $0.code == .codecCrashed }) {
            return "not checked: \(crash.message) (\(record.validation.codec))"
        }
        guard record.validation.verdict == .damaged else { return nil }
        return "damaged: \(record.validation.messages.joined(separator: "; ")) (\(record.validation.codec))"
    }
}

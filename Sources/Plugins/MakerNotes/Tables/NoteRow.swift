internal import TaglineSDK

/// One row of a table as text, which is compiled when a tag of its number is first met.
///
/// A camera writes few of the tags that its vendor's tables have, so that most rows are never compiled.
final class NoteRow: Sendable {
    let number: RowNumber
    /// The line of the row.
    let text: Bytes
    /// The lines of labels below it.
    let labels: Bytes?
    /// Whether the row is meant only where a condition holds; told without compiling it.
    let hasCondition: Bool
    private let compiled = Once<NoteTag>()

    init(number: RowNumber, text: Bytes, labels: Bytes?, hasCondition: Bool) {
        self.number = number
        self.text = text
        self.labels = labels
        self.hasCondition = hasCondition
    }

    /// The compiled row.
    ///
    /// - Returns: `nil` for a row whose text is wrong, which a test finds.
    func tag(_ compile: (NoteRow) throws -> NoteTag) -> NoteTag? {
        if let known = compiled.load() { return known }
        return (try? compile(self)).map { compiled.store($0) }
    }
}

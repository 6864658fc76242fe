internal import TaglineSDK

/// One row of a table as text, which is compiled when a tag of its number is first met.
///
/// A camera writes few of the tags that its vendor's tables have, so that most rows are never compiled.
struct NoteRow: Sendable {
    let number: RowNumber
    /// The line of the row.
    let text: Bytes
    /// The lines of labels below it.
    let labels: Bytes?
    /// Whether the row is meant only where a condition holds; told without compiling it.
    let hasCondition: Bool
}

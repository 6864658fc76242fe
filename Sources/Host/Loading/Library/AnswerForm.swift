/// The form in which a library's answer stands in memory: entries one behind the other, numbers in little endian.
///
/// ```
/// row:     1 | kind (1) | has forms (1) | slot (2) | traits (2) | id (4) | group | name
/// tag:     2 | raw type (1) | raw order (1) | has forms (1) | slot (2) | raw size (8) | file offset (8) | raw | forms
/// problem: 3 | file offset (8) | code | message | source
/// unread:  4 | length (8) | kind | label
/// ```
/// Text and raw bytes are a count (4) and so many bytes. The forms are those of `StatedForms`. Tags refer to rows, which
/// the reader keeps from image to image: a row is written when its slot held another.
enum AnswerForm {
    static let row = 1
    static let tag = 2
    static let problem = 3
    static let unread = 4
    /// How many rows are kept.
    static let slots = 1024
    /// More problems of one image are dropped.
    static let maximumProblems = 100
    /// How many bytes are kept free for the problem that tells of a limit.
    static let reserve = 256
}

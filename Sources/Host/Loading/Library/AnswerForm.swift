/// The form in which a library's answer stands in memory: entries one behind the other, numbers as this computer has them.
///
/// ```
/// row:     1 | kind (1) | has forms (1) | slot (2) | traits (2) | id (4) | group | name
/// tag:     `AnswerForm.Tag` | raw bytes | forms
/// problem: 3 | file offset (8) | code | message | source
/// unread:  4 | length (8) | kind | label
/// ```
/// Text is a count (4) and so many bytes. The forms are those of `StatedForms`. Tags refer to rows, which the reader keeps
/// from image to image: a row is written when its slot held another.
enum AnswerForm {
    static let row = 1
    static let tag = 2
    static let problem = 3
    static let unread = 4
    /// How many rows are kept.
    static let slots = 1024
    /// A group or a name is no longer than this, in bytes, since rows are kept.
    static let longestName = 1024
    /// More problems of one image are dropped.
    static let maximumProblems = 100
    /// How many bytes are kept free for the problem that tells of a limit.
    static let reserve = 256

    /// What stands in front of a tag's bytes: read and written in one piece, since tags are what there is most of
    /// (`make bench`). Nothing lies in between.
    struct Tag: BitwiseCopyable {
        /// `AnswerForm.tag`
        var entry = UInt8(AnswerForm.tag)
        var rawType: UInt8
        var rawOrder: UInt8
        /// 1 if forms are stated behind the raw bytes.
        var hasForms: UInt8
        /// How many raw bytes follow.
        var rawCount: UInt32
        /// The size of the raw value, also where its bytes are left out.
        var rawSize: UInt64
        var fileOffset: Int64
        var slot: UInt16
    }
}

/// What a codec library says of an image.
public enum CodecVerdict: String, Sendable, Hashable {
    /// The header is in order. Only a full decode can say more.
    case headerOK = "header-ok"

    /// The whole image decodes without complaint.
    case ok

    /// The image violates its format, is cut off or has corrupt data.
    case damaged

    /// The library cannot decode this kind of image, or a limit forbids it. The image may be perfectly sound.
    case unsupported

    /// The source does not hold the bytes that the check needs. It has noted which.
    case needsMore = "needs-more"
}

/// The outcome of one check of one image.
public struct CodecReport: Sendable, Hashable {
    /// What is to be thought of the image.
    public var verdict: CodecVerdict

    /// The library that was asked, and its version.
    public var codec: String

    /// The library's errors and warnings as it words them, at most 16, in printable ASCII. An image can be in order
    /// and still have some.
    public var messages: [String]

    /// Which limit ended the check, in the words of one of the messages, or `nil` if none did.
    public var exceededLimit: String?

    /// Columns of pixels, or 0 if that was not found out. For a TIFF file, those of the first directory.
    public var width: Int

    /// Rows of pixels, or 0 if that was not found out.
    public var height: Int

    /// Creates a report.
    public init(
        verdict: CodecVerdict, codec: String, messages: [String] = [], exceededLimit: String? = nil, width: Int = 0,
        height: Int = 0
    ) {
        self.verdict = verdict
        self.codec = codec
        self.messages = messages
        self.exceededLimit = exceededLimit
        self.width = width
        self.height = height
    }
}

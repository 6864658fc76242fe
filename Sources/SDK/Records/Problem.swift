/// Something that is wrong with a file, and that did not keep the rest from being read.
public struct Problem: Sendable, Equatable, Error {
    /// Who noticed it: a plugin's id, or `container`, `validation`, `summary`, `host`.
    public var plugin: String
    /// What it is, as a stable word for programs, such as `truncated`.
    public let code: Code
    /// What it is, as a sentence for people.
    public let message: String
    /// Where in the file, in bytes, or `nil` if it has no place.
    public let offset: Int?

    /// A stable word. The set is open: a plugin may name codes of its own.
    public struct Code: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public init(stringLiteral rawValue: String) { self.rawValue = rawValue }

        /// The file or the block ends too early.
        public static let truncated: Code = "truncated"
        /// A structure contradicts its specification.
        public static let malformed: Code = "malformed"
        /// An offset points outside.
        public static let badOffset: Code = "bad-offset"
        /// A value is one that its tag cannot have.
        public static let badValue: Code = "bad-value"
        /// A checksum does not match.
        public static let badChecksum: Code = "bad-checksum"
        /// A limit of time, memory, size or depth was reached.
        public static let limit: Code = "limit"
        /// Bytes could not be had within the budget of reads.
        public static let notRead: Code = "not-read"
        /// The format is recognised, but not read yet.
        public static let unsupported: Code = "unsupported"
    }

    public init(_ code: Code, _ message: String, offset: Int? = nil, plugin: String = "") {
        self.plugin = plugin
        self.code = code
        self.message = message
        self.offset = offset
    }
}

/// All that was found out about one image: what a sink writes.
public struct Record: Sendable {
    /// Identifies the image: its location, with raw name bytes percent-encoded.
    public var uri: String
    /// Identifies its bytes: size and modification time, or an ETag.
    public var version: String
    /// Identifies the reader: schema, extractors, their versions and options, validation.
    public var fingerprint: String
    /// Its path relative to the root that was scanned, as the bytes of the file system.
    public var path: [UInt8]
    /// Where it came from.
    public var source: SourceInfo
    /// Its format, or `nil` if it is none that is known.
    public var format: MediaFormat?
    /// The main image.
    public var image = ImageProperties()
    /// What the codec says.
    public var validation = Validation.notChecked
    /// The facts that everyone asks for.
    public var summary = Summary()
    /// All tags, in the order found.
    public var tags: [Tag] = []
    /// What nobody read.
    public var unread: [UnreadBlock] = []
    /// What is wrong.
    public var problems: [Problem] = []

    public init(uri: String, version: String, fingerprint: String, path: [UInt8], source: SourceInfo) {
        self.uri = uri
        self.version = version
        self.fingerprint = fingerprint
        self.path = path
        self.source = source
    }

    /// The path as text: bytes that are not UTF-8 as `%XX`.
    public var pathText: String { PercentEncoding.readable(path) }
}

/// What the source knows of an item without looking into it.
public struct SourceInfo: Sendable, Equatable {
    /// Its size, in bytes.
    public var bytes: Int
    /// When it was last modified, or `nil` if that is not known.
    public var modified: Timestamp?
    /// The path by which it can be opened on this computer, or `nil` if it has none.
    public var localPath: [UInt8]?
    /// What else the source knows of it, such as a bucket and a key, in the order in which it is written.
    public var attributes: [Attribute]

    public init(
        bytes: Int, modified: Timestamp? = nil, localPath: [UInt8]? = nil, attributes: [Attribute] = []
    ) {
        self.bytes = bytes
        self.modified = modified
        self.localPath = localPath
        self.attributes = attributes
    }

    /// A fact with a name.
    public struct Attribute: Sendable, Equatable {
        public let name: String
        public let value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }
}

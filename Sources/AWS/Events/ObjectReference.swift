/// An object in S3 that is to be read: which version of it, as far as that is known.
public struct ObjectReference: Sendable, Equatable {
    public var bucket: String
    /// The key as S3 holds it, not encoded in any way.
    public var key: String
    /// The version to read; `nil` for the one that is current when it is read.
    public var versionID: String?
    /// Its size in bytes.
    public var bytes: Int?
    /// Its ETag, without quotation marks.
    public var eTag: String?

    public init(bucket: String, key: String, versionID: String? = nil, bytes: Int? = nil, eTag: String? = nil) {
        self.bucket = bucket
        self.key = key
        self.versionID = versionID
        self.bytes = bytes
        self.eTag = eTag
    }
}

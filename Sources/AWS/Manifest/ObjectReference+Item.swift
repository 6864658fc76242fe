#if AWS
public import TaglineSDK

extension ObjectReference {
    /// The object that an item of the source `s3` is.
    ///
    /// - Returns: `nil` if it is of another source.
    public init?(_ item: Item) {
        guard let object = S3Object(location: item.location) else { return nil }
        self.init(
            bucket: object.bucket, key: object.key, versionID: object.versionID, bytes: object.size, eTag: object.etag)
    }
}
#endif

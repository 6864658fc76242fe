#if AWS
internal import FoundationEssentials
internal import TaglineSDK

extension S3Object {
    /// An object of a line of JSON.
    ///
    /// - Parameter bucket: where the line names none.
    /// - Returns: `nil` if the line names no object.
    init?(manifestLine line: ArraySlice<UInt8>, bucket: String?) {
        guard let entry = try? JSONDecoder().decode(ManifestEntry.self, from: Data(line)),
            let bucket = entry.bucket ?? bucket, !entry.key.isEmpty
        else { return nil }
        self.init(bucket: bucket, key: entry.key)
        versionID = entry.versionId
        etag = entry.etag.map(S3Client.unquoted)
        size = entry.size
        modified = entry.modified.flatMap(Timestamp.init(iso8601:))
        storageClass = entry.storageClass
    }

    private struct ManifestEntry: Decodable {
        let bucket: String?
        let key: String
        let versionId: String?
        let etag: String?
        let size: Int?
        let modified: String?
        let storageClass: String?
    }

    /// An object of a line that is a key, or `s3://bucket/key`.
    ///
    /// - Returns: `nil` if the line names no object.
    init?(keyLine line: ArraySlice<UInt8>, bucket: String?) {
        guard let text = String(validating: line, as: UTF8.self) else { return nil }
        if text.hasPrefix("s3://") {
            let parts = text.dropFirst(5).split(separator: "/", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            self.init(bucket: String(parts[0]), key: String(parts[1]))
        } else {
            guard let bucket else { return nil }
            self.init(bucket: bucket, key: text)
        }
    }

    init(_ reference: ObjectReference) {
        self.init(bucket: reference.bucket, key: reference.key)
        versionID = reference.versionID
        etag = reference.eTag
        size = reference.bytes
    }
}
#endif

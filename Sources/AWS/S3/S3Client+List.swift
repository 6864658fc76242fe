#if AWS
internal import TaglineSDK

/// Which objects of a bucket are listed, and from where on.
struct S3ListQuery: Sendable {
    let bucket: String
    var prefix = ""
    /// Keys that come after this one.
    var startAfter: String?
    /// Whether all versions are listed rather than the current ones.
    var listsVersions = false
    var pageSize = 1000
    /// Whether a page is asked for again where that may help.
    var retry = AWSRequest.Retry.transient
    /// Where the last page ended, in the words of the service.
    var continuation: [(name: String, value: String)] = []

    init(bucket: String, prefix: String = "") {
        self.bucket = bucket
        self.prefix = prefix
    }

    /// The query for what is listed behind a key; of versions, those of the key itself again, since a key does not tell
    /// which of them was the last.
    func behind(_ key: [UInt8]) -> S3ListQuery {
        var query = self
        let key = String(decoding: key, as: UTF8.self)
        query.startAfter = listsVersions ? String(key.dropLast()) : key
        return query
    }
}

extension S3Client {
    /// One page of a listing.
    struct Page: Sendable {
        var objects: [S3Object]
        /// The query for the next page, if there is one.
        var next: S3ListQuery?
    }

    /// Lists a page, in the bytewise order of keys.
    ///
    /// Keys come percent-encoded, since XML has no place for some characters that they may have.
    func list(_ query: S3ListQuery) async throws(AWSError) -> Page {
        let operation = query.listsVersions ? "ListObjectVersions" : "ListObjectsV2"
        var request = request(operation, "GET", query.bucket)
        request.query = [
            ("prefix", query.prefix), ("encoding-type", "url"), ("max-keys", String(query.pageSize)),
        ]
        request.query += query.listsVersions ? [("versions", "")] : [("list-type", "2")]
        if let key = query.startAfter, query.continuation.isEmpty {
            request.query.append((query.listsVersions ? "key-marker" : "start-after", key))
        }
        request.query += query.continuation
        request.retry = query.retry
        let answer = try await client.send(request)
        guard let root = XMLNode(answer.body), root.name.hasSuffix("Result") else {
            throw AWSError(.rejected, "S3 \(operation): the answer is no listing; check the endpoint")
        }
        let isEncoded = root.text("EncodingType") == "url"
        let objects = root.all(query.listsVersions ? "Version" : "Contents").compactMap { entry in
            Self.object(entry, query, isEncoded: isEncoded)
        }
        return Page(objects: objects, next: Self.next(after: query, in: root, isEncoded: isEncoded))
    }

    private static func object(_ entry: XMLNode, _ query: S3ListQuery, isEncoded: Bool) -> S3Object? {
        guard let key = entry.text("Key") else { return nil }
        var object = S3Object(bucket: query.bucket, key: decoded(key, isEncoded))
        object.etag = entry.text("ETag").map(unquoted)
        object.size = entry.text("Size").flatMap { Int($0) }
        object.modified = entry.text("LastModified").flatMap(Timestamp.init(iso8601:))
        object.storageClass = entry.text("StorageClass")
        if query.listsVersions { object.versionID = entry.text("VersionId") }
        return object
    }

    private static func next(after query: S3ListQuery, in root: XMLNode, isEncoded: Bool) -> S3ListQuery? {
        guard root.text("IsTruncated") == "true" else { return nil }
        var next = query
        if query.listsVersions {
            guard let key = root.text("NextKeyMarker") else { return nil }
            next.continuation = [("key-marker", decoded(key, isEncoded))]
            if let version = root.text("NextVersionIdMarker") {
                next.continuation.append(("version-id-marker", version))
            }
        } else {
            guard let token = root.text("NextContinuationToken") else { return nil }
            next.continuation = [("continuation-token", token)]
        }
        return next
    }

    private static func decoded(_ key: String, _ isEncoded: Bool) -> String {
        isEncoded ? String(decoding: URIEncoding.decoded(key, plusIsSpace: true), as: UTF8.self) : key
    }
}
#endif

#if AWS
public import TaglineSDK

/// A large object that is written as it comes, with the memory of one part.
///
/// What is small is written as it is, at the end. Until `finish` there is nothing to be seen of it.
public struct S3Upload {
    private let client: S3Client
    private let bucket: String
    private let key: String
    private var upload: String?
    private var parts: [String] = []
    private var pending: [UInt8] = []

    /// The bytes of the first parts. S3 takes 10,000 parts of at least 5 MiB; later ones are larger, so that a terabyte
    /// fits.
    private static let partBytes = 8 << 20

    /// - Parameter uri: such as `s3://bucket/key`.
    /// - Throws: `ConfigurationError` if there is no region, or the URI names no object.
    public init(to uri: String, environment: [String: String]? = nil) throws(ConfigurationError) {
        let location = StorageLocation(uri)
        let names = location.path.split(separator: "/", maxSplits: 1).map(String.init)
        guard location.scheme == "s3", names.count == 2 else {
            throw ConfigurationError(.wrongValue, "\(uri) is not of the form s3://bucket/key", option: "to")
        }
        let settings = try AWSSettings(environment: environment)
        client = S3Client(client: AWSClient(settings: settings))
        (bucket, key) = (names[0], names[1])
    }

    /// Adds bytes.
    public mutating func append(_ bytes: [UInt8]) async throws(AWSError) {
        pending += bytes
        if pending.count >= Self.partBytes * (1 + parts.count / 500) { try await writePart() }
    }

    /// Makes the object of all that was added.
    public mutating func finish() async throws(AWSError) {
        guard upload != nil else {
            _ = try await client.put(pending, bucket: bucket, key: key, condition: [:])
            return
        }
        if !pending.isEmpty { try await writePart() }
        if let upload { try await client.completeMultipartUpload(upload, parts: parts, bucket: bucket, key: key) }
    }

    /// Gives up.
    public mutating func cancel() async {
        guard let upload else { return }
        try? await client.abortMultipartUpload(upload, bucket: bucket, key: key)
        self.upload = nil
    }

    private mutating func writePart() async throws(AWSError) {
        let id: String
        if let upload {
            id = upload
        } else {
            id = try await client.createMultipartUpload(bucket: bucket, key: key)
            upload = id
        }
        parts.append(
            try await client.uploadPart(pending, number: parts.count + 1, of: id, bucket: bucket, key: key))
        pending.removeAll(keepingCapacity: true)
    }
}
#endif

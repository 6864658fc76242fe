#if AWS
internal import TaglineSDK

/// The calls of S3 that reading images and keeping files takes.
///
/// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/
struct S3Client: Sendable {
    let client: AWSClient
    /// Whether the caller pays for what is read, as some buckets ask.
    var requesterPays = false

    /// A part of an object, and what its head tells.
    struct Part: Sendable {
        var bytes: [UInt8]
        /// Of the whole object, in bytes.
        var size: Int
        /// Without quotes.
        var etag: String?
        var versionID: String?
        var storageClass: String?
        var modified: Timestamp?
    }

    /// How often an answer that is shorter than it says is asked for again.
    private static let shortAnswers = 3

    /// Reads a range, as far as the object has it.
    ///
    /// - Parameter etag: the object has to be the one with this ETag.
    func get(
        _ object: S3Object, range: Range<Int>, ifMatch etag: String?
    ) async throws(AWSError) -> Part {
        var request = request("GetObject", "GET", object.bucket, key: object.key)
        request.headers["Range"] = "bytes=\(range.lowerBound)-\(range.upperBound - 1)"
        if let etag { request.headers["If-Match"] = "\"\(etag)\"" }
        if let version = object.versionID { request.query = [("versionId", version)] }
        // A server may answer with the whole object, of which this much is then read.
        request.bodyLimit = max(range.upperBound, Self.errorBody)
        request.timeout = .seconds(30) + .milliseconds(range.count / 1000)
        request.deadline = max(request.deadline, request.timeout * 2)
        request.retry = .transient
        for _ in 0..<Self.shortAnswers {
            do throws(AWSError) {
                if let part = Self.part(range, in: try await client.send(request)) { return part }
            } catch {
                // No range of an empty object can be had.
                guard error.status == 416, range.lowerBound == 0 else { throw error }
                return Self.part(bytes: [], size: 0, error.headers)
            }
        }
        throw AWSError(.transient, "S3 GetObject: the answer for \(object.text) is shorter than it says")
    }

    /// Reads an object as a whole.
    ///
    /// - Returns: `nil` if there is none.
    func get(_ object: S3Object) async throws(AWSError) -> Part? {
        var request = request("GetObject", "GET", object.bucket, key: object.key)
        request.bodyLimit = .max
        request.timeout = .seconds(300)
        request.deadline = .seconds(600)
        request.retry = .transient
        do throws(AWSError) {
            let answer = try await client.send(request)
            return Self.part(bytes: answer.body, size: answer.body.count, answer.headers)
        } catch {
            if error.kind == .notFound, error.code != "NoSuchBucket" { return nil }
            throw error
        }
    }

    /// Writes an object.
    ///
    /// - Returns: its ETag.
    func put(
        _ bytes: [UInt8], bucket: String, key: String, condition: HTTPFields
    ) async throws(AWSError) -> String {
        var request = request("PutObject", "PUT", bucket, key: key)
        for field in condition.fields { request.headers[field.name] = field.value }
        request.body = bytes
        request.timeout = .seconds(30) + .milliseconds(bytes.count / 1000)
        let answer = try await client.send(request)
        guard let etag = answer.headers["ETag"] else {
            throw AWSError(.transient, "S3 PutObject: no ETag in the answer")
        }
        return Self.unquoted(etag)
    }

    /// Removes an object; one that is not there is no error.
    func delete(bucket: String, key: String) async throws(AWSError) {
        do throws(AWSError) {
            _ = try await client.send(request("DeleteObject", "DELETE", bucket, key: key))
        } catch {
            guard error.kind == .notFound, error.code != "NoSuchBucket" else { throw error }
        }
    }

    /// Asks once whether a bucket can be listed at all.
    ///
    /// - Returns: the first object there.
    @discardableResult
    func probe(bucket: String, prefix: String) async throws(AWSError) -> S3Object? {
        var query = S3ListQuery(bucket: bucket, prefix: prefix)
        query.pageSize = 1
        query.retry = .never
        return try await list(query).objects.first
    }

    /// A request about a bucket, or about an object in it.
    func request(_ operation: String, _ method: String, _ bucket: String, key: String? = nil) -> AWSRequest {
        var request = AWSRequest(.s3, operation)
        request.method = method
        let path = key.map { "/" + URIEncoding.encoded($0.utf8, keepsSlashes: true) } ?? "/"
        if isInHost(bucket) {
            request.hostPrefix = bucket + "."
            request.path = path
        } else {
            request.path = "/" + URIEncoding.encoded(bucket) + (key == nil ? "" : path)
        }
        if requesterPays { request.headers["x-amz-request-payer"] = "requester" }
        return request
    }

    /// Whether a bucket stands in front of the host: not where its points would be beyond a certificate's asterisk, nor
    /// with a server of the user's own unless asked for.
    private func isInHost(_ bucket: String) -> Bool {
        let isHostName = bucket.utf8.allSatisfy {
            $0 == UInt8(ascii: "-") || (URIEncoding.isLetterOrDigit($0) && !(0x41...0x5A).contains($0))
        }
        return isHostName && !(client.settings.usesPathStyle ?? client.endpoint(of: .s3).isCustom)
    }

    /// What an error may have as its body.
    private static let errorBody = 65_536

    /// - Returns: `nil` if it is shorter than it says.
    private static func part(_ range: Range<Int>, in answer: HTTPAnswer) -> Part? {
        // Some servers answer with a part and the status of a whole.
        guard answer.status == 206 || answer.headers["Content-Range"] != nil else {
            let size = answer.headers["Content-Length"].flatMap { Int($0) } ?? answer.body.count
            let bytes = Array(answer.body.dropFirst(range.lowerBound).prefix(range.count))
            guard bytes.count == max(0, min(size, range.upperBound) - range.lowerBound) else { return nil }
            return part(bytes: bytes, size: size, answer.headers)
        }
        // `bytes 0-65535/4711000`
        let numbers = (answer.headers["Content-Range"] ?? "").split { !$0.isNumber }.map { Int($0) }
        guard numbers.count == 3, let first = numbers[0], let last = numbers[1], let size = numbers[2],
            first == range.lowerBound, last - first + 1 == answer.body.count,
            answer.body.count == min(range.count, size - first)
        else { return nil }
        return part(bytes: answer.body, size: size, answer.headers)
    }

    private static func part(bytes: [UInt8], size: Int, _ headers: HTTPFields) -> Part {
        Part(
            bytes: bytes, size: size, etag: headers["ETag"].map(unquoted), versionID: headers["x-amz-version-id"],
            storageClass: headers["x-amz-storage-class"],
            modified: headers["Last-Modified"].flatMap(Timestamp.init(httpDate:)))
    }

    static func unquoted(_ etag: String) -> String {
        String(etag.drop { $0 == "\"" }.prefix { $0 != "\"" })
    }
}
#endif

#if AWS
internal import TaglineSDK

/// An object that is written in parts.
///
/// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html
extension S3Client {
    /// Begins an object.
    ///
    /// - Returns: the id of the upload.
    func createMultipartUpload(bucket: String, key: String) async throws(AWSError) -> String {
        var request = request("CreateMultipartUpload", "POST", bucket, key: key)
        request.query = [("uploads", "")]
        request.retry = .transient
        let answer = try await client.send(request)
        guard let id = XMLNode(answer.body)?.text("UploadId") else {
            throw AWSError(.transient, "S3 CreateMultipartUpload: no UploadId in the answer")
        }
        return id
    }

    /// Writes a part; one that is written twice is there once.
    ///
    /// - Returns: its ETag.
    func uploadPart(
        _ bytes: [UInt8], number: Int, of upload: String, bucket: String, key: String
    ) async throws(AWSError) -> String {
        var request = request("UploadPart", "PUT", bucket, key: key)
        request.query = [("partNumber", String(number)), ("uploadId", upload)]
        request.body = bytes
        request.timeout = .seconds(30) + .milliseconds(bytes.count / 1000)
        request.deadline = request.timeout * 4
        request.retry = .transient
        guard let etag = try await client.send(request).headers["ETag"] else {
            throw AWSError(.transient, "S3 UploadPart: no ETag in the answer")
        }
        return Self.unquoted(etag)
    }

    /// Makes an object of the parts, in their order.
    func completeMultipartUpload(
        _ upload: String, parts: [String], bucket: String, key: String
    ) async throws(AWSError) {
        var request = request("CompleteMultipartUpload", "POST", bucket, key: key)
        request.query = [("uploadId", upload)]
        let entries = parts.enumerated().map { index, etag in
            "<Part><PartNumber>\(index + 1)</PartNumber><ETag>\"\(etag)\"</ETag></Part>"
        }
        request.body = Array("<CompleteMultipartUpload>\(entries.joined())</CompleteMultipartUpload>".utf8)
        request.headers["Content-Type"] = "application/xml"
        request.timeout = .seconds(300)
        let answer = try await client.send(request)
        // S3 begins to answer with 200 before it knows, and says in the body that it failed.
        guard XMLNode(answer.body)?.name == "CompleteMultipartUploadResult" else {
            throw AWSError(.transient, "S3 CompleteMultipartUpload: the object was not made")
        }
    }

    /// Gives up an object that was begun, so that its parts cost nothing any more.
    func abortMultipartUpload(_ upload: String, bucket: String, key: String) async throws(AWSError) {
        var request = request("AbortMultipartUpload", "DELETE", bucket, key: key)
        request.query = [("uploadId", upload)]
        _ = try await client.send(request)
    }
}
#endif

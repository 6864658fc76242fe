#if AWS
internal import FoundationEssentials

/// One operation of a service.
///
/// ```swift
/// var request = AWSRequest(.dynamoDB, "PutItem", json: body)       // POST /, X-Amz-Target: DynamoDB_20120810.PutItem
/// var request = AWSRequest(.batch, "SubmitJob", json: body)        // POST /v1/submitjob
/// request.path = "/v1/submitjob"
/// ```
public struct AWSRequest: Sendable {
    public let service: AWSService
    /// The operation's name, for `X-Amz-Target` and for messages.
    public let operation: String
    public var method = "POST"
    /// Percent-encoded, as it goes over the wire; with a slash at its beginning.
    public var path = "/"
    /// Not encoded, in any order.
    public var query: [(name: String, value: String)] = []
    /// Beside the host, the date, the hash and the token, which the client adds. All are signed.
    public var headers = HTTPFields()
    public var body: [UInt8] = []
    /// What is put before the endpoint's host, such as a bucket.
    public var hostPrefix: String?
    /// Whether the client tries again by itself. Reads ask for it; writes are left to the pipeline.
    public var retry = Retry.never
    /// How long one attempt may take.
    public var timeout = Duration.seconds(30)
    /// How long all attempts may take together.
    public var deadline = Duration.seconds(120)
    /// How many bytes of the answer are wanted at the most.
    public var bodyLimit = 64 << 20

    public enum Retry: Sendable {
        case never
        /// After transient errors, throttling, and connections that do not come about.
        case transient
    }

    public init(_ service: AWSService, _ operation: String, body: [UInt8] = []) {
        self.service = service
        self.operation = operation
        self.body = body
    }

    /// A request with a JSON body, as DynamoDB, SQS and Batch take them.
    public init(_ service: AWSService, _ operation: String, json body: [UInt8]) {
        self.init(service, operation, body: body)
    }

    /// A request with an encodable JSON body.
    ///
    /// - Throws: what the encoder finds.
    public init(_ service: AWSService, _ operation: String, encoding body: some Encodable) throws {
        self.init(service, operation, body: Array(try JSONEncoder().encode(body)))
    }
}
#endif

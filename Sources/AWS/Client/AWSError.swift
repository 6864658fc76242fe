#if AWS
/// Why a request was not answered as it should be: what, by which service, and what to do about it.
///
/// Neither keys nor tokens are ever in it, and of an answer only the code and the message that the service gave.
public struct AWSError: Error, Sendable, CustomStringConvertible {
    public let kind: Kind
    /// The service's own word, such as `NoSuchKey`; empty where there was no answer.
    public var code = ""
    /// What is wrong and what to do, as a sentence.
    public let message: String
    /// The status of HTTP; 0 where there was no answer.
    public var status = 0
    /// What the service calls the request, for its support.
    public var requestID: String?
    /// When the service wants to be asked again.
    public var retryAfter: Duration?
    /// The head of the answer.
    public var headers = HTTPFields()
    /// The body of the answer, for codes that say more there, such as the item of a condition that failed.
    public var body: [UInt8] = []

    public enum Kind: Sendable, Equatable {
        /// There are no credentials, or they are wrong, or they have ended.
        case credentials
        /// The credentials are good, and not for this.
        case denied
        /// There is no such bucket, object, table, queue.
        case notFound
        /// The condition of the request does not hold.
        case conditionFailed
        /// The service asks to be left in peace for a while.
        case throttled
        /// The service, or the way to it, failed; it may have done what it was asked.
        case transient
        /// The service cannot be reached at all; nothing was done.
        case unreachable
        /// The request is wrong in another way.
        case rejected
        /// Whoever waited for it does not any more.
        case cancelled
    }

    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    /// Whether the same request may succeed later.
    public var isTransient: Bool { [.throttled, .transient, .unreachable].contains(kind) }

    /// Whether nothing of its kind will succeed, whatever is asked for: what stops a job.
    public var concernsEverything: Bool { [.credentials, .unreachable].contains(kind) || code == "NoSuchBucket" }

    public var description: String { message }

    static let noCredentials = AWSError(
        .credentials,
        "no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, or give the job or the "
            + "instance a role")
}
#endif

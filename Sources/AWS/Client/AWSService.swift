#if AWS
/// A service: how its requests are addressed, signed and written.
public struct AWSService: Sendable, Hashable {
    /// For messages, such as `DynamoDB`.
    public let name: String
    /// In host names and in the scope of a signature, such as `dynamodb`.
    public let id: String
    /// In `AWS_ENDPOINT_URL_<NAME>`.
    let variable: String
    /// What stands before the operation in `X-Amz-Target`; `nil` for services that are not asked so.
    let target: String?
    /// The media type of what is sent.
    let contentType: String
    /// How long the first wait before a retry is at the most.
    let backoff: Duration

    public static func == (one: AWSService, other: AWSService) -> Bool { one.id == other.id }

    public func hash(into hasher: inout Hasher) { hasher.combine(id) }

    static func json(
        _ name: String, _ id: String, target: String, version: String, backoff: Duration = .milliseconds(50)
    )
        -> AWSService
    {
        AWSService(
            name: name, id: id, variable: id.uppercased(), target: target,
            contentType: "application/x-amz-json-\(version)", backoff: backoff)
    }

    static func rest(_ name: String, _ id: String, contentType: String) -> AWSService {
        AWSService(
            name: name, id: id, variable: id.uppercased(), target: nil, contentType: contentType,
            backoff: .milliseconds(50))
    }

    public static let s3 = rest("S3", "s3", contentType: "application/octet-stream")
    public static let dynamoDB = json(
        "DynamoDB", "dynamodb", target: "DynamoDB_20120810", version: "1.0", backoff: .milliseconds(25))
    public static let sqs = json("SQS", "sqs", target: "AmazonSQS", version: "1.0")
    public static let batch = rest("Batch", "batch", contentType: "application/json")
    public static let lambda = rest("Lambda", "lambda", contentType: "application/json")
    public static let sts = rest("STS", "sts", contentType: "application/x-www-form-urlencoded")
    public static let cloudFormation = rest(
        "CloudFormation", "cloudformation", contentType: "application/x-www-form-urlencoded")
}
#endif

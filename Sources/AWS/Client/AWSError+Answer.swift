#if AWS
internal import FoundationEssentials

extension AWSError {
    /// What an answer that is no success says. It may be JSON or XML whatever the service speaks, or nothing.
    init(_ answer: HTTPAnswer, to operation: String, of service: AWSService) {
        let details = ErrorDetails(answer)
        let kind = Self.kind(code: details.code, status: answer.status)
        self.init(kind, Self.sentence(kind, details, operation, service, status: answer.status))
        code = details.code
        status = answer.status
        requestID = details.requestID
        retryAfter = answer.headers["Retry-After"].flatMap { Int($0) }.map { .seconds(min(max($0, 0), 60)) }
        headers = answer.headers
        body = answer.body
    }

    /// What a failure to get an answer means.
    init(_ error: TransportError, to operation: String, of service: AWSService) {
        let kind: Kind =
            switch error.kind {
            case .unreachable: .unreachable
            case .broken, .timedOut: .transient
            case .cancelled: .cancelled
            case .invalid: .rejected
            }
        let advice = kind == .unreachable ? "; check the network, the region and the endpoint" : ""
        self.init(kind, "\(service.name) \(operation): \(error.message)\(advice)")
    }

    /// Sources: the pages on common errors in the references of S3 and DynamoDB, and botocore's list of retried codes.
    private static func kind(code: String, status: Int) -> Kind {
        switch code {
        case "ProvisionedThroughputExceededException", "ProvisionedThroughputExceeded", "Throttling",
            "ThrottlingException", "ThrottledException", "RequestThrottledException", "RequestThrottled",
            "TooManyRequestsException", "TooManyRequests", "RequestLimitExceeded", "BandwidthLimitExceeded",
            "LimitExceededException", "SlowDown", "PriorRequestNotComplete", "TransactionInProgressException",
            "EC2ThrottledException":
            .throttled
        case "InvalidAccessKeyId", "SignatureDoesNotMatch", "UnrecognizedClientException", "InvalidClientTokenId",
            "InvalidSignatureException", "MissingAuthenticationToken", "MissingAuthenticationTokenException",
            "IncompleteSignature", "AuthFailure", "ExpiredToken", "ExpiredTokenException", "RequestExpired",
            "InvalidToken", "RequestTimeTooSkewed", "TokenRefreshRequired", "AuthorizationHeaderMalformed":
            .credentials
        case "AccessDenied", "AccessDeniedException", "AllAccessDisabled", "AccountProblem", "UnauthorizedAccess",
            "NotAuthorized":
            .denied
        case "RequestTimeout", "RequestTimeoutException", "InternalError", "InternalServerError", "InternalFailure",
            "ServiceUnavailable", "ServiceUnavailableException", "IDPCommunicationError", "OperationAborted",
            "ConditionalRequestConflict", "TransactionConflictException", "ReplicatedWriteConflictException":
            .transient
        case "ConditionalCheckFailedException", "PreconditionFailed": .conditionFailed
        case "NoSuchKey", "NoSuchBucket", "NoSuchVersion", "NotFound", "ResourceNotFoundException",
            "TableNotFoundException", "AWS.SimpleQueueService.NonExistentQueue", "QueueDoesNotExist":
            .notFound
        default: kind(status: status)
        }
    }

    private static func kind(status: Int) -> Kind {
        switch status {
        case 429: .throttled
        case 401: .credentials
        case 403: .denied
        case 404: .notFound
        case 412, 304: .conditionFailed
        case 408, 500, 502, 503, 504: .transient
        default: .rejected
        }
    }

    private static func sentence(
        _ kind: Kind, _ details: ErrorDetails, _ operation: String, _ service: AWSService, status: Int
    ) -> String {
        let code = details.code.isEmpty ? "status \(status)" : details.code
        var text = "\(service.name) \(operation): \(code)"
        // What these say may repeat the key, or the string that was to be signed.
        if kind != .credentials, !details.message.isEmpty { text += ": \(details.message)" }
        if let advice = advice(details) { text += "; \(advice)" }
        if let id = details.requestID { text += " (request \(id))" }
        return text
    }

    private static func advice(_ details: ErrorDetails) -> String? {
        switch details.code {
        case "SignatureDoesNotMatch", "InvalidSignatureException": "the secret access key is wrong"
        case "InvalidAccessKeyId", "UnrecognizedClientException", "InvalidClientTokenId":
            "the access key is not known; check the credentials in effect"
        case "ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired":
            "the session token has expired; sign in again"
        case "InvalidToken": "the session token is wrong; check AWS_SESSION_TOKEN"
        case "RequestTimeTooSkewed": "the clock of this computer is wrong"
        case "AuthorizationHeaderMalformed", "PermanentRedirect", "IllegalLocationConstraintException":
            details.region.map { "the bucket is in \($0): set \"region\" to that" }
                ?? "the bucket is in another region: set \"region\" to that"
        case "NoSuchBucket": "check the bucket's name, and the endpoint if there is one"
        default: nil
        }
    }
}

/// What the body and the head of an answer tell of an error.
private struct ErrorDetails {
    var code = ""
    var message = ""
    var requestID: String?
    var region: String?

    init(_ answer: HTTPAnswer) {
        let headers = answer.headers
        requestID = headers["x-amz-request-id"] ?? headers["x-amzn-RequestId"]
        region = headers["x-amz-bucket-region"]
        let start = answer.body.first { $0 > 0x20 }
        if start == UInt8(ascii: "<"), let root = XMLNode(answer.body) {
            let error = root.name == "Error" ? root : root.first("Error")
            code = error?.text("Code") ?? ""
            message = error?.text("Message") ?? ""
            region = region ?? error?.text("Region")
            requestID = requestID ?? root.first("RequestId")?.text ?? root.first("RequestID")?.text
        } else if start == UInt8(ascii: "{"),
            let body = try? JSONDecoder().decode(JSONBody.self, from: Data(answer.body))
        {
            code = body.__type ?? body.code ?? ""
            message = body.message ?? body.Message ?? ""
        }
        if code.isEmpty { code = headers["x-amzn-ErrorType"] ?? "" }
        // `com.amazonaws.dynamodb.v20120810#ResourceNotFoundException:http://...`
        code = String(code.prefix { $0 != ":" })
        if let hash = code.lastIndex(of: "#") { code = String(code[code.index(after: hash)...]) }
        code = String(code.prefix(128))
        message = String(message.prefix(1024))
    }

    /// The members are named as the services name them.
    private struct JSONBody: Decodable {
        let __type: String?
        let code: String?
        let message: String?
        let Message: String?
    }
}
#endif

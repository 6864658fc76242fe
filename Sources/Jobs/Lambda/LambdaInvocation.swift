#if AWS
internal import TaglineAWS
public import TaglineSDK

/// One event that a function is to handle, and until when.
public struct LambdaInvocation: Sendable {
    /// The id of the request, by which it is answered.
    public let id: String
    public let event: [UInt8]
    /// When the function is ended if it has not answered; `nil` if nobody says.
    public let deadline: Timestamp?

    /// An answer to `invocation/next`.
    ///
    /// - Returns: `nil` if it names no request.
    init?(_ answer: HTTPAnswer) {
        guard let id = answer.headers["Lambda-Runtime-Aws-Request-Id"], !id.isEmpty else { return nil }
        self.id = id
        event = answer.body
        deadline = answer.headers["Lambda-Runtime-Deadline-Ms"].flatMap { Int64($0) }.map { milliseconds in
            Timestamp(seconds: milliseconds / 1000, nanoseconds: Int32(milliseconds % 1000) * 1_000_000)
        }
    }

    /// What is kept to tell of a failure before the function is ended.
    private static let margin = Duration.seconds(1)

    /// How long handling may take.
    func timeLeft(at now: Timestamp) -> Duration? {
        deadline.map { deadline in
            let left =
                Duration.seconds(deadline.seconds - now.seconds)
                + .nanoseconds(Int64(deadline.nanoseconds) - Int64(now.nanoseconds))
            return max(.zero, left - Self.margin)
        }
    }
}
#endif

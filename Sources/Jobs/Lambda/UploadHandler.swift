internal import TaglineAWS
internal import TaglineSDK

/// Turns an event that tells of uploads into one job, and answers for each message of a queue.
public struct UploadHandler: Sendable {
    private let planner: JobPlanner
    private let store: @Sendable (_ uri: String, _ content: [UInt8]) async throws -> Void
    private let submit: @Sendable (JobSubmission) async throws -> String

    /// - Parameters:
    ///   - store: keeps a document.
    ///   - submit: submits a job, and answers with its id.
    public init(
        planner: JobPlanner, store: @escaping @Sendable (_ uri: String, _ content: [UInt8]) async throws -> Void,
        submit: @escaping @Sendable (JobSubmission) async throws -> String
    ) {
        self.planner = planner
        self.store = store
        self.submit = submit
    }

    /// What became of an event.
    public struct Outcome: Sendable {
        /// The id of the job; `nil` if the event tells of nothing new.
        public let job: String?
        public let objects: Int
        public let children: Int
        /// The messages that could not be understood, with their reasons; those of a queue come again.
        public let failures: [(id: String?, reason: String)]

        /// What the function answers: the messages that SQS is to deliver again.
        ///
        /// Source: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
        public var answer: [UInt8] {
            let failed: [JSONValue] = failures.compactMap { failure in
                failure.id.map { ["itemIdentifier": .string($0)] }
            }
            return Array(JSONValue.object([.init("batchItemFailures", .array(failed))]).canonicalText.utf8)
        }
    }

    /// Submits the job of an event.
    ///
    /// - Parameter run: names the run; an invocation that is repeated may use the same.
    /// - Throws: `EventError` for what is no event at all, and what storing and submitting throw; every message of the
    ///   event comes again then.
    public func handle(_ event: [UInt8], run: String) async throws -> Outcome {
        let event = try UploadEvent(event)
        let failures = event.messages.compactMap { message in message.failure.map { (message.id, $0) } }
        let objects = Self.distinct(event.messages.flatMap(\.objects))
        guard !objects.isEmpty else { return Outcome(job: nil, objects: 0, children: 0, failures: failures) }
        let plan = planner.plan(objects, run: run)
        for document in plan.documents { try await store(document.uri, document.content) }
        let job = try await submit(plan.submission)
        return Outcome(job: job, objects: objects.count, children: plan.submission.children, failures: failures)
    }

    /// Each version of each object once: events arrive at least once.
    private static func distinct(_ objects: [ObjectReference]) -> [ObjectReference] {
        var seen: Set<[String?]> = []
        return objects.filter { seen.insert([$0.bucket, $0.key, $0.versionID]).inserted }
    }
}

#if AWS
internal import FoundationEssentials
public import TaglineAWS
internal import TaglineSDK

/// The calls of Batch that submitting and watching jobs takes.
///
/// Source: https://docs.aws.amazon.com/batch/latest/APIReference/
public struct BatchClient: Sendable {
    private let client: AWSClient

    public init(_ client: AWSClient) { self.client = client }

    /// Submits a job. It is asked for once: a job that runs twice reads everything twice.
    ///
    /// - Returns: its id.
    public func submit(_ submission: JobSubmission) async throws(AWSError) -> String {
        struct Answer: Decodable { let jobId: String }
        let answer: Answer = try await send("SubmitJob", submission.body, retry: .never)
        return answer.jobId
    }

    /// What Batch knows of a job.
    ///
    /// - Returns: `nil` if there is none, or none any more: Batch forgets jobs seven days after their end.
    public func describe(_ id: String) async throws(AWSError) -> BatchJob? {
        struct Answer: Decodable { let jobs: [BatchJob] }
        let body: JSONValue = ["jobs": .array([.string(id)])]
        let answer: Answer = try await send("DescribeJobs", Array(body.canonicalText.utf8), retry: .transient)
        return answer.jobs.first
    }

    /// The children of an array job that have a status, in the order of their indexes. A job that is no array is its own
    /// only child.
    public func children(of job: BatchJob, _ status: BatchJob.Status) async throws(AWSError) -> [BatchChild] {
        guard job.children > 1 else { return job.status == status ? [BatchChild(job)] : [] }
        var children: [BatchChild] = []
        var token: String?
        repeat {
            let page = try await page(of: job.jobId, status, token)
            children += page.jobSummaryList
            token = page.nextToken
        } while token != nil
        return children.sorted { $0.index < $1.index }
    }

    private struct Page: Decodable {
        let jobSummaryList: [BatchChild]
        let nextToken: String?
    }

    private func page(of id: String, _ status: BatchJob.Status, _ token: String?) async throws(AWSError) -> Page {
        var members: [JSONValue.Member] = [
            .init("arrayJobId", .string(id)), .init("jobStatus", .string(status.rawValue)),
        ]
        if let token { members.append(.init("nextToken", .string(token))) }
        return try await send("ListJobs", Array(JSONValue.object(members).canonicalText.utf8), retry: .transient)
    }

    private func send<Answer: Decodable>(
        _ operation: String, _ body: [UInt8], retry: AWSRequest.Retry
    ) async throws(AWSError) -> Answer {
        var request = AWSRequest(.batch, operation, json: body)
        request.path = "/v1/\(operation.lowercased())"
        request.retry = retry
        let answer = try await client.send(request)
        do {
            return try JSONDecoder().decode(Answer.self, from: Data(answer.body))
        } catch {
            throw AWSError(.rejected, "Batch \(operation): the answer is not what it should be; check the endpoint")
        }
    }
}
#endif

/// A job as Batch describes it, as far as anybody here asks.
///
/// Source: https://docs.aws.amazon.com/batch/latest/APIReference/API_JobDetail.html
public struct BatchJob: Sendable, Equatable, Decodable {
    public let jobId: String
    public let jobName: String
    /// ARNs.
    public let jobQueue: String
    public let jobDefinition: String
    public let status: Status
    public let statusReason: String?
    /// Of an array: how many children it has, and how they are.
    public let arrayProperties: ArrayProperties?
    public let container: Container?
    /// What stands for `Ref::name` in the command.
    public let parameters: [String: String]?

    /// Where a job is on its way.
    public enum Status: String, Sendable, CaseIterable, Decodable {
        case submitted = "SUBMITTED"
        case pending = "PENDING"
        case runnable = "RUNNABLE"
        case starting = "STARTING"
        case running = "RUNNING"
        case succeeded = "SUCCEEDED"
        case failed = "FAILED"

        /// Whether nothing more is going to happen.
        public var isFinal: Bool { self == .succeeded || self == .failed }
    }

    public struct ArrayProperties: Sendable, Equatable, Decodable {
        public let size: Int?
        /// Of a child: which one it is.
        public let index: Int?
        public let statusSummary: [String: Int]?
    }

    public struct Container: Sendable, Equatable, Decodable {
        public let exitCode: Int?
        public let reason: String?
        public let logStreamName: String?
        public let environment: [Variable]?

        public struct Variable: Sendable, Equatable, Decodable {
            public let name: String
            public let value: String
        }
    }

    /// How many children it has; 1 if it is no array.
    public var children: Int { max(1, arrayProperties?.size ?? 1) }

    /// What its containers have in their environment, those of the definition included.
    public var environment: [String: String] {
        let variables = container?.environment ?? []
        return Dictionary(variables.map { ($0.name, $0.value) }) { $1 }
    }

    /// How many children there are of each status; of a job that is no array, itself.
    public var counts: [Status: Int] {
        guard children > 1 else { return [status: 1] }
        let summary = arrayProperties?.statusSummary ?? [:]
        return Status.allCases.reduce(into: [:]) { counts, status in
            if let count = summary[status.rawValue], count > 0 { counts[status] = count }
        }
    }
}

/// A child of an array job, or a job that has none, as a listing tells of it.
///
/// Source: https://docs.aws.amazon.com/batch/latest/APIReference/API_JobSummary.html
public struct BatchChild: Sendable, Equatable, Decodable {
    public let jobId: String
    public let status: BatchJob.Status
    public let statusReason: String?
    public let container: BatchJob.Container?
    private let arrayProperties: BatchJob.ArrayProperties?

    /// Which child it is, from 0; 0 of a job that is no array.
    public var index: Int {
        if let index = arrayProperties?.index { return index }
        guard let colon = jobId.lastIndex(of: ":") else { return 0 }
        return Int(jobId[jobId.index(after: colon)...]) ?? 0
    }

    /// Why it ended as it did, for people.
    public var reason: String {
        let texts = [statusReason, container?.reason, container?.exitCode.map { "exit status \($0)" }]
        return texts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "; ")
    }

    init(_ job: BatchJob) {
        jobId = job.jobId
        status = job.status
        statusReason = job.statusReason
        container = job.container
        arrayProperties = job.arrayProperties
    }
}

#if AWS
internal import TaglineJobs
internal import TaglineSDK

/// The reports that the shards of a run have left.
struct RunReports {
    private let connection: BatchConnection
    /// Where they are: `s3://work/runs/NAME/`; `nil` if the job does not say.
    private let folder: String?

    /// How many are read at once.
    private static let atOnce = 32

    struct Merged {
        var total = ShardReport()
        var count = 0
    }

    init(_ connection: BatchConnection, work: String?, of job: BatchJob) {
        self.connection = connection
        let environment = job.environment
        let work = work ?? environment[JobVariable.work]
        let run = environment[JobVariable.run]
        folder = if let work, let run { "\(work)/runs/\(run)/" } else { nil }
    }

    /// All of them together.
    ///
    /// - Returns: `nil` if nobody knows where they are.
    func merged() async throws -> Merged? {
        guard let folder else { return nil }
        var rest = try await connection.list(folder).filter { $0.hasSuffix("/report.json") }[...]
        return try await withThrowingTaskGroup(of: ShardReport?.self) { group in
            func start() {
                guard let uri = rest.popFirst() else { return }
                group.addTask { try await connection.read(uri).map { try ShardReport(json: $0) } }
            }
            for _ in 0..<Self.atOnce { start() }
            var merged = Merged()
            while let report = try await group.next() {
                start()
                guard let report else { continue }
                merged.total.add(report)
                merged.count += 1
            }
            return merged
        }
    }
}
#endif

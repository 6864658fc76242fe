#if AWS
internal import TaglineJobs
internal import TaglineSDK

/// The reports that the shards of a run have left.
struct RunReports {
    private let connection: BatchConnection
    /// Where they are: `s3://jobs/runs/NAME`; `nil` if the job does not say.
    private let folder: String?
    private let shardCount: Int

    /// How many are read at once.
    private static let atOnce = 32

    struct Merged {
        var total = ShardReport()
        /// How many shards have left one, and how many shards there are.
        var count = 0
        var shards: Int
    }

    init(_ connection: BatchConnection, work: String?, of job: BatchJob) {
        self.connection = connection
        let environment = job.environment
        let work = work ?? environment[JobVariable.work]
        let run = environment[JobVariable.run]
        folder = if let work, let run { "\(work)/runs/\(run)" } else { nil }
        shardCount = environment[JobVariable.shardCount].flatMap { Int($0) } ?? job.children
    }

    /// All of them together.
    ///
    /// - Returns: `nil` if nobody knows where they are.
    func merged() async throws -> Merged? {
        guard let folder else { return nil }
        var rest = 0..<shardCount
        return try await withThrowingTaskGroup(of: ShardReport?.self) { group in
            func start() {
                guard let shard = rest.popFirst() else { return }
                group.addTask {
                    try await connection.document("\(folder)/\(shard)/report.json", ShardReport.init(json:))
                }
            }
            for _ in 0..<Self.atOnce { start() }
            var merged = Merged(shards: shardCount)
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

/// What a process learns from its environment when it is a job of AWS Batch.
///
/// Source: https://docs.aws.amazon.com/batch/latest/userguide/job_env_vars.html
public struct JobEnvironment: Sendable, Equatable {
    /// The job, and for a child its index behind a colon.
    public let id: String
    /// 1 for the first attempt.
    public let attempt: Int
    /// Which shard of the run it reads, from 0, and of how many; 0 of 1 where there is only one.
    public let shard: Int
    public let shardCount: Int
    /// When the job has to have stopped by itself, after its start; `nil` if nobody will end it.
    public let deadline: Duration?

    /// - Returns: `nil` where the process is no job.
    public init?(_ environment: [String: String]) {
        guard let id = environment["AWS_BATCH_JOB_ID"], !id.isEmpty else { return nil }
        func number(_ name: String) -> Int? { environment[name].flatMap { Int($0) } }
        self.id = id
        attempt = number("AWS_BATCH_JOB_ATTEMPT") ?? 1
        let index = max(0, number("AWS_BATCH_JOB_ARRAY_INDEX") ?? 0)
        if let chosen = environment[JobVariable.shards].flatMap(ShardSelection.init(_:)) {
            shard = chosen.shards[min(index, chosen.shards.count - 1)]
            shardCount = max(shard + 1, number(JobVariable.shardCount) ?? 1)
        } else {
            shardCount = max(1, number("AWS_BATCH_JOB_ARRAY_SIZE") ?? 1)
            shard = min(shardCount - 1, index)
        }
        deadline = number(JobVariable.timeout).map { seconds in
            // Batch tries a job again that stopped by itself, but not one that it ended. What was begun has to be
            // finished and written in the time between.
            .seconds(max(seconds / 2, seconds - max(60, seconds / 20)))
        }
    }
}

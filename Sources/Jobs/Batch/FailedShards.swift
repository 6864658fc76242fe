/// The shards of a job whose children failed, and the jobs that do them again.
public struct FailedShards: Sendable {
    private let job: BatchJob
    /// The shards, by their numbers in the run.
    public let selection: ShardSelection
    private let shardCount: Int

    /// What the variables of a job may take for the list of shards.
    private static let listBytes = 4000
    /// What the new job has to be told as the old one was.
    private static let inherited = [JobVariable.run, JobVariable.manifest, JobVariable.objects]

    /// - Parameter children: the indexes of the children that failed.
    public init(of job: BatchJob, children: [Int]) {
        self.job = job
        let environment = job.environment
        if let chosen = environment[JobVariable.shards].flatMap(ShardSelection.init(_:)) {
            selection = ShardSelection(
                children.compactMap { chosen.shards.indices.contains($0) ? chosen.shards[$0] : nil })
            shardCount = environment[JobVariable.shardCount].flatMap { Int($0) } ?? job.children
        } else {
            selection = ShardSelection(children)
            shardCount = job.children
        }
    }

    /// The jobs: one, or several where the list of shards is long. Each child goes on from its shard's checkpoint.
    public var submissions: [JobSubmission] {
        let environment = job.environment
        let inherited = Self.inherited.compactMap { name in environment[name].map { (name: name, value: $0) } }
        let room = max(100, Self.listBytes - inherited.reduce(0) { $0 + $1.value.utf8.count / 2 })
        return selection.pieces(ofBytes: room).map { piece in
            JobSubmission(
                name: job.jobName, queue: job.jobQueue, definition: job.jobDefinition, children: piece.shards.count,
                environment: inherited + [
                    (JobVariable.shards, piece.text), (JobVariable.shardCount, String(shardCount)),
                ],
                pipeline: job.parameters?["pipeline"])
        }
    }
}

/// The variables of the environment by which function and jobs are told what to do.
public enum JobVariable {
    /// The manifest: `s3://...`; its shards are in the index beside it.
    public static let manifest = "TAGLINE_MANIFEST"
    /// The lines of a manifest that are few enough to stand here.
    public static let objects = "TAGLINE_OBJECTS"
    /// The name of the run, under which its state is kept.
    public static let run = "TAGLINE_RUN"
    /// Which shards the children of this job are, where they are not all of the run: see `ShardSelection`.
    public static let shards = "TAGLINE_SHARDS"
    /// How many shards the run has in that case.
    public static let shardCount = "TAGLINE_SHARD_COUNT"
    /// When Batch ends the job, in seconds after its start.
    public static let timeout = "TAGLINE_JOB_TIMEOUT_SECONDS"
    /// Where manifests and state are kept, such as `s3://jobs`.
    public static let work = "TAGLINE_WORK"
    /// The job queue and the job definition that are submitted to, by name or ARN.
    public static let queue = "TAGLINE_JOB_QUEUE"
    public static let definition = "TAGLINE_JOB_DEFINITION"
    /// How many objects one child reads.
    public static let objectsPerShard = "TAGLINE_OBJECTS_PER_SHARD"
}

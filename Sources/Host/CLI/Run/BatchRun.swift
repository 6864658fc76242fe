#if AWS
internal import FoundationEssentials
internal import TaglineConfiguration
internal import TaglineHost
internal import TaglineJobs
internal import TaglinePlatform
internal import TaglineSDK

/// What a run does differently when AWS Batch has started it.
struct BatchRun {
    private let environment: JobEnvironment

    /// - Returns: `nil` where the process is no job.
    init?(_ environment: [String: String]) {
        guard let environment = JobEnvironment(environment) else { return nil }
        self.environment = environment
    }

    /// The part that a child of an array job reads.
    static func shard(_ environment: [String: String]) throws -> Shard? {
        guard let job = JobEnvironment(environment), job.shardCount > 1 else { return nil }
        return Shard(job.shard, of: job.shardCount)
    }

    /// What ends the run before Batch ends the job, which would not be tried again; nothing if the pipeline does so sooner.
    func overrides(_ limits: PipelineDocument.Limits) -> [String] {
        guard let deadline = environment.deadline else { return [] }
        let milliseconds = Int(deadline.components.seconds) * 1000
        return milliseconds < limits.deadlineMs ?? .max ? ["limits.deadlineMs=\(milliseconds)"] : []
    }

    /// Runs a pipeline, and counts for CloudWatch in lines of the log.
    func run(
        _ pipeline: Pipeline, of configuration: ResolvedPipeline, _ observer: Pipeline.Observer, _ mode: Pipeline.Mode
    ) async throws -> Pipeline.Outcome {
        let metrics = JobMetrics(job: configuration.name ?? "tagline", environment: environment) { line in
            StandardStream.error.write(line)
        } now: {
            Timestamp(seconds: Int64(Date().timeIntervalSince1970))
        }
        var observer = observer
        metrics.count(with: &observer)
        return try await metrics.during { [observer] in try await pipeline.run(observer, mode) }
    }
}
#else
internal import ArgumentParser
internal import TaglineConfiguration
internal import TaglineHost
internal import TaglineSDK

/// Stands for jobs of AWS Batch, which this build does not take part in.
enum BatchRun {
    init?(_ environment: [String: String]) { return nil }

    /// - Throws: `ValidationError` in an array job, each child of which would read what all of them are to share.
    static func shard(_ environment: [String: String]) throws -> Shard? {
        guard environment["AWS_BATCH_JOB_ARRAY_INDEX"] == nil else {
            throw ValidationError("an array job of AWS Batch needs --shard in this build: \(AWSCommands.reason)")
        }
        return nil
    }

    func overrides(_ limits: PipelineDocument.Limits) -> [String] { switch self {} }

    func run(
        _ pipeline: Pipeline, of configuration: ResolvedPipeline, _ observer: Pipeline.Observer, _ mode: Pipeline.Mode
    ) async throws -> Pipeline.Outcome { switch self {} }
}
#endif

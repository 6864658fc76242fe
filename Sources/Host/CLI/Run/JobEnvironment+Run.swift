internal import FoundationEssentials
internal import TaglineHost
internal import TaglineJobs
internal import TaglineSDK

/// What a run does differently when AWS Batch has started it.
extension JobEnvironment {
    /// What ends the run before Batch ends the job, which would not be tried again; nothing if the pipeline does so sooner.
    func overrides(_ limits: PipelineDocument.Limits) -> [String] {
        guard let deadline else { return [] }
        let milliseconds = Int(deadline.components.seconds) * 1000
        return milliseconds < limits.deadlineMs ?? .max ? ["limits.deadlineMs=\(milliseconds)"] : []
    }

    /// What counts for CloudWatch, in lines of the log.
    func metrics(of configuration: ResolvedPipeline) -> JobMetrics {
        JobMetrics(job: configuration.name ?? "tagline", environment: self) { line in
            StandardStream.error.write(line)
        } now: {
            Timestamp(seconds: Int64(Date().timeIntervalSince1970))
        }
    }
}

internal import TaglineConfiguration
internal import TaglineHost
internal import TaglinePlatform
internal import TaglineSDK

/// What a pipeline would read and write.
struct DryRun {
    let job: Job
    let configuration: ResolvedPipeline

    /// Lists the items on standard output, and says on standard error where their records would go.
    ///
    /// - Throws: `ConfigurationErrors` from the plugins, `SourceError` if nothing can be listed.
    func list() async throws -> ExitStatus {
        let listing = try job.make(configuration).list()
        var count = 0
        var isComplete = true
        while !Signals.isStopped {
            do {
                guard let item = try await listing.next() else { break }
                StandardStream.output.writeLine(PercentEncoding.readable(item.location))
                count += 1
            } catch let error as SourceError {
                job.reporter.error(error.description)
                if error.outage != nil { return ExitStatus(error) }
                isComplete = false
            }
        }
        job.reporter.note("would read \(QuantityText.counted(count, "file"))")
        for sink in configuration.sinks { job.reporter.note("would write to \(PipelineDescription.text(of: sink))") }
        return isComplete ? .success : .tryAgain
    }
}

#if AWS
internal import ArgumentParser
internal import TaglineHost
internal import TaglineJobs
internal import TaglinePlatform

/// `tagline batch status`: how a job goes, and what failed.
struct BatchStatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Tell how a job goes: its children, what they have written, which of them failed.",
        discussion: "Ends with status 1 if children failed and were not submitted again.")

    @Argument(help: "The job's id, which tagline batch submit printed.")
    var id: String

    @Flag(help: "Submit those children again that failed; they go on from their checkpoints.")
    var resubmit = false

    @Option(help: ArgumentHelp("Where the run's state is kept; else as the job says.", valueName: "s3://bucket"))
    var work: String?

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let job = common.job(showsProgress: false)
        try await job.performBatch {
            let connection = try BatchConnection(job)
            let described = try await connection.job(id)
            let failed = try await connection.client.children(of: described, .failed)
            let reports = try await RunReports(connection, work: work, of: described).merged()
            for line in BatchStatusText(job: described, failed: failed, reports: reports).lines {
                StandardStream.output.writeLine(line)
            }
            guard !failed.isEmpty else { return .success }
            guard resubmit else {
                job.reporter.note("submit the failed children again with: tagline batch status \(id) --resubmit")
                return .findings
            }
            for submission in FailedShards(of: described, children: failed.map(\.index)).submissions {
                let id = try await connection.client.submit(submission)
                StandardStream.output.writeLine("submitted again: \(id)")
            }
            return .success
        }
    }
}
#endif

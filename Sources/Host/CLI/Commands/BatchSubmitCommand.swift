#if AWS
internal import ArgumentParser
internal import TaglineAWS
internal import TaglineHost
internal import TaglineJobs
internal import TaglinePlatform

/// `tagline batch submit`: the job that reads what a manifest lists.
struct BatchSubmitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit",
        abstract: "Submit the job that reads what a manifest lists, with a child for each shard.")

    @Argument(help: "The manifest that tagline batch plan wrote, such as s3://jobs/manifests/all.jsonl.")
    var manifest: String

    @Option(
        name: .customLong("run"),
        help: ArgumentHelp(
            "The name of the run, under which its state is kept; one that was begun goes on.", valueName: "name"))
    var runName: String?

    @Option(help: ArgumentHelp("The pipeline, if it is not the definition's.", valueName: "path in the image"))
    var pipeline: String?

    @OptionGroup var target: QueueOptions
    @OptionGroup var cost: CostOptions
    @OptionGroup var question: CostQuestion
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let job = common.job(showsProgress: false)
        try await job.performBatch {
            let target = try target.resolved(job.loader.environment)
            let connection = try BatchConnection(job)
            let index = try await connection.index(of: manifest)
            guard index.objects > 0 else {
                job.reporter.note("the manifest lists nothing; there is nothing to submit")
                return .success
            }
            let estimate = cost.estimate(objects: index.objects, includesListing: false)
            job.reporter.note(estimate.text)
            try question.ask(estimate)
            let run = runName ?? RunName.make(stem, at: AWSClock.system.now())
            let submission = JobSubmission(
                name: "tagline-\(run)", queue: target.queue, definition: target.definition,
                children: index.shards.count,
                environment: [(JobVariable.run, run), (JobVariable.manifest, manifest)], pipeline: pipeline)
            let id = try await connection.client.submit(submission)
            StandardStream.output.writeLine(id)
            job.reporter.note("submitted; see how it goes with: tagline batch status \(id)")
            return .success
        }
    }

    /// The manifest's name without folders and endings.
    private var stem: String {
        let name = manifest.split(separator: "/").last ?? ""
        return String(name.prefix { $0 != "." })
    }
}
#endif

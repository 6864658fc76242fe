#if AWS
internal import ArgumentParser
internal import TaglineHost
internal import TaglineJobs

/// `tagline lambda`: the function that turns uploads into jobs.
struct LambdaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lambda",
        abstract: "Submit a Batch job for uploads to S3, as a function of AWS Lambda.",
        discussion: """
            AWS Lambda starts this command. It takes events of S3, directly, through SQS or through EventBridge, and \
            submits one job for each invocation. Deploy/template.yaml sets it up; its environment says what to do:
              TAGLINE_JOB_QUEUE          the job queue, by name or ARN
              TAGLINE_JOB_DEFINITION     the job definition, by name or ARN
              TAGLINE_WORK               where manifests are kept, such as s3://jobs
              TAGLINE_OBJECTS_PER_SHARD  how many objects one child of an array job reads (default 10000)
            """)

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let job = common.job(showsProgress: false)
        try await job.perform {
            let function = UploadFunction(
                environment: job.loader.environment, storages: job.storages, reporter: job.reporter)
            do {
                try await function.run()
            } catch let error as RuntimeInterfaceError {
                job.reporter.error("Lambda cannot be talked to: \(error)")
                return .tryAgain
            }
        }
    }
}
#endif

#if AWS
internal import ArgumentParser

/// `tagline batch`: many images in S3, read by jobs of AWS Batch.
struct BatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Read the images of a bucket with jobs of AWS Batch.",
        discussion: """
            Start with: tagline batch plan s3://photos/2024/ --to s3://jobs/manifests/2024.jsonl
            then with:  tagline batch submit s3://jobs/manifests/2024.jsonl --queue Q --definition D
            """,
        subcommands: [BatchPlanCommand.self, BatchSubmitCommand.self, BatchStatusCommand.self])
}
#endif

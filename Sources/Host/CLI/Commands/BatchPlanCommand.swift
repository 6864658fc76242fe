#if AWS
internal import ArgumentParser
internal import TaglineHost
internal import TaglineJobs
internal import TaglinePlatform

/// `tagline batch plan`: what a job is going to read, and what that costs.
struct BatchPlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "List objects once, divide them into shards, and estimate what reading them costs.",
        discussion: """
            Without --to it only counts. For hundreds of millions of objects, take a report of S3 Inventory with \
            --manifest rather than listing them.
            """)

    @Argument(help: "What to list, such as s3://photos/2024/.")
    var prefix: String?

    @Option(
        help: ArgumentHelp(
            "A list to take instead: keys, JSON lines, CSV, or the manifest.json of an S3 Inventory.",
            valueName: "file or s3://bucket/key"))
    var manifest: String?

    @Option(
        help: ArgumentHelp(
            "The manifest to write; its shards stand beside it.", valueName: "s3://bucket/manifests/name.jsonl"))
    var to: String?

    @Option(help: ArgumentHelp("How many objects one child of the array job reads.", valueName: "n"))
    var objectsPerShard = 10_000

    @Option(help: ArgumentHelp("Only keys that match this glob. Repeatable.", valueName: "glob"))
    var include: [String] = []

    @Option(help: ArgumentHelp("No keys that match this glob. Repeatable.", valueName: "glob"))
    var exclude: [String] = []

    @Option(help: ArgumentHelp("Only objects written at or after this time.", valueName: "time"))
    var changedSince: String?

    @OptionGroup var cost: CostOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (prefix == nil) != (manifest == nil) else {
            throw ValidationError("give either a prefix, such as s3://photos/2024/, or --manifest")
        }
        guard objectsPerShard > 0 else { throw ValidationError("--objects-per-shard takes a number from 1") }
        guard to?.hasPrefix("s3://") ?? true else {
            throw ValidationError("--to takes a place in S3, where the job can read it: s3://bucket/key.jsonl")
        }
    }

    func run() async throws {
        let job = common.job(showsProgress: false)
        try await job.performBatch {
            let plan = BatchPlan(job: job, objectsPerShard: objectsPerShard)
            let index = try await plan.write(try source(job), to: to)
            let estimate = cost.estimate(objects: index.objects, includesListing: manifest == nil)
            StandardStream.output.writeLine(estimate.text)
            StandardStream.output.writeLine(
                "\(QuantityText.counted(index.shards.count, "shard")), \(QuantityText.bytes(index.bytes)) of images")
            if let to { job.reporter.note("wrote \(to); submit it with: tagline batch submit \(to)") }
            return .success
        }
    }

    private func source(_ job: Job) throws -> ObjectList {
        try ObjectList(
            prefix: prefix, manifest: manifest, include: include, exclude: exclude, changedSince: changedSince,
            storages: job.storages)
    }
}
#endif

public import TaglineAWS

/// Makes one job of many objects: how many children it has, and how they learn what to read.
public struct JobPlanner: Sendable {
    /// How long a request with the objects in it may be. ECS allows 8,192 characters of overrides in all, and what is not
    /// ASCII may stand there as `\uXXXX`.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskOverride.html
    static let inlineCharacters = 7000

    public let queue: String
    public let definition: String
    public let objectsPerShard: Int
    /// Where manifests go, such as `s3://jobs`; without a slash at its end.
    public let work: String

    public init(queue: String, definition: String, objectsPerShard: Int, work: String) {
        self.queue = queue
        self.definition = definition
        self.objectsPerShard = max(1, objectsPerShard)
        self.work = work
    }

    /// A job, and what has to be stored before it is submitted.
    public struct Plan: Sendable {
        public let submission: JobSubmission
        public let documents: [(uri: String, content: [UInt8])]
    }

    /// The job that reads objects.
    ///
    /// - Parameter run: names the run; it is part of keys and of the job's name.
    public func plan(_ objects: [ObjectReference], run: String) -> Plan {
        var lines: [UInt8] = []
        var bounds = ShardBounds(objectsPerShard: objectsPerShard)
        for object in objects {
            let start = lines.count
            object.appendLine(to: &lines)
            bounds.append(lineOf: lines.count - start)
        }
        var submission = JobSubmission(
            name: "tagline-\(run)", queue: queue, definition: definition, children: max(1, bounds.shards.count),
            environment: [(JobVariable.run, run)])
        if lines.count <= Self.inlineCharacters {
            var inline = submission
            inline.environment.append((JobVariable.objects, String(decoding: lines, as: UTF8.self)))
            if Self.characters(inline.body) <= Self.inlineCharacters { return Plan(submission: inline, documents: []) }
        }
        let manifest = "\(work)/manifests/\(run).jsonl"
        submission.environment.append((JobVariable.manifest, manifest))
        let index = ShardIndex(
            manifest: manifest, bytes: objects.reduce(0) { $0 + ($1.bytes ?? 0) }, shards: bounds.shards)
        return Plan(
            submission: submission,
            documents: [(manifest, lines), (ShardIndex.location(of: manifest), index.json)])
    }

    /// How many characters JSON has that keeps to ASCII.
    private static func characters(_ json: [UInt8]) -> Int {
        String(decoding: json, as: UTF8.self).utf16.reduce(0) { $0 + ($1 < 0x80 ? 1 : 6) }
    }
}

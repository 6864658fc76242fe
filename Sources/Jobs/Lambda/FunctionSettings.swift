public import TaglineSDK

/// What the function is told by its environment: which jobs it submits.
public struct FunctionSettings: Sendable {
    public let planner: JobPlanner

    private static let defaultObjectsPerShard = 10_000

    /// - Throws: `ConfigurationErrors` with everything that is missing or wrong.
    public init(environment: [String: String]) throws(ConfigurationErrors) {
        var errors: [ConfigurationError] = []
        func report(_ code: ConfigurationError.Code, _ message: String) {
            errors.append(ConfigurationError(code, message, at: ConfigurationLocation(file: "environment")))
        }
        func text(_ name: String, _ meaning: String) -> String {
            if let value = environment[name], !value.isEmpty { return value }
            report(.missingVariable, "\(name) is not set: \(meaning)")
            return ""
        }
        let queue = text(JobVariable.queue, "the job queue, by name or ARN")
        let definition = text(JobVariable.definition, "the job definition, by name or ARN")
        let work = text(JobVariable.work, "where manifests are kept, such as s3://jobs")
        let size = environment[JobVariable.objectsPerShard] ?? String(Self.defaultObjectsPerShard)
        let objectsPerShard = Int(size).flatMap { $0 > 0 ? $0 : nil }
        if objectsPerShard == nil {
            report(.wrongValue, "\(JobVariable.objectsPerShard) is a number from 1, not \"\(size)\"")
        }
        guard errors.isEmpty else { throw ConfigurationErrors(errors) }
        planner = JobPlanner(
            queue: queue, definition: definition, objectsPerShard: objectsPerShard ?? Self.defaultObjectsPerShard,
            work: work)
    }
}

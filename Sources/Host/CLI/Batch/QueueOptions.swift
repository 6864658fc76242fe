#if AWS
internal import ArgumentParser
internal import TaglineJobs

/// Where jobs go, and what they run.
struct QueueOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The job queue; else TAGLINE_JOB_QUEUE.", valueName: "name or ARN"))
    var queue: String?

    @Option(help: ArgumentHelp("The job definition; else TAGLINE_JOB_DEFINITION.", valueName: "name or ARN"))
    var definition: String?

    /// Both, from the options or the environment.
    ///
    /// - Throws: `BatchCommandError` if one is missing.
    func resolved(_ environment: [String: String]) throws -> (queue: String, definition: String) {
        func value(_ option: String?, _ variable: String, _ name: String) throws -> String {
            if let value = option ?? environment[variable], !value.isEmpty { return value }
            throw BatchCommandError("name the job \(name) with --\(name) or \(variable)", .usage)
        }
        return (
            try value(queue, JobVariable.queue, "queue"), try value(definition, JobVariable.definition, "definition")
        )
    }
}
#endif

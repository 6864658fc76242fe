#if AWS
internal import TaglineAWS
public import TaglineHost
public import TaglineSDK

/// The function of the deployment: it turns what S3 tells of uploads into jobs of AWS Batch.
public struct UploadFunction: Sendable {
    private let environment: [String: String]
    private let storages: StorageSet
    private let reporter: Reporter

    /// - Parameters:
    ///   - environment: see `JobVariable`, and Lambda's own variables.
    ///   - storages: where manifests can be kept.
    ///   - reporter: told of each invocation, never of each object.
    public init(environment: [String: String], storages: StorageSet, reporter: Reporter) {
        self.environment = environment
        self.storages = storages
        self.reporter = reporter
    }

    /// Handles invocations until Lambda ends the process.
    ///
    /// - Throws: `ConfigurationErrors` if the environment does not say what to do, which Lambda is told too;
    ///   `RuntimeInterfaceError` if there is no Lambda to be talked to.
    public func run() async throws -> Never {
        guard let address = environment["AWS_LAMBDA_RUNTIME_API"], !address.isEmpty else {
            throw ConfigurationErrors([
                ConfigurationError(
                    .missingVariable, "AWS_LAMBDA_RUNTIME_API is not set: AWS Lambda starts this command, and sets it",
                    at: ConfigurationLocation(file: "environment"))
            ])
        }
        let interface = RuntimeInterface(address: address)
        let handler: UploadHandler
        do throws(ConfigurationErrors) {
            handler = try makeHandler()
        } catch {
            try await interface.failToStart(error.description)
            throw error
        }
        try await LambdaLoop(interface).run { invocation in
            let run = RunName.make("upload", id: invocation.id, at: AWSClock.system.now())
            let outcome = try await handler.handle(invocation.event, run: run)
            tell(outcome)
            return outcome.answer
        } failed: { id, reason in
            reporter.error("invocation \(id): \(reason)")
        }
    }

    private func makeHandler() throws(ConfigurationErrors) -> UploadHandler {
        let planner = try FunctionSettings(environment: environment).planner
        let settings: AWSSettings
        do {
            settings = try AWSSettings(environment: environment)
        } catch {
            throw ConfigurationErrors([error])
        }
        let batch = BatchClient(AWSClient(settings: settings))
        return UploadHandler(planner: planner) { uri, content in
            let location = StorageLocation(uri)
            try await storages.storage(of: location).write(content, to: location, if: .always)
        } submit: { submission in
            try await batch.submit(submission)
        }
    }

    private func tell(_ outcome: UploadHandler.Outcome) {
        for failure in outcome.failures {
            reporter.warning("message \(failure.id ?? "(alone)") cannot be understood: \(failure.reason)")
        }
        guard let job = outcome.job else { return reporter.note("nothing new") }
        let uploads = QuantityText.counted(outcome.objects, "upload")
        reporter.note("\(uploads) in \(QuantityText.counted(outcome.children, "shard")): job \(job)")
    }
}
#endif

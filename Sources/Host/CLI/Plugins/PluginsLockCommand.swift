internal import ArgumentParser
internal import FoundationEssentials
internal import TaglineHost
internal import TaglineLoading
internal import TaglinePlatform
internal import TaglineSDK

extension PluginsCommand {
    /// `tagline plugins lock`: pins the libraries of a registry by their hashes.
    struct Lock: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "lock", abstract: "Write the SHA-256 of each library into a registry.",
            discussion: "The rest of the file stays as it is, comments included.")

        @Argument(help: "The registry.", completion: .file(extensions: ["json"]))
        var registry = "plugins.json"

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let job = common.job(showsProgress: false)
            try await job.perform {
                let (text, changes) = try RegistryLock(file: registry).locked()
                do {
                    try Data(text).write(to: URL(filePath: registry), options: .atomic)
                } catch {
                    job.reporter.error("\(registry) cannot be written: \(error)")
                    return .configuration
                }
                for change in changes {
                    let state = change.isNew ? "locked" : "unchanged"
                    StandardStream.output.writeLine("\(change.id): \(change.sha256) (\(state))")
                }
                if changes.isEmpty { job.reporter.note("\(registry) names no library") }
                return .success
            }
        }
    }
}

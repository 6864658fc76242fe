internal import ArgumentParser
internal import TaglineHost
internal import TaglineLoading
internal import TaglinePlatform
internal import TaglineSDK

extension PluginsCommand {
    /// `tagline plugins check`: loads what the registry names, or tries a library that somebody else made.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Load every enabled plugin, or run the conformance suite on a library.",
            discussion: "Ends with status 1 if the suite finds anything, and 76 if a plugin does not load.")

        @Argument(
            help: "A shared library to try; without one every enabled plugin of the registry is loaded.",
            completion: .file(extensions: ["so"]))
        var library: String?

        @Argument(help: "Images to try it with, beside a few small ones that are brought along.", completion: .file())
        var images: [String] = []

        @Option(help: ArgumentHelp("The options to make its extractors with.", valueName: "json"))
        var options = "{}"

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let job = common.job(showsProgress: false)
            try await job.perform {
                if let library { return try check(library) }
                let registry = try job.loader.registry()
                let errors = PluginSet.builtin.check(registry)
                guard errors.isEmpty else { throw ConfigurationErrors(errors) }
                let count = registry.entries.count { $0.isEnabled }
                StandardStream.output.writeLine("\(registry.file): \(QuantityText.counted(count, "plugin")) fine")
                return .success
            }
        }

        private func check(_ library: String) throws -> ExitStatus {
            let check = try LibraryCheck(path: library)
            StandardStream.output.writeLine("\(library): ABI \(check.abi), \(check.ids.joined(separator: ", "))")
            var passed = true
            check.run(options: options, images: images) { outcome in
                passed = passed && outcome.findings.isEmpty
                let sign = outcome.findings.isEmpty ? "ok  " : "FAIL"
                StandardStream.output.writeLine("\(sign) \(outcome.extractor): \(outcome.title)")
                for finding in outcome.findings { StandardStream.output.writeLine("       \(finding)") }
            }
            return passed ? .success : .findings
        }
    }
}

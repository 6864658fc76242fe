internal import ArgumentParser
internal import TaglineHost
internal import TaglinePlatform

extension PluginsCommand {
    /// `tagline plugins new`: a project to begin a plugin with.
    struct New: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new", abstract: "Begin a plugin: write a project that builds and passes its tests.",
            discussion: """
                tagline plugins new sharpness --language c
                cd sharpness && make && make test
                """)

        @Argument(help: "The plugin's name, which its folder gets too.") var name: String

        @Option(help: "What it is to be written in.") var language: PluginLanguage

        @OptionGroup var common: CommonOptions

        func validate() throws {
            guard PluginProject.isName(name) else {
                throw ValidationError(
                    "a name has small letters, digits and -, and begins with a letter, not \"\(name)\"")
            }
        }

        func run() async throws {
            let job = common.job(showsProgress: false)
            try await job.perform {
                let project = PluginProject(name: name, language: language, abi: job.loader.abi.description)
                guard let problem = project.write() else {
                    StandardStream.output.writeLine(project.nextSteps)
                    return .success
                }
                job.reporter.error(problem)
                return .usage
            }
        }
    }
}

extension PluginLanguage: ExpressibleByArgument {}

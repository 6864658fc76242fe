internal import ArgumentParser
internal import TaglineHost
internal import TaglinePlatform

/// The command `tagline`.
@main
struct Tagline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tagline",
        abstract: "Reads the metadata inside images and files it where it can be queried.",
        discussion: """
            Start with: tagline inspect photo.jpg
            then with:  tagline scan ~/Pictures --to photos.csv
            """,
        version: version,
        subcommands: [
            ScanCommand.self, InspectCommand.self, ValidateCommand.self, RunCommand.self, ReplayCommand.self,
            CheckCommand.self, PluginsCommand.self, PluginHostCommand.self, ValidationHostCommand.self,
            InitCommand.self, VersionCommand.self,
        ] + AWSCommands.all)

    static let version = TaglineVersion.text

    static func main() async {
        StandardStream.occupyClosed()
        do {
            var command = try parseAsRoot(CommandArguments.all)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            end(with: error)
        }
    }

    /// Says what is wrong and ends the process. ArgumentParser's own status for wrong usage is 64; here it is 2.
    private static func end(with error: any Error) -> Never {
        let code = exitCode(for: error)
        guard code == .validationFailure else { exit(withError: error) }
        StandardStream.error.writeLine(fullMessage(for: error))
        exit(withError: ExitStatus.usage.exitCode)
    }
}

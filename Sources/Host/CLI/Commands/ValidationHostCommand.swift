internal import ArgumentParser
internal import TaglineHost
internal import TaglinePlatform

/// `tagline validation-host`: the process in which codecs decode images. Hosts start it; it is of no use to people.
struct ValidationHostCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: ValidationHost.command, abstract: "Decode images for another tagline.", shouldDisplay: false)

    @Argument var arguments: [String] = []

    func run() throws {
        guard let host = ValidationHost(arguments: arguments) else {
            StandardStream.error.writeLine("\(ValidationHost.command) is started by tagline itself")
            throw ExitStatus.usage.exitCode
        }
        host.run()
    }
}

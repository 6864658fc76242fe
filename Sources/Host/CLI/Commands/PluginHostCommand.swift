internal import ArgumentParser
internal import TaglineHost
internal import TaglineLoading
internal import TaglinePlatform

/// `tagline plugin-host`: the process in which a library runs. Hosts start it; it is of no use to people.
struct PluginHostCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: PluginHost.command, abstract: "Run a plugin for another tagline.", shouldDisplay: false)

    @Argument var arguments: [String] = []

    func run() throws {
        guard let host = PluginHost(arguments: arguments) else {
            StandardStream.error.writeLine("\(PluginHost.command) is started by tagline itself")
            throw ExitStatus.usage.exitCode
        }
        host.run()
    }
}

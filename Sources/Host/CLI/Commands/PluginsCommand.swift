internal import ArgumentParser
internal import TaglineConfiguration
internal import TaglineHost
internal import TaglinePlatform
internal import TaglineSDK

/// `tagline plugins`: what the registry in effect has.
struct PluginsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugins", abstract: "List, describe and check plugins.",
        subcommands: [List.self, Show.self, Check.self, Lock.self, Measure.self, New.self], defaultSubcommand: List.self
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the plugins of the registry.")

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let job = common.job(showsProgress: false)
            try await job.perform {
                let registry = try job.loader.registry()
                StandardStream.output.writeLine(PluginTable(registry: registry, plugins: .builtin).text)
                job.reporter.note("from \(registry.file)")
                return .success
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Describe a plugin and its options.")

        @Argument(help: "The id of the plugin.") var id: String

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let job = common.job(showsProgress: false)
            try await job.perform {
                let registry = try job.loader.registry()
                guard let entry = registry[id] else {
                    let hint = Suggestion.nearest(to: id, among: registry.entries.map(\.id))
                    job.reporter.error(
                        "no plugin \"\(id)\" in \(registry.file)" + (hint.map { "; did you mean \"\($0)\"?" } ?? ""))
                    return .usage
                }
                let descriptor = try descriptor(of: entry)
                let description = PluginDescription(
                    entry: entry, descriptor: descriptor, absence: PluginSet.builtin.absent[entry.id])
                StandardStream.output.writeLine(description.text)
                return .success
            }
        }

        /// What the plugin says of itself; a disabled one is not asked.
        private func descriptor(of entry: RegistryDocument.Entry) throws(ConfigurationErrors) -> PluginDescriptor? {
            if entry.runtime == .builtin { return PluginSet.builtin.descriptor(entry.kind, id: id) }
            guard entry.isEnabled else { return nil }
            do throws(ConfigurationError) {
                return try PluginSet.builtin.foreign?.descriptor(of: entry)
            } catch {
                throw ConfigurationErrors([error])
            }
        }
    }
}

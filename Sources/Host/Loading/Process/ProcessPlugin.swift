internal import TaglineConfiguration
internal import TaglinePlatform
internal import TaglineProcesses
internal import TaglineSDK

/// A plugin that is a program of its own, as the registry names it.
struct ProcessPlugin: ForeignPlugin {
    var descriptor: PluginDescriptor { greeting.descriptor }

    private let greeting: PluginGreeting
    private let entry: RegistryDocument.Entry
    private let process: RegistryDocument.Process
    private let log: @Sendable (String) -> Void

    private var command: ChildCommand { Self.command(process) }

    /// Starts a program to hear what it is, and looks whether that is what the registry says.
    ///
    /// - Parameter log: what becomes of lines on its standard error stream.
    /// - Throws: `ConfigurationError` if it does not start, or is something else.
    init(
        _ entry: RegistryDocument.Entry, _ process: RegistryDocument.Process, log: @escaping @Sendable (String) -> Void
    ) throws(ConfigurationError) {
        self.entry = entry
        self.process = process
        self.log = { log("\(entry.id): \($0)") }
        do throws(ChildFault) {
            greeting = try PluginProbe.greeting(
                of: Self.command(process), withinMilliseconds: process.startTimeoutMs, log: self.log)
        } catch {
            throw Self.error(error, entry)
        }
        guard greeting.descriptor.id == entry.id else {
            throw ConfigurationError(
                .missingPlugin, "the program is the plugin \"\(greeting.descriptor.id)\", not \"\(entry.id)\"",
                at: entry.location)
        }
        guard greeting.kind == entry.kind else {
            throw ConfigurationError(
                .missingPlugin, "the program is \(greeting.kind.withArticle), not \(entry.kind.withArticle)",
                at: entry.location)
        }
    }

    /// Makes an extractor: starts the copies of the program.
    ///
    /// - Throws: `ConfigurationError` if the program does not get ready, or rejects an option.
    func extractor(options: Options, limits: PluginLimits) throws(ConfigurationError) -> ForeignExtractor {
        let copies = PluginProcess(setup(options), copies: process.workers)
        do throws(ChildFault) {
            try copies.start()
        } catch {
            throw Self.error(error, entry)
        }
        return ForeignExtractor(
            reader: ProcessExtractor(copies, greeting, maxBytes: limits.maxBytes), blockKinds: greeting.blocks)
    }

    /// Makes a sink. Its program is started when it is opened.
    func sink(options: Options) throws -> any SinkInstance {
        ProcessSink(setup(options), greeting)
    }

    private static func command(_ process: RegistryDocument.Process) -> ChildCommand {
        ChildCommand(arguments: process.command, folder: process.folder)
    }

    private func setup(_ options: Options) -> PluginWorker.Setup {
        let members = descriptor.options.options.compactMap { option in
            options.value(option.name).map { JSONValue.Member(option.name, Self.absolute($0, option.kind)) }
        }
        var setup = PluginWorker.Setup(
            command: command, opening: HostMessage.hello + HostMessage.open(options: members, limits: entry.limits))
        setup.startMs = process.startTimeoutMs
        if let limit = entry.limits.timeoutMs { setup.answerMs = limit }
        setup.log = log
        return setup
    }

    /// Paths as the program finds them, which works in another folder.
    private static func absolute(_ value: JSONValue, _ kind: OptionsSchema.Kind) -> JSONValue {
        switch (kind, value) {
        case (.path, .string(let path)) where ConfigurationFile.isLocal(path):
            .string(String(decoding: Platform.absolute(Array(path.utf8)), as: UTF8.self))
        case (.list(let kind), .array(let elements)):
            .array(elements.map { absolute($0, kind) })
        case (.map(let kind), .object(let members)):
            .object(members.map { .init($0.name, absolute($0.value, kind)) })
        default: value
        }
    }

    private static func error(_ fault: ChildFault, _ entry: RegistryDocument.Entry) -> ConfigurationError {
        if let option = fault.option { return ConfigurationError(.wrongValue, fault.message, option: option) }
        return ConfigurationError(
            .unloadableLibrary, "the program of the plugin \"\(entry.id)\" \(fault.message)",
            at: entry.runtimeNode?["command"]?.location ?? entry.location)
    }
}

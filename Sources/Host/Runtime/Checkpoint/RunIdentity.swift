internal import TaglineConfiguration
internal import TaglinePlatform
internal import TaglineSDK

/// What would change the records of a job: two runs go on with each other only if it is the same for both.
struct RunIdentity: Sendable {
    /// Hashes by the key that a user would change, such as `source.options.path`. Values can be secrets.
    let hashes: [String: String]

    init(_ configuration: ResolvedPipeline, plugins: PluginSet, _ mode: Pipeline.Mode) {
        let validation = configuration.validation
        var texts = ["validation": "\(validation.identity) \(validation.onDamaged.rawValue)"]
        func add(_ key: String, _ plugin: ResolvedPipeline.Plugin) {
            let version = plugins.descriptor(of: plugin.entry)?.version ?? ""
            texts["\(key).plugin"] = "\(plugin.id) \(version)"
            for name in plugin.options.names where !Self.isOfNoAccount(name, of: plugin) {
                texts["\(key).options.\(name)"] = plugin.options.value(name)?.canonicalText
            }
        }
        add("source", configuration.source)
        texts["extractors"] = configuration.extractors.map(\.id).joined(separator: ", ")
        for extractor in configuration.extractors { add("extractors.\(extractor.id)", extractor) }
        texts["sinks"] = configuration.sinks.map(\.name).joined(separator: ", ")
        for sink in configuration.sinks { add("sinks.\(sink.name)", sink.plugin) }
        if let shard = mode.shard { texts["shard"] = shard.text }
        texts.merge(mode.conditions) { $1 }
        hashes = texts.mapValues(Self.hash(of:))
    }

    /// The hash of all but the extractors and the validation, of which each record's fingerprint tells.
    var hashOfTheRest: String {
        Self.hash(of: hashes.filter { !$0.key.hasPrefix("extractors") && $0.key != "validation" })
    }

    /// The hash of one sink's configuration.
    func hash(ofSink name: String) -> String {
        Self.hash(of: hashes.filter { $0.key.hasPrefix("sinks.\(name).") })
    }

    private static func hash(of parts: [String: String]) -> String {
        hash(of: parts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\n"))
    }

    private static func hash(of text: String) -> String { String(SHA256.hexadecimal(Array(text.utf8)).prefix(16)) }

    /// The keys in which this differs from what a checkpoint was made with, sorted.
    func differences(from other: [String: String]) -> [String] {
        Set(hashes.keys).union(other.keys).filter { hashes[$0] != other[$0] }.sorted()
    }

    /// What a sink does about a file that exists is decided when it is opened for the first time.
    private static func isOfNoAccount(_ option: String, of plugin: ResolvedPipeline.Plugin) -> Bool {
        plugin.entry.kind == .sink && option == "existing"
    }
}

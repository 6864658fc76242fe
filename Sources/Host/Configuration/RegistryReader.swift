internal import TaglineSDK

/// Reads `plugins.json` and checks everything in it that can be checked without running a plugin.
struct RegistryReader {
    static let manifestVersion = 1
    static let protocolVersion = 1

    private static let documentSchema = OptionsSchema(
        .any("manifestVersion", required: true, "The version of this format: 1."),
        .list("plugins", of: .any, required: true, "The plugins."))
    private static let entrySchema = OptionsSchema(
        .string("id", required: true, "The name by which pipelines call the plugin."),
        .choice("kind", RegistryDocument.Kind.allCases.map(\.rawValue), required: true, "Its part in a pipeline."),
        .bool("enabled", default: true, "Whether pipelines may use it; a disabled plugin is never opened."),
        .any("runtime", required: true, "Where its code comes from."),
        .any("options", "Defaults for its options."),
        .any("limits", "What it may take for one file."))
    private static let type = OptionsSchema.Option.choice(
        "type", ["builtin", "library", "process"], required: true, "How the plugin is run.")
    private static let librarySchema = OptionsSchema(
        type,
        .path("path", required: true, "The shared library."),
        .string("abi", required: true, "The version of the C contract, major.minor."),
        .string("sha256", "The SHA-256 of the library, in hexadecimal."),
        .bool("isolate", default: true, "Whether it runs in a process of its own."))
    private static let processSchema = OptionsSchema(
        type,
        .list("command", of: .string, required: true, "The program and its arguments."),
        .integer("protocol", in: 1...Int64(protocolVersion), required: true, "The version of the protocol."),
        .integer("workers", in: 1...1024, default: 1, "How many copies run at once."),
        .integer("startTimeoutMs", in: 1...Int64.max, default: 30_000, "Milliseconds to get ready in."))
    private static let limitsSchema = OptionsSchema(
        .integer("timeoutMs", in: 1...Int64.max, "Milliseconds for one file."),
        .integer("maxTags", in: 1...Int64.max, "Tags of one file."),
        .bytes("maxBytes", "Bytes that one file's tags may take."))

    let catalog: PluginCatalog
    let abi: ABIVersion
    /// Whether the file may name plugins that are not built in.
    let isTrusted: Bool
    let reader: ConfigurationReader
    private var diagnostics: Diagnostics { reader.diagnostics }

    init(catalog: PluginCatalog, abi: ABIVersion, isTrusted: Bool, diagnostics: Diagnostics) {
        self.catalog = catalog
        self.abi = abi
        self.isTrusted = isTrusted
        self.reader = ConfigurationReader(diagnostics: diagnostics)
    }

    /// The registry as far as it can be read; nil if it is of a version that says other things.
    func document(_ node: JSONNode) -> RegistryDocument? {
        guard reader.accepts(node, version: "manifestVersion", Self.manifestVersion) else { return nil }
        _ = reader.section(node, Self.documentSchema)
        var entries: [RegistryDocument.Entry] = []
        var broken: Set<String> = []
        var places: [String: ConfigurationLocation] = [:]
        for element in node["plugins"]?.elements ?? [] {
            guard let idNode = element["id"], let id = idNode.string, !idNode.isBroken else {
                _ = reader.section(element, Self.entrySchema)
                continue
            }
            let entry = entry(element, id: id)
            if let first = places[id] {
                let line = first.line.map { ", which line \($0) already has" } ?? ""
                diagnostics.report(.duplicateID, "duplicate plugin id \(idNode.summary)\(line)", at: idNode.location)
            } else {
                places[id] = idNode.location
                if let entry { entries.append(entry) } else { broken.insert(id) }
            }
        }
        return RegistryDocument(file: node.location.file, entries: entries, brokenIDs: broken)
    }

    private func entry(_ node: JSONNode, id: String) -> RegistryDocument.Entry? {
        let errorsBefore = diagnostics.errors.count
        let section = reader.section(node, Self.entrySchema)
        let isEnabled = section.bool("enabled")
        let kind = section.string("kind").flatMap(RegistryDocument.Kind.init)
        let runtime = node["runtime"].flatMap { readRuntime($0, isEnabled: isEnabled) }
        let limits = reader.section(node["limits"], Self.limitsSchema)
        var options: [String: JSONValue] = [:]
        if let kind {
            let schema = catalog.schema(kind, id: id)
            if schema == nil, runtime == .builtin, isEnabled, catalog.reasonForAbsence(of: id) == nil {
                diagnostics.report(
                    .unknownBuiltin, "no \(kind) \"\(id)\" is built in", at: node["id"]?.location ?? node.location,
                    suggestion: Suggestion.nearest(to: id, among: catalog.ids(kind)))
            }
            if let optionsNode = node["options"] { options = reader.pluginLayer(optionsNode, schema) }
        }
        guard let kind, let runtime, diagnostics.errors.count == errorsBefore else { return nil }
        return RegistryDocument.Entry(
            id: id, kind: kind, isEnabled: isEnabled, runtime: runtime, options: options,
            limits: .init(
                timeoutMs: limits.integer("timeoutMs"), maxTags: limits.integer("maxTags"),
                maxBytes: limits.integer("maxBytes")),
            location: node.location, optionsNode: node["options"], runtimeNode: node["runtime"])
    }

    private func readRuntime(_ node: JSONNode, isEnabled: Bool) -> RegistryDocument.Runtime? {
        switch node["type"]?.string {
        case "library":
            let section = reader.section(node, Self.librarySchema)
            return trusted(node) ? library(node, section, isEnabled: isEnabled).map { .library($0) } : nil
        case "process":
            let section = reader.section(node, Self.processSchema)
            return trusted(node) ? process(node, section).map { .process($0) } : nil
        default:
            _ = reader.section(node, OptionsSchema(Self.type))
            return node["type"]?.string == "builtin" ? .builtin : nil
        }
    }

    /// A downloaded folder must not run code because someone started the program in it.
    private func trusted(_ node: JSONNode) -> Bool {
        if !isTrusted {
            diagnostics.report(
                .untrustedRegistry,
                "a registry found in the working directory may name built-in plugins only; "
                    + "if you trust the file, name it with --plugins \(node.location.file)",
                at: node["type"]?.location ?? node.location)
        }
        return isTrusted
    }

    private func library(_ node: JSONNode, _ section: Options, isEnabled: Bool) -> RegistryDocument.Library? {
        let version = section.string("abi").flatMap(ABIVersion.init)
        if let abiNode = node["abi"], let text = section.string("abi") {
            if let version, !abi.supports(version) {
                diagnostics.report(
                    .abiMismatch, "the plugin is built for ABI \(text), and this host supports \(abi)",
                    at: abiNode.location)
            } else if version == nil {
                diagnostics.report(
                    .wrongValue, "expected a version such as \"1.0\", found \(abiNode.summary)", at: abiNode.location)
            }
        }
        let digest = section.string("sha256")?.lowercased()
        if let digest, let digestNode = node["sha256"],
            digest.utf8.count != 64 || !digest.unicodeScalars.allSatisfy(\.properties.isASCIIHexDigit)
        {
            diagnostics.report(
                .wrongValue, "expected 64 hexadecimal digits, found \(digestNode.summary)", at: digestNode.location)
        } else if isEnabled, let path = section.string("path"), let pathNode = node["path"] {
            check(path, pathNode)
        }
        guard let version, let path = section.string("path") else { return nil }
        return .init(path: path, abi: version, sha256: digest, isIsolated: section.bool("isolate"))
    }

    private func check(_ path: String, _ pathNode: JSONNode) {
        if let reason = ConfigurationFile.whyUnreadable(path) {
            diagnostics.report(
                .missingLibrary, "cannot load the library \(pathNode.summary): \(reason)", at: pathNode.location)
        }
    }

    private func process(_ node: JSONNode, _ section: Options) -> RegistryDocument.Process? {
        guard let command = section.strings("command"), let version = section.integer("protocol") else { return nil }
        guard command.first?.isEmpty == false else {
            diagnostics.report(
                .wrongValue, "expected a program and its arguments, found an empty command",
                at: node["command"]?.location ?? node.location)
            return nil
        }
        return .init(
            command: command, folder: node.origin.folder, protocolVersion: version,
            workers: section.integer("workers") ?? 1, startTimeoutMs: section.integer("startTimeoutMs") ?? 30_000)
    }
}

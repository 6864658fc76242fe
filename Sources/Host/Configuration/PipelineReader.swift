internal import TaglineSDK

/// Reads a pipeline file and checks its shape; plugins and their options are the resolver's business.
struct PipelineReader {
    static let pipelineVersion = 1

    private static let documentSchema = OptionsSchema(
        .any("pipelineVersion", required: true, "The version of this format: 1."),
        .string("name", "The name of the job."),
        .any("source", required: true, "Where the images come from."),
        .any("validation", "How far images are checked."),
        .list("extractors", of: .any, "What reads them; every enabled extractor if it is left out."),
        .list("sinks", of: .any, required: true, "Where the records go."),
        .any("concurrency", "How much happens at once."),
        .any("limits", "When the job ends early."),
        .any("deadLetter", "Where records go that a sink did not take."),
        .any("checkpoint", "Where progress is made durable."),
        .any("report", "Where the closing summary goes."),
        .any("incremental", "What the next run needs to read only what is new or changed."))
    private static let useSchema = OptionsSchema(
        .string("plugin", required: true, "The id of the plugin in the registry."),
        .any("options", "Its options."))
    private static let sinkSchema = OptionsSchema(
        useSchema.options + [
            .string("name", "The name of this sink; the id of its plugin if it is left out."),
            .bool("required", default: true, "Whether the job stops when the sink stays down."),
            .any("retry", "How often a write is tried again."),
        ])
    private static let retrySchema = OptionsSchema(
        .integer("maxAttempts", in: 1...1_000, default: 8, "Attempts, the first included."),
        .integer("maxElapsedMs", in: 0...Int64.max, default: 120_000, "Milliseconds since the sink last took a record.")
    )
    private static let validationSchema = OptionsSchema(
        .choice("level", PipelineDocument.Validation.Level.allCases.map(\.rawValue), default: "header", "How far."),
        .choice(
            "onDamaged", PipelineDocument.Validation.OnDamaged.allCases.map(\.rawValue), default: "record",
            "What becomes of a damaged image."),
        .bool("isolate", default: true, "Whether whole images are decoded in processes of their own."),
        .integer(
            "cpuMs", in: 1...3_600_000, default: 10_000, "Milliseconds of processor time that an image may take."),
        .bytes("memoryBytes", default: 256 << 20, "Bytes that a codec may hold for an image."))
    private static let concurrencySchema = OptionsSchema(
        .integer("workers", in: 1...1_024, "Threads that read and extract."),
        .integer("items", in: 1...1_000_000, "Items in flight."),
        .bytes("bytesInFlight", "Bytes in flight."))
    private static let limitsSchema = OptionsSchema(
        .integer("deadlineMs", in: 1...Int64.max, "Milliseconds after which the job stops, to be resumed."),
        .integer("maxFailures", in: 0...Int64.max, "Items that may fail."),
        .real("maxFailurePercent", in: 0...100, "Percentage of items that may fail."),
        .integer(
            "graceMs", in: 0...Int64.max, default: 20_000, "Milliseconds for what is in hand when a job is to end."),
        .integer("itemMs", in: 1...Int64.max / 1_000_000, default: 300_000, "Milliseconds after which an item hangs."))
    private static let fileSchema = OptionsSchema(.path("path", required: true, "The file to write."))
    private static let checkpointSchema = OptionsSchema(
        fileSchema.options + [
            .integer("everyRecords", in: 1...Int64.max, default: 500, "Records between two checkpoints."),
            .integer("everyMs", in: 1...Int64.max, default: 5_000, "Milliseconds between two checkpoints."),
            .integer(
                "leaseMs", in: 100...3_600_000, default: 60_000,
                "Milliseconds that a run which was killed keeps others away, where the storage has no locks."),
        ])

    let reader: ConfigurationReader
    private var diagnostics: Diagnostics { reader.diagnostics }

    /// The pipeline as far as it can be read; nil if it is of a version that says other things.
    func document(_ node: JSONNode) -> PipelineDocument? {
        guard reader.accepts(node, version: "pipelineVersion", Self.pipelineVersion) else { return nil }
        let top = reader.section(node, Self.documentSchema)
        let source = node["source"].flatMap { use($0, Self.useSchema)?.plugin }
        let extractors = node["extractors"]?.elements?.compactMap { use($0, Self.useSchema)?.plugin }
        let sinks = node["sinks"]?.elements?.compactMap(sink) ?? []
        reportDuplicates(extractors?.map { ($0.idNode, $0.id) } ?? [], "the extractor is listed twice")
        reportDuplicates(
            sinks.map { ($0.nameNode, $0.use.name) },
            "another sink has this name; give one of them a \"name\" of its own")
        let validation = reader.section(node["validation"], Self.validationSchema)
        let concurrency = reader.section(node["concurrency"], Self.concurrencySchema)
        let limits = reader.section(node["limits"], Self.limitsSchema)
        let files = (
            file(node["deadLetter"]), checkpoint(node["checkpoint"]), file(node["report"]), file(node["incremental"])
        )
        return PipelineDocument(
            name: top.string("name"), source: source, extractors: extractors, sinks: sinks.map(\.use),
            validation: .init(
                level: validation.string("level").flatMap { .init(rawValue: $0) } ?? .header,
                onDamaged: validation.string("onDamaged").flatMap { .init(rawValue: $0) } ?? .record,
                isolate: validation.bool("isolate"), cpuMs: validation.integer("cpuMs") ?? 10_000,
                memoryBytes: validation.integer("memoryBytes") ?? 256 << 20),
            concurrency: .init(
                workers: concurrency.integer("workers"), items: concurrency.integer("items"),
                bytesInFlight: concurrency.integer("bytesInFlight")),
            limits: .init(
                deadlineMs: limits.integer("deadlineMs"), maxFailures: limits.integer("maxFailures"),
                maxFailurePercent: limits.real("maxFailurePercent"), graceMs: limits.integer("graceMs") ?? 20_000,
                itemMs: limits.integer("itemMs") ?? 300_000),
            deadLetter: files.0, checkpoint: files.1, report: files.2, incremental: files.3, location: node.location)
    }

    /// A plugin named by a string, or by an object with options.
    private func use(
        _ node: JSONNode, _ schema: OptionsSchema
    ) -> (plugin: PipelineDocument.PluginUse, section: Options)? {
        if node.isBroken { return nil }
        if let id = node.string {
            let plugin = PipelineDocument.PluginUse(id: id, location: node.location, idNode: node, optionsNode: nil)
            return (plugin, Options(checked: [:], for: schema))
        }
        guard node.members != nil else {
            diagnostics.report(
                .wrongType, "expected the id of a plugin or an object, found \(node.summary)", at: node.location)
            return nil
        }
        let section = reader.section(node, schema)
        guard let idNode = node["plugin"], let id = section.string("plugin") else { return nil }
        return (.init(id: id, location: node.location, idNode: idNode, optionsNode: node["options"]), section)
    }

    private func sink(_ node: JSONNode) -> (use: PipelineDocument.SinkUse, nameNode: JSONNode)? {
        guard let (plugin, section) = use(node, Self.sinkSchema) else { return nil }
        let retry = reader.section(node["retry"], Self.retrySchema)
        let sink = PipelineDocument.SinkUse(
            name: section.string("name") ?? plugin.id, plugin: plugin, isRequired: section.bool("required"),
            retry: .init(
                maxAttempts: retry.integer("maxAttempts") ?? 1, maxElapsedMs: retry.integer("maxElapsedMs") ?? 0))
        return (sink, node["name"] ?? plugin.idNode)
    }

    private func reportDuplicates(_ names: [(node: JSONNode, name: String)], _ message: String) {
        var seen: Set<String> = []
        for (node, name) in names where !seen.insert(name).inserted {
            diagnostics.report(.duplicateID, "\(node.summary): \(message)", at: node.location)
        }
    }

    private func file(_ node: JSONNode?) -> PipelineDocument.File? {
        guard let node, let path = reader.section(node, Self.fileSchema).string("path") else { return nil }
        return .init(path: path, location: node.location)
    }

    private func checkpoint(_ node: JSONNode?) -> PipelineDocument.Checkpoint? {
        guard let node else { return nil }
        let section = reader.section(node, Self.checkpointSchema)
        guard let path = section.string("path"), let everyRecords = section.integer("everyRecords"),
            let everyMs = section.integer("everyMs"), let leaseMs = section.integer("leaseMs")
        else { return nil }
        return .init(
            path: path, everyRecords: everyRecords, everyMs: everyMs, leaseMs: leaseMs, location: node.location)
    }
}

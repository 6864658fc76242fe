internal import TaglineSDK

/// Finds the plugins that a pipeline names in the registry, and merges and checks their options.
struct PipelineResolver {
    /// Nil where the registry could not be read, which leaves only the shape of the pipeline to check.
    let registry: RegistryDocument?
    let catalog: PluginCatalog
    /// What opens the plugins that are not built in, to learn which options they take.
    let foreign: (any PluginOpener)?
    let reader: ConfigurationReader
    /// The same, asking for `${shard}` in paths that several shards would share.
    let sinkReader: ConfigurationReader
    private var diagnostics: Diagnostics { reader.diagnostics }

    func resolve(_ document: PipelineDocument) -> ResolvedPipeline? {
        let source = document.source.flatMap { plugin($0, .source) }
        let extractors =
            document.extractors.map { $0.compactMap { plugin($0, .extractor) } } ?? enabledExtractors(document.location)
        let sinks = document.sinks.compactMap { use in
            plugin(use.plugin, .sink).map {
                ResolvedPipeline.Sink(name: use.name, plugin: $0, isRequired: use.isRequired, retry: use.retry)
            }
        }
        guard let source else { return nil }
        return ResolvedPipeline(
            name: document.name, source: source, extractors: extractors, sinks: sinks,
            validation: document.validation, concurrency: document.concurrency, limits: document.limits,
            deadLetter: document.deadLetter, checkpoint: document.checkpoint, report: document.report,
            incremental: document.incremental)
    }

    /// Those that this build has: a pipeline that asks for all of them asks for no one in particular.
    private func enabledExtractors(_ location: ConfigurationLocation) -> [ResolvedPipeline.Plugin] {
        (registry?.entries ?? []).filter { $0.kind == .extractor && $0.isEnabled && !isAbsent($0) }
            .map { merge($0, nil, location) }
    }

    private func isAbsent(_ entry: RegistryDocument.Entry) -> Bool {
        entry.runtime == .builtin && catalog.schema(entry.kind, id: entry.id) == nil
    }

    private func plugin(
        _ use: PipelineDocument.PluginUse, _ kind: RegistryDocument.Kind
    ) -> ResolvedPipeline.Plugin? {
        guard let entry = entry(use, kind) else {
            // Without its entry the plugin may still be known, and its options be worth a look.
            if let schema = catalog.schema(kind, id: use.id), let node = use.optionsNode {
                _ = (kind == .sink ? sinkReader : reader).pluginLayer(node, schema)
            }
            return nil
        }
        return merge(entry, use.optionsNode, use.location)
    }

    private func entry(
        _ use: PipelineDocument.PluginUse, _ kind: RegistryDocument.Kind
    ) -> RegistryDocument.Entry? {
        guard let registry, !registry.brokenIDs.contains(use.id) else { return nil }
        let shown = use.idNode.summary
        guard let entry = registry[use.id] ?? catalog.impliedEntry(use.id) else {
            let ids = registry.entries.filter { $0.kind == kind && $0.isEnabled }.map(\.id)
            let isBuiltin = catalog.schema(kind, id: use.id) != nil
            diagnostics.report(
                .unknownPlugin,
                "no \(kind) \(shown) in \(registry.file)" + (isBuiltin ? ", though it is built in; list it there" : ""),
                at: use.idNode.location,
                suggestion: isBuiltin ? nil : Suggestion.nearest(to: use.id, among: ids))
            return nil
        }
        guard entry.kind == kind else {
            diagnostics.report(
                .unknownPlugin, "\(shown) is \(entry.kind.withArticle), not \(kind.withArticle)",
                at: use.idNode.location)
            return nil
        }
        guard entry.isEnabled else {
            let line = entry.location.line.map { ", line \($0)" } ?? ""
            diagnostics.report(
                .disabledPlugin, "the \(kind) \(shown) is disabled in \(registry.file)\(line)", at: use.idNode.location)
            return nil
        }
        if isAbsent(entry), let reason = catalog.reasonForAbsence(of: entry.id) {
            diagnostics.report(
                .unknownBuiltin, "the \(kind) \(shown) is not in this build: \(reason)", at: use.idNode.location)
            return nil
        }
        return entry
    }

    /// The options that a plugin takes; nil where that is not known, which is reported if it is for a reason.
    private func schema(of entry: RegistryDocument.Entry) -> OptionsSchema? {
        guard entry.runtime != .builtin else { return catalog.schema(entry.kind, id: entry.id) }
        do throws(ConfigurationError) {
            return try foreign?.descriptor(of: entry).options
        } catch {
            if !diagnostics.errors.contains(error) { diagnostics.report(error) }
            return nil
        }
    }

    private func merge(
        _ entry: RegistryDocument.Entry, _ node: JSONNode?, _ location: ConfigurationLocation
    ) -> ResolvedPipeline.Plugin {
        let reader = entry.kind == .sink ? sinkReader : reader
        let schema = schema(of: entry)
        var members = entry.optionsNode?.members ?? []
        if let node, node.members != nil {
            members = members.filter { node[$0.name] == nil } + (node.members ?? [])
        } else if let node {
            _ = reader.pluginLayer(node, schema)
        }
        // Each member brings its own place along, so that the two files are checked as one.
        let merged = JSONNode(
            .object(members), at: node?.location ?? location, origin: .init(file: location.file, folder: nil))
        let options = reader.pluginLayer(merged, schema)
        for option in schema?.options ?? [] where option.isRequired && merged[option.name] == nil {
            diagnostics.report(
                .missingKey, "missing option \"\(option.name)\" of \(entry.kind) \"\(entry.id)\"",
                at: merged.location)
        }
        return .init(
            entry: entry, options: Options(checked: options, for: schema), location: location, optionsNode: node)
    }
}

extension RegistryDocument.Kind {
    package var withArticle: String { self == .extractor ? "an extractor" : "a \(self)" }
}

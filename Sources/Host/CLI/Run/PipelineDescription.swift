internal import TaglineConfiguration
internal import TaglineHost

/// A pipeline in a few lines.
struct PipelineDescription {
    let configuration: ResolvedPipeline

    var lines: [String] {
        var lines = ["source      \(Self.text(of: configuration.source))"]
        lines.append("validation  \(configuration.validation.level.rawValue)")
        lines.append("extractors  \(configuration.extractors.map(\.id).joined(separator: ", "))")
        for sink in configuration.sinks {
            lines.append("sink        \(Self.text(of: sink))\(sink.isRequired ? "" : ", not required")")
        }
        return lines
    }

    /// A sink by its name, its plugin and the path it writes.
    static func text(of sink: ResolvedPipeline.Sink) -> String {
        sink.name == sink.plugin.id ? text(of: sink.plugin) : "\(sink.name): \(text(of: sink.plugin))"
    }

    private static func text(of plugin: ResolvedPipeline.Plugin) -> String {
        let bucket = plugin.options.string("bucket").map { "s3://\($0)/\(plugin.options.string("prefix") ?? "")" }
        let names = ["path", "filesFrom", "manifest", "table"].map { plugin.options.string($0) } + [bucket]
        let paths = names.compactMap(\.self) + (plugin.options.strings("paths") ?? [])
        return ([plugin.id] + paths).joined(separator: " ")
    }
}

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
        let paths =
            [plugin.options.string("path")].compactMap(\.self) + (plugin.options.strings("paths") ?? [])
            + [plugin.options.string("filesFrom")].compactMap(\.self)
        return ([plugin.id] + paths).joined(separator: " ")
    }
}

internal import TaglineConfiguration
internal import TaglineHost
internal import TaglineSDK

/// The pipeline that the arguments of `inspect` describe.
struct InspectPipeline {
    var source: JSONValue
    /// Whether there is one file only.
    var isSingle = false
    var output = Output.terminal(.summary)
    var values = RecordJSON.Values.labels
    var showsUnknown = false
    var tag: String?

    enum Output: Equatable {
        case terminal(TerminalSink.Format)
        /// Tagline's own records, one a line.
        case records
    }

    /// The pipeline as a file would say it.
    ///
    /// - Parameter registry: the plugins in effect, of which those that know about unknown tags are told to keep them.
    func document(for registry: RegistryDocument, _ plugins: PluginSet) -> JSONValue {
        .members([
            "pipelineVersion": 1,
            "source": source,
            "validation": ["level": level],
            "extractors": showsUnknown ? extractors(in: registry, plugins) : .none,
            "sinks": [sink],
            "concurrency": isSingle ? ["workers": 1] : .none,
        ])
    }

    /// The codec has a say only where its verdict is shown.
    private var level: JSONValue {
        switch output {
        case .terminal(.summary), .records: "header"
        case .terminal: "none"
        }
    }

    private var sink: JSONValue {
        switch output {
        case .records:
            ["plugin": "jsonl", "options": ["path": "-", "values": .string(values.rawValue)]]
        case .terminal(let format):
            [
                "plugin": "terminal",
                "options": .members([
                    "format": .string(format.rawValue), "values": .string(values.rawValue),
                    "unknown": .flag(showsUnknown), "tag": tag.map(JSONValue.string),
                ]),
            ]
        }
    }

    private func extractors(in registry: RegistryDocument, _ plugins: PluginSet) -> JSONValue {
        .array(
            registry.entries.filter { $0.kind == .extractor && $0.isEnabled }.map { entry in
                guard plugins.descriptor(.extractor, id: entry.id)?.options["unknown"] != nil else {
                    return .string(entry.id)
                }
                return ["plugin": .string(entry.id), "options": ["unknown": true]]
            })
    }
}

import Foundation
import TaglineProcesses
import TaglineSDK
import TaglineTestSupport

@testable import TaglineConfiguration
@testable import TaglineHost

/// A pipeline from a folder to sinks that follow scripts.
struct TestPipeline {
    /// A sink, by its script.
    struct Use {
        let script: ScriptedSink.Script
        var isRequired = true
        var plugin = "scripted"
        var retry: JSONValue = ["maxAttempts": 4, "maxElapsedMs": 10_000]
    }

    static let plugins = plugins(nil)

    /// - Parameter host: decodes images in processes of their own.
    static func plugins(_ host: HostProgram?) -> PluginSet {
        PluginSet(sources: [], extractors: [], sinks: [ScriptedSink.self, LooseSink.self], host: host)
    }

    private static let registry = """
        {"manifestVersion": 1, "plugins": [
          {"id": "directory", "kind": "source", "runtime": {"type": "builtin"}},
          {"id": "scripted", "kind": "sink", "runtime": {"type": "builtin"}},
          {"id": "loose", "kind": "sink", "runtime": {"type": "builtin"}}
        ]}
        """

    let configuration: ResolvedPipeline

    /// - Parameters:
    ///   - source: options of the directory source, if not the whole folder is read.
    ///   - settings: further keys of the pipeline.
    init(
        _ folder: TemporaryFolder, workers: Int = 2, source: JSONValue? = nil, sinks: [Use],
        settings: [JSONValue.Member] = []
    ) throws {
        var uses: [JSONValue] = []
        for (index, sink) in sinks.enumerated() {
            ScriptedSink.register(sink.script)
            uses.append([
                "plugin": .string(sink.plugin), "name": .string("sink \(index)"), "required": .bool(sink.isRequired),
                "options": ["script": .string(sink.script.name)], "retry": sink.retry,
            ])
        }
        // A loader that finds no registry but this one.
        var loader = ConfigurationLoader(
            catalog: Self.plugins.catalog, abi: ABIVersion(major: 1, minor: 1),
            embeddedRegistry: Array(Self.registry.utf8))
        loader.workingDirectory = folder.path
        let document: [JSONValue.Member] = [
            .init("pipelineVersion", 1),
            .init("source", ["plugin": "directory", "options": source ?? ["path": .string(folder.path)]]),
            .init("extractors", []), .init("sinks", .array(uses)),
            .init("concurrency", ["workers": .integer(Int64(workers))]),
        ]
        configuration = try loader.pipeline(.value(.object(document + settings), name: "test"))
    }

    init(_ folder: TemporaryFolder, workers: Int = 2, sinks: [(ScriptedSink.Script, Bool)]) throws {
        try self.init(folder, workers: workers, sinks: sinks.map { Use(script: $0, isRequired: $1) })
    }

    func run(
        _ observer: Pipeline.Observer = .init(), _ mode: Pipeline.Mode = .init()
    ) async throws -> Pipeline.Outcome {
        try await Pipeline(configuration, plugins: Self.plugins).run(observer, mode)
    }

    /// A folder of `count` files, some of them no pictures.
    static func folder(_ count: Int) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let photo = SampleFiles.jpeg()
        for index in 0..<count {
            try folder.write(index % 5 == 3 ? [1, 2, 3] : photo, to: "\(index % 3)/\(1000 + index).jpg")
        }
        return folder
    }

    /// The paths of the files in such a folder, in source order.
    static func paths(_ count: Int) -> [String] {
        (0..<count).map { "\($0 % 3)/\(1000 + $0).jpg" }.sorted()
    }
}

import Foundation
import TaglineSDK
import TaglineTestSupport
import Testing

@testable import TaglineHost

@Suite("A pipeline")
struct PipelineTests {
    private let plugins = PluginSet(sources: [], extractors: [], sinks: [ScriptedSink.self])
    private static let registry = """
        {"manifestVersion": 1, "plugins": [
          {"id": "directory", "kind": "source", "runtime": {"type": "builtin"}},
          {"id": "scripted", "kind": "sink", "runtime": {"type": "builtin"}}
        ]}
        """

    /// A loader that finds no registry but the test's.
    private func loader(in folder: TemporaryFolder) -> ConfigurationLoader {
        var loader = ConfigurationLoader(
            catalog: plugins.catalog, embeddedRegistry: Array(Self.registry.utf8))
        loader.workingDirectory = folder.path
        return loader
    }

    /// A folder of `count` files, some of them no pictures.
    private func folder(_ count: Int) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let photo = SampleFiles.jpeg()
        for index in 0..<count {
            try folder.write(index % 5 == 3 ? [1, 2, 3] : photo, to: "\(index % 3)/\(1000 + index).jpg")
        }
        return folder
    }

    private func pipeline(
        _ folder: TemporaryFolder, workers: Int = 2, sinks: [(script: ScriptedSink.Script, isRequired: Bool)]
    ) throws -> Pipeline {
        let id = UUID().uuidString
        var uses: [JSONValue] = []
        for (index, sink) in sinks.enumerated() {
            ScriptedSink.register(sink.script, as: "\(id)-\(index)")
            uses.append([
                "plugin": "scripted", "name": .string("sink \(index)"), "required": .bool(sink.isRequired),
                "options": ["script": .string("\(id)-\(index)")],
                "retry": ["maxAttempts": 4, "maxElapsedMs": 10_000],
            ])
        }
        let loader = loader(in: folder)
        let document: JSONValue = [
            "pipelineVersion": 1,
            "source": ["plugin": "directory", "options": ["path": .string(folder.path)]],
            "extractors": [], "sinks": .array(uses), "concurrency": ["workers": .integer(Int64(workers))],
        ]
        return try Pipeline(loader.pipeline(.value(document, name: "test")), plugins: plugins)
    }

    private func expected(_ count: Int) -> [String] {
        (0..<count).map { "\($0 % 3)/\(1000 + $0).jpg" }.sorted()
    }

    @Test("Every file gets one record, in source order, whatever the number of workers", arguments: [1, 2, 5])
    func order(workers: Int) async throws {
        let folder = try folder(400)
        let script = ScriptedSink.Script()
        let outcome = try await pipeline(folder, workers: workers, sinks: [(script, true)]).run()
        #expect(script.keys == expected(400))
        #expect(outcome.statistics.listed == 400)
        #expect(outcome.statistics.recorded == 400)
        #expect(outcome.sinks.map(\.accepted) == [400])
        #expect(!outcome.isIncomplete)
    }

    @Test("What a sink takes later is sent again, what it never takes is counted with the reason")
    func retries() async throws {
        let folder = try folder(20)
        let script = ScriptedSink.Script { key, attempt in
            if key.hasSuffix("1004.jpg") { return .rejected("too large") }
            if key.hasSuffix("1005.jpg"), attempt < 3 { return .tryAgain(afterMilliseconds: 1) }
            return .accepted
        }
        let outcome = try await pipeline(folder, sinks: [(script, true)]).run()
        #expect(Set(script.keys) == Set(expected(20)).subtracting(["1/1004.jpg"]))
        #expect(outcome.sinks[0].accepted == 19)
        #expect(outcome.sinks[0].rejected == 1)
        #expect(outcome.sinks[0].reasons.count == 1 && outcome.sinks[0].reasons[0].hasSuffix("1004.jpg: too large"))
    }

    @Test("An optional sink that goes down does not hold up the others")
    func optionalSinkDown() async throws {
        let folder = try folder(60)
        let broken = ScriptedSink.Script { _, _ in throw SinkError("the disk is full") }
        let sound = ScriptedSink.Script()
        let outcome = try await pipeline(folder, sinks: [(broken, false), (sound, true)]).run()
        #expect(sound.keys == expected(60))
        #expect(outcome.sinks[0].failure == "the disk is full")
        #expect(outcome.sinks[0].rejected == 60, "the books balance")
        #expect(outcome.sinks[1].failure == nil)
        #expect(broken.state.withLock { $0.closed } == 1)
        #expect(!outcome.isIncomplete)
    }

    @Test("A required sink that goes down ends the run as incomplete")
    func requiredSinkDown() async throws {
        let folder = try folder(60)
        let broken = ScriptedSink.Script { _, _ in throw SinkError("the table is gone") }
        let outcome = try await pipeline(folder, sinks: [(broken, true)]).run()
        #expect(outcome.isIncomplete)
        #expect(outcome.sinks[0].failure == "the table is gone")
    }

    @Test("If one sink cannot be opened nothing is read, and the others are closed again")
    func sinkDoesNotOpen() async throws {
        let folder = try folder(3)
        let sound = ScriptedSink.Script()
        let pipeline = try pipeline(folder, sinks: [(sound, true), (ScriptedSink.Script(failsToOpen: true), true)])
        await #expect(throws: SinkError.self) { try await pipeline.run() }
        #expect(sound.keys.isEmpty)
        #expect(sound.state.withLock { $0.closed } == 1)
    }

    @Test("A file that cannot be opened is counted, and the others are read")
    func unreadable() async throws {
        let folder = try folder(6)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/list", withDestinationPath: "/nowhere")
        let names = (expected(6) + ["gone.jpg"]).map { folder.path + "/" + $0 }
        try folder.write(Array(names.joined(separator: "\n").utf8), to: "names.txt")
        let script = ScriptedSink.Script()
        ScriptedSink.register(script, as: "unreadable")
        let loader = loader(in: folder)
        let document: JSONValue = [
            "pipelineVersion": 1,
            "source": ["plugin": "directory", "options": ["filesFrom": .string(folder.path + "/names.txt")]],
            "extractors": [],
            "sinks": [["plugin": "scripted", "name": "a", "options": ["script": "unreadable"]]],
        ]
        let outcome = try await Pipeline(loader.pipeline(.value(document, name: "test")), plugins: plugins).run()
        #expect(script.keys.count == 6)
        #expect(outcome.statistics.unreadable == 1)
        #expect(outcome.statistics.unreadableReasons.first?.contains("gone.jpg") == true)
    }
}

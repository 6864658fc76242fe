import Foundation
import TaglineSDK
import TaglineTestSupport
import Testing

@testable import TaglineLoading

@Suite("A library in a process of its own")
struct IsolatedTests {
    private let photo = SampleFiles.jpeg()

    /// A registry with ten images, of which the one that is 4 bytes longer than the first is the one to misbehave on.
    private func registry() throws -> PluginRegistry {
        let registry = try PluginRegistry()
        for index in 0..<10 { try registry.write(photo + Array(repeating: 0, count: index), to: "\(index).jpg") }
        return registry
    }

    private var chosen: String { #", "options": {"length": \#(photo.count + 4)}"# }

    @Test(
        "A library that takes its process down costs one image, which keeps what was found and says how",
        arguments: [
            ("test.crash", "was ended by signal 11"), ("test.overrun", "was ended by signal 6"),
            ("test.exit", "ended with status 7"),
        ])
    func crashes(id: String, how: String) async throws {
        let records = try await registry().records(
            id, library: CompiledPlugin.behaviours, isolate: true, entry: chosen, workers: 2)
        #expect(records.count == 10)
        for (path, record) in records {
            #expect(record.tags.map(\.name) == ["Before"])
            guard path == "4.jpg" else {
                #expect(record.problems.isEmpty, "\(path)")
                continue
            }
            #expect(record.problems.map(\.code) == ["plugin-crashed"])
            #expect(record.problems.first?.plugin == id)
            #expect(record.problems.first?.message.contains(how) == true, "\(record.problems)")
        }
    }

    @Test(
        "A library that never ends costs one image, which keeps what was found",
        arguments: ["test.loop", "test.patient"])
    func hangs(id: String) async throws {
        let records = try await registry().records(
            id, library: CompiledPlugin.behaviours, isolate: true,
            entry: chosen + #", "limits": {"timeoutMs": 100}"#, workers: 2)
        #expect(records.count == 10)
        #expect(records.values.allSatisfy { $0.tags.map(\.name) == ["Before"] })
        let problems = records.filter { !$0.value.problems.isEmpty }
        #expect(problems.keys.sorted() == ["4.jpg"])
        #expect(problems["4.jpg"]?.problems.map(\.code) == ["plugin-timeout"])
    }

    @Test(
        "Every image has the same answer as in the process of the host",
        arguments: ["test.echo", "test.forms", "test.peek"])
    func sameAnswers(id: String) async throws {
        let registry = try registry()
        let isolated = try await registry.records(id, library: CompiledPlugin.behaviours, isolate: true, workers: 3)
        let inProcess = try await registry.records(id, library: CompiledPlugin.behaviours)
        #expect(isolated.count == 10)
        #expect(isolated.mapValues(Self.json) == inProcess.mapValues(Self.json))
    }

    @Test("How fast it answers is measured with as many workers as are asked for", arguments: [1, 2, 3])
    func speed(workers: Int) async throws {
        let speed = try await registry().speed(
            "test.echo", library: CompiledPlugin.behaviours, isolate: true, image: "0.jpg", files: 50, workers: workers)
        let one = try await registry().speed(
            "test.echo", library: CompiledPlugin.behaviours, isolate: true, image: "0.jpg", files: 1, workers: 1)
        #expect(speed.problem == nil)
        #expect((speed.files, speed.inFlight) == (50, workers))
        #expect(one.tags > 0 && speed.tags == 50 * one.tags)
    }

    private static func json(_ record: Record) -> String {
        var json: [UInt8] = []
        RecordJSON(values: .both).append(record, to: &json)
        return String(decoding: json, as: UTF8.self)
    }

    @Test("A library that leaks is given a fresh process before it hurts")
    func leaks() async throws {
        let registry = try PluginRegistry()
        // 64 MiB an image, and 1 GiB for a process.
        for index in 0..<20 { try registry.write(photo, to: "\(index).jpg") }
        let records = try await registry.records("test.leak", library: CompiledPlugin.behaviours, isolate: true)
        #expect(records.count == 20)
        #expect(records.values.allSatisfy { $0.tags.count == 1 && $0.problems.isEmpty })
    }

    @Test("What a library prints goes to the log and breaks nothing")
    func prints() async throws {
        let registry = try PluginRegistry()
        try registry.write(photo, to: "a.jpg")
        let record = try await registry.records(
            "test.chatter", library: CompiledPlugin.behaviours, isolate: true)["a.jpg"]
        #expect(record?.tags.count == 1)
        #expect(record?.problems.isEmpty == true)
        for _ in 0..<200 where registry.log.lines.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        #expect(registry.log.lines.first == #"{"hello": "from the plugin"}"#)
    }
}

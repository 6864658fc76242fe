import Foundation
import TaglineSDK
import TaglineTestSupport
import Testing

@testable import TaglineHost

@Suite("A pipeline")
struct PipelineTests {
    @Test("Every file gets one record, in source order, whatever the number of workers", arguments: [1, 2, 5])
    func order(workers: Int) async throws {
        let folder = try TestPipeline.folder(400)
        let script = ScriptedSink.Script()
        let outcome = try await TestPipeline(folder, workers: workers, sinks: [(script, true)]).run()
        #expect(script.keys == TestPipeline.paths(400))
        #expect(outcome.statistics.listed == 400)
        #expect(outcome.statistics.recorded == 400)
        #expect(outcome.sinks.map(\.accepted) == [400])
        #expect(outcome.earlyEnd == nil && outcome.isBalanced)
    }

    @Test("What a sink takes later is sent again, what it never takes is counted with the reason")
    func retries() async throws {
        let folder = try TestPipeline.folder(20)
        let script = ScriptedSink.Script { key, attempt in
            if key.hasSuffix("1004.jpg") { return .rejected("too large") }
            if key.hasSuffix("1005.jpg"), attempt < 3 { return .tryAgain(afterMilliseconds: 1) }
            return .accepted
        }
        let outcome = try await TestPipeline(folder, sinks: [(script, true)]).run()
        #expect(Set(script.keys) == Set(TestPipeline.paths(20)).subtracting(["1/1004.jpg"]))
        #expect(outcome.sinks[0].accepted == 19)
        #expect(outcome.sinks[0].rejected == 1)
        #expect(outcome.sinks[0].reasons.count == 1 && outcome.sinks[0].reasons[0].hasSuffix("1004.jpg: too large"))
    }

    @Test("An optional sink that goes down does not hold up the others")
    func optionalSinkDown() async throws {
        let folder = try TestPipeline.folder(60)
        let broken = ScriptedSink.Script { _, _ in throw SinkError("the disk is full") }
        let sound = ScriptedSink.Script()
        let outcome = try await TestPipeline(folder, sinks: [(broken, false), (sound, true)]).run()
        #expect(sound.keys == TestPipeline.paths(60))
        #expect(outcome.sinks[0].failure == "the disk is full")
        #expect(outcome.sinks[0].rejected == 60, "the books balance")
        #expect(outcome.sinks[1].failure == nil)
        #expect(broken.state.withLock { $0.closed } == 1)
        #expect(outcome.earlyEnd == nil && outcome.isBalanced)
    }

    @Test("A required sink that goes down ends the run as incomplete")
    func requiredSinkDown() async throws {
        let folder = try TestPipeline.folder(60)
        let broken = ScriptedSink.Script { _, _ in throw SinkError("the table is gone") }
        let outcome = try await TestPipeline(folder, sinks: [(broken, true)]).run()
        guard case .sinkDown("sink 0", "the table is gone", isTransient: false) = outcome.earlyEnd else {
            return #expect(Bool(false), "\(String(describing: outcome.earlyEnd))")
        }
        #expect(outcome.sinks[0].failure == "the table is gone")
    }

    @Test(
        "A required sink that goes down after a while ends a run whose workers are far ahead by then",
        .timeLimit(.minutes(1)))
    func requiredSinkDownLate() async throws {
        let folder = try TestPipeline.folder(1)
        let name = folder.path + "/" + TestPipeline.paths(1)[0]
        try folder.write(Array(repeatElement(name, count: 9000).joined(separator: "\n").utf8), to: "names.txt")
        let full = ScriptedSink.Script { _, _ in
            Thread.sleep(forTimeInterval: 3)
            throw SinkError("no space left on device")
        }
        let outcome = try await TestPipeline(
            folder, source: ["filesFrom": .string(folder.path + "/names.txt")], sinks: [.init(script: full)]
        ).run()
        guard case .sinkDown("sink 0", "no space left on device", isTransient: false) = outcome.earlyEnd else {
            return #expect(Bool(false), "\(String(describing: outcome.earlyEnd))")
        }
    }

    @Test("If one sink cannot be opened nothing is read, and the others are closed again")
    func sinkDoesNotOpen() async throws {
        let folder = try TestPipeline.folder(3)
        let sound = ScriptedSink.Script()
        let pipeline = try TestPipeline(folder, sinks: [(sound, true), (ScriptedSink.Script(failsToOpen: true), true)])
        await #expect(throws: SinkError.self) { try await pipeline.run() }
        #expect(sound.keys.isEmpty)
        #expect(sound.state.withLock { $0.closed } == 1)
    }

    @Test("A file that cannot be opened is counted, and the others are read")
    func unreadable() async throws {
        let folder = try TestPipeline.folder(6)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/list", withDestinationPath: "/nowhere")
        let names = (TestPipeline.paths(6) + ["gone.jpg"]).map { folder.path + "/" + $0 }
        try folder.write(Array(names.joined(separator: "\n").utf8), to: "names.txt")
        let script = ScriptedSink.Script()
        let outcome = try await TestPipeline(
            folder, source: ["filesFrom": .string(folder.path + "/names.txt")], sinks: [.init(script: script)]
        ).run()
        #expect(script.keys.count == 6)
        #expect(outcome.statistics.unreadable == 1)
        #expect(outcome.statistics.unreadableReasons.first?.contains("gone.jpg") == true)
    }
}

import Foundation
import Synchronization
import TaglineSDK
import Testing

@testable import TaglineHost

@Suite("Delivery")
struct DeliveryTests {
    private static let plugins = ["scripted", "loose"]

    @Test("Records for which a sink gives no answer are sent again", arguments: plugins)
    func fewerAnswers(plugin: String) async throws {
        let folder = try TestPipeline.folder(100)
        let script = ScriptedSink.Script(answerLimit: 2)
        let outcome = try await TestPipeline(folder, sinks: [.init(script: script, plugin: plugin)]).run()
        #expect(script.keys.sorted() == TestPipeline.paths(100))
        #expect(outcome.sinks[0].accepted == 100)
        #expect(outcome.isBalanced && outcome.lost == 0)
    }

    @Test("A sink that is down for a while gets every record once, in the end", arguments: plugins)
    func downForAWhile(plugin: String) async throws {
        let folder = try TestPipeline.folder(100)
        let failures = Mutex(3)
        let script = ScriptedSink.Script { _, _ in
            let fails = failures.withLock { count in
                count -= 1
                return count >= 0
            }
            if fails { throw SinkError("no answer", isTransient: true) }
            return .accepted
        }
        let outcome = try await TestPipeline(folder, sinks: [.init(script: script, plugin: plugin)]).run()
        #expect(script.keys.sorted() == TestPipeline.paths(100))
        #expect(outcome.earlyEnd == nil && outcome.isBalanced && outcome.lost == 0)
    }

    @Test(
        "A sink that takes a record now and then is not down, however long it takes for all of them", arguments: plugins
    )
    func slow(plugin: String) async throws {
        let folder = try TestPipeline.folder(5)
        let paths = TestPipeline.paths(5)
        // One record of a batch in each round.
        let script = ScriptedSink.Script { key, attempt in
            attempt > paths.firstIndex(of: key) ?? 0 ? .accepted : .tryAgain(afterMilliseconds: 150)
        }
        let retry: JSONValue = ["maxAttempts": 3, "maxElapsedMs": 400]
        let outcome = try await TestPipeline(folder, sinks: [.init(script: script, plugin: plugin, retry: retry)]).run()
        #expect(script.keys.sorted() == paths)
        #expect(outcome.earlyEnd == nil && outcome.isBalanced && outcome.lost == 0)
    }

    @Test("What a sink refuses stands in the dead letters, in source order, with what it was given", arguments: plugins)
    func refusals(plugin: String) async throws {
        let folder = try TestPipeline.folder(200)
        let script = ScriptedSink.Script { key, _ in key.hasSuffix("0.jpg") ? .rejected("too round") : .accepted }
        let outcome = try await TestPipeline(
            folder, sinks: [.init(script: script, plugin: plugin)],
            settings: [.init("deadLetter", ["path": "dead.jsonl"])]
        ).run()
        let letters = try await letters(in: folder)
        let refused = TestPipeline.paths(200).filter { $0.hasSuffix("0.jpg") }
        #expect(letters.compactMap(\.payload).map { String(decoding: $0, as: UTF8.self) } == refused)
        #expect(letters.allSatisfy { $0.stage == .write(sink: "sink 0") && $0.reason == "too round" })
        #expect(letters.map { $0.item?.location } == refused.map { Array("\(folder.path)/\($0)".utf8) })
        #expect(outcome.sinks[0].deadLettered == refused.count)
        #expect(outcome.isBalanced && outcome.lost == 0)
    }

    @Test("Without dead letters, what a sink refuses counts as lost")
    func lost() async throws {
        let folder = try TestPipeline.folder(20)
        let script = ScriptedSink.Script { key, _ in key.hasSuffix("0.jpg") ? .rejected("too round") : .accepted }
        let outcome = try await TestPipeline(folder, sinks: [.init(script: script)]).run()
        #expect(outcome.sinks[0].lost == 2)
        #expect(outcome.isBalanced && outcome.lost == 2)
    }

    @Test("The records of an optional sink that stays down stand in the dead letters", arguments: plugins)
    func optionalSinkDown(plugin: String) async throws {
        let folder = try TestPipeline.folder(60)
        let broken = ScriptedSink.Script { _, _ in throw SinkError("the table is gone") }
        let sound = ScriptedSink.Script()
        let outcome = try await TestPipeline(
            folder, sinks: [.init(script: broken, isRequired: false, plugin: plugin), .init(script: sound)],
            settings: [.init("deadLetter", ["path": "dead.jsonl"])]
        ).run()
        #expect(sound.keys == TestPipeline.paths(60))
        #expect(try await letters(in: folder).count == 60)
        #expect(outcome.sinks.map(\.deadLettered) == [60, 0])
        #expect(outcome.earlyEnd == nil && outcome.isBalanced && outcome.lost == 0)
    }

    @Test("What cannot be made durable is not counted as accepted", arguments: [true, false])
    func failingFlush(isRequired: Bool) async throws {
        let folder = try TestPipeline.folder(30)
        let script = ScriptedSink.Script(flush: { _ in throw SinkError("the disk is full") })
        let outcome = try await TestPipeline(folder, sinks: [.init(script: script, isRequired: isRequired)]).run()
        #expect(outcome.sinks[0].accepted == 0)
        #expect(outcome.lost == 30)
        #expect((outcome.earlyEnd != nil) == isRequired)
    }

    @Test("What a sink cannot complete at the end is not counted as accepted", arguments: [true, false])
    func failingClose(isRequired: Bool) async throws {
        let folder = try TestPipeline.folder(30)
        let script = ScriptedSink.Script(failsToClose: true)
        let outcome = try await TestPipeline(folder, sinks: [.init(script: script, isRequired: isRequired)]).run()
        #expect(outcome.sinks[0].failure == "it cannot be completed")
        #expect((outcome.earlyEnd != nil) == isRequired)
        #expect(isRequired || outcome.lost == 30)
    }

    @Test("A flush that fails for a while costs nothing")
    func flushRecovers() async throws {
        let folder = try TestPipeline.folder(30)
        let script = ScriptedSink.Script(flush: { attempt in
            if attempt < 3 { throw SinkError("the disk is full", isTransient: true) }
        })
        let outcome = try await TestPipeline(folder, sinks: [.init(script: script)]).run()
        #expect(outcome.sinks[0].accepted == 30 && outcome.lost == 0 && outcome.earlyEnd == nil)
    }

    @Test("Items that cannot be read stand in the dead letters, and nothing is lost")
    func unreadable() async throws {
        let folder = try TestPipeline.folder(6)
        let names = (TestPipeline.paths(6) + ["gone.jpg"]).map { folder.path + "/" + $0 }
        try folder.write(Array(names.joined(separator: "\n").utf8), to: "names.txt")
        let outcome = try await TestPipeline(
            folder, source: ["filesFrom": .string(folder.path + "/names.txt")],
            sinks: [.init(script: ScriptedSink.Script())], settings: [.init("deadLetter", ["path": "dead.jsonl"])]
        ).run()
        let letters = try await letters(in: folder)
        #expect(letters.map(\.code) == ["not-found"])
        #expect(letters.map(\.stage) == [.read])
        #expect(outcome.statistics.unreadable == 1)
        #expect(outcome.isBalanced && outcome.lost == 0)
    }

    @Test("A run that meets nothing to complain of leaves no file of dead letters")
    func noLetters() async throws {
        let folder = try TestPipeline.folder(6)
        for settings: [JSONValue.Member] in [[], [.init("checkpoint", ["path": "../state.json"])]] {
            let other = try TemporaryFolder()
            _ = try await TestPipeline(
                other, source: ["path": .string(folder.path)], sinks: [.init(script: ScriptedSink.Script())],
                settings: settings + [.init("deadLetter", ["path": "dead.jsonl"])]
            ).run(.init(), .init(isFresh: true))
            #expect(!FileManager.default.fileExists(atPath: other.path + "/dead.jsonl"))
        }
    }

    @Test("More failures than the limits allow end the run", arguments: ["maxFailures", "maxFailurePercent"])
    func failureLimit(limit: String) async throws {
        let folder = try TestPipeline.folder(1000)
        let script = ScriptedSink.Script { key, _ in key.hasSuffix("0.jpg") ? .rejected("too round") : .accepted }
        let outcome = try await TestPipeline(
            folder, sinks: [.init(script: script)], settings: [.init("limits", .object([.init(limit, 5)]))]
        ).run()
        guard case .failures(let count) = outcome.earlyEnd else {
            return #expect(Bool(false), "\(String(describing: outcome.earlyEnd))")
        }
        #expect(count > 5)
        #expect(outcome.isBalanced)
    }

    @Test("A run that is stopped has written what it begun, and nothing behind it", arguments: [1, 4])
    func stop(workers: Int) async throws {
        let folder = try TestPipeline.folder(400)
        let script = ScriptedSink.Script()
        let seen = Mutex(0)
        let outcome = try await TestPipeline(folder, workers: workers, sinks: [.init(script: script)]).run(
            .init(
                accepts: { _ in
                    seen.withLock { $0 += 1 }
                    return true
                }, isStopped: { seen.withLock { $0 } >= 150 }))
        guard case .asked = outcome.earlyEnd else { return #expect(Bool(false), "\(outcome)") }
        #expect(script.keys == Array(TestPipeline.paths(400).prefix(script.keys.count)))
        #expect(seen.withLock { $0 } < 150 + workers, "one item in hand for each worker")
        #expect(outcome.sinks[0].accepted == script.keys.count)
        #expect(outcome.isBalanced)
    }

    private func letters(in folder: TemporaryFolder) async throws -> [DeadLetter] {
        let location = StorageLocation(folder.path + "/dead.jsonl")
        let reader = try await DeadLetterReader(location, storages: TestPipeline.plugins.storages)
        var letters: [DeadLetter] = []
        while let line = try await reader.next() {
            if case .letter(let letter) = line { letters.append(letter) }
        }
        return letters
    }
}

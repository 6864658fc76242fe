import Foundation
import Synchronization
import TaglineSDK
import TaglineTestSupport
import Testing

@testable import TaglineHost

@Suite("Incremental runs")
struct IncrementalTests {
    /// A job that keeps a journal, and perhaps a checkpoint.
    private func pipeline(
        _ photos: TemporaryFolder, _ folder: TemporaryFolder, _ script: ScriptedSink.Script,
        include: String = "**", hasCheckpoint: Bool = false
    ) throws -> TestPipeline {
        var settings: [JSONValue.Member] = [.init("incremental", ["path": "journal"])]
        if hasCheckpoint { settings.append(.init("checkpoint", ["path": "state.json", "everyRecords": 10])) }
        return try TestPipeline(
            folder, source: ["path": .string(photos.path), "include": .array([.string(include)])],
            sinks: [.init(script: script)], settings: settings)
    }

    @Test("A second run reads only what is new or changed, and tells what is gone", arguments: [false, true])
    func changes(hasCheckpoint: Bool) async throws {
        let (photos, folder) = (try TestPipeline.folder(60), try TemporaryFolder())
        let script = ScriptedSink.Script()
        func run() async throws -> Pipeline.Outcome {
            let outcome = try await pipeline(photos, folder, script, hasCheckpoint: hasCheckpoint).run()
            #expect(outcome.earlyEnd == nil && outcome.isBalanced && outcome.lost == 0)
            return outcome
        }
        #expect(try await run().sinks.map(\.accepted) == [60])
        let same = try await run()
        #expect(same.statistics.skipped == ["unchanged": 60])
        #expect(same.statistics.cost.reads == 0)
        #expect(script.keys.count == 60)

        try photos.write(SampleFiles.jpeg() + [0], to: "0/1000.jpg")
        try photos.write(SampleFiles.jpeg(), to: "2/9999.jpg")
        for name in ["0/1003.jpg", "2/1059.jpg"] {
            try FileManager.default.removeItem(atPath: photos.path + "/" + name)
        }
        let third = try await run()
        #expect(Array(script.keys.dropFirst(60)) == ["0/1000.jpg", "2/9999.jpg"])
        #expect(third.statistics.skipped == ["unchanged": 57])
        #expect(third.statistics.gone == 2)
        let fourth = try await run()
        #expect(fourth.statistics.skipped == ["unchanged": 59])
        #expect(fourth.statistics.gone == 0)
    }

    @Test("What could not be read is read again by the next run")
    func unreadable() async throws {
        let (photos, folder) = (try TestPipeline.folder(6), try TemporaryFolder())
        let script = ScriptedSink.Script()
        let path = photos.path + "/0/1000.jpg"
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/null")
        try photos.write(Array("\(path)\n\(photos.path)/1/1001.jpg\n".utf8), to: ".list")
        func run() async throws -> Pipeline.Outcome {
            try await TestPipeline(
                folder, source: ["filesFrom": .string(photos.path + "/.list")], sinks: [.init(script: script)],
                settings: [.init("incremental", ["path": "journal"])]
            ).run()
        }
        #expect(try await run().statistics.unreadable == 1)
        try FileManager.default.removeItem(atPath: path)
        try photos.write(SampleFiles.jpeg(), to: "0/1000.jpg")
        let second = try await run()
        #expect(second.statistics.skipped == ["unchanged": 1])
        #expect(second.sinks.map(\.accepted) == [1])
    }

    @Test("A journal of other sinks or another source is disregarded")
    func otherConfiguration() async throws {
        let (photos, folder) = (try TestPipeline.folder(20), try TemporaryFolder())
        let script = ScriptedSink.Script()
        _ = try await pipeline(photos, folder, script).run()
        let second = try await pipeline(photos, folder, script, include: "*.jpg").run()
        #expect(second.sinks.map(\.accepted) == [20])
    }

    @Test("A run that is stopped and gone on with leaves the journal of a whole one")
    func resumption() async throws {
        let (photos, folder) = (try TestPipeline.folder(200), try TemporaryFolder())
        let script = ScriptedSink.Script()
        let seen = Mutex(0)
        let stopped = try await pipeline(photos, folder, script, hasCheckpoint: true).run(
            .init(
                accepts: { _ in
                    seen.withLock { $0 += 1 }
                    return true
                }, isStopped: { seen.withLock { $0 } >= 50 }))
        #expect(stopped.earlyEnd != nil)
        let rest = try await pipeline(photos, folder, script, hasCheckpoint: true).run()
        #expect(rest.statistics.listed == 200 && rest.isBalanced)
        #expect(script.keys == TestPipeline.paths(200))
        let again = try await pipeline(photos, folder, script, hasCheckpoint: true).run()
        #expect(again.statistics.skipped == ["unchanged": 200])
    }

    @Test("An entry is read as it was written, whatever is in the path")
    func entries() {
        for path in ["a.jpg", "ä b\t\n%.jpg", "//a"] {
            let entry = JournalEntry(
                place: ItemPlace(part: 7, path: Array(path.utf8) + [0xFF]), version: "1-2", fingerprint: "ab",
                outcome: "no media")
            #expect(JournalEntry(line: entry.line.dropLast()) == entry)
        }
    }
}

import Foundation
import TaglineSDK
import Synchronization
import Testing

@testable import TaglineHost

@Suite("Items at which runs crash")
struct QuarantineTests {
    private let photos: TemporaryFolder
    private let folder: TemporaryFolder
    private let script = ScriptedSink.Script()
    private let culprit = ItemPlace(path: Array("2/1050.jpg".utf8))

    init() throws {
        photos = try TestPipeline.folder(60)
        folder = try TemporaryFolder()
    }

    private func pipeline() throws -> TestPipeline {
        try TestPipeline(
            folder, source: ["path": .string(photos.path)], sinks: [.init(script: script)],
            settings: [
                .init("checkpoint", ["path": "state.json", "everyRecords": 10]),
                .init("deadLetter", ["path": "dead.jsonl"]),
            ])
    }

    private var location: StorageLocation { StorageLocation(folder.path + "/state.json") }

    /// Leaves behind what a run leaves that dies with an item in hand.
    private func die(isCrash: Bool) throws {
        let notes = try #require(CrashNotes(beside: location))
        notes.slot(0).write(culprit)
        notes.slot(1).write(ItemPlace(path: Array("0/1000.jpg".utf8)))
        notes.slot(1).clear()
        let file = try #require(FileHandle(forWritingAtPath: folder.path + "/state.json.inflight"))
        if isCrash { try file.write(contentsOf: [1]) }
        let state = try String(contentsOfFile: location.text, encoding: .utf8)
        try state.replacing("\"isRunning\":false", with: "\"isRunning\":true")
            .write(toFile: location.text, atomically: true, encoding: .utf8)
    }

    /// A run that is asked to end before it begins anything.
    private func touch() async throws {
        _ = try await pipeline().run(.init(isStopped: { true }))
    }

    @Test("An item that was in hand at two crashes is passed over, and stands in the dead letters")
    func twoCrashes() async throws {
        try await touch()
        for _ in 0..<2 {
            try die(isCrash: true)
            try await touch()
        }
        let outcome = try await pipeline().run()
        #expect(outcome.earlyEnd == nil && outcome.isBalanced && outcome.lost == 0)
        #expect(script.keys == TestPipeline.paths(60).filter { $0 != "2/1050.jpg" })
        let letters = try String(contentsOfFile: folder.path + "/dead.jsonl", encoding: .utf8)
        #expect(letters.contains("\"code\":\"quarantined\""))
        #expect(outcome.statistics.unreadable == 1)
    }

    @Test("One crash, or any number of kills, says nothing of an item", arguments: [1, 3])
    func kills(count: Int) async throws {
        try await touch()
        for _ in 0..<count {
            try die(isCrash: count == 1)
            try await touch()
        }
        let outcome = try await pipeline().run()
        #expect(script.keys == TestPipeline.paths(60))
        #expect(outcome.statistics.unreadable == 0)
    }

    @Test("An item at which a worker hangs is told")
    func hang() async throws {
        let told = Told()
        let pipeline = try TestPipeline(
            folder, source: ["path": .string(photos.path)], sinks: [.init(script: script)],
            settings: [
                .init("checkpoint", ["path": "state.json", "everyRecords": 10]), .init("limits", ["itemMs": 2000]),
            ])
        _ = try await pipeline.run(
            .init(
                accepts: { record in
                    // It hangs until that is told, which no other item takes as long for on a busy machine.
                    for _ in 0..<2000 where record.pathText == "2/1050.jpg" && told.paths.isEmpty { usleep(10_000) }
                    return true
                }, hang: { item in told.add(String(decoding: item.path, as: UTF8.self)) }))
        #expect(told.paths == ["2/1050.jpg"])
    }

    /// The items of which it was told that a worker hangs.
    private final class Told: Sendable {
        private let list = Mutex<[String]>([])
        var paths: [String] { list.withLock { $0 } }

        func add(_ path: String) { list.withLock { $0.append(path) } }
    }
}

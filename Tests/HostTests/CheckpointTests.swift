import Foundation
import Synchronization
import TaglineSDK
import Testing

@testable import TaglineHost

@Suite("Checkpoints")
struct CheckpointTests {
    /// A job of 300 files whose checkpoint and dead letters stand beside the folder that it reads.
    private struct Job: Sendable {
        let photos: TemporaryFolder
        let folder: TemporaryFolder
        let scripts = [ScriptedSink.Script(), ScriptedSink.Script()]
        let loose = ScriptedSink.Script { key, _ in key.hasSuffix("0.jpg") ? .rejected("too round") : .accepted }

        init() throws {
            photos = try TestPipeline.folder(300)
            folder = try TemporaryFolder()
        }

        func pipeline(source: JSONValue? = nil) throws -> TestPipeline {
            try TestPipeline(
                folder, source: source ?? ["path": .string(photos.path)],
                sinks: scripts.map { .init(script: $0) } + [.init(script: loose, plugin: "loose")],
                settings: [
                    .init("checkpoint", ["path": "state.json", "everyRecords": 20]),
                    .init("deadLetter", ["path": "dead.jsonl"]),
                ])
        }

        /// Ends the run when so many records were made.
        func stop(after count: Int) -> Pipeline.Observer {
            let seen = Mutex(0)
            return .init(
                accepts: { _ in
                    seen.withLock { $0 += 1 }
                    return true
                }, isStopped: { seen.withLock { $0 } >= count })
        }

        var letters: Int {
            get throws {
                try String(contentsOfFile: folder.path + "/dead.jsonl", encoding: .utf8).split(separator: "\n")
                    .count { $0.hasPrefix("{\"stage\"") }
            }
        }
    }

    @Test("A job that is stopped again and again comes to what an undisturbed one comes to")
    func resumption() async throws {
        let job = try Job()
        var outcome = try await job.pipeline().run(job.stop(after: 70))
        var runs = 1
        while outcome.earlyEnd != nil, runs < 20 {
            outcome = try await job.pipeline().run(job.stop(after: 70))
            #expect(outcome.resumption != .begun)
            runs += 1
        }
        #expect(runs >= 3)
        for script in job.scripts { #expect(script.keys == TestPipeline.paths(300)) }
        #expect(Set(job.loose.keys).count == 270)
        #expect(try job.letters == 30)
        #expect(outcome.statistics.listed == 300)
        #expect(outcome.sinks.map(\.accepted) == [300, 300, 270])
        #expect(outcome.sinks.map(\.deadLettered) == [0, 0, 30])
        #expect(outcome.isBalanced)
        #expect(try await job.pipeline().run().resumption == .wasComplete)
        #expect(job.scripts[0].keys.count == 300)
    }

    @Test("A sink that goes down leaves a job that can be gone on with")
    func sinkDown() async throws {
        let photos = try TestPipeline.folder(300)
        let folder = try TemporaryFolder()
        let isUp = Flag()
        let failing = ScriptedSink.Script { key, _ in
            if !isUp.isSet, key > "1/1100" { throw SinkError("no room", isTransient: true) }
            return .accepted
        }
        let sound = ScriptedSink.Script()
        func pipeline() throws -> TestPipeline {
            try TestPipeline(
                folder, source: ["path": .string(photos.path)],
                sinks: [
                    .init(script: failing, retry: ["maxAttempts": 2, "maxElapsedMs": 1000]), .init(script: sound),
                ],
                settings: [.init("checkpoint", ["path": "state.json", "everyRecords": 20])])
        }
        let first = try await pipeline().run()
        guard case .sinkDown(_, "no room", isTransient: true) = first.earlyEnd else {
            return #expect(Bool(false), "\(first)")
        }
        isUp.set()
        let second = try await pipeline().run()
        #expect(second.earlyEnd == nil && second.isBalanced)
        #expect(failing.keys == TestPipeline.paths(300))
        #expect(sound.keys == TestPipeline.paths(300))
    }

    @Test("Another configuration is refused with the keys that differ, unless one starts anew")
    func mismatch() async throws {
        let job = try Job()
        _ = try await job.pipeline().run(job.stop(after: 70))
        let other = try job.pipeline(source: ["path": .string(job.photos.path), "include": .array([.string("*.jpg")])])
        await #expect { try await other.run() } throws: { error in
            (error as? CheckpointMismatch)?.keys == ["source.options.include"]
        }
        let outcome = try await other.run(.init(), .init(isFresh: true))
        #expect(outcome.resumption == .begun && outcome.statistics.listed == 300)
    }

    @Test("Two runs on one checkpoint are refused, and the first is not disturbed")
    func twoRuns() async throws {
        let job = try Job()
        let (isRunning, isTried) = (Flag(), Flag())
        async let refusal = second(of: job, when: isRunning, telling: isTried)
        let outcome = try await job.pipeline().run(
            .init(accepts: { _ in
                isRunning.set()
                while !isTried.isSet { usleep(500) }
                return true
            }))
        #expect((await refusal as? StorageError)?.kind == .conflict)
        #expect(outcome.statistics.listed == 300 && outcome.isBalanced)
    }

    /// What a second run is answered while the first is at work.
    private func second(of job: Job, when isRunning: Flag, telling isTried: Flag) async -> (any Error)? {
        while !isRunning.isSet { try? await Task.sleep(for: .milliseconds(1)) }
        defer { isTried.set() }
        do {
            _ = try await job.pipeline().run()
            return nil
        } catch {
            return error
        }
    }

    @Test("In a storage without locks, a run that another took over from stops")
    func lease() async throws {
        let folder = try TemporaryFolder()
        let location = StorageLocation("memory://state.json")
        let storages = StorageSet([MemoryStorage()])
        func file(_ owner: String) throws -> CheckpointFile {
            try CheckpointFile(location, storages: storages, owner: owner, leasePause: .milliseconds(50))
        }
        let state = CheckpointState(configuration: [:], sinkNames: ["a"], progress: Progress(sinks: 1))
        let first = try file("first")
        #expect(try await first.open() == nil)
        try await first.save(state)
        let second = try file("second")
        let told = Mutex("")
        #expect(try await second.open { sentence in told.withLock { $0 = sentence } } != nil)
        #expect(told.withLock(\.self).hasPrefix("waiting for the lease of memory://state.json until 20"))
        try await second.save(state)
        await #expect { try await first.save(state) } throws: { ($0 as? StorageError)?.kind == .conflict }
        try await second.save(state)
        await second.end(isComplete: false)
        #expect(try await file("third").open()?.isRunning == false)
        _ = folder
    }

    @Test("A run that waits for a lease goes on from what the last write of a killed one left")
    func lastWrite() async throws {
        let (first, next, state) = try await twoFiles()
        var later = state
        later.progress.statistics.listed = 7
        let latest = later
        let taken = try await open(next) { try await first.save(latest) }
        #expect(taken?.progress.statistics.listed == 7)
    }

    @Test("A run does not take over from one that renews its lease, whether that one comes further or not")
    func renewals() async throws {
        let (first, next, _) = try await twoFiles()
        await #expect {
            try await open(next) {
                for _ in 0..<100 {
                    try await first.renewLease()
                    try await Task.sleep(for: .milliseconds(10))
                }
            }
        } throws: { error in (error as? StorageError)?.kind == .conflict }
    }

    /// A checkpoint that one run has saved, as it and another run see it.
    private func twoFiles() async throws -> (CheckpointFile, CheckpointFile, CheckpointState) {
        let storages = StorageSet([MemoryStorage()])
        func file(_ owner: String) throws -> CheckpointFile {
            try CheckpointFile(
                StorageLocation("memory://state.json"), storages: storages, owner: owner,
                leasePause: .milliseconds(600))
        }
        let state = CheckpointState(configuration: [:], sinkNames: ["a"], progress: Progress(sinks: 1))
        let first = try file("first")
        #expect(try await first.open() == nil)
        try await first.save(state)
        return (first, try file("next"), state)
    }

    /// Opens a checkpoint, and does something once that waits for the lease.
    private func open(
        _ file: CheckpointFile, meanwhile: @escaping @Sendable () async throws -> Void
    ) async throws -> CheckpointState? {
        let isWaiting = Flag()
        async let work: Void = {
            while !isWaiting.isSet { try await Task.sleep(for: .milliseconds(1)) }
            try await meanwhile()
        }()
        let result: Result<CheckpointState?, any Error>
        do { result = .success(try await file.open { _ in isWaiting.set() }) } catch { result = .failure(error) }
        try await work
        return try result.get()
    }

    @Test("A checkpoint is read as it was written")
    func form() throws {
        var state = CheckpointState(
            configuration: ["source.options.path": "0123"], sinkNames: ["a", "b"], progress: Progress(sinks: 2))
        state.progress.place = ItemPlace(part: 3, path: [0x61, 0xFF, 0x0A])
        state.progress.sinks[1] = SinkCounts(accepted: 5, existing: 6, deadLettered: 7, lost: 8)
        state.progress.statistics.listed = 26
        state.progress.statistics.countSkipped("no media")
        state.marks = ["a": SinkMark(["bytes": 4711])]
        state.suspects = [ItemPlace(path: Array("x.jpg".utf8)): 2]
        let json = try JSONValue(parsing: Array(state.json.text.utf8), file: "state")
        let copy = try #require(CheckpointState(json))
        #expect(copy.json == state.json)
        #expect(copy.progress.place == state.progress.place)
        #expect(copy.marks == state.marks)
        #expect(copy.progress.sinks == state.progress.sinks)
        #expect(copy.quarantined == [ItemPlace(path: Array("x.jpg".utf8))])
    }
}

/// Something that becomes true.
private final class Flag: Sendable {
    private let value = Atomic(false)
    var isSet: Bool { value.load(ordering: .relaxed) }
    func set() { value.store(true, ordering: .relaxed) }
}

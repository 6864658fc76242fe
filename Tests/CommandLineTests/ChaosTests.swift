import Foundation
import Testing

/// Jobs that are killed without warning. `make chaos` runs many more of them.
@Suite("A job that is killed") struct ChaosTests {
    /// How many jobs are killed at random moments.
    static let jobs = ProcessInfo.processInfo.environment["TAGLINE_CHAOS_JOBS"].flatMap { Int($0) } ?? 2

    /// Whether there is the time to come to each moment several times.
    static var isThorough: Bool { jobs > 10 }

    @Test(
        "comes to the same bytes when it is killed at any moment that matters, and run again",
        arguments: [
            "flush.before", "flush.written", "flush.after", "write.after", "checkpoint.before", "checkpoint.after",
            "storage.written", "storage.renamed", "rename.before", "rename.after", "table.written",
        ])
    func failpoints(name: String) throws {
        let job = try ChaosJob(photos: 60, everyRecords: 10)
        for count in [1, 2, 3, 5, 8] {
            let isKilled = try job.run(failingAt: "\(name):\(count)")
            #expect(isKilled || count > 1, "\(name) is never come to")
            if isKilled { try job.finish() }
            #expect(try job.differences() == [], "\(name):\(count)")
            try job.reset()
            if !isKilled { return }
        }
    }

    @Test(
        "comes to the same bytes when it is killed again while it is resumed",
        arguments: ["truncate.before", "truncate.after", "checkpoint.before", "flush.written"])
    func failpointsOfResumption(name: String) throws {
        let job = try ChaosJob(photos: 60, everyRecords: 10)
        for count in 1...4 {
            #expect(try job.run(failingAt: "checkpoint.after:4"))
            #expect(try job.run(failingAt: "\(name):\(count)"), "\(name):\(count) is never come to")
            try job.finish()
            #expect(try job.differences() == [], "\(name):\(count)")
            try job.reset()
        }
    }

    @Test("comes to the same bytes when it is killed five times at random moments", arguments: 0..<jobs)
    func randomKills(seed: Int) throws {
        let job = try ChaosJob(photos: 200, everyRecords: 20)
        var numbers = SeededNumbers(seed: UInt64(seed))
        let kills = try job.finish(killedWith: &numbers)
        #expect(try job.differences() == [], "seed \(seed), \(kills) kills")
    }
}

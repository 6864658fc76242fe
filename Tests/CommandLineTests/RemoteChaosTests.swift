#if AWS
import TaglineTestServers
import Testing

/// Jobs that are killed without warning, and keep their state and their records on servers. `make chaos` runs more of them.
@Suite(
    "A job on servers that is killed", .enabled(if: LocalServer.isInstalled, "\(LocalServer.whereItComesFrom)"),
    .serialized)
struct RemoteChaosTests {
    /// One server for all, since it takes seconds to start; it ends with this process.
    private static let moto = Result { try LocalServer(.moto(isSigned: false)) }

    @Test(
        "comes to the same parts in a bucket when it is killed at any moment that matters, and run again",
        arguments: [
            "part.before", "part.after", "flush.before", "flush.after", "write.after", "checkpoint.before",
            "checkpoint.after",
        ])
    func failpoints(name: String) throws {
        for count in ChaosTests.isThorough ? [1, 2, 3] : [2] {
            let job = try ChaosJob(photos: 40, everyRecords: 10, into: .bucket(Self.moto.get()))
            #expect(try job.run(failingAt: "\(name):\(count)"), "\(name):\(count) is never come to")
            try job.finish()
            #expect(try job.differences() == [], "\(name):\(count)")
        }
    }

    @Test(
        "comes to the same parts when it is killed again while it removes those that do not count, or goes on",
        arguments: ["parts.deleted", "part.before", "part.after", "checkpoint.before"])
    func failpointsOfResumption(name: String) throws {
        let job = try ChaosJob(photos: 40, everyRecords: 10, into: .bucket(Self.moto.get()))
        // Two parts are there, and no checkpoint names them.
        #expect(try job.run(failingAt: "part.after:2"))
        #expect(try job.run(failingAt: "\(name):1"), "\(name) is never come to")
        try job.finish()
        #expect(try job.differences() == [])
    }

    @Test(
        "comes to the same items in a table when it is killed before a write is acknowledged",
        arguments: ["write.after", "checkpoint.before", "checkpoint.after"])
    func failpointsOfTable(name: String) throws {
        for count in ChaosTests.isThorough ? [1, 2, 4] : [2] {
            let job = try ChaosJob(photos: 60, everyRecords: 10, into: .table(Self.moto.get()))
            #expect(try job.run(failingAt: "\(name):\(count)"), "\(name):\(count) is never come to")
            try job.finish()
            #expect(try job.differences() == [], "\(name):\(count)")
        }
    }

    @Test(
        "comes to the same lines and items when it is killed five times at random moments",
        arguments: 0..<ChaosTests.jobs)
    func randomKills(seed: Int) throws {
        let job = try ChaosJob(photos: 200, everyRecords: 20, into: .table(Self.moto.get()))
        var numbers = SeededNumbers(seed: UInt64(seed))
        let kills = try job.finish(killedWith: &numbers)
        let differences = try job.differences()
        #expect(differences == [], "seed \(seed), \(kills) kills")
    }

    @Test("writes each item once into a table that throttles, resets and does not answer, however often it is killed")
    func randomKillsOfFailingTable() throws {
        let faults = ["throttle": 0.3, "reset": 0.1, "drop": 0.1]
        let job = try ChaosJob(
            photos: 200, everyRecords: 20, into: .failingTable(LocalServer(.dynamoDB(faults: faults))))
        var numbers = SeededNumbers(seed: 4711)
        let kills = try job.finish(killedWith: &numbers)
        #expect(try job.differences() == [], "\(kills) kills")
    }
}
#endif

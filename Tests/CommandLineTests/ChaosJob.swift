import Foundation

/// A job over many photos that is killed and run again until it is done.
struct ChaosJob {
    let folder: TemporaryFolder
    /// How long an undisturbed run takes.
    let milliseconds: Int
    let target: ChaosTarget
    private let photos: Int
    private let environment: [String: String]
    private let expected: [String: [UInt8]]

    /// - Parameters:
    ///   - photos: how many there are; each has a camera of its own name.
    ///   - everyRecords: how many records there are between two checkpoints.
    init(photos: Int, everyRecords: Int, into kind: ChaosTarget.Kind = .files) throws {
        folder = try TemporaryFolder()
        self.photos = photos
        for index in 0..<photos {
            try folder.write(
                SamplePhoto.bytes(model: "Camera \(index % 7)"), to: "photos/\(index % 4)/\(10_000 + index).jpg")
        }
        target = try ChaosTarget(kind, in: folder)
        environment = target.environment
        try folder.write(target.pipeline(into: "expected", everyRecords: photos), to: "expected.json")
        try folder.write(target.pipeline(into: "out", everyRecords: everyRecords), to: "job.json")
        let start = ContinuousClock.now
        let run = try TaglineProcess("run", "expected.json", "-q", in: folder, environment: environment)
        milliseconds = Int((ContinuousClock.now - start) / .milliseconds(1))
        guard run.status == 0 else { throw Failure(description: run.errors) }
        expected = try target.contents(of: "expected", in: folder)
    }

    /// Why a job did not come to what it should.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs the job, which a failpoint kills.
    ///
    /// - Returns: whether it was killed.
    func run(failingAt failpoint: String) throws -> Bool {
        let failing = environment.merging(["TAGLINE_FAILPOINT": failpoint]) { $1 }
        return try wasKilled(TaglineProcess("run", "job.json", "-q", in: folder, environment: failing))
    }

    /// Runs the job, and kills it after a while.
    ///
    /// - Returns: whether it was killed before it was done.
    func run(killedAfter milliseconds: Int) throws -> Bool {
        try wasKilled(
            TaglineProcess(["run", "job.json", "-q"], in: folder, environment: environment, killedAfter: milliseconds))
    }

    /// Runs the job until it is done.
    func finish() throws {
        let run = try TaglineProcess("run", "job.json", "-q", in: folder, environment: environment)
        guard run.status == 0 else { throw Failure(description: "status \(run.status): \(run.errors)") }
    }

    /// Runs the job until it is done, killing it at random moments before, five times at the most.
    ///
    /// - Returns: how often it was killed.
    func finish(killedWith numbers: inout SeededNumbers) throws -> Int {
        var kills = 0
        let moments = 1...max(2, milliseconds)
        while kills < 5, try run(killedAfter: Int.random(in: moments, using: &numbers)) { kills += 1 }
        try finish()
        return kills
    }

    /// What came out otherwise than in an undisturbed run; empty if nothing did.
    func differences() throws -> [String] {
        let actual = try target.contents(of: "out", in: folder)
        let state = try folder.read("out/state.json")
        var differences = expected.keys.filter { actual[$0] != expected[$0] }.sorted()
        differences += try target.leftovers(in: folder)
        if !state.contains("\"isComplete\":true") { differences.append("the checkpoint is not complete") }
        return try differences + target.tableDifferences(photos: photos, in: folder)
    }

    /// Removes what came out, so that the job can begin anew.
    func reset() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") {
            try FileManager.default.removeItem(atPath: "\(folder.path)/out/\(name)")
        }
    }

    private func wasKilled(_ run: TaglineProcess) throws -> Bool {
        guard run.status != -1 else { return true }
        guard run.status == 0 else { throw Failure(description: "status \(run.status): \(run.errors)") }
        return false
    }
}

/// Random numbers that are the same for the same seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var number = state
        number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
        number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
        return number ^ (number >> 31)
    }
}

import Foundation

/// A job over many photos, into lines, compressed lines and tables, that is killed and run again until it is done.
struct ChaosJob {
    let folder: TemporaryFolder
    /// How long an undisturbed run takes.
    let milliseconds: Int
    private let expected: [String: [UInt8]]

    static let outputs = ["lines.jsonl", "packed.jsonl.gz", "table.csv", "wide.csv"]

    /// - Parameters:
    ///   - photos: how many there are; each has a camera of its own name.
    ///   - everyRecords: how many records there are between two checkpoints.
    init(photos: Int, everyRecords: Int) throws {
        folder = try TemporaryFolder()
        for index in 0..<photos {
            try folder.write(
                SamplePhoto.bytes(model: "Camera \(index % 7)"), to: "photos/\(index % 4)/\(10_000 + index).jpg")
        }
        try folder.write(Self.pipeline(into: "expected", everyRecords: photos), to: "expected.json")
        try folder.write(Self.pipeline(into: "out", everyRecords: everyRecords), to: "job.json")
        let start = ContinuousClock.now
        let run = try TaglineProcess("run", "expected.json", "-q", in: folder)
        milliseconds = Int((ContinuousClock.now - start) / .milliseconds(1))
        guard run.status == 0 else { throw Failure(description: run.errors) }
        expected = try Self.contents(of: "expected", in: folder)
    }

    /// Why a job did not come to what it should.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs the job, which a failpoint kills.
    ///
    /// - Returns: whether it was killed.
    func run(failingAt failpoint: String) throws -> Bool {
        let run = try TaglineProcess(
            "run", "job.json", "-q", in: folder, environment: ["TAGLINE_FAILPOINT": failpoint])
        return try wasKilled(run)
    }

    /// Runs the job, and kills it after a while.
    ///
    /// - Returns: whether it was killed before it was done.
    func run(killedAfter milliseconds: Int) throws -> Bool {
        try wasKilled(
            TaglineProcess(["run", "job.json", "-q"], in: folder, killedAfter: milliseconds))
    }

    /// Runs the job until it is done.
    func finish() throws {
        let run = try TaglineProcess("run", "job.json", "-q", in: folder)
        guard run.status == 0 else { throw Failure(description: "status \(run.status): \(run.errors)") }
    }

    /// What came out otherwise than in an undisturbed run; empty if nothing did.
    func differences() throws -> [String] {
        let actual = try Self.contents(of: "out", in: folder)
        let state = try folder.read("out/state.json")
        let leftovers = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out")
            .filter { name in !Self.outputs.contains(name) && !["state.json", "report.json"].contains(name) }
        return expected.keys.filter { actual[$0] != expected[$0] }.sorted() + leftovers
            + (state.contains("\"isComplete\":true") ? [] : ["the checkpoint is not complete"])
    }

    /// Removes what came out, so that the job can begin anew.
    func reset() throws {
        try FileManager.default.removeItem(atPath: folder.path + "/out")
    }

    private func wasKilled(_ run: TaglineProcess) throws -> Bool {
        guard run.status != -1 else { return true }
        guard run.status == 0 else { throw Failure(description: "status \(run.status): \(run.errors)") }
        return false
    }

    /// The outputs, compressed ones as what is in them.
    private static func contents(of name: String, in folder: TemporaryFolder) throws -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        for output in outputs {
            let path = "\(name)/\(output)"
            guard folder.contains(path) else { continue }
            contents[output] =
                output.hasSuffix(".gz")
                ? Array(try TaglineProcess(script: "gzip -dc '\(path)'", in: folder).output.utf8)
                : [UInt8](try Data(contentsOf: URL(filePath: "\(folder.path)/\(path)")))
        }
        return contents
    }

    private static func pipeline(into name: String, everyRecords: Int) -> String {
        """
        {"pipelineVersion": 1,
         "source": {"plugin": "directory", "options": {"path": "photos"}},
         "sinks": [
           {"name": "lines", "plugin": "jsonl", "options": {"path": "\(name)/lines.jsonl"}},
           {"name": "packed", "plugin": "jsonl", "options": {"path": "\(name)/packed.jsonl.gz", "existing": "replace"}},
           {"name": "table", "plugin": "csv", "options": {"path": "\(name)/table.csv", "existing": "replace"}},
           {"name": "wide", "plugin": "csv", "options": {"path": "\(name)/wide.csv", "columns": "all"}}],
         "checkpoint": {"path": "\(name)/state.json", "everyRecords": \(everyRecords)},
         "deadLetter": {"path": "\(name)/dead.jsonl"},
         "report": {"path": "\(name)/report.json"}}
        """
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

#if AWS
import Foundation
import TaglineTestServers
import Testing

/// An array job whose containers are killed in the middle, and started again with nothing but what stands in S3.
@Suite(.enabled(if: LocalServer.isInstalled, "\(LocalServer.whereItComesFrom)"), .serialized)
struct InterruptedJobTests {
    private static let photos = 40
    private static let children = 2
    private static let suffix = "-interrupted"
    private let folder: TemporaryFolder
    private let server: LocalServer

    init() throws {
        folder = try TemporaryFolder()
        for number in 0..<Self.photos { try folder.write(SamplePhoto.bytes, to: "put/photos/in/photo \(number).jpg") }
        let lines = (0..<Self.photos).map { "s3://photos\(Self.suffix)/in/photo \($0).jpg\n" }
        try folder.write(lines.joined(), to: "put/state/all.txt")
        let bucket = "s3://state\(Self.suffix)"
        let runs = "\(bucket)/runs/r/${shard}"
        try folder.write(
            """
            {"pipelineVersion": 1, "source": {"plugin": "s3", "options": {"manifest": "\(bucket)/all.txt"}},
             "sinks": [{"plugin": "jsonl", "options": {"path": "\(runs)/records.jsonl", "fields": ["path"]}}],
             "checkpoint": {"path": "\(runs)/state.json", "everyRecords": 4, "leaseMs": 300},
             "concurrency": {"workers": 1, "items": 2}, "report": {"path": "\(runs)/report.json"}}
            """, to: "job.json")
        server = try LocalServer(.moto(isSigned: false))
        try server.buckets("put", folder.path + "/put", suffix: Self.suffix)
    }

    /// Runs the job as Batch does, each attempt in an empty folder; what became of each child.
    private func run(firstFailingAt failpoint: String) throws -> [[String: Int]] {
        let output = try LocalServer.run(
            [
                LocalServer.folder + "/array_job.py", "--size", "\(Self.children)", "--attempts", "2",
                "--first", "TAGLINE_FAILPOINT=\(failpoint)", "--logs", folder.path + "/logs", "--",
                TaglineProcess.executable.path, "run", folder.path + "/job.json", "--log-format", "json",
            ], environment: server.environment.merging(["AWS_ENDPOINT_URL": server.url]) { $1 })
        try server.buckets("get", folder.path + "/got", suffix: Self.suffix)
        return try String(decoding: output, as: UTF8.self).jsonLines().compactMap { $0 as? [String: Int] }
    }

    @Test(
        "A child that is killed in the middle goes on in an empty folder, and each photo is recorded once",
        arguments: ["part.before:2", "part.after:2", "flush.after:2"])
    func killed(at failpoint: String) throws {
        let children = try run(firstFailingAt: failpoint)
        #expect(children.map { $0["status"] } == [0, 0])
        #expect(children.map { $0["attempts"] } == [2, 2])
        var paths: [String] = []
        for shard in 0..<Self.children {
            let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/got/state/runs/r/\(shard)")
            for part in names where part.hasPrefix("records-") {
                let records = try folder.read("got/state/runs/r/\(shard)/\(part)").jsonLines()
                paths += records.compactMap { $0["path"] as? String }
            }
        }
        #expect(paths.count == Self.photos)
        #expect(Set(paths).count == Self.photos)
    }

    @Test("A child that goes on says what it waits for, and behind how much it goes on")
    func logs() throws {
        _ = try run(firstFailingAt: "part.after:2")
        for shard in 0..<Self.children {
            let log = try folder.read("logs/\(shard).log")
            #expect(
                log.contains("waiting for the lease of s3://state\(Self.suffix)/runs/r/\(shard)/state.json until "),
                "\(log)")
            let report =
                try JSONSerialization.jsonObject(
                    with: Data(folder.read("got/state/runs/r/\(shard)/report.json").utf8)) as? [String: Any]
            #expect(report?["resumedBehind"] as? Int ?? 0 > 0)
            #expect(report?["balanced"] as? Bool == true)
        }
    }
}
#endif

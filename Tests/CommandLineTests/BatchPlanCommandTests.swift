#if AWS
import Foundation
import TaglineTestServers
import Testing

/// `tagline batch plan` against rclone's S3.
@Suite(.enabled(if: LocalServer.isInstalled, "\(LocalServer.whereItComesFrom)"))
struct BatchPlanCommandTests {
    private let folder: TemporaryFolder
    private let server: LocalServer

    init() throws {
        folder = try TemporaryFolder()
        for number in 0..<30 { try folder.write("x", to: "s3/photos/in/p \(number)+é.jpg") }
        try folder.write("x", to: "s3/jobs/manifests/empty")
        server = try LocalServer(.s3(folder: folder.path + "/s3"))
    }

    private func plan(_ arguments: String...) throws -> TaglineProcess {
        try TaglineProcess(
            arguments: ["batch", "plan"] + arguments, in: folder,
            environment: server.environment.merging(["AWS_ENDPOINT_URL": server.url]) { $1 })
    }

    @Test("A listing becomes a manifest, with the bytes of each shard beside it")
    func manifest() throws {
        let run = try plan("s3://photos/in/", "--to", "s3://jobs/manifests/all.jsonl", "--objects-per-shard", "8")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("30 objects: about "))
        #expect(run.output.contains("4 shards"))
        let manifest = Array(try folder.read("s3/jobs/manifests/all.jsonl").utf8)
        #expect(try String(decoding: manifest, as: UTF8.self).jsonLines().count == 30)
        let index =
            try JSONSerialization.jsonObject(
                with: Data(try folder.read("s3/jobs/manifests/all.shards.json").utf8)) as? [String: Any]
        let shards = index?["shards"] as? [[String: Int]] ?? []
        #expect(shards.compactMap { $0["objects"] } == [8, 8, 8, 6])
        // Each shard is whole lines, and the last one ends where the manifest does.
        let lines = try shards.flatMap { shard in
            try String(decoding: manifest[(shard["from"] ?? 0)..<(shard["to"] ?? 0)], as: UTF8.self).jsonLines()
        }
        #expect(Set(lines.compactMap { $0["key"] as? String }).count == 30)
        #expect(shards.last?["to"] == manifest.count)
    }

    @Test("Without a manifest to write it only counts, of what the globs leave")
    func counting() throws {
        let run = try plan("s3://photos", "--exclude", "*p 2*")
        #expect(run.output.contains("19 objects"))
        #expect(!folder.contains("s3/jobs/manifests/all.jsonl"))
    }

    @Test("A bucket that is not there is told, and writes nothing")
    func missing() throws {
        let run = try plan("s3://nowhere/", "--to", "s3://jobs/manifests/all.jsonl")
        #expect(run.status == 78)
        #expect(run.errors.contains("nowhere"))
        #expect(!folder.contains("s3/jobs/manifests/all.jsonl"))
        #expect(try plan("photos").status == 2)
        #expect(try plan("s3://photos", "--to", "here.jsonl").status == 2)
    }
}
#endif

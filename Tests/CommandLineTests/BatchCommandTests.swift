#if AWS
import Foundation
import TaglineTestServers
import Testing

/// `tagline batch` against moto, with manifests and reports in a folder.
@Suite(.enabled(if: LocalServer.isInstalled, "\(LocalServer.whereItComesFrom)"))
struct BatchCommandTests {
    /// One server for all, since it takes seconds to start; it ends with this process.
    private static let started = Result {
        let moto = try LocalServer(.moto(isSigned: true))
        _ = try LocalServer.run([LocalServer.folder + "/batch_queue.py", moto.url], environment: moto.environment)
        return moto
    }

    private let folder: TemporaryFolder
    private let environment: [String: String]

    init() throws {
        let moto = try Self.started.get()
        folder = try TemporaryFolder()
        environment = moto.environment.merging(["AWS_ENDPOINT_URL": moto.url]) { $1 }
        try folder.write(
            """
            {"manifestVersion":1,"manifest":"all.jsonl","objects":3000000,"bytes":9000,"shards":[
            {"from":0,"to":10,"objects":1500000},{"from":10,"to":20,"objects":1500000}]}
            """, to: "all.shards.json")
    }

    private func batch(_ arguments: String...) throws -> TaglineProcess {
        try TaglineProcess(arguments: ["batch"] + arguments, in: folder, environment: environment)
    }

    private func submit(_ arguments: String...) throws -> TaglineProcess {
        try TaglineProcess(
            arguments: ["batch", "submit", "all.jsonl", "--queue", "images", "--definition", "images"] + arguments,
            in: folder, environment: environment)
    }

    @Test("A manifest becomes an array job, whose status adds up what its shards report")
    func submitAndStatus() throws {
        let submitted = try submit("--run", "r1")
        #expect(submitted.status == 0, "\(submitted.errors)")
        let id = submitted.output.trimmingCharacters(in: .whitespacesAndNewlines)
        for (shard, accepted) in [(0, 40), (1, 2)] {
            try folder.write(
                """
                {"listed":\(accepted + 1),"recorded":\(accepted),"unreadable":1,"skipped":{},"problems":{},
                "sinks":[{"name":"table","accepted":\(accepted),"existing":0,"rejected":0}]}
                """, to: "work/runs/r1/\(shard)/report.json")
        }
        let status = try batch("status", id, "--work", folder.path + "/work")
        #expect(status.status == 0, "\(status.errors)")
        #expect(status.output.contains("tagline-r1: succeeded"))
        #expect(status.output.contains("children  2: 2 succeeded"))
        #expect(status.output.contains("images    44 listed, 42 read, 2 unreadable"))
        #expect(status.output.contains("table: 42 written"))
    }

    @Test("What costs more than was allowed is not submitted where there is nobody to ask")
    func cost() throws {
        let asked = try submit("--ask-above", "1")
        #expect(asked.status == 2)
        #expect(asked.errors.contains("more than $1.00"))
        #expect(asked.output.isEmpty)
        #expect(try submit("--ask-above", "1", "--yes").status == 0)
    }

    @Test("A queue, a manifest or a job that is not there is told by its name")
    func missing() throws {
        let noQueue = try batch("submit", "all.jsonl", "--definition", "images")
        #expect(noQueue.status == 2)
        #expect(noQueue.errors.contains("TAGLINE_JOB_QUEUE"))
        let noManifest = try batch("submit", "none.jsonl", "--queue", "images", "--definition", "images")
        #expect(noManifest.status == 78)
        #expect(noManifest.errors.contains("none.shards.json"))
        let wrongQueue = try batch("submit", "all.jsonl", "--queue", "nowhere", "--definition", "images")
        #expect(wrongQueue.status == 78)
        #expect(wrongQueue.errors.contains("nowhere"))
        let noJob = try batch("status", "3c9b2f7e")
        #expect(noJob.status == 78)
        #expect(noJob.errors.contains("3c9b2f7e"))
    }
}
#endif

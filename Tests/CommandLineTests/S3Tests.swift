import Foundation
import TaglineTestServers
import TaglineTestSupport
import Testing

@Suite("Pipelines over S3", .enabled(if: LocalServer.isInstalled, "\(LocalServer.whereItComesFrom)"))
struct S3Tests {
    /// A folder with photos in the bucket `photos`, an empty bucket `out`, and a server of both.
    private struct Bed {
        let folder: TemporaryFolder
        let server: LocalServer

        init() throws {
            folder = try .photos()
            try folder.write("", to: "out/.keep")
            server = try LocalServer(.s3(folder: folder.path))
            try folder.write(
                """
                {"pipelineVersion": 1, "source": {"plugin": "s3", "options": {"bucket": "photos"}},
                 "sinks": [{"plugin": "jsonl", "options": {"path": "s3://out/run/records.jsonl"}}]}
                """, to: "pipeline.json")
        }

        func run(
            _ arguments: String..., in folder: TemporaryFolder? = nil, environment: [String: String] = [:]
        ) throws -> TaglineProcess {
            let settings = server.environment.merging(["AWS_ENDPOINT_URL": server.url]) { $1 }
            return try TaglineProcess(
                arguments, in: folder ?? self.folder, environment: settings.merging(environment) { $1 })
        }
    }

    @Test("A bucket is read, and the records are parts in another bucket")
    func run() throws {
        let bed = try Bed()
        let process = try bed.run("run", "pipeline.json")
        #expect(process.status == 0, "\(process.errors)")
        let records = try bed.folder.read("out/run/records-00000000.jsonl").jsonLines()
        #expect(records.map { $0["path"] as? String } == ["a.jpg", "sub/b.jpg", "sub/cut.jpg"])
        let source = try #require(records[1]["source"] as? [String: Any])
        #expect(source["bucket"] as? String == "photos" && source["key"] as? String == "sub/b.jpg")
        #expect(records[1]["uri"] as? String == "s3://photos/sub/b.jpg")
    }

    @Test(
        "check --connect tells what cannot be reached and what to do, and a run ends alike",
        arguments: [
            (["AWS_SECRET_ACCESS_KEY": "wrong/secret+key"], "photos", 78, "the secret access key is wrong"),
            (["AWS_ACCESS_KEY_ID": "NOBODY"], "photos", 78, "check the credentials in effect"),
            ([:], "nowhere", 78, "check the bucket's name"),
            (["AWS_ENDPOINT_URL": "http://127.0.0.1:9"], "photos", 75, "check the network"),
        ] as [([String: String], String, Int32, String)])
    func connect(environment: [String: String], bucket: String, status: Int32, advice: String) throws {
        let bed = try Bed()
        let set = "source.options.bucket=\(bucket)"
        let secrets = ["wrong/secret+key", bed.server.secretAccessKey]
        for format in ["text", "json"] {
            let check = try bed.run(
                "check", "--connect", "pipeline.json", "--set", set, "--log-format", format, environment: environment)
            #expect(check.status == status)
            #expect(check.errors.contains(advice), "\(check.errors)")
            for secret in secrets { #expect(!(check.output + check.errors).contains(secret)) }
        }
        // Without a network a run tries for a while first.
        guard status != 75 else { return }
        let run = try bed.run("run", "pipeline.json", "--set", set, "--quiet", environment: environment)
        #expect(run.status == status)
        for secret in secrets { #expect(!(run.output + run.errors).contains(secret)) }
    }

    @Test("check --connect is content with what can be reached")
    func reached() throws {
        let bed = try Bed()
        let check = try bed.run("check", "--connect", "pipeline.json")
        #expect(check.status == 0)
        #expect(check.output.hasSuffix("  source s3: reached\n  sink jsonl: reached\n"))
        #expect(!FileManager.default.fileExists(atPath: bed.folder.path + "/out/run"), "nothing was written")
    }

    @Test("A photo costs one request, and text behind thousands of small chunks a few")
    func requests() throws {
        let bed = try Bed()
        let chunks = (0..<3000).map { TestPNG.Chunk.pixels(100 + $0 * 7919 % 211) }
        try bed.folder.write(
            TestPNG.file([.header()] + chunks + [.text("Title", "A walk"), .end]), to: "photos/z.png")
        let process = try bed.run(
            "run", "pipeline.json", "--set", "sinks.0.options.path=out.jsonl", "--log-format", "json")
        #expect(process.status == 0, "\(process.errors)")
        let records = try bed.folder.read("out.jsonl").jsonLines()
        #expect((records[3]["summary"] as? [String: Any])?["description"] as? String == "A walk")
        let done = try #require(try process.errors.jsonLines().last { $0["message"] as? String == "done" })
        let traffic = try #require((done["traffic"] as? [String: [String: Int]])?["S3"])
        // One page, a request for each of three photos, and the PNG's.
        #expect(try #require(traffic["requests"]) <= 1 + 3 + 10)
        #expect(try #require(traffic["received"]) < 300_000)
    }

    @Test("A run that is killed goes on from its state in S3, in an empty folder; no record is lost or twice")
    func resume() throws {
        let bed = try Bed()
        for number in 10..<40 { try bed.folder.write(SamplePhoto.bytes, to: "photos/many/\(number).jpg") }
        let pipeline = """
            {"pipelineVersion": 1, "source": {"plugin": "s3", "options": {"bucket": "photos", "prefix": "many/"}},
             "sinks": [{"plugin": "jsonl", "options": {"path": "s3://out/run/records.jsonl"}}],
             "checkpoint": {"path": "s3://out/run/state.json", "everyRecords": 5}}
            """
        let killed = try bed.folder.empty(with: pipeline)
        let first = try bed.run(
            "run", "pipeline.json", in: killed, environment: ["TAGLINE_FAILPOINT": "part.after:2"])
        #expect(first.status == -1)
        #expect(bed.folder.contains("out/run/state.json"), "it was killed behind a checkpoint")
        let second = try bed.run("run", "pipeline.json", in: try bed.folder.empty(with: pipeline))
        #expect(second.status == 0, "\(second.errors)")
        #expect(try bed.folder.parts("out/run") == (10..<40).map { "many/\($0).jpg" })
    }
}

extension TemporaryFolder {
    /// Another folder, with nothing in it but a pipeline.
    fileprivate func empty(with pipeline: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(pipeline, to: "pipeline.json")
        return folder
    }

    /// The paths of the records in the parts of a file, in their order.
    fileprivate func parts(_ name: String) throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: path + "/" + name).filter {
            $0.hasPrefix("records-")
        }
        return try names.sorted().flatMap { part in
            try read(name + "/" + part).jsonLines().compactMap { $0["path"] as? String }
        }
    }
}

import Foundation
import TaglineAWS
import TaglineHost
import TaglineTestServers
import Testing

@testable import TaglineJobs

/// The function and the client of Batch against moto, which keeps jobs and calls them done.
@Suite(.enabled(if: LocalServer.isInstalled, "\(LocalServer.whereItComesFrom)"))
struct UploadFunctionTests {
    /// One server for all, since it takes seconds to start; it ends with this process.
    private static let started = Result {
        let moto = try LocalServer(.moto(isSigned: true))
        _ = try LocalServer.run([LocalServer.folder + "/batch_queue.py", moto.url], environment: moto.environment)
        return moto
    }

    private let moto: LocalServer
    private let client: BatchClient

    init() throws {
        moto = try Self.started.get()
        client = BatchClient(
            AWSClient(
                settings: AWSSettings(region: "eu-west-1", endpoint: moto.url, environment: moto.environment)))
    }

    private func submission(children: Int) -> JobSubmission {
        JobSubmission(
            name: "tagline-r", queue: "images", definition: "images", children: children,
            environment: [("TAGLINE_RUN", "r")])
    }

    @Test("A job is submitted as an array, and described with its children and its environment")
    func array() async throws {
        let id = try await client.submit(submission(children: 3))
        let job = try #require(try await client.describe(id))
        #expect(job.children == 3)
        #expect(job.counts == [.succeeded: 3])
        // Those of the definition and those of the submission.
        #expect(job.environment["TAGLINE_TABLE"] == "Images")
        #expect(job.environment["TAGLINE_RUN"] == "r")
        #expect(try await client.children(of: job, .succeeded).map(\.index) == [0, 1, 2])
        #expect(try await client.children(of: job, .failed).isEmpty)
    }

    @Test("One child is no array, and a job that nobody knows is none")
    func single() async throws {
        let id = try await client.submit(submission(children: 1))
        let job = try #require(try await client.describe(id))
        #expect(job.children == 1)
        #expect(try await client.children(of: job, .succeeded).map(\.index) == [0])
        #expect(try await client.describe("nobody") == nil)
    }

    @Test("A queue that is not there is told by its name")
    func noQueue() async throws {
        var submission = submission(children: 1)
        submission.queue = "nowhere"
        await #expect { try await client.submit(submission) } throws: { "\($0)".contains("nowhere") }
    }

    @Test("Uploads that come through a queue become one array job, with a manifest beside it")
    func uploads() async throws {
        let folder = NSTemporaryDirectory() + "tagline-work-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder + "/manifests", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let keys = (0..<120).map { "in/a+b%C3%A9-\($0).jpg" }
        let event = UploadEventTests.queue(keys.map { UploadEventTests.notification(key: $0) })
        let lambda = try LocalServer(.lambda(events: [event.filter { $0 != "\n" }]))
        let variables = [
            "AWS_LAMBDA_RUNTIME_API": String(lambda.url.dropFirst(7)), "AWS_ENDPOINT_URL_BATCH": moto.url,
            "TAGLINE_JOB_QUEUE": "images", "TAGLINE_JOB_DEFINITION": "images", "TAGLINE_WORK": folder,
            "TAGLINE_OBJECTS_PER_SHARD": "30",
        ].merging(moto.environment) { $1 }
        let function = UploadFunction(
            environment: variables, storages: .init([FileStorage()]), reporter: .init(isQuiet: true))
        let running = Task { try await function.run() }
        defer { running.cancel() }
        let answer = try #require(try await lambda.answers(count: 1).first)
        #expect((answer["response"] as? [String: [String]]) == ["batchItemFailures": []])

        let manifests = try FileManager.default.contentsOfDirectory(atPath: folder + "/manifests").sorted()
        try #require(manifests.count == 2)
        let manifest = try String(contentsOfFile: "\(folder)/manifests/\(manifests[0])", encoding: .utf8)
        #expect(manifest.split(separator: "\n").count == 120)
        #expect(manifest.contains("in/a b\u{e9}-7.jpg"))
        let index = try ShardIndex(
            json: Array(try Data(contentsOf: URL(filePath: "\(folder)/manifests/\(manifests[1])"))))
        #expect(index.shards.count == 4)
    }
}

import Foundation
import TaglineAWS
import Testing

@testable import TaglineJobs

@Suite struct FailedShardsTests {
    private static func job(environment: [String: String], size: Int? = 20) throws -> BatchJob {
        var document: [String: Any] = [
            "jobId": "0f", "jobName": "tagline-r", "jobQueue": "q", "jobDefinition": "d", "status": "FAILED",
            "parameters": ["pipeline": "/p.json"],
            "container": ["environment": environment.map { ["name": $0.key, "value": $0.value] }],
        ]
        document["arrayProperties"] = size.map { ["size": $0, "statusSummary": ["FAILED": 2, "RUNNING": 0]] }
        return try JSONDecoder().decode(BatchJob.self, from: JSONSerialization.data(withJSONObject: document))
    }

    private static func variables(_ submission: JobSubmission) -> [String: String] {
        Dictionary(uniqueKeysWithValues: submission.environment.map { ($0.name, $0.value) })
    }

    @Test("Only the failed children are submitted again, for the same run and manifest")
    func failedOnly() throws {
        let job = try Self.job(environment: [
            "TAGLINE_RUN": "r", "TAGLINE_MANIFEST": "s3://w/m.jsonl", "TAGLINE_TABLE": "Images",
        ])
        let submissions = FailedShards(of: job, children: [3, 17]).submissions
        try #require(submissions.count == 1)
        #expect(submissions[0].children == 2)
        #expect(submissions[0].pipeline == "/p.json")
        // What the definition sets, such as the table, it sets again.
        #expect(
            Self.variables(submissions[0]) == [
                "TAGLINE_RUN": "r", "TAGLINE_MANIFEST": "s3://w/m.jsonl", "TAGLINE_SHARDS": "3,17",
                "TAGLINE_SHARD_COUNT": "20",
            ])
    }

    @Test("Children of a job that was submitted again keep the numbers of their shards")
    func again() throws {
        let job = try Self.job(environment: ["TAGLINE_SHARDS": "3,17", "TAGLINE_SHARD_COUNT": "20"], size: 2)
        let submissions = FailedShards(of: job, children: [1]).submissions
        #expect(submissions.map(\.children) == [1])
        #expect(Self.variables(submissions[0])["TAGLINE_SHARDS"] == "17")
        #expect(Self.variables(submissions[0])["TAGLINE_SHARD_COUNT"] == "20")
    }

    @Test("The reports of shards are added up, sink by sink")
    func reports() throws {
        func report(_ accepted: Int, _ existing: Int) throws -> ShardReport {
            try ShardReport(
                json: Array(
                    """
                    {"listed":5,"recorded":4,"unreadable":1,"skipped":{"filtered":1},"problems":{"truncated":2},
                    "seconds":0.5,"sinks":[{"name":"table","accepted":\(accepted),"existing":\(existing),"rejected":0}]}
                    """.utf8))
        }
        var total = ShardReport()
        total.add(try report(4, 0))
        total.add(try report(1, 3))
        #expect(total.listed == 10)
        #expect(total.problems == ["truncated": 4])
        #expect(total.sinks.map(\.accepted) == [5])
        #expect(total.sinks.map(\.existing) == [3])
        #expect(throws: EventError.self) { try ShardReport(json: Array("{}".utf8)) }
    }
}

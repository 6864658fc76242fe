import Foundation
import TaglineAWS
import Testing

@testable import TaglineJobs

@Suite struct JobPlannerTests {
    private static func planner(objectsPerShard: Int = 12) -> JobPlanner {
        JobPlanner(queue: "queue", definition: "job", objectsPerShard: objectsPerShard, work: "s3://jobs")
    }

    private static func objects(_ count: Int) -> [ObjectReference] {
        (0..<count).map { ObjectReference(bucket: "photos", key: "in/\($0).jpg") }
    }

    private static func body(_ plan: JobPlanner.Plan) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(plan.submission.body)) as? [String: Any] ?? [:]
    }

    @Test func aFewObjectsStandInTheJobItself() throws {
        let plan = Self.planner().plan(Self.objects(3), run: "run-1")
        #expect(plan.documents.isEmpty)
        let body = try Self.body(plan)
        // Batch refuses arrays of one.
        #expect(body["arrayProperties"] == nil)
        #expect(body["jobQueue"] as? String == "queue")
        #expect(plan.submission.environment.map(\.name) == ["TAGLINE_RUN", "TAGLINE_OBJECTS"])
        #expect(plan.submission.environment[1].value.split(separator: "\n").count == 3)
    }

    @Test func aJobWithItsObjectsInItIsAnArrayToo() throws {
        let plan = Self.planner().plan(Self.objects(46), run: "run-1")
        #expect((try Self.body(plan)["arrayProperties"] as? [String: Int]) == ["size": 4])
        #expect(plan.submission.environment[1].value.split(separator: "\n").count == 46)
    }

    /// ECS counts characters as JSON has them, in which quotes and what is not ASCII take more.
    @Test func keysThatAreLongInJSONMoveToAManifest() throws {
        let planner = Self.planner(objectsPerShard: 100)
        let plain = (0..<40).map {
            ObjectReference(bucket: "photos", key: String(repeating: "x", count: 100) + "\($0)")
        }
        let quoted = plain.map { ObjectReference(bucket: $0.bucket, key: $0.key.replacing("x", with: "\u{e9}")) }
        #expect(planner.plan(plain, run: "r").documents.isEmpty)
        #expect(planner.plan(quoted, run: "r").documents.count == 2)
    }

    @Test func manyObjectsStandInAManifestWithARangeForEachChild() throws {
        let plan = Self.planner(objectsPerShard: 100).plan(Self.objects(1001), run: "run-1")
        #expect(
            plan.documents.map(\.uri) == ["s3://jobs/manifests/run-1.jsonl", "s3://jobs/manifests/run-1.shards.json"])
        #expect(plan.submission.environment.map(\.name) == ["TAGLINE_RUN", "TAGLINE_MANIFEST"])
        #expect(plan.submission.children == 11)
        let (manifest, index) = (plan.documents[0].content, try ShardIndex(json: plan.documents[1].content))
        #expect(index.objects == 1001)
        #expect(index.shards.map(\.objects) == Array(repeating: 100, count: 10) + [1])
        #expect(index.shards.last?.to == manifest.count)
        for (shard, next) in zip(index.shards, index.shards.dropFirst()) { #expect(shard.to == next.from) }
        let second = String(decoding: manifest[index.shards[1].from..<index.shards[1].to], as: UTF8.self)
        #expect(second.hasPrefix(#"{"bucket":"photos","key":"in/100.jpg"}"# + "\n"))
        #expect(second.hasSuffix(#""key":"in/199.jpg"}"# + "\n"))
    }

    @Test func anArrayHasNoMoreChildrenThanBatchAllows() {
        var bounds = ShardBounds(objectsPerShard: 10, limit: 8)
        for _ in 0..<1000 { bounds.append(lineOf: 7) }
        #expect(bounds.shards.count <= 8)
        #expect(bounds.shards.reduce(0) { $0 + $1.objects } == 1000)
        #expect(bounds.shards.last?.range.upperBound == 7000)
        #expect(bounds.shards.dropLast().allSatisfy { $0.objects == bounds.shards[0].objects })
    }

    @Test func jobsStopBeforeBatchEndsThem() {
        func deadline(_ seconds: String) -> Duration? {
            JobEnvironment(["AWS_BATCH_JOB_ID": "a", "TAGLINE_JOB_TIMEOUT_SECONDS": seconds])?.deadline
        }
        #expect(deadline("3600") == .seconds(3420))
        #expect(deadline("300") == .seconds(240))
        #expect(deadline("60") == .seconds(30))
        #expect(deadline("never") == nil)
        #expect(JobEnvironment([:]) == nil)
    }

    /// The prices are those of the pages that `CostEstimate` names: a billion writes at 0.625 dollars a million.
    @Test func costsAreThoseOfThePriceLists() {
        let estimate = CostEstimate(objects: 1_000_000_000)
        #expect(estimate.writes == 625)
        #expect(estimate.list == 5)
        #expect(abs(estimate.reads - 440) < 1e-6)
        #expect(CostEstimate.dollars(1070) == "$1070.00")
        #expect(CostEstimate.dollars(0.0012) == "$0.0012")
        #expect(CostEstimate.dollars(0.05) == "$0.05")
        #expect(CostEstimate.dollars(0.00001) == "<$0.0001")
        #expect(CostEstimate.dollars(0) == "$0.0000")
    }
}

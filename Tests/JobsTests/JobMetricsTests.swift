import Foundation
import Synchronization
import TaglineSDK
import Testing

@testable import TaglineJobs

@Suite struct JobMetricsTests {
    private final class Lines: Sendable {
        let written = Mutex<[[UInt8]]>([])

        func objects() throws -> [[String: Any]] {
            try written.withLock { lines in
                try lines.map { try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any] ?? [:] }
            }
        }
    }

    private static func metrics(_ lines: Lines) throws -> JobMetrics {
        let environment = try #require(
            JobEnvironment([
                "AWS_BATCH_JOB_ID": "0f:2", "AWS_BATCH_JOB_ARRAY_INDEX": "2", "AWS_BATCH_JOB_ARRAY_SIZE": "4",
            ]))
        return JobMetrics(
            job: "images", environment: environment, write: { line in lines.written.withLock { $0.append(line) } },
            now: { Timestamp(seconds: 1_700_000_000, nanoseconds: 5_000_000) })
    }

    @Test("A job ends with a line of metrics that CloudWatch understands")
    func form() async throws {
        let lines = Lines()
        let metrics = try Self.metrics(lines)
        await metrics.during {
            metrics.count(items: 12, troubled: 3)
            metrics.count(SourceError("a.jpg", "denied", "no"))
            metrics.count(SourceError("b.jpg", "denied", "no"))
        }
        let line = try #require(try lines.objects().last)
        #expect(line["Job"] as? String == "images")
        #expect(line["shard"] as? String == "2/4")
        #expect(line["Items"] as? Int == 12)
        #expect(line["WithProblems"] as? Int == 3)
        #expect(line["Unreadable"] as? Int == 2)
        #expect(line["unreadable.denied"] as? Int == 2)
        let header = try #require(line["_aws"] as? [String: Any])
        #expect(header["Timestamp"] as? Int == 1_700_000_000_005)
        let directive = try #require((header["CloudWatchMetrics"] as? [[String: Any]])?.first)
        #expect(directive["Namespace"] as? String == "Tagline")
        #expect(directive["Dimensions"] as? [[String]] == [["Job"]])
        // Every metric that is announced is there, and reasons cost nothing.
        let names = (directive["Metrics"] as? [[String: String]] ?? []).compactMap { $0["Name"] }
        #expect(names.contains("WriteUnits"))
        #expect(names.allSatisfy { line[$0] != nil })
        #expect(!names.contains("unreadable.denied"))
    }

    @Test("Each line has what came since the one before")
    func deltas() async throws {
        let lines = Lines()
        let metrics = try Self.metrics(lines)
        try await metrics.during(every: .milliseconds(5)) {
            metrics.count(items: 7, troubled: 0)
            while lines.written.withLock({ $0.isEmpty }) { try await Task.sleep(for: .milliseconds(1)) }
            metrics.count(items: 5, troubled: 0)
        }
        let items = try lines.objects().compactMap { $0["Items"] as? Int }
        #expect(items.count > 1)
        #expect(items.reduce(0, +) == 12)
    }
}

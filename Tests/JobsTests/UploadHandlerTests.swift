import Synchronization
import TaglineAWS
import TaglineJobs
import Testing

@Suite struct UploadHandlerTests {
    private struct Down: Error {}

    private final class Batch: Sendable {
        let submissions = Mutex<[JobSubmission]>([])
        let documents = Mutex<[String]>([])

        func handler(isDown: Bool = false) -> UploadHandler {
            UploadHandler(
                planner: JobPlanner(queue: "q", definition: "d", objectsPerShard: 2, work: "s3://jobs"),
                store: { uri, _ in self.documents.withLock { $0.append(uri) } },
                submit: { submission in
                    if isDown { throw Down() }
                    self.submissions.withLock { $0.append(submission) }
                    return "job-1"
                })
        }
    }

    private func queue(_ keys: [String]) -> [UInt8] {
        Array(UploadEventTests.queue(keys.map { UploadEventTests.notification(key: $0) }).utf8)
    }

    @Test func manyUploadsMakeOneJob() async throws {
        let batch = Batch()
        let outcome = try await batch.handler().handle(queue(["a.jpg", "b.jpg", "c.jpg"]), run: "r")
        #expect(outcome.job == "job-1")
        #expect(batch.submissions.withLock { $0.map(\.children) } == [2])
        #expect(String(decoding: outcome.answer, as: UTF8.self) == #"{"batchItemFailures":[]}"#)
    }

    @Test func whatIsToldTwiceIsReadOnce() async throws {
        let outcome = try await Batch().handler().handle(queue(["a.jpg", "a.jpg"]), run: "r")
        #expect(outcome.objects == 1)
    }

    @Test func onlyTheMessagesThatFailedComeAgain() async throws {
        let event = UploadEventTests.queue([UploadEventTests.notification(key: "a.jpg"), "nonsense"])
        let outcome = try await Batch().handler().handle(Array(event.utf8), run: "r")
        #expect(outcome.objects == 1)
        #expect(String(decoding: outcome.answer, as: UTF8.self) == #"{"batchItemFailures":[{"itemIdentifier":"m1"}]}"#)
    }

    @Test func nothingNewMakesNoJob() async throws {
        let batch = Batch()
        let event = UploadEventTests.notification(event: "ObjectRemoved:Delete", key: "a.jpg")
        let outcome = try await batch.handler().handle(Array(event.utf8), run: "r")
        #expect(outcome.job == nil)
        #expect(batch.submissions.withLock { $0.isEmpty })
    }

    @Test func aJobThatCannotBeSubmittedFailsTheInvocation() async {
        await #expect(throws: Down.self) { try await Batch().handler(isDown: true).handle(queue(["a.jpg"]), run: "r") }
    }

    @Test func aLargeManifestIsStoredBeforeItsJobIsSubmitted() async throws {
        let batch = Batch()
        let keys = (0..<200).map { "folder/image-number-\($0).jpg" }
        let outcome = try await batch.handler().handle(queue(keys), run: "r")
        #expect(outcome.children == 100)
        #expect(
            batch.documents.withLock { $0 } == ["s3://jobs/manifests/r.jsonl", "s3://jobs/manifests/r.shards.json"])
    }
}

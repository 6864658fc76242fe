import Synchronization
import Testing

@testable import TaglineHost

@Suite("A service that does not answer")
struct SilenceWatchTests {
    @Test("Is told of once, and once more when it answers again", .timeLimit(.minutes(1)))
    func outage() async throws {
        let silences = Mutex<[String: String]>([:])
        let told = Mutex<[String]>([])
        let watch = SilenceWatch(pause: .milliseconds(1)) {
            silences.withLock { $0 }
        } tell: { sentence in
            told.withLock { $0.append(sentence) }
        }
        func wait(for count: Int) async throws {
            while told.withLock({ $0.count }) < count { try await Task.sleep(for: .milliseconds(1)) }
        }
        try await watch.during {
            silences.withLock { $0 = ["S3": "no way to it"] }
            try await wait(for: 1)
            silences.withLock { $0 = ["S3": "no way to it", "DynamoDB": "refused"] }
            try await wait(for: 2)
            silences.withLock { $0 = ["DynamoDB": "refused"] }
            try await wait(for: 3)
        }
        #expect(
            told.withLock { $0 } == [
                "S3 does not answer, trying again: no way to it", "DynamoDB does not answer, trying again: refused",
                "S3 answers again",
            ])
    }
}

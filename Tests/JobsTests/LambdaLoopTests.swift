import Synchronization
import TaglineAWS
import TaglineTestServers
import Testing

@testable import TaglineJobs

@Suite(.enabled(if: LocalServer.isInstalled, "\(LocalServer.whereItComesFrom)"))
struct LambdaLoopTests {
    private struct Broken: Error, CustomStringConvertible { let description = "the table is down" }

    /// Runs a loop until it has answered so many invocations.
    private func answers(
        _ events: [String], clock: AWSClock = .system,
        handle: @escaping @Sendable (LambdaInvocation) async throws -> [UInt8]
    ) async throws -> [[String: Any]] {
        let server = try LocalServer(.lambda(events: events))
        let loop = LambdaLoop(RuntimeInterface(address: String(server.url.dropFirst(7))), clock: clock)
        let running = Task { try await loop.run(handle: handle, failed: { _, _ in }) }
        defer { running.cancel() }
        return try await server.answers(count: events.count)
    }

    @Test("Each invocation is answered with what the function makes of it, and one that fails with its error")
    func invocations() async throws {
        let answers = try await answers(["1", "2", "3"]) { invocation in
            guard invocation.event != Array("2".utf8) else { throw Broken() }
            return Array(#"{"event":"#.utf8) + invocation.event + Array("}".utf8)
        }
        try #require(answers.count == 3)
        #expect((answers[0]["response"] as? [String: Int]) == ["event": 1])
        #expect((answers[1]["error"] as? [String: Any])?["errorMessage"] as? String == "the table is down")
        #expect((answers[2]["response"] as? [String: Int]) == ["event": 3])
    }

    @Test("A function that would not be done in time says so before it is ended")
    func deadline() async throws {
        // A minute is what the server gives; by this clock it is over but for a second and a half.
        let late = AWSClock {
            let now = AWSClock.system.now()
            return .init(seconds: now.seconds + 58, nanoseconds: now.nanoseconds)
        }
        let answers = try await answers(["1"], clock: late) { _ in
            try await Task.sleep(for: .seconds(60))
            return []
        }
        let message = (answers.first?["error"] as? [String: Any])?["errorMessage"] as? String
        #expect(message == "it was not done in the time that the function has")
    }

    @Test("A function without its settings tells Lambda all that is missing, and ends")
    func settings() async throws {
        let server = try LocalServer(.lambda(events: ["1"]))
        let function = UploadFunction(
            environment: ["AWS_LAMBDA_RUNTIME_API": String(server.url.dropFirst(7)), "TAGLINE_JOB_QUEUE": "q"],
            storages: .init(), reporter: .init(isQuiet: true))
        await #expect(throws: (any Error).self) { try await function.run() }
        let message = (try await server.answers().first?["error"] as? [String: Any])?["errorMessage"] as? String ?? ""
        #expect(message.contains("TAGLINE_JOB_DEFINITION"))
        #expect(message.contains("TAGLINE_WORK"))
        #expect(!message.contains("TAGLINE_JOB_QUEUE"))
    }
}

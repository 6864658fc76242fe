#if AWS
import TaglineSDK
import TaglineTestServers
import Testing

@testable import DynamoDBSink

/// Against a table that throttles, resets connections, and writes without answering.
@Suite(.enabled(if: LocalServer.isInstalled, "\(LocalServer.whereItComesFrom)"), .serialized)
struct FaultTests {
    /// Writes as the pipeline does: again what is to be tried again, until nothing is left.
    ///
    /// - Returns: how many records were accepted, and how many were there.
    private func write(_ records: [Record], to table: TestTable, mode: String) async throws -> (Int, Int) {
        let sink = try table.sink(["mode": .string(mode)])
        try await sink.open()
        var rest = TestTable.batch(records, by: sink)
        var (accepted, existing) = (0, 0)
        for _ in 0..<200 where !rest.isEmpty {
            guard let outcomes = try? await sink.write(rest) else { continue }
            for outcome in outcomes {
                accepted += outcome == .accepted ? 1 : 0
                existing += outcome == .existing ? 1 : 0
            }
            rest = zip(rest, outcomes).filter { if case .tryAgain = $1 { true } else { false } }.map(\.0)
        }
        try await sink.close()
        return (accepted, existing)
    }

    private let photos = (0..<150).map { Record.photo("\($0).jpg") }

    @Test(
        "every record arrives once whatever the table does, and is counted as written",
        arguments: [
            ["throttle": 0.5], ["reset": 0.3], ["drop": 0.3], ["throttle": 0.5, "reset": 0.2, "drop": 0.2],
        ])
    func conditionalPuts(faults: [String: Double]) async throws {
        let server = try LocalServer(.dynamoDB(faults: faults))
        let (accepted, existing) = try await write(photos, to: TestTable(server, name: "Images"), mode: "if-absent")
        #expect((accepted, existing) == (150, 0))
        let state = try server.get()
        #expect((state["items"] as? [Any])?.count == 150)
        #expect(state["writes"] as? [Int] == Array(repeating: 1, count: 150))
    }

    @Test("what a batch did not write is sent again")
    func batches() async throws {
        let server = try LocalServer(
            .dynamoDB(faults: ["unprocessed": 0.3, "throttle": 0.3, "reset": 0.1, "drop": 0.1]))
        let (accepted, existing) = try await write(photos, to: TestTable(server, name: "Images"), mode: "replace")
        #expect((accepted, existing) == (150, 0))
        #expect((try server.get()["items"] as? [Any])?.count == 150)
    }

    @Test("an item of somebody else's is there already, also for a write that was not answered")
    func foreignItems() async throws {
        let server = try LocalServer(.dynamoDB(faults: ["reset": 0.5]))
        let table = TestTable(server, name: "Images")
        let others = photos.map { photo in
            var photo = photo
            photo.summary.make = "Nikon"
            return photo
        }
        _ = try await write(others, to: table, mode: "if-absent")
        let (accepted, existing) = try await write(photos, to: table, mode: "if-absent")
        #expect((accepted, existing) == (0, 150))
    }

    @Test("a table that cannot be reached at all is an error that may pass")
    func gone() async throws {
        let sink = try await sinkOfServerThatEnded()
        let batch = TestTable.batch(photos, by: sink)
        let error = try await #require(throws: SinkError.self) { try await sink.write(batch) }
        #expect(error.isTransient)
    }

    private func sinkOfServerThatEnded() async throws -> DynamoDBSink {
        let table = TestTable(try LocalServer(.dynamoDB()), name: "Images")
        let sink = try table.sink()
        try await sink.open()
        return withExtendedLifetime(table) { sink }
    }
}
#endif

#if AWS
import Foundation
import TaglineConformance
import TaglineSDK
import TaglineTestServers
import Testing

@testable import DynamoDBSink

/// Against moto, which checks signatures.
@Suite(.enabled(if: LocalServer.isInstalled, "\(LocalServer.whereItComesFrom)"), .serialized)
struct DynamoDBSinkTests {
    private let server: LocalServer

    init() throws { server = try TestTable.server.get() }

    @Test("the sink passes the conformance suite, with conditions and in batches")
    func conformance() async {
        let server = server
        for (mode, tags) in [("if-absent", "map"), ("replace", "gzip")] {
            let table = { @Sendable (target: Int) in TestTable(server, name: "conformance-\(mode)-\(target)") }
            let suite = SinkConformance(
                sink: { try table($0).sink(["mode": .string(mode), "tags": .string(tags)]) },
                keys: { try await table($0).texts() })
            #expect(await suite.failures() == [], "\(mode), tags: \(tags)")
        }
    }

    @Test("an image that is there is left as it is, and told apart from one that was written")
    func ifAbsent() async throws {
        let table = TestTable(server)
        let photos = [Record.photo("a.jpg"), .photo("b.jpg")]
        #expect(try await table.write(photos) == [.accepted, .accepted])
        let more = [Record.photo("a.jpg", version: "2-2", make: "Nikon"), .photo("c.jpg")]
        #expect(try await table.write(more) == [.existing, .accepted])
        let items = try await table.items()
        #expect(items.count == 3)
        #expect(items.first { $0["uri"] == .string("file:///photos/a.jpg") }?["make"] == .string("Canon"))
    }

    @Test("an image of another version replaces its item in the mode if-changed, an equal one does not")
    func ifChanged() async throws {
        let table = TestTable(server)
        let options: [String: JSONValue] = ["mode": "if-changed"]
        _ = try await table.write([.photo("a.jpg"), .photo("b.jpg")], options)
        let again = [Record.photo("a.jpg"), .photo("b.jpg", version: "2-2")]
        #expect(try await table.write(again, options) == [.existing, .accepted])
        #expect(Set(try await table.texts("version")) == ["1-1", "2-2"])
    }

    @Test("only an image that was modified later replaces its item in the mode if-newer")
    func ifNewer() async throws {
        let table = TestTable(server)
        let options: [String: JSONValue] = ["mode": "if-newer"]
        _ = try await table.write([.photo("a.jpg", modified: 1000), .photo("b.jpg", modified: 1000)], options)
        let again = [Record.photo("a.jpg", modified: 999), .photo("b.jpg", modified: 1001)]
        #expect(try await table.write(again, options) == [.existing, .accepted])
    }

    @Test("replacing writes any number of images, and the later of two with one key")
    func replace() async throws {
        let table = TestTable(server)
        let photos = (0..<60).map { Record.photo("\($0).jpg") } + [.photo("7.jpg", version: "2-2")]
        let outcomes = try await table.write(photos, ["mode": "replace"])
        #expect(outcomes == Array(repeating: .accepted, count: 61))
        let items = try await table.items()
        #expect(items.count == 60)
        #expect(items.first { $0["uri"] == .string("file:///photos/7.jpg") }?["version"] == .string("2-2"))
    }

    @Test("images without metadata are not written where only those with it are asked for")
    func recordWhenMetadata() async throws {
        let table = TestTable(server)
        var photo = Record.photo("a.jpg")
        photo.tags = [Tag(group: "IFD0", name: "Make", RawValue(text: "Canon"))]
        var plain = Record.photo("b.jpg")
        plain.tags = [Tag(group: "File", name: "FileSize", RawValue(integer: 1))]
        let outcomes = try await table.write([photo, plain], ["recordWhen": "metadata"])
        #expect(outcomes == [.accepted, .skipped])
        #expect(try await table.texts() == ["file:///photos/a.jpg"])
    }

    @Test("an item that DynamoDB would refuse is rejected with the reason, and the others are written")
    func rejection() async throws {
        let table = TestTable(server)
        let long = Record.photo(String(repeating: "x", count: 3000))
        let outcomes = try await table.write([.photo("a.jpg"), long])
        #expect(outcomes.first == .accepted)
        guard case .rejected(let reason)? = outcomes.last else {
            Issue.record("\(outcomes)")
            return
        }
        #expect(reason.contains("\"uri\" has 3015 bytes"))
    }

    @Test("an item that expires says when, and the table deletes it then")
    func expiry() async throws {
        let table = TestTable(server)
        _ = try await table.write([.photo("a.jpg")], ["expireAfterDays": 30])
        guard case .number(let end)? = try await table.items().first?["expiresAt"] else {
            Issue.record("there is no time")
            return
        }
        #expect((29.9...30.1).contains((end - Date.now.timeIntervalSince1970) / 86_400))
    }
}
#endif

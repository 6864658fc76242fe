#if AWS
import Foundation
import TaglineAWS
import TaglineSDK
import TaglineTestServers
import Testing

@testable import DynamoDBSink

/// What opening says of a table that cannot take the items.
@Suite(.enabled(if: LocalServer.isInstalled, "\(LocalServer.whereItComesFrom)"))
struct TableOpeningTests {
    private let server: LocalServer

    init() throws { server = try TestTable.server.get() }

    private func failure(_ table: TestTable, _ options: [String: JSONValue] = [:]) async throws -> SinkError {
        let sink = try table.sink(["createTable": false].merging(options) { $1 })
        return try await #require(throws: SinkError.self) { try await sink.open() }
    }

    @Test("a missing table is named, with where it was looked for and how to have it made")
    func missing() async throws {
        let error = try await failure(TestTable(server, name: "Imagse"))
        #expect(error.message.hasPrefix("there is no table \"Imagse\" in \(server.url); check its name"))
        #expect(error.message.contains("\"createTable\": true"))
        #expect(!error.isTransient)
    }

    @Test("a table with another key is told with both keys and the options to set")
    func wrongKey() async throws {
        let table = TestTable(server)
        _ = try await table.write([])
        let mapping: JSONValue = ["ImgId": "path"]
        let error = try await failure(table, ["key": "ImgId", "attributes": mapping])
        #expect(
            error.message.hasPrefix(
                "the table \"\(table.name)\" has the key \"uri\" (HASH), and items have \"ImgId\" (HASH); name the key")
        )
        #expect(!error.isTransient)
    }

    @Test("a wrong secret is called that, and stands in no message")
    func wrongSecret() async throws {
        let secret = "wrong-and-secret-1234567890"
        let environment = server.environment.merging(["AWS_SECRET_ACCESS_KEY": secret]) { $1 }
        let error = try await failure(TestTable(server, environment: environment))
        #expect(error.message.contains("the secret access key is wrong"))
        #expect(!error.message.contains(secret) && !error.message.contains(server.accessKeyID))
        #expect(!error.isTransient)
    }

    @Test("a server that is not there may come back, and the message says what to check")
    func noNetwork() async throws {
        let table = TestTable(server)
        let nowhere = AWSSettings(
            region: "eu-west-1", endpoint: "http://127.0.0.1:9", environment: server.environment)
        let options = try Options(["table": "Images"], for: DynamoDBSink.descriptor.options)
        let sink = try DynamoDBSink(options: options, client: AWSClient(settings: nowhere))
        let error = try await #require(throws: SinkError.self) { try await sink.open() }
        #expect(error.message.contains("127.0.0.1") && error.message.contains("check the network"))
        #expect(error.isTransient)
        #expect(try await table.items().isEmpty)
    }

    @Test("a table that is made has the key, the indexes and the expiry that were asked for")
    func created() async throws {
        let table = TestTable(server)
        _ = try await table.write(
            [.photo("a.jpg")], ["sortKey": "version", "indexes": true, "expireAfterDays": 1])
        let description = try await ask(table, "DescribeTable")["Table"] as? [String: Any]
        let key = description?["KeySchema"] as? [[String: String]]
        #expect(key?.map { $0["AttributeName"] } == ["uri", "version"])
        let indexes = description?["GlobalSecondaryIndexes"] as? [[String: Any]]
        #expect(Set(indexes?.compactMap { $0["IndexName"] as? String } ?? []) == ["ByCamera", "ByDay"])
        let billing = description?["BillingModeSummary"] as? [String: Any]
        #expect(billing?["BillingMode"] as? String == "PAY_PER_REQUEST")
        let expiry = try await ask(table, "DescribeTimeToLive")["TimeToLiveDescription"] as? [String: Any]
        #expect(expiry?["AttributeName"] as? String == "expiresAt")
    }

    private func ask(_ table: TestTable, _ operation: String) async throws -> [String: Any] {
        let body = Array("{\"TableName\":\"\(table.name)\"}".utf8)
        let answer = try await table.client.send(AWSRequest(.dynamoDB, operation, json: body))
        return try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any] ?? [:]
    }
}
#endif

#if AWS
import Foundation
import TaglineAWS
import TaglineSDK
import TaglineTestServers

@testable import DynamoDBSink

/// A table of a server that a test started, and what is in it.
struct TestTable: Sendable {
    let server: LocalServer
    let client: AWSClient
    let name: String

    /// moto, which checks signatures: one for all tests, because it takes seconds to start.
    static let server = Result { try LocalServer(.moto(isSigned: true)) }

    /// A table of a name that no other test has, unless one is given.
    ///
    /// - Parameter environment: instead of the keys that the server takes.
    init(_ server: LocalServer, name: String? = nil, environment: [String: String]? = nil) {
        self.server = server
        self.name = name ?? "Images-\(UUID().uuidString)"
        client = AWSClient(
            settings: AWSSettings(
                region: "eu-west-1", endpoint: server.url, environment: environment ?? server.environment))
    }

    /// A sink that writes to it, and makes it unless options say otherwise.
    func sink(_ options: [String: JSONValue] = [:]) throws -> DynamoDBSink {
        let all = ["table": .string(name), "createTable": true].merging(options) { $1 }
        return try DynamoDBSink(options: Options(all, for: DynamoDBSink.descriptor.options), client: client)
    }

    /// Opens a sink, writes records and closes it.
    func write(_ records: [Record], _ options: [String: JSONValue] = [:]) async throws -> [WriteOutcome] {
        let sink = try sink(options)
        try await sink.open()
        let outcomes = try await sink.write(Self.batch(records, by: sink))
        try await sink.close()
        return outcomes
    }

    static func batch(_ records: [Record], by sink: DynamoDBSink) -> [Encoded] {
        records.enumerated().map { Encoded(sequence: $0, key: $1.uri, payload: sink.encode($1)) }
    }

    /// All items, each as its attributes and their values with types; none if there is no table.
    func items() async throws -> [StoredItem] {
        var items: [StoredItem] = []
        var start = ""
        repeat {
            let page: Page
            do {
                let body = "{\"TableName\":\"\(name)\",\"ConsistentRead\":true\(start)}"
                let answer = try await client.send(AWSRequest(.dynamoDB, "Scan", json: Array(body.utf8)))
                page = try JSONDecoder().decode(Page.self, from: Data(answer.body))
                let object = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
                start =
                    try object?["LastEvaluatedKey"].map { key in
                        let text = String(decoding: try JSONSerialization.data(withJSONObject: key), as: UTF8.self)
                        return ",\"ExclusiveStartKey\":\(text)"
                    } ?? ""
            } catch let error as AWSError where error.kind == .notFound {
                return []
            }
            items += page.Items
        } while !start.isEmpty
        return items
    }

    /// The texts of one attribute of all items.
    func texts(_ attribute: String = "uri") async throws -> [String] {
        try await items().compactMap { item in
            if case .string(let text)? = item[attribute] { text } else { nil }
        }
    }

    private struct Page: Decodable {
        let Items: [StoredItem]
    }
}

extension Record {
    /// A photo of a name, as the host would record it.
    static func photo(
        _ name: String, version: String = "1-1", modified: Int64 = 1_217_500_691, make: String? = "Canon"
    ) -> Record {
        var record = Record(
            uri: "file:///photos/\(name)", version: version, fingerprint: "00", path: Array(name.utf8),
            source: SourceInfo(bytes: 1, modified: Timestamp(seconds: modified)))
        record.summary.make = make
        return record
    }
}
#endif

#if AWS
internal import FoundationEssentials
internal import TaglineAWS
internal import TaglineSDK

/// What the sink asks of DynamoDB.
struct TableClient: Sendable {
    let client: AWSClient
    let table: TableDefinition

    /// What the table is like.
    func describe() async throws(AWSError) -> TableDescription {
        var request = AWSRequest(.dynamoDB, "DescribeTable", json: table.describeRequest)
        request.retry = .transient
        request.timeout = .seconds(10)
        request.deadline = .seconds(20)
        let answer = try await client.send(request)
        guard let holder = try? JSONDecoder().decode(TableDescription.Holder.self, from: Data(answer.body)) else {
            throw AWSError(.rejected, "DynamoDB DescribeTable: the answer is no description of a table")
        }
        return holder.table
    }

    /// Asks for the table to be made. It takes items once its status is `ACTIVE`.
    func create() async throws(AWSError) {
        _ = try await client.send(AWSRequest(.dynamoDB, "CreateTable", json: table.createRequest))
    }

    /// Lets DynamoDB delete items once their `expiresAt` is over.
    func enableExpiry() async throws(AWSError) {
        _ = try await client.send(AWSRequest(.dynamoDB, "UpdateTimeToLive", json: table.expiryRequest))
    }

    /// Writes one item.
    func put(_ body: [UInt8]) async throws(AWSError) {
        countUnits(try await client.send(AWSRequest(.dynamoDB, "PutItem", json: body)))
    }

    /// Writes the elements of one batch.
    ///
    /// - Returns: the items that are to be sent again; `nil` if the answer cannot be read, so that all are.
    func write(_ elements: [BatchPlan.Element]) async throws(AWSError) -> [StoredItem]? {
        let body = BatchPlan.body(of: elements, table: table.name)
        let answer = try await client.send(AWSRequest(.dynamoDB, "BatchWriteItem", json: body))
        countUnits(answer)
        return try? JSONDecoder().decode(BatchAnswer.self, from: Data(answer.body)).unprocessedItems
    }

    private func countUnits(_ answer: HTTPAnswer) {
        let units = WriteUnits.consumed(accordingTo: answer.body)
        if units > 0 { TrafficMeter.shared.countWriteUnits(units, of: .dynamoDB) }
    }
}

/// The write units that an answer names.
enum WriteUnits {
    private static let name = Array("\"CapacityUnits\"".utf8)

    /// Adds up each `"CapacityUnits":2.0` without building a tree, because there is one in the answer to every write.
    static func consumed(accordingTo body: [UInt8]) -> Double {
        var total = 0.0
        var rest = body[...]
        while let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
            let isNamed = body[..<colon].suffix(name.count) == name[...]
            rest = rest[(colon + 1)...]
            guard isNamed else { continue }
            let digits = rest.drop { $0 == UInt8(ascii: " ") }.prefix(while: isDigitOrPoint)
            total += Double(String(decoding: digits, as: UTF8.self)) ?? 0
        }
        return total
    }

    private static func isDigitOrPoint(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
#endif

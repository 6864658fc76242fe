import Foundation
import TaglineSDK
import Testing

@testable import DynamoDBSink

/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html
@Suite struct BatchPlanTests {
    private func element(_ index: Int, _ key: String, bytes: Int = 10) throws -> BatchPlan.Element {
        let payload = Array("\"\(key)\"\n{\"x\":\"\(String(repeating: "x", count: bytes))\"}".utf8)
        return try #require(BatchPlan.Element(index: index, payload: payload))
    }

    @Test("a batch has at most 25 items and 16 MB, and all items are in one")
    func limits() throws {
        let small = try (0..<60).map { try element($0, "\($0)") }
        #expect(BatchPlan(small).rounds.map { $0.map(\.count) } == [[25, 25, 10]])
        let large = try (0..<50).map { try element($0, "\($0)", bytes: 1_000_000) }
        let batches = BatchPlan(large).rounds.joined()
        #expect(batches.allSatisfy { $0.reduce(0) { $0 + $1.body.count } <= 16 << 20 })
        #expect(batches.joined().map(\.index) == Array(0..<50))
    }

    @Test("a key that comes several times comes in several rounds, in order")
    func repeatedKeys() throws {
        // Composed and decomposed letters are two keys to DynamoDB, although they are equal texts to Swift.
        let keys = ["a", "b", "a", "caf\u{E9}", "cafe\u{301}", "a"]
        let plan = BatchPlan(try keys.enumerated().map { try element($0, $1) })
        #expect(plan.rounds.map { $0.joined().map(\.index) } == [[0, 1, 3, 4], [2], [5]])
    }

    @Test("the body of a request is JSON with every element")
    func body() throws {
        let elements = try [element(0, "a"), element(1, "b")]
        let body = BatchPlan.body(of: elements, table: "Images")
        let object = try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]
        let tables = object?["RequestItems"] as? [String: [Any]]
        #expect(tables?["Images"]?.count == 2)
    }
}

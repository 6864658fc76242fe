import Testing

@testable import DynamoDBSink

@Suite struct UncertainWritesTests {
    @Test("writes without an answer are known until they are settled, and those given up are forgotten in the end")
    func generations() {
        let writes = UncertainWrites(capacity: 10)
        for sequence in 0..<15 { writes.insert(sequence) }
        #expect((0..<15).allSatisfy(writes.contains))
        writes.remove(3)
        writes.remove(12)
        #expect(!writes.contains(3) && !writes.contains(12))
        for sequence in 15..<30 { writes.insert(sequence) }
        #expect(!writes.contains(0))
        #expect((20..<30).allSatisfy(writes.contains))
    }
}

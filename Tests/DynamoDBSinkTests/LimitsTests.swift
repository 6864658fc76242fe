import TaglineSDK
import Testing

@testable import DynamoDBSink

/// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
@Suite struct LimitsTests {
    private let key = TableKey(partition: "uri", sort: "day")

    private func objection(uri: String = "a", day: String = "b", _ more: Attribute...) -> String? {
        DynamoDBLimits.objection(
            to: [Attribute("uri", .string(uri)), Attribute("day", .string(day))] + more, key: key)
    }

    @Test func keysHaveALength() {
        #expect(objection(uri: String(repeating: "x", count: 2048)) == nil)
        #expect(objection(uri: String(repeating: "x", count: 2049))?.contains("2048") == true)
        #expect(objection(day: String(repeating: "x", count: 1024)) == nil)
        #expect(objection(day: String(repeating: "x", count: 1025))?.contains("1024") == true)
        #expect(objection(uri: "")?.contains("empty") == true)
        #expect(DynamoDBLimits.objection(to: [], key: key)?.contains("uri") == true)
    }

    @Test func itemsAreNotDeeperThanThirtyTwo() {
        func nested(_ depth: Int) -> AttributeValue {
            (1..<depth).reduce(AttributeValue.list([.null])) { value, _ in .list([value]) }
        }
        #expect(objection(Attribute("x", nested(32))) == nil)
        #expect(objection(Attribute("x", nested(33)))?.contains("32") == true)
    }

    @Test(arguments: [(1e126, false), (9e125, true), (1e-130, true), (1e-131, false), (0, true), (-1e200, false)])
    func numbersHaveARange(number: Double, isNumber: Bool) {
        #expect(DynamoDBLimits.hasNumber(number) == isNumber)
    }

    /// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html: names count, lists
    /// and maps count three bytes and one for each element.
    @Test func sizesAreThoseThatAreBilled() {
        #expect([Attribute("ab", .string("caf\u{E9}"))].itemSize == 7)
        #expect([Attribute("a", .list([.null, .null]))].itemSize == 8)
        #expect([Attribute("a", .map([Attribute("b", .string("cd"))]))].itemSize == 8)
        #expect([Attribute("a", .binary([1, 2, 3]))].itemSize == 4)
    }

    @Test func whatIsTooLargeLosesItsLargestTagsAndSaysSo() {
        let tags = (0..<10).map { Attribute("Tag\($0)", .string(String(repeating: "x", count: 10_000 * ($0 + 1)))) }
        let item = [
            Attribute("uri", .string("a")), Attribute("make", .string("Canon")),
            Attribute("tags", .map([Attribute("IFD0", .map(tags))])),
        ]
        let shrunk = ItemShrinking.fit(item, protecting: ["uri"])
        #expect(shrunk.itemSize <= 400 << 10)
        #expect(shrunk["make"] == .string("Canon"))
        // 550,000 bytes are 140,000 and the mark too many: the two largest go.
        #expect(shrunk["shrunk"] == .stringSet(["tags.IFD0.Tag9", "tags.IFD0.Tag8"]))
    }

    @Test func longTextsAreCutWhereThereAreNoTagsToLeaveOut() {
        let item = [
            Attribute("uri", .string("a")),
            Attribute("description", .string(String(repeating: "\u{1F4F7}", count: 150_000))),
        ]
        let shrunk = ItemShrinking.fit(item, protecting: ["uri"])
        #expect(shrunk["description"] == .string(String(repeating: "\u{1F4F7}", count: 256)))
        #expect(shrunk["shrunk"] == .stringSet(["description"]))
    }

    @Test func whatFitsIsLeftAlone() {
        let item = [Attribute("uri", .string("a")), Attribute("x", .string(String(repeating: "x", count: 409_000)))]
        #expect(ItemShrinking.fit(item, protecting: ["uri"]) == item)
    }
}

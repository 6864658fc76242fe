import TaglineSDK
import Testing

@Suite("What extractors find in a file")
struct RecordBuilderTests {
    private func tag(_ name: String, bytes: Int) -> TaglineSDK.Tag {
        .init(group: "Test", name: name, RawValue(text: String(repeating: "x", count: bytes)))
    }

    @Test(
        "Values beyond the bytes that an extractor may take are left out, smaller ones are kept, and one problem says so"
    )
    func bytes() {
        var record = RecordBuilder()
        record.begin("one", limits: .init(bytes: 100))
        for (name, bytes) in [("A", 60), ("B", 41), ("C", 40), ("D", 1)] { record.emit(tag(name, bytes: bytes)) }
        record.begin("two", limits: .init(bytes: 100))
        record.emit(tag("E", bytes: 100))
        #expect(record.tags.map(\.name) == ["A", "C", "E"])
        #expect(
            record.problems == [
                Problem(.limit, "more than 100 bytes of values (limits.maxBytes); the rest was left out", plugin: "one")
            ])
    }

    @Test("An extractor that begins again may take as much as before")
    func again() {
        var record = RecordBuilder()
        record.begin("one", limits: .init(tags: 2, bytes: 100))
        for name in ["A", "B", "C"] { record.emit(tag(name, bytes: 50)) }
        #expect(record.problems.map(\.code) == [.limit])
        record.beginAgain()
        for name in ["D", "E"] { record.emit(tag(name, bytes: 50)) }
        #expect(record.tags.map(\.name) == ["D", "E"])
        #expect(record.problems.isEmpty)
    }
}

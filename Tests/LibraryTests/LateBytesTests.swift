import TaglineMedia
import TaglineSDK
import TaglineTestSupport
import Testing

@testable import TaglineLoading

@Suite("A library and a file whose bytes come later")
struct LateBytesTests {
    @Test("Ranges that are not there are noted, and when they are the answer is whole", arguments: [false, true])
    func lateBytes(isolate: Bool) throws {
        let photo = SampleFiles.jpeg() + Array(repeating: 0, count: 50_000) + [1, 2]
        let registry = try PluginRegistry()
        for (id, firstWindow) in [("test.echo", 64), ("test.peek", 4096)] {
            let reader = try registry.reader(id, library: CompiledPlugin.behaviours, isolate: isolate)
            let whole = try #require(MediaFile.read(FileContents(photo)))
            var expected = RecordBuilder()
            reader.extract(from: whole, into: &expected)
            #expect(!expected.tags.isEmpty)

            // The same file, of which only the walker's part is there.
            let contents = FileContents(length: photo.count)
            contents.insert(Bytes(Array(photo[..<firstWindow])), at: 0)
            var media = MediaFile(format: whole.format, contents: contents)
            media.blocks = whole.blocks
            media.image = whole.image
            var record = RecordBuilder()
            reader.extract(from: media, into: &record)
            #expect(!contents.missing.isEmpty)
            var rounds = 0
            while !contents.missing.isEmpty, rounds < 4 {
                for range in contents.takeMissing(joiningGapsUpTo: 0) {
                    contents.insert(Bytes(Array(photo[range])), at: range.lowerBound)
                }
                record = RecordBuilder()
                reader.extract(from: media, into: &record)
                rounds += 1
            }
            #expect(rounds == 1)
            #expect(record.tags.map(\.value) == expected.tags.map(\.value))
            #expect(record.problems == expected.problems)
        }
    }
}

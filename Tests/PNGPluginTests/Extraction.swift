import PNGPlugin
import TaglineMedia
import TaglineSDK
import TaglineTestSupport

/// What the extractor finds in a file.
struct Extraction {
    let tags: [Tag]
    let problems: [Problem]
    let unread: [UnreadBlock]

    init(_ bytes: [UInt8], textBudget: Int64? = nil) throws {
        let contents = FileContents(bytes)
        let media = PNGWalker.walk(contents, format: MediaFormat("PNG", "image/png", "png", .png))
        let options = try Options(
            textBudget.map { ["textBudget": .integer($0)] } ?? [:], for: PNGExtractor.descriptor.options)
        var record = RecordBuilder()
        try PNGExtractor(options: options).extract(from: media, into: &record)
        tags = record.tags
        problems = record.problems
        unread = record.unread
    }

    init(_ chunks: TestPNG.Chunk...) throws {
        try self.init(TestPNG.file([.header()] + chunks + [.end]))
    }

    /// The value and the print of the first tag of a name, as text.
    subscript(name: String) -> (value: String, printed: String)? {
        tags.first { "\($0.group):\($0.name)" == name }.map { ($0.value.description, $0.printed.description) }
    }

    /// The names of all tags but those of the image header.
    var names: [String] {
        tags.map { "\($0.group):\($0.name)" }.dropFirst(7).map { $0 }
    }
}

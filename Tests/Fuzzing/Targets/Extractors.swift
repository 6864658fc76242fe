internal import ExifPlugin
internal import FilePlugin
internal import GPSPlugin
internal import MakerNotesPlugin
internal import PNGPlugin
internal import TaglineSDK

/// The extractors that are built in, with their defaults but for unknown tags, which are shown.
enum Extractors {
    static let exif = make(ExifExtractor.self)
    static let gps = make(GPSExtractor.self)
    static let makerNotes = make(MakerNotesExtractor.self)
    static let png = make(PNGExtractor.self)
    static let file = make(FileExtractor.self)
    static let all: [any Extractor] = [file, exif, gps, makerNotes, png]

    /// Lets an extractor at a file, and makes all three forms of what it finds.
    static func run(_ extractor: any Extractor, on media: MediaFile) {
        var builder = RecordBuilder()
        builder.begin(type(of: extractor).descriptor.id, limits: RecordBuilder.Limits())
        extractor.extract(from: media, into: &builder)
        for tag in builder.tags {
            // What is told with its size and place alone may lie behind the end of a file that was cut.
            precondition(
                tag.raw.bytes.isEmpty || tag.raw.offset <= media.length, "\(tag.name) begins outside the file")
            precondition(!tag.name.isEmpty && !tag.group.isEmpty, "a tag without a name")
            _ = tag.value
            _ = tag.printed
        }
    }

    private static func make<Made: Extractor>(_ type: Made.Type) -> any Extractor {
        do {
            return try Made(options: Options(for: Made.descriptor.options))
        } catch {
            fatalError("\(Made.descriptor.id) cannot be made: \(error)")
        }
    }
}

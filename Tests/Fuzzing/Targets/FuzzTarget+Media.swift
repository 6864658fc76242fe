internal import FoundationEssentials
internal import TaglineHost
internal import TaglineMedia
internal import TaglineSDK
internal import TaglineTestSupport

/// The containers, one by one, and the whole way from a file to its record.
extension FuzzTarget {
    static let jpeg = container("jpeg", startingWith: [0xFF, 0xD8])
    static let png = container("png", startingWith: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    static let tiff = container("tiff", startingWith: [])
    static let isobmff = container("isobmff", startingWith: Array("\0\0\0\u{14}ftyp".utf8)) { tiff in
        [0, 1, 2].map { version in
            var builder = ISOBuilder([.exif(tiff), .init(3, "mime", mime: "application/rdf+xml", [Array("<x/>".utf8)])])
            (builder.version, builder.profile, builder.pictureSize) = (version, [1, 2, 3], 9)
            return builder.build()
        }
    }
    static let riff = container("riff", startingWith: Array("RIFF".utf8)) { tiff in
        let size = [UInt8(truncatingIfNeeded: tiff.count), UInt8(truncatingIfNeeded: tiff.count >> 8), 0, 0]
        return [Array("RIFF\0\0\0\0WEBPVP8L\u{6}\0\0\0/\u{7}\0\u{1}\0\0EXIF".utf8) + size + tiff]
    }

    static let record = FuzzTarget("record", seeds: { [$0] }) { input in
        guard let media = MediaFile.read(FileContents(input)) else { return }
        var record = Record(
            uri: "file:///input", version: "1", fingerprint: "0", path: Array("input".utf8),
            source: SourceInfo(bytes: input.count))
        record.format = media.format
        record.image = media.image
        var builder = RecordBuilder()
        for extractor in Extractors.all {
            builder.begin(type(of: extractor).descriptor.id, limits: RecordBuilder.Limits())
            extractor.extract(from: media, into: &builder)
        }
        record.tags = builder.tags
        record.unread = builder.unread
        let (summary, problems) = SummaryTable.summary(of: builder.tags)
        record.summary = summary
        record.problems = media.problems + builder.problems + problems
        expectJSON(record)
    }

    /// A container's walker alone, on files that begin as its files do.
    ///
    /// - Parameter made: files with a TIFF structure, where no sample image is of the container.
    private static func container(
        _ name: String, startingWith signature: [UInt8], made: (@Sendable ([UInt8]) -> [[UInt8]])? = nil
    ) -> FuzzTarget {
        let tiff = SampleFiles.tiff(isBigEndian: false)
        return FuzzTarget(
            name, seeds: { image in made.map { $0(tiff) } ?? (image.starts(with: signature) ? [image] : []) }
        ) { input in
            let bytes = signature + input.dropFirst(signature.count)
            guard let media = MediaFile.read(FileContents(bytes)) else { return }
            for block in media.blocks {
                for range in block.ranges { precondition(range.upperBound <= bytes.count, "a block outside the file") }
                _ = media.bytes(of: block)
            }
            _ = media.tiffStructures
        }
    }

    /// JSON is JSON in all its forms, and one line, whatever the image contains.
    private static func expectJSON(_ record: Record) {
        for values in RecordJSON.Values.allCases {
            var line: [UInt8] = []
            RecordJSON(values: values).append(record, to: &line)
            precondition(isJSON(line), "a record is no JSON")
            line = []
            ExifToolJSON(values: values).append(record, to: &line)
            precondition(isJSON(line), "a record in the style of ExifTool is no JSON")
        }
    }

    private static func isJSON(_ line: [UInt8]) -> Bool {
        /// Takes any JSON for a value: decoding reads the whole document before it asks for its first part.
        struct Anything: Decodable { init(from decoder: any Decoder) {} }
        return !line.contains(UInt8(ascii: "\n")) && String(validating: line, as: UTF8.self) != nil
            && (try? JSONDecoder().decode(Anything.self, from: Data(line))) != nil
    }
}

/// The extractors, one by one.
extension FuzzTarget {
    static let exif = extractor("exif", Extractors.exif)
    static let gps = extractor("gps", Extractors.gps)
    static let pngText = extractor("png-text", Extractors.png)
    static let file = extractor("file", Extractors.file)

    private static func extractor(_ name: String, _ extractor: any Extractor) -> FuzzTarget {
        FuzzTarget(name, seeds: { [$0] }) { input in
            guard let media = MediaFile.read(FileContents(input)) else { return }
            Extractors.run(extractor, on: media)
        }
    }
}

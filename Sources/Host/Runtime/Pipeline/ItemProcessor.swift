internal import TaglineMedia
internal import TaglineSDK

/// Turns one item into one record: reads it, takes it apart, checks it, and lets the extractors at it.
struct ItemProcessor: Sendable {
    let source: any Source
    let extractors: [LoadedExtractor]
    let validator: Validator
    let fingerprint: String
    /// The kinds of block that the extractors read, put together once: an extractor that is asked is copied, and all
    /// workers then count references to its parts (`make bench`).
    private let kinds: [Block.Kind]

    init(source: any Source, extractors: [LoadedExtractor], validator: Validator, fingerprint: String) {
        self.source = source
        self.extractors = extractors
        self.validator = validator
        self.fingerprint = fingerprint
        kinds = Array(Set(extractors.flatMap(\.blockKinds)))
    }

    /// How an item ends.
    enum Outcome: Sendable {
        case recorded(Record)
        case skipped(reason: String)
        case unreadable(SourceError)
    }

    func process(_ item: Item) async -> Outcome {
        do {
            let reader = try await source.open(item)
            defer { reader.close() }
            return try await read(item, reader)
        } catch let error as SourceError {
            return .unreadable(error)
        } catch {
            return .unreadable(SourceError(PercentEncoding.readable(item.path), "unreadable", "\(error)"))
        }
    }

    private func read(_ item: Item, _ reader: any ItemReader) async throws -> Outcome {
        let rounds = PlannedReads(reader: reader, readsAtOnce: source.readsAtOnce)
        try await rounds.start(firstWindow: source.firstWindow)
        let media = try await rounds.stage { MediaFile.read($0) }
        guard media != nil || item.isNamed || MediaNames.looksLikeMedia(item.path) else {
            return .skipped(reason: "no media")
        }
        var record = Record(
            uri: item.uri, version: reader.version, fingerprint: fingerprint, path: item.path, source: reader.info)
        if let media {
            try await fill(&record, from: media, rounds)
        } else {
            record.problems = [Self.unrecognised(reader.info)]
        }
        guard !reader.hasChanged else {
            throw SourceError(PercentEncoding.readable(item.path), "changed", "it was changed while it was read")
        }
        return .recorded(record)
    }

    private func fill(_ record: inout Record, from media: MediaFile, _ rounds: PlannedReads) async throws {
        record.format = media.format
        record.image = media.image
        record.problems = media.problems
        record.validation = try await validator.check(media, rounds)
        var builder = RecordBuilder()
        for extractor in extractors {
            builder.begin(extractor.id, limits: extractor.limits)
            try await rounds.stage { _ in
                builder.beginAgain()
                extractor.extractor.extract(from: media, into: &builder)
            }
        }
        record.tags = builder.tags
        record.unread = builder.unread
        record.problems += builder.problems + rounds.problems
        for block in media.blocks where !kinds.contains(block.kind) {
            record.unread.append(UnreadBlock(kind: block.kind, label: block.label, bytes: block.count))
        }
        let (summary, problems) = SummaryTable.summary(of: record.tags)
        record.summary = summary
        record.problems.append(contentsOf: problems)
    }

    private static func unrecognised(_ info: SourceInfo) -> Problem {
        info.bytes == 0
            ? Problem("empty", "the file is empty", offset: 0, plugin: "container")
            : Problem("unrecognised", "the content is no format that is known", offset: 0, plugin: "container")
    }
}

/// An extractor as a pipeline uses it.
struct LoadedExtractor: Sendable {
    let id: String
    let extractor: any Extractor
    let blockKinds: Set<Block.Kind>
    let limits: RecordBuilder.Limits
}

/// The names that media files have, for telling a broken picture from a file that is none.
enum MediaNames {
    private static let extensions: Set<String> = [
        "jpg", "jpeg", "jpe", "jfif", "png", "apng", "mng", "jng", "tif", "tiff", "btf", "dng", "nef", "nrw", "cr2",
        "cr3",
        "crw", "arw", "sr2", "srf", "orf", "rw2", "rwl", "pef", "srw", "raf", "iiq", "3fr", "x3f", "mrw", "kdc", "dcr",
        "erf",
        "exv", "gif", "bmp", "webp", "heic", "heif", "hif", "avif", "jxl", "jp2", "j2k", "jpf", "psd", "ico",
    ]

    /// Whether a path ends like one of a picture.
    static func looksLikeMedia(_ path: [UInt8]) -> Bool {
        guard let dot = path.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return extensions.contains(String(decoding: path[(dot + 1)...], as: UTF8.self).lowercased())
    }
}

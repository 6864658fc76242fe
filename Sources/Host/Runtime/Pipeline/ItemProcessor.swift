internal import TaglineConfiguration
internal import TaglineMedia
internal import TaglineSDK

/// Turns one item into one record: reads it, takes it apart, checks it, and lets the extractors at it.
final class ItemProcessor: Sendable {
    let source: any Source
    let extractors: [LoadedExtractor]
    let validator: Validator
    let fingerprint: String
    /// The kinds of block that the extractors read, put together once: an extractor that is asked is copied, and all
    /// workers then count references to its parts (`make bench`).
    private let kinds: [Block.Kind]
    /// The extractors whose tags are made elsewhere.
    private let awaited: [any AwaitedReader]

    init(source: any Source, extractors: [LoadedExtractor], validator: Validator, fingerprint: String) {
        self.source = source
        self.extractors = extractors
        self.validator = validator
        self.fingerprint = fingerprint
        kinds = Array(Set(extractors.flatMap(\.blockKinds)))
        awaited = extractors.compactMap(\.awaited)
    }

    /// How an item ends.
    enum Outcome: Sendable {
        case recorded(Record)
        case skipped(reason: String)
        /// As it was when the last run read it.
        case unchanged(JournalEntry)
        case unreadable(SourceError)
    }

    /// An item that is open, and about which readers elsewhere were asked.
    struct OpenItem {
        let item: Item
        let reader: any ItemReader
        let rounds: PlannedReads
        let media: MediaFile?
    }

    /// How far an item has come.
    enum Begun {
        case opened(OpenItem)
        case ended(Outcome)
    }

    /// How many items are worth having begun at once: one, unless tags are made elsewhere.
    var itemsAtOnce: Int { awaited.isEmpty ? 1 : Self.itemsAhead }

    /// How many items are begun where tags are made elsewhere (`make bench`).
    static let itemsAhead = 32

    func process(_ item: Item) async -> Outcome {
        await finish(begin(item))
    }

    /// Opens an item, recognises it, and asks the readers elsewhere about it.
    func begin(_ item: Item) async -> Begun {
        do {
            let reader = try await source.open(item)
            do {
                return .opened(try await begin(item, reader))
            } catch {
                reader.close()
                throw error
            }
        } catch {
            return .ended(Self.unreadable(item, error))
        }
    }

    private func begin(_ item: Item, _ reader: any ItemReader) async throws -> OpenItem {
        let rounds = PlannedReads(reader: reader, readsAtOnce: source.readsAtOnce)
        try await rounds.start(firstWindow: source.firstWindow)
        var media = try await rounds.stage(rounds.contents) { MediaFile.read($0) }
        if !awaited.isEmpty {
            media?.uri = item.uri
            if let media { try await rounds.stage(media) { for reader in awaited { reader.ask(about: $0) } } }
        }
        return OpenItem(item: item, reader: reader, rounds: rounds, media: media)
    }

    /// Makes the record of an item that was begun, and closes it.
    func finish(_ begun: Begun) async -> Outcome {
        switch begun {
        case .ended(let outcome): return outcome
        case .opened(let item):
            defer { item.reader.close() }
            do { return try await finish(item) } catch { return Self.unreadable(item.item, error) }
        }
    }

    private func finish(_ open: OpenItem) async throws -> Outcome {
        let (item, reader) = (open.item, open.reader)
        guard open.media != nil || item.isNamed || MediaNames.looksLikeMedia(item.path) else {
            return .skipped(reason: "no media")
        }
        var record = Record(
            uri: item.uri, version: reader.version, fingerprint: fingerprint, path: item.path, source: reader.info)
        if let media = open.media {
            try await fill(&record, from: media, open.rounds)
        } else {
            record.problems = [Self.unrecognised(reader.info)]
        }
        guard !reader.hasChanged else {
            throw SourceError(PercentEncoding.readable(item.path), "changed", "it was changed while it was read")
        }
        return .recorded(record)
    }

    private static func unreadable(_ item: Item, _ error: any Error) -> Outcome {
        .unreadable(
            error as? SourceError ?? SourceError(PercentEncoding.readable(item.path), "unreadable", "\(error)"))
    }

    /// Lets the readers elsewhere come to their end.
    func close() async {
        for reader in awaited { await reader.close() }
    }

    private func fill(_ record: inout Record, from media: MediaFile, _ rounds: PlannedReads) async throws {
        record.format = media.format
        record.image = media.image
        record.problems = media.problems
        let finding = try await validator.check(media, rounds)
        record.validation = finding.validation
        if let problem = finding.problem { record.problems.append(problem) }
        var builder = RecordBuilder()
        for extractor in extractors {
            builder.begin(extractor.id, limits: Self.limits(of: extractor, in: media))
            if let awaited = extractor.awaited { await awaited.awaitAnswer(about: media) }
            try await rounds.stage(media) {
                builder.beginAgain()
                extractor.extractor.extract(from: $0, into: &builder)
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

    /// The limits of an extractor. Where its registry entry has none, it may take as many bytes as a file has whose values do
    /// not overlap, and what it unpacks.
    private static func limits(of extractor: LoadedExtractor, in media: MediaFile) -> RecordBuilder.Limits {
        var limits = extractor.limits
        if limits.bytes == .max {
            limits.bytes = media.length + (media.format.container == .png ? unpackedText : unpackedBytes)
        }
        return limits
    }

    /// What may be unpacked beside what stands in the file, in bytes.
    private static let unpackedBytes = 4 << 20
    /// More than the text of a PNG may take, if it is not asked for more.
    private static let unpackedText = 24 << 20

    private static func unrecognised(_ info: SourceInfo) -> Problem {
        info.bytes == 0
            ? Problem("empty", "the file is empty", offset: 0, plugin: "container")
            : Problem("unrecognised", "the content is no format that is known", offset: 0, plugin: "container")
    }
}

/// An extractor as a pipeline uses it: an object, because workers would count references to the parts of a copy.
final class LoadedExtractor: Sendable {
    let id: String
    let extractor: any TagReader
    let blockKinds: Set<Block.Kind>
    let limits: RecordBuilder.Limits
    /// The extractor, if its tags are made elsewhere; asked once, not for each image.
    let awaited: (any AwaitedReader)?

    init(id: String, extractor: any TagReader, blockKinds: Set<Block.Kind>, limits: RecordBuilder.Limits) {
        self.id = id
        self.extractor = extractor
        self.blockKinds = blockKinds
        self.limits = limits
        awaited = extractor as? any AwaitedReader
    }
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

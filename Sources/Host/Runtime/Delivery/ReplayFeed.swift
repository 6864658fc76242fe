internal import TaglineSDK

/// Turns dead letters into what workers deal with.
actor ReplayFeed {
    private let reader: DeadLetterReader
    private let pipeline: Pipeline
    private let identity: RunIdentity
    private var sinkHashes: [String: String] = [:]
    /// A part of the source that is listed anew, and the items in it.
    private var folder: (place: String, listing: any ItemListing)?

    init(_ reader: DeadLetterReader, _ pipeline: Pipeline, _ identity: RunIdentity) {
        self.reader = reader
        self.pipeline = pipeline
        self.identity = identity
    }

    /// The next entry; `nil` at the end.
    ///
    /// - Throws: `SourceError` if there is no going on.
    func next() async throws -> ItemFeed.Entry? {
        while true {
            if let item = try await nextInFolder() { return .item(item) }
            switch try await readLine() {
            case nil: return nil
            case .heading(_, let sinks): sinkHashes = sinks
            case .letter(let letter):
                if let entry = try entry(letter) { return entry }
            }
        }
    }

    private func readLine() async throws -> DeadLetterReader.Line? {
        do {
            return try await reader.next()
        } catch let error as StorageError {
            throw SourceError("dead letters", "unreadable", error.message, outage: .permanent)
        }
    }

    private func entry(_ letter: DeadLetter) throws -> ItemFeed.Entry? {
        guard case .write(let name) = letter.stage else {
            if let item = letter.item { return .item(item) }
            folder = (letter.key, try pipeline.source.list())
            return nil
        }
        guard let sink = pipeline.sinks.firstIndex(where: { $0.name == name }), let item = letter.item else {
            throw SourceError(
                letter.key, "no-sink", "its dead letter is of the sink \"\(name)\", which the pipeline does not have",
                outage: .permanent)
        }
        guard let payload = letter.payload, sinkHashes[name] == identity.hash(ofSink: name) else {
            return .item(item, onlySink: sink)
        }
        return .encoded(payload, item, sink: sink)
    }

    /// The next item in the part that is listed anew. What else is listed is passed over, and so are its errors.
    private func nextInFolder() async throws -> Item? {
        guard let folder else { return nil }
        while true {
            do {
                guard let item = try await folder.listing.next() else {
                    self.folder = nil
                    return nil
                }
                if isPart(PercentEncoding.readable(item.location), of: folder.place) { return item }
            } catch let error as SourceError where error.outage == nil {
                if isPart(error.place, of: folder.place) { throw error }
            }
        }
    }

    private func isPart(_ place: String, of folder: String) -> Bool {
        place == folder || place.hasPrefix(folder + "/")
    }
}

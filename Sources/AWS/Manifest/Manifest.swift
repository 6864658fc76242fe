#if AWS
internal import TaglineSDK

/// A list of objects that a source reads instead of listing a bucket, as its options describe it.
struct Manifest: Sendable {
    let location: StorageLocation
    /// The objects, where the options name them and there is no document.
    var listed: [S3Object] = []
    /// `nil` for what the document turns out to be.
    let format: ManifestFormat?
    let columns: InventoryColumns
    /// Where keys are for which the manifest names no bucket.
    let bucket: String?
    /// Whether an inventory's versions that are not the current ones are read too.
    let readsVersions: Bool

    /// An event is one message; all else is read in pieces.
    private static let largestDocument = 64 << 20

    /// Starts to read it.
    ///
    /// - Parameters:
    ///   - shard: which part of it.
    ///   - position: where the entry stands behind which to begin.
    /// - Throws: `SourceError`, which stops the source.
    func entries(
        of shard: Shard?, after position: Int?, client: S3Client, storages: StorageSet
    ) async throws(SourceError) -> ManifestEntries {
        guard listed.isEmpty else { return ManifestEntries(listed: listed, shard: shard, after: position) }
        let file = try ManifestFile(location, client: client, storages: storages)
        let start = try await ManifestPieces(file).next() ?? []
        let format = format ?? ManifestFormat(of: location.path, start: start)
        switch format {
        case .keys, .jsonl, .csv:
            let parse = parser(format)
            guard !file.isCompressed else {
                return ManifestEntries(lines: [file], shard: shard, after: position, parse: parse)
            }
            return ManifestEntries(
                lines: file, in: try await range(of: shard, in: file), after: position, parse: parse)
        case .inventory:
            let report = try InventoryReport(try await file.whole(limit: Self.largestDocument), name: file.text)
            return ManifestEntries(
                lines: try report.locations.map { location throws(SourceError) in
                    try ManifestFile(location, client: client, storages: storages)
                }, shard: shard, after: position, parse: try parser(of: report))
        case .event:
            let document = try await file.whole(limit: Self.largestDocument)
            return ManifestEntries(listed: try objects(in: document), shard: shard, after: position)
        }
    }

    private func parser(_ format: ManifestFormat) -> ManifestEntries.Parser {
        { [bucket, columns, readsVersions] line in
            switch format {
            case .keys: S3Object(keyLine: line, bucket: bucket).map { .object($0) } ?? .malformed
            case .csv: columns.row(line, bucket: bucket, readsVersions: readsVersions)
            default: S3Object(manifestLine: line, bucket: bucket).map { .object($0) } ?? .malformed
            }
        }
    }

    private func parser(of report: InventoryReport) throws(SourceError) -> ManifestEntries.Parser {
        do {
            let columns = try InventoryColumns(report.columns)
            let bucket = report.sourceBucket ?? bucket
            return { [readsVersions] line in columns.row(line, bucket: bucket, readsVersions: readsVersions) }
        } catch {
            throw ManifestFile.failure(location.text, "the inventory has no column with keys")
        }
    }

    private func objects(in document: [UInt8]) throws(SourceError) -> [S3Object] {
        do {
            let messages = try UploadEvent(document).messages
            if let failure = messages.lazy.compactMap(\.failure).first {
                throw ManifestFile.failure(location.text, failure)
            }
            return messages.flatMap(\.objects).map { S3Object($0) }
        } catch let error as SourceError {
            throw error
        } catch {
            throw ManifestFile.failure(location.text, "\(error)")
        }
    }

    /// The bytes of a shard: as the index beside the manifest says, or parts of one length where there is none.
    private func range(of shard: Shard?, in file: ManifestFile) async throws(SourceError) -> Range<Int>? {
        guard let shard else { return nil }
        if let part = try await file.indexedPart(of: shard) { return part }
        let size = try await file.size()
        return (size * shard.index / shard.count)..<(size * (shard.index + 1) / shard.count)
    }
}
#endif

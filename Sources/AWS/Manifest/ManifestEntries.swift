#if AWS
internal import TaglineSDK

/// The objects that a manifest names, in its order, of one shard.
///
/// The position of an entry is the offset of its line in bytes, or, where lines cannot be reached by their offset, its
/// number.
final class ManifestEntries {
    typealias Parser = @Sendable (ArraySlice<UInt8>) -> InventoryColumns.Row

    private let parse: Parser
    private var files: ArraySlice<ManifestFile>
    private var lines: ManifestLines?
    private var listed: ArraySlice<S3Object> = []
    /// The shard, where entries are dealt out one by one.
    private let shard: Shard?
    private let positionBefore: Int?
    private var number = 0

    /// Entries of a document whose lines can be reached by their offset.
    init(lines file: ManifestFile, in range: Range<Int>?, after position: Int?, parse: @escaping Parser) {
        self.parse = parse
        var range = range ?? 0..<Int.max
        if let position { range = min(max(range.lowerBound, position + 1), range.upperBound)..<range.upperBound }
        lines = ManifestLines(file, range: range)
        (files, shard, positionBefore) = ([], nil, nil)
        number = -1
    }

    /// Entries of documents that have to be read from the beginning.
    init(lines files: [ManifestFile], shard: Shard?, after position: Int?, parse: @escaping Parser) {
        self.parse = parse
        self.files = files[...]
        (self.shard, positionBefore) = (shard, position)
    }

    /// Entries that are there already.
    init(listed: [S3Object], shard: Shard?, after position: Int?) {
        parse = { _ in .malformed }
        files = []
        self.listed = listed[...]
        (self.shard, positionBefore) = (shard, position)
    }

    /// The next entry.
    ///
    /// - Returns: `nil` at the end.
    /// - Throws: `SourceError`, which stops the source.
    func next() async throws(SourceError) -> (entry: InventoryColumns.Row, position: Int)? {
        while true {
            guard let (entry, offset) = try await read() else { return nil }
            if number < 0 { return (entry, offset) }
            defer { number += 1 }
            if let shard, number % shard.count != shard.index { continue }
            if let positionBefore, number <= positionBefore { continue }
            return (entry, number)
        }
    }

    private func read() async throws(SourceError) -> (InventoryColumns.Row, Int)? {
        if let object = listed.popFirst() { return (.object(object), 0) }
        while true {
            if let (line, offset) = try await lines?.next() { return (parse(line), offset) }
            guard let file = files.popFirst() else { return nil }
            lines = ManifestLines(file)
        }
    }
}
#endif

#if AWS
internal import TaglineSDK

extension ManifestFile {
    /// The part of a shard as the index beside the manifest says; `nil` where there is no index for so many shards.
    ///
    /// - Throws: `SourceError`, which stops the source.
    func indexedPart(of shard: Shard) async throws(SourceError) -> Range<Int>? {
        guard let document = try await sibling(ShardIndex.location(of: text)) else { return nil }
        guard let index = try? ShardIndex(json: document), index.shards.count == shard.count else { return nil }
        let part = index.shards[shard.index]
        guard 0 <= part.from, part.from <= part.to else { return nil }
        return part.from..<part.to
    }
}
#endif

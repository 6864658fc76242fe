internal import FoundationEssentials
internal import TaglineSDK

/// Which part of a manifest each child of an array job reads. It stands beside the manifest, in `NAME.shards.json`.
public struct ShardIndex: Sendable, Equatable, Codable {
    /// The version of this form.
    public static let version = 1

    public let manifestVersion: Int
    /// The URI of the manifest.
    public let manifest: String
    /// How many objects it lists.
    public let objects: Int
    /// The sizes of all objects together, as far as they are known.
    public let bytes: Int
    public let shards: [Part]

    /// The part of one child: bytes `from` up to but not including `to`.
    public struct Part: Sendable, Equatable, Codable {
        public let from: Int
        public let to: Int
        public let objects: Int
    }

    public init(manifest: String, bytes: Int, shards: [ShardBounds.Shard]) {
        manifestVersion = Self.version
        self.manifest = manifest
        self.bytes = bytes
        objects = shards.reduce(0) { $0 + $1.objects }
        self.shards = shards.map { Part(from: $0.range.lowerBound, to: $0.range.upperBound, objects: $0.objects) }
    }

    /// Reads an index.
    ///
    /// - Throws: `EventError` if it is none, or of another version.
    public init(json: [UInt8]) throws(EventError) {
        guard let index = try? JSONDecoder().decode(ShardIndex.self, from: Data(json)) else {
            throw EventError("it is no index of the shards of a manifest")
        }
        guard index.manifestVersion == Self.version else {
            throw EventError("it has version \(index.manifestVersion), of which only \(Self.version) is known")
        }
        self = index
    }

    /// The index as a document.
    public var json: [UInt8] {
        var json: [UInt8] = []
        json.append("{\"manifestVersion\":1,\"manifest\":")
        json.appendJSON(manifest)
        json.append(",\"objects\":")
        json.appendDigits(of: Int64(objects))
        json.append(",\"bytes\":")
        json.appendDigits(of: Int64(bytes))
        json.append(",\"shards\":[")
        for (index, part) in shards.enumerated() {
            json.append(index > 0 ? ",\n{\"from\":" : "\n{\"from\":")
            json.appendDigits(of: Int64(part.from))
            json.append(",\"to\":")
            json.appendDigits(of: Int64(part.to))
            json.append(",\"objects\":")
            json.appendDigits(of: Int64(part.objects))
            json.append("}")
        }
        json.append("\n]}\n")
        return json
    }

    /// Where the index of a manifest is.
    public static func location(of manifest: String) -> String {
        let suffix = ".jsonl"
        return (manifest.hasSuffix(suffix) ? String(manifest.dropLast(suffix.count)) : manifest) + ".shards.json"
    }
}

#if AWS
internal import TaglineSDK

/// An object as a listing or a manifest tells of it: where it is, and what is known of it before it is read.
struct S3Object: Sendable, Equatable {
    var bucket: String
    var key: String
    /// The version that is to be read; `nil` for the current one.
    var versionID: String?
    /// Without quotes.
    var etag: String?
    /// In bytes.
    var size: Int?
    var modified: Timestamp?
    var storageClass: String?

    init(bucket: String, key: String) {
        self.bucket = bucket
        self.key = key
    }

    /// For messages.
    var text: String { "s3://\(bucket)/\(key)" }

    /// The object as a URI; with its version where it is not the current one that was asked for.
    var uri: String {
        let version = versionID.map { "?versionId=\(URIEncoding.encoded($0))" } ?? ""
        return "s3://\(bucket)/\(URIEncoding.encoded(key.utf8, keepsSlashes: true))\(version)"
    }

    /// The object as an item of the source.
    ///
    /// - Parameters:
    ///   - isNamed: whether it gets a record whatever is in it.
    ///   - position: where the manifest has it.
    func item(isNamed: Bool, position: Int = 0) -> Item {
        Item(
            path: Array(key.utf8), uri: uri, location: location, isNamed: isNamed, part: position, version: etag)
    }

    private static let separator: UInt8 = 0

    /// All of it as bytes, which travel with the item. The key stands last, since it may contain anything.
    private var location: [UInt8] {
        let seconds = modified.map { String($0.seconds) }
        let fields = [bucket, versionID, etag, size.map(String.init), seconds, storageClass, key]
        return Array(fields.map { ($0 ?? "").utf8 }.joined(separator: [Self.separator]))
    }

    /// - Parameter location: what `item(isNamed:)` made.
    init?(location: [UInt8]) {
        let fields = location.split(separator: Self.separator, maxSplits: 6, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard fields.count == 7 else { return nil }
        func field(_ index: Int) -> String? { fields[index].isEmpty ? nil : fields[index] }
        bucket = fields[0]
        versionID = field(1)
        etag = field(2)
        size = field(3).flatMap { Int($0) }
        modified = field(4).flatMap { Int64($0) }.map { Timestamp(seconds: $0) }
        storageClass = field(5)
        key = fields[6]
    }
}
#endif

#if AWS
internal import TaglineSDK

/// An object of which the first window has been read. Whatever is read later has to have the same ETag.
final class S3ItemReader: ItemReader {
    let info: SourceInfo
    let version: String
    let largestRead: Int
    private let object: S3Object
    private let etag: String?
    private let shared: Shared
    /// The beginning of the object, as far as it was read.
    private var start: [UInt8]
    private var reserved = 0

    /// What all readers of a source have in common.
    struct Shared: Sendable {
        let client: S3Client
        /// How much is read first, in bytes.
        let window: Int
        /// What whole objects may take up together.
        let budget: MemoryBudget
        let outages = OutageDetector()
        /// The bucket that all objects are in; `nil` where each names its own.
        let bucket: String?

        /// Reads a range.
        func read(
            _ range: Range<Int>, of object: S3Object, ifMatch etag: String?
        ) async throws(SourceError) -> S3Client.Part {
            do throws(AWSError) {
                let part = try await client.get(object, range: range, ifMatch: etag)
                outages.succeed()
                return part
            } catch {
                throw outages.judge(SourceError(error, reading: object, bucket: bucket))
            }
        }
    }

    /// Reads larger than this are counted against the budget, and are not joined to what is there, in bytes.
    private static let smallRead = 1 << 20

    /// Reads the first window; of an object that is known to be empty nothing needs to be read.
    ///
    /// - Throws: `SourceError`.
    init(_ object: S3Object, _ shared: Shared) async throws(SourceError) {
        let window = 0..<min(shared.window, object.size ?? shared.window)
        let part =
            object.size == 0
            ? S3Client.Part(bytes: [], size: 0) : try await shared.read(window, of: object, ifMatch: object.etag)
        self.object = object
        self.shared = shared
        largestRead = shared.budget.size
        start = part.bytes
        etag = part.etag ?? object.etag
        version = etag ?? ""
        var attributes = [("bucket", object.bucket), ("key", object.key)]
        if let etag { attributes.append(("etag", etag)) }
        if let version = object.versionID ?? part.versionID { attributes.append(("versionId", version)) }
        attributes.append(("storageClass", part.storageClass ?? object.storageClass ?? "STANDARD"))
        info = SourceInfo(
            bytes: part.size, modified: part.modified ?? object.modified,
            attributes: attributes.map { SourceInfo.Attribute($0.0, $0.1) })
    }

    func read(_ range: Range<Int>) async throws -> Bytes {
        let range = range.clamped(to: 0..<info.bytes)
        if range.upperBound <= start.count { return Bytes(start).dropFirst(range.lowerBound).prefix(range.count) }
        if range.count <= Self.smallRead, range.lowerBound <= start.count {
            start += try await shared.read(start.count..<range.upperBound, of: object, ifMatch: etag).bytes
            return Bytes(start).dropFirst(range.lowerBound).prefix(range.count)
        }
        if range.count > Self.smallRead, reserved == 0 {
            reserved = min(range.count, shared.budget.size)
            await shared.budget.take(reserved)
        }
        return Bytes(try await shared.read(range, of: object, ifMatch: etag).bytes)
    }

    func readNow(_ range: Range<Int>) -> Bytes? { nil }

    /// A change shows when reading.
    var hasChanged: Bool { false }

    func close() {
        start = []
        if reserved > 0 { shared.budget.giveBack(reserved) }
        reserved = 0
    }
}
#endif

#if AWS
internal import TaglineSDK

/// An object of which the first window has been read. Whatever is read later has to have the same ETag.
final class S3ItemReader: ItemReader {
    let info: SourceInfo
    let version: String
    let largestRead: Int
    private let object: S3Object
    private let client: S3Client
    private let etag: String?
    private let budget: MemoryBudget
    /// What is there: the beginning of the object, or all of it.
    private var start: [UInt8]
    private var reserved = 0

    /// Reads larger than this are counted against the budget, in bytes.
    private static let smallRead = 1 << 20

    /// Reads the first window; of an object that is known to be empty nothing needs to be read.
    ///
    /// - Throws: `SourceError`.
    init(_ object: S3Object, window: Int, client: S3Client, budget: MemoryBudget) async throws {
        let part: S3Client.Part
        do throws(AWSError) {
            part =
                object.size == 0
                ? .init(bytes: [], size: 0)
                : try await client.get(object, range: 0..<min(window, object.size ?? window), ifMatch: object.etag)
        } catch {
            throw SourceError(error, reading: object)
        }
        self.object = object
        self.client = client
        self.budget = budget
        largestRead = budget.size
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
        if range.count > Self.smallRead, reserved == 0 {
            reserved = min(range.count, budget.size)
            await budget.take(reserved)
        }
        do throws(AWSError) {
            let part = try await client.get(object, range: range, ifMatch: etag)
            if range.lowerBound == 0 { start = part.bytes }
            return Bytes(part.bytes)
        } catch {
            throw SourceError(error, reading: object)
        }
    }

    func readNow(_ range: Range<Int>) -> Bytes? { nil }

    /// A change shows when reading.
    var hasChanged: Bool { false }

    func close() {
        start = []
        if reserved > 0 { budget.giveBack(reserved) }
        reserved = 0
    }
}
#endif

#if AWS
internal import TaglineSDK

/// The objects below a prefix, page by page, in the bytewise order of their keys.
final class S3Listing: ItemListing {
    private let client: S3Client
    private let filter: S3ObjectFilter
    private let isNamingEverything: Bool
    /// The key with which to begin, where versions are listed.
    private let first: [UInt8]
    // A listing is asked from one thread only: the protocol says so.
    private nonisolated(unsafe) var query: S3ListQuery?
    private nonisolated(unsafe) var page: ArraySlice<S3Object> = []

    /// - Parameter key: the one behind which to begin.
    init(
        _ query: S3ListQuery, after key: [UInt8]?, client: S3Client, filter: S3ObjectFilter, isNamingEverything: Bool
    ) {
        first = query.listsVersions ? key ?? [] : []
        self.client = client
        self.filter = filter
        self.isNamingEverything = isNamingEverything
        unsafe self.query = key.map(query.behind) ?? query
    }

    func next() async throws -> Item? {
        while true {
            while let object = unsafe page.popFirst() {
                if filter.accepts(object), !object.key.utf8.lexicographicallyPrecedes(first) {
                    return object.item(isNamed: isNamingEverything)
                }
            }
            guard let current = unsafe query else { return nil }
            do throws(AWSError) {
                let next = try await client.list(current)
                unsafe page = next.objects[...]
                unsafe query = next.next
            } catch {
                throw SourceError(error, listing: "s3://\(current.bucket)/\(current.prefix)")
            }
        }
    }
}
#endif

#if AWS
internal import Synchronization
public import TaglineSDK

/// Objects of S3 as a storage, for jobs whose containers have no lasting disk: `s3://bucket/key`.
///
/// The region, the credentials and the endpoint are those of the environment. A version is an ETag. A write that may
/// have been carried out before its answer was lost is refused when it comes again; if what stands there is what was to
/// be written, that is success. So whoever uses a conditional write as a lease puts into it who has it.
public final class S3Storage: Storage {
    public let scheme = "s3"
    private let made = Mutex<S3Client?>(nil)
    private let environment: [String: String]?

    /// - Parameter environment: instead of this process's own, for tests.
    public init(environment: [String: String]? = nil) {
        self.environment = environment
    }

    public func read(_ location: StorageLocation) async throws -> StoredObject? {
        let (client, object) = try target(location)
        do throws(AWSError) {
            guard let part = try await client.get(object) else { return nil }
            return StoredObject(bytes: part.bytes, version: StorageVersion(tag: part.etag ?? ""))
        } catch {
            throw StorageError(error, "read", location)
        }
    }

    public func read(_ location: StorageLocation, range: Range<Int>) async throws -> [UInt8] {
        guard !range.isEmpty else { return [] }
        let (client, object) = try target(location)
        do throws(AWSError) {
            return try await client.get(object, range: range, ifMatch: nil).bytes
        } catch {
            // The range begins behind the end.
            if error.status == 416 { return [] }
            throw StorageError(error, "read", location)
        }
    }

    @discardableResult
    public func write(
        _ bytes: [UInt8], to location: StorageLocation, if condition: StorageCondition
    ) async throws -> StorageVersion {
        let (client, object) = try target(location)
        let fields: HTTPFields =
            switch condition {
            case .always: [:]
            case .absent: ["If-None-Match": "*"]
            case .unchanged(let version): ["If-Match": "\"\(version.tag)\""]
            }
        do throws(AWSError) {
            let etag = try await client.put(bytes, bucket: object.bucket, key: object.key, condition: fields)
            return StorageVersion(tag: etag)
        } catch {
            if error.kind == .conditionFailed, let there = try await read(location), there.bytes == bytes {
                return there.version
            }
            throw StorageError(error, "write", location)
        }
    }

    public func list(_ prefix: StorageLocation) async throws -> [StoredEntry] {
        let (client, object) = try target(prefix)
        var entries: [StoredEntry] = []
        var query: S3ListQuery? = S3ListQuery(bucket: object.bucket, prefix: object.key)
        do throws(AWSError) {
            while let current = query {
                let page = try await client.list(current)
                entries += page.objects.map { found in
                    StoredEntry(location: StorageLocation(found.text), size: found.size ?? 0)
                }
                query = page.next
            }
        } catch {
            throw StorageError(error, "list", prefix)
        }
        return entries
    }

    public func delete(_ location: StorageLocation) async throws {
        let (client, object) = try target(location)
        do throws(AWSError) {
            try await client.delete(bucket: object.bucket, key: object.key)
        } catch {
            throw StorageError(error, "remove", location)
        }
    }

    public func connect(to location: StorageLocation) async throws {
        let (client, object) = try target(location)
        do throws(AWSError) {
            try await client.probe(bucket: object.bucket, prefix: object.key)
        } catch {
            throw StorageError(error, "list", location)
        }
    }

    /// The client, made when it is first needed, and the object that a location names.
    private func target(_ location: StorageLocation) throws(StorageError) -> (S3Client, S3Object) {
        let parts = location.path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let bucket = parts.first, !bucket.isEmpty else {
            throw StorageError(.failed, "\(location) names no bucket; write s3://bucket/key")
        }
        let key = parts.count > 1 ? String(parts[1]) : ""
        return (try client(), S3Object(bucket: String(bucket), key: key))
    }

    private func client() throws(StorageError) -> S3Client {
        do {
            return try made.withLock { made in
                if let made { return made }
                let settings = try AWSSettings(environment: environment)
                let client = S3Client(client: AWSClient(settings: settings))
                made = client
                return client
            }
        } catch let error as ConfigurationError {
            throw StorageError(.failed, "s3://: \(error.message)")
        } catch {
            throw StorageError(.failed, "s3://: \(error)")
        }
    }
}

extension StorageError {
    fileprivate init(_ error: AWSError, _ action: String, _ location: StorageLocation) {
        let kind: Kind = error.kind == .conditionFailed ? .conflict : error.isTransient ? .transient : .failed
        self.init(kind, "cannot \(action) \(location): \(error.message)")
    }
}
#endif

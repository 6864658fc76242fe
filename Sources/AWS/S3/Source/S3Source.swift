#if AWS
public import TaglineSDK

/// The `s3` source: the objects below a prefix of a bucket, or those that a manifest names.
///
/// Of each object the first 64 KiB are read, and what else is needed in further ranges of the same version. What is wrong
/// with one object is its own matter; what is wrong with all of them (credentials, bucket, network) stops the source.
public struct S3Source: Source {
    public static let descriptor = PluginDescriptor(
        id: "s3", version: "1.0", summary: "Objects in S3: a prefix of a bucket, or what a manifest lists",
        options: OptionsSchema(ownOptions + AWSSettings.options))

    public let itemsInFlightPerWorker = 64
    public let firstWindow: Int
    public let readsAtOnce = false

    private let client: S3Client
    private let storages: StorageSet
    private let query: S3ListQuery
    private let manifest: Manifest?
    private let filter: S3ObjectFilter
    private let isNamingEverything: Bool
    private let reading: S3ItemReader.Shared

    public init(options: Options) throws {
        try self.init(options: options, environment: nil)
    }

    /// - Parameters:
    ///   - environment: instead of this process's own, for tests.
    ///   - transport: instead of the network.
    init(
        options: Options, environment: [String: String]?, transport: any HTTPTransport = PooledTransport.shared
    ) throws(ConfigurationError) {
        var settings = try AWSSettings(options: options, environment: environment)
        settings.isAnonymous = options.bool("anonymous")
        if case .bool(let usesPathStyle)? = options.value("pathStyle") { settings.usesPathStyle = usesPathStyle }
        client = S3Client(
            client: AWSClient(settings: settings, transport: transport), requesterPays: options.bool("requesterPays"))
        storages = options.storages
        filter = try S3ObjectFilter(options: options)
        isNamingEverything = options.bool("allFiles")
        firstWindow = min(max(options.integer("firstRead") ?? 65_536, 512), 16 << 20)
        manifest = try Self.manifest(options)
        query = try Self.query(options, hasManifest: manifest != nil)
        reading = S3ItemReader.Shared(
            client: client, window: firstWindow,
            budget: MemoryBudget(max(1, options.integer("decodeMemory") ?? 64 << 20)),
            bucket: manifest == nil ? query.bucket : nil)
    }

    private static func query(_ options: Options, hasManifest: Bool) throws(ConfigurationError) -> S3ListQuery {
        guard let bucket = options.string("bucket") ?? (hasManifest ? "" : nil) else {
            throw ConfigurationError(
                .missingKey, "the source needs a \"bucket\" to list, a \"manifest\" or \"objects\"", option: "bucket")
        }
        guard !bucket.contains("/"), !bucket.contains(":") else {
            throw ConfigurationError(
                .wrongValue, "\"\(bucket)\" is no name of a bucket: what follows it is the \"prefix\"", option: "bucket"
            )
        }
        var query = S3ListQuery(bucket: bucket, prefix: options.string("prefix") ?? "")
        query.startAfter = options.string("startAfter")
        query.listsVersions = options.string("versions") == "all"
        guard !hasManifest || (query.prefix.isEmpty && query.startAfter == nil) else {
            throw ConfigurationError(
                .wrongValue, "\"prefix\" and \"startAfter\" are for listing; a manifest is filtered with \"include\"",
                option: "manifest")
        }
        return query
    }

    private static func manifest(_ options: Options) throws(ConfigurationError) -> Manifest? {
        let objects = try objects(options)
        guard let location = options.string("manifest") ?? (objects.isEmpty ? nil : "objects") else { return nil }
        return Manifest(
            location: StorageLocation(location), listed: objects,
            format: options.string("manifestFormat").flatMap(ManifestFormat.init(rawValue:)),
            columns: try InventoryColumns(options.strings("columns") ?? InventoryColumns.plain),
            bucket: options.string("bucket"), readsVersions: options.string("versions") == "all")
    }

    private static func objects(_ options: Options) throws(ConfigurationError) -> [S3Object] {
        guard let names = options.strings("objects"), !names.isEmpty else { return [] }
        guard options.string("manifest") == nil else {
            throw ConfigurationError(
                .wrongValue, "name the objects here or in a \"manifest\", not both", option: "objects")
        }
        let objects = names.compactMap { S3Object(keyLine: Array($0.utf8)[...], bucket: options.string("bucket")) }
        guard objects.count == names.count else {
            throw ConfigurationError(
                .wrongValue, "an object is s3://bucket/key, or a key of the \"bucket\"", option: "objects")
        }
        return objects
    }

    /// Reads the beginning of the manifest, or lists one object and reads a byte of it.
    public func connect() async throws {
        if let manifest, manifest.listed.isEmpty {
            _ = try await manifest.entries(of: nil, after: nil, client: client, storages: storages)
            return
        }
        let first: S3Object?
        do throws(AWSError) {
            if let object = manifest?.listed.first {
                first = object
            } else {
                first = try await client.probe(bucket: query.bucket, prefix: query.prefix)
            }
        } catch {
            throw SourceError(error, listing: "s3://\(query.bucket)/\(query.prefix)")
        }
        guard let first, first.size != 0 else { return }
        do throws(AWSError) {
            _ = try await client.get(first, range: 0..<1, ifMatch: nil)
        } catch {
            // One object may be gone or archived; that none can be read is another matter.
            let isDenied = error.kind == .denied && error.code != "InvalidObjectState"
            guard isDenied || error.concernsEverything else { return }
            throw SourceError(error, listing: first.text)
        }
    }

    public func list(after place: ItemPlace?) throws -> any ItemListing {
        list(after: place, shard: nil)
    }

    public func list(after place: ItemPlace?, of shard: Shard) throws -> (any ItemListing)? {
        manifest == nil ? nil : list(after: place, shard: shard)
    }

    /// Starts to list a part of the items, or what comes behind one of them.
    func list(after place: ItemPlace? = nil, shard: Shard?) -> any ItemListing {
        guard let manifest else {
            return S3Listing(
                query, after: place?.path, client: client, filter: filter, isNamingEverything: isNamingEverything)
        }
        return ManifestListing(
            manifest, of: shard, after: place?.part, client: client, storages: storages, filter: filter)
    }

    public func open(_ item: Item) async throws -> any ItemReader {
        guard let object = S3Object(location: item.location) else {
            throw SourceError(PercentEncoding.readable(item.path), "unreadable", "it does not come from this source")
        }
        return try await S3ItemReader(object, reading)
    }
}
#endif

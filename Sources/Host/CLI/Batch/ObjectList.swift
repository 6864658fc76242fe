#if AWS
internal import TaglineAWS
internal import TaglineHost
internal import TaglineJobs
internal import TaglineSDK

/// The objects that a job is to read, as the source `s3` lists them.
struct ObjectList {
    private let source: S3Source

    /// - Throws: `ConfigurationErrors`, `ConfigurationError` for what is wrong with the arguments.
    init(
        prefix: String?, manifest: String?, include: [String], exclude: [String], changedSince: String?,
        storages: StorageSet
    ) throws {
        var options: [String: JSONValue] = [:]
        if let prefix {
            let location = StorageLocation(prefix)
            let names = location.path.split(separator: "/", maxSplits: 1).map(String.init)
            guard location.scheme == "s3", let bucket = names.first else {
                throw BatchCommandError("\(prefix) is not of the form s3://bucket/prefix", .usage)
            }
            options["bucket"] = .string(bucket)
            options["prefix"] = .string(names.count > 1 ? names[1] : "")
        }
        options["manifest"] = manifest.map(JSONValue.string)
        options["include"] = .strings(include)
        options["exclude"] = .strings(exclude)
        options["changedSince"] = changedSince.map(JSONValue.string)
        source = try S3Source(options: Options(options, for: S3Source.descriptor.options).with(storages))
    }

    /// Calls for each object, in the order of the listing.
    ///
    /// - Parameter passedOver: called for an entry of a manifest that names no object.
    /// - Throws: `SourceError` if the listing cannot be had to its end.
    func forEach(
        _ body: (ObjectReference) async throws -> Void, passedOver: (SourceError) -> Void
    ) async throws {
        let listing = try source.list(after: nil)
        while true {
            do {
                guard let item = try await listing.next() else { return }
                if let object = ObjectReference(item) { try await body(object) }
            } catch let error as SourceError where error.outage == nil {
                passedOver(error)
            }
        }
    }
}
#endif

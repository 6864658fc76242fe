internal import ArgumentParser
internal import TaglineHost
internal import TaglineSDK

/// The arguments that go with `s3://` paths: where the bucket is, and on whose behalf it is read.
struct S3Arguments: ParsableArguments {
    @Option(help: ArgumentHelp("With s3://, the bucket's region; else AWS_REGION or the profile's.", valueName: "name"))
    var region: String?

    @Option(help: ArgumentHelp("With s3://, a server instead of AWS, such as http://127.0.0.1:9000.", valueName: "url"))
    var endpoint: String?

    @Option(help: ArgumentHelp("With s3://, the profile in ~/.aws; else AWS_PROFILE.", valueName: "name"))
    var profile: String?

    @Flag(help: "With s3://, do not sign requests, as public buckets allow.")
    var anonymous = false

    /// Whether paths are those of objects.
    static func areObjects(_ paths: [String]) -> Bool {
        !paths.isEmpty && paths.allSatisfy { $0.hasPrefix("s3://") }
    }

    /// The bucket and what follows it: a prefix, or a key.
    static func parts(of path: String) -> (bucket: String, rest: String) {
        let parts = StorageLocation(path).path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }

    /// - Throws: `ValidationError` for paths that do not go together, or name no bucket.
    func check(_ paths: [String]) throws {
        let objects = paths.filter { $0.hasPrefix("s3://") }
        guard objects.count == paths.count || objects.isEmpty else {
            throw ValidationError("files of this computer and s3:// are not read together: name one or the other")
        }
        if let path = objects.first(where: { Self.parts(of: $0).bucket.isEmpty }) {
            throw ValidationError("\(path) names no bucket: write s3://bucket/prefix")
        }
        guard objects.isEmpty, region != nil || endpoint != nil || profile != nil || anonymous else { return }
        throw ValidationError("--region, --endpoint, --profile and --anonymous go with s3://bucket/prefix")
    }

    /// The source `s3` of a pipeline.
    ///
    /// - Parameter options: what is read of it.
    func source(_ options: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        let place: KeyValuePairs<String, JSONValue?> = [
            "region": region.map(JSONValue.string), "endpoint": endpoint.map(JSONValue.string),
            "profile": profile.map(JSONValue.string), "anonymous": .flag(anonymous),
        ]
        let members = (Array(options) + Array(place)).compactMap { name, value in
            value.map { JSONValue.Member(name, $0) }
        }
        return ["plugin": "s3", "options": .object(members)]
    }
}

#if AWS
internal import TaglineSDK

extension S3Source {
    /// What the source understands, beside what everything of AWS does.
    static let ownOptions: [OptionsSchema.Option] = [
        .string("bucket", "The bucket to list; with a manifest, where keys are that come without one."),
        .string("prefix", default: "", "Only keys that begin with this."),
        .string("startAfter", "Only keys that come behind this one, bytewise."),
        .path("manifest", "A list of objects to read instead: a file, or s3://bucket/key."),
        .list("objects", of: .string, "Objects to read instead: s3://bucket/key, or keys of the bucket."),
        .choice(
            "manifestFormat", ["auto"] + ManifestFormat.allCases.map(\.rawValue), default: "auto",
            "What the manifest is written in."),
        .list(
            "columns", of: .string, default: InventoryColumns.plain.map(JSONValue.string),
            "What the columns of a CSV manifest are, by the names of S3 Inventory."),
        .list("include", of: .string, "Globs of keys; others are passed over."),
        .list("exclude", of: .string, "Globs of keys that are passed over."),
        .bytes("minSize", "The smallest object that is read."),
        .bytes("maxSize", "The largest object that is read."),
        .string(
            "changedSince", "Only objects written at or after this time, such as 2024-05-01 or 2024-05-01T12:00:00Z."),
        .bool("allFiles", default: false, "Whether objects that are no media get a record too."),
        .choice("versions", ["current", "all"], default: "current", "Which versions of an object are read."),
        .bool("requesterPays", default: false, "Whether you pay for what is read, as some buckets ask."),
        .bool("anonymous", default: false, "Whether requests are not signed, as public buckets allow."),
        .bool("pathStyle", "Whether the bucket stands in the path of URLs; else as suits the endpoint."),
        .bytes("firstRead", default: 65_536, "How much of an object is read before anything is known of it."),
        .bytes(
            "decodeMemory", default: 67_108_864,
            "What objects that are decoded as a whole may take up together; a larger one is not decoded."),
    ]
}
#endif

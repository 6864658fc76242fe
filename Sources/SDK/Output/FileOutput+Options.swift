extension FileOutput {
    /// The options that every sink which writes a file has: `path`, `existing` and `compression`.
    public static let options: [OptionsSchema.Option] = [
        .path("path", required: true, "The file to write; - is the standard output."),
        .choice(
            "existing", Existing.allCases.map(\.rawValue), default: Existing.fail.rawValue,
            "What to do if the file exists: nothing, add to it, or replace it when the new one is complete."),
        .choice(
            "compression", ["none", "gzip", "auto"], default: "auto",
            "Whether to compress; auto does if the path ends in .gz."),
    ]

    /// A file as options describe it.
    ///
    /// - Throws: `ConfigurationError` if the path is a URL to which no storage belongs.
    public init(options: Options, naming: Naming = .direct) throws(ConfigurationError) {
        let path = options.string("path") ?? "-"
        let location = StorageLocation(path)
        guard location.isLocal || options.storages.schemes.contains(location.scheme) else {
            throw ConfigurationError(
                .wrongValue, "\"\(path)\" is a URL, and there is no storage for \(location.scheme):// in this build",
                option: "path")
        }
        let isCompressed =
            switch options.string("compression") {
            case "none": false
            case "gzip": true
            default: path.lowercased().hasSuffix(".gz")
            }
        self.init(
            path: path, existing: options.string("existing").flatMap(Existing.init) ?? .fail,
            isCompressed: isCompressed, naming: naming, storages: options.storages)
    }
}

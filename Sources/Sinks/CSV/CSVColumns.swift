internal import TaglineSDK

/// Which columns a table has.
enum CSVColumns {
    /// What a table has if nothing else is asked for.
    static let standard = [
        "path", "uri", "format", "mime", "bytes", "modified", "width", "height", "verdict", "make", "model", "lens",
        "serial", "software", "taken", "takenUTC", "orientation", "iso", "aperture", "exposure", "focalLength", "flash",
        "latitude", "longitude", "altitude", "artist", "copyright", "description", "problems",
    ]

    /// The columns that an option asks for: a list of fields, in which `all` stands for the standard ones and then
    /// every tag; or `all` by itself.
    ///
    /// - Throws: `ConfigurationError`, or `ConfigurationErrors` if there are several.
    static func fields(of value: JSONValue?) throws -> FieldList {
        let names: [String]
        switch value {
        case nil: names = standard
        case .string(let name)?: names = [name]
        case .array(let elements)?:
            names = try elements.map { element in
                guard case .string(let name) = element else { throw wrongType }
                return name
            }
        default: throw wrongType
        }
        guard !names.isEmpty else { throw wrongType }
        return try FieldList(names.flatMap { $0 == "all" ? standard + ["*:*"] : [$0] }, option: "columns")
    }

    private static let wrongType = ConfigurationError(
        .wrongType, "expected a list of fields, or \"all\"",
        at: ConfigurationLocation(file: "options", pointer: "/columns"))
}

#if AWS
internal import TaglineAWS
internal import TaglineSDK

/// The options of the sink beside those of every client of AWS, and what is made of them.
enum SinkOptions {
    static let own: [OptionsSchema.Option] = [
        .string("table", required: true, "The name of the table."),
        .choice(
            "mode", WriteMode.allCases.map(\.rawValue), default: "if-absent",
            "What happens to an image that the table has already."),
        .string("key", default: "uri", "The attribute that is the table's partition key, a text."),
        .string("sortKey", "The attribute that is the table's sort key, if it has one."),
        .map("attributes", of: .any, "What an item has instead of the usual facts: names, and the field of each."),
        .choice(
            "tags", DefaultItem.Tags.allCases.map(\.rawValue), default: "none",
            "How all tags are kept beside the usual facts: not at all, as a map, or as compressed JSON."),
        .choice(
            "values", RecordJSON.Values.allCases.map(\.rawValue), default: "labels",
            "How enumerations among tags are written: as labels, as numbers, or both."),
        .choice(
            "recordWhen", ["always", "metadata"], default: "always",
            "Whether images that say nothing of their picture, such as EXIF or text, are written too."),
        .integer("expireAfterDays", in: 1...36_500, "How long items stay, from the start of the job."),
        .bool("createTable", default: false, "Whether a table that is not there is made, paid by request."),
        .bool("indexes", default: false, "Whether it is made with the indexes ByCamera and ByDay."),
        .integer("requestsAtOnce", in: 1...1000, default: 64, "Requests in flight at the most."),
    ]

    /// What makes items and requests, as the options say.
    ///
    /// - Parameter now: when items begin to grow old.
    /// - Throws: `ConfigurationError` or `ConfigurationErrors` for what the schema cannot express.
    static func encoder(_ options: Options, now: Timestamp) throws -> PutEncoder {
        let key = TableKey(partition: options.string("key") ?? "uri", sort: options.string("sortKey"))
        let values = options.string("values").flatMap(RecordJSON.Values.init) ?? .labels
        let days = options.integer("expireAfterDays").map(Int64.init)
        return PutEncoder(
            table: try tableName(options), key: key,
            mode: options.string("mode").flatMap(WriteMode.init) ?? .ifAbsent,
            form: try form(options, key, values), recordsOnlyMetadata: options.string("recordWhen") == "metadata",
            expiresAt: days.map { now.seconds + $0 * 86_400 })
    }

    /// Source: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html
    private static func tableName(_ options: Options) throws(ConfigurationError) -> String {
        let name = options.string("table") ?? ""
        // An ARN names the table of another account.
        let isName = (3...255).contains(name.utf8.count) && name.utf8.allSatisfy(isNameByte)
        guard isName || name.hasPrefix("arn:") else {
            throw ConfigurationError(
                .wrongValue, "the name of a table has 3 to 255 letters, digits, \"_\", \"-\" and \".\"",
                option: "table")
        }
        return name
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private static func form(
        _ options: Options, _ key: TableKey, _ values: RecordJSON.Values
    ) throws -> any ItemForm {
        let tags = options.string("tags").flatMap(DefaultItem.Tags.init) ?? .none
        guard let mapping = options.value("attributes") else {
            try check(key, against: DefaultItem.textNames, "the usual item, or no text")
            return DefaultItem(tags: tags, values: values)
        }
        let form = try MappedItem(mapping, values: values)
        guard tags == .none else {
            throw ConfigurationError(
                .wrongValue, "\"tags\" belongs to the usual item; with \"attributes\", name the tags there",
                option: "tags")
        }
        try check(key, against: form.names, "\"attributes\"")
        return form
    }

    private static func check(
        _ key: TableKey, against names: [String], _ form: String
    ) throws(ConfigurationError) {
        for (option, name) in [("key", key.partition), ("sortKey", key.sort)] {
            guard let name, !names.contains(name) else { continue }
            throw ConfigurationError(
                .wrongValue, "the key \"\(name)\" is no attribute of \(form)", option: option,
                suggestion: Suggestion.nearest(to: name, among: names))
        }
    }
}
#endif

public import TaglineSDK

/// Writes a table with a header row, as RFC 4180 has it.
///
/// Where columns are wildcards, or `all`, the tags of all records decide which columns there are: records then wait in
/// `NAME.spool` beside the table, which is written when the sink closes, and appending is not possible.
public struct CSVSink: Sink {
    public static let descriptor = PluginDescriptor(
        id: "csv", version: "1.0", summary: "A table with one row for each image",
        options: OptionsSchema(
            FileOutput.options + [
                .any(
                    "columns", "The fields that are columns, in this order; \"all\" adds every tag of any image."),
                .choice(
                    "values", ["labels", "numbers"], default: "labels",
                    "How enumerations are written: as labels or as numbers."),
                .choice(
                    "delimiter", ["comma", "semicolon", "tab"], default: "comma", "What stands between two cells."),
                .choice("lineEnd", ["crlf", "lf"], default: "crlf", "What stands behind a row; RFC 4180 says crlf."),
                .bool("byteOrderMark", default: false, "Whether to begin with a mark by which Excel recognises UTF-8."),
                .bool(
                    "defuse", default: true,
                    "Whether a cell that a spreadsheet would run as a formula gets an apostrophe before it."),
            ]))

    public static let behavior = SinkBehavior(isOrdered: true)

    private let table: any Table

    /// - Throws: `ConfigurationError` for an unknown field, a path without storage, and wildcards where no file can be made of
    ///   them at the end.
    public init(options: Options) throws {
        let fields = try CSVColumns.fields(of: options.value("columns"))
        let style = TableStyle(
            fields: fields, values: options.string("values") == "numbers" ? .numbers : .labels,
            dialect: CSVDialect(
                delimiter: Self.delimiter(options.string("delimiter")),
                lineEnd: options.string("lineEnd") == "lf" ? [0x0A] : [0x0D, 0x0A],
                defusesFormulas: options.bool("defuse")),
            hasByteOrderMark: options.bool("byteOrderMark"))
        guard fields.hasWildcards else {
            table = DirectTable(output: try FileOutput(options: options), style: style)
            return
        }
        let output = try FileOutput(options: options, naming: .whenComplete)
        if output.path == "-" {
            throw Self.error("the columns are known at the end only, so that a file is needed", "/path")
        }
        if output.existing == .append {
            throw Self.error("a table whose columns are known at the end only cannot be appended to", "/existing")
        }
        guard StorageLocation(output.path).isLocal else {
            throw Self.error(
                "the columns are known at the end only, so that a file of this computer is needed", "/path")
        }
        table = SpooledTable(output: output, style: style)
    }

    private static func delimiter(_ name: String?) -> UInt8 {
        switch name {
        case "semicolon": UInt8(ascii: ";")
        case "tab": UInt8(ascii: "\t")
        default: UInt8(ascii: ",")
        }
    }

    private static func error(_ message: String, _ pointer: String) -> ConfigurationError {
        ConfigurationError(.wrongValue, message, at: ConfigurationLocation(file: "options", pointer: pointer))
    }

    public func connect() async throws { try await table.connect() }

    public func open() async throws { try await table.open(at: nil) }

    public func open(at mark: SinkMark) async throws { try await table.open(at: mark) }

    public func encode(_ record: Record) -> [UInt8] { table.encode(record) }

    public func write(_ batch: [Encoded]) async throws -> [WriteOutcome] { try await table.write(batch) }

    public func flush() async throws { try await table.flush() }

    public func mark() async throws -> SinkMark? { await table.mark() }

    public func close() async throws { try await table.close() }

    public func abandon() async -> String? { await table.abandon() }
}

public import TaglineSDK

/// Writes one JSON object a line: to a file, compressed or not, or to the standard output.
///
/// In Tagline's own style a line is a record as `record.schema.json` describes it; with `fields`, a flat object of
/// those fields in that order, `null` where a record has none, a wildcard's tags as `Group:Name`. In ExifTool's style
/// a line is what `exiftool -j -G1` writes; `fields` then chooses among the tags.
public struct JSONLSink: Sink {
    public static let descriptor = PluginDescriptor(
        id: "jsonl", version: "1.0", summary: "One JSON object a line",
        options: OptionsSchema(
            FileOutput.options + [
                .choice(
                    "style", ["native", "exiftool"], default: "native",
                    "The shape of a line: Tagline's record, or what exiftool -j -G1 writes."),
                .choice(
                    "values", RecordJSON.Values.allCases.map(\.rawValue), default: "labels",
                    "How enumerations are written: as labels, as numbers, or as objects of both."),
                .list("fields", of: .string, "What to write, in this order; everything if it is not given."),
            ]))

    public static let behavior = SinkBehavior(isOrdered: true)

    private let output: FileOutput
    private let form: Form

    private enum Form: Sendable {
        case record(RecordJSON)
        case fields(FieldsJSON)
        case exifTool(ExifToolJSON, FieldList?)
    }

    /// - Throws: `ConfigurationError` for an unknown field, a path without storage, or both values in ExifTool's style.
    public init(options: Options) throws {
        output = try FileOutput(options: options)
        let values = options.string("values").flatMap(RecordJSON.Values.init) ?? .labels
        let fields = try FieldList(option: "fields", of: options)
        if options.string("style") == "exiftool" {
            guard values != .both else {
                throw ConfigurationError(
                    .wrongValue, "the style \"exiftool\" has \"labels\" or \"numbers\", not \"both\"",
                    at: ConfigurationLocation(file: "options", pointer: "/values"))
            }
            form = .exifTool(ExifToolJSON(values: values), fields)
        } else {
            form = fields.map { .fields(FieldsJSON($0, values: values)) } ?? .record(RecordJSON(values: values))
        }
    }

    public func connect() async throws { try await output.connect() }

    public func open() async throws { try await start(at: nil) }

    public func open(at mark: SinkMark) async throws { try await start(at: mark) }

    private func start(at mark: SinkMark?) async throws {
        let start = try await output.open(at: mark)
        // A writer that was killed can have left a part of a line: it stays alone on its line.
        if !start.endsLine { try await output.write([[UInt8(ascii: "\n")]]) }
    }

    public func encode(_ record: Record) -> [UInt8] {
        var line: [UInt8] = []
        switch form {
        case .record(let json): json.append(record, to: &line)
        case .fields(let json): json.append(record, to: &line)
        case .exifTool(let json, nil): json.append(record, to: &line)
        case .exifTool(let json, let fields?):
            var record = record
            fields.apply(to: &record)
            json.append(record, to: &line)
        }
        line.append(UInt8(ascii: "\n"))
        return line
    }

    public func write(_ batch: [Encoded]) async throws -> [WriteOutcome] {
        try await output.write(batch.map(\.payload))
        return batch.map { _ in .accepted }
    }

    public func flush() async throws { try await output.flush() }

    public func mark() async throws -> SinkMark? { await output.mark }

    public func close() async throws { try await output.close() }

    public func abandon() async -> String? { await output.abandon() }
}

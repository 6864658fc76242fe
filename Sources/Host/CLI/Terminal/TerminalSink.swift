internal import Synchronization
internal import TaglineHost
internal import TaglinePlatform
internal import TaglineSDK

/// The sink of `inspect` and `validate`: records on standard output, for whoever typed the command.
final class TerminalSink: Sink {
    /// What is shown of a record.
    enum Format: String, CaseIterable {
        /// A dozen lines.
        case summary
        /// Every tag by group.
        case tags
        /// What `exiftool -j -G1` prints.
        case exiftool
        /// The data of one tag.
        case binary
        /// A line for what is damaged.
        case damage
        /// The verdict as a JSON object a line.
        case verdicts
    }

    static let descriptor = PluginDescriptor(
        id: "terminal", version: "1.0", summary: "Records on standard output, for whoever typed the command",
        options: OptionsSchema(
            .choice("format", Format.allCases.map(\.rawValue), default: "summary", "What is shown of a record."),
            .choice(
                "values", RecordJSON.Values.allCases.map(\.rawValue), default: "labels", "How enumerations are shown."),
            .bool("unknown", default: false, "Whether tags that nobody knows are shown."),
            .string("tag", "The tag whose data is written.")))

    static let behavior = SinkBehavior(isOrdered: true)

    private let format: any RecordFormat
    private let isEmpty = Mutex(true)

    init(options: Options) throws {
        let values = options.string("values").flatMap(RecordJSON.Values.init) ?? .labels
        switch options.string("format").flatMap(Format.init) ?? .summary {
        case .summary: format = SummaryFormat()
        case .tags: format = TagsFormat(values: values)
        case .exiftool: format = ExifToolFormat(values: values, includesUnknown: options.bool("unknown"))
        case .binary: format = try BinaryFormat(tag: options.string("tag") ?? "")
        case .damage: format = DamageFormat()
        case .verdicts: format = VerdictsFormat()
        }
    }

    func open() async throws {}

    /// The text of a record, behind a byte that says whether it is one: 0 for the reason why there is none.
    func encode(_ record: Record) -> [UInt8] {
        do {
            return [1] + (try format.text(of: record))
        } catch {
            return [0] + Array(error.reason.utf8)
        }
    }

    func write(_ batch: [Encoded]) async throws -> [WriteOutcome] {
        var output: [UInt8] = []
        var outcomes: [WriteOutcome] = []
        for record in batch {
            let text = record.payload.dropFirst()
            if record.payload.first == 0 {
                outcomes.append(.rejected(String(decoding: text, as: UTF8.self)))
                continue
            }
            outcomes.append(.accepted)
            guard !text.isEmpty else { continue }
            let isFirst = isEmpty.withLock { isEmpty in
                defer { isEmpty = false }
                return isEmpty
            }
            output.append(contentsOf: (isFirst ? format.list.start : format.list.separator).utf8)
            output.append(contentsOf: text)
        }
        if let failure = StandardStream.output.write(output) { throw SinkError("standard output: \(failure)") }
        return outcomes
    }

    func flush() async throws {}

    func close() async throws {
        guard !isEmpty.withLock({ $0 }) else { return }
        StandardStream.output.write(Array(format.list.end.utf8))
    }
}

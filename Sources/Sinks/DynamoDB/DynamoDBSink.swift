#if AWS
internal import Synchronization
internal import TaglineAWS
public import TaglineSDK

/// The `dynamodb` sink: one item an image in a table of Amazon DynamoDB.
///
/// Workers make the bodies of requests (`PutEncoder`); `write` signs and sends them, many at once, as far as the table
/// does not throttle (`RequestGate`). A put whose condition fails is an outcome, `existing`. Documentation/DynamoDB.md
/// has the item, the modes and what they cost.
public struct DynamoDBSink: Sink {
    public static let descriptor = PluginDescriptor(
        id: "dynamodb", version: "1.0", summary: "Items in a table of Amazon DynamoDB",
        options: OptionsSchema(SinkOptions.own + AWSSettings.options))

    public static let behavior = SinkBehavior(isOrdered: false, batchSize: 250, writesAtOnce: 4, isDurable: true)

    private let client: AWSClient
    private let encoder: PutEncoder
    private let opening: TableOpening
    private let writer: TableWriter
    private let isOpen = Flag()

    /// - Throws: `ConfigurationError` for a wrong mapping, a key that no attribute has, and a missing region.
    public init(options: Options) throws {
        try self.init(options: options, client: AWSClient(settings: AWSSettings(options: options)))
    }

    init(options: Options, client: AWSClient, clock: AWSClock = .system) throws {
        self.client = client
        encoder = try SinkOptions.encoder(options, now: clock.now())
        let table = TableClient(
            client: client,
            table: TableDefinition(name: encoder.table, key: encoder.key, hasIndexes: options.bool("indexes")))
        opening = TableOpening(
            client: table, isCreated: options.bool("createTable"), expires: encoder.expiresAt != nil)
        writer = TableWriter(
            client: table, mode: encoder.mode, requestsAtOnce: options.integer("requestsAtOnce") ?? 64)
    }

    public func connect() async throws { try await opening.connect() }

    public func open() async throws {
        try await opening.open()
        isOpen.set(true)
    }

    public func encode(_ record: Record) -> [UInt8] { encoder.encode(record) }

    public func write(_ batch: [Encoded]) async throws -> [WriteOutcome] {
        guard isOpen.isSet else { throw SinkError("the table \"\(encoder.table)\" is not open") }
        return try await withTaskExecutorPreference(client.executor) { try await writer.write(batch) }
    }

    /// An item that was accepted is durable.
    public func flush() async throws {}

    public func close() async throws { isOpen.set(false) }
}

/// Whether the sink is open.
private final class Flag: Sendable {
    private let value = Atomic(false)

    var isSet: Bool { value.load(ordering: .acquiring) }

    func set(_ value: Bool) { self.value.store(value, ordering: .releasing) }
}
#endif

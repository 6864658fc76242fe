/// A plugin that keeps records: in a file, in a table, anywhere.
///
/// The host encodes records on its workers, in parallel, and then calls `write` with batches from one task, in source
/// order if the sink asks for it. A sink never retries: it answers one outcome for each record, and the pipeline retries.
/// Every sink passes `SinkConformance`.
public protocol Sink: SinkInstance {
    /// What the sink is and which options it takes.
    static var descriptor: PluginDescriptor { get }

    /// How the sink wants to be written to.
    static var behavior: SinkBehavior { get }

    /// Makes a sink with options that were checked against the descriptor's schema. Nothing is opened yet.
    ///
    /// - Throws: `ConfigurationError` for what a schema cannot express.
    init(options: Options) throws
}

/// A sink that is made: what a pipeline writes to, wherever its code comes from.
public protocol SinkInstance: Sendable {
    /// How it wants to be written to.
    var behavior: SinkBehavior { get }

    /// Asks whether what it writes to can be reached, and writes nothing.
    ///
    /// - Throws: `SinkError` that says what is in the way and what to do.
    func connect() async throws

    /// Opens what is to be written to.
    ///
    /// - Throws: `SinkError` if it cannot be had.
    func open() async throws

    /// Opens what an earlier run wrote, as it was at a mark; what was written behind it is taken away.
    ///
    /// A sink that has no marks, because it writes a record again without harm, opens as ever.
    ///
    /// - Throws: `SinkError` if it is no longer what the mark says.
    func open(at mark: SinkMark) async throws

    /// Makes the bytes of a record. Called on many workers at once.
    func encode(_ record: Record) -> [UInt8]

    /// Writes a batch.
    ///
    /// - Returns: one outcome for each record, in the same order.
    /// - Throws: `SinkError` if nothing of the batch was written.
    func write(_ batch: [Encoded]) async throws -> [WriteOutcome]

    /// Makes everything that was accepted durable.
    func flush() async throws

    /// Where the sink is after a flush; `nil` if it has no marks.
    func mark() async throws -> SinkMark?

    /// Flushes, completes and closes. Does nothing if it is not open.
    func close() async throws

    /// Closes after a failure or an early end. What stands under a name of its own only when it is complete does not get
    /// it; what was flushed stays, so that a later run can open it at a mark.
    ///
    /// - Returns: where the records are if that is not where they were to be, such as `table.csv.partial`.
    @discardableResult
    func abandon() async -> String?
}

extension Sink {
    public var behavior: SinkBehavior { Self.behavior }
}

extension SinkInstance {
    public func connect() async throws {}

    public func open(at mark: SinkMark) async throws { try await open() }

    public func mark() async throws -> SinkMark? { nil }

    public func abandon() async -> String? {
        try? await close()
        return nil
    }
}

/// How a sink wants to be written to.
public struct SinkBehavior: Sendable {
    /// Whether records must come in source order.
    public let isOrdered: Bool
    /// How many records a batch has at the most.
    public let batchSize: Int
    /// How many batches may be written at once; 1 if records must come in source order.
    public let writesAtOnce: Int
    /// Whether what was accepted is durable at once rather than after the next flush.
    public let isDurable: Bool

    public init(isOrdered: Bool, batchSize: Int = 256, writesAtOnce: Int = 1, isDurable: Bool = false) {
        self.isOrdered = isOrdered
        self.batchSize = batchSize
        self.writesAtOnce = isOrdered ? 1 : writesAtOnce
        self.isDurable = isDurable
    }
}

/// A record as a sink encoded it.
public struct Encoded: Sendable {
    /// The record's place in source order, from 0.
    public let sequence: Int
    /// The record's `uri`.
    public let key: String
    /// What is to be written.
    public let payload: [UInt8]

    public init(sequence: Int, key: String, payload: [UInt8]) {
        self.sequence = sequence
        self.key = key
        self.payload = payload
    }
}

/// What became of one record.
public enum WriteOutcome: Sendable, Equatable {
    /// It is written.
    case accepted
    /// It was there already.
    case existing
    /// The sink was told not to keep records like it.
    case skipped
    /// It can never be written, for this reason.
    case rejected(String)
    /// It may succeed later; not before so many milliseconds.
    case tryAgain(afterMilliseconds: Int)
}

/// Why a sink cannot be opened or written to.
public struct SinkError: Error, Sendable, CustomStringConvertible {
    /// What is wrong and what to do, as a sentence.
    public let message: String
    /// Whether the same may succeed later.
    public let isTransient: Bool

    public init(_ message: String, isTransient: Bool = false) {
        self.message = message
        self.isTransient = isTransient
    }

    public var description: String { message }
}

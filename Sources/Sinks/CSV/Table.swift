internal import TaglineSDK

/// A way to make a table of records.
protocol Table: Sendable {
    /// Asks whether the place that it is written to can be reached.
    func connect() async throws(SinkError)
    func open(at mark: SinkMark?) async throws(SinkError)
    func encode(_ record: Record) -> [UInt8]
    func write(_ batch: [Encoded]) async throws(SinkError) -> [WriteOutcome]
    func flush() async throws(SinkError)
    func mark() async -> SinkMark?
    func close() async throws(SinkError)
    @discardableResult
    func abandon() async -> String?
}

/// What a table looks like.
struct TableStyle: Sendable {
    let fields: FieldList
    let values: RecordJSON.Values
    let dialect: CSVDialect
    let hasByteOrderMark: Bool

    /// The row of column names, with its line end.
    func header(_ names: [String]) -> [UInt8] {
        var row: [UInt8] = []
        for (index, name) in names.enumerated() {
            if index > 0 { row.append(dialect.delimiter) }
            dialect.append(name, to: &row)
        }
        return row + dialect.lineEnd
    }

    /// U+FEFF, if the table begins with one.
    var mark: [UInt8] { hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : [] }
}

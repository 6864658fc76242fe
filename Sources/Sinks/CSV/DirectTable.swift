internal import TaglineSDK

/// A table whose columns are known from the start: a row is written as soon as it is there.
struct DirectTable: Table {
    let output: FileOutput
    let style: TableStyle

    func connect() async throws(SinkError) { try await output.connect() }

    func open(at mark: SinkMark?) async throws(SinkError) {
        let start = try await output.open(at: mark)
        let header = style.header(style.fields.fields.map(\.description))
        if start.isEmpty { return try await output.write([style.mark + header]) }
        if !output.isCompressed, !start.head.starts(with: header), !start.head.dropFirst(3).starts(with: header) {
            await output.abandon()
            throw SinkError("\(output.path) has other columns; replace it or choose another name")
        }
        // A writer that was killed can have left a part of a row: the rows behind it stay whole.
        if !start.endsLine { try await output.write([style.dialect.lineEnd]) }
    }

    func encode(_ record: Record) -> [UInt8] {
        var row: [UInt8] = []
        row.reserveCapacity(1024)
        for (index, field) in style.fields.fields.enumerated() {
            if index > 0 { row.append(style.dialect.delimiter) }
            if let value = field.value(in: record, values: style.values) { style.dialect.append(value, to: &row) }
        }
        row.append(contentsOf: style.dialect.lineEnd)
        return row
    }

    func write(_ batch: [Encoded]) async throws(SinkError) -> [WriteOutcome] {
        try await output.write(batch.map(\.payload))
        return batch.map { _ in .accepted }
    }

    func flush() async throws(SinkError) { try await output.flush() }

    func mark() async -> SinkMark? { await output.mark }

    func close() async throws(SinkError) { try await output.close() }

    func abandon() async -> String? { await output.abandon() }
}

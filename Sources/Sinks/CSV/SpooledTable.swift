internal import Synchronization
internal import TaglineSDK

/// A table whose columns are known when all records are: cells wait in a file beside it until it is closed.
final class SpooledTable: Table {
    private let output: FileOutput
    private let spool: FileOutput
    private let style: TableStyle
    private let columns: Mutex<ColumnRegistry>

    init(output: FileOutput, style: TableStyle) {
        self.output = output
        self.style = style
        spool = FileOutput(path: output.path + ".spool", naming: .scratch)
        columns = Mutex(ColumnRegistry(style.fields))
    }

    func connect() async throws(SinkError) { try await output.connect() }

    func open(at mark: SinkMark?) async throws(SinkError) {
        // An earlier run may have come to complete it.
        if let table = mark?["table"], output.isComplete(as: SinkMark(["file": table])) {
            return SpoolReader.remove(spool.path)
        }
        try await output.open()
        do throws(SinkError) {
            try await spool.open(at: mark)
            if mark != nil { try readColumns() }
        } catch {
            await output.abandon()
            await spool.abandon()
            throw error
        }
    }

    private func readColumns() throws(SinkError) {
        var reader = try SpoolReader(spool.path)
        while let row = try reader.next() {
            _ = columns.withLock { $0.add(SpooledRow.cells(of: row)) }
        }
    }

    func encode(_ record: Record) -> [UInt8] {
        var row = SpooledRow()
        for member in style.fields.members(of: record) {
            guard let value = member.value(as: style.values) else { continue }
            let isWildcard = style.fields.fields[member.field].isWildcard
            row.append(field: member.field, name: isWildcard ? member.tagName : "") {
                style.dialect.append(value, to: &$0)
            }
        }
        return row.finished()
    }

    func write(_ batch: [Encoded]) async throws(SinkError) -> [WriteOutcome] {
        var outcomes: [WriteOutcome] = []
        var rows: [[UInt8]] = []
        for record in batch {
            let isTaken = columns.withLock { $0.add(SpooledRow.cells(of: record.payload)) }
            outcomes.append(isTaken ? .accepted : .rejected("a table has at most \(ColumnRegistry.limit) columns"))
            if isTaken { rows.append(record.payload) }
        }
        try await spool.write(rows)
        return outcomes
    }

    func flush() async throws(SinkError) {
        if await spool.isOpen { try await spool.flush() }
    }

    func mark() async -> SinkMark? {
        guard let mark = await spool.mark, let table = await output.mark?["file"] else { return nil }
        return SinkMark(mark.numbers.merging(["table": table]) { $1 })
    }

    func close() async throws(SinkError) {
        guard await spool.isOpen else { return }
        do throws(SinkError) {
            try await spool.flush()
            try await writeTable()
            Failpoint.reach("table.written")
            try await output.close()
        } catch {
            await abandon()
            throw error
        }
        await spool.abandon()
        SpoolReader.remove(spool.path)
    }

    @discardableResult
    func abandon() async -> String? {
        await spool.abandon()
        return await output.abandon()
    }

    private func writeTable() async throws(SinkError) {
        let columns = columns.withLock { $0.layout }
        try await output.write([style.mark + style.header(columns.names)])
        var reader = try SpoolReader(spool.path)
        var rows: [[UInt8]] = []
        while let payload = try reader.next() {
            var row: [UInt8] = []
            columns.appendRow(SpooledRow.cells(of: payload), delimiter: style.dialect.delimiter, to: &row)
            row.append(contentsOf: style.dialect.lineEnd)
            rows.append(row)
            if rows.count == 64 {
                try await output.write(rows)
                rows.removeAll(keepingCapacity: true)
            }
        }
        try await output.write(rows)
    }
}

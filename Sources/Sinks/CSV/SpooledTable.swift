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
        spool = FileOutput(path: output.path + ".spool", existing: .replace)
        columns = Mutex(ColumnRegistry(style.fields))
    }

    func open() throws(SinkError) {
        try output.open()
        do throws(SinkError) {
            try spool.open()
        } catch {
            output.abandon()
            throw error
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

    func write(_ batch: [Encoded]) throws(SinkError) -> [WriteOutcome] {
        var outcomes: [WriteOutcome] = []
        var rows: [[UInt8]] = []
        for record in batch {
            let isTaken = columns.withLock { $0.add(SpooledRow.cells(of: record.payload)) }
            outcomes.append(isTaken ? .accepted : .rejected("a table has at most \(ColumnRegistry.limit) columns"))
            if isTaken { rows.append(record.payload) }
        }
        try spool.write(rows)
        return outcomes
    }

    func flush() throws(SinkError) { try spool.flush() }

    func close() throws(SinkError) {
        guard spool.isOpen else { return }
        do throws(SinkError) {
            try spool.close()
            try writeTable()
        } catch {
            output.abandon()
            throw error
        }
        try output.close()
        SpoolReader.remove(spool.path)
    }

    private func writeTable() throws(SinkError) {
        let columns = columns.withLock { $0.layout }
        try output.write([style.mark + style.header(columns.names)])
        var reader = try SpoolReader(spool.path)
        var row: [UInt8] = []
        while let payload = try reader.next() {
            row.removeAll(keepingCapacity: true)
            columns.appendRow(SpooledRow.cells(of: payload), delimiter: style.dialect.delimiter, to: &row)
            row.append(contentsOf: style.dialect.lineEnd)
            try output.write(CollectionOfOne(row))
        }
    }
}

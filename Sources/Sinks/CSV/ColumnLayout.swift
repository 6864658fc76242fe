/// The columns of a table in their order.
struct ColumnLayout: Sendable {
    /// The header's cells.
    let names: [String]
    private let positions: [ColumnKey: Int]

    init(_ keys: [ColumnKey], names: [String]) {
        self.names = names
        positions = Dictionary(uniqueKeysWithValues: zip(keys, 0...))
    }

    /// Appends the cells of a row in the order of the columns, without a line end.
    func appendRow(_ cells: some Sequence<SpooledRow.Cell>, delimiter: UInt8, to row: inout [UInt8]) {
        var texts = [ArraySlice<UInt8>?](repeating: nil, count: names.count)
        for cell in cells {
            if let position = positions[ColumnKey(cell)] { texts[position] = cell.text }
        }
        for (index, text) in texts.enumerated() {
            if index > 0 { row.append(delimiter) }
            if let text { row.append(contentsOf: text) }
        }
    }
}

internal import TaglineSDK

/// How cells and rows are written: RFC 4180, with what a spreadsheet would run as a formula made harmless.
struct CSVDialect: Sendable {
    /// What stands between two cells.
    let delimiter: UInt8
    /// What stands behind a row.
    let lineEnd: [UInt8]
    /// Whether a cell that would be a formula gets an apostrophe before it.
    let defusesFormulas: Bool

    /// Appends the text of a value as a cell: valid UTF-8, without the NULs that readers of CSV stumble over.
    func append(_ value: TagValue, to row: inout [UInt8]) {
        let start = row.count
        switch value {
        case .integer(let number):
            return row.appendDigits(of: number)
        case .real(let number, let digits):
            row.appendShortest(number, significantDigits: Int(digits))
        case .text(let text):
            row.append(contentsOf: text.utf8)
        case .bytes(let bytes):
            UTF8Repair.append(bytes, to: &row, replacement: Self.replacementCharacter)
        case .vector, .list, .binary:
            var text = TextBuffer()
            text.append(value)
            UTF8Repair.append(Bytes(text.utf8), to: &row, replacement: Self.replacementCharacter)
        }
        finishCell(from: start, in: &row)
    }

    /// Appends text as a cell.
    func append(_ text: String, to row: inout [UInt8]) {
        append(.text(text), to: &row)
    }

    /// U+FFFD.
    private static let replacementCharacter: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// Quotes and defuses what was appended, if it has to be.
    private func finishCell(from start: Int, in row: inout [UInt8]) {
        var needsQuotes = false
        var hasNUL = false
        for byte in row[start...] {
            needsQuotes =
                needsQuotes || byte == delimiter || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\r")
                || byte == UInt8(ascii: "\n")
            hasNUL = hasNUL || byte == 0
        }
        if hasNUL { row[start...].removeAll { $0 == 0 } }
        let isFormula = defusesFormulas && Formula.isFormula(row[start...])
        guard needsQuotes || isFormula else { return }
        let cell = [UInt8](row[start...])
        row.removeSubrange(start...)
        if needsQuotes { row.append(UInt8(ascii: "\"")) }
        if isFormula { row.append(UInt8(ascii: "'")) }
        for byte in cell {
            if byte == UInt8(ascii: "\"") { row.append(byte) }
            row.append(byte)
        }
        if needsQuotes { row.append(UInt8(ascii: "\"")) }
    }
}

/// The cells of one row as they wait for the columns of the table to be known.
///
///     length of the rest | field | length of name | length of cell | name | cell | field | ...
///
/// All numbers have 32 bits, least significant byte first. A cell without a value is left out.
struct SpooledRow {
    private var bytes: [UInt8] = [0, 0, 0, 0]

    /// One cell: the index of its field, the name of its column if the field is a wildcard, and its text as the table
    /// has it.
    struct Cell {
        let field: Int
        let name: ArraySlice<UInt8>
        let text: ArraySlice<UInt8>
    }

    /// Appends a cell, whose text is appended to the bytes given.
    mutating func append(field: Int, name: String, text: (inout [UInt8]) -> Void) {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: 12))
        bytes.append(contentsOf: name.utf8)
        let textStart = bytes.count
        text(&bytes)
        store(field, at: start)
        store(textStart - start - 12, at: start + 4)
        store(bytes.count - textStart, at: start + 8)
    }

    /// The bytes of the row.
    consuming func finished() -> [UInt8] {
        store(bytes.count - 4, at: 0)
        return bytes
    }

    /// The cells of a row, as far as its bytes make sense.
    static func cells(of row: [UInt8]) -> some Sequence<Cell> {
        sequence(state: 4) { (offset: inout Int) -> Cell? in
            guard let field = number(at: offset, in: row), let nameLength = number(at: offset + 4, in: row),
                let textLength = number(at: offset + 8, in: row), nameLength + textLength <= row.count - offset - 12
            else { return nil }
            let name = offset + 12
            offset = name + nameLength + textLength
            return Cell(field: field, name: row[name..<name + nameLength], text: row[name + nameLength..<offset])
        }
    }

    /// The number at an offset, or `nil` outside.
    static func number(at offset: Int, in bytes: [UInt8]) -> Int? {
        guard offset + 4 <= bytes.count else { return nil }
        return (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << ($1 * 8) }
    }

    private mutating func store(_ number: Int, at offset: Int) {
        for index in 0..<4 { bytes[offset + index] = UInt8(truncatingIfNeeded: number >> (index * 8)) }
    }
}

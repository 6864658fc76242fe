import TaglineSDK

@testable import MakerNotesPlugin

/// Layouts that only one vendor has.
extension NoteSynthesiser {
    /// The bytes of a block as Sony's cameras write it: each below 249 to the third power, modulo 249.
    static let enciphered: [UInt8] = (0..<256).map { (byte: Int) -> UInt8 in
        byte < 249 ? UInt8(byte * byte * byte % 249) : UInt8(byte)
    }

    func isEnciphered(_ table: NoteTable) -> Bool { layoutName(of: table) == "enciphered" }

    /// Data in a layout of a vendor's own, or `nil` for fixed places.
    mutating func ownData(of table: NoteTable, _ order: ByteOrder) -> [UInt8]? {
        guard case .own = table.layout else { return nil }
        switch layoutName(of: table) {
        case "customFunctions": return customFunctions(table, order)
        case "customFunctions2": return customFunctions2(table, order)
        case "settings": return settings(table, order)
        case "enciphered": return nil
        default: return random.bytes(64)
        }
    }

    /// Canon's older custom functions: a size, then words with a number and a setting.
    private mutating func customFunctions(_ table: NoteTable, _ order: ByteOrder) -> [UInt8] {
        let words = rows(of: table).map { UInt16($0.id & 0xFF) << 8 | UInt16(number(of: $0) & 0xFF) }
        return order.bytes(UInt16(2 + 2 * words.count)) + words.flatMap { order.bytes($0) }
    }

    /// Canon's newer custom functions, in one group.
    private mutating func customFunctions2(_ table: NoteTable, _ order: ByteOrder) -> [UInt8] {
        let rows = rows(of: table)
        var group: [UInt8] = []
        for row in rows {
            let values = (0..<([1, 1, 2, 3].randomElement(using: &random) ?? 1)).map { _ in number(of: row) }
            group += order.bytes(UInt32(row.id)) + order.bytes(UInt32(values.count))
            group += values.flatMap { order.bytes($0, count: 4) }
        }
        group = order.bytes(UInt32(1)) + order.bytes(UInt32(group.count + 8)) + order.bytes(UInt32(rows.count)) + group
        return order.bytes(UInt16(group.count + 8)) + [0, 0] + order.bytes(UInt32(1)) + group
    }

    /// Nikon's settings: a header of 24 bytes, then a number, a constant and a value for each.
    private mutating func settings(_ table: NoteTable, _ order: ByteOrder) -> [UInt8] {
        let rows = rows(of: table)
        var data = [UInt8](repeating: 0, count: 20) + order.bytes(UInt32(rows.count))
        for row in rows { data += order.bytes(UInt16(row.id)) + [1, 4] + order.bytes(number(of: row), count: 4) }
        return data
    }

    /// One row of each number, at random.
    private mutating func rows(of table: NoteTable) -> [NoteTag] {
        let rows = Dictionary(grouping: table.rows.tags, by: \.id)
        met.formUnion(rows.values.joined())
        return rows.keys.sorted().compactMap { rows[$0]?.randomElement(using: &random) }
    }

    /// A number for a row.
    private mutating func number(of row: NoteTag) -> Int64 {
        let bytes = elements(.int32s, 1, labels(of: row))
        return RawValue(.int32s, Bytes(bytes), self.order, offset: 0).elements.wholeNumber
    }
}

internal import TaglineSDK

/// Makes tables of text.
struct TableParser: Sendable {
    let vendor: Vendor
    /// The shared labels of a name.
    let labels: @Sendable (String) throws -> Labels

    /// Reads a table.
    ///
    /// - Throws: `TableError` for what the text has wrong, with its line.
    func table(_ name: String, _ block: TableText.Block) throws -> NoteTable {
        let header = try header(name, block.header)
        let print = header.print
        let rows: NoteRows
        do {
            rows = try NoteRows(block.body) { row in
                do {
                    return try self.row(row, traits: header.traits, print: print)
                } catch {
                    let text = String(decoding: row.text.array, as: UTF8.self)
                    throw TableError("\(vendor.name).\(name): \(text): \(error)")
                }
            }
        } catch {
            throw TableError("\(vendor.name).\(name): \(error)")
        }
        return NoteTable(
            name: name, vendor: vendor, group: header.group, layout: header.layout, format: header.format,
            first: header.first, rows: rows)
    }

    /// What the first line of a table says.
    private struct Header {
        var group: String
        var layout = NoteTable.Layout.ifd
        var format = ElementFormat.int8u
        var first: Int?
        /// How a tag prints that has no conversion of its own.
        var print: Formula?
        var traits: TagDefinition.Traits = []
    }

    private func header(_ name: String, _ text: String) throws -> Header {
        let parts = Self.split(Bytes(Array(text.utf8)))
        var header = Header(group: vendor.name)
        for (index, word) in parts[0].split(separator: " ").map(String.init).enumerated() {
            let pair = word.split(separator: "=", maxSplits: 1).map(String.init)
            switch (pair[0], pair.count) {
            case ("ifd", 1): header.layout = .ifd
            case ("binary", 1): header.layout = .binary
            case ("serial", 1): header.layout = .serial
            case ("group", 2): header.group = pair[1]
            case ("first", 2): header.first = Int(pair[1])
            case ("yielding", 1): header.traits.insert(.yielding)
            case (let word, 1):
                if let format = ElementFormat(rawValue: word) {
                    header.format = format
                } else if index == 0 {
                    guard let reader = vendor.readers[word] ?? NoteReader.sharedReaders[word] else {
                        throw TableError("\(vendor.name).\(name): unknown layout \(word)")
                    }
                    header.layout = .own(reader)
                } else {
                    throw TableError("\(vendor.name).\(name): unknown word \(word)")
                }
            default: throw TableError("\(vendor.name).\(name): unknown word \(word)")
            }
        }
        for part in parts.dropFirst() {
            guard part.hasPrefix("print: ") else { throw TableError("\(vendor.name).\(name): \(part)") }
            header.print = try formula(part.dropFirst(7))
        }
        return header
    }

    /// - Parameter hexadecimalLabels: whether a number without a label in `label(...)` is shown in hexadecimal.
    func formula(_ text: Substring, hexadecimalLabels: Bool = false) throws -> Formula {
        try FormulaParser.parse(
            String(text), functions: { vendor.functions[$0] ?? FormulaFunctions.all[$0] },
            labels: { name in
                let shared = try labels(name)
                return hexadecimalLabels
                    ? Labels(shared, bitsPerWord: 32, other: nil, isHexadecimal: true) : shared
            })
    }

    /// The parts of a line, which stand between bars with a blank on either side.
    static func split(_ line: Bytes) -> [Substring] {
        var parts: [Substring] = []
        var start = 0
        var index = 0
        while let bar = line.dropFirst(index).firstIndex(of: UInt8(ascii: "|")).map({ $0 + index }) {
            index = bar + 1
            guard bar > start, line.byte(at: bar - 1) == 0x20, line.byte(at: index) == 0x20 else { continue }
            parts.append(Substring(decoding: line.dropFirst(start).prefix(bar - 1 - start).array, as: UTF8.self))
            start = index + 1
            index = start
        }
        parts.append(Substring(decoding: line.dropFirst(start).array, as: UTF8.self))
        return parts
    }
}

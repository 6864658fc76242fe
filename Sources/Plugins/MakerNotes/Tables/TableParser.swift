internal import TaglineSDK

/// Makes tables of text.
struct TableParser {
    let vendor: Vendor
    /// The shared labels of a name.
    let labels: (String) throws -> Labels

    /// Reads a table.
    ///
    /// - Throws: `TableError` for what the text has wrong, with its line.
    func table(_ name: String, _ block: TableText.Block) throws -> NoteTable {
        let (empty, traits) = try header(name, block.header)
        var table = empty
        for row in Self.rows(of: block.body) {
            do {
                let tag = try self.row(row.text, labels: row.labels, traits: traits, in: table)
                if table.rows[tag.id] == nil { table.ids.append(tag.id) }
                table.rows[tag.id, default: []].append(tag)
            } catch {
                throw TableError("\(vendor.name).\(name): \(row.text): \(error)")
            }
        }
        return table
    }

    private func header(_ name: String, _ header: String) throws -> (NoteTable, TagDefinition.Traits) {
        let parts = Self.split(header)
        var table = NoteTable(name: name, vendor: vendor, group: vendor.name, layout: .ifd)
        var traits: TagDefinition.Traits = []
        for (index, word) in parts[0].split(separator: " ").map(String.init).enumerated() {
            let pair = word.split(separator: "=", maxSplits: 1).map(String.init)
            switch (pair[0], pair.count) {
            case ("ifd", 1): table.layout = .ifd
            case ("binary", 1): table.layout = .binary
            case ("serial", 1): table.layout = .serial
            case ("group", 2): table.group = pair[1]
            case ("first", 2): table.first = Int(pair[1])
            case ("yielding", 1): traits.insert(.yielding)
            case (let word, 1):
                if let format = ElementFormat(rawValue: word) {
                    table.format = format
                } else if index == 0 {
                    guard let reader = vendor.readers[word] ?? NoteReader.sharedReaders[word] else {
                        throw TableError("\(vendor.name).\(name): unknown layout \(word)")
                    }
                    table.layout = .own(reader)
                } else {
                    throw TableError("\(vendor.name).\(name): unknown word \(word)")
                }
            default: throw TableError("\(vendor.name).\(name): unknown word \(word)")
            }
        }
        for part in parts.dropFirst() {
            guard part.hasPrefix("print: ") else { throw TableError("\(vendor.name).\(name): \(part)") }
            table.print = try formula(part.dropFirst(7))
        }
        return (table, traits)
    }

    func formula(_ text: Substring) throws -> Formula {
        try FormulaParser.parse(
            String(text), functions: { vendor.functions[$0] ?? FormulaFunctions.all[$0] }, labels: labels)
    }

    /// The parts of a line, which stand between bars with a blank on either side.
    static func split(_ text: String) -> [Substring] {
        let utf8 = text.utf8
        guard utf8.contains(UInt8(ascii: "|")) else { return [text[...]] }
        var parts: [Substring] = []
        var start = utf8.startIndex
        var index = start
        while let bar = utf8[index...].firstIndex(of: UInt8(ascii: "|")) {
            index = utf8.index(after: bar)
            guard bar > start, index < utf8.endIndex, utf8[index] == 0x20, utf8[utf8.index(before: bar)] == 0x20 else {
                continue
            }
            parts.append(text[start..<utf8.index(before: bar)])
            start = utf8.index(after: index)
            index = start
        }
        parts.append(text[start...])
        return parts
    }

    /// Rows with the lines of labels that follow them.
    private static func rows(of body: Bytes) -> [(text: String, labels: Bytes?)] {
        var rows: [(text: String, labels: Range<Int>?)] = []
        let array = body.array
        let base = array.startIndex
        var line = base
        while line < array.endIndex {
            let end = array[line...].firstIndex(of: 0x0A) ?? array.endIndex
            if line < end, array[line] == 0x20, !rows.isEmpty {
                let start = rows[rows.count - 1].labels?.lowerBound ?? line - base
                rows[rows.count - 1].labels = start..<(end - base)
            } else if line < end, array[line] != UInt8(ascii: "#") {
                rows.append((String(decoding: array[line..<end], as: UTF8.self), nil))
            }
            line = end + 1
        }
        return rows.map { row in (row.text, row.labels.flatMap { body.slice(at: $0.lowerBound, count: $0.count) }) }
    }
}

internal import TaglineSDK

extension TableParser {
    /// Reads a row, such as `0x10 CanonModelID int32u hex | if: count == 1 | labels: models`.
    ///
    /// - Parameters:
    ///   - traits: those of all rows of the table.
    ///   - print: how a tag prints that has no conversion of its own.
    func row(_ row: NoteRow, traits: TagDefinition.Traits, print: Formula?) throws -> NoteTag {
        let parts = Self.split(row.text)
        var tag = NoteTag.Parts()
        tag.traits = traits
        var draft = Draft()
        let words = Self.words(parts[0])
        guard words.count >= 2 else { throw TableError("no name") }
        tag.id = row.number.id
        tag.name = String(words[1])
        for word in words.dropFirst(2) { try read(word: word, into: &tag, &draft) }
        for part in parts.dropFirst() { try read(part: part, into: &tag, &draft) }
        if let table = draft.table {
            draft.directory.table = table
            tag.directory = Permanent(draft.directory)
        }
        try finish(&tag, draft, row.labels, print)
        return NoteTag(permanent: tag)
    }

    /// What a row says of its conversion before all of it is read.
    struct Draft {
        var kind: Conversion.Kind?
        var isHexadecimal = false
        var bitsPerWord = 32
        var value: Formula?
        var print: Formula?
        var other: Formula?
        var labels: Labels?
        var table: String?
        var directory = NoteTag.SubDirectory(table: "")
    }

    /// Decimal or hexadecimal.
    static func number(_ text: Substring) -> Int? {
        if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16) }
        return Int(text)
    }

    /// The words of a text. Bytes are compared, as comparing characters costs more than all the rest of a row.
    private static func words(_ text: Substring, between separator: UInt8 = 0x20) -> [Substring] {
        var words: [Substring] = []
        let utf8 = text.utf8
        let bytes = utf8.span
        func place(_ offset: Int) -> String.Index { utf8.index(utf8.startIndex, offsetBy: offset) }
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == separator {
            if end > start { words.append(text[place(start)..<place(end)]) }
            start = end + 1
        }
        return words
    }

    private func read(word: Substring, into tag: inout NoteTag.Parts, _ draft: inout Draft) throws {
        switch String(word) {
        case "unknown": tag.traits.insert(.unknown)
        case "offset": tag.traits.insert(.offset)
        case "unrepairedOffset":
            tag.traits.insert(.offset)
            tag.isUnrepaired = true
        case "yielding": tag.traits.insert(.yielding)
        case "location": tag.traits.insert(.location)
        case "longArray": tag.traits.insert(.longArray)
        case "binary": draft.kind = .binary
        case "date": draft.kind = .date
        case "text": draft.kind = .text
        case "label": draft.kind = .label
        case "hex": draft.isHexadecimal = true
        default:
            let pair = Self.words(word, between: UInt8(ascii: "="))
            switch (String(pair[0]), pair.count) {
            case ("group", 2): tag.group = String(pair[1])
            case ("mask", 2): tag.mask = Self.number(pair[1]).map { UInt64(bitPattern: Int64($0)) }
            case ("skip", 2): tag.skip = Self.number(pair[1]) ?? 0
            case ("bits", 2): draft.bitsPerWord = Int(pair[1]) ?? 32
            default: try read(format: word, into: &tag)
            }
        }
    }

    private func read(format word: Substring, into tag: inout NoteTag.Parts) throws {
        let name = Substring(word.utf8.prefix { $0 != UInt8(ascii: "[") })
        guard let format = ElementFormat(rawValue: String(name)) else { throw TableError("unknown word \(word)") }
        tag.format = format
        guard name.endIndex < word.endIndex else { return }
        guard word.hasSuffix("]") else { throw TableError("unknown word \(word)") }
        tag.count = try formula(word.dropFirst(name.count + 1).dropLast())
    }

    private func read(part: Substring, into tag: inout NoteTag.Parts, _ draft: inout Draft) throws {
        guard let colon = part.utf8.firstIndex(of: UInt8(ascii: ":")) else { throw TableError("no keyword in \(part)") }
        let content = Substring(part.utf8[colon...].dropFirst().drop { $0 == 0x20 })
        switch String(part[..<colon]) {
        case "if": tag.condition = try formula(content)
        case "set": tag.facts.append(try fact(content))
        case "offset":
            tag.isOffset = try formula(content)
            tag.traits.insert(.offset)
        case "raw": tag.raw = try formula(content)
        case "shift": tag.shift = try formula(content)
        case "value": draft.value = try formula(content)
        case "print": draft.print = try formula(content, hexadecimalLabels: draft.isHexadecimal)
        case "other": draft.other = try formula(content)
        case "labels": draft.labels = try labels(String(content))
        case "table": draft.table = String(content)
        case "start": draft.directory.start = try formula(content)
        case "base": draft.directory.base = try formula(content)
        case "valid": draft.directory.validity = try formula(content)
        case "pointer": draft.directory.pointer = try formula(content)
        case "repair":
            guard let policy = BaseRepair.Policy(rawValue: String(content)) else {
                throw TableError("unknown repair \(content)")
            }
            draft.directory.repair = policy
        case "limit": draft.directory.limit = Int(content) ?? 1
        case "order":
            guard let order = NoteTag.SubDirectory.Order(rawValue: String(content)) else {
                throw TableError("unknown order \(content)")
            }
            draft.directory.order = order
        case "read": try read(process: content, into: &draft.directory)
        default: throw TableError("unknown keyword \(part[..<colon])")
        }
    }

    private func fact(_ content: Substring) throws -> (name: FactName, value: Formula) {
        guard let equals = content.utf8.firstIndex(of: UInt8(ascii: "=")),
            !content.utf8[..<equals].contains(UInt8(ascii: "("))
        else {
            return (FactName(String(content)), .current)
        }
        let name = content[..<equals].filter { $0 != " " }
        return (FactName(String(name)), try formula(content[content.index(after: equals)...]))
    }

    private func read(process content: Substring, into directory: inout NoteTag.SubDirectory) throws {
        let words = Self.words(content)
        guard let name = words.first.map(String.init) else { throw TableError("no reader is named") }
        guard let reader = vendor.readers[name] ?? NoteReader.sharedReaders[name] else {
            throw TableError("unknown reader \(name)")
        }
        directory.process = reader
        for word in words.dropFirst() {
            let pair = Self.words(word, between: UInt8(ascii: "="))
            guard pair.count == 2, let value = Self.number(pair[1]) else { throw TableError("bad argument \(word)") }
            directory.arguments[String(pair[0])] = value
        }
    }

    private func finish(_ tag: inout NoteTag.Parts, _ draft: Draft, _ lines: Bytes?, _ tablePrint: Formula?) throws {
        var labels = draft.labels
        if let lines {
            labels = Labels(
                lines, bitsPerWord: draft.bitsPerWord, other: draft.other, isHexadecimal: draft.isHexadecimal)
        } else if let shared = labels, draft.isHexadecimal || draft.other != nil || draft.bitsPerWord != 32 {
            labels = Labels(
                shared, bitsPerWord: draft.bitsPerWord, other: draft.other, isHexadecimal: draft.isHexadecimal)
        }
        let print = draft.print ?? (labels == nil && draft.kind != .binary ? tablePrint : nil)
        let forms = NoteForms(kind: kind(of: tag, draft, labels), value: draft.value, print: print, labels: labels)
        tag.forms = forms
        tag.isFileDependent = forms.needsFile
        tag.usesScope =
            tag.isFileDependent || tag.count != nil || tag.shift != nil || tag.raw != nil || tag.isOffset != nil
            || !tag.facts.isEmpty || tag.directory != nil
        tag.definition = .permanent(
            UInt32(truncatingIfNeeded: tag.id), tag.name, forms.conversion(in: FormulaScope.empty), tag.traits)
    }

    private func kind(of tag: NoteTag.Parts, _ draft: Draft, _ labels: Labels?) -> Conversion.Kind {
        if let kind = draft.kind { return kind }
        if labels != nil { return .label }
        if case .parts? = draft.print { return .label }
        return tag.format == .string ? .text : .quantity
    }
}

internal import TaglineSDK

/// Makes tags and problems of a library's answer, which it does not trust.
struct AnswerReader {
    private var rows: [Row?] = Array(repeating: nil, count: AnswerForm.slots)

    private struct Row {
        let group: String
        let definition: TagDefinition
        let hasForms: Bool
    }

    /// Adds what is answered to a record.
    ///
    /// - Returns: whether all of it is of the form that was agreed on.
    mutating func read(_ answer: Bytes, into record: inout RecordBuilder) -> Bool {
        var cursor = ByteCursor(answer)
        while !cursor.isAtEnd {
            switch cursor.uint8().map(Int.init) {
            case AnswerForm.row: readRow(&cursor)
            case AnswerForm.tag: readTag(&cursor, into: &record)
            case AnswerForm.problem:
                let offset = cursor.int64()
                guard let code = cursor.text(), let message = cursor.text(), let source = cursor.text() else {
                    return false
                }
                record.report(
                    Problem(.init(rawValue: code), message, offset: offset < 0 ? nil : Int(offset), plugin: source))
            case AnswerForm.unread:
                let length = cursor.int64()
                guard let kind = cursor.text(), let label = cursor.text() else { return false }
                record.leaveUnread(UnreadBlock(kind: .init(rawValue: kind), label: label, bytes: Int(max(0, length))))
            default: return false
            }
            if cursor.isBroken { return false }
        }
        return true
    }

    private mutating func readRow(_ cursor: inout ByteCursor) {
        let kind = cursor.uint8() ?? 0
        let hasForms = cursor.uint8() == 1
        let slot = Int(cursor.uint16())
        let traits = cursor.uint16()
        let id = cursor.uint32()
        guard slot < AnswerForm.slots, let group = cursor.text(), let name = cursor.text() else { return cursor.fail() }
        let kinds: [Conversion.Kind] = [.quantity, .label, .text, .date, .binary]
        let known = Int(kind) < kinds.count ? kinds[Int(kind)] : .quantity
        rows[slot] = Row(
            group: group,
            definition: TagDefinition(
                id, name, hasForms ? StatedForms.conversion(known) : StatedForms.plainConversion(known),
                .init(rawValue: traits)),
            hasForms: hasForms)
    }

    private func readTag(_ cursor: inout ByteCursor, into record: inout RecordBuilder) {
        let type = cursor.uint8() ?? 0
        let order = cursor.uint8() ?? 0
        let hasForms = cursor.uint8() == 1
        let slot = Int(cursor.uint16())
        let size = cursor.int64()
        let offset = cursor.int64()
        guard let raw = cursor.bytes(), slot < AnswerForm.slots, let row = rows[slot], row.hasForms == hasForms,
            !hasForms || cursor.skipForms()
        else { return cursor.fail() }
        let value = RawValue(
            FieldType(rawValue: UInt16(type)) ?? .undef, raw, ByteOrder(rawValue: order) ?? .littleEndian,
            offset: Int(max(-1, offset)), size: Int(max(0, size)))
        record.emit(Tag(group: row.group, row.definition, value))
    }
}

/// Takes values from bytes one behind the other, and remembers when one was not there.
private struct ByteCursor {
    private let reader: ByteReader
    private var offset = 0
    private(set) var isBroken = false

    init(_ bytes: Bytes) {
        reader = ByteReader(bytes, .littleEndian)
    }

    var isAtEnd: Bool { offset >= reader.count }

    mutating func fail() { isBroken = true }

    mutating func uint8() -> UInt8? {
        defer { offset += 1 }
        return value(reader.uint8(at: offset))
    }

    mutating func uint16() -> UInt16 {
        defer { offset += 2 }
        return value(reader.uint16(at: offset)) ?? 0
    }

    mutating func uint32() -> UInt32 {
        defer { offset += 4 }
        return value(reader.uint32(at: offset)) ?? 0
    }

    mutating func int64() -> Int64 {
        defer { offset += 8 }
        return value(reader.int64(at: offset)) ?? 0
    }

    mutating func bytes() -> Bytes? {
        let count = Int(uint32())
        defer { offset += count }
        return value(reader.bytes.slice(at: offset, count: count))
    }

    mutating func text() -> String? {
        bytes().map { String(decoding: $0.array, as: UTF8.self) }
    }

    mutating func skipForms() -> Bool {
        bytes() != nil && bytes() != nil
    }

    private mutating func value<Value>(_ value: Value?) -> Value? {
        if value == nil { isBroken = true }
        return value
    }
}

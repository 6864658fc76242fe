internal import TaglineSDK

/// Makes tags and problems of a library's answer, which it does not trust.
struct AnswerReader {
    private var rows: [Row] = Array(repeating: Row(), count: AnswerForm.slots)
    /// How many more rows may be made permanent, which saves counting references to them for each tag.
    private var permanentRows: Int

    private struct Row {
        static let nothing = TagDefinition.permanent(0, "")

        var group = ""
        var definition = nothing
        /// 1 if its tags state their forms; `nil` where there is no row.
        var hasForms: UInt8?
    }

    /// - Parameter isPermanent: whether the library is never unloaded, so that its first rows may stay for good too.
    init(isPermanent: Bool = false) {
        permanentRows = isPermanent ? AnswerForm.slots : 0
    }

    /// Adds what is answered to a record.
    ///
    /// - Returns: whether all of it is of the form that was agreed on.
    mutating func read(_ answer: Bytes, into record: inout RecordBuilder) -> Bool {
        var cursor = ByteCursor(answer)
        while !cursor.isAtEnd {
            switch cursor.entry() {
            case AnswerForm.tag: readTag(&cursor, into: &record)
            case AnswerForm.row: readRow(&cursor)
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
        guard slot < AnswerForm.slots, let group = cursor.text(upTo: AnswerForm.longestName),
            let name = cursor.text(upTo: AnswerForm.longestName)
        else { return cursor.fail() }
        let kinds: [Conversion.Kind] = [.quantity, .label, .text, .date, .binary]
        let known = Int(kind) < kinds.count ? kinds[Int(kind)] : .quantity
        let conversion = hasForms ? StatedForms.conversion(known) : StatedForms.plainConversion(known)
        let make = permanentRows > 0 ? TagDefinition.permanent : TagDefinition.init
        permanentRows = max(0, permanentRows - 1)
        rows[slot] = Row(
            group: group, definition: make(id, name, conversion, .init(rawValue: traits)),
            hasForms: hasForms ? 1 : 0)
    }

    @inline(__always)
    private func readTag(_ cursor: inout ByteCursor, into record: inout RecordBuilder) {
        guard let head: AnswerForm.Tag = cursor.structure(), let raw = cursor.bytes(Int(head.rawCount)),
            Int(head.slot) < rows.count, rows[Int(head.slot)].hasForms == head.hasForms,
            head.hasForms == 0 || cursor.skipForms()
        else { return cursor.fail() }
        let slot = Int(head.slot)
        let value = RawValue(
            FieldType(rawValue: UInt16(head.rawType)) ?? .undef, raw,
            ByteOrder(rawValue: head.rawOrder) ?? .littleEndian,
            offset: Int(max(-1, head.fileOffset)), size: Int(clamping: head.rawSize))
        record.emit(Tag(group: rows[slot].group, rows[slot].definition, value))
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

    /// What kind of entry comes next; that of a tag, which is a part of its structure, is not taken.
    @inline(__always)
    mutating func entry() -> Int {
        let kind = reader.uint8(at: offset).map(Int.init) ?? 0
        if kind != AnswerForm.tag { offset += 1 }
        return kind
    }

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

    @inline(__always)
    mutating func structure<Structure: BitwiseCopyable>() -> Structure? {
        let start = offset
        guard skip(MemoryLayout<Structure>.size) else { return nil }
        return unsafe reader.bytes.withUnsafeBytes {
            unsafe $0.loadUnaligned(fromByteOffset: start, as: Structure.self)
        }
    }

    @inline(__always)
    mutating func bytes(_ count: Int) -> Bytes? {
        guard let bytes = reader.bytes.slice(at: offset, count: count) else {
            isBroken = true
            return nil
        }
        offset += count
        return bytes
    }

    mutating func text(upTo limit: Int = .max) -> String? {
        let count = Int(uint32())
        return count > limit ? nil : bytes(count).map { String(decoding: $0.array, as: UTF8.self) }
    }

    /// Skips two forms, each a count and so many bytes.
    @inline(__always)
    mutating func skipForms() -> Bool {
        skip(Int(uint32())) && skip(Int(uint32()))
    }

    @inline(__always)
    private mutating func skip(_ count: Int) -> Bool {
        guard count <= reader.count - offset else { return false }
        offset += count
        return true
    }

    private mutating func value<Value>(_ value: Value?) -> Value? {
        if value == nil { isBroken = true }
        return value
    }
}

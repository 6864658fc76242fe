/// The forms of a tag that its plugin states, since no table of ours makes them.
///
/// They stand behind the raw bytes, in the same buffer, so that a tag whose plugin runs elsewhere takes no memory of its
/// own and shares its row with all others of its name.
///
/// ```
/// raw bytes | size of the value (4) | value | size of the print (4) | print
/// ```
/// Numbers are little endian; a size of 0 means that the form is not stated. A value is a kind (1) and
/// ```
/// 1 integer: number (8)             4 vector: count (4), values
/// 2 real: digits (1), number (8)    5 list: count (4), values
/// 3 text: count (4), bytes          6 binary: size (8), offset (8)
/// ```
/// The bytes may come from another process and are untrusted.
package enum StatedForms {
    /// Values within values, at the most.
    package static let maximumDepth = 8

    /// How the tags are made whose forms are stated.
    package static func conversion(_ kind: Conversion.Kind) -> Conversion {
        .custom(kind, value: value(of:), printRaw: print(of:))
    }

    /// How the tags are made that state no form.
    package static func plainConversion(_ kind: Conversion.Kind) -> Conversion {
        kind == .binary ? .binary : Conversion(kind)
    }

    private static func value(of raw: RawValue) -> TagValue {
        let forms = raw.bytes.following
        return form(in: forms, at: 0) ?? raw.elements
    }

    private static func print(of raw: RawValue) -> TagValue {
        let forms = raw.bytes.following
        let size = ByteReader(forms, .littleEndian).uint32(at: 0).map(Int.init) ?? 0
        return form(in: forms, at: 4 + size) ?? value(of: raw)
    }

    private static func form(in forms: Bytes, at offset: Int) -> TagValue? {
        guard let size = ByteReader(forms, .littleEndian).uint32(at: offset), size > 0,
            let bytes = forms.slice(at: offset + 4, count: Int(size))
        else { return nil }
        var cursor = StatedValueReader(bytes: bytes)
        return cursor.next(depth: 0)
    }
}

/// Takes a stated value from its bytes.
private struct StatedValueReader {
    private let reader: ByteReader
    private var offset = 0

    init(bytes: Bytes) {
        reader = ByteReader(bytes, .littleEndian)
    }

    mutating func next(depth: Int) -> TagValue? {
        guard depth <= StatedForms.maximumDepth, let kind = reader.uint8(at: offset) else { return nil }
        offset += 1
        switch kind {
        case 1: return number().map { .integer($0) }
        case 2:
            guard let digits = reader.uint8(at: offset), let real = reader.double(at: offset + 1) else { return nil }
            offset += 9
            return .real(real, digits: (1...17).contains(digits) ? digits : 15)
        case 3:
            guard let count = count(), let text = reader.bytes.slice(at: offset, count: count) else { return nil }
            offset += count
            return .bytes(text)
        case 4: return elements(depth).map { .vector($0) }
        case 5: return elements(depth).map { .list($0) }
        case 6:
            guard let size = number(), let place = number() else { return nil }
            return .binary(count: Int(max(0, size)), offset: Int(max(-1, place)))
        default: return nil
        }
    }

    private mutating func number() -> Int64? {
        defer { offset += 8 }
        return reader.int64(at: offset)
    }

    private mutating func count() -> Int? {
        defer { offset += 4 }
        return reader.uint32(at: offset).map(Int.init)
    }

    private mutating func elements(_ depth: Int) -> [TagValue]? {
        guard let count = count(), count <= reader.count - offset else { return nil }
        var elements: [TagValue] = []
        elements.reserveCapacity(count)
        for _ in 0..<count {
            guard let element = next(depth: depth + 1) else { return nil }
            elements.append(element)
        }
        return elements
    }
}

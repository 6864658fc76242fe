internal import TaglineSDK

/// A tag as a plugin tells it: its value, and where it has them what the file holds and how that prints.
struct PluginTag {
    private var group = ""
    private var name = ""
    private var number: UInt32 = 0
    private var kind: Conversion.Kind?
    private var traits: TagDefinition.Traits = []
    private var raw: RawValue?
    private var value: TagValue?
    private var printed: TagValue?

    /// Reads a tag.
    ///
    /// - Parameter frames: what the bytes of raw values may stand in.
    init(_ cursor: inout JSONCursor, _ frames: [Bytes]) throws(JSONCursor.Failure) {
        var tag = Self()
        try cursor.object { name, member throws(JSONCursor.Failure) in
            try PluginMessage.naming(name) { () throws(JSONCursor.Failure) in
                try tag.take(name, &member, frames)
            }
        }
        guard !tag.group.isEmpty, !tag.name.isEmpty else { throw .unexpected("a \"group\" and a \"name\"") }
        guard tag.value != nil || tag.raw != nil else { throw .unexpected("a \"value\"") }
        self = tag
    }

    private init() {}

    private mutating func take(
        _ member: String, _ cursor: inout JSONCursor, _ frames: [Bytes]
    ) throws(JSONCursor.Failure) {
        switch member {
        case "group": group = try cursor.string()
        case "name": name = try cursor.string()
        case "number":
            guard let number = UInt32(exactly: try cursor.integer()) else { throw .unexpected("32 bits") }
            self.number = number
        case "kind": kind = try cursor.kind()
        case "location": if try cursor.bool() { traits.insert(.location) }
        case "unknown": if try cursor.bool() { traits.insert(.unknown) }
        case "raw": raw = try cursor.rawValue(frames)
        case "value": value = try cursor.tagValue()
        case "printed": printed = try cursor.tagValue()
        default: try cursor.skip()
        }
    }

    /// The tag as a record has it.
    var tag: Tag {
        let raw = raw ?? value?.raw ?? RawValue(text: "")
        let kind = kind ?? value?.kind ?? (raw.type.isBytes ? .text : .quantity)
        // Where the raw value says it all, no function has to.
        let isImplied = value == nil || self.raw == nil && value?.isList == false
        let conversion = isImplied && printed == nil ? kind.plain : nil
        return Tag(group: group, TagDefinition(number, name, conversion ?? custom(kind, isImplied), traits), raw)
    }

    private func custom(_ kind: Conversion.Kind, _ isImplied: Bool) -> Conversion {
        var toValue: Conversion.ToValue?
        var toPrint: Conversion.ToPrint?
        if let value, !isImplied { toValue = { _ in value } }
        if let printed { toPrint = { _ in printed } }
        return .custom(kind, value: toValue, print: toPrint)
    }
}

extension Conversion.Kind {
    /// What makes nothing of the raw value; `nil` where something has to be made.
    fileprivate var plain: Conversion? {
        switch self {
        case .quantity: .quantity
        case .text: .text
        case .date: .date
        case .binary: .binary
        case .label: nil
        }
    }
}

extension TagValue {
    fileprivate var isList: Bool { if case .list = self { true } else { false } }

    fileprivate var kind: Conversion.Kind {
        switch self {
        case .integer, .real, .vector: .quantity
        case .text, .bytes, .list: .text
        case .binary: .binary
        }
    }

    /// A raw value of the same content; `nil` for what has none.
    fileprivate var raw: RawValue? {
        switch self {
        case .integer(let number): return RawValue(integers: [number])
        case .real(let number, _): return RawValue(real: number)
        case .text(let text): return RawValue(text: text)
        case .vector(let elements):
            let integers = elements.compactMap { if case .integer(let number) = $0 { number } else { nil } }
            if integers.count == elements.count { return RawValue(integers: integers) }
            return RawValue(reals: elements.compactMap(\.number))
        case .list(let elements): return RawValue(text: elements.map(\.description).joined(separator: ", "))
        case .bytes, .binary: return nil
        }
    }
}

extension JSONCursor {
    /// Takes the value of a tag: a number, a text, true or false, or a list of numbers or of texts.
    fileprivate mutating func tagValue() throws(Failure) -> TagValue {
        guard peek() == UInt8(ascii: "[") else { return try tagScalar() }
        var elements: [TagValue] = []
        try list { element throws(Failure) in elements.append(try element.tagScalar()) }
        return elements.allSatisfy { $0.number != nil } && !elements.isEmpty ? .vector(elements) : .list(elements)
    }

    private mutating func tagScalar() throws(Failure) -> TagValue {
        switch try scalar() {
        case .integer(let number): .integer(number)
        case .real(let number): .real(number, digits: 15)
        case .string(let text): .text(text)
        case .bool(let isTrue): .text(isTrue ? "true" : "false")
        case .null, .array, .object: throw .unexpected("a number or a text")
        }
    }

    fileprivate mutating func kind() throws(Failure) -> Conversion.Kind {
        switch try string() {
        case "quantity": .quantity
        case "label": .label
        case "text": .text
        case "date": .date
        case "binary": .binary
        default: throw .unexpected("\"quantity\", \"label\", \"text\", \"date\" or \"binary\"")
        }
    }
}

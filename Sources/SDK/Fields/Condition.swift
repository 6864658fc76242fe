/// One condition of a filter.
struct Condition: Sendable {
    private let field: Field
    private let test: Test
    /// Whether the test has to fail.
    private let isNegated: Bool

    private enum Test: Sendable {
        case present
        case equal(Operand)
        case ordered(Order, Operand)
        case like(Glob)
    }

    private enum Order: Sendable {
        case less, lessOrEqual, greater, greaterOrEqual

        func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
            switch self {
            case .less: left < right
            case .lessOrEqual: left <= right
            case .greater: left > right
            case .greaterOrEqual: left >= right
            }
        }
    }

    init(_ text: String) throws(FieldError) {
        let trimmed = text.trimmingSpaces
        if let first = trimmed.utf8.first, first != UInt8(ascii: "!"), Self.isOperator(first) {
            throw FieldError("the condition \"\(text)\" needs a field before its operator")
        }
        guard let start = trimmed.utf8.dropFirst().firstIndex(where: Self.isOperator) else {
            isNegated = trimmed.utf8.first == UInt8(ascii: "!")
            let name = isNegated ? trimmed.dropFirst() : trimmed
            guard !name.isEmpty else { throw FieldError("a condition needs a field, as in \"Make=Canon\"") }
            field = try Field(name.trimmingSpaces.description)
            test = .present
            return
        }
        field = try Field(trimmed[..<start].trimmingSpaces.description)
        let signs = trimmed[start...].utf8.prefix(while: Self.isOperator)
        let value = trimmed[signs.endIndex...].trimmingSpaces
        let symbol = try Self.symbol(String(Substring(signs)), in: text)
        isNegated = symbol == "!="
        test =
            switch symbol {
            case "=", "!=": .equal(Operand(value))
            case "~": .like(Glob(value))
            default: .ordered(Self.order(symbol), Operand(value))
            }
        if symbol.utf8.contains(where: { "<>".utf8.contains($0) }), value.isEmpty {
            throw FieldError("the condition \"\(text)\" needs a value behind its \(symbol)")
        }
        if symbol != "~", field.isNumber, !value.isEmpty, Operand(value).number == nil {
            throw FieldError("the condition \"\(text)\" compares \(field) with \"\(value)\", which is no number")
        }
    }

    func holds(for record: Record) -> Bool {
        var forms: [TagValue] = []
        switch field.selection {
        case .fact, .summary:
            forms = field.value(in: record).map { [$0] } ?? []
        case .tags(let pattern) where pattern.isWildcard:
            return record.tags.contains { pattern.matches($0) && passes([$0.value, $0.printed]) } != isNegated
        case .tags(let pattern):
            if let index = pattern.index(in: record.tags) {
                forms = [record.tags[index].value, record.tags[index].printed]
            }
        }
        return passes(forms) != isNegated
    }

    private func passes(_ forms: [TagValue]) -> Bool {
        switch test {
        case .present: !forms.isEmpty
        case .equal(let operand): forms.contains(where: operand.equals)
        case .like(let glob): forms.contains { glob.matches($0.description) }
        case .ordered(let order, let operand):
            forms.first.map { value in
                if let number = operand.number, let other = Operand.number(of: value) {
                    return order.holds(other, number)
                }
                return order.holds(Text(value.description), Text(operand.text))
            } ?? false
        }
    }

    private static func isOperator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "~"): true
        default: false
        }
    }

    /// The operator that signs are. A doubled `=` is what programmers type for a single one.
    private static func symbol(_ signs: String, in text: String) throws(FieldError) -> String {
        switch signs {
        case "=", "!=", "<", "<=", ">", ">=", "~": return signs
        case "==": return "="
        default: break
        }
        let meant = ["=>": ">=", "=<": "<=", "<>": "!=", "=~": "~"][signs]
        throw FieldError(
            "the condition \"\(text)\" has no operator that is known: = != < <= > >= ~", suggestion: meant)
    }

    private static func order(_ symbol: String) -> Order {
        switch symbol {
        case "<": .less
        case "<=": .lessOrEqual
        case ">": .greater
        default: .greaterOrEqual
        }
    }
}

/// Text in the order of its bytes, which is that of its code points.
private struct Text: Comparable {
    private let text: String

    init(_ text: String) { self.text = text }

    static func < (left: Text, right: Text) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}

/// What a value is compared with.
private struct Operand: Sendable {
    let text: String
    /// The number that the text is, if it is one.
    let number: Double?

    init(_ text: Substring) {
        self.text = String(text)
        number = Self.number(text)
    }

    func equals(_ value: TagValue) -> Bool {
        if let number, let other = Self.number(of: value), number == other { return true }
        return value.description.utf8.elementsEqual(text.utf8)
    }

    /// The number that a value is, or that its text reads as.
    static func number(of value: TagValue) -> Double? {
        switch value {
        case .integer, .real: value.number
        case .text, .bytes: number(value.description[...])
        case .vector, .list, .binary: nil
        }
    }

    /// The number that a text is: in decimal, or a fraction such as `1/160`.
    private static func number(_ text: Substring) -> Double? {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let numerator = parts.first.flatMap(decimal) else { return nil }
        if parts.count == 1 { return numerator }
        guard let denominator = decimal(parts[1]), denominator != 0 else { return nil }
        return numerator / denominator
    }

    /// Swift reads words such as `nan` and hexadecimal as numbers too; here they are text.
    private static func decimal(_ text: Substring) -> Double? {
        let isDecimal = text.utf8.allSatisfy {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "+-.eE".utf8.contains($0)
        }
        return isDecimal ? Double(text) : nil
    }
}

extension StringProtocol {
    /// Without the spaces and tabs at its ends.
    var trimmingSpaces: SubSequence {
        let isSpace = { (character: Character) in character == " " || character == "\t" }
        guard let start = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
            return self[endIndex...]
        }
        return self[start...last]
    }
}

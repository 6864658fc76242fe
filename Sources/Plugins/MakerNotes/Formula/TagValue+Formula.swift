internal import Glibc
internal import TaglineSDK

/// Values as formulas calculate with them.
extension TagValue {
    /// The result of a calculation: a whole number where it is one.
    static func number(_ number: Double) -> TagValue {
        if let whole = Int64(exactly: number), whole.magnitude < 1 << 53 { return .integer(whole) }
        if number.isInfinite { return .text(number < 0 ? "-Inf" : "Inf") }
        return number.isNaN ? .text("NaN") : .real(number, digits: 15)
    }

    static func bool(_ value: Bool) -> TagValue { value ? .integer(1) : .text("") }

    static func joined(_ values: [TagValue], separator: StaticString) -> TagValue {
        var text = TextBuffer()
        for (index, value) in values.enumerated() {
            if index > 0 { text.append(separator.description) }
            text.append(value)
        }
        return .bytes(Bytes(text.utf8))
    }

    /// The value as ExifTool would print it.
    var utf8: [UInt8] {
        if case .bytes(let bytes) = self { return bytes.elements }
        var text = TextBuffer()
        text.append(self)
        return text.utf8
    }

    /// The same without a copy, where the value is bytes already.
    var textBytes: Bytes {
        if case .bytes(let bytes) = self { return bytes }
        return Bytes(utf8)
    }

    /// Whether the value counts as true.
    var isTrue: Bool {
        switch self {
        case .integer(let number): number != 0
        case .real(let number, _): number != 0
        default:
            switch utf8 {
            case [], [UInt8(ascii: "0")]: false
            default: true
            }
        }
    }

    /// The number at the start of the value without its fraction.
    var wholeNumber: Int64 {
        if case .integer(let number) = self { return number }
        let number = leadingNumber
        return number.isNaN ? 0 : Int64(exactly: number.rounded(.towardZero)) ?? (number < 0 ? .min : .max)
    }

    /// Whether the value is text rather than a number.
    var isText: Bool {
        switch self {
        case .text, .bytes, .vector, .list, .binary: true
        case .integer, .real: false
        }
    }
}

extension Formula.Operator {
    /// Nothing counts as zero in a calculation and as an empty text otherwise.
    func apply(_ left: TagValue?, _ right: TagValue?) -> TagValue? {
        switch self {
        case .join:
            return .bytes(Bytes((left?.utf8 ?? []) + (right?.utf8 ?? [])))
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
            return .bool(compares(left, right))
        case .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight:
            return .integer(bits(left?.wholeNumber ?? 0, right?.wholeNumber ?? 0))
        case .add, .subtract, .multiply, .divide, .remainder, .power:
            return calculate(left?.leadingNumber ?? 0, right?.leadingNumber ?? 0)
        }
    }

    private func calculate(_ a: Double, _ b: Double) -> TagValue? {
        switch self {
        case .add: .number(a + b)
        case .subtract: .number(a - b)
        case .multiply: .number(a * b)
        case .divide: b == 0 ? nil : .number(a / b)
        case .remainder: remainder(a, b)
        default: .number(pow(a, b))
        }
    }

    /// The remainder with the sign of the divisor.
    private func remainder(_ a: Double, _ b: Double) -> TagValue? {
        let divisor = b.rounded(.towardZero)
        guard divisor != 0, a.isFinite, b.isFinite else { return nil }
        let rest = fmod(a.rounded(.towardZero), divisor)
        return .number(rest != 0 && (rest < 0) != (divisor < 0) ? rest + divisor : rest)
    }

    private func bits(_ a: Int64, _ b: Int64) -> Int64 {
        switch self {
        case .bitAnd: a & b
        case .bitOr: a | b
        case .bitXor: a ^ b
        case .shiftLeft: a << b
        default: Int64(bitPattern: UInt64(bitPattern: a) >> UInt64(clamping: b))
        }
    }

    var isComparison: Bool {
        switch self {
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
        default: false
        }
    }

    func compares(_ left: TagValue?, _ right: TagValue?) -> Bool {
        if isTextual(left, right) {
            let (left, right) = (left?.textBytes ?? Bytes(), right?.textBytes ?? Bytes())
            let (a, b) = (left.array, right.array)
            return switch self {
            case .equal: left == right
            case .notEqual: left != right
            case .less: a.lexicographicallyPrecedes(b)
            case .lessOrEqual: !b.lexicographicallyPrecedes(a)
            case .greater: b.lexicographicallyPrecedes(a)
            default: !a.lexicographicallyPrecedes(b)
            }
        }
        let (a, b) = (left?.leadingNumber ?? 0, right?.leadingNumber ?? 0)
        return switch self {
        case .equal: a == b
        case .notEqual: a != b
        case .less: a < b
        case .lessOrEqual: a <= b
        case .greater: a > b
        default: a >= b
        }
    }

    /// Text is compared as text unless it stands beside a number; a literal that is no number always is.
    private func isTextual(_ left: TagValue?, _ right: TagValue?) -> Bool {
        guard let left, let right else { return (left ?? right)?.isText ?? true }
        return right.isText && (left.isText || right.decimal == nil)
    }
}

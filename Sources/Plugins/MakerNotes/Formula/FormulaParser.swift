internal import TaglineSDK

/// What is wrong with the text of a table, and where.
struct TableError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// Reads a formula.
struct FormulaParser {
    private let source: [UInt8]
    private var index = 0
    private let functions: (String) -> FormulaFunction?
    private let labels: (String) throws -> Labels

    /// - Parameters:
    ///   - functions: the function of a name.
    ///   - labels: the shared labels of a name.
    static func parse(
        _ source: String, functions: (String) -> FormulaFunction?, labels: (String) throws -> Labels
    ) throws -> Formula {
        try withoutActuallyEscaping(functions) { functions in
            try withoutActuallyEscaping(labels) { labels in
                var parser = FormulaParser(source: Array(source.utf8), functions: functions, labels: labels)
                let formula = try parser.conditional()
                parser.skipSpace()
                guard parser.index == parser.source.count else { throw parser.error("something follows the formula") }
                return formula
            }
        }
    }

    private init(
        source: [UInt8], functions: @escaping (String) -> FormulaFunction?, labels: @escaping (String) throws -> Labels
    ) {
        self.source = source
        self.functions = functions
        self.labels = labels
    }

    private func error(_ message: String) -> TableError {
        TableError("\(message) at \(index) of: \(String(decoding: source, as: UTF8.self))")
    }

    private mutating func skipSpace() {
        while index < source.count, source[index] == 0x20 { index += 1 }
    }

    private mutating func take(_ token: StaticString) -> Bool {
        skipSpace()
        guard isNext(token) else { return false }
        index += token.utf8CodeUnitCount
        return true
    }

    /// Whether a token stands here.
    private func isNext(_ token: StaticString) -> Bool {
        let count = token.utf8CodeUnitCount
        guard count <= source.count - index else { return false }
        for offset in 0..<count where unsafe source[index + offset] != token.utf8Start[offset] { return false }
        return true
    }

    private mutating func expect(_ token: StaticString) throws {
        guard take(token) else { throw error("expected \(token)") }
    }

    private mutating func conditional() throws -> Formula {
        let condition = try disjunction()
        guard take("?") else { return condition }
        let yes = try conditional()
        try expect(":")
        return .conditional(condition, yes, try conditional())
    }

    private mutating func disjunction() throws -> Formula {
        var left = try conjunction()
        while take("||") { left = .or(left, try conjunction()) }
        return left
    }

    private mutating func conjunction() throws -> Formula {
        var left = try comparison()
        while take("&&") { left = .and(left, try comparison()) }
        return left
    }

    private mutating func comparison() throws -> Formula {
        let left = try operation()
        if take("!~") { return .not(.match(left, try pattern())) }
        guard index < source.count else { return left }
        switch source[index] {
        case UInt8(ascii: "~"):
            index += 1
            return .match(left, try pattern())
        case UInt8(ascii: "="): return try take("==") ? .binary(.equal, left, operation()) : left
        case UInt8(ascii: "!"): return try take("!=") ? .binary(.notEqual, left, operation()) : left
        case UInt8(ascii: "<"): return try .binary(comparator("<=", .lessOrEqual, .less), left, operation())
        case UInt8(ascii: ">"): return try .binary(comparator(">=", .greaterOrEqual, .greater), left, operation())
        default: return left
        }
    }

    /// One operator if its sign stands here, else the one that the first byte of the sign is.
    private mutating func comparator(
        _ sign: StaticString, _ operation: Formula.Operator, _ shorter: Formula.Operator
    ) -> Formula.Operator {
        if take(sign) { return operation }
        index += 1
        return shorter
    }

    /// A chain of the operators that make a value of two, of those that bind at least so strongly.
    private mutating func operation(strength: Int = 1) throws -> Formula {
        var left = try power()
        while true {
            skipSpace()
            guard let next = nextOperator, next.strength >= strength else { return left }
            index += next.length
            left = .binary(next.operation, left, try operation(strength: next.strength + 1))
        }
    }

    /// The operator that stands here, how many bytes it has, and how strongly it binds.
    private var nextOperator: (operation: Formula.Operator, length: Int, strength: Int)? {
        guard index < source.count else { return nil }
        let byte = source[index]
        let isDouble = index + 1 < source.count && source[index + 1] == byte
        return switch (Unicode.Scalar(byte), isDouble) {
        case (".", true): (.join, 2, 1)
        case ("&", false): (.bitAnd, 1, 2)
        case ("<", true): (.shiftLeft, 2, 2)
        case (">", true): (.shiftRight, 2, 2)
        case ("+", _): (.add, 1, 3)
        case ("-", _): (.subtract, 1, 3)
        case ("*", _): (.multiply, 1, 4)
        case ("/", _): (.divide, 1, 4)
        case ("%", _): (.remainder, 1, 4)
        default: nil
        }
    }

    private mutating func power() throws -> Formula {
        if take("-") { return .negative(try power()) }
        let base = try suffix()
        return take("^") ? .binary(.power, base, try power()) : base
    }

    private mutating func suffix() throws -> Formula {
        skipSpace()
        if !isNext("!~"), take("!") { return .not(try suffix()) }
        var value = try primary()
        while index < source.count, source[index] == UInt8(ascii: "["), take("[") {
            value = .element(value, try conditional())
            try expect("]")
        }
        return value
    }

    private mutating func primary() throws -> Formula {
        skipSpace()
        guard index < source.count else { throw error("the formula ends too early") }
        switch source[index] {
        case UInt8(ascii: "("):
            index += 1
            let inner = try conditional()
            try expect(")")
            return inner
        case UInt8(ascii: "\""):
            return .constant(.bytes(Bytes(try string())))
        case 0x30...0x39:
            return .constant(try number())
        case let byte where ByteSet.word.contains(byte):
            return try named()
        default:
            throw error("unexpected character")
        }
    }

    private mutating func number() throws -> TagValue {
        let start = index
        if take("0x") {
            while index < source.count, Character(Unicode.Scalar(source[index])).isHexDigit { index += 1 }
            let text = String(decoding: source[(start + 2)..<index], as: UTF8.self)
            guard let value = UInt64(text, radix: 16) else { throw error("bad number") }
            return .integer(Int64(bitPattern: value))
        }
        while index < source.count {
            let byte = source[index]
            let isPoint = byte == UInt8(ascii: ".") && index + 1 < source.count && source[index + 1] != byte
            let isExponentSign = byte == UInt8(ascii: "-") && source[index - 1] | 0x20 == UInt8(ascii: "e")
            guard byte &- 0x30 < 10 || byte | 0x20 == UInt8(ascii: "e") || isPoint || isExponentSign else { break }
            index += 1
        }
        guard let value = Double(String(decoding: source[start..<index], as: UTF8.self)) else {
            throw error("bad number")
        }
        return .number(value)
    }

    private mutating func string() throws -> [UInt8] {
        index += 1
        var text: [UInt8] = []
        while index < source.count, source[index] != UInt8(ascii: "\"") {
            if source[index] == UInt8(ascii: "\\"), index + 1 < source.count {
                index += 1
                switch Unicode.Scalar(source[index]) {
                case "0": text.append(0)
                case "n": text.append(0x0A)
                case "x":
                    guard index + 2 < source.count,
                        let byte = UInt8(String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
                    else { throw error("bad escape") }
                    text.append(byte)
                    index += 2
                default: text.append(source[index])
                }
            } else {
                text.append(source[index])
            }
            index += 1
        }
        guard index < source.count else { throw error("the text has no end") }
        index += 1
        return text
    }

    private mutating func pattern() throws -> Pattern {
        try expect("/")
        let start = index
        while index < source.count, source[index] != UInt8(ascii: "/") {
            index += source[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard index < source.count else { throw error("the pattern has no end") }
        let body = String(decoding: source[start..<index], as: UTF8.self)
        index += 1
        let optionStart = index
        while index < source.count, "is".utf8.contains(source[index]) { index += 1 }
        let options = String(decoding: source[optionStart..<index], as: UTF8.self)
        guard let pattern = Pattern(body, options: options, number: KnownMatches.nextNumber()) else {
            throw error("bad pattern")
        }
        return pattern
    }

    private mutating func word() -> String {
        let start = index
        while index < source.count,
            ByteSet.word.contains(source[index])
                || source[index] == UInt8(ascii: ".")
                    && index + 1 < source.count && ByteSet.word.contains(source[index + 1])
        { index += 1 }
        return String(decoding: source[start..<index], as: UTF8.self)
    }

    private mutating func named() throws -> Formula {
        let name = word()
        let isCall = index < source.count && source[index] == UInt8(ascii: "(")
        switch name {
        case "x" where !isCall: return .current
        case "nil": return .constant(nil)
        case "each", "parts", "every", "terms", "label", "known", "with", "replace", "replaceAll", "capture":
            return try special(name)
        default: break
        }
        if !isCall, let local = Formula.Local(rawValue: name) { return .local(local) }
        if !isCall, name.first?.isUppercase == true { return .fact(FactName(name)) }
        guard let function = functions(name) else { throw error("unknown function \(name)") }
        return .call(function, isCall ? try arguments() : [.current])
    }

    private mutating func arguments() throws -> [Formula] {
        try expect("(")
        if take(")") { return [] }
        var formulas = [try conditional()]
        while take(",") { formulas.append(try conditional()) }
        try expect(")")
        return formulas
    }

    private mutating func special(_ name: String) throws -> Formula {
        switch name {
        case "each":
            try expect("(")
            let formula = try conditional()
            try expect(")")
            return .each(formula)
        case "with":
            let formulas = try arguments()
            guard formulas.count == 2 else { throw error("with takes a value and a formula") }
            return .with(formulas[0], formulas[1])
        case "parts":
            return .parts(try arguments(), separator: "; ", repeats: false)
        case "every":
            return .parts(try arguments(), separator: " ", repeats: true)
        case "terms":
            return .parts(try arguments(), separator: " ", repeats: false)
        case "label":
            try expect("(")
            skipSpace()
            let name = word()
            try expect(")")
            return .label(try labels(name))
        case "known":
            try expect("(")
            skipSpace()
            let known = try labels(word())
            try expect(")")
            return .call(.of { arguments in arguments[0].flatMap { known[$0.utf8] }.map(TagValue.text) }, [.current])
        default:
            try expect("(")
            let text = try conditional()
            try expect(",")
            let pattern = try pattern()
            try expect(",")
            skipSpace()
            if name == "capture" {
                let group = try number().wholeNumber
                try expect(")")
                return .capture(text, pattern, Int(group))
            }
            let template = try string()
            try expect(")")
            return .replace(text, pattern, template, all: name == "replaceAll")
        }
    }
}

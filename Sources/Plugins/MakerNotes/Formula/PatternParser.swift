/// Reads a regular expression.
struct PatternParser {
    private let source: [UInt8]
    private let dotMatchesNewline: Bool
    private var index = 0
    private var groupCount = 0

    init(_ source: [UInt8], dotMatchesNewline: Bool) {
        self.source = source
        self.dotMatchesNewline = dotMatchesNewline
    }

    mutating func parse() -> Pattern.Node? {
        let node = choice()
        return index == source.count ? node : nil
    }

    private var next: UInt8? { index < source.count ? source[index] : nil }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func choice() -> Pattern.Node? {
        var nodes: [Pattern.Node] = []
        repeat {
            guard let node = sequence() else { return nil }
            nodes.append(node)
        } while take("|")
        return nodes.count == 1 ? nodes[0] : .choice(nodes)
    }

    private mutating func sequence() -> Pattern.Node? {
        var nodes: [Pattern.Node] = []
        // Bytes that follow one another are compared as one text.
        var literal: [UInt8] = []
        func endLiteral() {
            if !literal.isEmpty { nodes.append(.literal(literal)) }
            literal = []
        }
        while let byte = next, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
            guard let node = atom().flatMap({ quantified($0) }) else { return nil }
            if case .set(let set) = node, let byte = set.onlyByte {
                literal.append(byte)
            } else {
                endLiteral()
                nodes.append(node)
            }
        }
        endLiteral()
        return nodes.count == 1 ? nodes[0] : .sequence(nodes)
    }

    private mutating func atom() -> Pattern.Node? {
        guard let byte = next else { return nil }
        index += 1
        switch Unicode.Scalar(byte) {
        case "^": return .start
        case "$": return .end
        case ".": return .set(dotMatchesNewline ? ByteSet(0...255) : ByteSet(0...9, 11...255))
        case "(": return group()
        case "[": return set().map { .set($0) }
        case "\\": return escape()
        default: return .set(ByteSet(byte...byte))
        }
    }

    private mutating func group() -> Pattern.Node? {
        var wrap: (Pattern.Node) -> Pattern.Node
        if take("?") {
            if take(":") {
                wrap = { $0 }
            } else if take("!") {
                wrap = { .lookahead($0, isNegative: true) }
            } else if take("=") {
                wrap = { .lookahead($0, isNegative: false) }
            } else {
                return nil
            }
        } else {
            groupCount += 1
            let number = groupCount
            wrap = { .group($0, number: number) }
        }
        guard let node = choice(), take(")") else { return nil }
        return wrap(node)
    }

    private mutating func escape() -> Pattern.Node? {
        if take("b") { return .wordBoundary }
        if take("B") { return .notWordBoundary }
        return escapedSet().map { .set($0) }
    }

    private mutating func escapedSet() -> ByteSet? {
        guard let byte = next else { return nil }
        index += 1
        switch Unicode.Scalar(byte) {
        case "d": return .digit
        case "D": return ByteSet.digit.inverted
        case "w": return .word
        case "W": return ByteSet.word.inverted
        case "s": return .space
        case "S": return ByteSet.space.inverted
        default: return escapedByte(byte).map { ByteSet($0...$0) }
        }
    }

    private mutating func escapedByte(_ byte: UInt8) -> UInt8? {
        switch Unicode.Scalar(byte) {
        case "n": return 0x0A
        case "r": return 0x0D
        case "t": return 0x09
        case "x":
            guard index + 2 <= source.count,
                let value = UInt8(String(decoding: source[index..<index + 2], as: UTF8.self), radix: 16)
            else { return nil }
            index += 2
            return value
        case "0"..."7":
            var value = UInt32(byte) - 0x30
            while let digit = next, (0x30...0x37).contains(digit), value < 32 {
                value = value * 8 + UInt32(digit) - 0x30
                index += 1
            }
            return UInt8(exactly: value)
        default:
            return byte
        }
    }

    private mutating func set() -> ByteSet? {
        let isInverted = take("^")
        var result = ByteSet()
        var isFirst = true
        while let byte = next, byte != UInt8(ascii: "]") || isFirst {
            isFirst = false
            index += 1
            guard let low = member(byte) else { return nil }
            guard let start = low.single, next == UInt8(ascii: "-"), index + 1 < source.count,
                source[index + 1] != UInt8(ascii: "]")
            else {
                result.formUnion(low.set)
                continue
            }
            index += 2
            guard let end = member(source[index - 1])?.single, start <= end else { return nil }
            result.insert(start...end)
        }
        guard take("]") else { return nil }
        return isInverted ? result.inverted : result
    }

    private mutating func member(_ byte: UInt8) -> (set: ByteSet, single: UInt8?)? {
        guard byte == UInt8(ascii: "\\") else { return (ByteSet(byte...byte), byte) }
        guard let escaped = next else { return nil }
        if "dDwWsS".utf8.contains(escaped) { return escapedSet().map { ($0, nil) } }
        index += 1
        return escapedByte(escaped).map { (ByteSet($0...$0), $0) }
    }

    private mutating func quantified(_ node: Pattern.Node) -> Pattern.Node? {
        var bounds: (Int, Int)
        if take("?") {
            bounds = (0, 1)
        } else if take("*") {
            bounds = (0, .max)
        } else if take("+") {
            bounds = (1, .max)
        } else if next == UInt8(ascii: "{"), index + 1 < source.count, source[index + 1] &- 0x30 < 10 {
            index += 1
            guard let least = number() else { return nil }
            bounds = (least, take(",") ? number() ?? .max : least)
            guard take("}") else { return nil }
        } else {
            return node
        }
        return .repeated(node, least: bounds.0, most: bounds.1, isLazy: take("?"))
    }

    private mutating func number() -> Int? {
        let start = index
        while let byte = next, byte &- 0x30 < 10 { index += 1 }
        return Int(String(decoding: source[start..<index], as: UTF8.self))
    }
}

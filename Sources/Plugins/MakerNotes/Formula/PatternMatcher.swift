internal import TaglineSDK

/// Matches a pattern by backtracking.
struct PatternMatcher {
    private let text: Bytes
    private let ignoresCase: Bool
    /// Whether anybody asks what the groups matched.
    private let capturing: Bool
    private var steps = 0
    /// What the groups matched.
    var groups: [Int: Range<Int>] = [:]

    init(_ text: Bytes, ignoresCase: Bool, capturing: Bool) {
        self.text = text
        self.ignoresCase = ignoresCase
        self.capturing = capturing
    }

    /// Whether the steps were used up.
    var isExhausted: Bool { steps > 100_000 }

    /// Where a match that begins at a position ends.
    mutating func match(_ node: Pattern.Node, at position: Int) -> Int? {
        run(node, position) { _, end in end }
    }

    /// What is to be matched behind a node.
    private typealias Rest = (inout PatternMatcher, Int) -> Int?

    private mutating func run(_ node: Pattern.Node, _ position: Int, _ rest: Rest) -> Int? {
        steps += 1
        guard !isExhausted else { return nil }
        switch node {
        case .empty:
            return rest(&self, position)
        case .set(let set):
            return isByte(at: position, in: set) ? rest(&self, position + 1) : nil
        case .literal(let bytes):
            return isLiteral(bytes, at: position) ? rest(&self, position + bytes.count) : nil
        case .sequence(let nodes):
            return sequence(nodes[...], position, rest)
        case .choice(let nodes):
            for node in nodes {
                if let end = run(node, position, rest) { return end }
            }
            return nil
        case .group(let node, _) where !capturing:
            return run(node, position, rest)
        case .group(let node, let number):
            let before = groups[number]
            if let end = run(
                node, position,
                { matcher, end in
                    matcher.groups[number] = position..<end
                    return rest(&matcher, end)
                })
            {
                return end
            }
            groups[number] = before
            return nil
        case .repeated(let node, let least, let most, let isLazy):
            return repeated(node, least, most, isLazy, position, rest)
        case .start:
            return position == 0 ? rest(&self, position) : nil
        case .end:
            let isEnd = position == text.count || position == text.count - 1 && text.byte(at: position) == 0x0A
            return isEnd ? rest(&self, position) : nil
        case .wordBoundary:
            return isBoundary(position) ? rest(&self, position) : nil
        case .notWordBoundary:
            return isBoundary(position) ? nil : rest(&self, position)
        case .lookahead(let node, let isNegative):
            let isFound = run(node, position) { _, end in end } != nil
            return isFound != isNegative ? rest(&self, position) : nil
        }
    }

    private mutating func sequence(_ nodes: ArraySlice<Pattern.Node>, _ position: Int, _ rest: Rest) -> Int? {
        guard let first = nodes.first else { return rest(&self, position) }
        return run(first, position) { matcher, end in matcher.sequence(nodes.dropFirst(), end, rest) }
    }

    private mutating func repeated(
        _ node: Pattern.Node, _ least: Int, _ most: Int, _ isLazy: Bool, _ position: Int, _ rest: Rest
    ) -> Int? {
        if case .set(let set) = node, !isLazy { return repeatedSet(set, least, most, position, rest) }
        if least == 0, isLazy, let end = rest(&self, position) { return end }
        if most > 0 {
            let end = run(node, position) { matcher, end in
                guard end > position || least > 0 else { return nil }
                return matcher.repeated(node, max(0, least - 1), most - 1, isLazy, end, rest)
            }
            if let end { return end }
        }
        return least == 0 && !isLazy ? rest(&self, position) : nil
    }

    private mutating func repeatedSet(
        _ set: ByteSet, _ least: Int, _ most: Int, _ position: Int, _ rest: Rest
    ) -> Int? {
        var end = position
        while end - position < most, isByte(at: end, in: set) { end += 1 }
        while end - position >= least {
            steps += 1
            if let match = rest(&self, end) { return match }
            if end == position || isExhausted { return nil }
            end -= 1
        }
        return nil
    }

    private func isByte(at position: Int, in set: ByteSet) -> Bool {
        guard let byte = text.byte(at: position) else { return false }
        if set.contains(byte) { return true }
        return ignoresCase && Self.isLetter(byte) && set.contains(byte ^ 0x20)
    }

    private func isLiteral(_ bytes: [UInt8], at position: Int) -> Bool {
        guard bytes.count <= text.count - position else { return false }
        for (index, expected) in bytes.enumerated() {
            guard let byte = text.byte(at: position + index) else { return false }
            guard byte == expected || ignoresCase && Self.isLetter(byte) && byte ^ 0x20 == expected else {
                return false
            }
        }
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & ~0x20) }

    private func isBoundary(_ position: Int) -> Bool {
        let before = ByteSet.word.contains(text.byte(at: position - 1))
        let after = ByteSet.word.contains(text.byte(at: position))
        return before != after
    }
}

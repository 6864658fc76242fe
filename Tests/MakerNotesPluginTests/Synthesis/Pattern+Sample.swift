@testable import MakerNotesPlugin

extension Pattern {
    /// A text that the pattern matches, or `nil` where none was found soon.
    func sample(using random: inout SeededGenerator) -> [UInt8]? {
        for _ in 0..<8 {
            let text = root.sample(using: &random)
            if matches(text) { return text }
        }
        return nil
    }
}

extension Pattern.Node {
    /// A text that the node may match; what stands around it is not looked at.
    fileprivate func sample(using random: inout SeededGenerator) -> [UInt8] {
        switch self {
        case .empty, .start, .end, .wordBoundary, .notWordBoundary, .lookahead: return []
        case .set(let set): return [set.sample(using: &random)]
        case .literal(let bytes): return bytes
        case .sequence(let nodes): return nodes.flatMap { $0.sample(using: &random) }
        case .choice(let nodes): return nodes.randomElement(using: &random)?.sample(using: &random) ?? []
        case .group(let node, _): return node.sample(using: &random)
        case .repeated(let node, let least, let most, _):
            let count = Int.random(in: least...min(most, least + 2), using: &random)
            return (0..<count).flatMap { _ in node.sample(using: &random) }
        }
    }
}

extension ByteSet {
    /// One of the bytes, a letter or a digit where there is one.
    fileprivate func sample(using random: inout SeededGenerator) -> UInt8 {
        let all = (0...255).map { UInt8($0) }.filter { contains($0) }
        let words = all.filter { ByteSet.word.contains($0) }
        return (words.isEmpty ? all : words).randomElement(using: &random) ?? 0
    }
}

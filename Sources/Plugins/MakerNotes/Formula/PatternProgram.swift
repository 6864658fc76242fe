/// A pattern as steps, one after the other, that a matcher follows.
struct PatternProgram: Sendable {
    enum Step: BitwiseCopyable {
        /// A byte of a set.
        case set(Int)
        /// Bytes of `literals`.
        case literal(start: Int, count: Int)
        /// As many bytes of a set as there are, fewer where the rest asks for that.
        case run(set: Int, least: Int, most: Int)
        /// Goes on at one step or, if there is no match from there, at another.
        case either(Int, Int)
        case go(Int)
        /// Keeps the position in a slot.
        case keep(slot: Int)
        /// Goes on only if the position is another than the one in a slot.
        case moved(slot: Int)
        case start, end, wordBoundary, notWordBoundary
        /// The steps up to the next `found` are to match, or not to match, what follows; goes on behind them.
        case look(isNegative: Bool, behind: Int)
        case found
    }

    private(set) var steps: [Step] = []
    private(set) var sets: [ByteSet] = []
    private(set) var literals: [UInt8] = []
    /// How many slots there are: two for each group, for its start and its end, and then those of loops.
    private(set) var slotCount: Int
    /// How many of them are the groups'.
    let groupSlots: Int

    init(_ root: Pattern.Node) {
        groupSlots = 2 * root.groupCount
        slotCount = groupSlots
        add(root)
        steps.append(.found)
    }

    /// Adds the steps of a node. A step that leads to one further on is put in its place when that stands.
    private mutating func add(_ node: Pattern.Node) {
        switch node {
        case .empty: break
        case .set(let set): steps.append(.set(add(set)))
        case .literal(let bytes):
            steps.append(.literal(start: literals.count, count: bytes.count))
            literals += bytes
        case .sequence(let nodes): for node in nodes { add(node) }
        case .choice(let nodes): add(choice: nodes[...])
        case .group(let node, let number):
            steps.append(.keep(slot: 2 * number - 2))
            add(node)
            steps.append(.keep(slot: 2 * number - 1))
        case .repeated(.set(let set), let least, let most, isLazy: false):
            steps.append(.run(set: add(set), least: least, most: most))
        case .repeated(let node, let least, let most, let isLazy):
            for _ in 0..<least { add(node) }
            if most == .max {
                let loop = steps.count
                add(optional: node, isLazy) { $0.steps.append(.go(loop)) }
            } else {
                add(optional: node, times: most - least, isLazy)
            }
        case .start: steps.append(.start)
        case .end: steps.append(.end)
        case .wordBoundary: steps.append(.wordBoundary)
        case .notWordBoundary: steps.append(.notWordBoundary)
        case .lookahead(let node, let isNegative):
            let look = reserveStep()
            add(node)
            steps.append(.found)
            steps[look] = .look(isNegative: isNegative, behind: steps.count)
        }
    }

    /// Makes room for a step.
    private mutating func reserveStep() -> Int {
        steps.append(.found)
        return steps.count - 1
    }

    private mutating func add(_ set: ByteSet) -> Int {
        sets.append(set)
        return sets.count - 1
    }

    private mutating func add(choice nodes: ArraySlice<Pattern.Node>) {
        guard let first = nodes.first else { return }
        guard nodes.count > 1 else { return add(first) }
        let fork = reserveStep()
        add(first)
        let jump = reserveStep()
        steps[fork] = .either(fork + 1, steps.count)
        add(choice: nodes.dropFirst())
        steps[jump] = .go(steps.count)
    }

    private mutating func add(optional node: Pattern.Node, times: Int, _ isLazy: Bool) {
        guard times > 0 else { return }
        add(optional: node, isLazy) { $0.add(optional: node, times: times - 1, isLazy) }
    }

    /// A node that may be passed over, and what follows it where it is not. One that matches nothing does not count.
    private mutating func add(
        optional node: Pattern.Node, _ isLazy: Bool, then addRest: (inout PatternProgram) -> Void
    ) {
        let fork = reserveStep()
        let slot = slotCount
        slotCount += 1
        steps.append(.keep(slot: slot))
        add(node)
        steps.append(.moved(slot: slot))
        addRest(&self)
        steps[fork] = isLazy ? .either(steps.count, fork + 1) : .either(fork + 1, steps.count)
    }
}

extension Pattern.Node {
    /// The highest number of a group.
    fileprivate var groupCount: Int {
        switch self {
        case .empty, .set, .literal, .start, .end, .wordBoundary, .notWordBoundary: 0
        case .sequence(let nodes), .choice(let nodes): nodes.map(\.groupCount).max() ?? 0
        case .group(let node, let number): max(number, node.groupCount)
        case .repeated(let node, _, _, _), .lookahead(let node, _): node.groupCount
        }
    }
}

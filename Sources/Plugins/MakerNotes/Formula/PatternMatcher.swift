internal import TaglineSDK

/// Follows the steps of a pattern through a text, and goes back to where there was a choice when it does not match.
struct PatternMatcher {
    private let program: PatternProgram
    private let text: Bytes
    private let ignoresCase: Bool
    /// Whether anybody asks what the groups matched.
    private let capturing: Bool
    private var steps = 0
    /// Positions that were kept, or -1.
    private var slots: [Int]
    private var choices: [Choice] = []

    /// Where to go on if there is no match.
    private enum Choice {
        /// At a step, from a position, or from an earlier one down to a least one.
        case step(Int, position: Int, least: Int)
        /// Before a position was kept in a slot.
        case slot(Int, position: Int)
    }

    init(_ program: PatternProgram, _ text: Bytes, ignoresCase: Bool, capturing: Bool) {
        self.program = program
        self.text = text
        self.ignoresCase = ignoresCase
        self.capturing = capturing
        slots = program.slotCount == 0 ? [] : Array(repeating: -1, count: program.slotCount)
    }

    /// Whether the steps were used up.
    var isExhausted: Bool { steps > 100_000 }

    /// What the groups matched, by number.
    var groups: [Int: Range<Int>] {
        var groups: [Int: Range<Int>] = [:]
        for number in 0..<program.groupSlots / 2 {
            let (start, end) = (slots[2 * number], slots[2 * number + 1])
            if start >= 0, end >= start { groups[number + 1] = start..<end }
        }
        return groups
    }

    /// Where a match that begins at a position ends.
    mutating func match(at position: Int) -> Int? { follow(from: 0, at: position) }

    private mutating func follow(from first: Int, at start: Int) -> Int? {
        let before = choices.count
        var step = first
        var position = start
        while !isExhausted {
            steps += 1
            var fits = true
            switch program.steps[step] {
            case .found:
                choices.removeLast(choices.count - before)
                return position
            case .set(let set):
                fits = isByte(at: position, in: set)
                position += 1
            case .literal(let start, let count):
                fits = isLiteral(start, count, at: position)
                position += count
            case .run(let set, let least, let most):
                var end = position
                while end - position < most, isByte(at: end, in: set) { end += 1 }
                fits = end - position >= least
                if end - position > least {
                    choices.append(.step(step + 1, position: end - 1, least: position + least))
                }
                position = end
            case .either(let one, let other):
                choices.append(.step(other, position: position, least: position))
                step = one - 1
            case .go(let target): step = target - 1
            case .keep(let slot) where capturing || slot >= program.groupSlots:
                choices.append(.slot(slot, position: slots[slot]))
                slots[slot] = position
            case .keep: break
            case .moved(let slot): fits = slots[slot] != position
            case .start: fits = position == 0
            case .end:
                fits = position == text.count || position == text.count - 1 && text.byte(at: position) == 0x0A
            case .wordBoundary: fits = isBoundary(position)
            case .notWordBoundary: fits = !isBoundary(position)
            case .look(let isNegative, let behind):
                fits = (follow(from: step + 1, at: position) != nil) != isNegative
                step = behind - 1
            }
            if fits {
                step += 1
            } else if let choice = lastChoice(above: before) {
                (step, position) = choice
            } else {
                return nil
            }
        }
        return nil
    }

    private mutating func lastChoice(above count: Int) -> (step: Int, position: Int)? {
        while choices.count > count, let choice = choices.popLast() {
            switch choice {
            case .slot(let slot, let position): slots[slot] = position
            case .step(let step, let position, let least):
                if position > least { choices.append(.step(step, position: position - 1, least: least)) }
                return (step, position)
            }
        }
        return nil
    }

    private func isByte(at position: Int, in set: Int) -> Bool {
        guard let byte = text.byte(at: position) else { return false }
        if program.sets[set].contains(byte) { return true }
        return ignoresCase && Self.isLetter(byte) && program.sets[set].contains(byte ^ 0x20)
    }

    private func isLiteral(_ start: Int, _ count: Int, at position: Int) -> Bool {
        for index in 0..<count {
            guard let byte = text.byte(at: position + index) else { return false }
            let expected = program.literals[start + index]
            guard byte == expected || ignoresCase && Self.isLetter(byte) && byte ^ 0x20 == expected else {
                return false
            }
        }
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & ~0x20) }

    private func isBoundary(_ position: Int) -> Bool { isWord(position - 1) != isWord(position) }

    private func isWord(_ position: Int) -> Bool { ByteSet.word.contains(text.byte(at: position)) }
}

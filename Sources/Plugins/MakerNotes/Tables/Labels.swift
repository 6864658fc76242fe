internal import Synchronization
internal import TaglineSDK

/// The labels of an enumeration and the names of a bit mask's bits, as they stand in the text of a table.
///
/// ```
///   0=Off
///   1=On
///   &3=the name of bit 3
/// ```
final class Labels: Sendable {
    /// The lines, each with the blanks before it.
    private let lines: Bytes
    private let hasBits: Bool
    /// The bits of one number, when a mask is an array.
    let bitsPerWord: Int
    /// What a number without a label prints as.
    let other: Formula?
    /// Whether an unknown number is shown as `Unknown (0x1f)`.
    let isHexadecimal: Bool
    private let index = Once<LabelIndex>()
    /// How often something was looked up without an index.
    private let lookups = Atomic(0)
    private let alternativesOfNumbers = Memo<String, [LensCandidate]>()

    init(_ lines: Bytes, bitsPerWord: Int = 32, other: Formula? = nil, isHexadecimal: Bool = false) {
        self.lines = lines
        self.bitsPerWord = bitsPerWord
        self.other = other
        self.isHexadecimal = isHexadecimal
        hasBits = Self.hasBits(lines)
    }

    /// The same labels with other manners.
    init(_ labels: Labels, bitsPerWord: Int, other: Formula?, isHexadecimal: Bool) {
        lines = labels.lines
        hasBits = labels.hasBits
        self.bitsPerWord = bitsPerWord
        self.other = other ?? labels.other
        self.isHexadecimal = isHexadecimal
    }

    /// The text of a value: its label, the names of its bits, or that it is unknown.
    func text(of value: TagValue) -> TagValue {
        text(of: value, in: nil)
    }

    func text(of value: TagValue, in scope: FormulaScope?) -> TagValue {
        if case .integer(let number) = value, let range = index.ask({ $0[number] }), let label = label(at: range) {
            return .bytes(label)
        }
        let key = value.utf8
        if let label = label(of: key) { return .bytes(label) }
        if hasBits { return .text(names(of: value)) }
        if let other, let text = other.value(of: value, in: scope ?? .empty) { return text }
        if isHexadecimal, let number = value.decimal.flatMap(Int64.init(exactly:)), number != 0 {
            return .text("Unknown (0x\(String(UInt64(bitPattern: number), radix: 16)))")
        }
        return .text("Unknown (\(TagValue.bytes(Bytes(key)).description))")
    }

    /// The label of a key, or `nil`.
    subscript(key: [UInt8]) -> String? { label(of: key).map(Self.text) }

    /// The label of a key as it stands in the table, or `nil`.
    private func label(of key: [UInt8]) -> Bytes? {
        guard let index = indexIfWorthwhile() else { return scan(for: key) }
        return index[key].flatMap(label(at:))
    }

    /// An index is made when enough was looked up to pay for it: a file asks some long lists once or twice.
    private func indexIfWorthwhile() -> LabelIndex? {
        if let known = index.load() { return known }
        guard lookups.wrappingAdd(1, ordering: .relaxed).oldValue >= 4 else { return nil }
        return index.store(LabelIndex(Self.ranges(lines)))
    }

    /// The labels of a number and of `number.1`, `number.2` and so on, with which lists of lenses have several for one.
    func alternatives(of number: String) -> [LensCandidate] {
        // Numbers that no lens has are not kept: a file can have any.
        guard let first = self[Array(number.utf8)] else { return [] }
        return alternativesOfNumbers.value(of: number) { number in
            var lenses = [LensCandidate(first, isFirst: true)]
            while let next = self[Array("\(number).\(lenses.count)".utf8)] {
                lenses.append(LensCandidate(next, isFirst: false))
            }
            return lenses
        }
    }

    /// All keys and labels in their order.
    var entries: [(key: String, label: String)] {
        Self.ranges(lines).map { key, range in
            (String(decoding: key, as: UTF8.self), label(at: range).map(Self.text) ?? "")
        }
    }

    private static func text(_ label: Bytes) -> String { String(decoding: label.array, as: UTF8.self) }

    private func label(at range: Range<Int>) -> Bytes? { lines.slice(at: range.lowerBound, count: range.count) }

    private func scan(for key: [UInt8]) -> Bytes? {
        var start = 0
        while start < lines.count {
            while lines.byte(at: start) == 0x20 { start += 1 }
            let end = lines.endOfLine(from: start)
            let behind = start + key.count
            if behind < end, lines.byte(at: behind) == UInt8(ascii: "="), lines.dropFirst(start).starts(with: key) {
                return label(at: (behind + 1)..<end)
            }
            start = end + 1
        }
        return nil
    }

    private func names(of value: TagValue) -> String {
        var names: [String] = []
        for (word, part) in value.parts.enumerated() {
            let mask = UInt64(bitPattern: part.wholeNumber)
            for bit in 0..<bitsPerWord where mask >> UInt64(bit) & 1 != 0 {
                let number = word * bitsPerWord + bit
                names.append(self[Array("&\(number)".utf8)] ?? "[\(number)]")
            }
        }
        return names.isEmpty ? "(none)" : names.joined(separator: ", ")
    }

    private static func hasBits(_ lines: Bytes) -> Bool {
        var start = 0
        while start < lines.count {
            while lines.byte(at: start) == 0x20 { start += 1 }
            if lines.byte(at: start) == UInt8(ascii: "&") { return true }
            start = lines.endOfLine(from: start) + 1
        }
        return false
    }

    private static func ranges(_ lines: Bytes) -> [(key: ArraySlice<UInt8>, label: Range<Int>)] {
        var ranges: [(key: ArraySlice<UInt8>, label: Range<Int>)] = []
        var start = 0
        while start < lines.count {
            let end = lines.endOfLine(from: start)
            while lines.byte(at: start) == 0x20 { start += 1 }
            let line = lines.dropFirst(start).prefix(end - start)
            if let equals = line.firstIndex(of: UInt8(ascii: "=")) {
                ranges.append((line.prefix(equals).array, (start + equals + 1)..<end))
            }
            start = end + 1
        }
        return ranges
    }
}

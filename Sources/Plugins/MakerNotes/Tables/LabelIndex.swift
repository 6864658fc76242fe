internal import TaglineSDK

/// Where the labels of an enumeration stand in the lines of their table, by key.
///
/// Most keys are numbers, which are found without making a text of them, and most numbers are small.
final class LabelIndex: Sendable {
    /// The labels of the numbers from 0 on; empty for one without a label.
    private let small: [Range<Int>]
    private let numbers: [Int64: Range<Int>]
    private let texts: [[UInt8]: Range<Int>]
    private static var smallLimit: Int64 { 64 }

    init(_ entries: some Sequence<(key: ArraySlice<UInt8>, label: Range<Int>)>) {
        var numbers: [Int64: Range<Int>] = [:]
        var texts: [[UInt8]: Range<Int>] = [:]
        for (key, label) in entries {
            if let number = Self.number(key) {
                if numbers[number] == nil { numbers[number] = label }
            } else if texts[Array(key)] == nil {
                texts[Array(key)] = label
            }
        }
        let smallCount = (0..<Self.smallLimit).last { numbers[$0] != nil }.map { $0 + 1 } ?? 0
        small = (0..<smallCount).map { numbers[$0] ?? 0..<0 }
        self.numbers = numbers
        self.texts = texts
    }

    /// The place of the label of a key, the first where it has several.
    subscript(key: some Collection<UInt8>) -> Range<Int>? {
        if let number = Self.number(key) { return self[number] }
        return texts[Array(key)]
    }

    subscript(number: Int64) -> Range<Int>? {
        if number >= 0, number < small.count, !small[Int(number)].isEmpty { return small[Int(number)] }
        return numbers[number]
    }

    /// The number that a key is, written as numbers are: without a plus sign, and without zeros before it.
    private static func number(_ key: some Collection<UInt8>) -> Int64? {
        var digits = key[...]
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative { digits = digits.dropFirst() }
        guard let first = digits.first, digits.count < 19, digits.count == 1 || first != 0x30 else { return nil }
        var number: Int64 = 0
        for digit in digits {
            guard digit &- 0x30 < 10 else { return nil }
            number = number * 10 + Int64(digit - 0x30)
        }
        guard isNegative else { return number }
        return number == 0 ? nil : -number
    }
}

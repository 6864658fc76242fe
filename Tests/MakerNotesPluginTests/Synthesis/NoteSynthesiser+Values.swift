import TaglineSDK

@testable import MakerNotesPlugin

/// Values of random types: those that a row's labels name, and others.
extension NoteSynthesiser {
    private static let numbers: [FieldType] = [
        .int8u, .int16u, .int16u, .int16u, .int32u, .int32u, .int16s, .int32s, .int8s, .rational64u, .rational64s,
    ]
    private static let others: [FieldType] = [.string, .string, .string, .undef, .undef, .float, .double]

    /// A type that a row can make something of: numbers alone where it calculates.
    private mutating func type(for row: NoteTag, _ labels: [Labels]) -> FieldType {
        if let format = row.format { return format.fieldType ?? .int16u }
        let kind = row.definition.conversion.kind
        if kind == .text || kind == .date { return .string }
        if !labels.isEmpty { return Self.numbers.prefix(9).randomElement(using: &random) ?? .int16u }
        let formulas = row.formulas
        let takesText = formulas.isEmpty || formulas.contains(where: \.looksAtText)
        return (takesText ? Self.numbers + Self.others : Self.numbers).randomElement(using: &random) ?? .int16u
    }

    private mutating func count(for row: NoteTag) -> Int {
        let formulas = row.formulas
        guard formulas.isEmpty || formulas.contains(where: \.looksAtElements) else { return 1 }
        return [1, 1, 2, 2, 3, 4, 8].randomElement(using: &random) ?? 1
    }

    mutating func value(of row: NoteTag, _ hints: ConditionHints) -> SynthesisedDirectory.Entry {
        let labels = labels(of: row)
        var type = type(for: row, labels)
        if let format = hints.formats.randomElement(using: &random), random.isTrue(percent: 80) { type = format }
        var count = count(for: row)
        if let wanted = hints.counts.randomElement(using: &random), random.isTrue(percent: 80) { count = wanted }
        count = max(0, min(count, 2000))
        if row.traits.contains(.offset) || row.name.hasSuffix("Length") { (type, count) = (.int32u, 1) }
        var bytes: [UInt8]
        if type == .string, hints.counts.isEmpty || random.isTrue(percent: 50) {
            bytes = random.text()
        } else if let key = key(of: labels), random.isTrue(percent: 80), let plain = Self.integers(key) {
            let isSigned = plain.contains { $0 < 0 }
            if !type.isInteger || isSigned || plain.contains(where: { $0 > 255 }) {
                type = isSigned ? .int32s : [.int16u, .int32u].randomElement(using: &random) ?? .int32u
                if plain.contains(where: { $0 > 0xFFFF }) { type = .int32u }
            }
            bytes = plain.flatMap { order.bytes($0, count: type.size) }
        } else {
            bytes = elements(type, count, labels)
        }
        if let pattern = hints.bytes.randomElement(using: &random), let sample = pattern.sample(using: &random) {
            bytes.overlay(sample)
        }
        if bytes.isEmpty { bytes = [UInt8](repeating: 0, count: type.size) }
        return .init(id: row.id, type: type, count: bytes.count / type.size, content: .bytes(bytes))
    }

    /// Random elements of a type.
    mutating func elements(_ type: FieldType, _ count: Int, _ labels: [Labels]) -> [UInt8] {
        if type == .string || type == .undef, random.isTrue(percent: 50) {
            let text = random.text()
            return count == 1 ? text : Array((text + [UInt8](repeating: 0, count: count)).prefix(count))
        }
        return (0..<count).flatMap { _ in element(type, labels) }
    }

    private mutating func element(_ type: FieldType, _ labels: [Labels]) -> [UInt8] {
        switch type {
        case .rational64u, .rational64s:
            let denominators: [Int64] = [1, 1, 10, 10, 100, 256, 1000]
            var numerator = Int64(random.number(bits: 32))
            if type == .rational64s, random.isTrue(percent: 30) { numerator = -numerator }
            return order.bytes(numerator, count: 4)
                + order.bytes(denominators.randomElement(using: &random) ?? 1, count: 4)
        case .float: return order.bytes(Float(real()).bitPattern)
        case .double: return order.bytes(real().bitPattern)
        default:
            if random.isTrue(percent: 50), let key = key(of: labels).flatMap(Self.integers)?.first {
                return order.bytes(key, count: type.size)
            }
            return order.bytes(Int64(bitPattern: random.number(bits: type.size * 8)), count: type.size)
        }
    }

    private mutating func real() -> Double {
        [0, 1, -1.5, 0.1, 2.8, 1e10, 1 / 3, -273.15, 65_535].randomElement(using: &random) ?? 0
    }

    /// The enumerations of a row.
    func labels(of row: NoteTag) -> [Labels] {
        [row.forms.labels].compactMap { $0 } + (row.forms.print?.enumerations ?? [])
    }

    /// One of the keys that enumerations have.
    private mutating func key(of labels: [Labels]) -> String? {
        labels.randomElement(using: &random)?.entries.randomElement(using: &random)?.key
    }

    /// The numbers of a key such as `1 3`; those of `&3` are its bit alone.
    private static func integers(_ key: String) -> [Int64]? {
        if key.hasPrefix("&") { return Int64(key.dropFirst()).map { [1 << ($0 % 32)] } }
        let numbers = key.split(separator: " ").map {
            Int64($0) ?? Double($0).flatMap { Int64(exactly: $0.rounded(.down)) }
        }
        return numbers.isEmpty || numbers.contains(nil) ? nil : numbers.compactMap { $0 }
    }
}

extension [UInt8] {
    /// Writes bytes over the first ones.
    mutating func overlay(_ bytes: [UInt8], at place: Int = 0) {
        for (index, byte) in bytes.enumerated() where index + place < count { self[index + place] = byte }
    }
}

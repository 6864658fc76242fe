import TaglineSDK

@testable import MakerNotesPlugin

/// What the conditions of rows ask for, so that random entries meet them more often than by chance.
struct ConditionHints {
    /// What the first bytes of an entry are matched against.
    private(set) var bytes: [Pattern] = []
    private(set) var counts: [Int] = []
    private(set) var formats: [FieldType] = []
    /// What facts such as `Model` are matched against or compared with.
    private(set) var patterns: [FactName: [Pattern]] = [:]
    private(set) var texts: [FactName: [String]] = [:]

    init(_ formulas: [Formula]) {
        for formula in formulas { read(formula) }
    }

    private mutating func read(_ formula: Formula) {
        switch formula {
        case .match(.local(.bytes), let pattern): bytes.append(pattern)
        case .match(.fact(let name), let pattern): patterns[name, default: []].append(pattern)
        case .binary(_, .fact(let name), .constant(let value?)): texts[name, default: []].append(value.description)
        case .binary(_, .local(.count), .constant(let value?)): counts.append(Int(value.wholeNumber))
        case .binary(_, .local(.format), .constant(let value?)):
            if let type = Self.types.first(where: { $0.name == value.description }) { formats.append(type) }
        default: formula.operands.forEach { read($0) }
        }
    }

    private static let types: [FieldType] = [
        .int8u, .string, .int16u, .int32u, .rational64u, .int8s, .undef, .int16s, .int32s, .rational64s, .float,
        .double,
    ]
}

extension Formula {
    /// The formulas that this one is made of.
    var operands: [Formula] {
        switch self {
        case .constant, .current, .local, .fact, .label: []
        case .element(let a, let b), .binary(_, let a, let b), .and(let a, let b), .or(let a, let b),
            .with(let a, let b):
            [a, b]
        case .negative(let a), .not(let a), .match(let a, _), .each(let a), .replace(let a, _, _, _),
            .capture(let a, _, _):
            [a]
        case .conditional(let a, let b, let c): [a, b, c]
        case .call(_, let operands), .parts(let operands, _, _): operands
        }
    }

    /// The enumerations that the formula names.
    var enumerations: [Labels] {
        if case .label(let labels) = self { return [labels] }
        return operands.flatMap(\.enumerations)
    }
}

extension NoteTag {
    /// All formulas that decide what a row is.
    var conditions: [Formula] {
        [self.condition, self.raw, self.count, self.shift, self.isOffset].compactMap { $0 } + self.facts.map(\.value)
    }
}

extension NoteTag {
    /// What a value goes through.
    var formulas: [Formula] { [self.raw, self.forms.value, self.forms.print].compactMap { $0 } }
}

extension Formula {
    /// Whether the formula takes the value for text, or may do so.
    var looksAtText: Bool {
        switch self {
        case .match, .replace, .capture, .call: true
        default: operands.contains(where: \.looksAtText)
        }
    }

    /// Whether the formula takes the value for several elements, or may do so.
    var looksAtElements: Bool {
        switch self {
        case .element, .each, .parts, .call: true
        default: operands.contains(where: \.looksAtElements)
        }
    }
}

internal import TaglineSDK

/// A small expression over a value: a condition, a conversion, or a count in the text of a table.
///
/// ```
/// x / 32 + 5                          x is the value; x[1] its second element
/// Model ~ /EOS 40D$/                  a name in upper case is a fact about the file or an earlier tag
/// x == 0x7fff ? nil : x               nil leaves the tag out
/// fmt("%.1f mm", x)                   a name in lower case is a function; see `FormulaFunctions` and the vendors' own
/// each(x / 1024)                      for every element; parts(a, b) and terms(a, b) one formula an element;
///                                     every(a) one for all, which gives a list
/// label(sizes), known(sizes)          the label of x; without one that it is unknown, or nothing
/// with(x[1], label(sizes))            a formula over another value
/// x .. " mm"                          joins texts
/// ```
///
/// Numbers are compared as numbers unless one side is a text. Nothing, zero, `"0"` and an empty text count as false.
indirect enum Formula: Sendable {
    case constant(TagValue?)
    case current
    case local(Local)
    case fact(FactName)
    case element(Formula, Formula)
    case negative(Formula)
    case not(Formula)
    case binary(Operator, Formula, Formula)
    case and(Formula, Formula)
    case or(Formula, Formula)
    case conditional(Formula, Formula, Formula)
    case match(Formula, Pattern)
    case call(FormulaFunction, [Formula])
    case each(Formula)
    case parts([Formula], separator: StaticString, repeats: Bool)
    case label(Labels)
    case with(Formula, Formula)
    case replace(Formula, Pattern, [UInt8], all: Bool)
    case capture(Formula, Pattern, Int)

    /// What a formula can see of the entry itself.
    enum Local: String, Sendable {
        case bytes, count, format, size, order, tag
        /// Where the value stands, where a directory starts and what offsets count from, as offsets of the directory.
        case place, start, base
    }

    enum Operator: Sendable {
        case add, subtract, multiply, divide, remainder, power
        case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
        case bitAnd, bitOr, bitXor, shiftLeft, shiftRight, join
    }
}

extension Formula {
    /// The value of the formula, or `nil` where it has none.
    func value(in scope: FormulaScope) -> TagValue? {
        switch self {
        case .constant(let value): value
        case .current: scope.x
        case .local(let local): scope.local(local)
        case .fact(let name): scope.facts[name]
        case .element(let list, let index): element(list, index, scope)
        case .negative(let operand): operand.value(in: scope).map { .number(-$0.leadingNumber) }
        case .not(let operand): .bool(!operand.isTrue(in: scope))
        case .binary(let operation, let left, let right): operation.apply(left.value(in: scope), right.value(in: scope))
        case .and(let left, let right): left.isTrue(in: scope) ? right.value(in: scope) : left.value(in: scope)
        case .or(let left, let right): left.isTrue(in: scope) ? left.value(in: scope) : right.value(in: scope)
        case .conditional(let condition, let yes, let no): (condition.isTrue(in: scope) ? yes : no).value(in: scope)
        case .match(let text, let pattern): .bool(pattern.matches(text.value(in: scope)?.textBytes ?? Bytes()))
        case .call(let function, let arguments): function(arguments.map { $0.value(in: scope) }, scope)
        case .each(let formula): each(formula, scope)
        case .parts(let formulas, let separator, let repeats): parts(formulas, separator, repeats, scope)
        case .label(let labels): labels.text(of: scope.x)
        case .with(let value, let formula): value.value(in: scope).flatMap { formula.value(in: scope.with($0)) }
        case .replace(let text, let pattern, let template, let all):
            text.value(in: scope).map { .bytes(Bytes(pattern.replacing($0.utf8, with: template, all: all))) }
        case .capture(let text, let pattern, let group):
            text.value(in: scope).flatMap { pattern.capture(group, in: $0.utf8) }.map { .bytes(Bytes($0)) }
        }
    }

    /// Whether the value counts as true.
    func isTrue(in scope: FormulaScope) -> Bool {
        switch self {
        // Conditions are mostly made of these, which need no value in between.
        case .not(let operand): !operand.isTrue(in: scope)
        case .and(let left, let right): left.isTrue(in: scope) && right.isTrue(in: scope)
        case .or(let left, let right): left.isTrue(in: scope) || right.isTrue(in: scope)
        case .match(let text, let pattern): pattern.matches(text.value(in: scope)?.textBytes ?? Bytes())
        case .binary(let operation, let left, let right) where operation.isComparison:
            operation.compares(left.value(in: scope), right.value(in: scope))
        default: value(in: scope)?.isTrue ?? false
        }
    }

    private func element(_ list: Formula, _ index: Formula, _ scope: FormulaScope) -> TagValue? {
        guard let list = list.value(in: scope)?.parts, let index = index.value(in: scope)?.wholeNumber else {
            return nil
        }
        let place = index < 0 ? index + Int64(list.count) : index
        return list.indices.contains(Int(clamping: place)) ? list[Int(place)] : nil
    }

    private func each(_ formula: Formula, _ scope: FormulaScope) -> TagValue? {
        let values = scope.x.parts.compactMap { formula.value(in: scope.with($0)) }
        return values.count == 1 ? values[0] : .vector(values)
    }

    private func parts(
        _ formulas: [Formula], _ separator: StaticString, _ repeats: Bool, _ scope: FormulaScope
    ) -> TagValue? {
        let values = scope.x.parts.enumerated().compactMap { index, part in
            let formula = index < formulas.count ? formulas[index] : repeats ? formulas.last : nil
            return formula.map { $0.value(in: scope.with(part)) } ?? part
        }
        guard !values.isEmpty else { return nil }
        if repeats, values.count > 1 { return .list(values) }
        return values.count == 1 ? values[0] : .joined(values, separator: separator)
    }

    /// Whether the value depends on anything but the raw value, so that it has to be worked out in its file.
    var needsFile: Bool {
        switch self {
        case .constant, .current, .label: false
        case .local, .fact: true
        case .call(let function, let arguments): function.needsFile || arguments.contains(where: \.needsFile)
        case .element(let a, let b), .and(let a, let b), .or(let a, let b), .binary(_, let a, let b),
            .with(let a, let b):
            a.needsFile || b.needsFile
        case .negative(let a), .not(let a), .each(let a), .match(let a, _), .replace(let a, _, _, _),
            .capture(let a, _, _):
            a.needsFile
        case .conditional(let a, let b, let c): a.needsFile || b.needsFile || c.needsFile
        case .parts(let formulas, _, _): formulas.contains(where: \.needsFile)
        }
    }
}

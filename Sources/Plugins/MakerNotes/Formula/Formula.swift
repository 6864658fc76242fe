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
    ///
    /// - Parameters:
    ///   - x: what it converts; conditions and counts have none.
    ///   - scope: what else it can see.
    func value(of x: TagValue = .text(""), in scope: FormulaScope) -> TagValue? {
        switch self {
        case .constant(let value): value
        case .current: x
        case .local(let local): scope.local(local)
        case .fact(let name): scope.facts[name]
        case .element(let list, let index): element(list, index, x, scope)
        case .negative(let operand): operand.value(of: x, in: scope).map { .number(-$0.leadingNumber) }
        case .not(let operand): .bool(!operand.isTrue(of: x, in: scope))
        case .binary(let operation, let left, let right):
            operation.apply(left.value(of: x, in: scope), right.value(of: x, in: scope))
        case .and(let left, let right): (left.isTrue(of: x, in: scope) ? right : left).value(of: x, in: scope)
        case .or(let left, let right): (left.isTrue(of: x, in: scope) ? left : right).value(of: x, in: scope)
        case .conditional(let condition, let yes, let no):
            (condition.isTrue(of: x, in: scope) ? yes : no).value(of: x, in: scope)
        case .match(let text, let pattern): .bool(matches(text, pattern, x, scope))
        case .call(let function, let arguments): function(arguments.map { $0.value(of: x, in: scope) }, scope)
        case .each(let formula): each(formula, x, scope)
        case .parts(let formulas, let separator, let repeats): parts(formulas, separator, repeats, x, scope)
        case .label(let labels): labels.text(of: x)
        case .with(let value, let formula):
            value.value(of: x, in: scope).flatMap { formula.value(of: $0, in: scope) }
        case .replace(let text, let pattern, let template, let all):
            text.value(of: x, in: scope).map { .bytes(Bytes(pattern.replacing($0.utf8, with: template, all: all))) }
        case .capture(let text, let pattern, let group):
            text.value(of: x, in: scope).flatMap { pattern.capture(group, in: $0.utf8) }.map { .bytes(Bytes($0)) }
        }
    }

    /// Whether the value counts as true.
    func isTrue(of x: TagValue = .text(""), in scope: FormulaScope) -> Bool {
        switch self {
        // Conditions are mostly made of these, which need no value in between.
        case .not(let operand): !operand.isTrue(of: x, in: scope)
        case .and(let left, let right): left.isTrue(of: x, in: scope) && right.isTrue(of: x, in: scope)
        case .or(let left, let right): left.isTrue(of: x, in: scope) || right.isTrue(of: x, in: scope)
        case .match(let text, let pattern): matches(text, pattern, x, scope)
        case .binary(let operation, let left, let right) where operation.isComparison:
            operation.compares(left.value(of: x, in: scope), right.value(of: x, in: scope))
        default: value(of: x, in: scope)?.isTrue ?? false
        }
    }

    private func matches(_ text: Formula, _ pattern: Pattern, _ x: TagValue, _ scope: FormulaScope) -> Bool {
        if case .fact(.model) = text, let known = scope.facts.matchesOfModel { return known.matches(pattern) }
        return pattern.matches(text.value(of: x, in: scope)?.textBytes ?? Bytes())
    }

    private func element(_ list: Formula, _ index: Formula, _ x: TagValue, _ scope: FormulaScope) -> TagValue? {
        guard let list = list.value(of: x, in: scope)?.parts, let index = index.value(of: x, in: scope)?.wholeNumber
        else { return nil }
        let place = index < 0 ? index + Int64(list.count) : index
        return list.indices.contains(Int(clamping: place)) ? list[Int(place)] : nil
    }

    private func each(_ formula: Formula, _ x: TagValue, _ scope: FormulaScope) -> TagValue? {
        let values = x.parts.compactMap { formula.value(of: $0, in: scope) }
        return values.count == 1 ? values[0] : .vector(values)
    }

    private func parts(
        _ formulas: [Formula], _ separator: StaticString, _ repeats: Bool, _ x: TagValue, _ scope: FormulaScope
    ) -> TagValue? {
        let values = x.parts.enumerated().compactMap { index, part in
            let formula = index < formulas.count ? formulas[index] : repeats ? formulas.last : nil
            return formula.map { $0.value(of: part, in: scope) } ?? part
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

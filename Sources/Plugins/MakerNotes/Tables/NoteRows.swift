internal import TaglineSDK

/// The rows of a table by number, found with one pass over its text and compiled one by one when they are needed.
final class NoteRows: Sendable {
    /// The rows by number, in the order in which binary data is read.
    let groups: [Group]
    /// Whether a formula asks for earlier values of the table.
    let usesEarlierValues: Bool
    /// The places of the groups in order of their numbers: looking for one is quicker than hashing it.
    private let places: [(number: RowNumber, place: Int)]
    /// The rows of all groups, one group after the other.
    private let rows: [NoteRow]
    private let compiled: OnceList<NoteTag.Storage>
    private let compile: @Sendable (NoteRow) throws -> NoteTag

    /// The rows of one number: where they stand, without references that all workers would count.
    struct Group: Sendable {
        let number: RowNumber
        /// The indices of the alternatives, in their order.
        fileprivate let indices: Range<Int>
        /// Whether any of them has a condition, and whether the first has one.
        let hasConditions: Bool
        let beginsWithCondition: Bool
    }

    /// - Parameters:
    ///   - body: the text of the table without its first line.
    ///   - compile: makes a tag of a row.
    /// - Throws: `TableError` for a row without a number.
    init(_ body: Bytes, compile: @escaping @Sendable (NoteRow) throws -> NoteTag) throws {
        self.compile = compile
        let rows = Self.grouped(try Self.rows(of: body))
        var groups: [Group] = []
        var start = 0
        while start < rows.count {
            let number = rows[start].number
            let end = rows[start...].firstIndex { $0.number != number } ?? rows.count
            groups.append(
                Group(
                    number: number, indices: start..<end,
                    hasConditions: rows[start..<end].contains(where: \.hasCondition),
                    beginsWithCondition: rows[start].hasCondition))
            start = end
        }
        let places = groups.indices.map { (number: groups[$0].number, place: $0) }
        self.groups = groups
        self.rows = rows
        compiled = OnceList(count: rows.count)
        self.places = places.sorted { $0.number < $1.number }
        usesEarlierValues = body.firstOffset(of: "at(") != nil
    }

    func group(_ id: RowNumber) -> Group? { place(of: id).map { groups[$0] } }

    func has(_ id: RowNumber) -> Bool { place(of: id) != nil }

    private func place(of id: RowNumber) -> Int? {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle].number < id { low = middle + 1 } else { high = middle }
        }
        return low < places.count && places[low].number == id ? places[low].place : nil
    }

    /// The row of a number that is meant where conditions are as in `scope`.
    func tag(_ id: RowNumber, in scope: FormulaScope) -> NoteTag? { group(id).flatMap { tag($0, in: scope) } }

    /// The row of a group that is meant where conditions are as in `scope`.
    func tag(_ group: Group, in scope: FormulaScope) -> NoteTag? {
        for index in group.indices {
            if let tag = tag(at: index), tag.isMeant(in: scope) { return tag }
        }
        return nil
    }

    /// The compiled row at an index.
    ///
    /// - Returns: `nil` for a row whose text is wrong, which a test finds.
    private func tag(at index: Int) -> NoteTag? {
        if let known = unsafe compiled.load(index) { return unsafe NoteTag(known) }
        return (try? compile(rows[index])).map { unsafe NoteTag(compiled.store($0.storage, at: index)) }
    }

    /// The rows of all numbers, whatever their conditions; one whose text is wrong is left out.
    var tags: [NoteTag] { rows.indices.compactMap(tag(at:)) }

    /// The first row of a number, whatever its condition.
    func firstTag(_ id: RowNumber) -> NoteTag? { group(id).flatMap { tag(at: $0.indices.lowerBound) } }

    /// The row of a number that has no alternative.
    func onlyTag(_ id: RowNumber) -> NoteTag? { group(id)?.indices.count == 1 ? firstTag(id) : nil }

    /// All rows, compiled now: what each gives, or what is wrong with its text.
    func allTags() -> [Result<NoteTag, any Error>] {
        rows.map { row in Result { try compile(row) } }
    }

    /// Rows with those of the same number behind the first of them, which is where most stand.
    private static func grouped(_ rows: [NoteRow]) -> [NoteRow] {
        // As nearly all tables have them.
        if rows.indices.dropFirst().allSatisfy({ rows[$0 - 1].number <= rows[$0].number }) { return rows }
        var places: [RowNumber: Int] = [:]
        let ranks = rows.map { row in
            let rank = places[row.number] ?? places.count
            places[row.number] = rank
            return rank
        }
        guard zip(ranks, ranks.dropFirst()).contains(where: >) else { return rows }
        // Stable, so that alternatives stay in their order.
        return rows.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { rows[$0] }
    }

    /// Rows with the lines of labels that follow them.
    private static func rows(of body: Bytes) throws -> [NoteRow] {
        var rows: [NoteRow] = []
        var line = 0
        while line < body.count {
            let end = body.endOfLine(from: line)
            guard end > line, body.byte(at: line) != UInt8(ascii: "#"),
                let text = body.slice(at: line, count: end - line)
            else {
                line = end + 1
                continue
            }
            let labels = labels(in: body, from: end + 1)
            rows.append(try row(text, labels: labels.isEmpty ? nil : body.slice(at: end + 1, count: labels.count)))
            line = labels.upperBound + (labels.isEmpty ? 0 : 1)
        }
        return rows
    }

    /// The lines of labels from a place on, with the remarks between them.
    private static func labels(in body: Bytes, from start: Int) -> Range<Int> {
        var last = start
        var line = start
        while let first = body.byte(at: line), first == 0x20 || first == UInt8(ascii: "#") {
            let end = body.endOfLine(from: line)
            if first == 0x20 { last = end }
            line = end + 1
        }
        return start..<last
    }

    private static func row(_ text: Bytes, labels: Bytes?) throws -> NoteRow {
        let word = text.prefix(text.firstIndex(of: 0x20) ?? text.count)
        guard let number = RowNumber(word) else {
            throw TableError("no number: \(String(decoding: text.array, as: UTF8.self))")
        }
        return NoteRow(number: number, text: text, labels: labels, hasCondition: hasCondition(text))
    }

    /// Whether one of the parts of a row begins with `if:`.
    private static func hasCondition(_ text: Bytes) -> Bool {
        let array = text.array
        var rest = array
        while let bar = rest.firstIndex(of: UInt8(ascii: "|")) {
            rest = array[(bar + 1)...]
            if rest.starts(with: " if:".utf8) { return true }
        }
        return false
    }
}

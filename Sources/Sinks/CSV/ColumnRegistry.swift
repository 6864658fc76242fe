internal import TaglineSDK

/// The columns that the records so far have.
struct ColumnRegistry: Sendable {
    /// The most columns that a table may have; the common spreadsheets take no more.
    static let limit = 16_384

    private let fields: [Field]
    private var known: Set<ColumnKey> = []
    /// For each wildcard its columns by group, groups and columns in the order in which they first occurred.
    private var groups: [Int: [Group]] = [:]

    private struct Group {
        let name: String
        var columns: [String]
    }

    init(_ list: FieldList) {
        fields = list.fields
    }

    /// Adds the columns of a row.
    ///
    /// - Returns: false if there would be too many; then none is added.
    mutating func add(_ cells: some Sequence<SpooledRow.Cell>) -> Bool {
        var keys: [ColumnKey] = []
        for cell in cells where !cell.name.isEmpty {
            let key = ColumnKey(cell)
            if !known.contains(key) { keys.append(key) }
        }
        guard fields.count + known.count + keys.count <= Self.limit else { return false }
        for key in keys where known.insert(key).inserted {
            let group = String(key.name.prefix { $0 != ":" })
            var list = groups[key.field, default: []]
            if let index = list.firstIndex(where: { $0.name == group }) {
                list[index].columns.append(key.name)
            } else {
                list.append(Group(name: group, columns: [key.name]))
            }
            groups[key.field] = list
        }
        return true
    }

    /// The columns of the table: each field's in the order of the fields, a wildcard's group by group.
    var layout: ColumnLayout {
        var keys: [ColumnKey] = []
        for (index, field) in fields.enumerated() {
            if field.isWildcard {
                keys += groups[index, default: []].flatMap(\.columns).map { ColumnKey(field: index, name: $0) }
            } else {
                keys.append(ColumnKey(field: index, name: ""))
            }
        }
        return ColumnLayout(keys, names: keys.map { $0.name.isEmpty ? fields[$0.field].description : $0.name })
    }
}

/// What tells one column from another: its field, and its name if the field is a wildcard.
struct ColumnKey: Hashable, Sendable {
    let field: Int
    let name: String

    init(field: Int, name: String) {
        self.field = field
        self.name = name
    }

    init(_ cell: SpooledRow.Cell) {
        self.init(field: cell.field, name: String(decoding: cell.name, as: UTF8.self))
    }
}

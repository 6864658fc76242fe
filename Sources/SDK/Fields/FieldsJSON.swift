/// Chosen fields of a record as one flat JSON object, in the order of the list; `null` where a record has none.
///
/// A tag that a wildcard stands for is a member `Group:Name`, with `#2` for the second of its name and so on.
public struct FieldsJSON: Sendable {
    private let fields: FieldList
    private let values: RecordJSON

    public init(_ fields: FieldList, values: RecordJSON.Values = .labels) {
        self.fields = fields
        self.values = RecordJSON(values: values)
    }

    /// Appends the fields of a record, without a line end.
    public func append(_ record: Record, to json: inout [UInt8]) {
        json.append("{")
        for (position, member) in fields.members(of: record).enumerated() {
            let field = fields.fields[member.field]
            json.appendName(field.isWildcard ? member.tagName : field.description, isFirst: position == 0)
            switch member.content {
            case .fact(let value): json.appendJSON(value)
            case .tag(let tag): values.append(tag, to: &json)
            case .absent: json.append("null")
            }
        }
        json.append("}")
    }
}

internal import TaglineSDK

/// All tags of a record as one attribute: a map of groups and names, or a compressed object of `Group:Name`.
struct TagsAttribute {
    private static let all = try? FieldList(["*"])

    private let form: DefaultItem.Tags
    private let values: RecordJSON.Values

    init(_ form: DefaultItem.Tags, _ values: RecordJSON.Values) {
        self.form = form
        self.values = values
    }

    /// The attribute, or `nil` where the tags are not kept or there are none.
    func value(of record: Record) -> AttributeValue? {
        guard !record.tags.isEmpty else { return nil }
        switch form {
        case .none: return nil
        case .map: return .map(groups(of: record))
        case .gzip:
            guard let all = Self.all else { return nil }
            var json: [UInt8] = []
            FieldsJSON(all, values: values).append(record, to: &json)
            return Gzip.member(json).map(AttributeValue.binary)
        }
    }

    /// A map of groups, each a map of names; repeats are `Name#2`, as in a record.
    private func groups(of record: Record) -> [Attribute] {
        var order: [String] = []
        var groups: [String: [Attribute]] = [:]
        for member in Self.all?.members(of: record) ?? [] {
            guard case .tag(let tag) = member.content else { continue }
            if groups[tag.group] == nil { order.append(tag.group) }
            let name = String(member.tagName.dropFirst(tag.group.count + 1))
            groups[tag.group, default: []].append(Attribute(name, AttributeValue(tag.value(as: values))))
        }
        return order.map { Attribute($0, .map(groups[$0] ?? [])) }
    }
}

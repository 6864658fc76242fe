/// Several fields, in order: the columns of a table, the members of a line, what is included and excluded.
public struct FieldList: Sendable {
    /// The fields, in order.
    public let fields: [Field]
    /// The tags that are left out, whatever the fields say.
    public let exclusions: [Field]

    public init(_ fields: [Field], excluding exclusions: [Field] = []) {
        self.fields = fields
        self.exclusions = exclusions
    }

    /// Reads names, such as `["path", "make", "GPS:*"]`.
    ///
    /// - Throws: `FieldError` for the first that is none.
    public init(_ names: [String], excluding exclusions: [String] = []) throws(FieldError) {
        self.init(try Self.parse(names), excluding: try Self.parse(exclusions))
    }

    private static func parse(_ names: [String]) throws(FieldError) -> [Field] {
        var fields: [Field] = []
        for name in names { fields.append(try Field(name)) }
        return fields
    }

    /// Whether any field stands for a number of tags that only a record tells.
    public var hasWildcards: Bool { fields.contains(where: \.isWildcard) }

    /// Whether a tag is among these fields. A bare name means the tags of that name in every group.
    public func includes(_ tag: Tag) -> Bool {
        fields.contains { $0.matches(tag) } && !excludes(tag)
    }

    /// The tags of a record that are among these fields, in the record's order.
    public func tags(of record: Record) -> [Tag] {
        record.tags.filter(includes)
    }

    /// Removes the tags that are not among these fields. Facts are no tags and stay.
    public func apply(to record: inout Record) {
        record.tags.removeAll { !includes($0) }
    }

    /// What these fields are in a record, in order. A wildcard gives one member for each tag that no field before it
    /// gives and no field names by its group and name.
    public func members(of record: Record) -> [FieldMember] {
        guard hasWildcards else {
            return fields.indices.map { FieldMember(field: $0, content: content(of: fields[$0], in: record)) }
        }
        var members: [FieldMember] = []
        var isTaken = [Bool](repeating: false, count: record.tags.count)
        for field in fields where !field.isWildcard {
            if case .tags(let pattern) = field.selection, pattern.group != nil,
                let index = pattern.index(in: record.tags)
            {
                isTaken[index] = true
            }
        }
        let occurrences = TagGroups(record.tags).occurrences
        for (index, field) in fields.enumerated() {
            guard field.isWildcard else {
                members.append(FieldMember(field: index, content: content(of: field, in: record)))
                continue
            }
            for position in record.tags.indices where !isTaken[position] {
                let tag = record.tags[position]
                guard field.matches(tag), !excludes(tag) else { continue }
                isTaken[position] = true
                members.append(FieldMember(field: index, content: .tag(tag), occurrence: Int(occurrences[position])))
            }
        }
        return members
    }

    private func excludes(_ tag: Tag) -> Bool {
        exclusions.contains { $0.matches(tag) }
    }

    private func content(of field: Field, in record: Record) -> FieldMember.Content {
        switch field.selection {
        case .fact(let fact): .init(fact.value(in: record))
        case .summary(let fact): .init(fact.value(in: record.summary))
        case .tags(let pattern): pattern.index(in: record.tags).map { .tag(record.tags[$0]) } ?? .absent
        }
    }
}

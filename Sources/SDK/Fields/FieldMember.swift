/// What one field, or one tag that a wildcard stands for, is in one record.
public struct FieldMember: Sendable {
    /// The index of the field in its list.
    public let field: Int
    /// What the record has.
    public let content: Content
    /// 1 for the first tag of its name in its group, 2 for the second, and so on; 1 for what is no wildcard's.
    public let occurrence: Int

    /// What a record has under a field.
    public enum Content: Sendable {
        case fact(TagValue)
        case tag(Tag)
        case absent

        init(_ fact: TagValue?) {
            self = fact.map(Content.fact) ?? .absent
        }
    }

    init(field: Int, content: Content, occurrence: Int = 1) {
        self.field = field
        self.content = content
        self.occurrence = occurrence
    }

    /// The value, or `nil` where there is none.
    ///
    /// - Parameter values: how an enumeration is given; `both` counts as `labels`.
    public func value(as values: RecordJSON.Values) -> TagValue? {
        switch content {
        case .fact(let value): value
        case .tag(let tag): tag.value(as: values)
        case .absent: nil
        }
    }

    /// `Group:Name` of a tag, with `#2` for the second of its name and so on; empty for what is no tag.
    public var tagName: String {
        guard case .tag(let tag) = content else { return "" }
        return occurrence == 1 ? "\(tag.group):\(tag.name)" : "\(tag.group):\(tag.name)#\(occurrence)"
    }
}

/// The name of something in a record, in the one grammar of columns, filters, include and exclude lists and mappings.
///
/// | text | what it names |
/// |---|---|
/// | `path`, `width`, ... | a fact of the record |
/// | `summary.make`, or `make` for short | a fact of the summary |
/// | `IFD0:Make` | a tag: the first of its name in that group |
/// | `Make` | the first tag of that name, in the declared order of groups |
/// | `GPS:*`, `*:Make`, `Thumbnail*`, `*` | all tags that match; `?` stands for one character |
///
/// The facts of a record are `path`, `uri`, `format`, `mime`, `bytes`, `modified`, `width`, `height`, `verdict`,
/// `problems`, `version`, `fingerprint`, `unread` and `codec`. A bare name is looked for in IFD0, ExifIFD, GPS,
/// InteropIFD, PNG, JFIF and File, and then in any group, previews last. Facts are spelt exactly; groups and names of tags
/// match in upper and lower case alike.
public struct Field: Sendable, Equatable, CustomStringConvertible {
    /// The text it was made from.
    public let description: String
    let selection: Selection

    enum Selection: Sendable, Equatable {
        case fact(RecordFact)
        case summary(SummaryFact)
        case tags(TagPattern)
    }

    /// Reads a name.
    ///
    /// - Throws: `FieldError` for what cannot be one: an empty text, an unknown fact.
    public init(_ text: String) throws(FieldError) {
        description = text
        selection = try Self.parse(text)
    }

    /// Whether it can name several tags at once.
    public var isWildcard: Bool {
        if case .tags(let pattern) = selection { pattern.isWildcard } else { false }
    }

    /// Whether it names a fact that is a number in every record that has it.
    var isNumber: Bool {
        switch selection {
        case .fact(let fact): fact.isNumber
        case .summary(let fact): fact.isNumber
        case .tags: false
        }
    }

    /// The value in a record, the first one of a wildcard; `nil` where there is none.
    ///
    /// - Parameter values: how an enumeration is given; `both` counts as `labels`.
    public func value(in record: Record, values: RecordJSON.Values = .labels) -> TagValue? {
        switch selection {
        case .fact(let fact): fact.value(in: record)
        case .summary(let fact): fact.value(in: record.summary)
        case .tags(let pattern): pattern.index(in: record.tags).map { record.tags[$0].value(as: values) }
        }
    }

    /// Whether this names a tag; a bare name does so in every group.
    public func matches(_ tag: Tag) -> Bool {
        if case .tags(let pattern) = selection { pattern.matches(tag) } else { false }
    }
}

extension Field {
    private static let summaryPrefix = "summary."

    private static func parse(_ text: String) throws(FieldError) -> Selection {
        guard let first = text.utf8.first else { throw FieldError("a field needs a name") }
        if text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || "=<>!~,\"".utf8.contains($0) }) {
            throw FieldError("the field \"\(text)\" contains a space or a sign that no name has")
        }
        if text.hasPrefix(summaryPrefix) {
            let name = String(text.dropFirst(summaryPrefix.count))
            if let fact = SummaryFact(rawValue: name) { return .summary(fact) }
            let near = Suggestion.nearest(to: name, among: SummaryFact.allCases.lazy.map(\.rawValue))
            throw FieldError("unknown field \"\(text)\"", suggestion: near.map { summaryPrefix + $0 })
        }
        if let colon = text.firstIndex(of: ":") {
            let (group, name) = (text[..<colon], text[text.index(after: colon)...])
            guard !group.isEmpty, !name.isEmpty else {
                throw FieldError("the field \"\(text)\" needs a group before its colon and a name behind it")
            }
            return .tags(TagPattern(group: Glob(group), name: Glob(name)))
        }
        let pattern = TagPattern(group: nil, name: Glob(text))
        let isLowercase = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
        return isLowercase && !pattern.isWildcard ? try fact(text) : .tags(pattern)
    }

    private static func fact(_ text: String) throws(FieldError) -> Selection {
        if let fact = RecordFact(rawValue: text) { return .fact(fact) }
        if let fact = SummaryFact(rawValue: text) { return .summary(fact) }
        let names = RecordFact.allCases.map(\.rawValue) + SummaryFact.allCases.map(\.rawValue)
        if let near = Suggestion.nearest(to: text, among: names) {
            throw FieldError("unknown field \"\(text)\"", suggestion: near)
        }
        throw FieldError("unknown field \"\(text)\"; the name of a tag has a group or begins with a capital letter")
    }
}

extension Tag {
    /// The form in which records show it: an enumeration as its label or its number, everything else as its value.
    ///
    /// - Parameter values: `both` counts as `labels`.
    public func value(as values: RecordJSON.Values) -> TagValue {
        definition.conversion.kind == .label && values != .numbers ? printed : value
    }
}

internal import TaglineSDK

extension JSONValue {
    /// An object of the members that have a value.
    static func members(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        .object(members.compactMap { name, value in value.map { Member(name, $0) } })
    }

    /// A list of strings; nil for none, so that a default stands.
    static func strings(_ strings: [String]) -> JSONValue? {
        strings.isEmpty ? nil : .array(strings.map(JSONValue.string))
    }

    /// True, or nil so that a default stands.
    static func flag(_ isSet: Bool) -> JSONValue? {
        isSet ? .bool(true) : nil
    }
}

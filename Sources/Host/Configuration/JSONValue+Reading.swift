package import TaglineSDK

extension JSONValue {
    /// Reads JSON that a program wrote.
    ///
    /// - Throws: `ConfigurationErrors` that name the file, if it is none.
    package init(parsing bytes: [UInt8], file: String) throws(ConfigurationErrors) {
        let diagnostics = Diagnostics()
        let node = JSONParser.parse(bytes, origin: .init(file: file, folder: nil), diagnostics: diagnostics)
        self = try diagnostics.outcome(node?.value)
    }

    package var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    package var integer: Int? {
        if case .integer(let number) = self { Int(exactly: number) } else { nil }
    }

    package var elements: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    package var members: [Member]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// This value as JSON without white space, with members in their order.
    package var text: String {
        switch self {
        case .array(let elements): "[" + elements.map(\.text).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { "\(JSONValue.string($0.name).canonicalText):\($0.value.text)" }.joined(separator: ",")
                + "}"
        default: canonicalText
        }
    }
}

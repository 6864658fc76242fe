/// The options of one plugin in one job: checked against its schema, merged, defaults filled in.
///
/// A getter answers nil where the option is not set and has no default; naming an option that the schema does not
/// have, or asking for another type than it declares, answers nil as well.
public struct Options: Sendable {
    private var values: [String: JSONValue]
    /// What paths that are URLs lead into.
    public private(set) var storages = StorageSet()

    /// Checks values and fills in the defaults, for programs and tests that configure a plugin without a file.
    ///
    /// - Throws: Everything that the schema finds wrong.
    public init(_ values: [String: JSONValue] = [:], for schema: OptionsSchema) throws(ConfigurationErrors) {
        let members = values.map { JSONValue.Member($0.key, $0.value) }.sorted { $0.name < $1.name }
        let (accepted, problems) = schema.check(members, in: .init())
        var errors = problems.map { problem in
            ConfigurationError(
                problem.code, problem.message,
                at: .init(file: "options", pointer: problem.path.reduce("") { $0.appending(component: $1) }),
                suggestion: problem.suggestion)
        }
        for option in schema.options where option.isRequired && values[option.name] == nil {
            errors.append(.init(.missingKey, "missing option \"\(option.name)\"", at: .init(file: "options")))
        }
        guard errors.isEmpty else { throw ConfigurationErrors(errors) }
        self.init(checked: accepted, for: schema)
    }

    /// Takes values that were checked, and fills in the defaults; without a schema the values stand as they are.
    package init(checked values: [String: JSONValue], for schema: OptionsSchema?) {
        var values = values
        for option in schema?.options ?? [] where values[option.name] == nil {
            values[option.name] = option.defaultValue
        }
        self.values = values
    }

    /// The same options for a plugin that may write into these storages.
    public func with(_ storages: StorageSet) -> Options {
        var options = self
        options.storages = storages
        return options
    }

    /// The same options, but for one value, which is not checked.
    package func setting(_ name: String, to value: JSONValue) -> Options {
        var options = self
        options.values[name] = value
        return options
    }

    /// The value of an option of kind `string`, `path` or `choice`.
    public func string(_ name: String) -> String? {
        guard case .string(let value)? = values[name] else { return nil }
        return value
    }

    /// The value of an option of kind `integer`, or of `bytes` in bytes.
    public func integer(_ name: String) -> Int? {
        guard case .integer(let value)? = values[name] else { return nil }
        return Int(exactly: value)
    }

    /// The value of an option of kind `real`.
    public func real(_ name: String) -> Double? {
        guard case .real(let value)? = values[name] else { return nil }
        return value
    }

    /// The value of an option of kind `bool`; false where it is not set and has no default.
    public func bool(_ name: String) -> Bool {
        values[name] == .bool(true)
    }

    /// The value of an option that is a list of strings, paths or choices.
    public func strings(_ name: String) -> [String]? {
        guard case .array(let elements)? = values[name] else { return nil }
        return elements.compactMap { if case .string(let value) = $0 { value } else { nil } }
    }

    /// The value of an option that is a map of strings, in the order of the configuration.
    public func stringMap(_ name: String) -> [(key: String, value: String)]? {
        guard case .object(let members)? = values[name] else { return nil }
        return members.compactMap { if case .string(let value) = $0.value { ($0.name, value) } else { nil } }
    }

    /// The names of the options in effect.
    public var names: [String] { values.keys.sorted() }

    /// The value of an option of whatever kind.
    public func value(_ name: String) -> JSONValue? {
        values[name]
    }

    /// All that is in effect, defaults included, as canonical JSON: equal for equal options, so that it can stand in a
    /// fingerprint. It may hold secrets and is not for display.
    public var canonicalText: String {
        JSONValue.object(values.map { JSONValue.Member($0.key, $0.value) }).canonicalText
    }
}

extension Options: CustomStringConvertible, CustomReflectable {
    /// The names of the options in effect; values may be secrets.
    public var description: String { "Options(\(values.keys.sorted().joined(separator: ", ")))" }

    /// Keeps values out of `dump` and of the description of whatever holds these options.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

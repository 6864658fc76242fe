extension FieldList {
    /// The fields of an option that is a list of strings.
    ///
    /// - Returns: `nil` where the option is not set.
    /// - Throws: `ConfigurationError`, or `ConfigurationErrors` if there are several.
    public init?(option name: String, of options: Options) throws {
        guard let names = options.strings(name) else { return nil }
        try self.init(names, option: name)
    }

    /// The fields that an option lists, none of them twice.
    ///
    /// - Throws: `ConfigurationError`, or `ConfigurationErrors` if there are several.
    public init(_ names: [String], option: String) throws {
        var fields: [Field] = []
        var errors: [ConfigurationError] = []
        for (index, name) in names.enumerated() {
            let pointer = "/\(option)/\(index)"
            do throws(FieldError) {
                if names[..<index].contains(name) { throw FieldError("the field \"\(name)\" is listed twice") }
                fields.append(try Field(name))
            } catch {
                errors.append(error.configurationError(at: pointer))
            }
        }
        if errors.count == 1 { throw errors[0] }
        guard errors.isEmpty else { throw ConfigurationErrors(errors) }
        self.init(fields)
    }
}

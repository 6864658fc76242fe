extension OptionsSchema {
    /// One thing wrong with options, placed by the path of names and indices that leads to it.
    package struct Problem {
        package let code: ConfigurationError.Code
        package let message: String
        package let path: [String]
        /// Whether the name of the member is at fault, rather than its value.
        package var concernsName = false
        package var suggestion: String?
    }

    /// What checking needs to know about where the values stand.
    package struct Context {
        /// Resolves a path, or says what is wrong with it.
        package var resolve: (_ text: String, _ at: [String], _ mustExist: Bool) -> Result<String, PathFailure>
        /// What a message may say of a value that was found.
        package var describe: (_ value: JSONValue, _ at: [String]) -> String
        /// What a message calls a member: `option`, or `key`.
        package var noun = "option"

        package init(
            noun: String = "option",
            resolve: @escaping (String, [String], Bool) -> Result<String, PathFailure> = { text, _, _ in
                .success(text)
            },
            describe: @escaping (JSONValue, [String]) -> String = { value, _ in value.summary }
        ) {
            self.noun = noun
            self.resolve = resolve
            self.describe = describe
        }
    }

    /// Why a path cannot be used.
    package struct PathFailure: Error {
        package let code: ConfigurationError.Code
        package let message: String

        package init(_ code: ConfigurationError.Code, _ message: String) {
            self.code = code
            self.message = message
        }
    }

    /// Checks the members of one layer of options and brings them to the form in which plugins read them; what is
    /// missing is not looked at, since another layer may have it.
    package func check(
        _ members: [JSONValue.Member], in context: Context
    ) -> (values: [String: JSONValue], problems: [Problem]) {
        var checker = Checker(context: context)
        var values: [String: JSONValue] = [:]
        for member in members {
            if let option = self[member.name] {
                values[member.name] = checker.accept(member.value, as: option.kind, at: [member.name])
            } else {
                checker.problems.append(
                    Problem(
                        code: .unknownKey, message: "unknown \(context.noun) \"\(member.name)\"", path: [member.name],
                        concernsName: true,
                        suggestion: Suggestion.nearest(to: member.name, among: options.map(\.name))))
            }
        }
        return (values, checker.problems)
    }

    private struct Checker {
        let context: Context
        var problems: [Problem] = []

        mutating func accept(_ value: JSONValue, as kind: Kind, at path: [String]) -> JSONValue? {
            switch (kind, value) {
            case (.any, _), (.string, .string), (.bool, .bool):
                return value
            case (.path(let mustExist), .string(let text)):
                return resolve(text, at: path, mustExist: mustExist)
            case (.integer(let range), .integer(let number)) where range.contains(number):
                return value
            case (.real(let range), .integer(let number)) where range.contains(Double(number)):
                return .real(Double(number))
            case (.real(let range), .real(let number)) where range.contains(number):
                return value
            case (.choice(let choices), .string(let text)):
                if choices.contains(text) { return value }
                return reject(
                    value, as: kind, at: path, .wrongValue, suggestion: Suggestion.nearest(to: text, among: choices))
            case (.bytes, .integer(let number)) where number >= 0:
                return value
            case (.bytes, .string(let text)):
                if let count = ByteCount.parse(text) { return .integer(count) }
                return reject(value, as: kind, at: path, .wrongValue)
            case (.list(let element), .array(let values)):
                return .array(
                    values.enumerated().compactMap { accept($1, as: element, at: path + [String($0)]) })
            case (.map(let element), .object(let members)):
                return .object(
                    members.compactMap { member in
                        accept(member.value, as: element, at: path + [member.name]).map { .init(member.name, $0) }
                    })
            case (.integer, .integer), (.real, .integer), (.real, .real), (.bytes, .integer):
                return reject(value, as: kind, at: path, .wrongValue)
            default:
                return reject(value, as: kind, at: path, .wrongType)
            }
        }

        private mutating func resolve(_ text: String, at path: [String], mustExist: Bool) -> JSONValue? {
            // A NUL would end the path early in every call of the system.
            guard !text.isEmpty, !text.unicodeScalars.contains("\0") else {
                return reject(.string(text), as: .path(mustExist: mustExist), at: path, .wrongValue)
            }
            switch context.resolve(text, path, mustExist) {
            case .success(let resolved):
                return .string(resolved)
            case .failure(let failure):
                problems.append(Problem(code: failure.code, message: failure.message, path: path))
                return nil
            }
        }

        private mutating func reject(
            _ value: JSONValue, as kind: Kind, at path: [String], _ code: ConfigurationError.Code,
            suggestion: String? = nil
        ) -> JSONValue? {
            problems.append(
                Problem(
                    code: code, message: "expected \(kind), found \(context.describe(value, path))", path: path,
                    suggestion: suggestion))
            return nil
        }
    }
}

/// Numbers of bytes as people write them.
private enum ByteCount {
    /// Decimal units of the SI and binary ones of IEC 80000-13; a bare letter is binary, as in `dd` and `head`.
    private static let units: [String: Int64] = [
        "": 1, "b": 1,
        "kb": 1_000, "mb": 1_000_000, "gb": 1_000_000_000, "tb": 1_000_000_000_000,
        "k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "t": 1 << 40,
        "kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30, "tib": 1 << 40,
    ]

    static func parse(_ text: String) -> Int64? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).drop { $0 == " " }.lowercased()
        guard let number = Int64(digits), let factor = units[unit] else { return nil }
        let (count, overflow) = number.multipliedReportingOverflow(by: factor)
        return overflow ? nil : count
    }
}

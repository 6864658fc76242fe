/// A schema as plugins write it that are not compiled in: an object of option names.
///
/// ```json
/// {"db": {"type": "path", "mustExist": true, "required": true, "summary": "The lenses."},
///  "mode": {"type": "choice", "choices": ["fast", "exact"], "default": "fast"},
///  "size": {"type": "integer", "minimum": 1, "maximum": 9},
///  "names": {"type": "string", "list": true}}
/// ```
/// `list` makes it a list of that type, `map` an object whose values are all of that type.
extension OptionsSchema {
    /// Why an object is no schema.
    package struct JSONFailure: Error, CustomStringConvertible {
        package let description: String
    }

    /// Reads a schema; `null` is one without options.
    package init(json: JSONValue) throws(JSONFailure) {
        if json == .null {
            self.init([])
            return
        }
        guard case .object(let members) = json else {
            throw JSONFailure(description: "the options schema is \(json.summary), not an object")
        }
        var options: [Option] = []
        for member in members {
            options.append(try Option(name: member.name, json: member.value))
        }
        self.init(options)
    }

    /// The schema as an object.
    package var json: JSONValue { .object(options.map { .init($0.name, $0.json) }) }
}

extension OptionsSchema.Option {
    fileprivate typealias Failure = OptionsSchema.JSONFailure

    fileprivate init(name: String, json: JSONValue) throws(Failure) {
        func failure(_ text: String) -> Failure {
            Failure(description: "option \"\(name)\" of the options schema \(text)")
        }
        guard case .object(let members) = json else { throw failure("is \(json.summary), not an object") }
        let known = [
            "type", "summary", "default", "required", "minimum", "maximum", "choices", "mustExist", "list",
            "map",
        ]
        if let member = members.first(where: { !known.contains($0.name) }) {
            throw failure("has a member \"\(member.name)\" that has no meaning")
        }
        guard let element = OptionsSchema.Kind(json: json) else {
            throw failure("has no type that is known, or bounds that do not fit it")
        }
        let kind: OptionsSchema.Kind =
            if json["list"] == true { .list(of: element) } else if json["map"] == true { .map(of: element) } else {
                element
            }
        var defaultValue: JSONValue?
        if let value = json["default"], value != .null {
            let schema = OptionsSchema(Self(name, kind, ""))
            let (accepted, problems) = schema.check([.init(name, value)], in: .init())
            guard problems.isEmpty, let value = accepted[name] else {
                throw failure("has a default that it does not accept: \(value.summary)")
            }
            defaultValue = value
        }
        let summary: String = if case .string(let text)? = json["summary"] { text } else { "" }
        self.init(name, kind, default: defaultValue, required: json["required"] == true, summary)
    }

    fileprivate var json: JSONValue {
        var members: [JSONValue.Member] = []
        var element = kind
        switch kind {
        case .list(let inner): (element, members) = (inner, [.init("list", true)])
        case .map(let inner): (element, members) = (inner, [.init("map", true)])
        default: break
        }
        members = element.jsonMembers + members
        if let defaultValue { members.append(.init("default", defaultValue)) }
        if isRequired { members.append(.init("required", true)) }
        members.append(.init("summary", .string(summary)))
        return .object(members)
    }
}

extension OptionsSchema.Kind {
    /// The kind of one element.
    fileprivate init?(json: JSONValue) {
        guard case .string(let type)? = json["type"] else { return nil }
        switch type {
        case "string": self = .string
        case "path": self = .path(mustExist: json["mustExist"] == true)
        case "bool": self = .bool
        case "bytes": self = .bytes
        case "any": self = .any
        case "integer":
            guard let low = json["minimum"].map(\.asInteger) ?? .min,
                let high = json["maximum"].map(\.asInteger) ?? .max,
                low <= high
            else { return nil }
            self = .integer(low...high)
        case "real":
            let limit = Double.greatestFiniteMagnitude
            guard let low = json["minimum"].map(\.asReal) ?? -limit, let high = json["maximum"].map(\.asReal) ?? limit,
                low <= high
            else { return nil }
            self = .real(low...high)
        case "choice":
            guard case .array(let choices)? = json["choices"], !choices.isEmpty else { return nil }
            let names = choices.compactMap { if case .string(let name) = $0 { name } else { nil } }
            guard names.count == choices.count else { return nil }
            self = .choice(names)
        default: return nil
        }
    }

    fileprivate var jsonMembers: [JSONValue.Member] {
        switch self {
        case .string: [.init("type", "string")]
        case .path(let mustExist): [.init("type", "path"), .init("mustExist", .bool(mustExist))]
        case .bool: [.init("type", "bool")]
        case .bytes: [.init("type", "bytes")]
        case .choice(let choices): [.init("type", "choice"), .init("choices", .array(choices.map { .string($0) }))]
        case .integer(let range):
            [.init("type", "integer")] + (range.lowerBound > .min ? [.init("minimum", .integer(range.lowerBound))] : [])
                + (range.upperBound < .max ? [.init("maximum", .integer(range.upperBound))] : [])
        case .real(let range):
            [.init("type", "real")]
                + (range.lowerBound > -.greatestFiniteMagnitude ? [.init("minimum", .real(range.lowerBound))] : [])
                + (range.upperBound < .greatestFiniteMagnitude ? [.init("maximum", .real(range.upperBound))] : [])
        case .list, .map, .any: [.init("type", "any")]
        }
    }
}

extension JSONValue {
    fileprivate var asInteger: Int64? { if case .integer(let number) = self { number } else { nil } }

    fileprivate var asReal: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .real(let number): number
        default: nil
        }
    }
}

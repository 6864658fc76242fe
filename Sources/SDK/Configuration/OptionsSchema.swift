/// The options that a plugin takes: what a configuration is checked against before anything runs.
///
/// ```swift
/// OptionsSchema(
///     .path("path", required: true, "Where to write; - is the standard output."),
///     .choice("style", ["native", "exiftool"], default: "native", "The shape of a record."),
///     .bool("append", default: false, "Whether to add to a file that exists."))
/// ```
public struct OptionsSchema: Sendable {
    public let options: [Option]

    public init(_ options: Option...) {
        self.options = options
    }

    public init(_ options: [Option]) {
        self.options = options
    }

    /// The option of a name.
    public subscript(name: String) -> Option? {
        options.first { $0.name == name }
    }

    /// What values an option takes.
    public indirect enum Kind: Sendable, Equatable {
        case string
        /// A path or URL. A relative path is resolved against the folder of the file in which it stands; URLs and `-`
        /// stay as they are. With `mustExist` a local one has to be readable when the configuration is checked.
        case path(mustExist: Bool)
        case integer(ClosedRange<Int64>)
        case real(ClosedRange<Double>)
        case bool
        /// One of the listed strings.
        case choice([String])
        /// A number of bytes: an integer, or a string such as `64 MiB`.
        case bytes
        case list(of: Kind)
        /// An object with any names, whose values are all of one kind.
        case map(of: Kind)
        /// Any JSON, which the plugin checks itself.
        case any
    }

    /// One option.
    public struct Option: Sendable {
        public let name: String
        public let kind: Kind
        /// The value where the configuration gives none; nil if there is no such value.
        public let defaultValue: JSONValue?
        public let isRequired: Bool
        /// One sentence for the user.
        public let summary: String

        public init(
            _ name: String, _ kind: Kind, default defaultValue: JSONValue? = nil, required: Bool = false,
            _ summary: String
        ) {
            self.name = name
            self.kind = kind
            self.defaultValue = defaultValue
            self.isRequired = required
            self.summary = summary
        }
    }
}

extension OptionsSchema.Option {
    public static func string(
        _ name: String, default value: String? = nil, required: Bool = false, _ summary: String
    ) -> Self {
        Self(name, .string, default: value.map(JSONValue.string), required: required, summary)
    }

    public static func path(
        _ name: String, default value: String? = nil, required: Bool = false, mustExist: Bool = false,
        _ summary: String
    ) -> Self {
        Self(name, .path(mustExist: mustExist), default: value.map(JSONValue.string), required: required, summary)
    }

    public static func integer(
        _ name: String, in range: ClosedRange<Int64> = .min ... .max, default value: Int64? = nil,
        required: Bool = false, _ summary: String
    ) -> Self {
        Self(name, .integer(range), default: value.map(JSONValue.integer), required: required, summary)
    }

    public static func real(
        _ name: String, in range: ClosedRange<Double> = -Double.greatestFiniteMagnitude ... .greatestFiniteMagnitude,
        default value: Double? = nil, required: Bool = false, _ summary: String
    ) -> Self {
        Self(name, .real(range), default: value.map(JSONValue.real), required: required, summary)
    }

    public static func bool(
        _ name: String, default value: Bool? = nil, required: Bool = false, _ summary: String
    ) -> Self {
        Self(name, .bool, default: value.map(JSONValue.bool), required: required, summary)
    }

    public static func choice(
        _ name: String, _ choices: [String], default value: String? = nil, required: Bool = false, _ summary: String
    ) -> Self {
        Self(name, .choice(choices), default: value.map(JSONValue.string), required: required, summary)
    }

    public static func bytes(
        _ name: String, default value: Int64? = nil, required: Bool = false, _ summary: String
    ) -> Self {
        Self(name, .bytes, default: value.map(JSONValue.integer), required: required, summary)
    }

    public static func list(
        _ name: String, of kind: OptionsSchema.Kind, default value: [JSONValue]? = nil, required: Bool = false,
        _ summary: String
    ) -> Self {
        Self(name, .list(of: kind), default: value.map(JSONValue.array), required: required, summary)
    }

    public static func map(
        _ name: String, of kind: OptionsSchema.Kind, default value: [JSONValue.Member]? = nil, required: Bool = false,
        _ summary: String
    ) -> Self {
        Self(name, .map(of: kind), default: value.map(JSONValue.object), required: required, summary)
    }

    public static func any(_ name: String, required: Bool = false, _ summary: String) -> Self {
        Self(name, .any, required: required, summary)
    }
}

extension OptionsSchema.Kind: CustomStringConvertible {
    /// What a message says is expected, with its article.
    public var description: String {
        switch self {
        case .string: "a string"
        case .path: "a path"
        case .integer(.min ... .max): "an integer"
        case .integer(let range) where range.lowerBound == range.upperBound: "\(range.lowerBound)"
        case .integer(let range) where range.upperBound == .max: "an integer of at least \(range.lowerBound)"
        case .integer(let range): "an integer from \(range.lowerBound) to \(range.upperBound)"
        case .real(let range) where range.upperBound == .greatestFiniteMagnitude: "a number"
        case .real(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .bool: "true or false"
        case .choice(let choices): choices.map { "\"\($0)\"" }.joined(separator: " or ")
        case .bytes: "a number of bytes such as 1048576 or \"64 MiB\""
        case .list: "a list"
        case .map: "an object"
        case .any: "a value"
        }
    }
}

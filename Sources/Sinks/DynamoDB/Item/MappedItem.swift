internal import TaglineSDK

/// An item whose attributes the pipeline chooses: each the value of a field, or a text made of several.
///
/// ```json
/// {"ImgId": "path",
///  "Flash": {"field": "summary.flash", "default": "N/A"},
///  "GpsInfo": {"format": "({summary.latitude}, {summary.longitude})", "default": "None"}}
/// ```
struct MappedItem: ItemForm {
    private let attributes: [Mapping]
    private let values: RecordJSON.Values

    private struct Mapping: Sendable {
        let name: String
        let content: Content
        let defaultValue: AttributeValue?
    }

    private enum Content: Sendable {
        case field(Field)
        case format([Part])
    }

    private enum Part: Sendable {
        case text(String)
        case field(Field)
    }

    private static let mappingSchema = OptionsSchema(
        .string("field", "The field whose value it is."),
        .string("format", "A text in which {field} stands for the value of a field."),
        .any("default", "What it is where a record has no such value: a text or a number."))

    /// - Throws: `ConfigurationErrors` with everything that is wrong with the mapping.
    init(_ mapping: JSONValue, values: RecordJSON.Values) throws {
        guard case .object(let members) = mapping, !members.isEmpty else {
            throw Self.error(
                "expected an object of attributes and fields, found \(mapping.canonicalText)", "/attributes")
        }
        var attributes: [Mapping] = []
        var errors: [ConfigurationError] = []
        for member in members {
            let pointer = "/attributes/\(member.name)"
            do {
                attributes.append(try Self.mapping(member, pointer))
            } catch let error as FieldError {
                errors.append(error.configurationError(at: pointer))
            } catch let error as ConfigurationError {
                errors.append(error)
            }
        }
        guard errors.isEmpty else { throw ConfigurationErrors(errors) }
        self.attributes = attributes
        self.values = values
    }

    /// The names of the attributes.
    var names: [String] { attributes.map(\.name) }

    func attributes(of record: Record) -> [Attribute] {
        attributes.compactMap { mapping in
            let value =
                switch mapping.content {
                case .field(let field): field.value(in: record, values: values).map(AttributeValue.init)
                case .format(let parts): text(of: parts, in: record).map(AttributeValue.string)
                }
            return (value ?? mapping.defaultValue).map { Attribute(mapping.name, $0) }
        }
    }

    /// The parts together, or `nil` if a field has no value.
    private func text(of parts: [Part], in record: Record) -> String? {
        var text = ""
        for part in parts {
            switch part {
            case .text(let words): text += words
            case .field(let field):
                guard let value = field.value(in: record, values: values) else { return nil }
                text += value.description
            }
        }
        return text
    }

    private static func mapping(_ member: JSONValue.Member, _ pointer: String) throws -> Mapping {
        switch member.value {
        case .string(let name):
            return Mapping(name: member.name, content: .field(try Field(name)), defaultValue: nil)
        case .object(let members):
            let values = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
            do {
                let options = try Options(values, for: mappingSchema)
                return Mapping(
                    name: member.name, content: try content(options, pointer),
                    defaultValue: try defaultValue(options.value("default"), pointer))
            } catch let errors as ConfigurationErrors {
                throw error(errors.errors.map(\.message).joined(separator: "; "), pointer)
            }
        default:
            throw error("expected the name of a field or an object, found \(member.value.canonicalText)", pointer)
        }
    }

    private static func content(_ options: Options, _ pointer: String) throws -> Content {
        switch (options.string("field"), options.string("format")) {
        case (let name?, nil): return .field(try Field(name))
        case (nil, let text?): return .format(try parts(of: text, pointer))
        default: throw error("expected \"field\" or \"format\", and not both", pointer)
        }
    }

    private static func defaultValue(_ value: JSONValue?, _ pointer: String) throws -> AttributeValue? {
        switch value {
        case nil: return nil
        case .string(let text)?: return .string(text)
        case .integer(let number)?: return .integer(number)
        case .real(let number)? where DynamoDBLimits.hasNumber(number): return AttributeValue(.real(number, digits: 15))
        case let value?: throw error("a default is a text or a number, not \(value.canonicalText)", pointer)
        }
    }

    private static func parts(of text: String, _ pointer: String) throws -> [Part] {
        var parts: [Part] = []
        var rest = text[...]
        while let start = rest.firstIndex(of: "{") {
            guard let end = rest[start...].firstIndex(of: "}") else {
                throw error("the format \"\(text)\" has a { that no } closes", pointer)
            }
            if start > rest.startIndex { parts.append(.text(String(rest[..<start]))) }
            parts.append(.field(try Field(String(rest[rest.index(after: start)..<end]))))
            rest = rest[rest.index(after: end)...]
        }
        return rest.isEmpty ? parts : parts + [.text(String(rest))]
    }

    private static func error(_ message: String, _ pointer: String) -> ConfigurationError {
        ConfigurationError(.wrongValue, message, at: ConfigurationLocation(file: "options", pointer: pointer))
    }
}

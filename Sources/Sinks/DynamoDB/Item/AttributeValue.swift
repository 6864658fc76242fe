internal import FoundationEssentials
internal import TaglineSDK

/// The value of an attribute, as DynamoDB knows it.
///
/// Source: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html
enum AttributeValue: Sendable, Equatable {
    case string(String)
    /// A number, as its decimal digits.
    case number(String)
    case null
    case binary([UInt8])
    /// Texts of which none stands twice; it is never empty.
    case stringSet([String])
    case list([AttributeValue])
    case map([Attribute])

    /// A whole number.
    static func integer(_ number: some BinaryInteger) -> Self {
        .number(String(number))
    }

    /// The value as a record has it. What DynamoDB has no number for becomes its text, and what is none becomes null.
    init(_ value: TagValue) {
        switch value {
        case .integer(let number): self = .integer(number)
        case .real(let number, let digits):
            let text = String(shortest: number, significantDigits: Int(digits))
            self = !number.isFinite ? .null : DynamoDBLimits.hasNumber(number) ? .number(text) : .string(text)
        case .text(let text): self = .string(text)
        case .bytes: self = .string(value.description)
        case .vector(let elements), .list(let elements): self = .list(elements.map(AttributeValue.init))
        case .binary(let count, let offset):
            let place = offset >= 0 ? [Attribute("offset", .integer(offset))] : []
            self = .map([Attribute("binary", .integer(count))] + place)
        }
    }

    /// What the value counts for towards the size of an item, in bytes.
    ///
    /// Source: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
    var size: Int {
        switch self {
        case .string(let text): text.utf8.count
        // A byte for two digits, one for the number and one for its sign.
        case .number(let digits): (digits.utf8.count + 1) / 2 + 2
        case .null: 1
        case .binary(let bytes): bytes.count
        case .stringSet(let texts): texts.reduce(0) { $0 + $1.utf8.count }
        case .list(let elements): elements.reduce(3) { $0 + $1.size + 1 }
        case .map(let members): members.reduce(3) { $0 + $1.size + 1 }
        }
    }

    /// How many lists and maps stand within each other.
    var depth: Int {
        switch self {
        case .list(let elements): 1 + (elements.lazy.map(\.depth).max() ?? 0)
        case .map(let members): 1 + (members.lazy.map(\.value.depth).max() ?? 0)
        default: 0
        }
    }

    /// Appends the value as the interface of DynamoDB writes it, such as `{"S":"Canon"}`.
    func append(to json: inout [UInt8]) {
        switch self {
        case .string(let text):
            json.append("{\"S\":")
            json.appendJSON(text)
        case .number(let digits):
            json.append("{\"N\":")
            json.appendJSON(digits)
        case .null: json.append("{\"NULL\":true")
        case .binary(let bytes):
            json.append("{\"B\":")
            json.appendJSON(Data(bytes).base64EncodedString())
        case .stringSet(let texts):
            json.append("{\"SS\":[")
            for (index, text) in texts.enumerated() {
                if index > 0 { json.append(",") }
                json.appendJSON(text)
            }
            json.append("]")
        case .list(let elements):
            json.append("{\"L\":[")
            for (index, element) in elements.enumerated() {
                if index > 0 { json.append(",") }
                element.append(to: &json)
            }
            json.append("]")
        case .map(let members):
            json.append("{\"M\":")
            members.append(to: &json)
        }
        json.append("}")
    }
}

/// A name and a value.
struct Attribute: Sendable, Equatable {
    let name: String
    var value: AttributeValue

    init(_ name: String, _ value: AttributeValue) {
        self.name = name
        self.value = value
    }

    /// What the attribute counts for towards the size of an item, in bytes.
    var size: Int { name.utf8.count + value.size }
}

extension [Attribute] {
    /// The size of an item of these attributes, in bytes.
    var itemSize: Int { reduce(0) { $0 + $1.size } }

    /// The value of the attribute of a name.
    subscript(name: String) -> AttributeValue? {
        first { $0.name == name }?.value
    }

    /// Appends the attributes as one JSON object.
    func append(to json: inout [UInt8]) {
        json.append("{")
        for (index, attribute) in enumerated() {
            if index > 0 { json.append(",") }
            json.appendJSON(attribute.name)
            json.append(":")
            attribute.value.append(to: &json)
        }
        json.append("}")
    }
}

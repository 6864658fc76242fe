internal import TaglineSDK

/// The table that the sink writes to: what it has to be like, and how it is made.
struct TableDefinition: Sendable {
    let name: String
    let key: TableKey
    let hasIndexes: Bool

    /// The body of CreateTable: paid by request, with the indexes ByCamera and ByDay if they are asked for.
    var createRequest: [UInt8] {
        var names = [key.partition] + (key.sort.map { [$0] } ?? [])
        if hasIndexes { names += DefaultItem.indexAttributes.filter { !names.contains($0) } }
        var request = Self.object([
            ("TableName", .string(name)),
            ("BillingMode", "PAY_PER_REQUEST"),
            ("AttributeDefinitions", .array(names.map { ["AttributeName": .string($0), "AttributeType": "S"] })),
            ("KeySchema", Self.schema(key.partition, key.sort)),
        ])
        if hasIndexes, case .object(let members) = request {
            let indexes: [JSONValue] = [("ByCamera", "cameraKey"), ("ByDay", "takenDay")].map { index, attribute in
                Self.object([
                    ("IndexName", .string(index)), ("KeySchema", Self.schema(attribute, "taken")),
                    ("Projection", ["ProjectionType": "KEYS_ONLY"]),
                ])
            }
            request = .object(members + [.init("GlobalSecondaryIndexes", .array(indexes))])
        }
        return Array(request.canonicalText.utf8)
    }

    /// The body of DescribeTable.
    var describeRequest: [UInt8] {
        Array(JSONValue.object([.init("TableName", .string(name))]).canonicalText.utf8)
    }

    /// The body of UpdateTimeToLive.
    var expiryRequest: [UInt8] {
        let specification: JSONValue = ["Enabled": true, "AttributeName": "expiresAt"]
        return Array(
            Self.object([("TableName", .string(name)), ("TimeToLiveSpecification", specification)]).canonicalText.utf8)
    }

    /// Why a table that exists cannot take the items, or `nil`.
    ///
    /// - Parameter table: the member `Table` of DescribeTable's answer.
    func objection(to table: TableDescription) -> String? {
        let wanted = [(key.partition, "HASH")] + (key.sort.map { [($0, "RANGE")] } ?? [])
        let found = table.keySchema.map { ($0.attributeName, $0.keyType) }
        guard wanted.elementsEqual(found, by: ==) else {
            return """
                the table "\(name)" has the key \(Self.text(found)), and items have \(Self.text(wanted)); \
                name the key of the table in the options "key" and "sortKey", or write to another table
                """
        }
        let others = table.attributeDefinitions.filter { definition in
            definition.attributeType != "S" && wanted.contains { $0.0 == definition.attributeName }
        }
        guard let other = others.first else { return nil }
        return "the key \"\(other.attributeName)\" of the table \"\(name)\" is of type \(other.attributeType), not S"
    }

    private static func text(_ key: [(String, String)]) -> String {
        key.map { "\"\($0.0)\" (\($0.1))" }.joined(separator: ", ")
    }

    private static func schema(_ partition: String, _ sort: String?) -> JSONValue {
        var parts: [JSONValue] = [["AttributeName": .string(partition), "KeyType": "HASH"]]
        if let sort { parts.append(["AttributeName": .string(sort), "KeyType": "RANGE"]) }
        return .array(parts)
    }

    private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
        .object(members.map { JSONValue.Member($0.0, $0.1) })
    }
}

/// What DescribeTable tells of a table, as far as it matters here.
struct TableDescription: Decodable, Sendable {
    let tableStatus: String
    let keySchema: [Key]
    let attributeDefinitions: [Definition]

    /// Whether items can be written: also while it is changed.
    var takesItems: Bool { tableStatus != "CREATING" && !isBeingDeleted }
    var isBeingDeleted: Bool { tableStatus == "DELETING" }

    /// The answer of DescribeTable.
    struct Holder: Decodable {
        let table: TableDescription

        enum CodingKeys: String, CodingKey {
            case table = "Table"
        }
    }

    struct Key: Decodable, Sendable {
        let attributeName: String
        let keyType: String

        enum CodingKeys: String, CodingKey {
            case attributeName = "AttributeName"
            case keyType = "KeyType"
        }
    }

    struct Definition: Decodable, Sendable {
        let attributeName: String
        let attributeType: String

        enum CodingKeys: String, CodingKey {
            case attributeName = "AttributeName"
            case attributeType = "AttributeType"
        }
    }

    enum CodingKeys: String, CodingKey {
        case tableStatus = "TableStatus"
        case keySchema = "KeySchema"
        case attributeDefinitions = "AttributeDefinitions"
    }
}

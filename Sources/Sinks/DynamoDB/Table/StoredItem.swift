/// An item as requests and answers of DynamoDB hold it.
typealias StoredItem = [String: StoredValue]

/// The value of an attribute in JSON. Numbers are equal if their values are: DynamoDB writes `0.10` as `0.1`.
indirect enum StoredValue: Decodable, Sendable, Equatable {
    case string(String)
    case number(Double)
    case binary(String)
    case boolean(Bool)
    case null
    case stringSet(Set<String>)
    case list([StoredValue])
    case map([String: StoredValue])

    private enum Key: String, CodingKey {
        case S, N, B, BOOL, NULL, SS, L, M
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        switch container.allKeys.first {
        case .S?: self = .string(try container.decode(String.self, forKey: .S))
        case .N?: self = .number(Double(try container.decode(String.self, forKey: .N)) ?? .nan)
        case .B?: self = .binary(try container.decode(String.self, forKey: .B))
        case .BOOL?: self = .boolean(try container.decode(Bool.self, forKey: .BOOL))
        case .SS?: self = .stringSet(Set(try container.decode([String].self, forKey: .SS)))
        case .L?: self = .list(try container.decode([StoredValue].self, forKey: .L))
        case .M?: self = .map(try container.decode([String: StoredValue].self, forKey: .M))
        case .NULL?, nil: self = .null
        }
    }
}

/// A JSON object with an item in it: the body of PutItem, or the answer that its condition failed.
struct ItemHolder: Decodable {
    let item: StoredItem?

    private enum CodingKeys: String, CodingKey {
        case item = "Item"
    }
}

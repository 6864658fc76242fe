/// What DynamoDB takes, checked before anything is sent.
///
/// Source: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
enum DynamoDBLimits {
    /// The size of an item, names and values, in bytes.
    static let itemBytes = 400 << 10
    /// The size of a partition key, in bytes.
    static let partitionKeyBytes = 2048
    /// The size of a sort key, in bytes.
    static let sortKeyBytes = 1024
    /// How many lists and maps may stand within each other.
    static let depth = 32
    /// How many items a batch may hold, and how many bytes.
    static let batchItems = 25
    static let batchBytes = 16 << 20

    /// Whether there is a number for this one: of 38 digits, from 1e-130 to 9.9e125.
    static func hasNumber(_ number: Double) -> Bool {
        number == 0 || (1e-130...9.9e125).contains(number.magnitude)
    }

    /// Why an item cannot be written, or `nil`.
    static func objection(to item: [Attribute], key: TableKey) -> String? {
        for (part, limit) in [(key.partition, partitionKeyBytes), (key.sort, sortKeyBytes)] {
            guard let part else { continue }
            switch item[part] {
            case .string(let text)? where text.isEmpty: return "the key \"\(part)\" is empty"
            case .string(let text)? where text.utf8.count > limit:
                return "the key \"\(part)\" has \(text.utf8.count) bytes, and DynamoDB takes \(limit)"
            case .string?: break
            case nil: return "it has no \"\(part)\", which is the key of the table"
            default: return "\"\(part)\" is no text, and the key of the table has to be one"
            }
        }
        if let deep = item.first(where: { $0.value.depth > depth }) {
            return "\"\(deep.name)\" is nested more than \(depth) deep"
        }
        let size = item.itemSize
        return size > itemBytes ? "the item has \(size) bytes, and DynamoDB takes \(itemBytes)" : nil
    }
}

/// The names of the attributes that identify an item.
struct TableKey: Sendable, Equatable {
    let partition: String
    let sort: String?

    init(partition: String, sort: String? = nil) {
        self.partition = partition
        self.sort = sort
    }
}

internal import TaglineSDK

/// How records that replace what is there are divided into requests of BatchWriteItem.
///
/// A batch may not name a key twice: records of one key are written in different rounds, one after the other.
struct BatchPlan {
    /// One element of a batch.
    struct Element {
        /// Where its record stands in what the pipeline gave.
        let index: Int
        /// The item's key, as JSON.
        let key: ArraySlice<UInt8>
        /// `{"PutRequest":{"Item":...}}`
        let body: ArraySlice<UInt8>

        /// Takes a payload apart.
        init?(index: Int, payload: [UInt8]) {
            guard let end = payload.firstIndex(of: PutEncoder.keyEnd) else { return nil }
            self.index = index
            key = payload[..<end]
            body = payload[(end + 1)...]
        }
    }

    /// Requests that may be in flight together, round by round.
    private(set) var rounds: [[[Element]]] = []

    init(_ elements: [Element]) {
        var occurrences: [ArraySlice<UInt8>: Int] = [:]
        var byRound: [[Element]] = []
        for element in elements {
            let round = occurrences[element.key, default: 0]
            occurrences[element.key] = round + 1
            if round == byRound.count { byRound.append([]) }
            byRound[round].append(element)
        }
        rounds = byRound.map(Self.requests)
    }

    private static func requests(of elements: [Element]) -> [[Element]] {
        var requests: [[Element]] = []
        var bytes = 0
        for element in elements {
            let isFull = requests.last.map { $0.count == DynamoDBLimits.batchItems } ?? true
            if isFull || bytes + element.body.count > DynamoDBLimits.batchBytes {
                requests.append([])
                bytes = 0
            }
            requests[requests.count - 1].append(element)
            bytes += element.body.count
        }
        return requests
    }

    /// The body of a request.
    static func body(of elements: [Element], table: String) -> [UInt8] {
        var json: [UInt8] = []
        json.reserveCapacity(elements.reduce(128) { $0 + $1.body.count + 1 })
        json.append("{\"ReturnConsumedCapacity\":\"TOTAL\",\"RequestItems\":{")
        json.appendJSON(table)
        json.append(":[")
        for (position, element) in elements.enumerated() {
            if position > 0 { json.append(",") }
            json += element.body
        }
        json.append("]}}")
        return json
    }
}

/// What BatchWriteItem did not do.
struct BatchAnswer: Decodable {
    private let unprocessed: [String: [Write]]?

    private struct Write: Decodable {
        let put: ItemHolder?

        enum CodingKeys: String, CodingKey {
            case put = "PutRequest"
        }
    }

    private enum CodingKeys: String, CodingKey {
        case unprocessed = "UnprocessedItems"
    }

    /// The items that are to be sent again.
    var unprocessedItems: [StoredItem] {
        (unprocessed ?? [:]).values.joined().compactMap(\.put?.item)
    }
}

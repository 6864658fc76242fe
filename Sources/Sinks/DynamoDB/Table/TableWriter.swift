#if AWS
internal import TaglineAWS
internal import TaglineSDK

/// Sends what the workers encoded: each record in a request of its own where there is a condition, else up to 25 in one.
struct TableWriter: Sendable {
    let client: TableClient
    private let mode: WriteMode
    let requestsAtOnce: Int
    let gate: RequestGate
    let uncertain = UncertainWrites()

    /// What a request says of one record.
    enum Result: Sendable {
        case outcome(WriteOutcome)
        /// Something went wrong that is not the record's fault.
        case failure(AWSError)
    }

    /// How long a record that was throttled stays away at the least, in milliseconds.
    static let throttledPause = 50

    init(client: TableClient, mode: WriteMode, requestsAtOnce: Int) {
        self.client = client
        self.mode = mode
        self.requestsAtOnce = requestsAtOnce
        gate = RequestGate(ceiling: requestsAtOnce)
    }

    /// Writes a batch.
    ///
    /// - Throws: `SinkError` if all requests failed for a reason that is no record's fault.
    func write(_ batch: [Encoded]) async throws(SinkError) -> [WriteOutcome] {
        var results: [Result] = []
        results.reserveCapacity(batch.count)
        var puts: [Int] = []
        var elements: [BatchPlan.Element] = []
        for (index, record) in batch.enumerated() {
            results.append(.outcome(.skipped))
            switch PutEncoder.Payload(record.payload, mode: mode) {
            case .skipped: break
            case .rejected(let reason): results[index] = .outcome(.rejected(reason))
            case .put: puts.append(index)
            case .batchElement:
                if let element = BatchPlan.Element(index: index, payload: record.payload) { elements.append(element) }
            }
        }
        for (index, result) in await put(puts, of: batch) { results[index] = result }
        for round in BatchPlan(elements).rounds {
            for (index, result) in await write(round) { results[index] = result }
        }
        return try outcomes(results)
    }

    /// What an error means for one record.
    func result(of error: AWSError) -> Result {
        switch error.kind {
        case .throttled:
            let pause = error.retryAfter.map { Int($0.components.seconds) * 1000 } ?? Self.throttledPause
            return .outcome(.tryAgain(afterMilliseconds: pause))
        case .rejected: return .outcome(.rejected(error.message))
        default: return .failure(error)
        }
    }

    private func outcomes(_ results: [Result]) throws(SinkError) -> [WriteOutcome] {
        var first: AWSError?
        var outcomes: [WriteOutcome] = []
        outcomes.reserveCapacity(results.count)
        var hasAnswers = false
        for result in results {
            switch result {
            case .outcome(let outcome):
                outcomes.append(outcome)
                if outcome == .accepted || outcome == .existing { hasAnswers = true }
            case .failure(let error):
                first = first ?? error
                outcomes.append(.tryAgain(afterMilliseconds: 0))
            }
        }
        if let first, !hasAnswers { throw SinkError(first, table: client.table.name) }
        return outcomes
    }
}

extension AWSError {
    /// What the error says of the table's capacity: nothing, unless it comes from the table.
    var gateAnswer: RequestGate.Answer {
        kind == .throttled ? .throttled : kind == .conditionFailed ? .good : .other
    }
}
#endif

internal import TaglineConfiguration
internal import TaglineSDK

/// Writes batches into a sink, and again what the sink did not take yet.
struct BatchWriter: Sendable {
    let sink: any SinkInstance
    let retry: PipelineDocument.Retry

    /// What became of a record.
    enum Outcome: Sendable {
        case accepted
        case existing
        case skipped
        case failed(code: String, String, attempts: Int)
    }

    /// What became of a batch.
    struct Written: Sendable {
        /// One outcome for each record.
        var outcomes: [Outcome]
        /// Why the sink is down, if it is.
        var failure: SinkError?
    }

    /// Writes a batch.
    ///
    /// - Parameter isProbe: whether one attempt is enough, because the sink was down before.
    func write(_ batch: [Encoded], isProbe: Bool) async -> Written {
        var written = Written(outcomes: Array(repeating: .accepted, count: batch.count))
        var rest = Array(batch.indices)
        var backoff = Backoff(isProbe ? .probe : retry)
        while !rest.isEmpty {
            var again: [Int] = []
            var pause = 0
            var reason = SinkError("the sink does not take the record", isTransient: true)
            do {
                let answers = try await sink.write(rest.count == batch.count ? batch : rest.map { batch[$0] })
                for (place, index) in rest.enumerated() {
                    guard place < answers.count else {
                        reason = SinkError("the sink gave no answer for the record", isTransient: true)
                        again.append(index)
                        continue
                    }
                    switch answers[place] {
                    case .accepted: break
                    case .existing: written.outcomes[index] = .existing
                    case .skipped: written.outcomes[index] = .skipped
                    case .rejected(let reason):
                        written.outcomes[index] = .failed(code: "rejected", reason, attempts: backoff.attempts + 1)
                    case .tryAgain(let milliseconds):
                        again.append(index)
                        pause = max(pause, milliseconds)
                    }
                }
            } catch {
                reason = error as? SinkError ?? SinkError("\(error)")
                again = rest
                if !reason.isTransient { written.failure = reason }
            }
            // A sink that takes some is not down, however long a table of a few writes a second takes for all.
            if again.count < rest.count { backoff.beginAnew() }
            if !again.isEmpty, written.failure == nil, await !backoff.wait(atLeastMilliseconds: pause) {
                written.failure = reason
            }
            if let failure = written.failure {
                for index in again {
                    written.outcomes[index] = .failed(
                        code: "sink-down", failure.message, attempts: max(1, backoff.attempts))
                }
                return written
            }
            rest = again
        }
        return written
    }

    /// Makes durable what was accepted.
    ///
    /// - Parameter isProbe: whether one attempt is enough, because the sink was down before.
    /// - Returns: why that cannot be done, or `nil`.
    func flush(isProbe: Bool) async -> SinkError? {
        var backoff = Backoff(isProbe ? .probe : retry)
        while true {
            do {
                try await sink.flush()
                return nil
            } catch {
                let failure = error as? SinkError ?? SinkError("\(error)")
                if !failure.isTransient { return failure }
                if await !backoff.wait() { return failure }
            }
        }
    }
}

extension PipelineDocument.Retry {
    /// One attempt.
    fileprivate static let probe = PipelineDocument.Retry(maxAttempts: 1, maxElapsedMs: 0)
}

internal import TaglineSDK

/// Moves the records of one lane into its sink, and keeps its books.
struct SinkTask: Sendable {
    let name: String
    let sink: any SinkInstance
    let behavior: SinkBehavior
    let lane: Lane
    let isRequired: Bool
    let retry: PipelineDocument.Retry

    /// What became of the records of one sink.
    struct Books: Sendable, Equatable {
        var accepted = 0
        var existing = 0
        /// Records that the sink will never take, or did not take within the retries, with the first few reasons.
        var rejected = 0
        var reasons: [String] = []
        /// Why the sink went down, if it did.
        var failure: String?

        mutating func reject(_ key: String, _ reason: String) {
            rejected += 1
            if reasons.count < 10 { reasons.append("\(key): \(reason)") }
        }
    }

    /// Writes until the lane ends; then flushes and closes the sink.
    ///
    /// A sink that goes down does not hold up the others: its lane is emptied without writing.
    func run(onFailure: @Sendable () async -> Void) async -> Books {
        var books = Books()
        while let batch = await lane.take(upTo: behavior.batchSize) {
            guard books.failure == nil else {
                for record in batch { books.reject(record.key, "the sink is down") }
                continue
            }
            if let failure = await write(batch, &books) {
                books.failure = failure
                if isRequired { await onFailure() }
            }
        }
        for step in [sink.flush, sink.close] {
            do { try await step() } catch { books.failure = books.failure ?? "\(error)" }
        }
        return books
    }

    /// Writes a batch, and again what was not taken yet.
    ///
    /// - Returns: why the sink is down, or `nil`.
    private func write(_ batch: [Encoded], _ books: inout Books) async -> String? {
        var rest = batch
        var backoff = Backoff(retry)
        while !rest.isEmpty {
            var wait = 0
            var again: [Encoded] = []
            do {
                for (record, outcome) in zip(rest, try await sink.write(rest)) {
                    switch outcome {
                    case .accepted: books.accepted += 1
                    case .existing: books.existing += 1
                    case .rejected(let reason): books.reject(record.key, reason)
                    case .tryAgain(let milliseconds):
                        again.append(record)
                        wait = max(wait, milliseconds)
                    }
                }
            } catch {
                let isTransient = (error as? SinkError)?.isTransient ?? false
                guard isTransient else {
                    for record in rest { books.reject(record.key, "\(error)") }
                    return "\(error)"
                }
                again = rest
            }
            if !again.isEmpty, await !backoff.wait(atLeastMilliseconds: wait) {
                for record in again { books.reject(record.key, "not taken within the retries") }
                return "the sink does not take records"
            }
            rest = again
        }
        return nil
    }
}

/// Waits between attempts: exponentially longer, with full jitter, within a budget.
///
/// Source: M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
struct Backoff {
    private let maxAttempts: Int
    private let deadline: ContinuousClock.Instant
    private var attempt = 0

    init(_ retry: PipelineDocument.Retry) {
        maxAttempts = retry.maxAttempts
        deadline = .now + .milliseconds(retry.maxElapsedMs)
    }

    /// Waits before the next attempt.
    ///
    /// - Returns: false if the budget is used up.
    mutating func wait(atLeastMilliseconds minimum: Int) async -> Bool {
        attempt += 1
        guard attempt < maxAttempts, ContinuousClock.now < deadline else { return false }
        let ceiling = min(20_000, 50 << min(attempt, 10))
        let pause = max(minimum, Int.random(in: 0...ceiling))
        guard (try? await Task.sleep(for: .milliseconds(pause))) != nil else { return false }
        return true
    }
}

#if AWS
internal import Synchronization

/// When a read is tried again: after waits that grow, at random lengths, within its deadline and the client's budget.
///
/// The wait before attempt i + 1 is `random x min(base x 2^i, 20 s)`, with a base of 50 ms (DynamoDB 25 ms), after
/// throttling 1 s.
///
/// Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
struct RetryPolicy {
    private let isRetried: Bool
    private let base: Duration
    private let deadline: ContinuousClock.Instant
    private let budget: RetryBudget
    private var attempt = 0

    private static let maxAttempts = 10
    private static let longestWait = Duration.seconds(20)
    private static let throttledBase = Duration.seconds(1)

    init(_ request: AWSRequest, budget: RetryBudget) {
        isRetried = request.retry == .transient
        base = request.service.backoff
        deadline = .now + request.deadline
        self.budget = budget
    }

    /// How much time there is for all further attempts.
    var remaining: Duration { max(.milliseconds(1), ContinuousClock.now.duration(to: deadline)) }

    /// Waits until it may be tried again.
    ///
    /// - Returns: false if it may not.
    mutating func waits(after error: AWSError) async -> Bool {
        attempt += 1
        guard isRetried, error.isTransient, attempt < Self.maxAttempts else { return false }
        let base = error.kind == .throttled ? Self.throttledBase : base
        let ceiling = min(base * (1 << min(attempt - 1, 10)), Self.longestWait)
        var wait = ceiling * Double.random(in: 0...1)
        if let asked = error.retryAfter { wait = max(wait, asked) }
        wait = max(wait, budget.take())
        guard wait < ContinuousClock.now.duration(to: deadline) else { return false }
        return (try? await Task.sleep(for: wait)) != nil
    }
}

/// A bucket of tokens that all requests of a client share, so that hundreds of readers do not make a storm of retries.
///
/// Each retry takes a token, each success gives some of one back, and some come with time. Where the bucket is empty a
/// retry waits for its token: it is put off, not given up, because a job would rather be late than lose an image.
final class RetryBudget: Sendable {
    private struct State {
        var tokens = Double(RetryBudget.capacity)
        var updated = ContinuousClock.now
    }

    private let state = Mutex(State())

    private static let capacity = 100
    /// Tokens that come each second by themselves.
    private static let rate = 10.0
    /// Tokens that a success gives back.
    private static let reward = 0.1

    /// Takes a token.
    ///
    /// - Returns: how long to wait until it is there.
    func take() -> Duration {
        state.withLock { state in
            let now = ContinuousClock.now
            let seconds = Double(state.updated.duration(to: now).nanoseconds) / 1e9
            state.tokens = min(Double(Self.capacity), state.tokens + seconds * Self.rate) - 1
            state.updated = now
            return state.tokens >= 0 ? .zero : .seconds(-state.tokens / Self.rate)
        }
    }

    /// Gives back for a success.
    func refill() {
        state.withLock { $0.tokens = min(Double(Self.capacity), $0.tokens + Self.reward) }
    }
}
#endif

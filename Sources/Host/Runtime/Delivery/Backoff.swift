internal import TaglineConfiguration

/// Waits between attempts: exponentially longer, with full jitter, within a budget.
///
/// Source: M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
struct Backoff {
    private let maxAttempts: Int
    private let maxElapsed: Duration
    private var deadline: ContinuousClock.Instant
    /// How many attempts were made.
    private(set) var attempts = 0

    private static let base = 50
    private static let longest = 20_000

    init(_ retry: PipelineDocument.Retry) {
        maxAttempts = retry.maxAttempts
        maxElapsed = .milliseconds(retry.maxElapsedMs)
        deadline = .now + maxElapsed
    }

    /// Counts attempts and time from none again.
    mutating func beginAnew() {
        attempts = 0
        deadline = .now + maxElapsed
    }

    /// Counts an attempt that failed, and waits before the next.
    ///
    /// - Parameter minimum: what the other side asks to wait at the least, in milliseconds.
    /// - Returns: false if the budget is used up, or does not allow so long a wait; or if the task was cancelled.
    mutating func wait(atLeastMilliseconds minimum: Int = 0) async -> Bool {
        attempts += 1
        guard attempts < maxAttempts else { return false }
        let ceiling = min(Self.longest, Self.base << min(attempts, 10))
        let pause = Duration.milliseconds(max(minimum, Int.random(in: 0...ceiling)))
        guard ContinuousClock.now + pause < deadline else { return false }
        return (try? await Task.sleep(for: pause)) != nil
    }
}

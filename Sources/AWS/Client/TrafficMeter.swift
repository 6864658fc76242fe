#if AWS
internal import Synchronization

/// Counts what this process asks of services, for reports and metrics.
public final class TrafficMeter: Sendable {
    public static let shared = TrafficMeter()

    private let counts = Mutex<[AWSService: Traffic]>([:])

    /// What went to and came from one service.
    public struct Traffic: Sendable, Equatable {
        /// Attempts, retries included.
        public var requests = 0
        /// Attempts that the service put off.
        public var throttled = 0
        /// Bytes of bodies.
        public var sent = 0
        public var received = 0
        /// Write units that the service says it used.
        public var writeUnits = 0.0
        /// What goes wrong since the service last answered; `nil` while it answers.
        public var silence: Silence?
    }

    /// A time in which a service did not answer.
    public struct Silence: Sendable, Equatable {
        /// When the first attempt failed.
        public let start: ContinuousClock.Instant
        /// What is wrong, as a sentence.
        public let message: String
    }

    /// What a service was asked since the process began.
    public func traffic(of service: AWSService) -> Traffic {
        counts.withLock { $0[service] ?? Traffic() }
    }

    /// The same of all services that were asked.
    public var all: [AWSService: Traffic] { counts.withLock { $0 } }

    /// Counts what a table's answer names.
    public func countWriteUnits(_ units: Double, of service: AWSService) {
        counts.withLock { $0[service, default: Traffic()].writeUnits += units }
    }

    /// Counts an attempt.
    ///
    /// - Parameter failure: what was wrong, if the service or the way to it failed.
    func count(_ service: AWSService, sent: Int, received: Int, failure: AWSError? = nil) {
        counts.withLock { counts in
            var traffic = counts[service] ?? Traffic()
            traffic.requests += 1
            traffic.sent += sent
            traffic.received += received
            traffic.silence = failure.map { traffic.silence ?? Silence(start: .now, message: $0.message) }
            counts[service] = traffic
        }
    }

    func countThrottled(_ service: AWSService) {
        counts.withLock { $0[service, default: Traffic()].throttled += 1 }
    }
}
#endif

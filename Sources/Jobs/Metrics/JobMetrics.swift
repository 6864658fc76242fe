internal import Synchronization
internal import TaglineAWS
public import TaglineHost
public import TaglineSDK

/// Counts what a job does, and tells it once a minute in a line from which CloudWatch makes metrics.
///
/// Each line has what came since the one before, so that sums over time and shards are right. It is used by several
/// threads at once.
public final class JobMetrics: Sendable {
    private let form: EmbeddedMetrics
    private let write: @Sendable ([UInt8]) -> Void
    private let now: @Sendable () -> Timestamp
    private let state = Mutex(State())

    private struct State {
        var items = 0
        var troubled = 0
        var unreadable: [String: Int] = [:]
        var traffic = JobTraffic()
    }

    /// - Parameters:
    ///   - job: what metrics are kept apart by.
    ///   - write: takes a line with its end.
    ///   - now: what time it is.
    public init(
        job: String, environment: JobEnvironment, write: @escaping @Sendable ([UInt8]) -> Void,
        now: @escaping @Sendable () -> Timestamp
    ) {
        form = EmbeddedMetrics(
            job: job,
            properties: [("batchJob", environment.id), ("shard", "\(environment.shard)/\(environment.shardCount)")])
        self.write = write
        self.now = now
        state.withLock { $0.traffic = JobTraffic.now }
    }

    /// Counts items that are done.
    public func count(items: Int, troubled: Int) {
        state.withLock { state in
            state.items += items
            state.troubled += troubled
        }
    }

    /// Counts an item that cannot be read.
    public func count(_ error: SourceError) {
        state.withLock { $0.unreadable[error.code.rawValue, default: 0] += 1 }
    }

    /// Does something, and tells once a minute how far it is and at last what it came to.
    public func during<Result: Sendable>(
        every pause: Duration = .seconds(60), _ body: () async throws -> Result
    ) async rethrows -> Result {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                while (try? await Task.sleep(for: pause)) != nil { self.tell() }
            }
            defer {
                group.cancelAll()
                tell()
            }
            return try await body()
        }
    }

    /// Counts what an observer is told, beside whatever else it does.
    public func count(with observer: inout Pipeline.Observer) {
        let (progress, unreadable) = (observer.progress, observer.unreadable)
        observer.progress = { step in
            progress(step)
            self.count(items: step.items, troubled: step.troubled)
        }
        observer.unreadable = { error in
            unreadable(error)
            self.count(error)
        }
    }

    private func tell() {
        let traffic = JobTraffic.now
        let state = state.withLock { state in
            defer { state = State(traffic: traffic) }
            return state
        }
        let since = traffic.since(state.traffic)
        write(
            form.line(
                [
                    .init("Items", state.items), .init("WithProblems", state.troubled),
                    .init("Unreadable", state.unreadable.values.reduce(0, +)), .init("Reads", since.reads),
                    .init("BytesRead", since.bytesRead, .bytes), .init("Throttled", since.throttled),
                    .init("WriteUnits", since.writeUnits),
                ],
                details: Dictionary(uniqueKeysWithValues: state.unreadable.map { ("unreadable.\($0)", $1) }),
                at: now()))
    }
}

/// What this process asked of services since it began.
struct JobTraffic: Sendable, Equatable {
    /// Requests to S3.
    var reads = 0
    var bytesRead = 0
    /// Requests that S3 or the table put off.
    var throttled = 0
    var writeUnits = 0.0

    static var now: JobTraffic {
        #if AWS
        let (s3, table) = (TrafficMeter.shared.traffic(of: .s3), TrafficMeter.shared.traffic(of: .dynamoDB))
        return JobTraffic(
            reads: s3.requests, bytesRead: s3.received, throttled: s3.throttled + table.throttled,
            writeUnits: table.writeUnits)
        #else
        return JobTraffic()
        #endif
    }

    func since(_ earlier: JobTraffic) -> JobTraffic {
        JobTraffic(
            reads: reads - earlier.reads, bytesRead: bytesRead - earlier.bytesRead,
            throttled: throttled - earlier.throttled, writeUnits: writeUnits - earlier.writeUnits)
    }
}

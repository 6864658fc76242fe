/// Tells while a run waits for a service that does not answer: trying again takes minutes, in which nothing else is heard.
public struct SilenceWatch: Sendable {
    private let silences: @Sendable () -> [String: String]
    private let tell: @Sendable (String) -> Void
    private let pause: Duration

    /// - Parameters:
    ///   - pause: how often it looks.
    ///   - silences: why services do not answer now, by their names.
    ///   - tell: told a sentence for the log when a service falls silent, and when it answers again.
    public init(
        pause: Duration = .seconds(1), silences: @escaping @Sendable () -> [String: String],
        tell: @escaping @Sendable (String) -> Void
    ) {
        self.pause = pause
        self.silences = silences
        self.tell = tell
    }

    /// Watches while something is done.
    public func during<Result>(_ body: () async throws -> Result) async rethrows -> Result {
        let watch = Task { await run() }
        defer { watch.cancel() }
        return try await body()
    }

    private func run() async {
        var silent: Set<String> = []
        while (try? await Task.sleep(for: pause)) != nil {
            let now = silences()
            for (service, message) in now.sorted(by: { $0.key < $1.key }) where silent.insert(service).inserted {
                tell("\(service) does not answer, trying again: \(message)")
            }
            for service in silent.subtracting(now.keys).sorted() { tell("\(service) answers again") }
            silent.formIntersection(now.keys)
        }
    }
}

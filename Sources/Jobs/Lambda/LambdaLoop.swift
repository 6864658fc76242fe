#if AWS
public import TaglineAWS

/// The life of a function: it fetches an invocation, handles it, answers, and waits for the next.
public struct LambdaLoop: Sendable {
    private let interface: RuntimeInterface
    private let clock: AWSClock

    public init(_ interface: RuntimeInterface, clock: AWSClock = .system) {
        self.interface = interface
        self.clock = clock
    }

    /// Handles invocations, one after the other, for as long as there are any.
    ///
    /// An invocation that fails, or that is not done shortly before Lambda would end it, is answered with its error; its
    /// event comes again then. The loop goes on.
    ///
    /// - Parameters:
    ///   - handle: answers an invocation.
    ///   - failed: told of each invocation that failed, and of each answer that Lambda did not take.
    /// - Throws: `RuntimeInterfaceError` if no invocation can be fetched.
    public func run(
        handle: @escaping @Sendable (LambdaInvocation) async throws -> [UInt8],
        failed: @Sendable (_ id: String, _ reason: String) -> Void
    ) async throws(RuntimeInterfaceError) -> Never {
        while true {
            let invocation = try await interface.next()
            do {
                try await interface.respond(to: invocation.id, with: try await answer(invocation, handle))
            } catch {
                let reason = String(describing: error)
                failed(invocation.id, reason)
                do throws(RuntimeInterfaceError) {
                    try await interface.fail(invocation.id, reason)
                } catch {
                    failed(invocation.id, error.message)
                }
            }
        }
    }

    private func answer(
        _ invocation: LambdaInvocation, _ handle: @escaping @Sendable (LambdaInvocation) async throws -> [UInt8]
    ) async throws -> [UInt8] {
        guard let timeLeft = invocation.timeLeft(at: clock.now()) else { return try await handle(invocation) }
        return try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask { try await handle(invocation) }
            group.addTask {
                try await Task.sleep(for: timeLeft)
                throw DeadlinePassed()
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
        }
    }
}

/// The function would be ended before it is done.
private struct DeadlinePassed: Error, CustomStringConvertible {
    let description = "it was not done in the time that the function has"
}
#endif

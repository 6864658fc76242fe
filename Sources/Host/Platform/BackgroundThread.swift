internal import Glibc
internal import TaglineSDK

/// Threads that run one thing to its end, for what blocks.
package enum BackgroundThread {
    /// Starts a thread.
    ///
    /// - Parameter body: what it runs; it is let go of when the thread ends.
    /// - Returns: why there can be no more threads, if so.
    @discardableResult
    package static func start(_ body: @escaping @Sendable () -> Void) -> ThreadError? {
        var thread = pthread_t()
        let context = unsafe Unmanaged.passRetained(Body(body)).toOpaque()
        let code = unsafe pthread_create(
            &thread, nil,
            { context in
                guard let context = unsafe context else { return nil }
                unsafe Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run()
                return nil
            }, context)
        guard code == 0 else {
            unsafe Unmanaged<Body>.fromOpaque(context).release()
            return ThreadError(reason: FileSystem.errorText(code))
        }
        pthread_detach(thread)
        return nil
    }

    private final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
}

/// Why a thread cannot be started: the system or the user has too many.
public struct ThreadError: Error, CustomStringConvertible {
    package let reason: String

    public var description: String { "cannot start a thread: \(reason); fewer --jobs need fewer threads" }
}

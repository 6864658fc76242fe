internal import Glibc
internal import Synchronization

/// Children that wait for work, each of which one caller at a time uses.
package final class ChildPool<Child>: Sendable {
    private let idle = Mutex<[Handle]>([])
    private let failures = Atomic(0)
    /// The longest pause before a child is started in place of one that ended, in milliseconds.
    private static var longestPause: Int { 256 }

    /// A child on its way between threads.
    private struct Handle: @unchecked Sendable {
        // SAFETY: a child is taken from `idle` for a call, so that one thread at a time has it.
        let child: Child
    }

    package init() {}

    /// An idle child, or a new one: after failures in a row not before a pause, which doubles with each.
    package func take<Failure>(or start: () throws(Failure) -> Child) throws(Failure) -> Child {
        if let handle = idle.withLock({ $0.popLast() }) { return handle.child }
        let failures = failures.load(ordering: .relaxed)
        if failures > 1 { usleep(UInt32(1000 * min(1 << min(failures, 16), Self.longestPause))) }
        return try start()
    }

    /// Keeps a child for the next caller.
    package func put(_ child: Child) {
        let handle = Handle(child: child)
        idle.withLock { $0.append(handle) }
    }

    /// Notes that a child ended, or could not be started.
    package func countFailure() { failures.add(1, ordering: .relaxed) }

    /// Notes that a child did what it was asked for.
    package func countSuccess() { failures.store(0, ordering: .relaxed) }
}

internal import CChildProcess
internal import Glibc
internal import Synchronization

/// The process that kills the children of this one when it ends, however that comes about. It lives as long as this process;
/// if somebody ends it before, another takes its place.
enum ChildGuard {
    private struct State {
        /// The socket to register children by, or -errno if there is no guard.
        var socket: Int32
        /// The groups of the children that live.
        var children: Set<Int32> = []
    }

    /// What sending to a guard that is gone fails with: the second if it was told something that it had not read.
    private static let signsOfDeath = [EPIPE, ECONNRESET]

    private static let state = Mutex(State(socket: tl_guard_start()))

    /// Starts a child that the guard knows.
    ///
    /// - Parameter start: starts it, given the socket to register it by; answers its process id, or -errno.
    /// - Returns: its process id, or -errno.
    static func start(_ start: (Int32) -> Int32) -> Int32 {
        var socket = state.withLock(\.socket)
        guard socket >= 0 else { return socket }
        var child = start(socket)
        if Self.signsOfDeath.contains(-child) {
            socket = replace(socket)
            if socket >= 0 { child = start(socket) }
        }
        if child > 0 {
            let started = child
            state.withLock { _ = $0.children.insert(started) }
        }
        return child
    }

    /// Waits for the end of a child and kills what is left of its group.
    ///
    /// - Returns: its status as of waitpid(2).
    static func reap(_ child: Int32) -> Int32 {
        let socket = state.withLock { state in
            state.children.remove(child)
            return state.socket
        }
        return tl_child_reap(child, socket)
    }

    /// Starts another guard in place of one that is gone, unless that was done already, and tells it of all children.
    ///
    /// - Returns: its socket, or -errno.
    private static func replace(_ gone: Int32) -> Int32 {
        state.withLock { state in
            guard state.socket == gone else { return state.socket }
            close(gone)
            state.socket = tl_guard_start()
            for child in state.children { tl_guard_register(state.socket, child) }
            return state.socket
        }
    }
}

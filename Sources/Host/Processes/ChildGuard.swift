internal import CChildProcess
internal import Glibc
internal import Synchronization

/// The process that kills the children of this one when it ends, however that comes about. It lives as long as this process;
/// if somebody ends it before, another takes its place.
enum ChildGuard {
    private struct State {
        /// The socket to register children by, or -errno if there is no guard. Its number stays when the guard is replaced:
        /// whoever holds it must not write to a file that has got the number since.
        var socket: Int32
        /// How many guards there were before.
        var replacements = 0
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
        let (socket, replacements) = state.withLock { ($0.socket, $0.replacements) }
        var child = socket >= 0 ? start(socket) : socket
        if socket < 0 || signsOfDeath.contains(-child) {
            let socket = replace(replacements)
            child = socket >= 0 ? start(socket) : socket
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
    /// - Parameter replacements: how many guards there were before the one that is gone.
    /// - Returns: the socket, or -errno.
    private static func replace(_ replacements: Int) -> Int32 {
        state.withLock { state in
            guard state.replacements == replacements else { return state.socket }
            let socket = tl_guard_start()
            guard socket >= 0 else { return socket }
            if state.socket >= 0 {
                tl_guard_replace(state.socket, socket)
            } else {
                state.socket = socket
            }
            state.replacements += 1
            for child in state.children { tl_guard_register(state.socket, child) }
            return state.socket
        }
    }
}

internal import Glibc
internal import Synchronization
internal import TaglinePlatform
internal import TaglineProcesses
internal import TaglineSDK

/// A child process, and what is on its way to it.
///
/// One thread runs it from its start to its end (`run`); any thread may send. Nothing blocks but that thread.
final class ChildProcess: Sendable {
    struct Outgoing {
        var bytes: [UInt8] = []
        /// How many of the bytes the child has.
        var sent = 0
        /// Whether the child has to read before it can be sent more.
        var isBlocked = false
        /// Whether nothing more is sent: what is still to go goes, and then the child's input ends.
        var isLast = false
        /// When a child that was told to end is killed.
        var killsAt: UInt64?
        var isGone = false
    }

    let id: pid_t
    let pipes: ChildPipes
    let outgoing = Mutex(Outgoing())

    /// Starts a program.
    init(_ command: ChildCommand) throws(ChildFault) {
        let pipes = try ChildPipes()
        do throws(ChildFault) {
            id = try command.start(
                input: pipes.childEnds[0], output: pipes.childEnds[1], errors: pipes.childEnds[2])
        } catch {
            pipes.closeChildEnds()
            pipes.closeOwnEnds()
            throw error
        }
        pipes.closeChildEnds()
        self.pipes = pipes
    }

    deinit {
        pipes.closeOwnEnds()
    }

    /// Sends bytes: at once as far as the child takes them, the rest as it goes on reading.
    func send(_ bytes: [UInt8]) {
        put(bytes)
        flush()
    }

    /// Puts bytes behind what is to be sent. They go with `flush`, or when the child has written something.
    func put(_ bytes: [UInt8]) {
        outgoing.withLock { outgoing in
            guard !outgoing.isLast, !outgoing.isGone else { return }
            outgoing.bytes.append(contentsOf: bytes)
        }
    }

    /// Sends what was put.
    func flush() {
        let mustRing = outgoing.withLock { outgoing in
            guard !outgoing.isBlocked else { return false }
            push(&outgoing)
            return outgoing.isBlocked
        }
        if mustRing { ring() }
    }

    /// Ends the child's input when all is sent, and kills it if that does not end it in time.
    func finish(withinMilliseconds milliseconds: Int) {
        outgoing.withLock { outgoing in
            outgoing.isLast = true
            outgoing.killsAt = Platform.monotonicNanoseconds + UInt64(milliseconds) * 1_000_000
            push(&outgoing)
        }
        ring()
    }

    /// Kills it and everything that it started.
    func kill() {
        outgoing.withLock { outgoing in
            // Once it is reaped its number may be another's.
            if !outgoing.isGone { ChildCommand.kill(id) }
        }
    }

    /// Sends as much as there is room for.
    func push(_ outgoing: inout Outgoing) {
        while outgoing.sent < outgoing.bytes.count {
            let sent = unsafe outgoing.bytes.withUnsafeBytes { bytes in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[outgoing.sent...])
                return unsafe Glibc.send(
                    pipes.input, rest.baseAddress, rest.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
            }
            if sent < 0, errno == EINTR { continue }
            outgoing.isBlocked = sent < 0 && errno == EAGAIN
            if outgoing.isBlocked { return }
            // A child that no longer reads needs nothing; its end is noticed where it is read from.
            outgoing.sent = sent < 0 ? outgoing.bytes.count : outgoing.sent + sent
        }
        outgoing.bytes.removeAll(keepingCapacity: true)
        outgoing.sent = 0
        outgoing.isBlocked = false
        if outgoing.isLast { shutdown(pipes.input, Int32(SHUT_WR)) }
    }

    private func ring() {
        var one: UInt8 = 1
        _ = unsafe write(pipes.bellRope, &one, 1)
    }
}

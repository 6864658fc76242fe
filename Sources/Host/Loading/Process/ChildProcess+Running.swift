internal import Glibc
internal import TaglinePlatform
internal import TaglineProcesses

/// Who looks after a child while it runs; called on the child's thread.
protocol ChildWatcher {
    /// The moment at which `expire` is called, as of `Platform.monotonicNanoseconds`.
    var deadline: UInt64? { get }

    /// Takes what the child wrote.
    mutating func receive(_ bytes: ArraySlice<UInt8>) throws(ChildFault)

    /// Takes a line that the child wrote to its standard error stream.
    mutating func log(_ line: String)

    /// Says what it means that the deadline has passed, unless it has moved.
    mutating func expire() throws(ChildFault)
}

extension ChildProcess {
    /// A child that has closed its output is to end within this time, in nanoseconds.
    private static let partingTime: UInt64 = 1_000_000_000
    /// How often to look whether a child has ended whose output something else holds open, in nanoseconds.
    private static let pulse: UInt64 = 1_000_000_000

    private struct Readiness {
        var input = false
        var output = false
        var errors = false
    }

    /// Looks after the child until it has ended.
    ///
    /// - Returns: why it ended: the watcher's fault, for which it was killed, or its own.
    func run(_ watcher: inout some ChildWatcher) -> ChildFault {
        var log = LogLines()
        var fault: ChildFault?
        do throws(ChildFault) {
            try exchange(&watcher, &log)
            awaitEnd()
        } catch {
            fault = error
        }
        kill()
        log.read(from: pipes.errors) { watcher.log($0) }
        log.finish { watcher.log($0) }
        outgoing.withLock { $0.isGone = true }
        let ending = ChildCommand.reap(id)
        return fault ?? .crashed(ending.text)
    }

    /// Until the child closes its output or ends.
    private func exchange(_ watcher: inout some ChildWatcher, _ log: inout LogLines) throws(ChildFault) {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let now = Platform.monotonicNanoseconds
            let killsAt = outgoing.withLock(\.killsAt)
            if let killsAt, killsAt <= now { return }
            if let deadline = watcher.deadline, deadline <= now { try watcher.expire() }
            let ready = wait(until: min(watcher.deadline ?? .max, killsAt ?? .max, now + Self.pulse), for: log)
            if ready.input { outgoing.withLock { push(&$0) } }
            if ready.errors { log.read(from: pipes.errors) { watcher.log($0) } }
            if ready.output {
                let count = unsafe read(pipes.output, &chunk, chunk.count)
                if count == 0 { return }
                if count > 0 { try watcher.receive(chunk[..<count]) }
            } else if !ready.errors, ChildCommand.hasEnded(id) {
                return
            }
        }
    }

    /// Sends what was put, and waits for something to read, or to write if the child has to read first.
    private func wait(until moment: UInt64, for log: LogLines) -> Readiness {
        let wantsToWrite = outgoing.withLock { outgoing in
            if !outgoing.isBlocked, outgoing.sent < outgoing.bytes.count { push(&outgoing) }
            return outgoing.isBlocked
        }
        // Streams that are of no interest are left out: a closed one is always ready.
        var polled = [
            pollfd(fd: pipes.output, events: Int16(POLLIN), revents: 0),
            pollfd(fd: log.isAtEnd ? -1 : pipes.errors, events: Int16(POLLIN), revents: 0),
            pollfd(fd: pipes.bell, events: Int16(POLLIN), revents: 0),
            pollfd(fd: wantsToWrite ? pipes.input : -1, events: Int16(POLLOUT), revents: 0),
        ]
        let now = Platform.monotonicNanoseconds
        let milliseconds = moment <= now ? 0 : Int32(clamping: (moment - now) / 1_000_000 + 1)
        guard unsafe poll(&polled, nfds_t(polled.count), milliseconds) > 0 else { return Readiness() }
        if polled[2].revents != 0 {
            var rings = [UInt8](repeating: 0, count: 64)
            _ = unsafe read(pipes.bell, &rings, rings.count)
        }
        return Readiness(
            input: polled[3].revents != 0, output: polled[0].revents != 0,
            errors: polled[1].revents != 0)
    }

    /// Gives a child that has closed its output the time to end by itself.
    private func awaitEnd() {
        let limit = outgoing.withLock(\.killsAt) ?? Platform.monotonicNanoseconds + Self.partingTime
        var pause: UInt32 = 100
        while !ChildCommand.hasEnded(id), Platform.monotonicNanoseconds < limit {
            usleep(pause)
            pause = min(pause * 2, 20_000)
        }
    }
}

internal import Glibc
internal import TaglinePlatform
internal import TaglineSDK

/// A child that is another `tagline`, and the socket by which the two talk. One thread at a time uses it.
package final class HostedChild {
    package let process: Int32
    package let socket: Int32
    private var ending: ChildEnding?

    /// Starts a process. It gets the socket as its standard input; what it prints goes to the log, by a thread that ends
    /// with it.
    ///
    /// - Parameter arguments: the command and what it takes.
    /// - Throws: `ChildFault` if it cannot be started.
    package init(_ host: HostProgram, _ arguments: [String]) throws(ChildFault) {
        var pair: [Int32] = [-1, -1]
        var pipe: [Int32] = [-1, -1]
        guard unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &pair) == 0
        else { throw Self.noDescriptors }
        guard unsafe Glibc.pipe(&pipe) == 0 else {
            let fault = Self.noDescriptors
            for end in pair { close(end) }
            throw fault
        }
        for end in pipe { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer {
            close(pair[1])
            close(pipe[1])
        }
        do throws(ChildFault) {
            process = try ChildCommand(arguments: [host.path] + arguments)
                .start(input: pair[1], output: pipe[1], errors: pipe[1])
        } catch {
            close(pair[0])
            close(pipe[0])
            throw error
        }
        socket = pair[0]
        Self.forward(pipe[0], to: host.log)
    }

    private static var noDescriptors: ChildFault { .didNotStart("cannot be started: \(Platform.lastErrorText)") }

    deinit {
        end()
    }

    /// Sets how long to wait for the child to send something, and to take what is sent.
    package func wait(atMostMilliseconds milliseconds: Int) {
        var time = timeval(tv_sec: milliseconds / 1000, tv_usec: milliseconds % 1000 * 1000)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            unsafe setsockopt(socket, SOL_SOCKET, option, &time, socklen_t(MemoryLayout<timeval>.size))
        }
    }

    /// Kills the process if it is still there.
    ///
    /// - Returns: how it ended.
    @discardableResult
    package func end() -> ChildEnding {
        if let ending { return ending }
        close(socket)
        ChildCommand.kill(process)
        let ending = ChildCommand.reap(process)
        self.ending = ending
        return ending
    }

    private static func forward(_ printed: Int32, to tell: @escaping @Sendable (String) -> Void) {
        BackgroundThread.start {
            var lines = LogLines()
            while !lines.isAtEnd { lines.read(from: printed, tell) }
            lines.finish(tell)
            close(printed)
        }
    }
}

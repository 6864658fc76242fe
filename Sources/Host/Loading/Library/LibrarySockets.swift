internal import Glibc
internal import TaglinePlatform
internal import TaglineSDK

/// The ends of the socket by which the host and the process of a library talk, and of the pipe for what that one prints.
struct LibrarySockets {
    let own: Int32
    let child: Int32
    /// Where the child prints.
    let log: Int32
    private let printed: Int32

    /// - Throws: `LibraryFailure` if this process may have no more of them.
    init() throws(LibraryFailure) {
        var pair: [Int32] = [-1, -1]
        var pipe: [Int32] = [-1, -1]
        guard unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &pair) == 0
        else { throw Self.failure }
        guard unsafe Glibc.pipe(&pipe) == 0 else {
            for end in pair { close(end) }
            throw Self.failure
        }
        for end in pipe { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (own, child) = (pair[0], pair[1])
        (printed, log) = (pipe[0], pipe[1])
    }

    private static var failure: LibraryFailure {
        LibraryFailure(.unloadableLibrary, "the process for the library cannot be started: \(Platform.lastErrorText)")
    }

    func closeChildEnds() {
        close(child)
        close(log)
    }

    func closeAll() {
        closeChildEnds()
        close(own)
        close(printed)
    }

    /// Tells the lines that the child prints, on a thread that ends with the child.
    func forward(to tell: @escaping @Sendable (String) -> Void) {
        BackgroundThread.start { [printed] in
            var lines = LogLines()
            while !lines.isAtEnd { lines.read(from: printed, tell) }
            lines.finish(tell)
            close(printed)
        }
    }
}

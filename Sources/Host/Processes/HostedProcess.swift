internal import Glibc

/// What the other side of a `HostedChild` has in common: a `tagline` that another one started.
package enum HostedProcess {
    /// The socket to the host, which comes as the standard input, at a number of its own; -1 if there is none.
    package static func hostSocket() -> Int32 { fcntl(0, F_DUPFD_CLOEXEC, 3) }

    /// Lets a crash end the process at once: the runtime of Swift would first write a long story of it.
    package static func endAtOnceOnCrash() {
        for number in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT] { signal(number, SIG_DFL) }
    }
}

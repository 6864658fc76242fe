internal import Glibc
internal import Synchronization

/// Named moments at which a test can have the process killed, to see that nothing is lost there.
///
/// `TAGLINE_FAILPOINT=flush.before:3` kills it when it comes to the moment `flush.before` for the third time. Only debug
/// builds have them: elsewhere a call is compiled to nothing.
package enum Failpoint {
    #if DEBUG
    private struct Plan {
        let name: String
        var countdown: Int
    }

    private static let plan = Mutex<Plan?>(
        unsafe getenv("TAGLINE_FAILPOINT").flatMap { text in
            let parts = unsafe String(cString: text).split(separator: ":")
            guard let name = parts.first else { return nil }
            return Plan(name: String(name), countdown: parts.count > 1 ? Int(parts[1]) ?? 1 : 1)
        })

    /// Comes to a moment.
    package static func reach(_ name: StaticString) {
        let isDue = plan.withLock { plan in
            guard plan?.name == "\(name)" else { return false }
            plan?.countdown -= 1
            return plan?.countdown == 0
        }
        if isDue { kill(getpid(), SIGKILL) }
    }
    #else
    /// Comes to a moment.
    @inline(__always)
    package static func reach(_ name: StaticString) {}
    #endif
}

internal import Glibc
internal import Synchronization

/// Notes Control-C and `kill`, so that a run can end early and in order.
enum Signals {
    private static let received = Atomic<Int32>(0)

    /// Starts to watch. A second signal ends the process at once.
    static func watch() {
        // The handler may not be the first to touch it: making it takes a lock.
        received.store(0, ordering: .relaxed)
        for number in [SIGINT, SIGTERM] {
            signal(number) { number in
                let earlier = Signals.received.exchange(number, ordering: .relaxed)
                if earlier != 0 { _exit(128 + number) }
            }
        }
    }

    /// Whether a signal came.
    static var isStopped: Bool { received.load(ordering: .relaxed) != 0 }

    /// What the process ends with because of a signal.
    static var status: ExitStatus? {
        switch received.load(ordering: .relaxed) {
        case SIGINT: .interrupted
        case SIGTERM: .terminated
        default: nil
        }
    }
}

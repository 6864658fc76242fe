internal import Synchronization
public import TaglineSDK

/// Why a run ends before its source does.
public enum EarlyEnd: Sendable {
    /// It was asked to, by a signal.
    case asked
    /// Its own time is up.
    case deadline
    /// More items failed than its limits allow; how many.
    case failures(Int)
    /// The source cannot be listed or read.
    case outage(SourceError)
    /// A sink that it cannot do without does not take records; why.
    case sinkDown(name: String, reason: String, isTransient: Bool)
    /// Its progress cannot be made durable; why.
    case bookkeeping(reason: String, isTransient: Bool)
}

/// Tells all parts of a run when it is to end early.
final class RunControl: Sendable {
    private let isStoppingFlag = Atomic(false)
    private let isGraceOverFlag = Atomic(false)
    private let reason = Mutex<EarlyEnd?>(nil)

    /// Whether it ends early; workers ask between items.
    var isStopping: Bool { isStoppingFlag.load(ordering: .relaxed) }

    /// Whether what is in hand has had its time, so that nobody waits for a sink any more.
    var isGraceOver: Bool { isGraceOverFlag.load(ordering: .relaxed) }

    /// Why it ends early, if it does: the first of the reasons.
    var earlyEnd: EarlyEnd? { reason.withLock(\.self) }

    /// Ends it early: what is in hand is finished, and nothing else is begun.
    func stop(_ reason: EarlyEnd) {
        self.reason.withLock { $0 = $0 ?? reason }
        isStoppingFlag.store(true, ordering: .relaxed)
    }

    /// Says that what is in hand has had its time.
    func endGrace() {
        isGraceOverFlag.store(true, ordering: .relaxed)
    }
}

internal import Synchronization
internal import TaglineConfiguration

/// Ends a run in which more items fail than its limits allow.
final class FailureLimit: Sendable {
    private let limits: PipelineDocument.Limits
    private let control: RunControl
    private let items = Atomic(0)
    private let failures = Atomic(0)

    /// A percentage says nothing of fewer items.
    private static let fewestItems = 200

    init(_ limits: PipelineDocument.Limits, _ control: RunControl) {
        self.limits = limits
        self.control = control
    }

    /// Counts items that were dealt with, and how many of them failed.
    func add(items: Int, failures: Int) {
        let items = self.items.add(items, ordering: .relaxed).newValue
        let failures = self.failures.add(failures, ordering: .relaxed).newValue
        let isTooMany = limits.maxFailures.map { failures > $0 } ?? false
        if isTooMany || items >= Self.fewestItems && exceedsPercentage(items, failures) {
            control.stop(.failures(failures))
        }
    }

    /// How many failed, if that is more than the limits allow, when all items are known.
    var excess: Int? {
        let (items, failures) = (items.load(ordering: .relaxed), failures.load(ordering: .relaxed))
        let isTooMany = limits.maxFailures.map { failures > $0 } ?? false
        return isTooMany || exceedsPercentage(items, failures) ? failures : nil
    }

    private func exceedsPercentage(_ items: Int, _ failures: Int) -> Bool {
        guard let limit = limits.maxFailurePercent, items > 0 else { return false }
        return Double(failures) * 100 > limit * Double(items)
    }
}

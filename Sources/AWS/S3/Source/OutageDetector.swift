#if AWS
internal import Synchronization
internal import TaglineSDK

/// Tells a service that fails from an object that does: an error that might pass is the object's own until too many
/// objects in a row had one.
final class OutageDetector: Sendable {
    private let failures = Atomic(0)

    /// How many objects may fail in a row. Each was asked for many times, over a minute or so.
    private static let limit = 20

    /// Notes that something was read.
    func succeed() {
        failures.store(0, ordering: .relaxed)
    }

    /// Notes an error, and makes it an outage if it is one.
    func judge(_ error: SourceError) -> SourceError {
        guard error.code == "unavailable", error.outage == nil else { return error }
        guard failures.add(1, ordering: .relaxed).newValue >= Self.limit else { return error }
        var outage = error
        outage.outage = .transient
        return outage
    }
}
#endif

internal import Synchronization

/// The records whose write was sent and not answered: it may have been carried out.
///
/// Such a write that fails its condition when it is sent again may have found its own item.
final class UncertainWrites: Sendable {
    private let sequences = Mutex<Set<Int>>([])
    private let capacity: Int

    /// - Parameter capacity: how many are remembered. Records that the pipeline gave up are never asked for again, and
    ///   those in flight come later in the source than all of them.
    init(capacity: Int = 100_000) {
        self.capacity = capacity
    }

    func insert(_ sequence: Int) {
        sequences.withLock { sequences in
            if sequences.count >= capacity, let oldest = sequences.min() { sequences.remove(oldest) }
            sequences.insert(sequence)
        }
    }

    func contains(_ sequence: Int) -> Bool { sequences.withLock { $0.contains(sequence) } }

    func remove(_ sequence: Int) {
        sequences.withLock { _ = $0.remove(sequence) }
    }
}

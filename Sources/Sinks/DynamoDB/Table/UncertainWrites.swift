internal import Synchronization

/// The records whose write was sent and not answered: it may have been carried out.
///
/// Such a write that fails its condition when it is sent again may have found its own item. Records that the pipeline gave
/// up are never asked for again, and would stay for ever: so there are two generations, of which the older one is forgotten
/// when the younger one is full.
final class UncertainWrites: Sendable {
    private struct Generations {
        var young: Set<Int> = []
        var old: Set<Int> = []
    }

    private let generations = Mutex(Generations())
    private let capacity: Int

    /// - Parameter capacity: how many a generation has: many more than can be in flight.
    init(capacity: Int = 50_000) {
        self.capacity = capacity
    }

    func insert(_ sequence: Int) {
        generations.withLock { generations in
            if generations.young.count >= capacity {
                generations.old = generations.young
                generations.young = []
            }
            generations.young.insert(sequence)
        }
    }

    func contains(_ sequence: Int) -> Bool {
        generations.withLock { $0.young.contains(sequence) || $0.old.contains(sequence) }
    }

    func remove(_ sequence: Int) {
        generations.withLock { generations in
            generations.young.remove(sequence)
            generations.old.remove(sequence)
        }
    }
}

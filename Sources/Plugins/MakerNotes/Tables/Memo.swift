internal import Synchronization

/// What was worked out for each of a bounded number of keys: names and numbers that stand in tables, never those of files.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let known = Mutex<[Key: Value]>([:])

    /// The value of a key. Two workers may work it out at the same time.
    func value(of key: Key, _ make: (Key) -> Value) -> Value {
        if let value = known.withLock({ $0[key] }) { return value }
        let value = make(key)
        known.withLock { $0[key] = value }
        return value
    }
}

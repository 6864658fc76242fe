internal import Synchronization

/// What was worked out for each of the first few thousand keys. Pictures repeat the names of their lenses and cameras.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private static var limit: Int { 4096 }
    private let known = Mutex<[Key: Value]>([:])

    /// The value of a key. Two workers may work it out at the same time.
    func value(of key: Key, _ make: (Key) -> Value) -> Value {
        if let value = known.withLock({ $0[key] }) { return value }
        let value = make(key)
        known.withLock { if $0.count < Self.limit { $0[key] = value } }
        return value
    }
}

internal import Synchronization
internal import TaglinePlatform
internal import TaglineSDK

/// What one worker has in hand, for those who watch it.
final class WorkerDesk: Sendable {
    private struct State {
        var item: Item?
        var since: UInt64 = 0
    }

    private let state = Mutex(State())
    private let slot: CrashNotes.Slot?

    /// - Parameter slot: where the item is noted for the case of a crash.
    init(slot: CrashNotes.Slot? = nil) {
        self.slot = slot
    }

    /// Notes that an item is begun.
    func begin(_ item: Item) {
        let now = Platform.monotonicNanoseconds
        state.withLock { $0 = State(item: item, since: now) }
        slot?.write(item.place)
    }

    /// Notes that nothing is in hand.
    func clear() {
        state.withLock { $0.item = nil }
        slot?.clear()
    }

    /// How long the item has been in hand.
    var nanoseconds: UInt64 {
        Platform.monotonicNanoseconds - state.withLock(\.since)
    }

    /// The item, if it has been in hand for so long.
    func item(heldFor nanoseconds: UInt64) -> Item? {
        let now = Platform.monotonicNanoseconds
        return state.withLock { $0.item != nil && now > $0.since + nanoseconds ? $0.item : nil }
    }
}

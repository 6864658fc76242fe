internal import Synchronization

/// An object that is made when it is first needed and then shared by all workers.
///
/// As `AtomicLazyReference`, whose `load` looks up generic metadata at each call (`make bench`).
struct Once<Object: AnyObject & Sendable>: ~Copyable, Sendable {
    /// The address of the object, which this owns a reference to; 0 before it is made.
    private let address = Atomic<UInt>(0)

    /// The object, if it was made.
    func load() -> Object? { Self.object(at: address.load(ordering: .acquiring)) }

    /// What is asked of the object, if it was made, without counting a reference to it.
    func ask<Answer>(_ question: (Object) -> Answer?) -> Answer? {
        guard let known = unsafe UnsafeRawPointer(bitPattern: address.load(ordering: .acquiring)) else { return nil }
        return unsafe Unmanaged<Object>.fromOpaque(known)._withUnsafeGuaranteedRef(question)
    }

    /// Keeps an object, unless another worker was quicker.
    ///
    /// - Returns: the object that is kept.
    func store(_ object: Object) -> Object {
        let new = unsafe Unmanaged.passRetained(object)
        let (isFirst, known) = address.compareExchange(
            expected: 0, desired: unsafe UInt(bitPattern: new.toOpaque()), ordering: .acquiringAndReleasing)
        if isFirst { return object }
        unsafe new.release()
        return Self.object(at: known) ?? object
    }

    deinit {
        guard let known = unsafe UnsafeRawPointer(bitPattern: address.load(ordering: .acquiring)) else { return }
        unsafe Unmanaged<Object>.fromOpaque(known).release()
    }

    private static func object(at address: UInt) -> Object? {
        guard let known = unsafe UnsafeRawPointer(bitPattern: address) else { return nil }
        return unsafe Unmanaged<Object>.fromOpaque(known).takeUnretainedValue()
    }
}

internal import Synchronization

/// Pointers to what is made piece by piece when it is first needed, and then shared by all workers for good.
@safe
struct OnceList<Element: ~Copyable>: ~Copyable, @unchecked Sendable {
    // SAFETY: the pointer is never changed, and what it points to are atomics.
    private let elements: UnsafeMutablePointer<Atomic<UnsafePointer<Element>?>>
    private let count: Int

    init(count: Int) {
        self.count = count
        unsafe elements = .allocate(capacity: count)
        for index in 0..<count { unsafe (elements + index).initialize(to: Atomic(nil)) }
    }

    deinit {
        unsafe elements.deinitialize(count: count)
        unsafe elements.deallocate()
    }

    /// The element at an index, if it was made.
    func load(_ index: Int) -> UnsafePointer<Element>? {
        precondition((0..<count).contains(index), "outside of the list")
        return unsafe elements[index].load(ordering: .acquiring)
    }

    /// Keeps an element, unless another worker was quicker.
    ///
    /// - Returns: the element that is kept.
    func store(_ element: UnsafePointer<Element>, at index: Int) -> UnsafePointer<Element> {
        precondition((0..<count).contains(index), "outside of the list")
        let (isFirst, known) = unsafe elements[index].compareExchange(
            expected: nil, desired: element, ordering: .acquiringAndReleasing)
        return unsafe isFirst ? element : known ?? element
    }
}

internal import Synchronization

/// Objects that are made one by one when they are first needed, and then shared by all workers.
@safe
struct OnceList<Object: AnyObject & Sendable>: ~Copyable, @unchecked Sendable {
    // SAFETY: the pointer is never changed, and what it points to are atomics.
    private let objects: UnsafeMutablePointer<Once<Object>>
    private let count: Int

    init(count: Int) {
        self.count = count
        unsafe objects = .allocate(capacity: count)
        for index in 0..<count { unsafe (objects + index).initialize(to: Once()) }
    }

    deinit {
        unsafe objects.deinitialize(count: count)
        unsafe objects.deallocate()
    }

    /// The object at an index, if it was made.
    func load(_ index: Int) -> Object? {
        precondition((0..<count).contains(index), "outside of the list")
        return unsafe objects[index].load()
    }

    /// Keeps an object, unless another worker was quicker.
    ///
    /// - Returns: the object that is kept.
    func store(_ object: Object, at index: Int) -> Object {
        precondition((0..<count).contains(index), "outside of the list")
        return unsafe objects[index].store(object)
    }
}

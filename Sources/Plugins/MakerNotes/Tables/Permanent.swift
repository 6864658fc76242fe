/// A handle to a value that is never freed.
///
/// Copies of it cost nothing, and workers that use the same value do not count references to it (`make bench`).
@dynamicMemberLookup
@safe
struct Permanent<Value: Sendable>: @unchecked Sendable {
    // SAFETY: what stands there is never freed and never changed.
    private let pointer: UnsafePointer<Value>

    init(_ value: Value) { unsafe pointer = .permanent(value) }

    subscript<Part>(dynamicMember part: KeyPath<Value, Part>) -> Part { unsafe pointer.pointee[keyPath: part] }
}

extension UnsafePointer where Pointee: ~Copyable {
    /// Memory for a value that is never freed, which begins where a line of the processor's cache does.
    static func permanent(_ value: consuming Pointee) -> UnsafePointer {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: MemoryLayout<Pointee>.size, alignment: 64)
        let place = unsafe memory.bindMemory(to: Pointee.self, capacity: 1)
        unsafe place.initialize(to: value)
        return unsafe UnsafePointer(place)
    }
}

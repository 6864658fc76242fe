internal import Glibc

/// A run of untrusted bytes: a slice of a shared, immutable buffer.
///
/// Copying one copies no bytes. Every access is checked against the slice, never against the buffer behind it; an
/// offset outside it answers `nil`. Offsets are counted from the start of the slice.
public struct Bytes: Sendable {
    @usableFromInline let storage: [UInt8]
    @usableFromInline let start: Int
    /// How many bytes there are.
    public let count: Int

    /// All bytes of an array.
    @inlinable
    public init(_ array: [UInt8]) {
        storage = array
        start = 0
        count = array.count
    }

    /// No bytes.
    @inlinable
    public init() {
        self.init([])
    }

    @inlinable
    init(storage: [UInt8], start: Int, count: Int) {
        self.storage = storage
        self.start = start
        self.count = count
    }

    /// Whether there are none.
    @inlinable
    public var isEmpty: Bool { count == 0 }

    /// The byte at an offset, or `nil` outside the slice.
    @inlinable
    public func byte(at offset: Int) -> UInt8? {
        guard offset >= 0, offset < count else { return nil }
        return storage[start + offset]
    }

    /// The bytes of a range, or `nil` if any of them lies outside.
    @inlinable
    public func slice(at offset: Int, count wanted: Int) -> Bytes? {
        guard offset >= 0, wanted >= 0, offset <= count, wanted <= count - offset else { return nil }
        return Bytes(storage: storage, start: start + offset, count: wanted)
    }

    /// The first bytes, at most `wanted` of them.
    @inlinable
    public func prefix(_ wanted: Int) -> Bytes {
        Bytes(storage: storage, start: start, count: Swift.max(0, Swift.min(wanted, count)))
    }

    /// What follows the first `dropped` bytes.
    @inlinable
    public func dropFirst(_ dropped: Int) -> Bytes {
        let dropped = Swift.max(0, Swift.min(dropped, count))
        return Bytes(storage: storage, start: start + dropped, count: count - dropped)
    }

    /// What stands behind these bytes in the buffer that they are a slice of.
    var following: Bytes {
        Bytes(storage: storage, start: start + count, count: storage.count - start - count)
    }

    /// Whether these bytes begin with an ASCII or binary signature.
    @inlinable
    public func starts(with signature: StaticString) -> Bool {
        let length = signature.utf8CodeUnitCount
        guard length <= count else { return false }
        for index in 0..<length where unsafe storage[start + index] != signature.utf8Start[index] { return false }
        return true
    }

    /// Whether these bytes begin with others.
    @inlinable
    public func starts(with signature: [UInt8]) -> Bool {
        guard signature.count <= count else { return false }
        for index in signature.indices where storage[start + index] != signature[index] { return false }
        return true
    }

    /// The offset of the first byte that equals `byte`, or `nil`.
    public func firstIndex(of byte: UInt8) -> Int? {
        unsafe withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let place = unsafe memchr(base, Int32(byte), bytes.count) else {
                return nil
            }
            return unsafe base.distance(to: place)
        }
    }

    /// Where a text of up to 255 bytes first stands at or behind an offset.
    package func firstOffset(of text: StaticString, from start: Int = 0) -> Int? {
        let length = text.utf8CodeUnitCount
        guard start >= 0, (1...255).contains(length) else { return nil }
        // How far the text can be moved on, by the byte that stands under its last one (Horspool).
        var steps = InlineArray<256, UInt8>(repeating: UInt8(length))
        for index in 0..<length - 1 { unsafe steps[Int(text.utf8Start[index])] = UInt8(length - 1 - index) }
        return unsafe withUnsafeBytes { bytes in
            var place = start
            while place <= bytes.count - length {
                if unsafe memcmp(bytes.baseAddress! + place, text.utf8Start, length) == 0 { return place }
                place += unsafe Int(steps[Int(bytes[place + length - 1])])
            }
            return nil
        }
    }

    /// The bytes as a slice of the standard library, to iterate over.
    @inlinable
    public var array: ArraySlice<UInt8> { storage[start..<start + count] }

    /// The bytes as an array of their own; nothing is copied where they are all of the buffer behind them.
    @inlinable
    public var elements: [UInt8] { start == 0 && count == storage.count ? storage : Array(array) }

    /// Lends the bytes to C, for the duration of the call.
    @inlinable
    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try unsafe storage.withUnsafeBytes { buffer in
            try unsafe body(UnsafeRawBufferPointer(rebasing: buffer[start..<start + count]))
        }
    }
}

extension Bytes: Equatable {
    public static func == (left: Bytes, right: Bytes) -> Bool {
        guard left.count == right.count else { return false }
        return unsafe left.withUnsafeBytes { left in
            unsafe right.withUnsafeBytes { right in
                guard let one = left.baseAddress, let other = right.baseAddress else { return true }
                return unsafe memcmp(one, other, left.count) == 0
            }
        }
    }
}

internal import CTagline
internal import TaglineSDK

/// Writes values into memory one behind the other; beyond the end nothing is written.
@safe struct AnswerCursor {
    private let base: UnsafeMutableRawPointer
    private let end: Int
    private(set) var offset: Int
    /// Whether something did not fit.
    private(set) var isFull = false
    /// Whether a value is none that the contract has.
    private(set) var isMalformed = false

    init(_ base: UnsafeMutableRawPointer, from offset: Int, to end: Int) {
        unsafe self.base = base
        self.offset = offset
        self.end = end
    }

    mutating func put<Number: BitwiseCopyable>(_ number: Number) {
        guard let place = unsafe take(MemoryLayout<Number>.size) else { return }
        unsafe place.storeBytes(of: number, as: Number.self)
    }

    /// A count and bytes.
    mutating func put(_ start: UnsafeRawPointer?, count: Int) {
        unsafe put(UInt32(truncatingIfNeeded: count), start, count: count)
    }

    mutating func put(_ text: tl_string) { unsafe put(text.text, count: text.length) }

    mutating func put(_ bytes: tl_bytes) { unsafe put(bytes.data, count: bytes.length) }

    mutating func put(text: String) {
        let utf8 = text.utf8.span
        unsafe utf8.withUnsafeBytes { unsafe put($0.baseAddress, count: $0.count) }
    }

    /// A form of a tag with its size; `nil` is one that is not stated.
    mutating func putForm(_ value: UnsafePointer<tl_value>?) {
        let start = offset
        put(0 as UInt32)
        guard let value = unsafe value else { return }
        unsafe putValue(value, depth: 0)
        guard !isFull else { return }
        unsafe (base + start).storeBytes(of: UInt32(offset - start - 4), as: UInt32.self)
    }

    private mutating func putValue(_ pointer: UnsafePointer<tl_value>, depth: Int) {
        let value = unsafe pointer.pointee
        switch unsafe Int(value.kind) {
        case TL_VALUE_INTEGER:
            put(1 as UInt8)
            unsafe put(value.integer)
        case TL_VALUE_REAL:
            put(2 as UInt8)
            unsafe put(UInt8(clamping: value.digits))
            unsafe put(value.real)
        case TL_VALUE_TEXT:
            put(3 as UInt8)
            unsafe put(value.text)
        case TL_VALUE_VECTOR, TL_VALUE_LIST:
            unsafe put(UInt8(value.kind))
            unsafe put(UInt32(truncatingIfNeeded: value.element_count))
            guard depth < StatedForms.maximumDepth, let elements = unsafe value.elements else {
                isMalformed = unsafe isMalformed || value.element_count > 0
                return
            }
            for index in unsafe 0..<value.element_count where !isFull {
                unsafe putValue(elements + index, depth: depth + 1)
            }
        case TL_VALUE_BINARY:
            put(6 as UInt8)
            unsafe put(value.integer)
            unsafe put(value.offset)
        default:
            isMalformed = true
        }
    }

    /// A structure, and behind it bytes.
    @inline(__always)
    mutating func put<Head: BitwiseCopyable>(_ head: Head, _ start: UnsafeRawPointer?, count: Int) {
        let size = MemoryLayout<Head>.size
        guard count >= 0, unsafe count == 0 || start != nil else {
            isMalformed = true
            return
        }
        guard count <= end, let place = unsafe take(size + count) else {
            isFull = true
            return
        }
        unsafe place.storeBytes(of: head, as: Head.self)
        if count > 0, let start = unsafe start { unsafe (place + size).copyMemory(from: start, byteCount: count) }
    }

    private mutating func take(_ count: Int) -> UnsafeMutableRawPointer? {
        guard count >= 0, !isFull, count <= end - offset else {
            isFull = true
            return nil
        }
        defer { offset += count }
        return unsafe base + offset
    }
}

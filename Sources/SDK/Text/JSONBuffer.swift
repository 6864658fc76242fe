/// Memory that JSON is written into without a check for each byte.
///
/// It begins as the free memory of an array and moves to memory of its own when that is full. Room is made in one
/// place, `append(atMost:)`, and nothing else moves on; that is what makes records faster to write than by appending to
/// an array: see "JSON out" in the benchmarks.
@safe
package struct JSONBuffer: ~Copyable {
    private var start: UnsafeMutableRawPointer
    private var next: UnsafeMutableRawPointer
    private var end: UnsafeMutableRawPointer
    private var isOwner = false

    /// A buffer in memory that outlives it.
    init(_ start: UnsafeMutableRawPointer, capacity: Int) {
        unsafe self.start = start
        unsafe next = start
        unsafe end = start + capacity
    }

    deinit {
        if isOwner { unsafe start.deallocate() }
    }

    /// The bytes so far, if they no longer stand in the memory that the buffer began with.
    var outgrown: UnsafeRawBufferPointer? {
        isOwner ? unsafe UnsafeRawBufferPointer(start: start, count: count) : nil
    }

    /// How many bytes were written.
    var count: Int { unsafe next - start }

    /// Appends what is written at a pointer, behind which there is room for `size` bytes.
    ///
    /// - Parameter write: answers how many bytes it wrote for good; it may have touched all.
    @inline(__always)
    mutating func append(atMost size: Int, _ write: (UnsafeMutableRawPointer) -> Int) {
        if unsafe end - next < size { grow(by: size) }
        let written = unsafe write(next)
        assert(0...size ~= written)
        unsafe next += written
    }

    @inline(__always)
    package mutating func append(_ byte: UInt8) {
        unsafe append(atMost: 1) { target in
            unsafe target.storeBytes(of: byte, as: UInt8.self)
            return 1
        }
    }

    /// Appends characters that need no escaping.
    @inline(__always)
    package mutating func append(_ text: StaticString) {
        let count = text.utf8CodeUnitCount
        unsafe append(atMost: count) { target in
            unsafe target.copyMemory(from: text.utf8Start, byteCount: count)
            return count
        }
    }

    /// Appends bytes that need no escaping, a word at a time.
    @inline(__always)
    mutating func append(_ bytes: PaddedBytes) {
        unsafe append(atMost: bytes.wordCount * 8) { target in
            for word in 0..<bytes.wordCount {
                unsafe target.storeBytes(of: bytes.words[word], toByteOffset: word * 8, as: UInt64.self)
            }
            return bytes.count
        }
    }

    /// Appends bytes that need no escaping.
    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        unsafe append(atMost: bytes.count) { target in
            unsafe target.copyMemory(from: source, byteCount: bytes.count)
            return bytes.count
        }
    }

    @inline(never)
    private mutating func grow(by size: Int) {
        let count = count
        let capacity = Swift.max(count * 2, count + size, 1024)
        let memory = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
        unsafe memory.copyMemory(from: start, byteCount: count)
        if isOwner { unsafe start.deallocate() }
        unsafe start = memory
        isOwner = true
        unsafe next = start + count
        unsafe end = start + capacity
    }
}

/// Bytes that are never freed, with zeros behind them up to the end of a word.
@safe
struct PaddedBytes: @unchecked Sendable {
    // SAFETY: the memory is never changed and never freed.
    let words: UnsafePointer<UInt64>
    let wordCount: Int
    /// How many bytes there are without the zeros.
    let count: Int

    /// A copy of bytes.
    init(permanent bytes: [UInt8]) {
        count = bytes.count
        wordCount = (bytes.count + 7) / 8
        let memory = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: wordCount)
        unsafe memory.initialize(repeating: 0)
        unsafe UnsafeMutableRawBufferPointer(memory).copyBytes(from: bytes)
        unsafe words = UnsafePointer(memory.baseAddress!)
    }
}

extension [UInt8] {
    /// Appends what is written into a buffer.
    ///
    /// - Parameter expected: about how many bytes that will be; more than those are copied once more.
    package mutating func appendJSON(expecting expected: Int, _ write: (inout JSONBuffer) -> Void) {
        var rest: [UInt8] = []
        append(addingCapacity: expected) { output in
            unsafe output.withUnsafeMutableBufferPointer { memory, count in
                guard let start = memory.baseAddress else { return }
                var buffer = unsafe JSONBuffer(UnsafeMutableRawPointer(start + count), capacity: memory.count - count)
                write(&buffer)
                if let outgrown = unsafe buffer.outgrown {
                    unsafe rest = [UInt8](outgrown)
                } else {
                    count += buffer.count
                }
            }
        }
        if !rest.isEmpty { append(contentsOf: rest) }
    }
}

internal import CCodecs

/// A source behind one closure type. A C function pointer cannot be generic, so the one that C is given finds this
/// behind its context pointer.
@unsafe private struct Reader {
    let read: (Int, UnsafeMutableRawBufferPointer) -> Int?
}

extension Codec {
    /// Lends the source to C as a function and its context, which are good inside `body` only.
    static func withReader<Source: CodecSource, Result>(
        of source: inout Source, _ body: (UnsafeMutableRawPointer, cc_read) -> Result
    ) -> Result {
        unsafe withUnsafeMutablePointer(to: &source) { source in
            var reader = unsafe Reader { offset, buffer in
                unsafe source.pointee.read(at: offset, into: buffer)
            }
            return unsafe withUnsafeMutablePointer(to: &reader) { reader in
                unsafe body(UnsafeMutableRawPointer(reader), readThroughContext)
            }
        }
    }
}

/// The `cc_read` of every source. No jump passes over it: it has returned before C decides whether to leave the codec.
private let readThroughContext: cc_read = { context, offset, bytes, count in
    guard let context = unsafe context, let offset = Int(exactly: offset), count > 0 else { return 0 }
    let buffer = unsafe UnsafeMutableRawBufferPointer(start: bytes, count: count)
    let reader = unsafe context.assumingMemoryBound(to: Reader.self)
    guard let copied = unsafe reader.pointee.read(offset, buffer) else { return -1 }
    return min(max(copied, 0), count)
}

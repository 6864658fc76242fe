internal import CZlib

/// Makes gzip members (RFC 1952). Members that follow each other are one valid file.
public enum Gzip {
    /// Compresses bytes into one member.
    ///
    /// - Returns: `nil` if there is no memory for it.
    public static func member(_ input: [UInt8], level: Int32 = 6) -> [UInt8]? {
        var stream = unsafe z_stream()
        // 15 bits of window, and 16 more for a gzip header instead of a zlib one.
        let status = unsafe deflateInit2_(
            &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)
        )
        guard status == Z_OK else { return nil }
        defer { unsafe deflateEnd(&stream) }
        let bound = unsafe Int(deflateBound(&stream, UInt(input.count)))
        var isComplete = false
        let output = unsafe input.withUnsafeBufferPointer { source in
            unsafe [UInt8](unsafeUninitializedCapacity: bound) { target, count in
                // zlib only reads from `next_in`, although its type does not say so.
                unsafe stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                unsafe stream.avail_in = UInt32(clamping: source.count)
                unsafe stream.next_out = target.baseAddress
                unsafe stream.avail_out = UInt32(clamping: bound)
                isComplete = unsafe deflate(&stream, Z_FINISH) == Z_STREAM_END
                count = unsafe bound - Int(stream.avail_out)
            }
        }
        return isComplete ? output : nil
    }
}

internal import CZlib

/// Decompresses gzip (RFC 1952) piece by piece, so that a file of any length takes little memory. Members that follow
/// each other are one file.
@safe public final class GzipReader {
    // zlib's state points back at its stream, which therefore must not move.
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var chunk = [UInt8](repeating: 0, count: 65_536)
    /// Whether the last member that was begun is complete.
    public private(set) var isComplete = true

    /// - Returns: `nil` if zlib has no memory.
    public init?() {
        unsafe stream.initialize(to: z_stream())
        // 15 bits of window, and 16 more for a gzip header instead of a zlib one.
        let status = unsafe inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else {
            unsafe stream.deallocate()
            return nil
        }
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// Decompresses the next piece.
    ///
    /// - Returns: what comes out of it; `nil` if it is damaged.
    public func decompress(_ piece: [UInt8]) -> [UInt8]? {
        var output: [UInt8] = []
        let isSound = unsafe piece.withUnsafeBufferPointer { source in
            // zlib only reads from `next_in`, although its type does not say so.
            unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            unsafe stream.pointee.avail_in = UInt32(source.count)
            return inflateAll(into: &output)
        }
        return isSound ? output : nil
    }

    private func inflateAll(into output: inout [UInt8]) -> Bool {
        var hasMore = unsafe stream.pointee.avail_in > 0
        while hasMore {
            if isComplete {
                guard unsafe inflateReset(stream) == Z_OK else { return false }
                isComplete = false
            }
            let status = unsafe chunk.withUnsafeMutableBufferPointer { target in
                unsafe stream.pointee.next_out = target.baseAddress
                unsafe stream.pointee.avail_out = UInt32(target.count)
                return unsafe inflate(stream, Z_NO_FLUSH)
            }
            guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { return false }
            let made = unsafe chunk.count - Int(stream.pointee.avail_out)
            output.append(contentsOf: chunk.prefix(made))
            isComplete = status == Z_STREAM_END
            hasMore = unsafe stream.pointee.avail_in > 0 || (made == chunk.count && !isComplete)
        }
        return true
    }
}

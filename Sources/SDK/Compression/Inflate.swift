internal import CDeflate
internal import CZlib

/// Decompression of untrusted data within a budget.
public enum Inflate {
    /// What came of it.
    public enum Outcome: Sendable, Equatable {
        /// All of it.
        case complete([UInt8])
        /// What came out before the data ended or turned out to be damaged, why, and how many bytes were not reached.
        case damaged([UInt8], String, unread: Int)
        /// It would be larger than the budget; what came out until then.
        case overBudget([UInt8])

        /// The bytes that came out.
        public var bytes: [UInt8] {
            switch self {
            case .complete(let bytes), .damaged(let bytes, _, _), .overBudget(let bytes): bytes
            }
        }
    }

    /// Decompresses a zlib stream (RFC 1950).
    ///
    /// - Parameter budget: the most bytes to make, so that a small bomb stays small.
    public static func zlib(_ input: Bytes, budget: Int) -> Outcome {
        // What is short costs less than libdeflate's tables.
        let bytes = input.count < 512 ? nil : whole(input, budget: budget)
        return bytes.map(Outcome.complete) ?? streamed(input, budget: budget, windowBits: 15)
    }

    /// Decompresses the first member of a gzip file (RFC 1952).
    ///
    /// - Parameter budget: the most bytes to make.
    public static func gzip(_ input: Bytes, budget: Int) -> Outcome {
        // 15 bits of window, and 16 more for a gzip header instead of a zlib one.
        streamed(input, budget: budget, windowBits: 15 + 16)
    }

    /// What a sound stream holds, by libdeflate, which is three times as quick but has nothing to say of any other
    /// (`make bench`).
    private static func whole(_ input: Bytes, budget: Int) -> [UInt8]? {
        guard budget > 0, let decompressor = unsafe libdeflate_alloc_decompressor() else { return nil }
        defer { unsafe libdeflate_free_decompressor(decompressor) }
        var capacity = min(max(input.count * 4, 4096), budget)
        while true {
            var result = LIBDEFLATE_BAD_DATA
            let output = unsafe input.withUnsafeBytes { source in
                unsafe [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
                    result = unsafe libdeflate_zlib_decompress_ex(
                        decompressor, source.baseAddress, source.count, target.baseAddress, capacity, nil, &count)
                    if result != LIBDEFLATE_SUCCESS { count = 0 }
                }
            }
            if result == LIBDEFLATE_SUCCESS { return output }
            guard result == LIBDEFLATE_INSUFFICIENT_SPACE, capacity < budget else { return nil }
            capacity = min(capacity * 4, budget)
        }
    }

    /// What a stream holds as far as it can be told.
    private static func streamed(_ input: Bytes, budget: Int, windowBits: Int32) -> Outcome {
        var stream = unsafe z_stream()
        // `inflateInit2` is a macro; this is what it stands for.
        let status = unsafe inflateInit2_(
            &stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else {
            return .damaged([], "zlib has no memory", unread: input.count)
        }
        defer { unsafe inflateEnd(&stream) }
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: min(max(input.count * 4, 1024), 65_536))
        return unsafe input.withUnsafeBytes { source in
            // zlib only reads from `next_in`, although its type does not say so.
            unsafe stream.next_in = UnsafeMutablePointer(
                mutating: source.bindMemory(to: UInt8.self).baseAddress)
            unsafe stream.avail_in = UInt32(clamping: source.count)
            while true {
                let status = unsafe chunk.withUnsafeMutableBufferPointer { target in
                    unsafe stream.next_out = target.baseAddress
                    unsafe stream.avail_out = UInt32(target.count)
                    return unsafe inflate(&stream, Z_NO_FLUSH)
                }
                let made = unsafe chunk.count - Int(stream.avail_out)
                if output.count + made > budget {
                    output.append(contentsOf: chunk.prefix(max(0, budget - output.count)))
                    return .overBudget(output)
                }
                output.append(contentsOf: chunk.prefix(made))
                if status == Z_STREAM_END { return .complete(output) }
                if status == Z_NEED_DICT {
                    return .damaged(output, "a preset dictionary is missing", unread: input.count)
                }
                if status != Z_OK {
                    let reason = status == Z_BUF_ERROR ? "the data ends too early" : "the data is damaged"
                    return unsafe .damaged(output, reason, unread: Int(stream.avail_in))
                }
            }
        }
    }
}

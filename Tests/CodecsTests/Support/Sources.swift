import TaglineCodecs

/// A file that is all there, and counts what is read of it.
struct WholeFile: CodecSource {
    let bytes: [UInt8]
    private(set) var bytesRead = 0
    private(set) var offsetsRead: Set<Int> = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var length: Int { bytes.count }

    mutating func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        let part = bytes[offset...].prefix(buffer.count)
        unsafe buffer.copyBytes(from: part)
        bytesRead += part.count
        offsetsRead.formUnion(part.indices)
        return part.count
    }
}

/// A file of which some bytes are there. Notes which ones were asked for in vain.
struct SparseFile: CodecSource {
    let bytes: [UInt8]
    private(set) var present: Set<Int> = []
    private(set) var missing: Set<Int> = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var length: Int { bytes.count }

    mutating func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        let wanted = offset..<min(offset + buffer.count, bytes.count)
        let part = bytes[wanted.prefix { present.contains($0) }]
        guard !part.isEmpty else {
            missing.formUnion(wanted)
            return nil
        }
        unsafe buffer.copyBytes(from: part)
        return part.count
    }

    /// Fetches what was noted.
    mutating func supply() {
        present.formUnion(missing)
        missing = []
    }
}

extension Codec {
    static func header(
        _ format: CodecFormat, _ bytes: [UInt8], startingAt start: Int = 0, limits: CodecLimits = CodecLimits()
    ) -> CodecReport {
        var file = WholeFile(bytes)
        return checkHeader(format, &file, startingAt: start, limits: limits)
    }

    static func full(
        _ format: CodecFormat, _ bytes: [UInt8], startingAt start: Int = 0, limits: CodecLimits = CodecLimits()
    ) -> CodecReport {
        var file = WholeFile(bytes)
        return decode(format, &file, startingAt: start, limits: limits)
    }
}

extension FixedWidthInteger {
    var bigEndianBytes: [UInt8] { unsafe withUnsafeBytes(of: bigEndian) { unsafe Array($0) } }
    var littleEndianBytes: [UInt8] { unsafe withUnsafeBytes(of: littleEndian) { unsafe Array($0) } }
}

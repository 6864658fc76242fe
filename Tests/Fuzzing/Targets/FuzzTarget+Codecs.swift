internal import TaglineCodecs

/// The codec libraries behind their C shim: what comes before the pixels, then all of it.
extension FuzzTarget {
    static let jpegCodec = codec("jpeg-codec", .jpeg, startingWith: [0xFF, 0xD8])
    static let pngCodec = codec("png-codec", .png, startingWith: [0x89, 0x50, 0x4E, 0x47])
    static let tiffCodec = codec("tiff-codec", .tiff, startingWith: [])

    /// As much as a hostile image may cost in a fuzzer, so that it finds new ones soon.
    private static let limits = CodecLimits(maxPixels: 4_000_000, maxMemory: 64 << 20, maxMilliseconds: 500)

    private static func codec(_ name: String, _ format: CodecFormat, startingWith signature: [UInt8]) -> FuzzTarget {
        FuzzTarget(name, seeds: { $0.starts(with: signature) ? [$0] : [] }) { input in
            var source = ArraySource(bytes: signature + input.dropFirst(signature.count))
            _ = Codec.checkHeader(format, &source, limits: limits)
            _ = Codec.decode(format, &source, limits: limits)
        }
    }
}

/// A file that is there as a whole.
private struct ArraySource: CodecSource {
    let bytes: [UInt8]

    var length: Int { bytes.count }

    mutating func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        let part = bytes[offset...].prefix(buffer.count)
        unsafe buffer.copyBytes(from: part)
        return part.count
    }
}

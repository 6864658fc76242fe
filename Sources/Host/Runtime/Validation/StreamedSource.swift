internal import TaglineCodecs
internal import TaglineSDK

/// Lends a codec a whole file, a piece at a time.
struct StreamedSource: CodecSource {
    let length: Int
    let readRange: (Range<Int>) -> Bytes?
    private var window = Bytes()
    private var windowStart = 0

    private static let pieceSize = 65_536

    init(length: Int, readRange: @escaping (Range<Int>) -> Bytes?) {
        self.length = length
        self.readRange = readRange
    }

    mutating func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        if window.isEmpty || !(windowStart..<windowStart + window.count).contains(offset) {
            window = readRange(offset..<min(length, offset + max(Self.pieceSize, buffer.count))) ?? Bytes()
            windowStart = offset
        }
        let part = window.dropFirst(offset - windowStart).prefix(buffer.count)
        unsafe part.withUnsafeBytes { unsafe buffer.copyMemory(from: $0) }
        return part.count
    }
}

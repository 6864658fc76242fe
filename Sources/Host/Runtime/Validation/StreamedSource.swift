internal import TaglineCodecs
internal import TaglineSDK

/// Lends a codec a whole file, a piece at a time.
///
/// The last few pieces are kept: a TIFF of many pages goes to and fro between its directories and its strips.
struct StreamedSource: CodecSource {
    let length: Int
    let readRange: (Range<Int>) -> Bytes?
    /// The pieces that were used last, the latest first.
    private var pieces: [(start: Int, bytes: Bytes)] = []

    private static let pieceSize = 65_536
    private static let piecesKept = 16

    init(length: Int, readRange: @escaping (Range<Int>) -> Bytes?) {
        self.length = length
        self.readRange = readRange
    }

    mutating func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        let start = offset - offset % Self.pieceSize
        let part = piece(at: start).dropFirst(offset - start).prefix(buffer.count)
        unsafe part.withUnsafeBytes { unsafe buffer.copyMemory(from: $0) }
        return part.count
    }

    private mutating func piece(at start: Int) -> Bytes {
        if let place = pieces.firstIndex(where: { $0.start == start }) {
            if place > 0 { pieces.insert(pieces.remove(at: place), at: 0) }
            return pieces[0].bytes
        }
        guard let bytes = readRange(start..<min(length, start + Self.pieceSize)) else { return Bytes() }
        if pieces.count == Self.piecesKept { pieces.removeLast() }
        pieces.insert((start, bytes), at: 0)
        return bytes
    }
}

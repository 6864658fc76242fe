internal import TaglineSDK

/// The header of a box: what it is, and where its content stands.
///
/// ```
/// size (4)  type (4)                       size counts the header; 0 says that the box goes on to the end
/// 00 00 00 01  type (4)  size (8)          where four bytes do not suffice
/// ```
/// Source: ISO/IEC 14496-12:2022, section 4.2.
struct Box {
    /// Four characters, such as `meta`.
    let type: String
    /// Where the content stands, by offsets of what the box lies in.
    let content: Range<Int>
    /// Whether the box says that it goes on beyond the end of what it lies in.
    let isCut: Bool

    /// How long a header can be, in bytes.
    static let longestHeader = 16

    /// Reads a header.
    ///
    /// - Parameters:
    ///   - header: the bytes at the start of the box, `longestHeader` of them if there are so many.
    ///   - offset: where they stand.
    ///   - end: where what the box lies in ends.
    /// - Returns: `nil` for what cannot be a header.
    init?(_ header: Bytes, at offset: Int, end: Int) {
        let reader = ByteReader(header, .bigEndian)
        guard let short = reader.uint32(at: 0), let name = header.slice(at: 4, count: 4) else { return nil }
        var headerSize = 8
        var size = short == 0 ? end - offset : Int(short)
        if short == 1 {
            guard let long = reader.uint64(at: 8).flatMap(Int.init(exactly:)) else { return nil }
            (headerSize, size) = (16, long)
        }
        guard size >= headerSize, offset + headerSize <= end else { return nil }
        type = String(decoding: name.array, as: UTF8.self)
        isCut = size > end - offset
        content = offset + headerSize..<offset + min(size, end - offset)
    }
}

/// The boxes that stand one behind the other in the content of another. Their places are offsets of the same bytes.
struct Boxes: Sequence, IteratorProtocol {
    private let bytes: Bytes
    private let end: Int
    private var offset: Int

    /// - Parameter range: where they stand.
    init(_ bytes: Bytes, in range: Range<Int>) {
        self.bytes = bytes
        end = range.upperBound
        offset = range.lowerBound
    }

    mutating func next() -> Box? {
        let header = bytes.dropFirst(offset).prefix(Box.longestHeader)
        guard let box = Box(header, at: offset, end: end) else { return nil }
        offset = box.content.upperBound
        return box
    }
}

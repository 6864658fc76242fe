public import TaglineSDK

/// The bytes of a TIFF structure, by offsets from its header.
///
/// Mostly a range of the file; an Exif block that the format splits or encodes is held joined instead.
public struct TIFFSource {
    /// The size of the structure, in bytes.
    public let length: Int
    /// The offset of its header in the file.
    public let base: Int
    @usableFromInline let contents: FileContents
    /// All bytes, if they are joined or were read already: every value is taken from here (`make bench`).
    @usableFromInline let whole: Bytes
    @usableFromInline let isWhole: Bool
    /// The parts that follow one another in it, where the format splits it; else empty.
    private let parts: [Range<Int>]

    /// The structure that a range of the file holds.
    public init(_ contents: FileContents, range: Range<Int>) {
        self.contents = contents
        base = range.lowerBound
        length = range.count
        let bytes = contents.lent(range)
        whole = bytes ?? Bytes()
        isWhole = bytes != nil
        parts = []
    }

    /// A structure of several parts, of which only what is asked for is read and joined.
    public init(_ contents: FileContents, parts: [Range<Int>]) {
        self.contents = contents
        base = parts.first?.lowerBound ?? 0
        length = parts.reduce(0) { $0 + $1.count }
        whole = Bytes()
        isWhole = false
        self.parts = parts
    }

    /// A structure whose bytes do not stand in the file as they are, or not in one piece.
    ///
    /// - Parameter base: the offset in the file that its offsets are reported from.
    public init(_ contents: FileContents, joined: Bytes, base: Int) {
        self.contents = contents
        self.base = base
        length = joined.count
        whole = joined
        isWhole = true
        parts = []
    }

    /// The bytes at an offset from the header; `nil` outside the structure, or if they are not there yet, which is noted.
    ///
    /// - Parameter margin: see `FileContents.bytes(at:count:margin:)`.
    @inlinable
    public func bytes(at offset: Int, count: Int, margin: Int = 0) -> Bytes? {
        if isWhole { return whole.slice(at: offset, count: count) }
        guard contains(offset, count: count) else { return nil }
        return isSplit
            ? joined(at: offset, count: count) : contents.bytes(at: base + offset, count: count, margin: margin)
    }

    /// Whether it has parts of its own.
    @usableFromInline var isSplit: Bool { !parts.isEmpty }

    /// The offset in the file of an offset from the header.
    public func fileOffset(of offset: Int) -> Int {
        guard isSplit else { return base + offset }
        return fileRanges(at: offset, count: 1).first?.lowerBound ?? base + offset
    }

    /// Where the bytes at an offset stand in the file, part by part.
    public func fileRanges(at offset: Int, count: Int) -> [Range<Int>] {
        guard isSplit else { return [base + offset..<base + offset + count] }
        var start = 0
        var ranges: [Range<Int>] = []
        for part in parts {
            let first = max(offset - start, 0)
            let end = min(offset + count - start, part.count)
            if first < end { ranges.append(part.lowerBound + first..<part.lowerBound + end) }
            start += part.count
        }
        return ranges
    }

    @usableFromInline
    func joined(at offset: Int, count: Int) -> Bytes? {
        let pieces = fileRanges(at: offset, count: count).map { contents.bytes(at: $0.lowerBound, count: $0.count) }
        if pieces.count == 1 { return pieces[0] }
        guard !pieces.contains(where: { $0 == nil }) else { return nil }
        return Bytes(pieces.flatMap { $0.map { [UInt8]($0.array) } ?? [] })
    }

    /// Whether the structure has a range.
    @inlinable
    public func contains(_ offset: Int, count: Int) -> Bool {
        offset >= 0 && count >= 0 && offset <= length && count <= length - offset
    }
}

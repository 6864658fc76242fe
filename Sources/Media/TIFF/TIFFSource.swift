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

    /// The structure that a range of the file holds.
    public init(_ contents: FileContents, range: Range<Int>) {
        self.contents = contents
        base = range.lowerBound
        length = range.count
        let bytes = contents.lent(range)
        whole = bytes ?? Bytes()
        isWhole = bytes != nil
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
    }

    /// The bytes at an offset from the header; `nil` outside the structure, or if they are not there yet, which is noted.
    ///
    /// - Parameter margin: see `FileContents.bytes(at:count:margin:)`.
    @inlinable
    public func bytes(at offset: Int, count: Int, margin: Int = 0) -> Bytes? {
        if isWhole { return whole.slice(at: offset, count: count) }
        guard contains(offset, count: count) else { return nil }
        return contents.bytes(at: base + offset, count: count, margin: margin)
    }

    /// Whether the structure has a range.
    @inlinable
    public func contains(_ offset: Int, count: Int) -> Bool {
        offset >= 0 && count >= 0 && offset <= length && count <= length - offset
    }
}

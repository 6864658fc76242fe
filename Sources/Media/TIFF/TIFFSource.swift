public import TaglineSDK

/// The bytes of a TIFF structure, by offsets from its header.
///
/// Mostly a range of the file; an Exif block that the format splits or encodes is held joined instead.
public struct TIFFSource {
    /// The size of the structure, in bytes.
    public let length: Int
    /// The offset of its header in the file.
    public let base: Int
    private let contents: FileContents
    private let joined: Bytes?

    /// The structure that a range of the file holds.
    public init(_ contents: FileContents, range: Range<Int>) {
        self.contents = contents
        base = range.lowerBound
        length = range.count
        joined = nil
    }

    /// A structure whose bytes do not stand in the file as they are, or not in one piece.
    ///
    /// - Parameter base: the offset in the file that its offsets are reported from.
    public init(_ contents: FileContents, joined: Bytes, base: Int) {
        self.contents = contents
        self.base = base
        length = joined.count
        self.joined = joined
    }

    /// The bytes at an offset from the header; `nil` outside the structure, or if they are not there yet, which is noted.
    public func bytes(at offset: Int, count: Int) -> Bytes? {
        guard offset >= 0, count >= 0, offset <= length, count <= length - offset else { return nil }
        if let joined { return joined.slice(at: offset, count: count) }
        return contents.bytes(at: base + offset, count: count)
    }

    /// Whether the structure has a range.
    public func contains(_ offset: Int, count: Int) -> Bool {
        offset >= 0 && count >= 0 && offset <= length && count <= length - offset
    }
}

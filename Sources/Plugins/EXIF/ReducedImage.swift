internal import TaglineMedia
internal import TaglineSDK

/// An uncompressed reduced-resolution image in a directory, as raw formats have for a thumbnail.
///
/// ExifTool makes a TIFF file of it and shows that file's size, which is what people compare with.
struct ReducedImage {
    /// `ThumbnailTIFF`, or `PreviewTIFF` if it is wider than a thumbnail.
    let name: String
    /// The size of the TIFF file that holds the image alone, in bytes.
    let fileSize: Int

    /// `nil` if the directory holds no such image, or not all of it.
    init?(_ directory: TIFFDirectory, of structure: TIFFStructure) {
        // Most directories are told apart by this alone.
        guard let subfileType = directory.entry(0x00FE), subfileType.count == 1 else { return nil }
        func numbers(_ tag: UInt16) -> [Int]? {
            guard let entry = directory.entry(tag), entry.type.isInteger, entry.count <= 100_000,
                let raw = structure.value(of: entry)
            else { return nil }
            return (0..<raw.count).compactMap { raw.integer(at: $0).flatMap(Int.init(exactly:)) }
        }
        guard numbers(0x00FE) == [1], numbers(0x0103) == [1], numbers(0x0106) != nil, numbers(0x0115) != nil,
            let width = numbers(0x0100)?.first, let height = numbers(0x0101)?.first, let rows = numbers(0x0116)?.first,
            let bits = numbers(0x0102), let offsets = numbers(0x0111), let counts = numbers(0x0117),
            (1...65_535).contains(width), (1...65_535).contains(height), (1...65_535).contains(rows), bits.count <= 16,
            bits.allSatisfy({ (1...64).contains($0) }), offsets.count == counts.count
        else { return nil }
        let rowSize = bits.reduce(0) { $0 + width * (($1 + 7) / 8) }
        let places = zip(offsets, counts)
        guard counts.allSatisfy({ $0 == rowSize * rows }),
            places.allSatisfy({ structure.source.contains($0, count: $1) })
        else { return nil }
        // A header of 8 bytes, a directory of 15 entries, the bits of the samples where they do not fit into their entry,
        // and two rationals.
        let bitsSize = bits.count > 2 ? bits.count * 2 : 0
        fileSize = 8 + 2 + 15 * 12 + 4 + bitsSize + 16 + counts.reduce(0, +)
        name = width > 256 ? "PreviewTIFF" : "ThumbnailTIFF"
    }
}

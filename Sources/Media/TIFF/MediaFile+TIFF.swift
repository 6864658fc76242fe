public import TaglineSDK

extension MediaFile {
    /// The TIFF structures of the file, one for each Exif block, parsed once and shared by every extractor that asks.
    ///
    /// Those that a PNG holds as text come last. Empty where bytes are not there yet, which is noted.
    public var tiffStructures: [TIFFStructure] {
        shared("tiff") {
            let sources = blocks(.exif).compactMap(tiffSource)
                + PNGRawProfile.tiffs(in: self).map { TIFFSource(contents, joined: $0, base: 0) }
            return sources.compactMap { TIFFReader.read($0, isWholeFile: format.container == .tiff) }
        }
    }

    private func tiffSource(of block: Block) -> TIFFSource? {
        if block.ranges.count == 1 { return TIFFSource(contents, range: block.ranges[0]) }
        return bytes(of: block).map { TIFFSource(contents, joined: $0, base: block.offset) }
    }
}

public import TaglineSDK

extension MediaFile {
    /// The TIFF structures of the file, one for each Exif block, parsed once and shared by every extractor that asks.
    ///
    /// Empty where bytes are not there yet, which is noted.
    public var tiffStructures: [TIFFStructure] {
        shared("tiff") {
            blocks(.exif).compactMap { block in
                guard let source = tiffSource(of: block) else { return nil }
                return TIFFReader.read(source, isWholeFile: format.container == .tiff)
            }
        }
    }

    private func tiffSource(of block: Block) -> TIFFSource? {
        if block.ranges.count == 1 { return TIFFSource(contents, range: block.ranges[0]) }
        return bytes(of: block).map { TIFFSource(contents, joined: $0, base: block.offset) }
    }
}

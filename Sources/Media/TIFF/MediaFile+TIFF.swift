public import TaglineSDK

extension MediaFile {
    /// The TIFF structures of the file, one for each Exif block, parsed once and shared by every extractor that asks.
    ///
    /// Those that a PNG holds as text come last. Empty where bytes are not there yet, which is noted.
    public var tiffStructures: [TIFFStructure] {
        shared("tiff") {
            var structures: [TIFFStructure] = []
            let isWholeFile = format.container == .tiff
            for block in blocks where block.kind == .exif {
                guard let source = tiffSource(of: block) else { continue }
                if let structure = TIFFReader.read(source, isWholeFile: isWholeFile) { structures.append(structure) }
            }
            for bytes in PNGRawProfile.tiffs(in: self) {
                let source = TIFFSource(contents, joined: bytes, base: 0)
                if let structure = TIFFReader.read(source, isWholeFile: isWholeFile) { structures.append(structure) }
            }
            return structures
        }
    }

    private func tiffSource(of block: Block) -> TIFFSource? {
        if let range = block.wholeRange { return TIFFSource(contents, range: range) }
        return bytes(of: block).map { TIFFSource(contents, joined: $0, base: block.offset) }
    }
}

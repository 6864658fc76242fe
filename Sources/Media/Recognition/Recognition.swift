public import TaglineSDK

extension MediaFile {
    /// Recognises a file by its content and takes it apart.
    ///
    /// - Returns: `nil` if it is none of the formats that are known, or if bytes are not there yet, which is noted.
    public static func read(_ contents: FileContents) -> MediaFile? {
        guard let start = contents.available(at: 0, upTo: 64) else { return nil }
        guard let format = Signature.format(of: start, contents) else { return readBehindUnknownHeader(contents) }
        var media: MediaFile
        switch format.container {
        case .jpeg: media = JPEGWalker.walk(contents, format: format)
        case .png: media = PNGWalker.walk(contents, format: format)
        case .tiff: media = TIFFWalker.walk(contents, format: format)
        case .isobmff: media = ISOWalker.walk(contents, format: format)
        case .riff: media = WebPWalker.walk(contents, format: format)
        case .other:
            media = MediaFile(format: format, contents: contents)
            media.problems.append(
                Problem(.unsupported, "\(format.name) is recognised, but not read yet", offset: 0, plugin: "container"))
        }
        media.addEmbeddedBlocks()
        return media
    }

    private static func readBehindUnknownHeader(_ contents: FileContents) -> MediaFile? {
        guard let offset = Signature.offsetOfJPEG(in: contents) else { return nil }
        var media = JPEGWalker.walk(contents, format: .jpeg, startingAt: offset)
        media.problems.append(
            Problem(.malformed, "\(offset) unknown bytes stand in front of the JPEG", offset: 0, plugin: "container"))
        media.addEmbeddedBlocks()
        return media
    }
}

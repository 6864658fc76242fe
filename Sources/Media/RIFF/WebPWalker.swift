internal import TaglineSDK

/// Takes WebP files apart.
///
/// ```
/// "RIFF" size (4) "WEBP"
/// "VP8X" size (4) flags (4) width - 1 (3) height - 1 (3)     only where there is more than a picture
/// "VP8 " or "VP8L" size (4) picture
/// "EXIF" size (4) TIFF structure                             chunks are filled up to an even size
/// ```
/// All numbers are of little endian.
///
/// Sources: RFC 9649, sections 2.3 to 2.7 and 3.4; RFC 6386, section 9.1.
enum WebPWalker {
    /// An animation has one for each of its frames.
    private static let mostChunks = 1024

    static func walk(_ contents: FileContents, format: MediaFormat) -> MediaFile {
        var media = MediaFile(format: format, contents: contents)
        var offset = 12
        for _ in 0..<mostChunks where offset < contents.length {
            guard let header = contents.available(at: offset, upTo: 18) else { return media }
            guard let stated = ByteReader(header, .littleEndian).uint32(at: 4).map(Int.init) else { break }
            let size = min(stated, contents.length - offset - 8)
            if size < stated {
                media.problems.append(
                    Problem(.truncated, "the file ends in one of its chunks", offset: offset, plugin: "container"))
            }
            let range = offset + 8..<offset + 8 + size
            if header.starts(with: "EXIF") {
                guard let block = exif(range, contents) else { return media }
                media.blocks.append(block)
            } else if header.starts(with: "XMP ") {
                media.blocks.append(Block(.xmp, range: range))
            } else if header.starts(with: "ICCP") {
                media.blocks.append(Block(.icc, range: range))
            } else if media.image.width == nil {
                media.image = imageSize(header) ?? media.image
            }
            offset = range.upperBound + stated % 2
        }
        return media
    }

    /// Some writers put the six bytes in front of the TIFF header that JPEG has there.
    private static func exif(_ range: Range<Int>, _ contents: FileContents) -> Block? {
        guard let start = contents.available(at: range.lowerBound, upTo: min(range.count, 6)) else { return nil }
        return Block(.exif, range: start.starts(with: "Exif\0\0") ? range.dropFirst(6) : range)
    }

    /// The size that a chunk tells, from its header on.
    private static func imageSize(_ chunk: Bytes) -> ImageProperties? {
        let reader = ByteReader(chunk, .littleEndian)
        if chunk.starts(with: "VP8X"), let width = reader.uint32(at: 12), let height = reader.uint32(at: 14) {
            return ImageProperties(width: Int(width & 0xFF_FFFF) + 1, height: Int(height >> 8) + 1)
        }
        if chunk.starts(with: "VP8L"), reader.uint8(at: 8) == 0x2F, let bits = reader.uint32(at: 9) {
            return ImageProperties(width: Int(bits & 0x3FFF) + 1, height: Int(bits >> 14 & 0x3FFF) + 1)
        }
        if chunk.starts(with: "VP8 "), chunk.dropFirst(11).starts(with: [0x9D, 0x01, 0x2A]),
            let width = reader.uint16(at: 14), let height = reader.uint16(at: 16)
        {
            return ImageProperties(width: Int(width & 0x3FFF), height: Int(height & 0x3FFF))
        }
        return nil
    }
}

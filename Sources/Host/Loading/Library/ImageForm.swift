internal import CTagline
internal import TaglineSDK

/// The form in which an image is handed to a library: written from a `MediaFile`, read as the structures of the contract.
///
/// ```
/// file length (8) | width (8) | height (8) | format | mime | container | extension | blocks (4) | ranges (4) | block ...
/// block: kind | label | count of ranges (4) | ranges: offset (8), length (8)
/// ```
/// Numbers are in the order of this computer. Text is a count (4) and so many bytes. A width that is not known is -1.
enum ImageForm {
    /// Writes a text in place of an image: what comes before the first.
    static func write(text: String, to memory: PluginMemory) {
        let space = unsafe memory.image
        var cursor = unsafe AnswerCursor(space.baseAddress!, from: 0, to: space.count)
        cursor.put(text: text)
    }

    /// Reads a text that stands in place of an image.
    static func text(in memory: PluginMemory) -> String {
        let space = unsafe memory.image
        let count = unsafe Int(space.loadUnaligned(as: UInt32.self))
        return unsafe String(
            decoding: UnsafeRawBufferPointer(rebasing: space[4..<4 + min(count, space.count - 4)]), as: UTF8.self)
    }

    /// Writes an image.
    ///
    /// - Returns: whether it fits.
    static func write(_ media: MediaFile, to memory: PluginMemory) -> Bool {
        let space = unsafe memory.image
        var cursor = unsafe AnswerCursor(space.baseAddress!, from: 0, to: space.count)
        cursor.put(UInt64(media.length))
        cursor.put(Int64(media.image.width ?? -1))
        cursor.put(Int64(media.image.height ?? -1))
        cursor.put(text: media.format.name)
        cursor.put(text: media.format.mime)
        cursor.put(text: media.format.container.name)
        cursor.put(text: media.format.fileExtension)
        cursor.put(UInt32(media.blocks.count))
        var ranges = 0
        for block in media.blocks { ranges += block.rangeCount }
        cursor.put(UInt32(ranges))
        for block in media.blocks {
            cursor.put(text: block.kind.rawValue)
            cursor.put(text: block.label)
            cursor.put(UInt32(block.rangeCount))
            // Most blocks are in one piece, for which no array is made.
            if let range = block.wholeRange {
                put(range, to: &cursor)
            } else {
                for range in block.ranges { put(range, to: &cursor) }
            }
        }
        return !cursor.isFull
    }

    private static func put(_ range: Range<Int>, to cursor: inout AnswerCursor) {
        cursor.put(UInt64(range.lowerBound))
        cursor.put(UInt64(range.count))
    }
}

extension MediaFormat.Container {
    /// What the contract calls it.
    var name: String {
        switch self {
        case .jpeg: "jpeg"
        case .png: "png"
        case .tiff: "tiff"
        case .isobmff: "isobmff"
        case .riff: "riff"
        case .other: "other"
        }
    }
}

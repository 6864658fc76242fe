/// Builds JPEG files segment by segment. The picture itself is a start of scan without data behind it.
public struct JPEGBuilder {
    private var segments: [UInt8] = []

    public init() {}

    /// Adds a segment.
    public func segment(_ marker: UInt8, _ payload: [UInt8]) -> JPEGBuilder {
        var copy = self
        let length = payload.count + 2
        copy.segments += [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + payload
        return copy
    }

    /// Adds bytes as they are.
    public func raw(_ bytes: [UInt8]) -> JPEGBuilder {
        var copy = self
        copy.segments += bytes
        return copy
    }

    /// Adds an Exif segment.
    public func exif(_ tiff: [UInt8]) -> JPEGBuilder {
        segment(0xE1, Array("Exif\0\0".utf8) + tiff)
    }

    /// Adds a baseline start of frame with three components.
    public func frame(width: UInt16, height: UInt16) -> JPEGBuilder {
        let size = [UInt8(height >> 8), UInt8(height & 0xFF), UInt8(width >> 8), UInt8(width & 0xFF)]
        return segment(0xC0, [8] + size + [3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])
    }

    /// The file.
    public func build(pixels: Int = 0) -> [UInt8] {
        let scan = JPEGBuilder().segment(0xDA, [3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0]).segments
        return [0xFF, 0xD8] + segments + scan + [UInt8](repeating: 0x55, count: pixels) + [0xFF, 0xD9]
    }
}

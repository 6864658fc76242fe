import TaglineTestSupport

/// A gray picture of 16 by 8 pixels with camera, exposure, position and thumbnail, which a codec decodes without complaint.
enum SamplePhoto {
    static let bytes: [UInt8] = jpeg(tiff: SampleFiles.tiff(isBigEndian: true))

    /// ITU-T T.81, annex B: Huffman codes of one bit for "no difference" and "end of block", so that a block is two bits.
    static func jpeg(tiff: [UInt8]) -> [UInt8] {
        let code: [UInt8] = [1] + [UInt8](repeating: 0, count: 15) + [0]
        var bytes: [UInt8] = [0xFF, 0xD8]
        bytes += segment(0xE1, Array("Exif\0\0".utf8) + tiff)
        bytes += segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
        bytes += segment(0xC0, [8, 0, 8, 0, 16, 1, 1, 0x11, 0])
        bytes += segment(0xC4, [0x00] + code) + segment(0xC4, [0x10] + code)
        bytes += segment(0xDA, [1, 1, 0, 0, 63, 0])
        return bytes + [0b0000_1111, 0xFF, 0xD9]
    }

    /// A photo whose camera is called so.
    static func bytes(model: String) -> [UInt8] {
        var builder = TIFFBuilder(isBigEndian: true, [])
        builder.directories = [.init([.ascii(0x0110, model)])]
        return jpeg(tiff: builder.build())
    }

    private static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
        let length = payload.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + payload
    }
}

internal import TaglineSDK

/// Small images that a check of a plugin brings along.
enum CheckSamples {
    /// A TIFF structure of one directory: ImageWidth 64, Make "Acme", Orientation 1 (TIFF 6.0, section 2).
    private static let tiff: [UInt8] =
        Array("II*\0".utf8) + [8, 0, 0, 0, 3, 0]
        + [0x00, 0x01, 3, 0, 1, 0, 0, 0, 64, 0, 0, 0]
        + [0x0F, 0x01, 2, 0, 5, 0, 0, 0, 50, 0, 0, 0]
        + [0x12, 0x01, 3, 0, 1, 0, 0, 0, 1, 0, 0, 0]
        + [0, 0, 0, 0] + Array("Acme\0".utf8)

    /// A JPEG with JFIF, Exif, a comment and a frame, and no picture.
    private static let jpeg: [UInt8] =
        [0xFF, 0xD8]
        + segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 0, 0])
        + segment(0xE1, Array("Exif\0\0".utf8) + tiff)
        + segment(0xEC, Array("Ducky\0".utf8) + [1, 0, 4, 0, 0, 0, 60, 0, 0])
        + segment(0xFE, Array("a comment".utf8))
        + segment(0xC0, [8, 0, 48, 0, 64, 1, 1, 0x11, 0])
        + [0xFF, 0xD9]

    /// A PNG with a text.
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        + chunk("IHDR", [0, 0, 0, 64, 0, 0, 0, 48, 8, 0, 0, 0, 0])
        + chunk("tEXt", Array("Title\0A picture".utf8)) + chunk("IEND", [])

    static let all: [LibraryConformance.Sample] = [
        .init(name: "a small JPEG", bytes: jpeg), .init(name: "a small PNG", bytes: png),
        .init(name: "a small TIFF", bytes: tiff),
    ]

    private static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((payload.count + 2) >> 8), UInt8((payload.count + 2) & 0xFF)] + payload
    }

    private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let content = Array(type.utf8) + data
        return bytes(UInt32(data.count)) + content + bytes(CRC32.checksum(Bytes(content)))
    }

    private static func bytes(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}

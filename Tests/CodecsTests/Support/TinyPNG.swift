/// A PNG of 8-bit gray pixels in a stored deflate block.
struct TinyPNG {
    var width: UInt32 = 4
    var height: UInt32 = 4
    var isInterlaced = false
    var chunksBeforePixels: [(type: String, data: [UInt8])] = []
    var chunksAfterPixels: [(type: String, data: [UInt8])] = []

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    var bytes: [UInt8] {
        var bytes = Self.signature
        bytes += Self.chunk("IHDR", width.bigEndianBytes + height.bigEndianBytes + [8, 0, 0, 0, isInterlaced ? 1 : 0])
        for chunk in chunksBeforePixels { bytes += Self.chunk(chunk.type, chunk.data) }
        bytes += Self.chunk("IDAT", Self.stored(rows))
        for chunk in chunksAfterPixels { bytes += Self.chunk(chunk.type, chunk.data) }
        return bytes + Self.chunk("IEND", [])
    }

    /// Each row is a filter type, 0, and its pixels. The passes are those of PNG 3rd edition, 8.1.
    private var rows: [UInt8] {
        let passes: [(x: Int, y: Int, dx: Int, dy: Int)] =
            isInterlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)]
        return passes.flatMap { pass -> [UInt8] in
            let columns = stride(from: pass.x, to: Int(min(width, 4096)), by: pass.dx).map { _ in UInt8(0x55) }
            guard !columns.isEmpty else { return [] }
            return stride(from: pass.y, to: Int(min(height, 15)), by: pass.dy).flatMap { _ in [0] + columns }
        }
    }

    static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + data
        return UInt32(data.count).bigEndianBytes + body + crc32(body).bigEndianBytes
    }

    /// A zlib stream (RFC 1950) of one stored block (RFC 1951, 3.2.4).
    private static func stored(_ data: [UInt8]) -> [UInt8] {
        let count = UInt16(data.count)
        return [0x78, 0x01, 0x01] + count.littleEndianBytes + (~count).littleEndianBytes + data
            + adler32(data).bigEndianBytes
    }

    private static func adler32(_ data: [UInt8]) -> UInt32 {
        var a: UInt32 = 1
        var b: UInt32 = 0
        for byte in data {
            a = (a + UInt32(byte)) % 65521
            b = (b + a) % 65521
        }
        return b << 16 | a
    }

    private static func crc32(_ data: [UInt8]) -> UInt32 {
        ~data.reduce(UInt32.max) { crc, byte in
            (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
    }
}

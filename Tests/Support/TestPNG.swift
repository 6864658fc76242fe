internal import TaglineSDK

/// PNG files, put together from chunks.
///
/// ```swift
/// TestPNG.file([.header(), .text("Title", "A walk"), .pixels(100), .end])
/// ```
public enum TestPNG {
    /// A file of the signature and chunks.
    public static func file(_ chunks: [Chunk]) -> [UInt8] {
        chunks.reduce(into: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { $0 += $1.bytes }
    }

    /// A file with one more chunk between a header and the end.
    public static func file(with chunks: Chunk...) -> [UInt8] {
        file([.header()] + chunks + [.pixels(20), .end])
    }

    /// One chunk.
    public struct Chunk: Sendable {
        public let type: String
        public let payload: [UInt8]
        /// What the checksum is changed by, to make a wrong one.
        private let damage: UInt32

        public init(_ type: String, _ payload: [UInt8], damage: UInt32 = 0) {
            self.type = type
            self.payload = payload
            self.damage = damage
        }

        /// The length, the type, the payload and the checksum.
        public var bytes: [UInt8] {
            let covered = Array(type.utf8) + payload
            return TestPNG.bytes(of: UInt32(payload.count)) + covered
                + TestPNG.bytes(of: CRC32.checksum(Bytes(covered)) ^ damage)
        }

        public static func header(width: UInt32 = 7, height: UInt32 = 5, colorType: UInt8 = 2) -> Chunk {
            Chunk("IHDR", TestPNG.bytes(of: width) + TestPNG.bytes(of: height) + [8, colorType, 0, 0, 1])
        }

        /// Pixels that mean nothing.
        public static func pixels(_ count: Int) -> Chunk {
            Chunk("IDAT", (0..<count).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 7) })
        }

        public static func text(_ keyword: String, _ text: String) -> Chunk {
            Chunk("tEXt", Array(keyword.utf8) + [0] + Array(text.utf8))
        }

        public static func compressedText(_ keyword: String, _ text: [UInt8]) -> Chunk {
            Chunk("zTXt", Array(keyword.utf8) + [0, 0] + TestPNG.zlib(text))
        }

        public static func internationalText(
            _ keyword: String, _ text: String, language: String = "", translated: String = "",
            isCompressed: Bool = false
        ) -> Chunk {
            let body = isCompressed ? TestPNG.zlib(Array(text.utf8)) : Array(text.utf8)
            return Chunk(
                "iTXt",
                Array(keyword.utf8) + [0, isCompressed ? 1 : 0, 0] + Array(language.utf8) + [0] + Array(translated.utf8)
                    + [0]
                    + body)
        }

        public static let end = Chunk("IEND", [])
    }

    /// The four bytes of a number, the highest first.
    public static func bytes(of number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    /// A zlib stream (RFC 1950).
    public static func zlib(_ bytes: [UInt8]) -> [UInt8] {
        // A gzip member holds the same data between ten and eight other bytes.
        let deflated = (Gzip.member(bytes) ?? []).dropFirst(10).dropLast(8)
        var (low, high): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return [0x78, 0x9C] + deflated + TestPNG.bytes(of: high << 16 | low)
    }
}

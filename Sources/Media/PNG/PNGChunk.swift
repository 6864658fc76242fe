internal import TaglineSDK

/// The header of a chunk: where it stands, what it is and how long.
struct PNGChunk: Equatable {
    /// The four letters, as a number whose highest byte is the first letter.
    struct Kind: Equatable, ExpressibleByStringLiteral {
        let code: UInt32

        init(code: UInt32) {
            self.code = code
        }

        init(stringLiteral letters: StaticString) {
            code = letters.withUTF8Buffer { unsafe $0.reduce(0) { $0 << 8 | UInt32($1) } }
        }

        /// The letters. A byte that is none becomes the character of its number.
        var label: String {
            guard isWellFormed else {
                return (0..<4).reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar(byte($1))) }
            }
            return unsafe String(unsafeUninitializedCapacity: 4) { buffer in
                for index in 0..<4 { unsafe buffer[index] = byte(index) }
                return 4
            }
        }

        private func byte(_ index: Int) -> UInt8 { UInt8(truncatingIfNeeded: code >> (24 - 8 * index)) }

        /// Whether it is made of four ASCII letters, as the specification wants it (section 5.4).
        var isWellFormed: Bool {
            Self.isLetter(byte(0)) && Self.isLetter(byte(1)) && Self.isLetter(byte(2)) && Self.isLetter(byte(3))
        }

        private static func isLetter(_ byte: UInt8) -> Bool { byte & 0xDF >= 0x41 && byte & 0xDF <= 0x5A }

        /// The number with all letters in lower case.
        var lowercased: UInt32 { code | 0x2020_2020 }

        /// Whether a chunk of this kind holds pixels.
        var isImageData: Bool { self == "IDAT" || self == "fdAT" }

        /// Whether a chunk of this kind stands among those that hold pixels: a frame of an animation begins with an
        /// fcTL.
        var isAmongImageData: Bool { isImageData || self == "fcTL" }

        /// Whether extractors want to read it, however long it is.
        var isMetadata: Bool {
            switch self {
            case "tEXt", "zTXt", "iTXt", "eXIf", "iCCP": true
            default: false
            }
        }
    }

    /// Size of the length and the type in front of the payload, in bytes.
    static let headerSize = 8
    /// Size of all that is not payload, in bytes.
    static let overhead = 12
    /// The greatest length that a payload may have (section 5.3).
    static let maximumLength = 0x7FFF_FFFF

    /// Where its first byte stands in the file.
    let offset: Int
    /// The size of its payload, in bytes.
    let length: Int
    let kind: Kind

    /// Where the payload stands in the file.
    var payload: Range<Int> { (offset + Self.headerSize)..<(offset + Self.headerSize + length) }

    /// Where the next chunk begins.
    var end: Int { offset + Self.overhead + length }

    /// Reads a header.
    ///
    /// - Returns: `nil` if there are fewer than eight bytes.
    init?(_ header: Bytes, at index: Int = 0, offset: Int) {
        let reader = ByteReader(header, .bigEndian)
        guard let length = reader.uint32(at: index), let kind = reader.uint32(at: index + 4) else { return nil }
        self.offset = offset
        self.length = Int(length)
        self.kind = Kind(code: kind)
    }
}

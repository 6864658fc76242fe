/// A part of a file that an extractor may read: its kind and where it stands.
public struct Block: Sendable {
    /// What it is.
    public let kind: Kind
    /// What tells it from others of its kind: the keyword of a PNG text, the four letters of a chunk; else empty.
    public let label: String
    /// Where its bytes stand in the file, in order. A format may split a block over several segments.
    public let ranges: [Range<Int>]

    /// A kind of block. The set is open: a walker may name kinds of its own.
    public struct Kind: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public init(stringLiteral rawValue: String) { self.rawValue = rawValue }
    }

    public init(_ kind: Kind, label: String = "", ranges: [Range<Int>]) {
        self.kind = kind
        self.label = label
        self.ranges = ranges
    }

    /// Its size in bytes, headers excluded.
    public var count: Int { ranges.reduce(0) { $0 + $1.count } }

    /// The offset of its first byte in the file.
    public var offset: Int { ranges.first?.lowerBound ?? 0 }
}

extension Block.Kind {
    /// A TIFF structure: the APP1 `Exif` segments of a JPEG, the `eXIf` chunk of a PNG, the whole of a TIFF file.
    public static let exif: Self = "exif"
    /// An XMP packet.
    public static let xmp: Self = "xmp"
    /// Photoshop's image resources, IPTC among them.
    public static let photoshop: Self = "photoshop"
    /// IPTC records that stand by themselves.
    public static let iptc: Self = "iptc"
    /// An ICC profile.
    public static let icc: Self = "icc"
    /// A vendor's note in an Exif block; the label is the vendor where it can be told.
    public static let makerNote: Self = "makerNote"
    /// A JPEG's APP0 `JFIF` segment.
    public static let jfif: Self = "jfif"
    /// A JPEG's APP0 `JFXX` segment: a thumbnail.
    public static let jfxx: Self = "jfxx"
    /// A JPEG's APP14 `Adobe` segment.
    public static let adobe: Self = "adobe"
    /// A comment of the file: a JPEG's COM segment.
    public static let comment: Self = "comment"
    /// A JPEG's start of frame, from its marker on.
    public static let frame: Self = "frame"
    /// A multi-picture index (CIPA DC-007).
    public static let mpf: Self = "mpf"
    /// What stands behind the end of the image.
    public static let trailer: Self = "trailer"
    /// Another APP segment of a JPEG; the label is its number and identifier, such as `APP12 Ducky`.
    public static let app: Self = "app"
    /// A PNG's textual chunk (tEXt, zTXt, iTXt); the label is the chunk type.
    public static let pngText: Self = "pngText"
    /// Another PNG chunk; the label is its type.
    public static let pngChunk: Self = "pngChunk"
}

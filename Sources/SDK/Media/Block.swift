/// A part of a file that an extractor may read: its kind and where it stands.
public struct Block: Sendable {
    /// What it is.
    public let kind: Kind
    /// What tells it from others of its kind: the keyword of a PNG text, the four letters of a chunk; else empty.
    public let label: String
    /// Where its first bytes stand. Kept apart from the rest, so that a block in one piece needs no array (`make bench`).
    private let first: Range<Int>?
    private let rest: [Range<Int>]

    /// A kind of block. The set is open: a walker may name kinds of its own.
    public struct Kind: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        public let rawValue: String

        @inlinable
        public init(rawValue: String) { self.rawValue = rawValue }

        @inlinable
        public init(stringLiteral rawValue: String) { self.rawValue = rawValue }

        @inlinable
        public static func == (left: Kind, right: Kind) -> Bool { left.rawValue == right.rawValue }
    }

    public init(_ kind: Kind, label: String = "", ranges: [Range<Int>]) {
        self.kind = kind
        self.label = label
        first = ranges.first
        rest = ranges.count > 1 ? Array(ranges.dropFirst()) : []
    }

    /// A block in one piece.
    public init(_ kind: Kind, label: String = "", range: Range<Int>) {
        self.kind = kind
        self.label = label
        first = range
        rest = []
    }

    /// Where its bytes stand in the file, in order. A format may split a block over several segments.
    public var ranges: [Range<Int>] { first.map { [$0] + rest } ?? [] }

    /// Where its bytes stand in the file, or `nil` if the format splits it.
    public var wholeRange: Range<Int>? { rest.isEmpty ? first : nil }

    /// How many ranges there are.
    public var rangeCount: Int { first == nil ? 0 : 1 + rest.count }

    /// Its size in bytes, headers excluded.
    public var count: Int { rest.reduce(first?.count ?? 0) { $0 + $1.count } }

    /// The offset of its first byte in the file.
    public var offset: Int { first?.lowerBound ?? 0 }
}

extension Block.Kind {
    /// A TIFF structure: the APP1 `Exif` segments of a JPEG, the `eXIf` chunk of a PNG, the whole of a TIFF file.
    @inlinable public static var exif: Self { "exif" }
    /// An XMP packet.
    @inlinable public static var xmp: Self { "xmp" }
    /// Photoshop's image resources, IPTC among them.
    @inlinable public static var photoshop: Self { "photoshop" }
    /// IPTC records that stand by themselves.
    @inlinable public static var iptc: Self { "iptc" }
    /// An ICC profile.
    @inlinable public static var icc: Self { "icc" }
    /// A vendor's note in an Exif block; the label is the vendor where it can be told.
    @inlinable public static var makerNote: Self { "makerNote" }
    /// A JPEG's APP0 `JFIF` segment.
    @inlinable public static var jfif: Self { "jfif" }
    /// A JPEG's APP0 `JFXX` segment: a thumbnail.
    @inlinable public static var jfxx: Self { "jfxx" }
    /// A JPEG's APP14 `Adobe` segment.
    @inlinable public static var adobe: Self { "adobe" }
    /// A comment of the file: a JPEG's COM segment.
    @inlinable public static var comment: Self { "comment" }
    /// A JPEG's start of frame, from its marker on.
    @inlinable public static var frame: Self { "frame" }
    /// A multi-picture index (CIPA DC-007).
    @inlinable public static var mpf: Self { "mpf" }
    /// What stands behind the end of the image.
    @inlinable public static var trailer: Self { "trailer" }
    /// Another APP segment of a JPEG; the label is its number and identifier, such as `APP12 Ducky`.
    @inlinable public static var app: Self { "app" }
    /// A PNG's textual chunk (tEXt, zTXt, iTXt); the label is the chunk type.
    @inlinable public static var pngText: Self { "pngText" }
    /// Another PNG chunk; the label is its type.
    @inlinable public static var pngChunk: Self { "pngChunk" }
}

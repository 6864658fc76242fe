public import TaglineSDK

/// A TIFF structure taken apart: its directories and their entries, whose values are read when they are asked for.
public struct TIFFStructure {
    /// The order of the bytes in its numbers.
    public let order: ByteOrder
    /// The number behind the byte order: 42 for TIFF, 43 for BigTIFF, others for raw formats.
    public let magic: UInt16
    /// All directories, each in front of those that it points to.
    public internal(set) var directories: [TIFFDirectory] = []
    /// What is wrong with it.
    public internal(set) var problems: [Problem] = []
    /// Its bytes.
    public let source: TIFFSource

    init(order: ByteOrder, magic: UInt16, source: TIFFSource) {
        self.order = order
        self.magic = magic
        self.source = source
    }

    /// The value of an entry.
    ///
    /// - Returns: `nil` if its bytes are not there yet, which is noted.
    @inlinable
    public func value(of entry: TIFFEntry, as type: FieldType? = nil) -> RawValue? {
        source.bytes(at: entry.valueOffset, count: entry.size).map {
            RawValue(type ?? entry.type, $0, order, offset: source.base + entry.valueOffset)
        }
    }

    /// The value of the first entry with a number in the first directory of a name.
    public func value(_ tag: UInt16, in directory: String) -> RawValue? {
        directories.first { $0.name == directory }?.entry(tag).flatMap { value(of: $0) }
    }
}

/// An image file directory (IFD).
public struct TIFFDirectory: Sendable {
    /// ExifTool's name: `IFD0`, `IFD1`, `ExifIFD`, `GPS`, `SubIFD1`.
    public let name: String
    /// What its numbers mean.
    public let kind: Kind
    /// Where it stands, from the TIFF header.
    public let offset: Int
    /// Its entries that can be read, in their order.
    public internal(set) var entries: [TIFFEntry] = []

    /// The meaning of the numbers in a directory.
    public enum Kind: Sendable {
        /// TIFF's own, in a directory of an image.
        case image
        /// EXIF's, in the directory that IFD0 points to.
        case exif
        /// EXIF's GPS numbers.
        case gps
        /// EXIF's interoperability numbers.
        case interoperability
    }

    /// The first entry with a number.
    public func entry(_ tag: UInt16) -> TIFFEntry? {
        entries.first { $0.tag == tag }
    }
}

/// An entry of a directory: a field whose value stands elsewhere or in the entry itself.
public struct TIFFEntry: Sendable {
    /// The number of the field.
    public let tag: UInt16
    /// The type of its elements.
    public let type: FieldType
    /// How many elements it has.
    public let count: Int
    /// Where the value stands, from the TIFF header.
    public let valueOffset: Int

    /// The size of the value, in bytes.
    @inlinable
    public var size: Int { count * type.size }
}
